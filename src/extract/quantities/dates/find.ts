import type { Token } from "../../text/tokens.ts";
import { NumberReader } from "../numbers.ts";
import { type CalendarPart, dayOfMonth, readCalendar, readNumericDate } from "./calendar.ts";
import type { DateLanguage } from "./lexicon.ts";
import { readAgo, readNthWeekday, readPeriod } from "./periods.ts";
import { DateReader, type DateWords, type DirectionPart, offsetOf } from "./reader.ts";
import type { CalendarDate, DateExpression, Weekday, WeekdayDate } from "./types.ts";
import { bitOfList } from "./words.ts";

/** Words such as "the evening of" that one date may begin with. */
const MOST_LEADS = 4;
const DAYS_A_WEEK = 7;
/** Tokens between "published:" and its date. */
const LABEL_REACH = 3;

interface WeekdayPart {
  readonly weekday: Weekday;
  readonly direction: DirectionPart | null;
  readonly week: number | null;
  readonly last: number;
}

/** Where a date may begin behind "the evening of", يوم and the like: every step of the skipping, the token itself first. */
function leadSteps(reader: DateReader, at: number): number[] {
  const steps = [at];
  let next = at;
  for (let count = 0; count < MOST_LEADS; count++) {
    const lead = reader.match(reader.language.lead, next);
    if (lead === null) break;
    next = lead.last + 1;
    const behindOf = reader.skip(bitOfList.of, next);
    if (behindOf > next && reader.match(reader.language.lead, behindOf) !== null) next = behindOf;
    steps.push(next);
  }
  return steps;
}

/**
 * The night of Tuesday/Wednesday is told as the day that it ends on; null where no such night is named. Two weekdays
 * in a row without anything between them (ليل الثلاثاء الأربعاء) are such a night, too.
 */
function readNight(reader: DateReader, eve: { readonly tag: Weekday; readonly last: number }) {
  const isMarked = reader.is(eve.last + 1, "symbol") || reader.is(eve.last + 1, "dash");
  const next = reader.match(reader.language.weekdays, eve.last + (isMarked ? 2 : 1));
  if (!isMarked && next?.split.stem !== reader.tokens[eve.last + 1]?.norm) return null;
  return next !== null && next.tag === (eve.tag % DAYS_A_WEEK) + 1 ? next : null;
}

/** A weekday with its direction (الأحد الماضي, last Sunday) or its week (Sunday of last week). */
function readWeekday(reader: DateReader, at: number): WeekdayPart | null {
  const { weekdays, weekdaysBare } = reader.language;
  const before = reader.directionBefore(at);
  const first = before === null ? at : at + 1;
  const eve = reader.match(weekdays, first);
  const name = eve === null ? null : (readNight(reader, eve) ?? eve);
  if (name === null) {
    const bare = before === null ? reader.match(weekdaysBare, at) : null;
    const week = bare && reader.relativeUnit("week", bare.last + 1);
    return week && bare && { weekday: bare.tag, direction: null, week: offsetOf(week), last: week.last };
  }
  if (reader.hasWord(bitOfList.notWeekdayBefore, first - 1) || reader.hasWord(bitOfList.notWeekdayAfter, name.last + 1))
    return null;
  const week = reader.relativeUnit("week", reader.skip(bitOfList.of, name.last + 1));
  if (week !== null) return { weekday: name.tag, direction: null, week: offsetOf(week), last: week.last };
  const direction =
    before === null ? reader.directionAfter(name.last + 1) : { direction: before, further: 0, last: name.last };
  return { weekday: name.tag, direction, week: null, last: direction?.last ?? name.last };
}

/** The part that stands behind a comma or inside brackets, or right behind. */
function besides<T extends { readonly last: number }>(
  reader: DateReader,
  last: number,
  read: (at: number) => T | null,
): T | null {
  const plain = read(last + 1);
  if (plain !== null) return plain;
  if (reader.is(last + 1, "comma")) return read(last + 2);
  if (!reader.is(last + 1, "bracket-open")) return null;
  const inner = read(last + 2);
  return inner !== null && reader.is(inner.last + 1, "bracket-close") ? { ...inner, last: inner.last + 1 } : null;
}

/** The day of a calendar date behind a weekday or "today"; a month alone there is another date. */
function readLinkedDay(reader: DateReader, at: number): CalendarPart | null {
  const next = reader.skip(bitOfList.link, reader.skip(bitOfList.link, at));
  const date = reader.is(next, "number")
    ? (readNumericDate(reader, next) ?? readCalendar(reader, next))
    : readCalendar(reader, next);
  return date?.day == null ? null : date;
}

function withContext(
  date: CalendarPart,
  first: number,
  context: Partial<Pick<CalendarDate, "weekday" | "relativeDays" | "direction" | "published">>,
): CalendarDate {
  return { ...date, kind: "calendar", weekday: null, relativeDays: null, published: false, ...context, first };
}

/** "published: 07.11.2024": a full date that the text calls its own. */
function isPublishedLabel(reader: DateReader, at: number, date: CalendarPart): boolean {
  if (date.year === null || date.day === null || date.until !== null) return false;
  for (let back = 1; back <= LABEL_REACH; back++) {
    if (reader.hasWord(bitOfList.publishedWords, at - back)) return true;
    if (!reader.is(at - back, "colon") && !reader.is(at - back, "dash")) return false;
  }
  return false;
}

