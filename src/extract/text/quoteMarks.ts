import type { Token } from "./tokens.ts";

/** Words between quotation marks. `open` and `close` are token indices of the marks, `first`..`last` of the words. */
export interface QuotedRun {
  readonly open: number;
  readonly close: number;
  readonly first: number;
  readonly last: number;
  /** False when the closing mark is missing and the end of the paragraph or sentence stands in for it. */
  readonly balanced: boolean;
}

const opensHere = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (after === undefined || after.kind === "break") return false;
  const spaceBefore = tokens[index]?.glued !== true || before?.kind === "bracket-open" || before?.kind === "break";
  // بـ"تصعيد": a one-letter preposition may stand tight before the mark.
  const clitic = before?.kind === "word" && before.norm.length <= 2;
  return spaceBefore || clitic || before?.kind === "colon" || (before?.kind === "comma" && after.glued);
};

/** „نص“: a mark that opens elsewhere closes where it stands tight behind a word and nothing is tight behind it. */
const closesHere = (tokens: readonly Token[], index: number): boolean => {
  const after = tokens[index + 1];
  const isTight = after?.glued === true && (after.kind === "word" || after.kind === "number");
  return tokens[index]?.glued === true && tokens[index - 1]?.kind !== "bracket-open" && !isTight;
};

/** Where reading stands in a paragraph. */
interface Pairing {
  open: number;
  inner: number;
  /** The last full stop behind the open mark, or -1. */
  stop: number;
  /** A mark opens inside a quotation behind a full stop. */
  reopened: boolean;
  /** The closing mark of a quotation was forgotten: one that opens behind a full stop ends it there. */
  isLax: boolean;
}

/**
 * Pairs quotation marks within each paragraph, whatever their style: a straight or a wrongly turned mark opens
 * where none is open. Marks inside a quotation nest and are passed over; where that leaves one open to the end of its
 * paragraph, those behind its full stops are read as quotations of their own.
 */
export function pairQuotes(tokens: readonly Token[]): QuotedRun[] {
  const found: QuotedRun[] = [];
  let now: Pairing = begun(-1, false);
  const finish = (close: number, last: number, balanced: boolean, open = -1): void => {
    if (last > now.open) found.push({ open: now.open, close, first: now.open + 1, last, balanced });
    now = begun(open, now.isLax);
  };
  for (let i = 0; i <= tokens.length; i++) {
    const kind = tokens[i]?.kind;
    if (kind === "break" || kind === undefined) {
      if (now.open >= 0 && now.reopened && !now.isLax) {
        i = now.open;
        now = begun(i, true);
        continue;
      }
      if (now.open >= 0) finish(i, endOfUnclosed(tokens, now.open, i), false);
      now.isLax = false;
      continue;
    }
    if (kind === "stop") now.stop = i;
    if (kind !== "open" && kind !== "close" && kind !== "quote") continue;
    if (now.open < 0) {
      if (kind === "open" || opensHere(tokens, i)) now = begun(i, now.isLax);
    } else if (opensInside(tokens, now.open, i)) {
      if (now.isLax && now.stop >= 0 && now.inner === 0) finish(now.stop, now.stop - 1, false, i);
      else {
        now.reopened ||= now.stop >= 0;
        now.inner++;
      }
    } else if (now.inner > 0) now.inner--;
    else finish(i, i - 1, true);
  }
  return found;
}

const begun = (open: number, isLax: boolean): Pairing => ({ open, inner: 0, stop: -1, reopened: false, isLax });

/** المعتقلين“ تؤدي: a mark tight behind a word, with a space behind it, closes whatever way it is turned. */
function isGluedBehind(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const isWord =
    before !== undefined && (before.kind === "number" || (before.kind === "word" && before.norm.length > 2));
  return isWord && tokens[at]?.glued === true && tokens[at + 1]?.glued !== true;
}

/** True of a mark that opens another quotation inside the one that `open` begins. */
function opensInside(tokens: readonly Token[], open: number, at: number): boolean {
  const kind = tokens[at]?.kind;
  // “...“: a wrongly turned mark at the end of what is said.
  const next = tokens[at + 1]?.kind ?? "break";
  if (next === "break" || next === "stop" || next === "comma" || isGluedBehind(tokens, at)) return false;
  if (kind === "open") return !closesHere(tokens, at) && (tokens[open]?.kind !== "close" || opensHere(tokens, at));
  return kind === "quote" && tokens[open]?.kind === "open" && opensHere(tokens, at);
}

/** Where a quotation without a closing mark ends: at the first full stop behind it, or before `limit`. */
function endOfUnclosed(tokens: readonly Token[], open: number, limit: number): number {
  for (let i = open + 1; i < limit; i++) {
    if (tokens[i]?.kind === "stop" && tokens[i + 1]?.glued !== true) return i - 1;
  }
  return limit - 1;
}
