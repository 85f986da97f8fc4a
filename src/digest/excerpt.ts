import type { Excerpt } from "./edition.ts";

const clauseEnd = /[،؛.,;:!?؟…]+/u;

/**
 * The words when they are at most `maxWords`; else the longest run of whole clauses that fits and leaves nothing out
 * that `isGuarded` (a condition, a negation, a hedge); null when there is none.
 */
export function excerptOf(text: string, maxWords: number, isGuarded: (text: string) => boolean): Excerpt | null {
  const whole = text.trim();
  if (countWords(whole) <= maxWords) return { text: whole, cutBefore: false, cutAfter: false };
  const clauses = clausesOf(whole);
  const lengths = clauses.map(countWords);
  const guarded = clauses.map((clause, i) => (isGuarded(clause) ? i : -1)).filter((i) => i >= 0);
  const firstGuarded = guarded[0] ?? clauses.length;
  const lastGuarded = guarded.at(-1) ?? -1;
  let best: { from: number; to: number; words: number } | null = null;
  for (let from = 0; from <= Math.min(firstGuarded, clauses.length - 1); from++) {
    let words = 0;
    for (let to = from + 1; to <= clauses.length; to++) {
      words += lengths[to - 1] ?? 0;
      if (words > maxWords) break;
      if (to > lastGuarded && (best === null || words > best.words)) best = { from, to, words };
    }
  }
  if (best === null) return null;
  const start = offsetOf(whole, clauses, best.from);
  const end = offsetOf(whole, clauses, best.to);
  const kept = whole.slice(start, end).trim().replace(new RegExp(`${clauseEnd.source}$`, "u"), "");
  return { text: kept, cutBefore: best.from > 0, cutAfter: best.to < clauses.length };
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
}

/** Clauses with their closing marks; joined by nothing they are the text again. */
function clausesOf(text: string): readonly string[] {
  return text.match(new RegExp(`.*?(?:${clauseEnd.source}(?=\\s|$)|$)`, "gsu"))?.filter((clause) => clause !== "") ?? [];
}

function offsetOf(text: string, clauses: readonly string[], index: number): number {
  return Math.min(text.length, clauses.slice(0, index).join("").length);
}
