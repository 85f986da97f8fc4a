import { foldText } from "../../text/fold.ts";
import { type QuantityLanguage, remember } from "../lexicon.ts";
import { createPhraseTable, type PhraseTable } from "../phrases.ts";
import type { Split } from "../types.ts";
import type { DatesFile, MonthsFile } from "./schemas.ts";
import type { Direction, PeriodDate, PeriodUnit, Weekday } from "./types.ts";

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

export type UnitForm = "singular" | "dual" | "plural" | "definite";

export interface UnitWord {
  readonly unit: PeriodUnit | "day";
  readonly forms: ReadonlySet<UnitForm>;
}

type Part = NonNullable<PeriodDate["part"]>;

/** Everything that the date engine knows of one language. Build it once. */
export interface DateLanguage {
  readonly rules: DateRules;
  readonly quantities: QuantityLanguage;
  splits(norm: string): readonly Split[];
  /** Whether a date may begin with the word form. Remembered for every form. */
  mayBegin(norm: string): boolean;
  readonly months: PhraseTable<MonthName>;
  readonly weekdays: PhraseTable<Weekday>;
  readonly weekdaysBare: PhraseTable<Weekday>;
  readonly namedDays: PhraseTable<NamedDay>;
  /** Words that a date may begin with and that do not change it: "the evening of", يوم. */
  readonly lead: PhraseTable<true>;
  readonly dayWords: PhraseTable<true>;
  readonly parts: PhraseTable<Part>;
  readonly beforeLast: PhraseTable<true>;
  readonly units: ReadonlyMap<string, readonly UnitWord[]>;
  readonly directionAfter: ReadonlyMap<string, Direction>;
  readonly directionBefore: ReadonlyMap<string, Direction>;
  readonly rangeOpen: PhraseTable<true>;
  readonly monthWords: PhraseTable<true>;
  readonly words: Readonly<Record<WordList, ReadonlySet<string>>>;
}

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

/** Builds the lookup tables of a language from its months and dates files. Numbers are read with `quantities`. */
export function createDateLanguage(files: DateFiles, quantities: QuantityLanguage, rules: DateRules): DateLanguage {
  const { dates } = files;
  const months = forward(monthNames(files.months));
  const weekdays = forward(byNumber(dates.weekdays, (day) => day as Weekday));
  const weekdaysBare = forward(byNumber(dates.weekdaysBare, (day) => day as Weekday));
  const namedDays = namedDayTable(dates);
  const lead = flags([...dates.dayParts, ...dates.dayWords]);
  const parts = partTable(dates);
  const units = unitWords(dates.units);
  const directionBefore = directionWords(dates.directionBefore);
  const monthWords = flags(dates.monthWords);
  const words = Object.fromEntries(
    wordLists.map((list) => [list, new Set(dates[list].map(foldText))]),
  ) as unknown as Record<WordList, Set<string>>;
  const starts = [months, weekdays, weekdaysBare, namedDays, lead, parts, monthWords];
  const beginsPhrase = (stem: string): boolean =>
    starts.some((table) => table.root.next.has(stem)) ||
    units.has(stem) ||
    directionBefore.has(stem) ||
    words.agoBefore.has(stem) ||
    words.lastWords.has(stem) ||
    words.yearWords.has(stem) ||
    words.yearContext.has(stem);
  return {
    rules,
    quantities,
    splits: quantities.splits,
    mayBegin: remember(
      (norm) =>
        quantities.read(norm)?.atom != null || quantities.splits(norm).some((split) => beginsPhrase(split.stem)),
    ),
    months,
    weekdays,
    weekdaysBare,
    namedDays,
    lead,
    dayWords: flags(dates.dayWords),
    parts,
    beforeLast: flags(dates.beforeLast),
    units,
    directionAfter: directionWords(dates.directionAfter),
    directionBefore,
    rangeOpen: createPhraseTable(
      dates.rangeOpen.map((word) => [word, true] as const),
      { reversed: true },
    ),
    monthWords,
    words,
  };
}
