import type { Command } from "../commands/command.ts";
import { heardIn, readStore } from "../commands/reading.ts";
import { wordKey } from "../commands/vocabulary.ts";
import type { EntityRef } from "../domain/entity.ts";
import { plainWords } from "../message/index.ts";
import type { Choice, SuggestQuestion } from "./desk.ts";
import type { DeskParts } from "./parts.ts";

/** Days that have news, newest first. */
const mostDays = 20;
const longestChoice = 100;

/** Values of an option by their beginnings, in either script; what fits best stands first. */
export async function suggest(parts: DeskParts, question: SuggestQuestion): Promise<readonly Choice[]> {
  const command = parts.data().commands.called(question.command);
  if (command === null) return [];
  const known = await valuesOf(parts, command, question);
  const typed = wordKey(question.typed.slice(0, 100));
  const matching = known.filter(({ keys }) => keys.some((key) => key.startsWith(typed)));
  const inside = known.filter((each) => !matching.includes(each) && each.keys.some((key) => key.includes(` ${typed}`)));
  return [...matching, ...inside].slice(0, question.limit).map(({ label, value }) => ({ label, value }));
}

interface Known extends Choice {
  /** Folded spellings. */
  readonly keys: readonly string[];
}

const knownBy = (label: string, value: string, spellings: readonly string[]): Known => ({
  // Discord takes no more.
  label: label.slice(0, longestChoice),
  value: value.slice(0, longestChoice),
  keys: [...new Set(spellings.map(wordKey))],
});

async function valuesOf(
  parts: DeskParts,
  command: Command,
  { option, language }: SuggestQuestion,
): Promise<readonly Known[]> {
  const { zones, stories, words, commands } = parts.data();
  switch (option) {
    case "name":
    case "by":
      return namesHeard(parts);
    case "day":
      return days(parts, command, language);
    case "zone":
      return zones.map(({ ar, en, names: others }) => knownBy(`${ar} · ${en}`, en, [ar, en, ...others]));
    case "to":
      return stories.map(({ id, ar, en }) => knownBy(`${ar} · ${en}`, id, [id, ar, en]));
    case "of":
      return commands.all
        .filter(
          ({ audience, name }) =>
            audience === "everyone" &&
            isExported(
              name,
              stories.flatMap(({ views }) => views).map(({ id }) => id),
            ),
        )
        .map(({ name, words: own, summary }) =>
          knownBy(`${name} · ${plainWords(words, language, summary)}`, name, [name, ...own]),
        );
    default:
      return [];
  }
}

const isExported = (name: string, views: readonly string[]): boolean =>
  views.includes(name) || name === "digest" || name === "who";

/** Everyone whom the reports name, most often named first. */
async function namesHeard({ store, data }: DeskParts): Promise<readonly Known[]> {
  const { gazetteer, stories } = data();
  const [story] = stories;
  if (story === undefined) return [];
  // The reading that answers use: nothing is read again for every letter.
  const { facts } = await readStore({ store, gazetteer, story });
  const count = new Map<string, { ref: EntityRef; times: number }>();
  for (const ref of heardIn(facts)) {
    const known = count.get(ref.id);
    if (known === undefined) count.set(ref.id, { ref, times: 1 });
    else known.times += 1;
  }
  return [...count.values()]
    .toSorted((a, b) => b.times - a.times)
    .map(({ ref: { ar, en } }) =>
      knownBy(
        ar === en ? en : `${en} · ${ar}`,
        en,
        // A family name is typed more often than the name in front of it.
        [en, ar].flatMap((name) => [name, name.split(" ").at(-1) ?? name]),
      ),
    );
}

async function days({ store, data }: DeskParts, { name }: Command, language: SuggestQuestion["language"]) {
  const { vocabulary } = data();
  const inWords = (list: readonly string[]): string =>
    list.find((word) => /\p{Script=Arabic}/u.test(word) === (language === "ar")) ?? list[0] ?? "";
  const lists = [
    vocabulary.days.today,
    vocabulary.days.yesterday,
    ...(name === "digest" ? [vocabulary.windows.week] : []),
  ];
  const said = lists.map((list) => knownBy(inWords(list), inWords(list), list));
  const printed: Known[] = [];
  for (
    let day = await store.lastPublished();
    day !== null && printed.length < mostDays;
    day = await store.lastPublished(day)
  ) {
    printed.push(knownBy(day, day, [day]));
  }
  return [...said, ...printed];
}
