/** Single marks around words: 'نص', ‘نص’, ’نص‘. */

const single: ReadonlySet<number> = new Set([...`'‘’‚‛`].map((char) => char.charCodeAt(0)));

/** How far behind its opening mark a quotation may end, and how many spaces at least it has: an apostrophe is no mark. */
const LONGEST = 700;
const FEWEST_SPACES = 3;

const SPACE = 0x20;
const LINE = 0x0a;

/** Letters of the Arabic script; its digits and marks stand in other places of the same block. */
const isArabic = (code: number | undefined): boolean => code !== undefined && code >= 0x621 && code <= 0x64a;

/** Behind these a mark may close: a letter, a digit, or the mark that ends a sentence. */
const isBehind = (code: number | undefined): boolean => code !== undefined && code !== SPACE && code !== LINE;

const isFree = (code: number | undefined): boolean => code === undefined || !(isArabic(code) || isLatin(code));

const isLatin = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/**
 * Where the mark stands that closes what a single mark at `start` opens, in Arabic; -1 where it opens nothing. English writes the
 * same mark behind an owner (workers' rights), and inside other marks.
 */
export function closingSingle(codes: Uint16Array, start: number): number {
  if (!single.has(codes[start] ?? 0) || !isArabic(codes[start + 1])) return -1;
  if (start > 0 && !isFree(codes[start - 1])) return -1;
  let spaces = 0;
  for (let at = start + 2; at < Math.min(codes.length, start + LONGEST); at++) {
    const code = codes[at] ?? 0;
    if (code === LINE) return -1;
    if (code === SPACE) spaces++;
    if (single.has(code) && isBehind(codes[at - 1]) && isFree(codes[at + 1])) return spaces < FEWEST_SPACES ? -1 : at;
  }
  return -1;
}
