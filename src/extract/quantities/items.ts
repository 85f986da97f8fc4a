import type { Token } from "../text/tokens.ts";
import { type DigitValue, parseDigits } from "./digits.ts";
import type { QuantityLanguage } from "./lexicon.ts";
import type { Atom, Reading } from "./types.ts";

/** One part of a number in a text: a number word or a run of digits, with the clitics before it. */
export interface Item {
  /** First token, clitics that stand alone included ("و", "وال" before digits); then the part itself. */
  readonly outerFirst: number;
  readonly first: number;
  readonly last: number;
  readonly and: boolean;
  readonly preposition: string | null;
  readonly definite: boolean;
  /** Exactly one of the two is given. */
  readonly atom: Atom | null;
  readonly digits: DigitValue | null;
  /** Magnitude written tight behind the digits (12k), already in their value; 1 when there is none. */
  readonly suffix: number;
}

/** Token index → what its word is as a part of a number. */
export type NumberWords = readonly (NumberWord | undefined)[];

export interface NumberWord {
  readonly number: Reading | null;
  /** Which tables of what qualifies a number it may open (see `qualifiers`). */
  readonly qualifies: number;
}

export const numberWords = (tokens: readonly Token[], language: QuantityLanguage): NumberWords =>
  tokens.map(({ kind, norm }) =>
    kind === "word" ? { number: language.read(norm), qualifies: language.qualifies(norm) } : undefined,
  );

/** The tokens of one text, with what is known of their words. */
export interface NumberText {
  readonly tokens: readonly Token[];
  readonly words: NumberWords;
  readonly language: QuantityLanguage;
}

/** Groups of three digits that a space parts (12 000 000). */
const MAX_SPACED_GROUPS = 4;
const LATIN_END = 0x250;

/** Whether the token is a number tight between two marks of this kind: `10:30`, `29/10/2024`, `2024-10-29`. */
function isTiedTo(tokens: readonly Token[], at: number, isMark: (token: Token) => boolean): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.glued && before && isMark(before) && before.glued && tokens[at - 2]?.kind === "number") return true;
  const after = tokens[at + 1];
  const other = tokens[at + 2];
  return after !== undefined && after.glued && isMark(after) && other?.kind === "number" && other.glued;
}

const isRatioMark = (token: Token): boolean => token.norm === "/" || token.norm === ":" || token.norm === "\\";

/** `F-16`, كوفيد-19, `M1`: digits that belong to a name. */
function isModelName(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.glued !== true) return false;
  const before = tokens[at - 1];
  if (before?.kind === "dash") return before.glued && tokens[at - 2]?.kind === "word";
  return before?.kind === "word" && before.norm.charCodeAt(before.norm.length - 1) < LATIN_END;
}

/** Three numbers in a row with tight dashes are a date, a telephone number or the like. */
function isDashChain(tokens: readonly Token[], at: number): boolean {
  const isDash = (index: number): boolean => tokens[index]?.kind === "dash" && tokens[index]?.glued === true;
  const isTight = (index: number): boolean => tokens[index]?.kind === "number" && tokens[index]?.glued === true;
  const left = isDash(at - 1) && tokens[at]?.glued === true && tokens[at - 2]?.kind === "number";
  const right = isDash(at + 1) && isTight(at + 2);
  const farLeft = left && isDash(at - 3) && isTight(at - 2) && tokens[at - 4]?.kind === "number";
  const farRight = right && isDash(at + 3) && isTight(at + 4);
  return (left && right) || farLeft || farRight;
}

function isNoQuantity(tokens: readonly Token[], at: number): boolean {
  return isTiedTo(tokens, at, isRatioMark) || isModelName(tokens, at) || isDashChain(tokens, at);
}

/** Digits with the groups that follow after a single space: the whole spelling and the last token. */
function spacedDigits(tokens: readonly Token[], at: number): { norm: string; last: number } {
  let norm = tokens[at]?.norm ?? "";
  let last = at;
  if (!/^[1-9]\d{0,2}$/u.test(norm)) return { norm, last };
  for (let groups = 0; groups < MAX_SPACED_GROUPS; groups++) {
    const next = tokens[last + 1];
    if (next?.kind !== "number" || next.start !== (tokens[last]?.end ?? 0) + 1 || !/^\d{3}$/u.test(next.norm)) break;
    norm += next.norm;
    last++;
  }
  return { norm, last };
}

const isScaleKind = (atom: Atom | null): boolean =>
  atom !== null && ["scale", "plural", "countedOrConstruct"].includes(atom.kind);

