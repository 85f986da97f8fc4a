import { z } from "zod";

const words = z.array(z.string().min(1));
const keyed = (pattern: RegExp, expected: string) => z.record(z.string().regex(pattern, expected), words);
const byMonth = keyed(/^(?:[1-9]|1[0-2])$/u, "expected a month, 1 to 12");
const byWeekday = keyed(/^[1-7]$/u, "expected a weekday, 1 (Monday) to 7");
const byDays = keyed(/^-?\d{1,2}$/u, "expected a number of days");

export const monthsSchema = z.strictObject({ names: byMonth, ambiguous: words, abbreviations: byMonth });

const unit = z.strictObject({ singular: words, dual: words, plural: words, definite: words });
const directions = z.strictObject({ past: words, future: words, this: words });

export const datesSchema = z.strictObject({
  weekdays: byWeekday,
  weekdaysBare: byWeekday,
  notWeekdayBefore: words,
  notWeekdayAfter: words,
  relative: byDays,
  anchored: byDays,
  notTodayBefore: words,
  notTodayAfter: words,
  notDayBefore: words,
  dayWords: words,
  dayParts: words,
  units: z.strictObject({ day: unit, week: unit, month: unit, year: unit }),
  notYearBefore: words,
  directionAfter: directions,
  directionBefore: directions,
  beforeLast: words,
  agoBefore: words,
  agoAfter: words,
  notAgoAfter: words,
  parts: z.strictObject({ start: words, middle: words, end: words }),
  lastWords: words,
  monthWords: words,
  yearWords: words,
  of: words,
  link: words,
  rangeTo: words,
  rangeOpen: words,
  monthContext: words,
  yearContext: words,
  namedAfterDates: words,
  publishedWords: words,
});

export type MonthsFile = z.infer<typeof monthsSchema>;
export type DatesFile = z.infer<typeof datesSchema>;
