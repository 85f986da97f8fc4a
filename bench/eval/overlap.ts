import { foldText } from "../../src/extract/text/fold.ts";

/** Folded words of a text; punctuation and spelling variants do not count. */
export function wordsOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

export interface Overlap {
  /** Share of the fuller-covered text's words that the other has, 0 to 1. */
  readonly best: number;
  /** Share of the less covered text's words, 0 to 1. */
  readonly worst: number;
}

/** How much of each text's words (counted with repeats) stands in the other; 0 for an empty text. */
export function overlapOf(a: string, b: string): Overlap {
  const wordsA = wordsOf(a);
  const wordsB = wordsOf(b);
  if (wordsA.length === 0 || wordsB.length === 0) return { best: 0, worst: 0 };
  const left = new Map<string, number>();
  for (const word of wordsA) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of wordsB) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      shared++;
      left.set(word, count - 1);
    }
  }
  const ofA = shared / wordsA.length;
  const ofB = shared / wordsB.length;
  return { best: Math.max(ofA, ofB), worst: Math.min(ofA, ofB) };
}

/**
 * Two wordings of one passage: nearly all of one stands in the other (sentence splitters and quotation marks differ),
 * and it is not a mere fragment of it.
 */
export function isSamePassage(a: string, b: string, limits = { best: 0.8, worst: 0.5 }): boolean {
  const { best, worst } = overlapOf(a, b);
  return best >= limits.best && worst >= limits.worst;
}
