/** Single marks around words: 'نص', ‘نص’, ’نص‘. */

const single: ReadonlySet<number> = new Set([...`'‘’‚‛`].map((char) => char.charCodeAt(0)));

/** How far behind its opening mark a quotation may end, and how many spaces at least it has: an apostrophe is no mark. */
const LONGEST = 700;
const FEWEST_SPACES = 3;

const SPACE = 0x20;
const LINE = 0x0a;

/** Letters of the Arabic script; its digits and marks stand in other places of the same block. */
const isArabic = (code: number | undefined): boolean => code !== undefined && code >= 0x621 && code <= 0x64a;

const isLatin = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/** Vowel signs, stretching, marks of direction and of no width: no character stands there. */
const isSilent = (code: number | undefined): boolean =>
  code !== undefined &&
  (code === 0x640 ||
    code === 0x61c ||
    code === 0xfeff ||
    (code >= 0x64b && code <= 0x65f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069));

/** The character in front of or behind a place, over silent ones; undefined at an end of the text. */
function beside(codes: Uint16Array, from: number, step: 1 | -1): number | undefined {
  let at = from + step;
  while (isSilent(codes[at])) at += step;
  return codes[at];
}

/** Nothing of a word stands there. */
const isFree = (code: number | undefined): boolean => code === undefined || !(isArabic(code) || isLatin(code));

/**
 * Where the mark stands that closes what a single mark at `start` opens, in Arabic; -1 where it opens nothing. English writes the
 * same mark behind an owner (workers' rights), and inside other marks.
 */
export function closingSingle(codes: Uint16Array, start: number): number {
  if (!single.has(codes[start] ?? 0) || !isArabic(beside(codes, start, 1))) return -1;
  if (!isFree(beside(codes, start, -1))) return -1;
  let spaces = 0;
  for (let at = start + 2; at < Math.min(codes.length, start + LONGEST); at++) {
    const code = codes[at] ?? 0;
    if (code === LINE) return -1;
    if (code === SPACE) spaces++;
    if (!single.has(code)) continue;
    const before = beside(codes, at, -1);
    const closes = before !== SPACE && before !== LINE && isFree(beside(codes, at, 1));
    if (closes) return spaces < FEWEST_SPACES ? -1 : at;
  }
  return -1;
}
