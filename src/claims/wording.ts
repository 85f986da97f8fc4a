import { foldText } from "../extract/text/fold.ts";

/** Runs of what is no space and no common mark: folding goes letter by letter, so each can be folded alone. */
const chunks = /[^\s!-/:-@[-`{-~،؛؟«»“”‘’…–—]+/g;

/** Texts say the same words over and over: each chunk is folded once. Beyond so many the table begins anew. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 100_000;

/** Folded words of a text without marks: what is compared to see whether two articles carry the same words. */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  for (const chunk of text.match(chunks) ?? []) for (const word of foldedWords(chunk)) words.push(word);
  return words;
}

function foldedWords(chunk: string): readonly string[] {
  const found = known.get(chunk);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const words = foldText(chunk).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  known.set(chunk, words);
  return words;
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
