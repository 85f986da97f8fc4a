import type { Hedge } from "../../domain/fact.ts";
import type { Token } from "../text/tokens.ts";
import { type NumberWords, numberWords } from "./items.ts";
import type { QuantityLanguage } from "./lexicon.ts";
import { type NumberPhrase, NumberReader } from "./numbers.ts";
import { QualifierReader } from "./qualifiers.ts";
import { strongest } from "./nounHedges.ts";
import { type NumberRange, RangeReader } from "./ranges.ts";
import type { PhraseMatch, Quantity } from "./types.ts";
import { readVague, type VaguePhrase } from "./vague.ts";
import { itemAt } from "../itemAt.ts";

/** Hedges before one number: ما يصل إلى نحو. */
const MOST_HEDGES = 3;
/** Words of a counted noun before a hedge that belongs to its number. */
const MOST_NOUN_WORDS = 4;

interface Before {
  readonly first: number;
  readonly hedges: readonly Hedge[];
  readonly opener: PhraseMatch | null;
  readonly and: boolean;
}

interface After {
  readonly last: number;
  readonly hedge: Hedge | null;
  readonly percent: boolean;
  readonly detached: { readonly first: number; readonly last: number } | null;
}

/** A quantity, and whether its first word carries "and". */
interface Found {
  readonly quantity: Quantity;
  readonly and: boolean;
}

const lowerSides: readonly Hedge[] = ["more_than", "at_least"];
const upperSides: readonly Hedge[] = ["less_than", "up_to"];

class QuantityFinder {
  readonly #words: NumberWords;
  readonly #tokens: readonly Token[];
  readonly #language: QuantityLanguage;
  readonly #numbers: NumberReader;
  readonly #ranges: RangeReader;
  readonly #qualifiers: QualifierReader;

  constructor(tokens: readonly Token[], language: QuantityLanguage, numbers: NumberReader, words: NumberWords) {
    this.#words = words;
    this.#tokens = tokens;
    this.#language = language;
    this.#numbers = numbers;
    this.#ranges = new RangeReader(tokens, language, numbers);
    this.#qualifiers = new QualifierReader(tokens, words, language);
  }

  find(): Quantity[] {
    const found: Found[] = [];
    let floor = 0;
    for (let at = 0; at < this.#tokens.length; at++) {
      if (!this.#mayBegin(at)) continue;
      const next = this.#readAt(at, floor);
      if (next === null) continue;
      this.#append(found, next);
      at = next.quantity.last;
      floor = at + 1;
    }
    return found.map(({ quantity }) => quantity);
  }

  #mayBegin(at: number): boolean {
    return this.#tokens[at]?.kind === "number" || (this.#words[at]?.number ?? null) !== null;
  }

  #readAt(at: number, floor: number): Found | null {
    const number = this.#numbers.read(at);
    if (number === null) {
      const vague = readVague(this.#tokens, at, this.#language);
      return vague && this.#vague(vague, floor);
    }
    const before = this.#before(number.outerFirst, number.and || number.preposition !== null ? at : floor);
    return this.#known(number, before, this.#ranges.read(number, before.opener?.tag ?? null));
  }

  /** Hedge phrases before a token, nearest first; a range's opener ends the search. */
  #before(at: number, floor: number): Before {
    const hedges: Hedge[] = [];
    let first = at;
    let and = false;
    for (let count = 0; count < MOST_HEDGES && !and; count++) {
      const match = this.#qualifiers.before(first - 1, floor);
      if (match === null || this.#isLed(match)) break;
      if (match.tag === "from" || match.tag === "between") {
        const opener = { first: match.first, last: match.last, tag: match.tag, and: match.split.and };
        return { first, hedges, opener, and };
      }
      hedges.push(match.tag);
      first = match.first;
      and = match.split.and;
    }
    return { first, hedges, opener: null, and };
  }

  /** Details about two soldiers: what looks like a hedge leads to what is told of. */
  #isLed({ first, last }: { readonly first: number; readonly last: number }): boolean {
    const nouns = first === last ? this.#language.topics.get(this.#tokens[first]?.norm ?? "") : undefined;
    return nouns?.has(itemAt(this.#tokens, first - 1)?.norm ?? "") === true;
  }

  /** Percent sign and hedge words right behind a number, or behind the noun it counts. */
  #after(last: number): After {
    let end = last;
    const sign = this.#tokens[end + 1];
    let isPercent = sign?.kind === "percent";
    if (isPercent) end++;
    else {
      const match = this.#qualifiers.behind("percent", end + 1);
      if (match !== null) {
        isPercent = true;
        end = match.last;
      }
    }
    for (const gap of [0, 1]) {
      const between = this.#tokens[end + gap];
      if (gap === 1 && !(between?.kind === "symbol" || (between?.kind === "dash" && between.glued))) break;
      const match = this.#qualifiers.behind("after", end + 1 + gap);
      if (match !== null && !this.#belongsToNext(match.first, match.last)) {
        return { last: match.last, hedge: match.tag, percent: isPercent, detached: null };
      }
    }
    const { hedge, detached } = this.#detached(end);
    return { last: end, percent: isPercent, hedge, detached };
  }

