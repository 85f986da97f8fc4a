import { plainDate } from "./days.ts";
import type { CalendarDate, DateExpression, RelativeDay } from "./types.ts";

type PlainDate = Temporal.PlainDate;

/** A dateline stands in the first tokens of a text. */
const DATELINE_TOKENS = 12;
/** A year told elsewhere is taken for a day without one only from a date at most this long before that day. */
const HALF_A_YEAR_DAYS = 183;
const DAYS_A_WEEK = 7;

const isCalendar = (date: DateExpression): date is CalendarDate => date.kind === "calendar";
const isRelative = (date: DateExpression): date is RelativeDay => date.kind === "relative";
const latest = (days: readonly PlainDate[]): PlainDate | null =>
  days.reduce<PlainDate | null>((a, b) => (a !== null && Temporal.PlainDate.compare(a, b) >= 0 ? a : b), null);

/** "yesterday, Monday": so many days from publication it was that weekday. */
interface Relation {
  readonly days: number;
  readonly weekday: number;
}

function relationsOf(expressions: readonly DateExpression[]): Relation[] {
  return expressions.flatMap((date) => {
    const days = isRelative(date) ? date.days : isCalendar(date) ? date.relativeDays : null;
    const weekday = isRelative(date) || isCalendar(date) ? date.weekday : null;
    return days === null || weekday === null ? [] : [{ days, weekday }];
  });
}

/** The weekday of publication that the relations tell; null when they tell none, "contradiction" when they differ. */
function weekdayOf(relations: readonly Relation[]): number | null | "contradiction" {
  const weekdays = new Set(relations.map(({ days, weekday }) => (((weekday - 1 - days) % 7) + 7) % DAYS_A_WEEK));
  if (weekdays.size > 1) return "contradiction";
  const [weekday] = weekdays;
  return weekday === undefined ? null : weekday + 1;
}

/** The day of an expression; without a year of its own, the year of another date shortly before it. */
function dayOf(date: CalendarDate, dated: readonly CalendarDate[]): PlainDate | null {
  const { day, month } = date;
  if (day === null || month === null || date.until !== null || date.yearOffset !== null) return null;
  if (date.year !== null) return plainDate(date.year, month, day);
  const years = dated.map(({ year }) => year ?? 0);
  const year = Math.max(0, ...years);
  const found = year === 0 ? null : plainDate(year, month, day);
  if (found === null) return null;
  const isNear = dated.some((other) => {
    const before = other.year === year && other.month !== null ? plainDate(year, other.month, other.day ?? 1) : null;
    const days = before?.until(found, { largestUnit: "days" }).days;
    return days !== undefined && days >= 0 && days <= HALF_A_YEAR_DAYS;
  });
  return isNear ? found : null;
}

/** Days of publication that one dated expression tells. */
function candidatesOf(date: CalendarDate, day: PlainDate, relations: readonly Relation[]): PlainDate[] {
  if (date.weekday !== null && date.weekday !== day.dayOfWeek) return [];
  if (date.published) return [day];
  if (date.relativeDays !== null) return [day.subtract({ days: date.relativeDays })];
  const isDateline = date.first < DATELINE_TOKENS && date.year !== null && date.weekday !== null;
  if (isDateline) return [day];
  return relations.filter(({ weekday }) => weekday === day.dayOfWeek).map(({ days }) => day.subtract({ days }));
}

/**
 * The day of publication, `YYYY-MM-DD`, as the dates of a text tell it together: "updated: 07.11.2024", "today,
 * 29 October 2024", a dateline, or "yesterday, Monday" beside "28 October". Null unless they agree on exactly one day
 * that no other date of the text lies behind.
 */
export function inferPublished(expressions: readonly DateExpression[]): string | null {
  const calendar = expressions.filter(isCalendar).filter((date) => date.direction !== "future");
  const dated = calendar.filter((date) => date.year !== null);
  const relations = relationsOf(expressions);
  const weekday = weekdayOf(relations);
  if (weekday === "contradiction") return null;
  const days = calendar.flatMap((date) => {
    const day = dayOf(date, dated);
    return day === null ? [] : [{ date, day }];
  });
  const newest = latest(days.map(({ day }) => day));
  const candidates = days.flatMap(({ date, day }) => candidatesOf(date, day, relations));
  const [only, ...others] = new Set(candidates.map(String));
  if (only === undefined || others.length > 0 || newest === null) return null;
  const published = Temporal.PlainDate.from(only);
  const fits = weekday === null || published.dayOfWeek === weekday;
  return fits && Temporal.PlainDate.compare(published, newest) >= 0 ? only : null;
}
