import { itemAt } from "../itemAt.ts";
import type { Reading } from "../quotes/walk.ts";
import type { Place } from "./subject.ts";

/** Where a sentence begins behind its dateline. */

/** All tokens of one sentence. */
interface Sentence {
  readonly reading: Reading;
  readonly from: number;
  readonly to: number;
}

/** How far into a sentence a verb leads it. */
export const LEADS = 2;

/** A dateline (سيول 5 نوفمبر (يونهاب) --) and a label of the outlet (عاجل |) come before a sentence. */
const LONGEST_DATELINE = 14;

/** First token of a sentence behind its dateline: every trigger of the sentence asks. */
export function leadOf(sentence: Sentence): number {
  const { reading, from } = sentence;
  const known = reading.leads[from] ?? -1;
  return known === -1 ? (reading.leads[from] = findLead(sentence)) : known;
}

function findLead({ reading, from, to }: Sentence): number {
  const { tokens } = reading.document;
  for (let at = Math.min(to, from + LONGEST_DATELINE); at > from; at--) {
    if (!closesDateline(reading, at)) continue;
    if (tokens[at - 1]?.kind === "bracket-close" || at - from <= LEADS || isPlaceLine(reading, from, at)) return at + 1;
  }
  return from;
}

/** How many words a town and its country take. */
const LONGEST_PLACE_LINE = 7;

/** Douala, Cameroon –: a place in front of a dash, and nothing but words and commas. */
function isPlaceLine({ document, mentions, mentionStart }: Reading, from: number, dash: number): boolean {
  if (itemAt(mentions, mentionStart[from])?.kind !== "place" || dash - from > LONGEST_PLACE_LINE) return false;
  const isShort = document.tokens.slice(from, dash).every(({ kind }) => kind === "word" || kind === "comma");
  return isShort && document.tokens[dash]?.kind === "dash";
}

/** A dash, a colon or a sign that is no currency's. */
function closesDateline({ document }: Reading, at: number): boolean {
  const kind = document.tokens[at]?.kind;
  return kind === "dash" || kind === "colon" || (kind === "symbol" && document.tokens[at + 1]?.kind !== "number");
}

/** How many words behind "was" its noun of action stands: وجرى خلال القمة توقيع. */
const PASSIVE_WITHIN = 4;

/** A verb that opens its sentence tells the next thing of the report; what had been (وكان قد) does not. */
export function leadsSentence(place: Place, isVerb: boolean): boolean {
  const { tokens, rules } = place.reading.document;
  if (rules.grammar.subjectFirst) return false;
  const lead = leadOf(place);
  if (isVerb) return place.first === lead;
  return place.first - lead <= PASSIVE_WITHIN && rules.grammar.passive.has(tokens[lead]?.norm ?? "");
}
