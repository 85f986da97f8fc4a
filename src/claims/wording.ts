import { foldText } from "../extract/text/fold.ts";

/** Folded words of a text without marks: what is compared to see whether two articles carry the same words. */
export function wordsOf(text: string): readonly string[] {
  return foldText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Share of words that two texts have in common, 0 to 1 (Jaccard). */
export function overlap(a: readonly string[], b: readonly string[]): number {
  const setA = new Set(a);
  const setB = new Set(b);
  if (setA.size === 0 || setB.size === 0) return 0;
  let common = 0;
  for (const word of setA) if (setB.has(word)) common++;
  return common / (setA.size + setB.size - common);
}

/** True when `part` stands inside `whole` as an unbroken run of words. */
export function isRunOf(part: readonly string[], whole: readonly string[]): boolean {
  return part.length > 0 && ` ${whole.join(" ")} `.includes(` ${part.join(" ")} `);
}
