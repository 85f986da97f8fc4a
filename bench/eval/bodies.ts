import type { Lexicon } from "../../src/extract/lexicon.ts";
import type { Knowledge } from "../../src/settings.ts";
import { wordsOf } from "./overlap.ts";

/**
 * English names of bodies in any order of their words: "Defence Ministry of Ukraine" and "Ukrainian Ministry of Defence"
 * are one, as a reader would say; a word more or less makes another body. Names of people are none of these.
 */
export type BodyKey = (name: string) => BodyWords | null;

export interface BodyWords {
  readonly words: string;
  /** The same without countries; null where too few words are left to tell which body it is. */
  readonly anywhere: string | null;
}

/** A name of this many words is told from others of the article without its country (Joint Operations Command). */
const ENOUGH = 3;

/** True for the same words, or where one leaves out the country of a body that its other words tell. */
export function sameBody(a: BodyWords | null, b: BodyWords | null): boolean {
  if (a === null || b === null) return false;
  if (a.words === b.words) return true;
  return (a.words === a.anywhere || b.words === b.anywhere) && a.anywhere !== null && a.anywhere === b.anywhere;
}

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

const untied = (all: readonly string[]): string => all.filter((word) => !ties.has(word)).join(" ");

/** One spelling for both of English, and for one and several. */
export const wordKey = (word: string): string => {
  const one = variants.get(word) ?? word;
  return one.length > 4 ? one.replace(/s$/u, "") : one;
};

/** @returns for a name with a head such as "ministry" the same key as for any other order; null for other names */
export function bodyKeys({ gazetteer, bodies, lexicon }: Knowledge): BodyKey {
  const heads = new Set([...bodies.heads, ...bodies.compounds].flatMap(({ en }) => wordsOf(en.at(-1) ?? "").slice(-1)));
  for (const { en } of bodies.heads) for (const form of en) heads.add(form.toLowerCase());
  const { institutions } = lexicon.en as unknown as Lexicon;
  const composed = institutions.map(
    ({ en, forms }) => [wordsOf(en.replace(/\{\w+\}/gu, "")).join(" "), forms] as const,
  );
  for (const [name] of composed) heads.add(name.split(" ").at(-1) ?? "");
  // The Council of Ministers of a country is its cabinet, its armed forces are its army.
  const synonyms = new Map(composed.flatMap(([name, forms]) => forms.map((form) => [untied(wordsOf(form)), name])));
  for (const form of synonyms.keys()) heads.add(form.split(" ").at(-1) ?? "");
  const countries = [...gazetteer.places.values()]
    .filter(({ placeKind }) => placeKind === "country")
    .flatMap(({ en, aliases, demonym }) =>
      [...(demonym?.en ?? []), ...aliases.filter((alias) => /^[A-Za-z .]+$/u.test(alias)), en].map(
        (form) => [wordsOf(form).join(" "), wordsOf(en).join("_")] as const,
      ),
    )
    .sort(([a], [b]) => b.length - a.length);
  const seats = [...gazetteer.places.values()].map(({ en }) => `${wordsOf(en).join(" ")} `);
  /** The same body by the name that the program composes. */
  const composedOf = (plain: string): string => {
    const seat = synonyms.has(plain) ? "" : (seats.find((one) => plain.startsWith(one)) ?? "");
    const known = synonyms.get(plain.slice(seat.length));
    return known === undefined ? plain : `${seat}${known}`;
  };
  const keys = new Set(countries.map(([, country]) => wordKey(country)));
  return (name) => {
    const words = wordsOf(name.replace(/['’]/gu, ""));
    if (!words.some((word) => heads.has(word))) return null;
    let text = ` ${words.join(" ")} `;
    for (const [form, country] of countries) text = text.replaceAll(` ${form} `, ` ${country} `);
    const kept = text.split(" ").filter((word) => word !== "" && !ties.has(word));
    const isCountry = (word: string): boolean => keys.has(wordKey(word));
    const plain = untied(kept.filter((word) => !isCountry(word)));
    const rest = composedOf(plain).split(" ").map(wordKey).sort();
    const all = [...kept.filter(isCountry).map(wordKey), ...rest].sort();
    // Every country has a ministry of foreign affairs.
    const tells = rest.length >= ENOUGH && !rest.includes("ministry");
    return { words: all.join(" "), anywhere: tells ? rest.join(" ") : null };
  };
}
