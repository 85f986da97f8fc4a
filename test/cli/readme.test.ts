import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createProgram, type Handlers } from "../../src/adapters/terminal/program.ts";
import { createCommands } from "../../src/commands/registry.ts";
import { parseVocabulary } from "../../src/commands/vocabulary.ts";
import { loadKnowledge } from "../../src/settings.ts";
import { parse } from "yaml";

const readme = readFileSync("README.md", "utf8");
const { stories } = loadKnowledge("config");
const views = stories.flatMap((story) => story.views);
const matches = (pattern: RegExp): string[] => [
  ...new Set([...readme.matchAll(pattern)].map((match) => match[1] ?? "")),
];

describe("README.md names nothing that is not there", () => {
  for (const path of matches(/\]\(([^)#:]+)\)/gu)) it(path, () => expect(existsSync(path)).toBe(true));
  for (const path of matches(/ (?:src|srcset)="([^"]+)"/gu)) it(path, () => expect(existsSync(path)).toBe(true));
  for (const path of matches(/`((?:config|digests|src|test|docs|bench)\/[\w./-]+)`/gu)) {
    it(path, () => expect(existsSync(path)).toBe(true));
  }

  const program = createProgram({} as Handlers, views, "0");
  const known = ["help", ...program.commands.map((command) => command.name())];
  for (const name of matches(/npx mujaz ([a-z]+)/gu)) it(`mujaz ${name}`, () => expect(known).toContain(name));

  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  for (const name of matches(/npm run ([a-z:]+)/gu))
    it(`npm run ${name}`, () => expect(scripts).toHaveProperty([name]));

  const vocabulary = parseVocabulary(parse(readFileSync("digests/commands.yaml", "utf8")), "digests/commands.yaml");
  const commands = createCommands(stories, vocabulary);
  for (const name of matches(/`\/([a-z]+)/gu)) it(`/${name}`, () => expect(commands.called(name)).not.toBeNull());
  for (const word of matches(/` · `([\p{Script=Arabic}]+)/gu)) {
    it(word, () => expect(commands.called(word)).not.toBeNull());
  }
});
