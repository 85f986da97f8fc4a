import type { GazetteerRecords } from "../domain/records.ts";
import { type Story, storySchema } from "../domain/story.ts";
import { wordKey } from "../commands/vocabulary.ts";
import type { Measures } from "../extract/lexicon.ts";
import type { ConfigFolder } from "./config-folder.ts";
import type { ConfigProblem } from "./problem.ts";
import { checkYaml, type YamlFile } from "./yaml-file.ts";

export interface StoryFile {
  readonly story: Story;
  readonly file: YamlFile;
}

/** Reads `stories/*.yaml`; a file that is refused adds to `problems` and is left out. */
export function readStories(folder: ConfigFolder, problems: ConfigProblem[]): StoryFile[] {
  return folder.names
    .filter((name) => /^stories\/[^/]+$/.test(name))
    .flatMap((name) => {
      const file = folder.open(name);
      const story = file === null ? null : checkYaml(file, storySchema, problems);
      return file === null || story === null ? [] : [{ story, file }];
    });
}

/** What one story alone does not show: names taken twice, measures and populations that do not exist. */
export function checkStories(
  stories: readonly StoryFile[],
  records: Pick<GazetteerRecords, "places" | "organisations">,
  measures: Measures,
  builtInCommands: readonly string[],
): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  const storyIds = new Map<string, string>();
  const commandOwners = new Map(builtInCommands.map((name) => [wordKey(name), "a command of the bot"]));
  const measureIds = new Set(measures.measures.map((measure) => measure.id));
  const populations = new Set([...records.places, ...records.organisations].map((record) => record.id));

  for (const { story, file } of stories) {
    const owner = storyIds.get(story.id);
    storyIds.set(story.id, owner ?? file.name);
    if (owner !== undefined) {
      problems.push(
        file.problemAt(["id"], `the id ${story.id} is taken by ${owner}`, "give the story an id of its own"),
      );
    }
    story.views.forEach((view, index) => {
      for (const key of ["id", "ar"] as const) {
        const name = view[key];
        const taken = commandOwners.get(wordKey(name));
        if (taken === undefined) commandOwners.set(wordKey(name), `a view of ${file.name}`);
        else {
          const path = ["views", index, key];
          problems.push(file.problemAt(path, `the command ${name} is taken by ${taken}`, "give the view another name"));
        }
      }
      view.measures.forEach((id, at) => {
        if (measureIds.has(id)) return;
        const fix = `write one of ${[...measureIds].join(", ")}, or add it to measures.yaml`;
        problems.push(file.problemAt(["views", index, "measures", at], `there is no measure ${id}`, fix));
      });
      view.of.forEach((id, at) => {
        if (populations.has(id)) return;
        const fix = "write the id of a country of places.yaml or of an organisation of organisations.yaml";
        problems.push(file.problemAt(["views", index, "of", at], `there is no place or organisation ${id}`, fix));
      });
    });
  }
  return problems;
}
