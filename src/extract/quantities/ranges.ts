import type { Token } from "../text/tokens.ts";
import type { QuantityLanguage } from "./lexicon.ts";
import type { NumberPhrase, NumberReader } from "./numbers.ts";
import type { PhraseTag } from "./types.ts";

/** Two numbers that are the ends of one figure. */
export interface NumberRange {
  readonly from: NumberPhrase;
  readonly to: NumberPhrase;
  readonly min: number;
  readonly max: number;
}

/** Words of a counted noun that may stand between the first end and the joint: بين 10 آلاف جندي و12 ألفاً. */
const MOST_GAP_WORDS = 2;
/** How far back a word of change ("rose") is looked for. */
const CHANGE_REACH = 8;

const isTilde = (token: Token): boolean => token.norm === "~" || token.norm === "∼" || token.norm === "～";

/** The ends' values; the first takes the magnitude of the second where it is left out (10 to 12 thousand). */
function ends(from: NumberPhrase, to: NumberPhrase, mayElide: boolean): NumberRange | null {
  const elided = mayElide && from.scale === 1 && to.scale > 1 && from.value > 0 && from.value * to.scale < to.value;
  const min = elided ? from.value * to.scale : from.value;
  return min < to.value ? { from, to, min, max: to.value } : null;
}

const isPlain = (phrase: NumberPhrase | null): phrase is NumberPhrase =>
  phrase !== null && !phrase.and && phrase.preposition === null;

/** Finds the second end of a range whose first end has been read. */
export class RangeReader {
  readonly #tokens: readonly Token[];
  readonly #language: QuantityLanguage;
  readonly #numbers: NumberReader;

  constructor(tokens: readonly Token[], language: QuantityLanguage, numbers: NumberReader) {
    this.#tokens = tokens;
    this.#language = language;
    this.#numbers = numbers;
  }

  /** "rose from 3,000 to 10,000": a word of change before the number, in the same clause. */
  #isChange(at: number): boolean {
    for (let index = at - 1; index >= Math.max(0, at - CHANGE_REACH); index--) {
      const token = this.#tokens[index];
      if (token === undefined || token.kind === "stop" || token.kind === "break" || token.kind === "semicolon") break;
      if (token.kind !== "word") continue;
      const { splits, change } = this.#language;
      if (splits(token.norm).some((split) => !split.definite && change.has(split.stem))) return true;
    }
    return false;
  }

  /** The second end behind the joint at a token, or null when no joint stands there. */
  #secondEnd(at: number, opener: PhraseTag | null, gapWords: number): NumberPhrase | null {
    const token = this.#tokens[at];
    if (token === undefined) return null;
    if (token.kind === "dash" || isTilde(token)) {
      const to = gapWords === 0 ? this.#numbers.read(at + 1) : null;
      return isPlain(to) ? to : null;
    }
    const isWord = token.kind === "word";
    if (isWord && this.#language.to.has(token.norm)) {
      const to = this.#numbers.read(at + 1);
      return isPlain(to) ? to : null;
    }
    if (isWord && gapWords === 0 && this.#language.or.has(token.norm)) {
      const to = this.#numbers.read(at + 1);
      return isPlain(to) ? to : null;
    }
    const to = opener === "between" || opener === "from" ? this.#numbers.read(at) : null;
    if (to === null) return null;
    if (opener === "between" && to.and) return to;
    return opener === "from" && to.preposition !== null && to.preposition === this.#language.rules.toClitic ? to : null;
  }

  #afterGap(from: NumberPhrase, opener: PhraseTag | null): NumberRange | null {
    let gapWords = 0;
    for (let at = from.last + 1; ; at++) {
      const to = this.#secondEnd(at, opener, gapWords);
      // وسام من الدرجة الأولى إلى 122 ضابطا: no range goes from a rank to a number.
      if (to !== null && opener !== "between" && from.ordinal && !from.weakOrdinal && !to.ordinal) return null;
      if (to !== null) return ends(from, to, gapWords === 0);
      const kind = this.#tokens[at]?.kind;
      if (kind === "word" && opener !== null && gapWords < MOST_GAP_WORDS) gapWords++;
      else if ((kind !== "symbol" && kind !== "percent") || at > from.last + 1) return null;
    }
  }

  /** "between five and twenty" reads as twenty-five first: cut at its "and". */
  #cut(whole: NumberPhrase): NumberRange | null {
    if (whole.lastAnd === null) return null;
    const from = this.#numbers.readBefore(whole.outerFirst, whole.lastAnd);
    const to = this.#numbers.read(whole.lastAnd);
    return from !== null && to?.and === true && from.last < to.outerFirst ? ends(from, to, true) : null;
  }

  /** `opener` is what stands before the first end: "between", "from", a hedge, or nothing. */
  read(from: NumberPhrase, opener: PhraseTag | null): NumberRange | null {
    const range = this.#afterGap(from, opener === "between" || opener === "from" ? opener : null);
    if (range === null) return opener === "between" ? this.#cut(from) : null;
    return opener === "from" && this.#isChange(from.outerFirst) ? null : range;
  }
}
