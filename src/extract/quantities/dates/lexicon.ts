import { foldText } from "../../text/fold.ts";
import type { QuantityLanguage } from "../lexicon.ts";
import { createPhraseTable, type PhraseTable } from "../phrases.ts";
import type { Split } from "../types.ts";
import type { DatesFile, MonthsFile } from "./schemas.ts";
import type { Direction, PeriodDate, Weekday } from "./types.ts";
import { createDateWords, type DateTable, type DateWord, mapLists, type UnitForm, type UnitWord } from "./words.ts";

export interface DateFiles {
  readonly months: MonthsFile;
  readonly dates: DatesFile;
}

/** What a language says about its dates beyond its word lists. */
export interface DateRules {
  /** October 29 is a date, and not only 29 October. */
  readonly monthFirst: boolean;
}

export interface MonthName {
  readonly month: number;
  /** Another word too: counts only beside what makes it a date. */
  readonly ambiguous: boolean;
  readonly abbreviation: boolean;
}

export interface NamedDay {
  readonly from: "publication" | "anchor";
  readonly days: number;
}

type Part = NonNullable<PeriodDate["part"]>;

/** Everything that the date engine knows of one language. Build it once. */
export interface DateLanguage {
  readonly rules: DateRules;
  readonly quantities: QuantityLanguage;
  splits(norm: string): readonly Split[];
  /** What a word form can be in a date; `Word` remembers it. */
  word(norm: string): DateWord;
  readonly months: DateTable<MonthName>;
  readonly weekdays: DateTable<Weekday>;
  readonly weekdaysBare: DateTable<Weekday>;
  readonly namedDays: DateTable<NamedDay>;
  /** Words that a date may begin with and that do not change it: "the evening of", يوم. */
  readonly lead: DateTable<true>;
  readonly dayWords: DateTable<true>;
  readonly parts: DateTable<Part>;
  readonly beforeLast: PhraseTable<true>;
  readonly directionAfter: ReadonlyMap<string, Direction>;
  readonly rangeOpen: PhraseTable<true>;
  readonly monthWords: DateTable<true>;
}

type Table = Readonly<Record<string, readonly string[]>>;

const forward = <Tag>(entries: Iterable<readonly [string, Tag]>): PhraseTable<Tag> =>
  createPhraseTable(entries, { reversed: false });
const flags = (words: readonly string[]): PhraseTable<true> => forward(words.map((word) => [word, true] as const));
const byNumber = <Tag>(table: Table, tag: (key: number, word: string) => Tag): [string, Tag][] =>
  Object.entries(table).flatMap(([key, words]) => words.map((word): [string, Tag] => [word, tag(Number(key), word)]));

function directionWords(table: DatesFile["directionAfter"]): Map<string, Direction> {
  const directions = Object.entries(table) as [Direction, readonly string[]][];
  return new Map(directions.flatMap(([direction, words]) => words.map((word) => [foldText(word), direction] as const)));
}

function unitWords(units: DatesFile["units"]): Map<string, UnitWord[]> {
  const found = new Map<string, UnitWord[]>();
  for (const [unit, shapes] of Object.entries(units) as [UnitWord["unit"], DatesFile["units"]["day"]][]) {
    const forms = new Map<string, Set<UnitForm>>();
    for (const [form, words] of Object.entries(shapes) as [UnitForm, readonly string[]][]) {
      for (const word of words) {
        const key = foldText(word);
        forms.set(key, (forms.get(key) ?? new Set()).add(form));
      }
    }
    for (const [word, set] of forms) found.set(word, [...(found.get(word) ?? []), { unit, forms: set }]);
  }
  return found;
}

function monthNames(file: MonthsFile): [string, MonthName][] {
  const ambiguous = new Set(file.ambiguous.map(foldText));
  return [
    ...byNumber(
      file.names,
      (month, word): MonthName => ({
        month,
        ambiguous: ambiguous.has(foldText(word)),
        abbreviation: false,
      }),
    ),
    ...byNumber(file.abbreviations, (month): MonthName => ({ month, ambiguous: true, abbreviation: true })),
  ];
}

const namedDayTable = (dates: DatesFile): PhraseTable<NamedDay> =>
  forward<NamedDay>([
    ...byNumber(dates.relative, (days): NamedDay => ({ from: "publication", days })),
    ...byNumber(dates.anchored, (days): NamedDay => ({ from: "anchor", days })),
  ]);

const partTable = (dates: DatesFile): PhraseTable<Part> =>
  forward<Part>(
    (Object.entries(dates.parts) as [Part, readonly string[]][]).flatMap(([part, words]) =>
      words.map((word): [string, Part] => [word, part]),
    ),
  );

/** The phrases that a date may begin with, each table with a bit of its own. */
function startTables(files: DateFiles) {
  const { dates } = files;
  let index = 0;
  const withBit = <Tag>(phrases: PhraseTable<Tag>): DateTable<Tag> => ({ phrases, bit: 1 << index++ });
  return {
    months: withBit(forward(monthNames(files.months))),
    weekdays: withBit(forward(byNumber(dates.weekdays, (day) => day as Weekday))),
    weekdaysBare: withBit(forward(byNumber(dates.weekdaysBare, (day) => day as Weekday))),
    namedDays: withBit(namedDayTable(dates)),
    lead: withBit(flags([...dates.dayParts, ...dates.dayWords])),
    dayWords: withBit(flags(dates.dayWords)),
    parts: withBit(partTable(dates)),
    monthWords: withBit(flags(dates.monthWords)),
  };
}

/** Builds the lookup tables of a language from its months and dates files. Numbers are read with `quantities`. */
export function createDateLanguage(files: DateFiles, quantities: QuantityLanguage, rules: DateRules): DateLanguage {
  const { dates } = files;
  const tables = startTables(files);
  return {
    rules,
    quantities,
    splits: quantities.splits,
    word: createDateWords({
      quantities,
      lists: mapLists((list) => new Set(dates[list].map(foldText))),
      tables: Object.values(tables),
      units: unitWords(dates.units),
      directionBefore: directionWords(dates.directionBefore),
    }),
    ...tables,
    beforeLast: flags(dates.beforeLast),
    directionAfter: directionWords(dates.directionAfter),
    rangeOpen: createPhraseTable(
      dates.rangeOpen.map((word) => [word, true] as const),
      { reversed: true },
    ),
  };
}
