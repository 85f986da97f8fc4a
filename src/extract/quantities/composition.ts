import type { Token } from "../text/tokens.ts";
import { type Item, itemAt } from "./items.ts";
import type { QuantityLanguage } from "./lexicon.ts";

/** A number under construction: `total` of closed magnitudes and the open group below `limit`. */
export interface State {
  readonly total: number;
  /** The next magnitude must be smaller. */
  readonly limit: number;
  readonly scale: number;
  readonly digits: number | null;
  readonly hundreds: number;
  readonly tens: number;
  readonly units: number;
  /** Tens and units take no more. */
  readonly closed: boolean;
  /** A unit that is none without the word for ten (أحد). */
  readonly pendingTeen: boolean;
  readonly ordinal: boolean;
  readonly construct: boolean;
  readonly finished: boolean;
  /** Last token used. */
  readonly last: number;
}

export const startState: State = {
  total: 0,
  limit: Number.POSITIVE_INFINITY,
  scale: 1,
  digits: null,
  hundreds: 0,
  tens: 0,
  units: 0,
  closed: false,
  pendingTeen: false,
  ordinal: false,
  construct: false,
  finished: false,
  last: -1,
};

const cleared = { digits: null, hundreds: 0, tens: 0, units: 0, closed: false } as const;

/** The open group below the last magnitude. */
export const groupOf = (state: State): number => state.digits ?? state.hundreds + state.tens + state.units;
export const isEmpty = (state: State): boolean =>
  state.digits === null && state.hundreds === 0 && state.tens === 0 && state.units === 0;
const isStart = (state: State): boolean => state.last < 0;

/** Rounds away the noise of 10.7 × 1000. */
export function exact(value: number): number {
  const near = Math.round(value);
  return Math.abs(value - near) < 1e-6 ? near : Math.round(value * 1e6) / 1e6;
}

/** Adds one part to a number under construction. */
export interface Composer {
  peek(at: number): Item | null;
  /** The number with the part at its end, or null when the two do not make one number. */
  take(state: State, item: Item): State | null;
  /** Whether a magnitude stands at the token that multiplies what is before it. */
  isMultiplier(at: number): boolean;
}

