import type { DayOrMonth } from "../domain/article.ts";

const MS_PER_DAY = 86_400_000;

/** True for `YYYY-MM-DD`, false for `YYYY-MM` and null. */
export function isFullDay(day: DayOrMonth | null): day is string {
  return day !== null && day.length === 10;
}

/** Few days are asked for again and again: each is parsed once. Beyond so many the table begins anew. */
const numbers = new Map<string, number>();
const MOST_NUMBERS = 20_000;

/** Days since 1970, of `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  if (numbers.size >= MOST_NUMBERS) numbers.clear();
  const number = Math.round(Date.parse(day) / MS_PER_DAY);
  numbers.set(day, number);
  return number;
}

/** Whole days from `earlier` to `later`, both `YYYY-MM-DD`; negative when `later` is the earlier one. */
export function daysBetween(earlier: string, later: string): number {
  return dayNumber(later) - dayNumber(earlier);
}

/** Whether two days can be one: at most `slack` days apart, a month holds its days, null fits everything. */
export function daysFit(a: DayOrMonth | null, b: DayOrMonth | null, slack: number): boolean {
  if (a === null || b === null) return true;
  if (isFullDay(a) && isFullDay(b)) return Math.abs(daysBetween(a, b)) <= slack;
  return a.slice(0, 7) === b.slice(0, 7);
}

/** Orders days and months, a month before its days, null first. */
export function compareDays(a: DayOrMonth | null, b: DayOrMonth | null): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}

/** The later of two days; a full day before a month, and either before null. */
export function laterDay(a: DayOrMonth | null, b: DayOrMonth | null): DayOrMonth | null {
  if (a === null || b === null) return a ?? b;
  if (a.length !== b.length) return isFullDay(a) ? a : b;
  return b > a ? b : a;
}

/** The earlier of two days; a full day before a month, and either before null. */
export function earlierDay(a: DayOrMonth | null, b: DayOrMonth | null): DayOrMonth | null {
  if (a === null || b === null) return a ?? b;
  if (a.length !== b.length) return isFullDay(a) ? a : b;
  return b < a ? b : a;
}
