import { matchBackward } from "../phrases.ts";
import type { DateReader, DayPart, MonthPart, YearPart } from "./reader.ts";
import type { CalendarDate, Direction } from "./types.ts";
import { bitOfList } from "./words.ts";

/** The calendar part of a date, before a weekday or "today" is put to it. */
export type CalendarPart = Omit<CalendarDate, "kind" | "weekday" | "relativeDays" | "published">;

interface Tail {
  readonly year: number | null;
  readonly yearOffset: number | null;
  readonly direction: Direction | null;
  readonly last: number;
}

/** Year and direction behind a month. */
function readTail(reader: DateReader, month: MonthPart): Tail {
  let last = month.last;
  const year: YearPart | null = month.offset === null ? reader.year(last + 1) : null;
  if (year !== null) last = year.last;
  const after = reader.directionAfter(last + 1);
  if (after !== null) last = after.last;
  return { year: year?.year ?? null, yearOffset: year?.offset ?? null, direction: after?.direction ?? null, last };
}

function calendar(
  first: number,
  day: DayPart | null,
  month: MonthPart,
  tail: Tail,
  until: CalendarDate["until"] = null,
): CalendarPart {
  return {
    first,
    last: tail.last,
    day: day?.day ?? null,
    ordinalDay: day?.ordinal ?? false,
    until,
    month: month.month,
    monthOffset: month.offset,
    year: tail.year,
    yearOffset: tail.yearOffset,
    direction: tail.direction,
  };
}

/** A day of a month, without a year. */
export const dayOfMonth = (first: number, day: DayPart, month: MonthPart): CalendarPart =>
  calendar(first, day, month, { year: null, yearOffset: null, direction: null, last: month.last });

/** The joint of a range at a token: its second day, or null. */
function secondDay(reader: DateReader, from: DayPart, at: number, opened: boolean): DayPart | null {
  if (reader.is(at, "dash") || reader.hasWord(bitOfList.rangeTo, at)) {
    const next = reader.hasWord(bitOfList.rangeTo, at + 1) ? at + 2 : at + 1;
    return reader.day(next);
  }
  const to = reader.day(at);
  return to?.and === true && (opened || to.day === from.day + 1) ? to : null;
}

/** "27 October to 3 November": what follows a full first day. */
function secondDate(
  reader: DateReader,
  first: number,
  from: DayPart,
  month: MonthPart,
  tail: Tail,
): CalendarPart | null {
  const joint = tail.last + 1;
  // بين 28 فبراير و3 مارس
  const isJoined = isOpened(reader, first) && reader.day(joint)?.and === true;
  if (!isJoined && !reader.is(joint, "dash") && !reader.hasWord(bitOfList.rangeTo, joint)) return null;
  const { monthFirst } = reader.language.rules;
  const dayFirst = reader.day(isJoined ? joint : joint + 1);
  let day = dayFirst;
  let name = dayFirst && reader.monthName(reader.skip(bitOfList.of, dayFirst.last + 1));
  if (name === null && monthFirst) {
    name = reader.monthName(joint + 1);
    day = name && reader.day(name.last + 1);
  }
  if (name === null || day === null || name.month === null) return null;
  const end = readTail(reader, { ...name, last: Math.max(name.last, day.last) });
  const until = { day: day.day, month: name.month, year: end.year };
  const year = tail.year;
  return calendar(first, from, month, { ...end, year, yearOffset: tail.yearOffset ?? end.yearOffset }, until);
}

/** 29 October (2024), 27-28 October, الثامن والعشرين من أكتوبر, the 28th of this month. */
function readDayFirst(reader: DateReader, at: number): CalendarPart | null {
  const from = reader.day(at);
  if (from === null || (from.ordinal && reader.hasWord(bitOfList.notDayBefore, at - 1))) return null;
  const opened = isOpened(reader, at);
  const to = secondDay(reader, from, from.last + 1, opened);
  const last = to?.last ?? from.last;
  const afterOf = reader.skip(bitOfList.of, last + 1);
  const month = reader.month(afterOf) ?? thisMonth(reader, afterOf, afterOf > last + 1 || !from.ordinal);
  if (month === null) return null;
  const tail = readTail(reader, month);
  if (to !== null) {
    const until = to.day > from.day ? { day: to.day, month: null, year: null } : null;
    return until && calendar(at, from, month, tail, until);
  }
  return secondDate(reader, at, from, month, tail) ?? calendar(at, from, month, tail);
}

/** The 25th of this one: في 25 الجاري, الخامس من الجاري. */
function thisMonth(reader: DateReader, at: number, mayStand: boolean): MonthPart | null {
  const direction = mayStand ? reader.directionAfter(at) : null;
  return direction?.direction === "this" ? { month: null, offset: 0, last: direction.last, needsContext: false } : null;
}

function isOpened(reader: DateReader, at: number): boolean {
  return matchBackward(reader.language.rangeOpen, reader.tokens, at - 1, 0, reader.language.splits) !== null;
}

