import type { Lexicon } from "../../src/extract/lexicon.ts";
import type { Knowledge } from "../../src/settings.ts";
import { wordsOf } from "./overlap.ts";

/**
 * English names of bodies in any order of their words: "Defence Ministry of Ukraine" and "Ukrainian Ministry of Defence"
 * are one, as a reader would say; a word more or less makes another body. Names of people are none of these.
 */
export type BodyKey = (name: string) => string | null;

/** Small words that tie the parts of a name. */
const ties = new Set(["the", "of", "for", "in", "at", "s"]);

/** Both spellings of English, and adjectives beside their nouns. */
const variants = new Map([
  ["defense", "defence"],
  ["center", "centre"],
  ["organization", "organisation"],
  ["electoral", "election"],
  ["program", "programme"],
  ["oblast", "regional"],
]);

const wordKey = (word: string): string => {
  const one = variants.get(word) ?? word;
  return one.length > 4 ? one.replace(/s$/u, "") : one;
};

/** @returns for a name with a head such as "ministry" the same key as for any other order; null for other names */
export function bodyKeys({ gazetteer, bodies, lexicon }: Knowledge): BodyKey {
  const heads = new Set([...bodies.heads, ...bodies.compounds].flatMap(({ en }) => wordsOf(en.at(-1) ?? "").slice(-1)));
  for (const { en } of bodies.heads) for (const form of en) heads.add(form.toLowerCase());
  const { institutions } = lexicon.en as unknown as Lexicon;
  for (const { en } of institutions) heads.add(wordsOf(en.replace(/\{\w+\}/gu, "")).at(-1) ?? "");
  const countries = [...gazetteer.places.values()]
    .filter(({ placeKind }) => placeKind === "country")
    .flatMap(({ en, aliases, demonym }) =>
      [...(demonym?.en ?? []), ...aliases.filter((alias) => /^[A-Za-z .]+$/u.test(alias)), en].map(
        (form) => [wordsOf(form).join(" "), wordsOf(en).join("_")] as const,
      ),
    )
    .sort(([a], [b]) => b.length - a.length);
  return (name) => {
    const words = wordsOf(name.replace(/['’]/gu, ""));
    if (!words.some((word) => heads.has(word))) return null;
    let text = ` ${words.join(" ")} `;
    for (const [form, country] of countries) text = text.replaceAll(` ${form} `, ` ${country} `);
    const kept = text.split(" ").filter((word) => word !== "" && !ties.has(word));
    return kept.map(wordKey).sort().join(" ");
  };
}