/** The rules by which number words make a number, over the tokens of one text. */
export function createComposer(tokens: readonly Token[], language: QuantityLanguage): Composer {
  const { rules } = language;
  const peek = (at: number): Item | null => itemAt(tokens, at, language);
  const isJoined = (state: State, item: Item): boolean => isStart(state) || item.and || !rules.andRequired;

  function isMultiplier(at: number): boolean {
    const item = peek(at);
    return (
      item?.atom != null && !item.and && ["hundred", "scale", "countedOrConstruct", "plural"].includes(item.atom.kind)
    );
  }

  /** Whether what follows can be counted: a word, and none that begins another phrase. */
  function nounFollows(at: number): boolean {
    const next = tokens[at];
    if (next?.kind !== "word" || language.notCounted.has(next.norm)) return false;
    const item = peek(at);
    return !language.splits(next.norm).some((split) => split.and && split.stem === "") && (item === null || !item.and);
  }

  function takeUnit(state: State, item: Item, value: number): State | null {
    if (state.digits !== null || state.units !== 0 || state.closed || (state.tens !== 0 && item.and)) return null;
    if (rules.order === "units-tens" && state.tens !== 0) return null;
    const joined = isJoined(state, item) || (isEmpty(state) && isMultiplier(item.last + 1));
    if (!joined || value >= state.limit) return null;
    return { ...state, units: value, pendingTeen: item.atom?.kind === "teenUnit", last: item.last };
  }

  /** عشر behind a unit makes a teen; alone, as every teen, it fills tens and units. */
  function takeTen(state: State, item: Item, value: number): State | null {
    if (state.digits !== null || state.tens !== 0 || state.closed) return null;
    if (state.units !== 0) {
      if (item.atom?.kind !== "ten" || item.and || state.units > 9) return null;
      return { ...state, tens: value, closed: true, pendingTeen: false, last: item.last };
    }
    if (!isJoined(state, item) || value >= state.limit) return null;
    return { ...state, tens: value, closed: true, last: item.last };
  }

  function takeTens(state: State, item: Item, value: number): State | null {
    if (state.digits !== null || state.tens !== 0 || state.closed || state.pendingTeen) return null;
    if (state.units !== 0 && (rules.order === "tens-units" || !item.and)) return null;
    if (!isJoined(state, item) || value >= state.limit) return null;
    return { ...state, tens: value, closed: rules.order === "units-tens", last: item.last };
  }

  function takeHundred(state: State, item: Item): State | null {
    const below = state.digits ?? state.tens + state.units;
    if (state.hundreds !== 0 || state.limit <= 100 || state.pendingTeen || state.ordinal) return null;
    if (below > 0) {
      const most = rules.order === "units-tens" ? 10 : 100;
      if (item.and || below >= most) return null;
      return { ...state, ...cleared, hundreds: exact(below * 100), scale: Math.max(state.scale, 100), last: item.last };
    }
    return isJoined(state, item) || state.total > 0 ? { ...state, hundreds: 100, last: item.last } : null;
  }

  function takeHundreds(state: State, item: Item, value: number): State | null {
    if (!isEmpty(state) || state.limit <= 100 || !(isJoined(state, item) || state.total > 0)) return null;
    return { ...state, hundreds: value, construct: item.atom?.construct ?? false, last: item.last };
  }

  const closeScale = (state: State, total: number, value: number, last: number): State => ({
    ...state,
    ...cleared,
    total: exact(total),
    limit: value,
    scale: Math.max(state.scale, value),
    construct: false,
    last,
  });

  function takeScale(state: State, item: Item, value: number, plural: boolean): State | null {
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

  function takeDual(state: State, item: Item, value: number, construct: boolean): State | null {
    if (!isEmpty(state) || value >= state.limit || !(isStart(state) || item.and)) return null;
    return { ...closeScale(state, state.total + 2 * value, value, item.last), construct };
  }

  function takeDigits(state: State, item: Item, value: number): State | null {
    if (!isEmpty(state)) return null;
    const joins = item.and && rules.andRequired && value < state.limit && Number.isInteger(value) && value > 0;
    if (!isStart(state) && !joins) return null;
    if (item.suffix > 1) return joins ? null : closeScale(state, value, item.suffix, item.last);
    return { ...state, digits: value, last: item.last };
  }

  function skipFillers(at: number): number {
    let next = at;
    while (next < at + 2 && tokens[next]?.kind === "word" && language.fillers.has(tokens[next]?.norm ?? "")) next++;
    return next;
  }

  function scaleAt(at: number): Item | null {
    const item = peek(at);
    const isScale = item?.atom?.kind === "scale" || item?.atom?.kind === "countedOrConstruct";
    return isScale && !item.and ? item : null;
  }

  /** نصف مليون; مليون ونصف (المليون); two and a half million. */
  function takeFraction(state: State, item: Item, fraction: number): State | null {
    const scale = scaleAt(skipFillers(item.last + 1)) ?? scaleAt(item.last + 1);
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

  function takeOrdinal(state: State, item: Item, value: number): State | null {
    if (isStart(state)) {
      const closed = value > 9;
      const tens = closed ? value : 0;
      return { ...state, ordinal: true, tens, units: closed ? 0 : value, closed, last: item.last };
    }
    if (rules.order === "units-tens" || value > 99 || state.digits !== null || state.units !== 0) return null;
    if (state.closed || (state.tens !== 0 && (value > 9 || item.and))) return null;
    return { ...state, ordinal: true, units: value, finished: true, last: item.last };
  }

  /** "a", "an" before a magnitude or a fraction of one. */
  function takeIndefinite(state: State, item: Item): State | null {
    const next = peek(item.last + 1);
    if (next?.atom == null || next.and) return null;
    const fraction = next.atom.fraction ?? (next.atom.kind === "fraction" ? next.atom.value : null);
    if (fraction !== null) return takeFraction(state, { ...next, and: item.and }, fraction);
    if (!isStart(state) || (next.atom.kind !== "hundred" && next.atom.kind !== "scale")) return null;
    return { ...state, units: 1, last: item.last };
  }

  function take(state: State, item: Item): State | null {
    if (item.digits !== null) return takeDigits(state, item, item.digits.value);
    const { atom } = item;
    if (atom === null) return null;
    const { value } = atom;
    switch (atom.kind) {
      case "zero":
        return isStart(state) ? { ...state, digits: 0, finished: true, last: item.last } : null;
      case "unit":
      case "teenUnit":
        return takeUnit(state, item, value);
      case "ten":
      case "teen":
        return takeTen(state, item, value);
      case "tens":
        return takeTens(state, item, value);
      case "hundred":
        return takeHundred(state, item);
      case "hundreds":
        return takeHundreds(state, item, value);
      case "scale":
      case "plural":
        return takeScale(state, item, value, atom.kind === "plural");
      case "dual":
      case "construct":
        return takeDual(state, item, value, atom.construct);
      case "countedOrConstruct":
        return isEmpty(state) && nounFollows(item.last + 1)
          ? takeDual(state, item, value, true)
          : takeScale(state, item, value, false);
      case "ordinal":
        return (
          takeOrdinal(state, item, value) ?? (atom.fraction === null ? null : takeFraction(state, item, atom.fraction))
        );
      case "fraction":
        return takeFraction(state, item, value);
      case "indefinite":
        return takeIndefinite(state, item);
      default:
        return null;
    }
  }
  return { peek, take, isMultiplier };
}
