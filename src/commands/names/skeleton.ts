/**
 * How a name sounds, in a form that Arabic and Latin spellings of it share: consonants as classes (capitals),
 * vowels as written. `Putin` is `BuTiN`, `بوتين` is `BوTيN`; without the vowels both are `BTN`, the skeleton.
 *
 * The classes follow how Arabic newsrooms write foreign names: g is غ, ج, ق or ك; p is ب; v is ف; ch is تش.
 * Short vowels are not written there and long ones are written freely, so vowels are only checked for conflict.
 */
import { foldText } from "../../extract/text/fold.ts";

/** Longest first, so that `sch` is not read as `s` and `ch`. A letter with two usual readings lists both. */
const latinGroups: readonly (readonly [string, readonly string[]])[] = [
  ["tsch", ["TS"]],
  ["tch", ["TS"]],
  ["sch", ["S", "SK"]],
  ["dzh", ["K"]],
  ["dj", ["K"]],
  ["ch", ["TS", "S", "K"]],
  ["cz", ["TS"]],
  ["sz", ["S"]],
  ["sh", ["S"]],
  ["zh", ["K", "Z"]],
  ["kh", ["K"]],
  ["gh", ["K"]],
  ["th", ["T"]],
  ["dh", ["D"]],
  ["ph", ["F"]],
  ["tz", ["TS"]],
  ["ck", ["K"]],
  ["qu", ["K"]],
  ["b", ["B"]],
  ["c", ["K"]],
  ["d", ["D"]],
  ["f", ["F"]],
  ["g", ["K"]],
  ["j", ["K", "y"]],
  ["k", ["K"]],
  ["l", ["L"]],
  ["m", ["M"]],
  ["n", ["N"]],
  ["p", ["B"]],
  ["q", ["K"]],
  ["r", ["R"]],
  ["s", ["S", "Z"]],
  ["t", ["T"]],
  ["v", ["F"]],
  ["w", ["w", "F"]],
  ["x", ["KS"]],
  ["z", ["Z", "S", "TS"]],
];

const arabicClasses: Readonly<Record<string, readonly string[]>> = {
  ب: ["B"],
  ت: ["T"],
  ث: ["T", "S"],
  ج: ["K"],
  ح: [""],
  خ: ["K"],
  د: ["D"],
  ذ: ["D", "Z"],
  ر: ["R"],
  ز: ["Z"],
  س: ["S"],
  ش: ["S"],
  ص: ["S"],
  ض: ["D"],
  ط: ["T"],
  ظ: ["Z", "D"],
  غ: ["K"],
  ف: ["F"],
  ق: ["K"],
  ك: ["K"],
  ل: ["L"],
  م: ["M"],
  ن: ["N"],
  ه: [""],
  ا: ["ا"],
  و: ["و"],
  ؤ: ["و"],
  ي: ["ي"],
  ئ: ["ي"],
};

/** How the first letter of a name counts: vowels, h, y and w are told apart there and nowhere else. */
const initialClasses: Readonly<Record<string, readonly string[]>> = {
  a: ["Aa"],
  e: ["Ae"],
  i: ["Ai"],
  o: ["Ao"],
  u: ["Au", "Yu"],
  y: ["Y"],
  h: ["H"],
  w: ["F"],
  j: ["K", "Y"],
  x: ["S", "K"],
  ا: ["A"],
  ع: ["A"],
  ي: ["Y"],
  ه: ["H"],
  ح: ["H"],
  و: ["F"],
};

/** More readings of one spelling than this add nothing and cost time on hostile input. */
const MAX_READINGS = 24;
/** Longer words are no names; the cap bounds the work. */
const MAX_LETTERS = 60;
const MAX_WORDS = 8;

const latin = /^[a-z]$/u;
const latinVowels = new Set("aeiouy");

function readingsAt(word: string, at: number, isFirst: boolean): { width: number; readings: readonly string[] } {
  const letter = word[at] ?? "";
  if (isFirst && at === 0 && !latinGroups.some(([group]) => group.length > 1 && word.startsWith(group))) {
    const initial = initialClasses[letter];
    if (initial !== undefined) return { width: 1, readings: initial };
  }
  if (!latin.test(letter)) return { width: 1, readings: arabicClasses[letter] ?? [""] };
  // c is soft before e, i and y: Cyprus, Vucic.
  if (letter === "c" && /^c[eiy]/u.test(word.slice(at))) return { width: 1, readings: ["S", "TS", "K"] };
  for (const [group, readings] of latinGroups) {
    if (word.startsWith(group, at)) return { width: group.length, readings };
  }
  return { width: 1, readings: [latinVowels.has(letter) ? letter : ""] };
}

