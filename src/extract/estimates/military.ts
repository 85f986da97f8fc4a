import { matchOf } from "../document.ts";
import { cats } from "../categories.ts";
import { mentionsBetween, type Reading } from "../quotes/walk.ts";
import type { Clause } from "./clause.ts";
import type { EstimateFound } from "./estimates.ts";

/** Whether people whose noun does not tell it are soldiers. */

const forces: ReadonlySet<string | null> = new Set(["military", "armed-group", "police"]);

/** ألفا عنصر من مشاة البحرية: soldiers, or an armed body, are named in the clause or were counted before. */
export function isMilitary(reading: Reading, { first, last }: Clause, earlier: EstimateFound | null): boolean {
  if (earlier?.measure === "troops") return true;
  for (let at = first; at <= last; at++) {
    const noun = matchOf(reading.document, at, cats.counted)?.meaning;
    if (noun !== undefined && noun.population === "troops" && !noun.neutral) return true;
    // إلى جانب الجيش: one whose country the text does not tell.
    if (matchOf(reading.document, at, cats.institution)?.meaning.institution.type === "military") return true;
  }
  if (mentionsBetween(reading, first, last).some(({ named }) => forces.has(named?.type ?? null))) return true;
  return isUnit(reading, first, last);
}

/** How far in front of its clause the unit may stand whose strength is told. */
const UNIT_WITHIN = 8;

/** الكتيبة الفرنسية في رومانيا، وقوامها 1200 عنصر: the strength of a unit. */
function isUnit({ document }: Reading, first: number, last: number): boolean {
  const { tokens, words, sentenceOf, rules } = document;
  const isStrength = (at: number): boolean =>
    matchOf(document, at, cats.countNoun) !== undefined && rules.grammar.endsInPronoun(tokens[at]?.norm ?? "");
  let strength = first;
  while (strength <= last && !isStrength(strength)) strength++;
  if (strength > last) return false;
  for (let at = strength - 1; at >= strength - UNIT_WITHIN && sentenceOf[at] === sentenceOf[strength]; at--)
    if (words[at]?.body?.head.type === "military") return true;
  return false;
}
