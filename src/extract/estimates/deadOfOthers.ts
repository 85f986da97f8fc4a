import { type MatchOf, matchOf, type TextDocument } from "../document.ts";
import type { Reading } from "../quotes/walk.ts";
import { isOwned, isOwner } from "./ownedNouns.ts";
import { doElse } from "./particles.ts";

/** Nouns behind people counted that tell of others, whom they bury, mourn or visit. */

/** جثث الضحايا، جثامينهم: a noun that is never what people are; with an owner it is somebody else's. */
export function isBodiesOf(reading: Reading, index: number): boolean {
  const { tokens, rules } = reading.document;
  const isBodies = rules.grammar.corpses.has(tokens[index]?.norm ?? "");
  return isBodies && (isOwned(reading.document, index) || isOwner(reading, index + 1));
}

/**
 * شيع 200 شخص ضحايا القصف، 200 شخص زاروا جرحى الغارة: a noun that has an owner is the object of the verb whose subject are those
 * counted, in front of them or behind; right behind them, without such a verb, it tells what they are (12 شخصا ضحايا الهجوم).
 *
 * @param first where the number begins; `last`: where the noun of those counted ends
 */
export function isOfElse(reading: Reading, first: number, last: number, noun: MatchOf<"counted">): boolean {
  const { document } = reading;
  if (!isOwner(reading, noun.last + 1)) return false;
  const isOne = noun.meaning.count === "sg";
  return isOne || isBodiesOf(reading, noun.first) || actsBehind(document, last, noun.first) || doElse(document, first);
}

/** زاروا, and not the verb of those who are still what the noun says (ما زالوا أسرى الحرب). */
function actsBehind(document: TextDocument, last: number, noun: number): boolean {
  const { isPluralVerb, remains } = document.rules.grammar;
  for (let at = last + 1; at < noun; at++) {
    const form = document.tokens[at]?.norm ?? "";
    if (isPluralVerb(form) && !remains.has(form) && matchOf(document, at, "predicate") === undefined) return true;
  }
  return false;
}
