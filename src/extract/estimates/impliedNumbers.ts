import { matchesOf, matchOf } from "../document.ts";
import type { Reading } from "../quotes/walk.ts";
import { type Counted, countedAt } from "./counted.ts";
import { oneInOrder } from "./nounsInOrder.ts";

/** Numbers that the noun itself tells. */

/** A dual (جنديان), a noun with "one" (جندي واحد), or a single person behind a predicate (مقتل جندي). */
export function numberInNoun(reading: Reading, index: number): Counted[] {
  const { document } = reading;
  const { syntax } = document.rules.grammar;
  if (syntax !== null) {
    const one = oneInOrder(reading, syntax, index);
    return one === null ? [] : [one];
  }
  const match = matchOf(document, index, "counted");
  if (match === undefined || match.meaning.mass || match.meaning.count === "pl") return [];
  if (matchOf(document, index, "role") !== undefined || (reading.mentionOf[index] ?? -1) !== -1) return [];
  const noun = countedAt(reading, index);
  if (noun === null) return [];
  const base = { ...noun, hedge: "exact" as const, first: index, at: index };
  if (match.meaning.dual) return isDual(reading, index) ? [{ ...base, min: 2, max: 2, rule: "dual" }] : [];
  const one = document.rules.grammar.ones.has(document.tokens[match.last + 1]?.norm ?? "");
  // قتيلين وجريح: a single one joined to the count before it.
  const joined = match.meaning.population === null && match.clitics === "و" && reading.mentionOf[index] === -1;
  if (joined && matchOf(document, index - 1, "counted") !== undefined) {
    return [{ ...base, min: 1, max: 1, rule: "joined+one" }];
  }
  if (one) return [{ ...base, min: 1, max: 1, last: Math.max(noun.last, match.last + 1), rule: "noun+one" }];
  const before = matchesOf(document, index - 1, "predicate").find(({ last }) => last === index - 1);
  const indefinite = !document.rules.grammar.isDefinite(document.tokens[index]?.norm ?? "");
  return before !== undefined && indefinite ? [{ ...base, min: 1, max: 1, rule: "predicate+one" }] : [];
}

/** A form that may be plural as well (عسكريين) is a dual only where it follows a predicate, and no plural word leads. */
function isDual(reading: Reading, index: number): boolean {
  const all = matchesOf(reading.document, index, "counted");
  if (!all.some(({ meaning }) => meaning.count === "pl" && meaning.population === all[0]?.meaning.population))
    return true;
  return false;
}
