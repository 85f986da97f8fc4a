import type { Gazetteer } from "../../../domain/entity.ts";
import type { Transliteration } from "../../lexicon.ts";
import { foldText } from "../../text/fold.ts";
import { beginsWithArticle } from "./letters.ts";

/**
 * How news spells a family name in English, by the folded Arabic one, as it spells that of somebody of the lists:
 * ترامب → Trump. Left out: names that two of them spell differently, those with the article, and those of the table.
 */
export function familySpellings({ entities }: Gazetteer, { names }: Transliteration): ReadonlyMap<string, string> {
  const listed = new Set(Object.keys(names).map(foldText));
  const spellings = new Map<string, string | null>();
  for (const { kind, ar, en, shortAr, shortEn } of entities.values()) {
    const isFamily = kind === "person" && ar.endsWith(` ${shortAr}`) && en.endsWith(` ${shortEn}`);
    const family = foldText(shortAr);
    if (!isFamily || family.includes(" ") || beginsWithArticle(family) || listed.has(family)) continue;
    spellings.set(family, spellings.has(family) && spellings.get(family) !== shortEn ? null : shortEn);
  }
  return new Map([...spellings].filter((entry): entry is [string, string] => entry[1] !== null));
}
