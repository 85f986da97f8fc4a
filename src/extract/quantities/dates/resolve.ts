import { remember } from "../../text/remember.ts";
import { addDays, daysBetween, dayText, isAfter, monthFrom, monthText, type PlainDate, plainDate } from "./days.ts";
import type {
  AnchoredDay,
  CalendarDate,
  DateExpression,
  Direction,
  NthWeekday,
  PeriodDate,
  RelativeDay,
  ResolvedDate,
  ResolveOptions,
  Weekday,
  WeekdayDate,
} from "./types.ts";

/** A day this far ahead of publication, without a year, is more likely last year's. */
const HALF_A_YEAR_DAYS = 183;
const HALF_A_YEAR_MONTHS = 6;
/** A month has at most five of a weekday. */
const MOST_WEEKDAYS = 5;

const span = (from: PlainDate, to: PlainDate): ResolvedDate => ({ from: dayText(from), to: dayText(to) });

/** The dates of a text are all told from the same few days: each is parsed once. */
const dayOf = remember((text): PlainDate | null => {
  try {
    return Temporal.PlainDate.from(text);
  } catch {
    return null;
  }
});

/** Null for what is no day. */
export const parseDay = (text: string | null | undefined): PlainDate | null => (text == null ? null : dayOf(text));

/**
 * The day of that month and day which a text of `published` means. Without a word for the direction it is the latest
 * on or before publication; a day ahead is meant only with such a word, or when a weekday beside it agrees. Null when
 * nothing fits.
 */
function nearestDay(
  month: number,
  day: number,
  published: PlainDate,
  direction: Direction | "ahead" | null,
  weekday: Weekday | null,
): PlainDate | null {
  const [last, now, next] = [-1, 0, 1].map((years) => plainDate(published.year + years, month, day));
  if (direction === "future") return now && isAfter(now, published) ? now : (next ?? null);
  if (direction === "ahead") {
    if (now && !isAfter(published, now)) return now;
    if (next && daysBetween(published, next) <= HALF_A_YEAR_DAYS) return next;
  }
  if (now && !isAfter(now, published)) {
    // A weekday that fits next year's day and not this one's: "Sunday 5 January" in a text of December.
    if (weekday !== null && now.dayOfWeek !== weekday && next?.dayOfWeek === weekday) return next;
    return now;
  }
  if (direction === "past") return last ?? null;
  if (now === undefined || now === null) return last ?? null;
  if (weekday !== null && now.dayOfWeek === weekday) return now;
  return daysBetween(published, now) > HALF_A_YEAR_DAYS ? (last ?? null) : null;
}

/** The year of a month without one, by the same rule. */
function nearestYear(month: number, published: PlainDate, direction: Direction | "ahead" | null): number | null {
  const ahead = month - published.month;
  if (direction === "ahead" && ahead > 0) return published.year;
  if (direction === "ahead" && ahead + 12 <= HALF_A_YEAR_MONTHS) return published.year + 1;
  if (direction === "future") return ahead > 0 ? published.year : published.year + 1;
  if (direction === "past") return ahead < 0 ? published.year : published.year - 1;
  if (ahead <= 0) return published.year;
  return ahead > HALF_A_YEAR_MONTHS ? published.year - 1 : null;
}

/**
 * The adjective gives way where it contradicts the day: "25 October of this month" in a text of November. A verb in the
 * future is weaker than an adjective: it looks `ahead`, publication itself included.
 */
function directionOf(date: CalendarDate, published: PlainDate, future: boolean): Direction | "ahead" | null {
  // The ninth of this month may be ahead.
  if (date.direction === "this" && date.month === published.month) return "ahead";
  if (date.direction === "this" || date.direction === null) return future ? "ahead" : null;
  if (date.direction === "past" && date.day !== null && date.month === published.month) {
    return date.day <= published.day ? null : "past";
  }
  return date.direction;
}

/** Counted from the month's first such weekday; -1 is its last. */
function nthWeekday(year: number, month: number, weekday: Weekday, nth: number): ResolvedDate | null {
  const first = new Temporal.PlainDate(year, month, 1);
  const days = (weekday - first.dayOfWeek + 7) % 7;
  const count = nth > 0 ? nth : Math.floor((first.daysInMonth - 1 - days) / 7) + 1;
  const day = addDays(first, days + 7 * (count - 1));
  return day.month === month ? dayText(day) : null;
}

/** "Tuesday the third of September" is the third Tuesday where the third is no Tuesday. */
function isNthWeekday(date: CalendarDate, day: PlainDate): boolean {
  return date.ordinalDay && date.day !== null && date.day <= MOST_WEEKDAYS && date.weekday !== day.dayOfWeek;
}

function withYear(date: CalendarDate, year: number, month: number): ResolvedDate | null {
  if (date.day === null) return monthText(year, month);
  const from = plainDate(year, month, date.day);
  if (from === null) return null;
  if (date.weekday !== null && isNthWeekday(date, from)) return nthWeekday(year, month, date.weekday, date.day);
  if (date.until === null) return dayText(from);
  const endYear = date.until.year ?? (date.until.month !== null && date.until.month < month ? year + 1 : year);
  const to = plainDate(endYear, date.until.month ?? month, date.until.day);
  return to !== null && isAfter(to, from) ? span(from, to) : null;
}

