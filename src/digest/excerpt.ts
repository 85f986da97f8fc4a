import type { Excerpt } from "./edition.ts";

const clauseEnd = /[،؛.,;:!?؟…]+/u;

export interface ExcerptRules {
  /** True for a clause that must not be left out: a condition, a negation, a hedge. */
  readonly isGuarded: (clause: string) => boolean;
  /** True for a clause with a condition: it is kept with both its neighbours, one of which is its consequence. */
  readonly isConditional: (clause: string) => boolean;
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
  const clauses = clausesOf(whole).map((clause) => ({ text: clause, words: countWords(clause), told: isTold(clause) }));
  if (countWords(whole) <= maxWords && !clauses.some((clause) => clause.told)) {
    return { text: whole, cutBefore: false, cutAfter: false };
  }
  const kept = clauses.map((clause) => !clause.told && rules.isGuarded(clause.text));
  for (const [i, clause] of clauses.entries())
    if (rules.isConditional(clause.text)) kept.fill(true, Math.max(0, i - 1), i + 2);
  const firstKept = kept.indexOf(true);
  const lastStart = firstKept === -1 ? clauses.length - 1 : firstKept;
  const lastKept = kept.lastIndexOf(true);
  let best: { from: number; to: number; words: number } | null = null;
  for (let from = 0; from <= lastStart; from++) {
    let words = 0;
    for (let to = from + 1; to <= clauses.length; to++) {
      const last = clauses[to - 1];
      words += last?.words ?? 0;
      if (words > maxWords || last?.told === true) break;
      if (to > lastKept && (best === null || words > best.words)) best = { from, to, words };
    }
  }
  if (best === null) return null;
  const start = offsetOf(clauses, best.from);
  const end = offsetOf(clauses, best.to);
  const excerpt = whole
    .slice(start, end)
    .trim()
    .replace(new RegExp(`${clauseEnd.source}$`, "u"), "");
  return { text: excerpt, cutBefore: best.from > 0, cutAfter: best.to < clauses.length };
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
