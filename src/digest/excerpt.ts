import type { Excerpt } from "./edition.ts";

const clauseEnd = /[،؛.,;:!?؟…]+/u;

export interface ExcerptRules {
  /** True for a clause that must not be left out: a condition, a negation, a hedge. */
  readonly isGuarded: (clause: string) => boolean;
  /** True for a clause that another line tells already: it is left out. */
  readonly isTold?: (clause: string) => boolean;
}

/**
 * The words when they are at most `maxWords` and nothing of them is told already; else the longest run of whole
 * clauses that fits; null when there is none that leaves no guarded clause out.
 */
export function excerptOf(text: string, maxWords: number, rules: ExcerptRules): Excerpt | null {
  const whole = text.trim();
  const isTold = rules.isTold ?? (() => false);
  const clauses = clausesOf(whole).map((clause) => {
    const told = isTold(clause);
    return { text: clause, words: countWords(clause), told, guarded: !told && rules.isGuarded(clause) };
  });
  if (countWords(whole) <= maxWords && !clauses.some((clause) => clause.told)) {
    return { text: whole, cutBefore: false, cutAfter: false };
  }
  const firstGuarded = clauses.findIndex((clause) => clause.guarded);
  const lastStart = firstGuarded === -1 ? clauses.length - 1 : firstGuarded;
  const lastGuarded = clauses.findLastIndex((clause) => clause.guarded);
  let best: { from: number; to: number; words: number } | null = null;
  for (let from = 0; from <= lastStart; from++) {
    let words = 0;
    for (let to = from + 1; to <= clauses.length; to++) {
      const last = clauses[to - 1];
      words += last?.words ?? 0;
      if (words > maxWords || last?.told === true) break;
      if (to > lastGuarded && (best === null || words > best.words)) best = { from, to, words };
    }
  }
  if (best === null) return null;
  const start = offsetOf(clauses, best.from);
  const end = offsetOf(clauses, best.to);
  const kept = whole
    .slice(start, end)
    .trim()
    .replace(new RegExp(`${clauseEnd.source}$`, "u"), "");
  return { text: kept, cutBefore: best.from > 0, cutAfter: best.to < clauses.length };
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
}

/** Clauses with their closing marks; joined by nothing they are the text again. */
function clausesOf(text: string): readonly string[] {
  return (
    text.match(new RegExp(`.*?(?:${clauseEnd.source}(?=\\s|$)|$)`, "gsu"))?.filter((clause) => clause !== "") ?? []
  );
}

function offsetOf(clauses: readonly { readonly text: string }[], index: number): number {
  return clauses.slice(0, index).reduce((sum, clause) => sum + clause.text.length, 0);
}
