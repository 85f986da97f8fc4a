import { matchesOf, matchOf } from "../document.ts";
import { cats } from "../categories.ts";
import type { Syntax } from "../languages/syntax.ts";
import type { Quantity } from "../quantities/types.ts";
import type { Reading } from "../quotes/walk.ts";
import { bareInOrder, isSubject } from "./bareNumbers.ts";
import { type Counted, type Noun, refine } from "./counted.ts";
import { nounInOrder, phraseAt } from "./nounsInOrder.ts";
import { compared } from "./compared.ts";
import { nounInFront, nounLeftOut, nounRightInFront, partOf } from "./relatedNouns.ts";

/**
 * What a number counts in a language of fixed word order; null when it counts no people.
 *
 * @param near the figure before it, near enough for a part of it to be told
 * @param previous the figure before it, with no other number in between
 */
export function orderedNoun(
  reading: Reading,
  syntax: Syntax,
  quantity: Quantity,
  near: Counted | null,
  previous: Counted | null,
): Noun | null {
  const behind = nounInOrder(reading, syntax, quantity);
  const isOne = !quantity.vague && quantity.max === 1;
  // One of the prisoners said: what they are is told of no one of them.
  const isAnyone = isOne && behind?.rule.endsWith(":of") === true && behind.population === null;
  if (isAnyone && !hasPredicateNear(reading, quantity.first, behind.last)) return null;
  if (behind !== null) return refine(reading, quantity, behind);
  // A verb right behind has the number as its subject: no verb or noun in front tells of it.
  const isLed = isSubject(reading, syntax, quantity.last + 1);
  // "operating one of the few posts": a part of something else.
  const { partitives, placePrepositions } = reading.document.rules.grammar;
  const next = reading.document.tokens[quantity.last + 1]?.norm ?? "";
  const isPart = partitives.has(next) && !placePrepositions.has(next);
  const inFront = (): Noun | null =>
    nounInFront(reading, quantity) ?? nounRightInFront(reading, quantity) ?? nounLeftOut(reading, quantity);
  const noun =
    ofThose(reading, syntax, quantity) ??
    partOf(reading, quantity, near) ??
    (isLed || isPart ? null : inFront()) ??
    compared(reading, quantity, near) ??
    bareInOrder(reading, syntax, quantity, previous);
  // One of them told us: somebody is told of, nobody is counted.
  if (!isOne || noun === null) return noun;
  // One of them stepped on a mine: whoever does something is told of.
  const isTold = !isDeed(reading, noun.last + 1) && hasPredicateNear(reading, quantity.first, noun.last);
  return isTold ? noun : null;
}

const isDeed = ({ document }: Reading, index: number): boolean =>
  document.tokens[index]?.norm.endsWith("ed") === true && matchOf(document, index, cats.predicate) === undefined;

/** How far "of the deaths" may reach. */
const LONGEST_WHOLE = 8;

/** "Of the deaths, 17 were reported in the north": a part of those whom the front of the sentence tells of. */
function ofThose(reading: Reading, syntax: Syntax, { first, last }: Quantity): Noun | null {
  const { document } = reading;
  const { partitives, placePrepositions } = document.rules.grammar;
  const start = document.sentences[document.sentenceOf[first] ?? -1]?.first ?? first;
  const lead = document.tokens[start]?.norm ?? "";
  if (document.tokens[first - 1]?.kind !== "comma" || first - start > LONGEST_WHOLE) return null;
  if (!partitives.has(lead) || placePrepositions.has(lead)) return null;
  let at = start + 1;
  while (at < first && (syntax.definite.has(document.tokens[at]?.norm ?? "") || document.tokens[at]?.kind === "number"))
    at++;
  const whole = phraseAt(reading, syntax, at);
  return whole === null ? null : { ...whole, last, rule: "part-of:front" };
}

const NEAR = 6;

/** A verb of what became of people stands near. */
export function hasPredicateNear({ document }: Reading, first: number, last: number): boolean {
  for (let at = first - NEAR; at <= last + NEAR; at++) {
    if (document.sentenceOf[at] !== document.sentenceOf[first] || (at >= first && at <= last)) continue;
    if (matchesOf(document, at, cats.predicate).length > 0) return true;
  }
  return false;
}
