import { closingSingle } from "./singleMarks.ts";
import { codesOf, interned } from "./codes.ts";
import { foldText } from "./fold.ts";
import { Spellings } from "./spellings.ts";

/**
 * What a token is. `quote` is a mark whose side the text does not settle (`"`); `number` is a run of digits
 * with its inner separators; `break` is one or more line ends; a tight hyphen inside a word splits it and
 * leaves no token (see `glued`).
 */
export type TokenKind =
  | "word"
  | "number"
  | "open"
  | "close"
  | "quote"
  | "stop"
  | "comma"
  | "semicolon"
  | "colon"
  | "dash"
  | "bracket-open"
  | "bracket-close"
  | "percent"
  | "break"
  | "symbol";

export interface Token {
  readonly kind: TokenKind;
  /** UTF-16 offsets in the article's text. */
  readonly start: number;
  readonly end: number;
  /** Folded spelling (see `foldText`); for a number its digits and separators in ASCII. */
  readonly norm: string;
  /** True when nothing, or only a tight hyphen, stands between this token and the one before. */
  readonly glued: boolean;
}

const each = (chars: string, kind: TokenKind): [number, TokenKind][] =>
  [...chars].map((char) => [char.charCodeAt(0), kind]);

/** By their codes: outside Latin-1 each `text[i]` would make a string. */
const marks = new Map<number, TokenKind>([
  ...each("“«‹„‟❝", "open"),
  ...each("”»›❞", "close"),
  // Web pages turn a mark behind a digit into a double prime: “دارفور24″.
  ...each('"＂″', "quote"),
  ...each(".!?؟…。", "stop"),
  ...each(",،", "comma"),
  ...each(";؛", "semicolon"),
  ...each(":：", "colon"),
  ...each("-–—‐‑−", "dash"),
  ...each("([{", "bracket-open"),
  ...each(")]}", "bracket-close"),
  ...each("%٪", "percent"),
]);

/** Written twice, these are a quotation mark: ''نص'', ((نص)), <<نص>>. */
const doubled = new Map<number, TokenKind>([...each("'`", "quote"), ...each("‘(<", "open"), ...each("’)>", "close")]);

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const NEWLINE = 4;
const MARK = 5;
const OTHER = 6;
/** Combining marks, tatweel, bidi and zero-width characters: part of the word they stand in. */
const SILENT = 7;
/** Stands between two letters of one word: `Hong-kyun` splits, `Sana'a` does not. */
const APOSTROPHE = 8;

/** The last one is a letter to Unicode. */
const apostrophes = new Set(Array.from("'’ʼ", (char) => char.charCodeAt(0)));
const classOf = new Uint8Array(0x10000);

function classify(code: number): number {
  const char = String.fromCharCode(code);
  let found = OTHER;
  if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) found = NEWLINE;
  else if (/\s/u.test(char)) found = SPACE;
  else if (marks.has(code)) found = MARK;
  else if (code >= 0xd800 && code <= 0xdfff) found = OTHER;
  else if (/\p{Nd}/u.test(char)) found = DIGIT;
  else if (foldText(char) === "" || /\p{M}/u.test(char)) found = SILENT;
  else if (/\p{L}/u.test(char)) found = LETTER;
  else if (apostrophes.has(code)) found = APOSTROPHE;
  classOf[code] = found;
  return found;
}

/** The class of a character; 0 behind the end of the text. Each is worked out once. */
const classAt = (codes: Uint16Array, index: number): number => {
  const code = codes[index];
  return code === undefined ? 0 : classOf[code] || classify(code);
};

/** Separators that may stand between two digits of one number. */
const inNumber = new Set(Array.from(",.٬٫،'’", (char) => char.charCodeAt(0)));
/**
 * Letters with a full stop each: `U.S.`, `a.m.`; one initial before another name: `Lloyd J. Austin`; three or more Arabic
 * letters of an agency: أ.ف.ب (two are titles: أ.د.).
 */
const dotted = /(?:\p{Script=Latin}\.){2,}|\p{Lu}\.(?= ?\p{Lu})|(?:[ء-يﺀ-ﻼ]\.){2,4}[ء-يﺀ-ﻼ](?![\p{L}\p{M}])\.?/uy;

// Letters are told by their codes, as marks are.
const LF = 0x0a;
const CR = 0x0d;
const FULL_STOP = 0x2e;
const HYPHEN = 0x2d;
const LARGE_S = 0x53;
const SMALL_S = 0x73;

/** Where an abbreviation of single Latin letters ends that begins here, or -1; at a line's end it ends its sentence. */
function dottedEnd(text: string, codes: Uint16Array, start: number): number {
  if (codes[start + 1] !== FULL_STOP) return -1;
  dotted.lastIndex = start;
  const end = dotted.test(text) ? dotted.lastIndex : -1;
  const next = codes[end];
  const isLast = end > 0 && codes[end - 1] === FULL_STOP && (next === undefined || next === LF || next === CR);
  return isLast ? end - 1 : end;
}

const GENITIVE = "'s";

/** The genitive `'s` is a word of its own: names before it are found as anywhere. Its length when a word ends in it. */
function genitiveLength(codes: Uint16Array, start: number, end: number): number {
  const last = codes[end - 1];
  if (end - start <= 2 || (last !== SMALL_S && last !== LARGE_S)) return 0;
  return apostrophes.has(codes[end - 2] ?? 0) ? 2 : 0;
}