function soundsOfWord(word: string, isFirst: boolean): readonly string[] {
  let readings = [""];
  let previous = "";
  for (let at = 0; at < Math.min(word.length, MAX_LETTERS); ) {
    const step = readingsAt(word, at, isFirst);
    const piece = word.slice(at, at + step.width);
    // A doubled letter is one sound: Rutte and روته.
    const next = piece === previous ? [""] : step.readings;
    readings = [...new Set(readings.flatMap((head) => next.map((tail) => head + tail)))].slice(0, MAX_READINGS);
    previous = piece;
    at += step.width;
  }
  return readings;
}

const articles = new Set(["al", "el", "the"]);

/** Words of a name, folded, without hyphens, apostrophes, dots and articles of either script. */
export function nameWords(name: string): readonly string[] {
  const words = foldText(name)
    .replace(/['’‘ʼ`´]/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const bare = words.filter((word) => !articles.has(word)).map((word) => word.replace(/^ال(?=\p{L}{3})/u, ""));
  return bare.length > 0 ? bare : words;
}

/** One way to read a name. `arabic` tells how far its missing vowels can be trusted. */
export interface Sound {
  readonly form: string;
  /** The consonant classes alone: `BTN` of `BuTiN`. */
  readonly skeleton: string;
  readonly arabic: boolean;
}

/** All sounds of a name, most usual reading first; words are joined, so that spaces and hyphens do not matter. */
export function soundsOf(name: string): readonly Sound[] {
  let forms = [""];
  for (const [at, word] of nameWords(name).slice(0, MAX_WORDS).entries()) {
    const tails = soundsOfWord(word, at === 0);
    forms = [...new Set(forms.flatMap((head) => tails.map((tail) => head + tail)))].slice(0, MAX_READINGS);
  }
  const arabic = /\p{Script=Arabic}/u.test(name);
  return forms
    .map((form) => ({ form, skeleton: form.replace(/[^A-Z]/gu, ""), arabic }))
    .filter(({ skeleton }) => skeleton !== "");
}

/** True when two sounds can be one name: same consonants, and no vowel that speaks against it (Putin, Patten). */
export function soundAlike(one: Sound, other: Sound): boolean {
  if (one.skeleton !== other.skeleton) return false;
  const gaps = one.form.split(/[A-Z]/u);
  const otherGaps = other.form.split(/[A-Z]/u);
  return gaps.every((gap, at) => {
    const otherGap = otherGaps[at] ?? "";
    const last = at === gaps.length - 1;
    if (one.arabic && other.arabic) return arabicAgrees(gap, otherGap, last);
    if (one.arabic) return latinFitsArabic(otherGap, gap, last);
    if (other.arabic) return latinFitsArabic(gap, otherGap, last);
    return plainVowels(gap) === plainVowels(otherGap);
  });
}

/** Within a name a long vowel may be left out (زيلنسكي); its ending is part of it (سلمان is not السليمانية). */
function arabicAgrees(gap: string, otherGap: string, last: boolean): boolean {
  return last ? gap === otherGap : isSubset(gap, otherGap) || isSubset(otherGap, gap);
}

/** Which Latin vowels stand for a long vowel that Arabic writes. */
const licences: Readonly<Record<string, RegExp>> = { ا: /[aeiou]/u, و: /[ouw]/u, ي: /[aeiy]/u };

/** Arabic leaves short vowels out, but not at the end of a foreign name, unless it is a silent e. */
function latinFitsArabic(latinGap: string, arabicGap: string, last: boolean): boolean {
  if (last && arabicGap === "") return latinGap === "" || latinGap === "e" || latinGap === "a";
  return [...arabicGap].every((letter) => licences[letter]?.test(latinGap) ?? true);
}

const isSubset = (small: string, large: string): boolean => [...small].every((letter) => large.includes(letter));

/** Zelensky, Zelenskyy and Zelenskiy end alike. */
const plainVowels = (gap: string): string =>
  gap
    .replaceAll("y", "i")
    .replaceAll("ou", "u")
    .replace(/(.)\1+/gu, "$1");
