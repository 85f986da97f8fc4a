import { matchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import type { Sentence } from "../text/sentences.ts";
import { type Attribution, BESIDE, uniformAttribution } from "./attribution.ts";
import { itemAt } from "../itemAt.ts";
import type { Reading } from "./walk.ts";
import { isRelay } from "../names/mention.ts";

/** Where what is said ends. */

/** A content ends where the next cue of the sentence begins, unless that cue lies inside the content's own clause. */
export function closeContents(reading: Reading, found: Attribution[], before: number, sentence: Sentence): void {
  for (let i = before; i < found.length; i++) {
    const current = found[i];
    if (current === undefined) continue;
    let last = current.last;
    for (let k = i + 1; k < found.length; k++) {
      const next = found[k];
      if (next === undefined || next.cue.first <= current.first || isInside(reading, current, next)) continue;
      if (isWhole(reading, current, next)) continue;
      last = Math.min(last, boundaryBefore(reading, next.opens ?? next.cue.first, current.first));
      break;
    }
    // فيما حضر المباراة، بحسب المنظمين، 60 ألفا: a credit inside its clause closes nothing of its own.
    const inside = current.rule === BESIDE ? current.cue.first + 1 : current.first + 3;
    last = Math.min(last, creditInside(reading, inside, last));
    found[i] = uniformAttribution(current, Math.max(current.first, trimEnd(reading.document, last, sentence)));
  }
}

/**
 * قال زيلينسكي إن موسكو تتوقع ردا سريعا: the body that he begins to tell of expects it, denies or refuses it in his words; what
 * somebody says in a clause of his own, what a person expresses, and what an agency tells of others, are theirs.
 */
export function isInside(reading: Reading, outer: Attribution, { kind, rule, cue }: Attribution): boolean {
  if (outer.kind !== "clause" || kind !== "object" || rule !== "subject:before") return false;
  // A verb of relaying leads to what others say as well.
  const relays = outer.cue.id === "report" || isRelay(outer.source);
  if (relays || reading.document.rules.grammar.subjectFirst) return false;
  const subject = itemAt(reading.mentions, reading.mentionStart[outer.first]);
  if (subject === undefined || subject.kind === "person" || subject.last >= cue.first) return false;
  // موسكو لا تستبعد
  const isNegated = matchOf(reading.document, cue.first - 1, cats.negation) !== undefined;
  return cue.first - subject.last <= (isNegated ? 2 : 1);
}

/** How many words somebody may have of whom a content tells that he says something. */
const LONGEST_SUBJECT = 4;

/** أفاد الجهاز أن أحد الجنود زعم أنه: a content that begins with somebody without a name who says something tells that he does. */
function isWhole({ document }: Reading, { kind, first }: Attribution, { cue, source }: Attribution): boolean {
  if (kind !== "clause" || source !== null || document.rules.grammar.subjectFirst) return false;
  if (cue.first - first > LONGEST_SUBJECT || matchOf(document, cue.first, cats.cue)?.clitics !== "") return false;
  for (let at = first; at < cue.first; at++) if (document.tokens[at]?.kind !== "word") return false;
  return true;
}

/** The last token before a credit that closes the content (..., بحسب فرانس برس), or `last`. */
function creditInside(reading: Reading, first: number, last: number): number {
  const { document } = reading;
  for (let at = first; at <= last; at++) {
    const starts = document.tokens[at - 1]?.kind === "comma" && document.quoteOf[at] === -1;
    if (starts && matchOf(document, at, cats.credit) !== undefined) return at - 2;
    if (
      starts &&
      matchOf(document, at + 1, cats.credit) !== undefined &&
      matchOf(document, at, cats.conjunction) !== undefined
    ) {
      return at - 2;
    }
  }
  return last;
}

/** The last token before a cue and the comma or conjunction that leads to it. */
function boundaryBefore(reading: Reading, cue: number, floor: number): number {
  const { tokens } = reading.document;
  let at = cue - 1;
  while (at > floor) {
    const kind = tokens[at]?.kind;
    if (kind === "comma" || kind === "semicolon") return at - 1;
    if (cue - at > 6) break;
    at--;
  }
  return cue - 1;
}

function trimEnd(document: TextDocument, last: number, sentence: Sentence): number {
  let at = Math.min(last, sentence.last);
  while (at > sentence.first) {
    const kind = document.tokens[at]?.kind;
    if (kind !== "stop" && kind !== "comma" && kind !== "semicolon") break;
    at--;
  }
  return at;
}
