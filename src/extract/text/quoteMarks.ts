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

/**
 * Pairs quotation marks within each paragraph, whatever their style: a straight or a wrongly turned mark opens
 * where none is open. Marks inside a quotation nest and are passed over.
 */
export function pairQuotes(tokens: readonly Token[]): QuotedRun[] {
  const found: QuotedRun[] = [];
  let open = -1;
  let inner = 0;
  const finish = (close: number, last: number, balanced: boolean): void => {
    if (last > open) found.push({ open, close, first: open + 1, last, balanced });
    open = -1;
    inner = 0;
  };
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens[i]?.kind;
    if (kind === "break") {
      if (open >= 0) finish(i, endOfUnclosed(tokens, open, i), false);
      continue;
    }
    if (kind !== "open" && kind !== "close" && kind !== "quote") continue;
    if (open < 0) {
      if (kind === "open" || opensHere(tokens, i)) open = i;
    } else if (kind === "open" && (tokens[open]?.kind !== "close" || opensHere(tokens, i))) inner++;
    else if (kind === "quote" && tokens[open]?.kind === "open" && opensHere(tokens, i)) inner++;
    else if (inner > 0) inner--;
    else finish(i, i - 1, true);
  }
  if (open >= 0) finish(tokens.length, endOfUnclosed(tokens, open, tokens.length), false);
  return found;
}

/** Where a quotation without a closing mark ends: at the first full stop behind it, or before `limit`. */
function endOfUnclosed(tokens: readonly Token[], open: number, limit: number): number {
  for (let i = open + 1; i < limit; i++) {
    if (tokens[i]?.kind === "stop" && tokens[i + 1]?.glued !== true) return i - 1;
  }
  return limit - 1;
}
