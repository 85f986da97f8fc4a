import { anyOf, beginsOneOf, matchOf } from "../document.ts";
import { cats } from "../categories.ts";
import type { Quantity } from "../quantities/types.ts";
import type { Reading } from "../quotes/walk.ts";
import type { Noun } from "./counted.ts";

/** People who are soldiers because a unit is made up of them. */

/** Words from a unit to the number of its people: قوة دولية مؤلفة من خمسة آلاف رجل. */
const LONGEST_LEAD = 4;

/** قوة من خمسة آلاف رجل، كتيبة قوامها 300 شخص: people in general, right behind a unit and what leads to its number. */
export function fillsUnit({ document }: Reading, { first, numberLast }: Quantity): boolean {
  const { units, men, partitives, withoutAnd } = document.rules.grammar;
  const norm = (at: number): string => document.tokens[at]?.norm ?? "";
  if (![1, 2].some((next) => men.has(norm(numberLast + next)))) return false;
  const leads = partitives.has(norm(first - 1)) || beginsOneOf(document, first - 1, leadsToUnit);
  if (!leads) return false;
  for (let at = first - 1; at >= first - LONGEST_LEAD; at--) {
    if (units.has(norm(at)) || units.has(withoutAnd(norm(at)))) return true;
    if (document.tokens[at]?.kind !== "word" || document.sentenceOf[at] !== document.sentenceOf[first]) return false;
    const ends = beginsOneOf(document, at, endsUnit);
    if (ends) return false;
  }
  return false;
}

const endsUnit = anyOf("complementizer", "conjunction", "cue", "counted");

const leadsToUnit = anyOf("carrier", "count-noun");

/** How far in front of its strength the unit may stand. */
const UNIT_WITHIN = 8;

/** القوة التي أرسلت وقوامها 11 ألفا: the strength of a unit, whoever was counted before. */
export function strengthOf(
  { document }: Reading,
  count: number,
): Pick<Noun, "population" | "measure" | "nationality"> | null {
  const { units, isPossessed, ownerOf } = document.rules.grammar;
  const form = document.tokens[count]?.norm ?? "";
  if (!isPossessed(form) || ownerOf(form) === null) return null;
  for (let at = count - 1; at >= count - UNIT_WITHIN; at--) {
    if (document.sentenceOf[at] !== document.sentenceOf[count] || document.tokens[at]?.kind === "number") return null;
    if (matchOf(document, at, cats.counted) !== undefined) return null;
    if (units.has(document.tokens[at]?.norm ?? ""))
      return { population: "troops", measure: "troops", nationality: null };
  }
  return null;
}
