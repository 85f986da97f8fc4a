import { anyOf, beginsOneOf, matchOf, type MatchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import type { Reading } from "../quotes/walk.ts";
import { isOwned, isOwner } from "./ownedNouns.ts";
import type { Counted } from "./counted.ts";
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
    if (isPluralVerb(form) && !remains.has(form) && matchOf(document, at, cats.predicate) === undefined) return true;
  }
  return false;
}

/** Words from a verb of mourning to those mourned, over its subject: نعت وزارة الصحة في غزة طبيبين. */
const LONGEST_MOURNER = 8;

/** نعى الجيش ثلاثة من جنوده: the object of a verb of mourning, whose subject stands in between or was left out (ونعت ثلاثة من عناصرها). */
export function isMourned({ document, mentionOf }: Reading, { first, last }: Counted): boolean {
  const { mourns, withoutAnd, isPossessed, syntax } = document.rules.grammar;
  if (syntax !== null) return false;
  for (let at = first - 1; at >= first - LONGEST_MOURNER; at--) {
    const { kind, norm = "" } = document.tokens[at] ?? {};
    if (document.sentenceOf[at] !== document.sentenceOf[first] || (kind !== "word" && kind !== "comma")) return false;
    if (mourns.has(withoutAnd(norm))) return at < first - 1 || isPossessed(document.tokens[last]?.norm ?? "");
    // نعى ضحايا الحادث الذي نجا منه 12: told of others; the civil defence is no civilian.
    if (mentionOf[at] === -1 && beginsOneOf(document, at, mournStops)) return false;
    if (document.rules.grammar.relatives.has(norm)) return false;
  }
  return false;
}

const mournStops = anyOf("counted", "predicate", "complementizer", "cue", "conjunction", "carrier");
