import type { QuantityLanguage } from "../lexicon.ts";
import type { PhraseTable } from "../phrases.ts";
import type { Direction, PeriodUnit } from "./types.ts";

/** What one word form can be in a date: worked out once a form, so that a text is read with a look at bits. */

const wordLists = [
  "notWeekdayBefore",
  "notWeekdayAfter",
  "notDayBefore",
  "notTodayBefore",
  "notTodayAfter",
  "notYearBefore",
  "agoBefore",
  "agoAfter",
  "notAgoAfter",
  "lastWords",
  "yearWords",
  "of",
  "link",
  "rangeTo",
  "monthContext",
  "yearContext",
  "namedAfterDates",
  "publishedWords",
] as const;
export type WordList = (typeof wordLists)[number];
export type WordLists = Readonly<Record<WordList, ReadonlySet<string>>>;

export const bitOfList = Object.fromEntries(wordLists.map((list, index) => [list, 1 << index])) as Readonly<
  Record<WordList, number>
>;

/** Lists whose words a date may begin with. */
const beginnings = bitsOf(["agoBefore", "lastWords", "yearWords", "yearContext"]);

function bitsOf(lists: readonly WordList[]): number {
  return lists.reduce((bits, list) => bits | bitOfList[list], 0);
}

export const mapLists = (wordsOf: (list: WordList) => ReadonlySet<string>): WordLists =>
  Object.fromEntries(wordLists.map((list) => [list, wordsOf(list)])) as unknown as WordLists;

/** Phrases that a date may begin with; `bit` stands for them in `DateWord.begins`. */
export interface DateTable<Tag> {
  readonly phrases: PhraseTable<Tag>;
  readonly bit: number;
}

export type UnitForm = "singular" | "dual" | "plural" | "definite";

export interface UnitWord {
  readonly unit: PeriodUnit | "day";
  readonly forms: ReadonlySet<UnitForm>;
}

export interface DateWord {
  /** Lists that hold it, with or without clitics (see `bitOfList`). */
  readonly lists: number;
  /** Lists that hold it as it stands. */
  readonly plainLists: number;
  /** Tables with a phrase that it begins (see `DateTable`). */
  readonly begins: number;
  readonly units: readonly UnitWord[];
  readonly directionBefore: Direction | null;
  /** It is part of a number. */
  readonly isNumber: boolean;
  /** It stands for one: "a week". */
  readonly isIndefinite: boolean;
  /** A date may begin with it. */
  readonly mayBegin: boolean;
}

/** What is no word. */
export const noDateWord: DateWord = {
  lists: 0,
  plainLists: 0,
  begins: 0,
  units: [],
  directionBefore: null,
  isNumber: false,
  isIndefinite: false,
  mayBegin: false,
};

interface DateVocabulary {
  readonly quantities: QuantityLanguage;
  readonly lists: WordLists;
  readonly tables: readonly DateTable<unknown>[];
  readonly units: ReadonlyMap<string, readonly UnitWord[]>;
  readonly directionBefore: ReadonlyMap<string, Direction>;
}

/** Makes the look-up of word forms; the caller remembers them. */
export function createDateWords({
  quantities,
  lists,
  tables,
  units,
  directionBefore,
}: DateVocabulary): (norm: string) => DateWord {
  const listsWith = (stem: string): number =>
    wordLists.reduce((bits, list) => (lists[list].has(stem) ? bits | bitOfList[list] : bits), 0);
  const tablesFrom = (stem: string): number =>
    tables.reduce((bits, { phrases, bit }) => (phrases.root.next.has(stem) ? bits | bit : bits), 0);
  return (norm) => {
    const splits = quantities.splits(norm);
    const stems = [norm, ...splits.map(({ stem }) => stem)];
    // The article makes another word of it: العام is "the year", but اليومين are no two days before something.
    const bare = [norm, ...splits.flatMap(({ definite, stem }) => (definite ? [] : [stem]))];
    const plainLists = listsWith(norm);
    const withLists = stems.reduce((bits, stem) => bits | listsWith(stem), plainLists);
    const begins = stems.reduce((bits, stem) => bits | tablesFrom(stem), 0);
    const number = quantities.read(norm);
    const isUnit = stems.some((stem) => units.has(stem) || directionBefore.has(stem));
    // Most words are nothing in a date: they share what is known of them.
    if (withLists === 0 && begins === 0 && number === null && !isUnit) return noDateWord;
    return {
      lists: withLists,
      plainLists,
      begins,
      units: firstOf(units, bare) ?? noDateWord.units,
      directionBefore: firstOf(directionBefore, bare) ?? null,
      isNumber: number !== null,
      isIndefinite: number?.atom?.kind === "indefinite",
      mayBegin: number?.atom != null || begins !== 0 || (withLists & beginnings) !== 0 || isUnit,
    };
  };
}

function firstOf<T>(table: ReadonlyMap<string, T>, words: readonly string[]): T | undefined {
  for (const word of words) {
    const found = table.get(word);
    if (found !== undefined) return found;
  }
  return undefined;
}
