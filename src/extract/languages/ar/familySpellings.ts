import type { Gazetteer } from "../../../domain/entity.ts";
import type { Transliteration } from "../../lexicon.ts";
import { foldText } from "../../text/fold.ts";
import { beginsWithArticle } from "./letters.ts";

/** From how many letters on a family name is long enough not to be somebody else's as well (خيل، باز). */
const LONG = 5;

/**
 * How news spells a family name in English, by the folded Arabic one, as it spells that of somebody of the lists:
 * ترامب → Trump. Left out: names that two of them spell differently, those with the article, and those of the table; and
 * of one person alone what is short, or more than another way to write the same letters (رحمان is not always Rahmon).
 *
 * @param plain how a word is spelled letter by letter
 */
export function familySpellings(
  { entities }: Gazetteer,
  { names }: Transliteration,
  plain: (word: string) => string,
): ReadonlyMap<string, string> {
  const listed = new Set(Object.keys(names).map(foldText));
  const spellings = new Map<string, string | null>();
  const shared = new Set<string>();
  for (const { kind, ar, en, shortAr, shortEn } of entities.values()) {
    const isFamily = kind === "person" && ar.endsWith(` ${shortAr}`) && en.endsWith(` ${shortEn}`);
    const family = foldText(shortAr);
    if (!isFamily || family.includes(" ") || beginsWithArticle(family) || listed.has(family)) continue;
    if (spellings.has(family)) shared.add(family);
    spellings.set(family, spellings.has(family) && spellings.get(family) !== shortEn ? null : shortEn);
  }
  const isSure = (family: string, spelling: string): boolean =>
    shared.has(family) || (family.length >= LONG && isSameName(plain(family), spelling));
  return new Map(
    [...spellings].filter((entry): entry is [string, string] => entry[1] !== null && isSure(entry[0], entry[1])),
  );
}

/** Whether a spelling has the sounds of another one, and every "a" of it; Arabic also writes the u of Trump so. */
const isSameName = (plain: string, spelling: string): boolean =>
  soundsOf(plain) === soundsOf(spelling) && count(plain, /a/gu) <= count(spelling, /[au]/gu);

const count = (word: string, letter: RegExp): number => word.toLowerCase().match(letter)?.length ?? 0;

/** Letters that Arabic spells alike. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/gu, ""],
  [/tch|tsh|sch|ch|sh|sz|cz|th|dh|[zc](?=[eiy])|[szcx]/gu, "s"],
  [/ph|[vw]/gu, "f"],
  [/kh|gh|ck|[gjkq]/gu, "k"],
  [/p/gu, "b"],
  [/[aeiouyh]/gu, ""],
  [/(.)\1+/gu, "$1"],
];

const soundsOf = (word: string): string =>
  alike.reduce((sounds, [letters, sound]) => sounds.replaceAll(letters, sound), word.toLowerCase());
