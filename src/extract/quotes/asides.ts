import { beginsAny, matchOf, type MatchOf, phrasesAt, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import { itemAt } from "../itemAt.ts";
import { bitsOf } from "../phrases.ts";
import type { Reading } from "./walk.ts";

/** Where what is said begins behind words that tell more of whoever says it. */

/** How long an aside about the speaker may be. */
const LONGEST_ASIDE = 25;

/**
 * قال مسؤول، طلب عدم ذكر اسمه، إن: where what is said begins behind an aside between commas, whatever verbs stand in it;
 * -1 where no such aside begins.
 */
export function behindAside(document: TextDocument, first: number): number {
  if (document.rules.grammar.subjectFirst) return -1;
  let comma = -1;
  for (let at = first; at < first + LONGEST_ASIDE; at++) {
    const kind = document.tokens[at]?.kind;
    if (kind === undefined || document.sentenceOf[at] !== document.sentenceOf[first]) return -1;
    if (document.quoteOf[at] !== -1 || kind === "colon" || kind === "semicolon") return -1;
    if (matchOf(document, at, cats.complementizer) !== undefined)
      return at > first && (document.tokens[at - 1]?.kind === "comma" || isToldBehind(document, comma)) ? at : -1;
    if (kind === "comma") comma = at;
    // وأضاف: another verb that says something goes on with the sentence.
    if ((matchOf(document, at, cats.cue)?.clitics ?? "") !== "") return -1;
  }
  return -1;
}

/** كشف مسؤول، لم يشأ ذكر اسمه، لوكالة محلية أن: between the aside and what is said stands whom he tells, or where. */
function isToldBehind(document: TextDocument, comma: number): boolean {
  if (comma < 0) return false;
  const form = document.tokens[comma + 1]?.norm ?? "";
  const { governs, isDefinite } = document.rules.grammar;
  const isLed = phrasesAt(document, comma + 1).some(({ cat, clitics }) => cat === "preposition" || governs(clitics));
  return isLed || (governs(form[0] ?? "") && isDefinite(form));
}

/** How long a verb that describes a noun may go on. */
const LONGEST_DESCRIPTION = 8;

/** في مقطع نُشر يوم الجمعة أن: where what is said begins behind a verb that describes the noun before it; -1 where nothing is. */
export function behindDescription(document: TextDocument, verb: number): number {
  if (document.rules.grammar.subjectFirst) return -1;
  for (let at = verb + 1; at <= verb + LONGEST_DESCRIPTION; at++) {
    const kind = document.tokens[at]?.kind;
    if ((kind !== "word" && kind !== "number") || document.sentenceOf[at] !== document.sentenceOf[verb]) return -1;
    if (matchOf(document, at, cats.complementizer) !== undefined) return at;
    if (matchOf(document, at, cats.cue) !== undefined) return -1;
  }
  return -1;
}

/** How long the name of a channel or a programme may be. */
const LONGEST_CHANNEL = 4;
const endsChannel = bitsOf(["cue", "role", "unnamed", "counted", "preposition", "adverbial"]);

/** على قناة صدى البلد، إن: behind the noun of an outlet at `head`, its name up to a mark or what is said; -1 where none ends so. */
export function behindChannel(document: TextDocument, head: number): number {
  if (matchOf(document, head, cats.organisationHead) === undefined) return -1;
  for (let at = head + 1; at <= head + LONGEST_CHANNEL; at++) {
    const kind = document.tokens[at]?.kind;
    if (document.sentenceOf[at] !== document.sentenceOf[head]) return -1;
    if (kind === "comma" || kind === "colon" || matchOf(document, at, cats.complementizer) !== undefined)
      return at > head + 1 ? at : -1;
    if (kind !== "word" || beginsAny(document, at, endsChannel)) return -1;
  }
  return -1;
}

/** الذي يدعى فلانا: his name follows. */
const isCalled = (document: TextDocument, at: number): boolean =>
  matchOf(document, at, cats.called) !== undefined || matchOf(document, at, cats.calledBy) !== undefined;

/** How long a clause may be that tells more of whoever speaks. */
const LONGEST_RELATIVE = 16;

/**
 * قال الوزير الذي كان يتحدث في لقاء مع الصحافة إن: where what is said begins behind a clause about the speaker, which has a
 * verb of its own; -1 where no such clause begins.
 */
export function behindRelative(document: TextDocument, first: number): number {
  const { subjectFirst, relatives } = document.rules.grammar;
  if (subjectFirst || !relatives.has(document.tokens[first]?.norm ?? "")) return -1;
  // الذي أعلن أن العمل انتهى إن: what a verb of the clause leads to is a part of it.
  let led = 0;
  for (let at = first + 1; at <= first + LONGEST_RELATIVE; at++) {
    const kind = document.tokens[at]?.kind;
    if (kind !== "word" && kind !== "number" && kind !== "comma") return -1;
    if (document.sentenceOf[at] !== document.sentenceOf[first] || isCalled(document, at)) return -1;
    if (matchOf(document, at, cats.cue)?.meaning.verb.takes.includes("clause") === true) led++;
    if (matchOf(document, at, cats.complementizer) !== undefined && led-- === 0) return at;
  }
  return -1;
}

/** How long an aside may be that tells who passed it on. */
const LONGEST_CREDIT = 12;

/**
 * وأضاف فلان، حسبما ذكرت القناة، أن: where what is said begins behind an aside that tells who passed it on; -1 where none
 * begins, or no mark closes it.
 */
export function behindCreditAside(document: TextDocument, verb: number): number {
  const { creditsBehind, subjectFirst } = document.rules.grammar;
  if (subjectFirst || !creditsBehind.has(document.tokens[verb - 1]?.norm ?? "")) return -1;
  for (let at = verb + 1; at <= verb + LONGEST_CREDIT; at++) {
    if (document.sentenceOf[at] !== document.sentenceOf[verb]) return -1;
    if (matchOf(document, at, cats.complementizer) === undefined) continue;
    const mark = document.tokens[at - 1]?.kind;
    return mark === "comma" || mark === "dash" ? at : -1;
  }
  return -1;
}

/** How long may be told under which circumstances somebody speaks. */
const LONGEST_CIRCUMSTANCE = 12;
const says = bitsOf(["cue", "complementizer", "credit"]);

/**
 * ثم يضيف، وقد خنقته العبرة: «...», وأضافت وهي تلف كتفيها «...»: where what is said begins behind an aside in front of which
 * nobody stands; -1 where none does.
 *
 * @param lead token in front of the aside: a comma, or the verb itself
 */
export function behindCircumstance(document: TextDocument, lead: number): number {
  const { joins, perfect } = document.rules.grammar;
  const form = document.tokens[lead + 1]?.norm ?? "";
  // Asked behind every verb: most words are not joined to what stands before them.
  if (!joins(form[0] ?? "")) return -1;
  if (!perfect.has(form.slice(1)) && matchOf(document, lead + 1, cats.pronoun)?.clitics !== "و") return -1;
  for (let at = lead + 2; at < lead + LONGEST_CIRCUMSTANCE; at++) {
    if (document.sentenceOf[at] !== document.sentenceOf[lead]) return -1;
    if (matchOf(document, at, cats.complementizer) !== undefined) return at;
    if (beginsAny(document, at, says)) return -1;
    const kind = document.tokens[at]?.kind;
    if (kind === "colon" || kind === "comma" || kind === "open" || kind === "quote") return at;
  }
  return -1;
}

/** ومقره بروكسل: a seat is spelled like "admitting", and the town follows. */
export function isSeat({ document, mentions, mentionStart }: Reading, { meaning, last }: MatchOf<"cue">): boolean {
  if (document.rules.grammar.subjectFirst || meaning.form !== "participle") return false;
  const seat = itemAt(mentions, mentionStart[last + 1]);
  return seat?.kind === "place" && seat.clitics === "";
}