/** October 29 (, 2024), October 27-28. */
function readMonthFirst(reader: DateReader, at: number): CalendarPart | null {
  const month = reader.monthName(at);
  const from = month && reader.day(month.last + 1);
  if (month === null || from === null || from.and) return null;
  const to = secondDay(reader, from, from.last + 1, isOpened(reader, at));
  const isNextMonth = to !== null && reader.monthName(reader.skip(bitOfList.of, to.last + 1)) !== null;
  const until = to !== null && !isNextMonth && to.day > from.day ? { day: to.day, month: null, year: null } : null;
  const last = until === null ? from.last : (to?.last ?? from.last);
  const tail = readTail(reader, { ...month, last });
  if (until !== null) return calendar(at, from, month, tail, until);
  return secondDate(reader, at, from, month, tail) ?? calendar(at, from, month, tail);
}

/** October (2024), يونيو (حزيران) الماضي, last October. */
function readMonthAlone(reader: DateReader, at: number): CalendarPart | null {
  const before = reader.directionBefore(at);
  const month = reader.monthName(before === null ? at : at + 1);
  if (month === null) return null;
  const tail = readTail(reader, month);
  const direction = before ?? tail.direction;
  const hasYear = tail.year !== null || tail.yearOffset !== null;
  if (month.needsContext && !hasYear && direction === null && !reader.hasWord(bitOfList.monthContext, at - 1))
    return null;
  return { ...calendar(at, null, month, tail), direction };
}

/** A date of the calendar that begins at a token: a day of a month, days of a month, or a month. */
export function readCalendar(reader: DateReader, at: number): CalendarPart | null {
  const byDay = readDayFirst(reader, at);
  if (byDay !== null) return byDay;
  const byMonth = reader.language.rules.monthFirst ? readMonthFirst(reader, at) : null;
  return byMonth ?? readMonthAlone(reader, at);
}

/** Numbers with tight marks between them from a token on: `29/10/2024`, `2024-10-29`. At most four. */
function tightNumbers(reader: DateReader, at: number): string[] {
  const { tokens } = reader;
  const numbers: string[] = [];
  for (let index = at; numbers.length < 4 && tokens[index]?.kind === "number"; index += 2) {
    if (index > at && tokens[index]?.glued !== true) break;
    numbers.push(tokens[index]?.norm ?? "");
    const mark = tokens[index + 1];
    if (mark === undefined || !mark.glued || !(mark.kind === "dash" || mark.norm === "/")) break;
  }
  return numbers;
}

interface NumericDate {
  readonly day: number | null;
  readonly month: number;
  readonly year: number;
}

/** Day before month, as both languages' news writes it, unless only the other order is a date. */
function orderedDate(parts: readonly number[], yearLength: number, firstLength: number): NumericDate | null {
  const [a = 0, b = 0, c = 0] = parts;
  if (parts.length === 2) return yearLength === 4 && a >= 1 && a <= 12 ? { day: null, month: a, year: b } : null;
  const [year, month, day] = firstLength === 4 ? [a, b, c] : [yearLength === 2 ? 2000 + c : c, b, a];
  const swapped = month > 12 && day <= 12 && firstLength !== 4;
  const [realMonth, realDay] = swapped ? [day, month] : [month, day];
  const isDate = realMonth >= 1 && realMonth <= 12 && realDay >= 1 && realDay <= 31 && year >= 1000;
  return isDate ? { day: realDay, month: realMonth, year } : null;
}

/** 29/10/2024, 07.11.2024, 2024-10-29, 10/2024. */
export function readNumericDate(reader: DateReader, at: number): CalendarPart | null {
  const norm = reader.tokens[at]?.norm ?? "";
  const dotted = norm.length <= 10 && norm.includes(".") ? norm.split(".") : [];
  const parts = dotted.length === 3 ? dotted : tightNumbers(reader, at);
  if (parts.length < 2 || parts.length > 3 || !parts.every((part) => /^\d{1,4}$/u.test(part))) return null;
  const lastPart = parts[parts.length - 1] ?? "";
  const isSlashed = reader.tokens[at + 1]?.norm === "/";
  if (parts[0]?.length !== 4 && !(lastPart.length === 4 || (lastPart.length === 2 && isSlashed))) return null;
  if (parts.length === 2 && !(isSlashed && lastPart.length === 4 && (parts[0]?.length ?? 0) <= 2)) return null;
  const date = orderedDate(parts.map(Number), lastPart.length, parts[0]?.length ?? 0);
  if (date === null) return null;
  const last = dotted.length === 3 ? at : at + 2 * (parts.length - 1);
  const month = { month: date.month, offset: null, last, needsContext: false };
  const tail = { year: date.year, yearOffset: null, direction: null, last };
  const day = date.day === null ? null : { day: date.day, ordinal: false, and: false, last };
  return calendar(at, day, month, tail);
}
