import { matchOf } from "../document.ts";
import type { Quantity } from "../quantities/types.ts";
import type { Reading } from "../quotes/walk.ts";

/** People who are soldiers because a unit is made up of them. */

/** Words from a unit to the number of its people: قوة دولية مؤلفة من خمسة آلاف رجل. */
const LONGEST_LEAD = 4;

/** قوة من خمسة آلاف رجل، كتيبة قوامها 300 شخص: people in general, right behind a unit and what leads to its number. */
export function fillsUnit({ document }: Reading, { first, numberLast }: Quantity): boolean {
  const { units, men, partitives, withoutAnd } = document.rules.grammar;
  const norm = (at: number): string => document.tokens[at]?.norm ?? "";
  if (![1, 2].some((next) => men.has(norm(numberLast + next)))) return false;
  const leads =
    partitives.has(norm(first - 1)) ||
    (["carrier", "count-noun"] as const).some((cat) => matchOf(document, first - 1, cat) !== undefined);
  if (!leads) return false;
  for (let at = first - 1; at >= first - LONGEST_LEAD; at--) {
    if (units.has(norm(at)) || units.has(withoutAnd(norm(at)))) return true;
    if (document.tokens[at]?.kind !== "word" || document.sentenceOf[at] !== document.sentenceOf[first]) return false;
    const ends = (["complementizer", "conjunction", "cue", "counted"] as const).some(
      (cat) => matchOf(document, at, cat) !== undefined,
    );
    if (ends) return false;
  }
  return false;
}