interface Suffix {
  readonly value: number;
  readonly last: number;
}

/** 12k, 27-hundred: a magnitude tight behind digits that end at a token; null where none is. */
function suffixBehind({ tokens, words, language }: NumberText, digits: number): Suffix | null {
  const next = tokens[digits + 1];
  if (next?.glued !== true) return null;
  if (next.kind === "word") {
    const value = language.suffixes.get(next.norm);
    return value === undefined ? null : { value, last: digits + 1 };
  }
  const last = digits + 2;
  const reading = next.kind === "dash" && tokens[last]?.glued === true ? (words[last]?.number ?? null) : null;
  const atom = reading === null || reading.and ? null : reading.atom;
  return atom?.kind === "hundred" || isScaleKind(atom) ? { value: atom?.value ?? 1, last } : null;
}

/** True for digits in brackets of their own, before a word. */
export const closesNumber = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens[first - 1]?.kind === "bracket-open" &&
  tokens[last + 1]?.kind === "bracket-close" &&
  tokens[last + 2]?.kind === "word";

/** (9) آخرين، (143) ألف نازح: where the language writes them so, they are a number as any other. */
function digitItem(text: NumberText, at: number): Item | null {
  const item = plainDigits(text, at);
  const isUsual = text.language.rules.bracketed;
  if (item === null || !isUsual || !closesNumber(text.tokens, item.first, item.last)) return item;
  return { ...item, outerFirst: at - 1, last: item.last + 1 };
}

function plainDigits(text: NumberText, at: number): Item | null {
  const { tokens, words, language } = text;
  if (isNoQuantity(tokens, at)) return null;
  const { norm, last } = spacedDigits(tokens, at);
  let digits = parseDigits(norm, language.rules.dotGroups);
  if (digits === null) return null;
  const item = { outerFirst: at, first: at, and: false, preposition: null, definite: false, atom: null };
  const suffix = suffixBehind(text, last);
  if (digits.beforeScale !== null) {
    const reading = words[last + 1]?.number ?? null;
    const decimal = suffix !== null || (reading !== null && !reading.and && isScaleKind(reading.atom));
    digits = { value: decimal ? digits.beforeScale : digits.value, beforeScale: null };
  }
  if (suffix === null) return { ...item, last, digits, suffix: 1 };
  const { value } = suffix;
  return { ...item, last: suffix.last, digits: { value: digits.value * value, beforeScale: null }, suffix: value };
}

/** The reading of a word that suits the word behind it. */
function readWord({ tokens, words, language }: NumberText, at: number): Reading | null {
  const reading = words[at]?.number ?? null;
  if (reading?.beforeTen == null) return reading;
  const next = tokens[at + 1];
  if (next?.kind !== "word") return reading;
  const ten = words[at + 1]?.number ?? null;
  if (ten?.atom?.kind === "ten" && !ten.and) return reading.beforeTen;
  // Before a definite noun it is "and one of": وأحد الجنود.
  return ten === null && language.splits(next.norm).some((split) => split.definite) ? null : reading;
}

/** و(9) إصابات */
function digitsInBrackets(text: NumberText, at: number): Item | null {
  const item = digitItem(text, at);
  return item !== null && item.outerFirst < at ? item : null;
}

/** The part of a number that begins at a token, or null. Reads at most a few tokens ahead. */
export function itemAt(text: NumberText, at: number): Item | null {
  const { tokens, words } = text;
  const token = tokens[at];
  if (token?.kind === "number") return digitItem(text, at);
  if (token?.kind !== "word") return null;
  const reading = readWord(text, at);
  if (reading === null) return null;
  const { and, preposition, definite, atom } = reading;
  if (atom !== null) {
    return { outerFirst: at, first: at, last: at, and, preposition, definite, atom, digits: null, suffix: 1 };
  }
  const next = tokens[at + 1];
  let inner: Item | null = null;
  if (next?.kind === "number") inner = digitItem(text, at + 1);
  else if (next?.kind === "bracket-open" && tokens[at + 2]?.kind === "number") inner = digitsInBrackets(text, at + 2);
  else if (next?.kind === "word" && words[at + 1]?.number?.atom != null) inner = itemAt(text, at + 1);
  if (inner === null || inner.and) return null;
  return {
    ...inner,
    outerFirst: at,
    and,
    preposition: preposition ?? inner.preposition,
    definite: definite || inner.definite,
  };
}

/** A magnitude that multiplies what stands right before it. */
export const isMultiplierItem = (item: Item): boolean =>
  !item.and && item.atom !== null && (item.atom.kind === "hundred" || isScaleKind(item.atom));
