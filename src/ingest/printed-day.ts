import { cleanLine, foldLetters } from "./fold.ts";

/** Folded, lower-case month name to its number, 1 to 12. */
export type MonthNames = ReadonlyMap<string, number>;

/** `names` maps "1" to "12" to the month's names in any language. */
export function monthNames(names: Readonly<Record<string, readonly string[]>>): MonthNames {
  const key = (name: string) => foldLetters(cleanLine(name)).toLowerCase();
  return new Map(
    Object.entries(names).flatMap(([month, all]) => all.map((name) => [key(name), Number(month)] as const)),
  );
}

/**
 * Source of a regular expression (flags `iu`) for a calendar day as headers print it: 2024-10-29, 29.10.2024,
 * 29/10/2024, 29 October (second name) 2024, October 29, 2024. It matches folded text and has no groups of its own.
 */
export function calendarDayPattern(months: MonthNames): string {
  const month = monthPattern(months);
  const second = `(?:\\s*[/(]\\s*${month}\\s*\\)?)?`;
  return (
    `(?<!\\p{N})(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}|` +
    `\\d{1,2}\\s+${month}${second}\\s*[,،]?\\s*\\d{4}|${month}\\s+\\d{1,2}\\s*[,،]?\\s+\\d{4})(?!\\p{N})`
  );
}

/**
 * Reads one printed calendar day as `YYYY-MM-DD`; null when it is no day, or when day and month cannot be told apart
 * (03/04/2024 where `dayFirst` is false).
 */
export function readPrintedDay(printed: string, months: MonthNames, dayFirst: boolean): string | null {
  const text = foldLetters(cleanLine(printed)).toLowerCase();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = /^(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (numeric) {
    const [first, second, year] = [Number(numeric[1]), Number(numeric[3]), Number(numeric[4])];
    if (dayFirst || numeric[2] === "." || first > 12) return isoDay(year, second, first);
    return second > 12 || first === second ? isoDay(year, first, second) : null;
  }
  const name = new RegExp(monthPattern(months), "iu").exec(text)?.[0];
  const month = name === undefined ? undefined : months.get(name);
  const numbers = text.match(/\d+/g) ?? [];
  const day = numbers.find((digits) => digits.length <= 2);
  const year = numbers.find((digits) => digits.length === 4);
  return month && day && year ? isoDay(Number(year), month, Number(day)) : null;
}

/** `YYYY-MM-DD`, or null when the calendar has no such day or the year is not one of a news site. */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 && year < 2100 ? date.toISOString().slice(0, 10) : null;
}

function monthPattern(months: MonthNames): string {
  const longestFirst = [...months.keys()].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((name) => RegExp.escape(name)).join("|")})\\.?`;
}