/** Yesterday; yesterday, Monday; today, 29 October; on the same day. */
function readNamedDay(reader: DateReader, first: number, at: number): DateExpression | null {
  const name = reader.match(reader.language.namedDays, at);
  if (name === null) return null;
  const { from, days } = name.tag;
  if (from === "anchor") return { kind: "anchored", first, last: name.last, days };
  if (days === 0 && name.last === name.first) {
    if (reader.hasWord(bitOfList.notTodayBefore, at - 1) || reader.skip(bitOfList.notTodayAfter, at + 1) > at + 1) {
      return null;
    }
    // اليوم الثالث من أكتوبر is that day; اليوم الثالث alone is no date.
    const number = reader.isWord(at + 1) ? reader.number(at + 1) : null;
    if (number?.ordinal === true && !number.and) {
      const date = readCalendar(reader, at + 1);
      return date?.day == null ? null : withContext(date, first, {});
    }
  }
  const weekday = besides(reader, name.last, (next) => {
    const part = readWeekday(reader, leadSteps(reader, next).at(-1) ?? next);
    return part !== null && part.direction === null && part.week === null ? part : null;
  });
  const last = weekday?.last ?? name.last;
  const date = besides(reader, last, (next) => readLinkedDay(reader, next));
  if (date !== null) return withContext(date, first, { weekday: weekday?.weekday ?? null, relativeDays: days });
  return { kind: "relative", first, last, days, weekday: weekday?.weekday ?? null };
}

function readWeekdayDate(reader: DateReader, first: number, at: number): DateExpression | null {
  const part = readWeekday(reader, at);
  if (part === null) return null;
  const date = besides(reader, part.last, (next) => readLinkedDay(reader, next));
  if (date !== null && part.week === null) {
    return withContext(date, first, {
      weekday: part.weekday,
      direction: date.direction ?? part.direction?.direction ?? null,
    });
  }
  const weekday: WeekdayDate = {
    kind: "weekday",
    first,
    last: part.last,
    weekday: part.weekday,
    direction: part.direction?.direction ?? null,
    further: part.direction?.further ?? 0,
    week: part.week,
  };
  return weekday;
}

function readCalendarDate(reader: DateReader, first: number, at: number): DateExpression | null {
  const date = (reader.is(at, "number") ? readNumericDate(reader, at) : null) ?? readCalendar(reader, at);
  return date && withContext(date, first, { published: isPublishedLabel(reader, first, date) });
}

/** مطلع أكتوبر: a part of a month is that month. */
function readPartOfMonth(reader: DateReader, at: number): DateExpression | null {
  const part = reader.match(reader.language.parts, at);
  if (part === null) return null;
  const date = readCalendar(reader, part.last + 1);
  return date === null || date.day !== null ? null : withContext(date, at, {});
}

/** يوم 4: a day whose month the text leaves out. */
function readBareDay(reader: DateReader, at: number): DateExpression | null {
  if (!reader.is(at, "number") || reader.match(reader.language.dayWords, at - 1) === null) return null;
  const day = reader.day(at);
  const next = reader.tokens[at + 1];
  if (day === null || next?.kind === "number" || (next?.glued === true && next.kind === "symbol")) return null;
  const month = { month: null, offset: null, last: day.last, needsContext: false };
  return withContext(dayOfMonth(at, day, month), at, {});
}

function readDate(reader: DateReader, at: number): DateExpression | null {
  // A skipped word may be a date itself: the word for "day" is the word for "today".
  for (const start of reader.isWord(at) ? leadSteps(reader, at) : [at]) {
    const nth = readNthWeekday(reader, start);
    if (nth !== null && !isDayOfMonth(reader, start)) return { ...nth, first: at };
    const found =
      readNamedDay(reader, at, start) ?? readWeekdayDate(reader, at, start) ?? readCalendarDate(reader, at, start);
    if (found !== null) return found;
    if (nth !== null) return { ...nth, first: at };
    const bare = start > at ? readBareDay(reader, start) : null;
    if (bare !== null) return { ...bare, first: at };
  }
  return readPartOfMonth(reader, at) ?? readAgo(reader, at) ?? readPeriod(reader, at);
}

/** "Tuesday the third of September": taken as the day, and as the third Tuesday only where the weekday tells. */
function isDayOfMonth(reader: DateReader, at: number): boolean {
  return readWeekdayDate(reader, at, at)?.kind === "calendar";
}

/**
 * Dates in a text, in text order, not overlapping; months and years too. Nothing is resolved: see `resolveDate`.
 * Never throws; time is linear in the tokens.
 *
 * @param numbers reader of the same tokens, where there is one already
 * @param words what is known of the words of the tokens, where that is known already
 */
export function findDates(
  tokens: readonly Token[],
  language: DateLanguage,
  numbers = new NumberReader(tokens, language.quantities),
  words: DateWords = tokens.map(({ kind, norm }) => (kind === "word" ? { date: language.word(norm) } : undefined)),
): DateExpression[] {
  const reader = new DateReader(tokens, language, numbers, words);
  const found: DateExpression[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!reader.is(at, "number") && !reader.word(at).mayBegin) continue;
    const date = readDate(reader, at);
    if (date === null) continue;
    // مدينة 6 أكتوبر is a name; انفجار هز مدينة أمس tells the day.
    const isName = date.kind === "calendar" && reader.hasWord(bitOfList.namedAfterDates, at - 1);
    if (!isName && date.first >= at) found.push(date);
    at = date.last;
  }
  return found;
}