/** The latest such day of a month on or before publication; the next one where the verb beside it is in the future. */
function bareDay(date: CalendarDate, published: PlainDate, future: boolean): ResolvedDate | null {
  const day = date.day ?? 0;
  const isPast = day <= published.day;
  const months = future && day < published.day ? 1 : !future && !isPast ? -1 : 0;
  const named = published.with({ day: 1 }).add({ months });
  return plainDate(named.year, named.month, day)?.toString() ?? null;
}

function resolveCalendar(date: CalendarDate, published: PlainDate | null, future: boolean): ResolvedDate | null {
  const { month, year } = date;
  if (month !== null && year !== null) return withYear(date, year, month);
  if (published === null) return null;
  if (month === null && date.monthOffset === null) return bareDay(date, published, future);
  if (month === null) {
    const named = monthFrom(published, date.monthOffset ?? 0);
    return withYear(date, named.year, named.month);
  }
  if (date.yearOffset !== null) return withYear(date, published.year + date.yearOffset, month);
  const untilYear = date.until?.year ?? null;
  if (untilYear !== null) return withYear(date, untilYear, month);
  const direction = directionOf(date, published, future);
  if (date.day === null) {
    const nearest = nearestYear(month, published, direction);
    return nearest === null ? null : monthText(nearest, month);
  }
  const day = nearestDay(month, date.day, published, direction, date.weekday);
  return day === null ? null : withYear(date, day.year, month);
}

/** "Yesterday, 2 March" in a text of the 6th; Monday 5 March where the fifth is no Monday: nobody knows which day is meant. */
function contradicts(date: CalendarDate, resolved: ResolvedDate | null, published: PlainDate | null): boolean {
  const day = typeof resolved === "string" ? parseDay(resolved) : null;
  if (day === null || date.day === null) return false;
  if (date.weekday !== null && date.weekday !== day.dayOfWeek) return true;
  return (
    published !== null && date.relativeDays !== null && dayText(addDays(published, date.relativeDays)) !== resolved
  );
}

/** The latest such weekday on or before publication, unless a word or the verb's tense says otherwise. */
function resolveWeekday(date: WeekdayDate, published: PlainDate | null, future: boolean): ResolvedDate | null {
  if (published === null) return null;
  if (date.week !== null) {
    return dayText(addDays(published, date.weekday - published.dayOfWeek + 7 * date.week));
  }
  const back = (published.dayOfWeek - date.weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  switch (date.direction) {
    case "past":
      return dayText(addDays(published, -(back === 0 ? 7 : back) - 7 * date.further));
    case "future":
      return dayText(addDays(published, (ahead === 0 ? 7 : ahead) + 7 * date.further));
    case "this":
      return dayText(addDays(published, ahead));
    default:
      return dayText(addDays(published, future ? ahead : -back));
  }
}

/** Null when the weekday beside it is not the weekday of that day. */
function resolveRelative(date: RelativeDay, published: PlainDate | null): ResolvedDate | null {
  if (published === null) return null;
  const day = addDays(published, date.days);
  return date.weekday === null || day.dayOfWeek === date.weekday ? dayText(day) : null;
}

function resolveAnchored(
  date: AnchoredDay,
  published: PlainDate | null,
  anchor: PlainDate | null,
): ResolvedDate | null {
  // "The previous day" without a day to stand on is yesterday; "the same day" says nothing then.
  const from = anchor ?? (date.days < 0 ? published : null);
  return from === null ? null : dayText(addDays(from, date.days));
}

function resolvePeriod(date: PeriodDate, published: PlainDate | null): ResolvedDate | null {
  const yearSpan = (year: number): ResolvedDate => ({ from: `${year}-01-01`, to: `${year}-12-31` });
  if (date.unit === "year" && date.year !== null) return yearSpan(date.year);
  if (published === null || date.offset === null) return null;
  if (date.unit === "year") return yearSpan(published.year + date.offset);
  if (date.unit === "month") {
    const month = monthFrom(published, date.offset);
    return monthText(month.year, month.month);
  }
  const monday = addDays(published, 1 - published.dayOfWeek + 7 * date.offset);
  return span(monday, addDays(monday, 6));
}

function resolveNth(date: NthWeekday, published: PlainDate | null): ResolvedDate | null {
  const named = published === null ? null : monthFrom(published, date.monthOffset ?? 0);
  const month = date.month ?? named?.month;
  const offset = date.yearOffset !== null && published !== null ? published.year + date.yearOffset : null;
  const unnamed = date.month === null ? named?.year : published && nearestYear(date.month, published, null);
  const year = date.year ?? offset ?? unnamed;
  if (month == null || year == null) return null;
  return nthWeekday(year, month, date.weekday, date.nth);
}

/**
 * What a date expression means in a text of a day.
 *
 * @param published day of publication, `YYYY-MM-DD`; null when it is unknown, and then nothing relative is resolved.
 * @returns a day, a month, the days of a range; null when the text does not tell, or contradicts itself.
 */
export function resolveDate(
  expression: DateExpression,
  published: string | null,
  options: ResolveOptions = {},
): ResolvedDate | null {
  const day = parseDay(published);
  const future = options.future ?? false;
  switch (expression.kind) {
    case "calendar": {
      const resolved = resolveCalendar(expression, day, future);
      return contradicts(expression, resolved, day) ? null : resolved;
    }
    case "weekday":
      return resolveWeekday(expression, day, future);
    case "relative":
      return resolveRelative(expression, day);
    case "anchored":
      return resolveAnchored(expression, day, parseDay(options.anchor));
    case "period":
      return resolvePeriod(expression, day);
    case "nthWeekday":
      return resolveNth(expression, day);
  }
}