  #detached(last: number): Pick<After, "hedge" | "detached"> {
    for (let at = last + 1; at <= last + 1 + MOST_NOUN_WORDS; at++) {
      if (this.#tokens[at]?.kind !== "word") break;
      const match = this.#qualifiers.behind("afterNoun", at);
      if (match === null) continue;
      if (this.#belongsToNext(match.first, match.last)) break;
      return { hedge: match.tag, detached: { first: match.first, last: match.last } };
    }
    return { hedge: null, detached: null };
  }

  /** Hedge words between two numbers that qualify the second: 100 وعلى الأقل 20, 40 وأكثر من 60. */
  #belongsToNext(first: number, last: number): boolean {
    for (const at of [last + 1, last + 2]) {
      const next = this.#mayBegin(at) ? this.#numbers.read(at) : null;
      if (next === null) continue;
      // 11 قتيلا على الأقل و25 جريحا: "and" on the second ends what is said of the first.
      if (next.and) return false;
      const match = this.#qualifiers.before(at - 1, first);
      return match !== null && match.first <= last;
    }
    return false;
  }

  #known(number: NumberPhrase, before: Before, range: NumberRange | null): Found {
    const lastNumber = range?.to ?? number;
    const after = this.#after(lastNumber.last);
    const opened = range !== null && before.opener !== null;
    const hedge = range === null ? strongest(before.hedges, after.hedge) : "between";
    const ordinal = number.ordinal && lastNumber.ordinal && !(number.weakOrdinal && hedge !== "exact");
    const percentBefore = itemAt(this.#tokens, number.outerFirst - 1)?.kind === "percent";
    const quantity: Quantity = {
      first: opened ? before.opener.first : before.first,
      last: after.last,
      numberFirst: number.first,
      numberLast: lastNumber.last,
      hedge,
      detachedHedge: after.detached,
      vague: false,
      min: range?.min ?? number.value,
      max: range?.max ?? number.value,
      ordinal,
      percent: after.percent || percentBefore,
      construct: lastNumber.construct,
      definite: number.definite,
      glyph: number.glyph,
    };
    return { quantity, and: opened ? before.opener.and : before.and };
  }

  #vague(phrase: VaguePhrase, floor: number): Found {
    const before = this.#before(phrase.first, phrase.and ? phrase.first : floor);
    const after = this.#after(phrase.last);
    const quantity: Quantity = {
      first: before.first,
      last: after.last,
      numberFirst: phrase.first,
      numberLast: phrase.last,
      hedge: strongest(before.hedges, after.hedge),
      detachedHedge: after.detached,
      vague: true,
      min: null,
      max: null,
      ordinal: false,
      percent: after.percent,
      construct: false,
      definite: phrase.definite,
      glyph: "words",
    };
    return { quantity, and: before.and };
  }

  /** "more than 10 and less than 20" is one figure. */
  #append(found: Found[], next: Found): void {
    const previous = itemAt(found, found.length - 1);
    const merged = previous === undefined ? null : this.#merge(previous.quantity, next);
    if (previous === undefined || merged === null) found.push(next);
    else found[found.length - 1] = { quantity: merged, and: previous.and };
  }

  #merge(a: Quantity, { quantity: b, and }: Found): Quantity | null {
    if (a.vague || b.vague || a.detachedHedge !== null) return null;
    const joint = this.#tokens[a.last + 1];
    const bare = joint?.kind === "word" ? (this.#words[a.last + 1]?.number ?? null) : null;
    const isJoined = and ? b.first === a.last + 1 : bare?.and === true && bare.atom === null && b.first === a.last + 2;
    if (!isJoined) return null;
    const rising = lowerSides.includes(a.hedge) && upperSides.includes(b.hedge);
    const falling = upperSides.includes(a.hedge) && lowerSides.includes(b.hedge);
    if (!rising && !falling) return null;
    const [min, max] = rising ? [a.min, b.max] : [b.min, a.max];
    return min < max ? { ...a, last: b.last, numberLast: b.numberLast, hedge: "between", min, max } : null;
  }
}

/**
 * Numbers in a text with what qualifies them, in text order, not overlapping. Dates, ordinals and years are numbers
 * too: the caller drops those that stand inside a date. Never throws; time is linear in the tokens.
 *
 * @param numbers reader of the same tokens, where there is one already
 * @param words what is known of the words of the tokens, where that is known already
 */
export function findQuantities(
  tokens: readonly Token[],
  language: QuantityLanguage,
  numbers = new NumberReader(tokens, language),
  words = numberWords(tokens, language),
): Quantity[] {
  return new QuantityFinder(tokens, language, numbers, words).find();
}
