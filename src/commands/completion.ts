import type { Store } from "../domain/ports.ts";
import { heardOf } from "./narrow-reading.ts";
import type { Commands } from "./registry.ts";
import { wordKey } from "./vocabulary.ts";

const MAX_MATCHES = 50;

/** Commands for the first word, names that the articles mention for the words after it; both by their beginnings. */
export async function suggestNames(
  line: string,
  commands: Commands,
  store: Store,
): Promise<{ readonly matches: readonly string[]; readonly fragment: string }> {
  const [, slash = "", word = "", rest] = /^\s*(\/?)(\S*)(?:\s+(.*))?$/u.exec(line) ?? [];
  if (rest === undefined) {
    const isArabic = /\p{Script=Arabic}/u.test(word);
    const names = commands.all.map((command) => (isArabic ? (command.words[0] ?? command.name) : command.name));
    return { matches: startingWith(names, word).map((name) => `${slash}${name} `), fragment: `${slash}${word}` };
  }
  if (commands.called(word) === null) return { matches: [], fragment: rest };
  const refs = await heardOf(store);
  // A family name is typed more often than the name in front of it.
  const names = new Set(
    refs.flatMap(({ ar, en }) => [en, ar].flatMap((name) => [name, name.split(" ").at(-1) ?? name])),
  );
  return { matches: startingWith([...names].sort(), rest).slice(0, MAX_MATCHES), fragment: rest };
}

function startingWith(names: readonly string[], beginning: string): readonly string[] {
  const key = wordKey(beginning);
  return names.filter((name) => wordKey(name).startsWith(key));
}
