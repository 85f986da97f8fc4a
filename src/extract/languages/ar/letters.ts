import { interned } from "../../text/codes.ts";
import { remember } from "../../text/remember.ts";

/**
 * Letters by their codes, for what is asked of most words of a text: `form[0]` makes a string of the letter it looks at,
 * and outside Latin-1 a new one each time.
 */
const codeOf = (letter: string): number => letter.charCodeAt(0);

const ALEF = codeOf("ا");
const WAW = codeOf("و");
const FA = codeOf("ف");
const BA = codeOf("ب");
const KAF = codeOf("ك");
const LAM = codeOf("ل");
const HA = codeOf("ه");
const MEEM = codeOf("م");
const SEEN = codeOf("س");
const TA = codeOf("ة");
const TATWEEL = codeOf("ـ");
const HAMZA = codeOf("ء");
const YA = codeOf("ي");

const isPair = (form: string, at: number, first: number, second: number): boolean =>
  at + 1 < form.length && form.charCodeAt(at) === first && form.charCodeAt(at + 1) === second;

/** True of "and" and "so", written onto a word. */
const isJoinedAt = (form: string): boolean =>
  form.length > 0 && (form.charCodeAt(0) === WAW || form.charCodeAt(0) === FA);

/** الجندي، والجندي، بالجندي، للجندي. */
export function isDefinite(form: string): boolean {
  const at = isJoinedAt(form) ? 1 : 0;
  const led = at < form.length ? form.charCodeAt(at) : 0;
  return isPair(form, led === BA || led === KAF ? at + 1 : at, ALEF, LAM) || isPair(form, at, LAM, LAM);
}

const beginsWithAnd = (form: string): boolean => form.length > 0 && form.charCodeAt(0) === WAW;

/** ال or لل at its front. */
export const beginsWithArticle = (form: string): boolean => isPair(form, 0, ALEF, LAM) || isPair(form, 0, LAM, LAM);

/** منه، منها، منهم، منهما: whose it is, written onto its end. */
export function endsInPronoun(form: string): boolean {
  const { length } = form;
  if (length === 0) return false;
  const last = form.charCodeAt(length - 1);
  if (last === HA) return true;
  return last === MEEM ? isPair(form, length - 2, HA, MEEM) : last === ALEF && endsInHaOrHuma(form, length);
}

const endsInHaOrHuma = (form: string, length: number): boolean =>
  isPair(form, length - 2, HA, ALEF) || (isPair(form, length - 2, MEEM, ALEF) && isPair(form, length - 3, HA, MEEM));

/** True where the last letter as written is ة; null where what stands last is silent. */
export function endsInTa(written: string): boolean | null {
  const last = written.length === 0 ? HAMZA : written.charCodeAt(written.length - 1);
  if (last === TA) return true;
  return last >= HAMZA && last <= YA && last !== TATWEEL ? false : null;
}

/** Where the mark of what will be stands in a word (سيزور، وسيزور); -1 without one. */
export function futureMarkAt(form: string): number {
  const at = isJoinedAt(form) ? 1 : 0;
  return at < form.length && form.charCodeAt(at) === SEEN ? at : -1;
}

// What is left of a word is looked for in lists: as a string of its own it would be a new one each time, unknown to them.
const withoutFirst = remember((form) => interned(form.slice(1)));
const withoutTwo = remember((form) => interned(form.slice(2)));

/** A word without an "and" or "so" in front. */
export const withoutJoin = (form: string): string => (isJoinedAt(form) ? withoutFirst(form) : form);

/** A word without an "and" in front: وهو → هو. */
export const withoutAnd = (form: string): string => (beginsWithAnd(form) ? withoutFirst(form) : form);

/** A word without its article: الحكومة → حكومة. */
export const withoutArticle = (form: string): string => (beginsWithArticle(form) ? withoutTwo(form) : form);
