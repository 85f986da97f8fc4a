import type { Token } from "../../text/tokens.ts";
import type { NumberPhrase, NumberReader } from "../numbers.ts";
import { matchForward, type TableMatch } from "../phrases.ts";
import type { DateLanguage, MonthName } from "./lexicon.ts";
import { bitOfList, type DateTable, type DateWord, noDateWord, type UnitForm, type UnitWord } from "./words.ts";
import type { Direction, PeriodUnit } from "./types.ts";

/** A month by number, or told from publication. */
export interface MonthPart {
  /** 1 to 12, or null with `offset`. */
  readonly month: number | null;
  readonly offset: number | null;
  readonly last: number;
  /** Only what stands around it can make it a month. */
  readonly needsContext: boolean;
}

export interface DayPart {
  readonly day: number;
  readonly ordinal: boolean;
  readonly and: boolean;
  readonly last: number;
}

export interface YearPart {
  readonly year: number | null;
  readonly offset: number | null;
  readonly last: number;
}

export interface DirectionPart {
  readonly direction: Direction;
  readonly further: number;
  readonly last: number;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const LAST_DAY = 31;

/** Weeks, months or years from now that a direction word means. */
export const offsetOf = ({ direction, further }: Pick<DirectionPart, "direction" | "further">): number => {
  if (direction === "this") return 0;
  return direction === "past" ? -1 - further : 1 + further;
};

/** Token index → what its word is in a date. */
export type DateWords = readonly ({ readonly date: DateWord } | undefined)[];

/** Reads the smallest parts of a date at token positions. Each result tells the last token that it used. */
export class DateReader {
  readonly tokens: readonly Token[];
  readonly language: DateLanguage;
  readonly numbers: NumberReader;

  readonly #words: DateWords;

  constructor(tokens: readonly Token[], language: DateLanguage, numbers: NumberReader, words: DateWords) {
    this.tokens = tokens;
    this.language = language;
    this.numbers = numbers;
    this.#words = words;
  }

  /** What the word at a token is in a date; nothing where no word stands. */
  word(at: number): DateWord {
    return this.#words[at]?.date ?? noDateWord;
  }

  isWord(at: number): boolean {
    return this.tokens[at]?.kind === "word";
  }

  is(at: number, kind: Token["kind"]): boolean {
    return this.tokens[at]?.kind === kind;
  }

  /** Whether the word at a token, with or without clitics, is in a list, told by its bit (see `bitOfList`). */
  hasWord(list: number, at: number): boolean {
    return (this.word(at).lists & list) !== 0;
  }

  match<Tag>(table: DateTable<Tag>, at: number): TableMatch<Tag> | null {
    if ((this.word(at).begins & table.bit) === 0) return null;
    return matchForward(table.phrases, this.tokens, at, this.language.splits);
  }

  /** Skips at most one word of a list that carries no clitics. */
  skip(list: number, at: number): number {
    return (this.word(at).plainLists & list) === 0 ? at : at + 1;
  }

  number(at: number): NumberPhrase | null {
    return this.is(at, "number") || this.word(at).isNumber ? this.numbers.read(at) : null;
  }

  /** A day of the month: one or two digits, or an ordinal. */
  day(at: number): DayPart | null {
    const number = this.number(at);
    if (number === null || number.scale !== 1 || !Number.isInteger(number.value)) return null;
    if (number.value < 1 || number.value > LAST_DAY) return null;
    const isDigits = number.glyph === "digits" && (this.tokens[number.first]?.norm.length ?? 0) <= 2;
    if (!isDigits && !number.ordinal) return null;
    const ordinal = number.glyph === "words";
    return { day: number.value, ordinal, and: number.and, last: number.last };
  }

