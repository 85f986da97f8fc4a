import { foldText } from "../extract/text/fold.ts";

/** Runs of what is no space and no common mark: folding goes letter by letter, so each can be folded alone. */
const chunks = /[^\s!-/:-@[-`{-~،؛؟«»“”‘’…–—]+/g;

/** Texts say the same words over and over: each chunk is folded once. Beyond so many the table begins anew. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 100_000;

function foldedWords(chunk: string): readonly string[] {
  const found = known.get(chunk);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const words = foldText(chunk).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  known.set(chunk, words);
  return words;
}

/** Codes below this are looked up; few others occur in news. */
const LOOKED_UP = 0x700;
const SPACE = 0x20;
/** What a character is that is no letter or digit of a word as it stands. */
const BETWEEN = 0;
const DROPPED = -1;
const OTHER = -2;

/**
 * The code of the letter or digit that folding makes of a character, or what it is instead: something between words,
 * one that folding drops, or another one, whose chunk is folded as a whole.
 */
function foldedCode(char: string): number {
  if (char.search(chunks) === -1) return BETWEEN;
  const folded = foldText(char);
  if (folded === "") return DROPPED;
  return /^[\p{L}\p{M}\p{N}]$/u.test(folded) && folded.length === 1 ? folded.charCodeAt(0) : OTHER;
}

const foldedCodes = Int32Array.from({ length: LOOKED_UP }, (_, code) => foldedCode(String.fromCharCode(code)));

/** Folded words of a text without marks: what is compared to see whether two articles carry the same words. */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  let from = -1;
  let isPlain = true;
  const { length } = text;
  for (let at = 0; at <= length; at++) {
    const unit = at === length ? SPACE : text.charCodeAt(at);
    const code = unit < LOOKED_UP ? (foldedCodes[unit] as number) : foldedCode(text.charAt(at));
    if (code !== BETWEEN) {
      if (from === -1) from = at;
      if (code !== unit) isPlain = false;
    } else if (from !== -1) {
      const chunk = text.slice(from, at);
      if (isPlain) words.push(chunk);
      else for (const word of foldedWords(chunk)) words.push(word);
      from = -1;
      isPlain = true;
    }
  }
  return words;
}

/** Where words are read to, before so many as there are get a list of their own. */
const read: number[] = [];

/**
 * A number for each of a text's folded words, in their order: equal words have equal ones. Thousands of texts are
 * compared by them. Of different words two in four thousand million have the same one.
 */
export function wordNumbers(text: string): readonly number[] {
  return read.slice(0, readWords(text));
}

/** How many words a text has. */
export function countWords(text: string): number {
  return readWords(text);
}

/** The numbers of a text's words, each once, by size: what `overlap` compares. */
export function wordSet(text: string): readonly number[] {
  const numbers = read.slice(0, readWords(text));
  if (numbers.length > FEW) numbers.sort((a, b) => a - b);
  else sortFew(numbers);
  let kept = 0;
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] as number;
    if (kept === 0 || numbers[kept - 1] !== number) numbers[kept++] = number;
  }
  numbers.length = kept;
  return numbers;
}

/** So many are in order sooner without calling a function for each two. */
const FEW = 64;

function sortFew(numbers: number[]): void {
  for (let at = 1; at < numbers.length; at++) {
    const number = numbers[at] as number;
    let to = at;
    for (; to > 0 && (numbers[to - 1] as number) > number; to--) numbers[to] = numbers[to - 1] as number;
    numbers[to] = number;
  }
}

/** Reads the numbers of a text's words, and tells how many they are. */
function readWords(text: string): number {
  let count = 0;
  let from = -1;
  let number = 0;
  let isOther = false;
  const { length } = text;
  for (let at = 0; at <= length; at++) {
    const unit = at === length ? SPACE : text.charCodeAt(at);
    const code = unit < LOOKED_UP ? (foldedCodes[unit] as number) : foldedCode(text.charAt(at));
    if (code > 0) {
      if (from === -1) from = at;
      number = withCode(number, code);
    } else if (code === BETWEEN) {
      if (from === -1) continue;
      if (isOther) for (const word of foldedWords(text.slice(from, at))) read[count++] = numberOf(word);
      else read[count++] = number;
      from = -1;
      number = 0;
      isOther = false;
    } else if (code === OTHER) {
      if (from === -1) from = at;
      isOther = true;
    }
  }
  return count;
}

function numberOf(word: string): number {
  let number = 0;
  for (let at = 0; at < word.length; at++) number = withCode(number, word.charCodeAt(at));
  return number;
}

/** FNV-1a, by units instead of bytes. */
const withCode = (number: number, code: number): number => (Math.imul(number ^ code, 0x01000193) + 0x9dc5) | 0;

/** Share of words that two texts have in common, 0 to 1 (Jaccard), of their word sets. */
export function overlap(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  let common = 0;
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    const difference = (a[i] as number) - (b[k] as number);
    if (difference === 0) common++;
    if (difference <= 0) i++;
    if (difference >= 0) k++;
  }
  return common / (a.length + b.length - common);
}

/** True when `part` stands inside `whole` as an unbroken run of words. */
export function isRunOf<T extends string | number>(part: readonly T[], whole: readonly T[]): boolean {
  const [first] = part;
  if (first === undefined) return false;
  for (let at = whole.indexOf(first); at !== -1; at = whole.indexOf(first, at + 1)) {
    if (standsAt(part, whole, at)) return true;
  }
  return false;
}

function standsAt<T>(part: readonly T[], whole: readonly T[], at: number): boolean {
  for (let i = 0; i < part.length; i++) if (whole[at + i] !== part[i]) return false;
  return true;
}
