import type { DayOrMonth } from "../domain/article.ts";

/** True for `YYYY-MM-DD`, false for `YYYY-MM` and null. */
export function isFullDay(day: DayOrMonth | null): day is string {
  return day !== null && day.length === 10;
}

/** Days before each month of a year without a leap day. */
const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** Days since 1970, of `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
  const year = numberAt(day, 0) * 100 + numberAt(day, 2);
  const month = numberAt(day, 5);
  // Leap days up to the end of this February.
  const years = month > 2 ? year : year - 1;
  const leapDays = ((years / 4) | 0) - ((years / 100) | 0) + ((years / 400) | 0);
  return year * 365 + leapDays + (daysBefore[month - 1] ?? 0) + numberAt(day, 8) - DAYS_TO_1970;
}

/** So counted, 1 January 1970 would be this day. */
const DAYS_TO_1970 = 719_528;

/** Two digits of a day. */
function numberAt(day: string, at: number): number {
  return (day.charCodeAt(at) - ZERO) * 10 + day.charCodeAt(at + 1) - ZERO;
}

const ZERO = 0x30;

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