  /** A month by name, in one tradition or two (أكتوبر/ تشرين الأول), with or without the word for month. */
  monthName(at: number): MonthPart | null {
    const word = this.match(this.language.monthWords, at);
    const first = word === null ? at : word.last + 1;
    const name = this.match(this.language.months, first);
    if (name === null) return null;
    const { last, dual } = this.#secondName(name);
    const needsContext = name.tag.ambiguous && word === null && !dual;
    return { month: name.tag.month, offset: null, last, needsContext };
  }

  #secondName(name: TableMatch<MonthName>): { last: number; dual: boolean } {
    const { last, tag } = name;
    const next = this.tokens[last + 1];
    if (tag.abbreviation && next?.kind === "stop" && next.norm === "." && next.glued) {
      return { last: last + 1, dual: false };
    }
    const isBracket = next?.kind === "bracket-open";
    if (next === undefined || !(isBracket || next.kind === "dash" || next.norm === "/")) return { last, dual: false };
    const second = this.match(this.language.months, last + 2);
    if (second === null || second.tag.month !== tag.month) return { last, dual: false };
    if (!isBracket) return { last: second.last, dual: true };
    return this.is(second.last + 1, "bracket-close") ? { last: second.last + 1, dual: true } : { last, dual: false };
  }

  /** A month behind a day: by name, by its number (شهر 3, الشهر الثامن), or told from publication (this month). */
  month(at: number): MonthPart | null {
    const name = this.monthName(at);
    if (name !== null) return name;
    const relative = this.relativeUnit("month", at);
    if (relative !== null) return { month: null, offset: offsetOf(relative), last: relative.last, needsContext: false };
    const word = this.match(this.language.monthWords, at);
    const number = word === null ? null : this.number(word.last + 1);
    if (number === null || number.and || !Number.isInteger(number.value) || number.scale !== 1) return null;
    if (number.value < 1 || number.value > 12) return null;
    return { month: number.value, offset: null, last: number.last, needsContext: false };
  }

  unit(at: number): readonly UnitWord[] {
    return this.word(at).units;
  }

  isUnit(unit: PeriodUnit, form: UnitForm, at: number): boolean {
    return this.unit(at).some((word) => word.unit === unit && word.forms.has(form));
  }

  directionAfter(at: number): DirectionPart | null {
    const beforeLast = matchForward(this.language.beforeLast, this.tokens, at);
    if (beforeLast !== null) return { direction: "past", further: 1, last: beforeLast.last };
    const token = this.tokens[at];
    const direction = token?.kind === "word" ? this.language.directionAfter.get(token.norm) : undefined;
    return direction === undefined ? null : { direction, further: 0, last: at };
  }

  directionBefore(at: number): Direction | null {
    return this.word(at).directionBefore;
  }

  /** "this month", الشهر الماضي. */
  relativeUnit(unit: PeriodUnit, at: number): DirectionPart | null {
    const before = this.directionBefore(at);
    if (before !== null) {
      return this.isUnit(unit, "definite", at + 1) ? { direction: before, further: 0, last: at + 1 } : null;
    }
    return this.isUnit(unit, "definite", at) ? this.directionAfter(at + 1) : null;
  }

  /** A year behind a month: `2024`, `, 2024`, لعام 2024, من العام الماضي. */
  year(at: number): YearPart | null {
    let next = this.is(at, "comma") ? at + 1 : at;
    const afterComma = next > at;
    next = this.skip(bitOfList.of, next);
    const relative = afterComma ? null : this.relativeUnit("year", next);
    if (relative !== null) return { year: null, offset: offsetOf(relative), last: relative.last };
    const named = this.hasWord(bitOfList.yearWords, next);
    if (named) next++;
    const year = this.yearNumber(next);
    return year === null ? null : { year, offset: null, last: next };
  }

  /** Four plain digits that can be a year of our time. */
  yearNumber(at: number): number | null {
    const token = this.tokens[at];
    if (token?.kind !== "number" || token.norm.length !== 4) return null;
    const year = Number(token.norm);
    return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
  }
}