/** Where a word ends: at the last of its letters, silent characters and inner apostrophes, or behind its initials. */
function wordEnd(text: string, codes: Uint16Array, start: number): number {
  const initials = dottedEnd(text, codes, start);
  if (initials >= 0) return initials;
  for (let at = start; ; at++) {
    const kind = classAt(codes, at);
    if (kind === LETTER || kind === SILENT) continue;
    if (kind !== APOSTROPHE || classAt(codes, at + 1) !== LETTER) return at;
  }
}

/** What is known of a word as written. */
export interface KnownWord {
  /** Folded spelling (see `foldText`). */
  readonly norm: string;
}

/** The folded spelling of a word as written. */
export const normOf = (written: string): string => interned(foldText(written).replaceAll(".", ""));

/** The same digits are one string, and so are the same marks: sets and maps need not look up what it is each time. */
const digits = new Spellings<string>(foldText);
const signs = new Spellings<string>(interned);

const folded = new Spellings<KnownWord>((written) => ({ norm: normOf(written) }));

interface Mark {
  readonly mark: TokenKind;
  readonly end: number;
  /** Where the single mark stands that closes the last one that opened. */
  readonly closing: number;
}

/** What is no letter, digit or white space: a mark, perhaps of several characters, or a symbol. */
function markAt(codes: Uint16Array, start: number, closing: number): Mark {
  if (start === closing) return { mark: "close", end: start + 1, closing };
  const closed = closing < start ? closingSingle(codes, start) : -1;
  if (closed >= 0) return { mark: "open", end: start + 1, closing: closed };
  const code = codes[start] ?? 0;
  const twice = code === codes[start + 1] ? doubled.get(code) : undefined;
  if (twice !== undefined) return { mark: twice, end: start + 2, closing };
  const mark = marks.get(code);
  if (mark === undefined) return { mark: "symbol", end: start + (isPairAt(codes, start) ? 2 : 1), closing };
  let end = start + 1;
  if (mark === "stop") while (marks.get(codes[end] ?? 0) === "stop") end++;
  return { mark, end, closing };
}

const TATWEEL = 0x640;

/** روما ـ أعلنت الشرطة: with white space around it, the mark that lengthens words stands for a dash. */
function isLoneTatweel(codes: Uint16Array, start: number): boolean {
  const before = start === 0 ? SPACE : classAt(codes, start - 1);
  if (before !== SPACE && before !== NEWLINE) return false;
  let end = start;
  while (codes[end] === TATWEEL) end++;
  return classAt(codes, end) === SPACE;
}

/** Splits a text into tokens, in one pass. White space leaves no token; every other character is in one. */
export const tokenize = (text: string): Token[] => readTokens(text, folded, null).tokens;

/** A character outside the basic plane takes two units; the last unit of a text is never half of one. */
const isPairAt = (codes: Uint16Array, index: number): boolean => {
  const code = codes[index] ?? 0;
  return code >= 0xd800 && code <= 0xdbff && index + 1 < codes.length;
};

/** The same, with what is known of the word of each token; `none` for what is no word. */
export function readTokens<W extends KnownWord, N>(
  text: string,
  known: Spellings<W>,
  none: N,
): { readonly tokens: Token[]; readonly words: (W | N)[] } {
  const tokens: Token[] = [];
  const words: (W | N)[] = [];
  const codes = codesOf(text);
  const size = codes.length;
  let gluedToLast = false;
  let [i, closing] = [0, -1];
  const push = (kind: TokenKind, start: number, end: number, norm: string, word: W | N): void => {
    tokens.push({ kind, start, end, norm, glued: gluedToLast });
    words.push(word);
    gluedToLast = true;
  };
  const isA = (index: number, wanted: number): boolean => classAt(codes, index) === wanted;

  while (i < size) {
    const start = i;
    const kind = classAt(codes, i);
    if (codes[i] === TATWEEL && isLoneTatweel(codes, i)) {
      while (codes[i] === TATWEEL) i++;
      push("dash", start, i, signs.at(text, start, i, codes), none);
    } else if (kind === SPACE || kind === SILENT) {
      gluedToLast = kind === SILENT && gluedToLast;
      i++;
    } else if (kind === NEWLINE) {
      while (isA(i, NEWLINE) || isA(i, SPACE)) i++;
      push("break", start, i, "\n", none);
      gluedToLast = false;
    } else if (kind === LETTER) {
      i = wordEnd(text, codes, start);
      const genitive = i - genitiveLength(codes, start, i);
      const word = known.at(text, start, genitive, codes);
      push("word", start, genitive, word.norm, word);
      if (genitive < i) push("word", genitive, i, GENITIVE, known.at(GENITIVE, 0, GENITIVE.length));
      if (codes[i] === HYPHEN && isA(i + 1, LETTER)) i++;
    } else if (kind === DIGIT) {
      while (isA(i, DIGIT) || isA(i, SILENT) || (inNumber.has(codes[i] ?? 0) && isA(i + 1, DIGIT))) i++;
      push("number", start, i, digits.at(text, start, i, codes), none);
    } else {
      const sign = markAt(codes, i, closing);
      i = sign.end;
      closing = sign.closing;
      push(sign.mark, start, i, signs.at(text, start, i, codes), none);
    }
  }
  return { tokens, words };
}
