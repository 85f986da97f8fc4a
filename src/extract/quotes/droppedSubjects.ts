import { beginsAny, type TextDocument } from "../document.ts";
import { bitsOf } from "../phrases.ts";
import { isFigure, tellsFate } from "./mentionStep.ts";
import type { Reading, Walk } from "./walk.ts";

/** Verbs whose subject was left out, with what they tell right behind them. */

/** How far behind its verb a figure may begin whose subject was left out: وأشارت في بيان لها إلى. */
const FARTHEST_FIGURE = 5;

/** وأشارت إلى مقتل 30: a figure begins where no noun that could be the subject has stood, which was left out. */
export function dropsSubject(reading: Reading, walk: Walk, index: number, figure: number): boolean {
  const { document } = reading;
  const isFree =
    index - walk.start <= FARTHEST_FIGURE &&
    !document.rules.grammar.subjectFirst &&
    walk.object < 0 &&
    !walk.stranger &&
    !walk.issued;
  return isFree && (tellsFigure(document, figure) || (index === walk.start && countsSoon(reading, figure)));
}

/** مقتل 30، ارتفاع عدد الوفيات: a figure, or a change of one. */
const tellsFigure = (document: TextDocument, at: number): boolean =>
  isFigure(document, at) || (document.words[at]?.shape.isCommonWord === true && tellsFate(document, at + 1));

/** Words between a preposition and the number of what it leads to. */
const LONGEST_NOUN = 5;
const endsNoun = bitsOf(["cue", "complementizer", "complementizer-more", "conjunction", "pronoun", "role", "unnamed"]);

/** وأشارت إلى وجود 8 أسرى، وأفاد باستمرار البحث عن 127: a noun right behind the verb leads to a number of people, and to nobody. */
function countsSoon({ document, mentionOf }: Reading, first: number): boolean {
  for (let at = first; at <= first + LONGEST_NOUN; at++) {
    const token = document.tokens[at];
    if (token?.kind === "number" || document.words[at]?.number != null) return at > first;
    if (token?.kind !== "word" || mentionOf[at] !== -1 || beginsAny(document, at, endsNoun)) return false;
  }
  return false;
}
