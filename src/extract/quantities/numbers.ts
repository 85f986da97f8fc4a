import type { Token } from "../text/tokens.ts";
import { Composer } from "./composer.ts";
import { closesNumber, type Item, isMultiplierItem, numberWords } from "./items.ts";
import type { QuantityLanguage } from "./lexicon.ts";
import { exact, groupOf, isEmpty, type State, startState } from "./state.ts";

/** A number as written, without hedges. Token indices are inclusive. */
export interface NumberPhrase {
  /** First token with the clitics that stand alone before it. */
  readonly outerFirst: number;
  readonly first: number;
  readonly last: number;
  readonly value: number;
  /** Largest magnitude word in it; 1 when there is none. */
  readonly scale: number;
  /** The first part carries "and". */
  readonly and: boolean;
  readonly preposition: string | null;
  readonly definite: boolean;
  readonly ordinal: boolean;
  /** Ordinal only because it is definite and counts nothing (الثلاثون); a hedge makes it a cardinal again. */
  readonly weakOrdinal: boolean;
  readonly construct: boolean;
  readonly glyph: "digits" | "words";
  /** Token at which the last "and" inside the number begins, to cut "between five and twenty" there. */
  readonly lastAnd: number | null;
}

/** Round numbers between these with the article are ordinals (القرن العشرون) unless a counted noun follows. */
const FIRST_COMPOUND = 11;
const LAST_COMPOUND = 99;

interface Chain {
  readonly state: State;
  readonly lastAnd: number | null;
}

/** A clitic inside a number: only the article, on every part or on a magnitude. */
const mayContinue = (item: Item, definite: boolean): boolean =>
  item.preposition === null && (!item.definite || definite || isMultiplierItem(item) || item.atom?.kind === "fraction");

/** Reads numbers at token positions of one text. A read looks at the tokens of that number and a few more. */
export class NumberReader {
  readonly #tokens: readonly Token[];
  readonly #language: QuantityLanguage;
  readonly #composer: Composer;
  /** Token index → the number that begins there: dates, ranges and hedges ask for the same ones. */
  readonly #known = new Map<number, NumberPhrase | null>();

  /** @param words what is known of the words of the tokens, where that is known already */
  constructor(tokens: readonly Token[], language: QuantityLanguage, words = numberWords(tokens, language)) {
    this.#tokens = tokens;
    this.#language = language;
    this.#composer = new Composer({ tokens, words, language });
  }

  /** Adds parts while they fit. "and" begins a part that is given back when it turns out to be the next number. */
  #readChain(head: Item, end: number): Chain | null {
    const first = this.#composer.take(startState, head);
    if (first === null) return null;
    let chain: Chain = { state: first, lastAnd: null };
    let beforeAnd: Chain | null = null;
    while (!chain.state.finished) {
      const item = this.#composer.peek(chain.state.last + 1);
      if (item === null || item.last >= end || !mayContinue(item, head.definite)) break;
      const state = this.#composer.take(chain.state, item);
      if (state === null) {
        if (isMultiplierItem(item) && beforeAnd !== null) return beforeAnd;
        break;
      }
      if (item.and) beforeAnd = chain;
      chain = { state, lastAnd: item.and ? item.outerFirst : chain.lastAnd };
      if (isEmpty(state)) beforeAnd = null;
    }
    if (chain.state.pendingTeen) return beforeAnd;
    return chain;
  }

  /** "one point five": the value, its last token, and the magnitude behind it. */
  #readDecimals(state: State): { value: number; last: number; scale: number } | null {
    const point = this.#tokens[state.last + 1];
    if (point?.kind !== "word" || !this.#language.decimalPoint.has(point.norm) || state.total !== 0) return null;
    const decimals = this.#composer.peek(state.last + 2);
    if (decimals === null || decimals.and || decimals.suffix !== 1) return null;
    const digits = decimals.digits?.value ?? (decimals.atom?.kind === "unit" ? decimals.atom.value : null);
    if (digits === null || !Number.isInteger(digits)) return null;
    const value = Number(`${groupOf(state)}.${digits}`);
    const next = this.#composer.peek(decimals.last + 1);
    if (Number.isNaN(value)) return null;
    if (next?.atom?.kind !== "scale" || next.and) return { value, last: decimals.last, scale: 1 };
    return { value: exact(value * next.atom.value), last: next.last, scale: next.atom.value };
  }

  /** Definite compounds without a counted noun are ordinals: الحادي والعشرون, الواحد والعشرون. */
  #isDefiniteOrdinal(value: number, last: number): boolean {
    if (this.#language.countedEndings.length === 0 || value < FIRST_COMPOUND || value > LAST_COMPOUND) return false;
    const next = this.#tokens[last + 1];
    return next?.kind !== "word" || !this.#language.countedEndings.some((ending) => next.norm.endsWith(ending));
  }

  /** خمسة (5) أشخاص, nine (9) people: where the digits end that say the same again; `last` without them. */
  #behindRepeated(value: number, last: number): number {
    const digits = last + 2;
    if (this.#tokens[digits]?.kind !== "number" || !closesNumber(this.#tokens, digits, digits)) return last;
    return this.#composer.peek(digits)?.digits?.value === value ? digits + 1 : last;
  }

  /** The number that begins at a token, or null. */
  read(at: number): NumberPhrase | null {
    const known = this.#known.get(at);
    if (known !== undefined) return known;
    const number = this.readBefore(at, this.#tokens.length);
    this.#known.set(at, number);
    return number;
  }

  /** The number that begins at a token and ends before `end`, or null. */
  readBefore(at: number, end: number): NumberPhrase | null {
    const head = this.#composer.peek(at);
    if (head === null || head.last >= end) return null;
    const chain = this.#readChain(head, end);
    if (chain === null) return null;
    const { state } = chain;
    if (head.definite && head.atom?.ambiguousWhenDefinite && state.last === head.last) return null;
    const decimals = this.#readDecimals(state);
    const value = decimals?.value ?? exact(state.total + groupOf(state));
    let last = decimals?.last ?? state.last;
    const glyph = head.digits === null ? "words" : "digits";
    const suffix = this.#tokens[last + 1];
    const isSuffixed = glyph === "digits" && last === head.last && suffix?.kind === "word" && suffix.glued;
    const suffixed = isSuffixed && this.#language.ordinalSuffixes.has(suffix.norm);
    if (suffixed) last++;
    if (glyph === "words") last = this.#behindRepeated(value, last);
    const weakOrdinal =
      !state.ordinal && !suffixed && head.definite && glyph === "words" && this.#isDefiniteOrdinal(value, last);
    return {
      outerFirst: head.outerFirst,
      first: head.first,
      last,
      value,
      scale: decimals?.scale ?? state.scale,
      and: head.and,
      preposition: head.preposition,
      definite: head.definite,
      ordinal: state.ordinal || suffixed || weakOrdinal,
      weakOrdinal,
      construct: state.construct,
      glyph,
      lastAnd: chain.lastAnd,
    };
  }
}
