import type { DayOrMonth } from "../../../domain/article.ts";

/** 1 is Monday, 7 is Sunday, as in ISO 8601 and Temporal. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Which of several days or months of one name is meant: the last, the next, the one now running. */
export type Direction = "past" | "future" | "this";
export type PeriodUnit = "week" | "month" | "year";

interface DateSpan {
  /** Token indices, inclusive. */
  readonly first: number;
  readonly last: number;
}

/** A day or month of the calendar; what the text leaves out is null. */
export interface CalendarDate extends DateSpan {
  readonly kind: "calendar";
  readonly day: number | null;
  /** The day is an ordinal in words: "Tuesday the third of September" may be the third Tuesday. */
  readonly ordinalDay: boolean;
  /** Last day of a range; its month and year are the first day's when null. */
  readonly until: { readonly day: number; readonly month: number | null; readonly year: number | null } | null;
  /**
   * 1 to 12; null when the month is told from publication (`monthOffset`: 0 this month, -1 last month), or by the day
   * alone (يوم 4; both are null).
   */
  readonly month: number | null;
  readonly monthOffset: number | null;
  readonly year: number | null;
  /** The year told from publication: "in October last year" is -1. */
  readonly yearOffset: number | null;
  readonly weekday: Weekday | null;
  /** "today, 29 October": days from publication. */
  readonly relativeDays: number | null;
  readonly direction: Direction | null;
  /** The text calls it the day of publication ("updated: 07.11.2024"). */
  readonly published: boolean;
}

export interface WeekdayDate extends DateSpan {
  readonly kind: "weekday";
  readonly weekday: Weekday;
  readonly direction: Direction | null;
  /** Weeks to go further in `direction`: "the Sunday before last" is 1. */
  readonly further: number;
  /** The week is named: 0 this week, -1 last week; null when it is not. */
  readonly week: number | null;
}

/** Days from publication: yesterday is -1. A weekday beside it must agree. */
export interface RelativeDay extends DateSpan {
  readonly kind: "relative";
  readonly days: number;
  readonly weekday: Weekday | null;
}

/** Days from the day the text spoke of last: "on the same day" is 0. */
export interface AnchoredDay extends DateSpan {
  readonly kind: "anchored";
  readonly days: number;
}

/** A week, month or year, told from publication (`offset`) or by its number (`year`). */
export interface PeriodDate extends DateSpan {
  readonly kind: "period";
  readonly unit: PeriodUnit;
  readonly offset: number | null;
  readonly year: number | null;
  readonly part: "start" | "middle" | "end" | null;
}

/** The first, second ... or last (-1) such weekday of a month: "the first Tuesday of November". */
export interface NthWeekday extends DateSpan {
  readonly kind: "nthWeekday";
  readonly weekday: Weekday;
  readonly nth: number;
  readonly month: number | null;
  readonly monthOffset: number | null;
  readonly year: number | null;
  readonly yearOffset: number | null;
}

/** A date as a text says it, before anything is known of the day it was written on. */
export type DateExpression = CalendarDate | WeekdayDate | RelativeDay | AnchoredDay | PeriodDate | NthWeekday;

/** Days, both inclusive, `YYYY-MM-DD`. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

export type ResolvedDate = DayOrMonth | DaySpan;

export interface ResolveOptions {
  /** The day the text spoke of last, for "on the same day". */
  readonly anchor?: string | null;
  /** The verb beside the date is in the future. */
  readonly future?: boolean;
}
