import type { Token } from "../text/tokens.ts";
import { type Item, isMultiplierItem, itemAt, type NumberText } from "./items.ts";
import type { QuantityLanguage } from "./lexicon.ts";
import { cleared, closeScale, exact, groupOf, isEmpty, isStart, type State } from "./state.ts";

/** The rules by which number words make a number, over the tokens of one text. */
export class Composer {
  readonly #text: NumberText;
  readonly #tokens: readonly Token[];
  readonly #language: QuantityLanguage;

  constructor(text: NumberText) {
    this.#text = text;
    this.#tokens = text.tokens;
    this.#language = text.language;
  }

  peek(at: number): Item | null {
    return itemAt(this.#text, at);
  }

  #isJoined(state: State, item: Item): boolean {
    return isStart(state) || item.and || !this.#language.rules.andRequired;
  }

  #isMultiplier(at: number): boolean {
    const item = this.peek(at);
    return item !== null && isMultiplierItem(item);
  }

  /** Whether what follows can be counted: a word, and none that begins another phrase. */
  #nounFollows(at: number): boolean {
    const next = this.#tokens[at];
    if (next?.kind !== "word" || this.#language.notCounted.has(next.norm)) return false;
    const item = this.peek(at);
    return (
      !this.#language.splits(next.norm).some((split) => split.and && split.stem === "") && (item === null || !item.and)
    );
  }

  #takeUnit(state: State, item: Item, value: number): State | null {
    // ثلاثة أرباع السكان: a share of something is no number.
    if (this.peek(item.last + 1)?.atom?.kind === "fractionPlural") return null;
    if (state.digits !== null || state.units !== 0 || state.closed || (state.tens !== 0 && item.and)) return null;
    if (this.#language.rules.order === "units-tens" && state.tens !== 0) return null;
    const joined = this.#isJoined(state, item) || (isEmpty(state) && this.#isMultiplier(item.last + 1));
    if (!joined || value >= state.limit) return null;
    return { ...state, units: value, pendingTeen: item.atom?.kind === "teenUnit", last: item.last };
  }

  /** عشر behind a unit makes a teen; alone, as every teen, it fills tens and units. */
  #takeTen(state: State, item: Item, value: number): State | null {
    if (state.digits !== null || state.tens !== 0 || state.closed) return null;
    if (state.units !== 0) {
      if (item.atom?.kind !== "ten" || item.and || state.units > 9) return null;
      return { ...state, tens: value, closed: true, pendingTeen: false, last: item.last };
    }
    if (!this.#isJoined(state, item) || value >= state.limit) return null;
    return { ...state, tens: value, closed: true, last: item.last };
  }

  #takeTens(state: State, item: Item, value: number): State | null {
    if (state.digits !== null || state.tens !== 0 || state.closed) return null;
    // إحدى وعشرون: the unit that makes eleven makes twenty-one, too; اثنا does not (اثنان وعشرون).
    if (state.pendingTeen && state.units !== 1) return null;
    if (state.units !== 0 && (this.#language.rules.order === "tens-units" || !item.and)) return null;
    if (!this.#isJoined(state, item) || value >= state.limit) return null;
    const closed = this.#language.rules.order === "units-tens";
    return { ...state, tens: value, closed, pendingTeen: false, last: item.last };
  }

  #takeHundred(state: State, item: Item): State | null {
    const below = state.digits ?? state.tens + state.units;
    if (state.hundreds !== 0 || state.limit <= 100 || state.pendingTeen || state.ordinal) return null;
    if (below > 0) {
      const most = this.#language.rules.order === "units-tens" ? 10 : 100;
      if (item.and || below >= most) return null;
      return { ...state, ...cleared, hundreds: exact(below * 100), scale: Math.max(state.scale, 100), last: item.last };
    }
    return this.#isJoined(state, item) || state.total > 0 ? { ...state, hundreds: 100, last: item.last } : null;
  }

  #takeHundreds(state: State, item: Item, value: number): State | null {
    if (!isEmpty(state) || state.limit <= 100 || !(this.#isJoined(state, item) || state.total > 0)) return null;
    return { ...state, hundreds: value, construct: item.atom?.construct ?? false, last: item.last };
  }

  #takeScale(state: State, item: Item, value: number, plural: boolean): State | null {
    if (state.pendingTeen || state.ordinal) return null;
    if (!isEmpty(state)) {
      const group = groupOf(state);
      // A plural counts 3 to 10: in "in 2024 thousands ..." the year does not.
      const isYear = plural && state.digits !== null && Number.isInteger(group) && group >= 1000;
      if (item.and || value >= state.limit || isYear || group === 0) return null;
      return closeScale(state, state.total + group * value, value, item.last);
    }
    if (plural) return null;
    if (isStart(state)) return closeScale(state, value, value, item.last);
    if (item.and) return value < state.limit ? closeScale(state, state.total + value, value, item.last) : null;
    return value > state.limit ? closeScale(state, state.total * value, value, item.last) : null;
  }

  #takeDual(state: State, item: Item, value: number, construct: boolean): State | null {
    if (!isEmpty(state) || value >= state.limit || !(isStart(state) || item.and)) return null;
    return { ...closeScale(state, state.total + 2 * value, value, item.last), construct };
  }

  #takeDigits(state: State, item: Item, value: number): State | null {
    if (!isEmpty(state)) return null;
    const joins =
      item.and && this.#language.rules.andRequired && value < state.limit && Number.isInteger(value) && value > 0;
    if (!isStart(state) && !joins) return null;
    if (item.suffix > 1) return joins ? null : closeScale(state, value, item.suffix, item.last);
    return { ...state, digits: value, last: item.last };
  }

  #skipFillers(at: number): number {
    let next = at;
    while (
      next < at + 2 &&
      this.#tokens[next]?.kind === "word" &&
      this.#language.fillers.has(this.#tokens[next]?.norm ?? "")
    )
      next++;
    return next;
  }

  #scaleAt(at: number): Item | null {
    const item = this.peek(at);
    const isScale = item?.atom?.kind === "scale" || item?.atom?.kind === "countedOrConstruct";
    return isScale && !item.and ? item : null;
  }

  /** نصف مليون; مليون ونصف (المليون); two and a half million. */
  #takeFraction(state: State, item: Item, fraction: number): State | null {
    const scale = this.#scaleAt(this.#skipFillers(item.last + 1)) ?? this.#scaleAt(item.last + 1);
    if (isStart(state)) {
      if (scale?.atom == null) return null;
      const value = scale.atom.value;
      return { ...closeScale(state, fraction * value, value, scale.last), finished: true };
    }
    if (!item.and) return null;
    if (!isEmpty(state)) {
      if (scale?.atom == null || state.total > 0) return null;
      const value = scale.atom.value;
      return { ...closeScale(state, (groupOf(state) + fraction) * value, value, scale.last), finished: true };
    }
    if (state.limit < 100 || !Number.isFinite(state.limit)) return null;
    const repeated = scale?.atom?.value === state.limit;
    const last = repeated ? scale.last : item.last;
    return { ...closeScale(state, state.total + fraction * state.limit, state.limit, last), finished: true };
  }

  /** ثلاثة أرباع المليون; null where no fraction in the plural stands behind the unit, or none of a magnitude. */
  #takeParts(state: State, item: Item, count: number): State | null {
    const parts = this.peek(item.last + 1);
    if (parts?.atom?.kind !== "fractionPlural" || parts.and) return null;
    return this.#takeFraction(state, { ...item, last: parts.last }, count * parts.atom.value);
  }

  #takeOrdinal(state: State, item: Item, value: number): State | null {
    if (isStart(state)) {
      const closed = value > 9;
      const tens = closed ? value : 0;
      return { ...state, ordinal: true, tens, units: closed ? 0 : value, closed, last: item.last };
    }
    if (this.#language.rules.order === "units-tens" || value > 99 || state.digits !== null || state.units !== 0)
      return null;
    if (state.closed || (state.tens !== 0 && (value > 9 || item.and))) return null;
    return { ...state, ordinal: true, units: value, finished: true, last: item.last };
  }

  /** "a", "an" before a magnitude or a fraction of one. */
  #takeIndefinite(state: State, item: Item): State | null {
    const next = this.peek(item.last + 1);
    if (next?.atom == null || next.and) return null;
    const fraction = next.atom.fraction ?? (next.atom.kind === "fraction" ? next.atom.value : null);
    if (fraction !== null) return this.#takeFraction(state, { ...next, and: item.and }, fraction);
    if (!isStart(state) || (next.atom.kind !== "hundred" && next.atom.kind !== "scale")) return null;
    return { ...state, units: 1, last: item.last };
  }

  /** The number with the part at its end, or null when the two do not make one number. */
  take(state: State, item: Item): State | null {
    if (item.digits !== null) return this.#takeDigits(state, item, item.digits.value);
    const { atom } = item;
    if (atom === null) return null;
    const { value } = atom;
    switch (atom.kind) {
      case "zero":
        return isStart(state) ? { ...state, digits: 0, finished: true, last: item.last } : null;
      case "unit":
        return this.#takeParts(state, item, value) ?? this.#takeUnit(state, item, value);
      case "teenUnit":
        return this.#takeUnit(state, item, value);
      case "ten":
      case "teen":
        return this.#takeTen(state, item, value);
      case "tens":
        return this.#takeTens(state, item, value);
      case "hundred":
        return this.#takeHundred(state, item);
      case "hundreds":
        return this.#takeHundreds(state, item, value);
      case "scale":
      case "plural":
        return this.#takeScale(state, item, value, atom.kind === "plural");
      case "dual":
      case "construct":
        return this.#takeDual(state, item, value, atom.construct);
      case "countedOrConstruct":
        return isEmpty(state) && this.#nounFollows(item.last + 1)
          ? this.#takeDual(state, item, value, true)
          : this.#takeScale(state, item, value, false);
      case "ordinal":
        return (
          this.#takeOrdinal(state, item, value) ??
          (atom.fraction === null ? null : this.#takeFraction(state, item, atom.fraction))
        );
      case "fraction":
        return this.#takeFraction(state, item, value);
      case "indefinite":
        return this.#takeIndefinite(state, item);
      default:
        return null;
    }
  }
}
