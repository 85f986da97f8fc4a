import { foldText } from "../extract/text/fold.ts";

/** Folded words of a text without marks: what is compared to see whether two articles carry the same words. */
export function wordsOf(text: string): readonly string[] {
  return foldText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Share of words that two texts have in common, 0 to 1 (Jaccard). */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const word of few) if (many.has(word)) common++;
  return common / (a.size + b.size - common);
}

/** True when `part` stands inside `whole` as an unbroken run of words. */
export function isRunOf(part: readonly string[], whole: readonly string[]): boolean {
  return part.length > 0 && ` ${whole.join(" ")} `.includes(` ${part.join(" ")} `);
}
