import { matchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import { itemAt } from "../itemAt.ts";
import type { Mention } from "../names/mention.ts";
import type { Reading, Walk } from "./walk.ts";

/** Statements and reports that stand where a subject does, and whose they are. */

/** Words from a document to the end of whose it is. */
const LONGEST_OWNER = 6;

/** تقرير لفريق الرصد التابع للمجلس: whose document it is. */
export function documentBefore({ document }: Reading, index: number): boolean {
  for (let at = index - 1; at >= index - LONGEST_OWNER; at--) {
    if (document.tokens[at]?.kind !== "word" || matchOf(document, at, cats.cue) !== undefined) return false;
    // وحول ما يتردد عن المدينة قال: what is a word for anything.
    if (document.rules.grammar.creditsBehind.has(document.tokens[at]?.norm ?? "")) return false;
    if (matchOf(document, at, cats.creditNoun) !== undefined) return true;
  }
  return false;
}

/** Words between a document and its issuer: تقرير سنوي جديد للمنظمة. */
const MOST_ADJECTIVES = 2;

/** بيان لوزارة الداخلية: whose document it is stands behind "of". */
export function issues({ document }: Reading, { first, clitics }: Mention): boolean {
  const { belongs, subjectFirst, withoutAnd } = document.rules.grammar;
  if (subjectFirst || !belongs(withoutAnd(clitics))) return false;
  for (let at = first - 1; at >= first - 1 - MOST_ADJECTIVES; at--) {
    if (document.tokens[at]?.kind !== "word") return false;
    // مصدر أمني لفرانس برس: a source without a name speaks to whoever follows.
    if (matchOf(document, at, cats.unnamed) !== undefined) return false;
    if (matchOf(document, at, cats.creditNoun) !== undefined) return true;
  }
  return false;
}

/** How many words may tell when a document came out. */
const LONGEST_ISSUE = 8;

/** تقريرا للأمم المتحدة صدر في أغسطس قدّر: whose document it is of which a verb tells when it came out, in front of what it says. */
export function issuerInFront(reading: Reading, verb: number): Mention | null {
  const { document, mentions, mentionOf } = reading;
  if (document.rules.grammar.subjectFirst) return null;
  for (let at = verb - 1; at >= verb - LONGEST_ISSUE; at--) {
    const kind = document.tokens[at]?.kind;
    if ((kind !== "word" && kind !== "number") || document.sentenceOf[at] !== document.sentenceOf[verb]) return null;
    const mention = itemAt(mentions, mentionOf[at]);
    if (mention === undefined) continue;
    const out = matchOf(document, mention.last + 1, cats.cue)?.meaning;
    const isOut = out?.form === "past" && out.verb.takes.every((taken) => taken === "quote");
    return isOut && mention.last + 1 < verb && issues(reading, mention) ? mention : null;
  }
  return null;
}

/** البيان الذي أصدرته الوزارة: steps to whoever made it, behind a document and the verb that tells so; -1 elsewhere. */
export function stepIssuer({ tokens, rules }: TextDocument, walk: Walk, index: number): number {
  const { pointer, last } = walk.subject ?? { pointer: null, last: -1 };
  if (pointer?.by !== "anaphor" || !pointer.document || index !== last + 1) return -1;
  const { relatives, made } = rules.grammar;
  if (!relatives.has(tokens[index]?.norm ?? "") || !made.has(tokens[index + 1]?.norm ?? "")) return -1;
  walk.governed = true;
  return index + 2;
}
