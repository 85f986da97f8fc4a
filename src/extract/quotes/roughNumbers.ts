import type { CueVerb } from "../cues.ts";
import type { TextDocument } from "../document.ts";
import type { Walk } from "./walk.ts";

/** Numbers on the way from a verb to what is said, told exactly or not. */

/** The sense of verbs that record something. */
const OBSERVE = "report";

export const isNumber = (document: TextDocument, index: number): boolean =>
  document.tokens[index]?.kind === "number" || document.words[index]?.number != null;

/** How many words may stand in front of a number that is not told exactly. */
const LONGEST_HEDGE = 4;

/** نحو 30، ما لا يقل عن 30: a number that is not told exactly. */
export function isRough(document: TextDocument, index: number): boolean {
  const { roughly, relays, partitives } = document.rules.grammar;
  const lead = document.tokens[index]?.norm ?? "";
  // وتحدثت عن 30، تحققت من 30: the verb's own preposition.
  if (relays.has(lead) || partitives.has(lead)) return false;
  let at = index;
  while (at < index + LONGEST_HEDGE && roughly.has(document.tokens[at]?.norm ?? "")) at++;
  return at > index && isNumber(document, at);
}

/** أحصت المنظمة كذلك 503: a number is neither a subject nor an adjective. */
export function beginsNumber(
  document: TextDocument,
  verb: CueVerb,
  { start }: Walk,
  index: number,
  settled: boolean,
): boolean {
  if (document.tokens[index]?.kind === "number") return true;
  // سجلت الوزارة ثلاثة قتلى: not الدول الثلاث, which says how many of those just named.
  if (settled && isNumber(document, index)) return document.words[index]?.shape.isDefinite !== true;
  // وأحصت نحو 30, وقال نحو 30 شاهدا: right behind a verb, where it takes what is counted and was told by one.
  return (settled || (index === start && verb.id === OBSERVE)) && isRough(document, index);
}

/** دعت السلطات إلى الإفراج "فورا" عن 30 محتجا معتقلين "من دون أي تهمة": what was begun in front of a quotation tells a number. */
export function hasNumber({ tokens, words }: TextDocument, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    if (tokens[at]?.kind === "number" || words[at]?.number != null) return true;
  }
  return false;
}
