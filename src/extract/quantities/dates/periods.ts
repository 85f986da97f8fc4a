import { type DateReader, offsetOf } from "./reader.ts";
import type { DateExpression, NthWeekday, PeriodDate, PeriodUnit, Weekday } from "./types.ts";
import { bitOfList } from "./words.ts";

const units: readonly PeriodUnit[] = ["week", "month", "year"];
const DAYS_A_WEEK = 7;
/** "400 years ago" is no date of the news. */
const MOST_AGO = 400;

const period = (first: number, last: number, unit: PeriodUnit, offset: number | null): PeriodDate => ({
  kind: "period",
  first,
  last,
  unit,
  offset,
  year: null,
  part: null,
});

/** last week, الشهر الماضي, مطلع العام الجاري, عام 2022. */
export function readPeriod(reader: DateReader, at: number): DateExpression | null {
  const part = reader.match(reader.language.parts, at);
  const first = part === null ? at : part.last + 1;
  if (reader.hasWord(bitOfList.notYearBefore, first - 1)) return null;
  for (const unit of units) {
    const relative = reader.relativeUnit(unit, first);
    if (relative !== null) return { ...period(at, relative.last, unit, offsetOf(relative)), part: part?.tag ?? null };
    // "The end of the week" is the weekend, of this week or the last.
    const mayStand = part !== null && unit !== "week" && reader.yearNumber(first + 1) === null;
    if (mayStand && reader.isUnit(unit, "definite", first)) {
      return { ...period(at, first, unit, 0), part: part.tag };
    }
  }
  return readYear(reader, at, first, part?.tag ?? null);
}

function readYear(reader: DateReader, at: number, first: number, part: PeriodDate["part"]): PeriodDate | null {
  const named = reader.hasWord(bitOfList.yearWords, first);
  if (!named && !(part === null && reader.hasWord(bitOfList.yearContext, first))) return null;
  const year = reader.yearNumber(first + 1);
  // "since 2000 days" counts them.
  if (!named && reader.unit(first + 2).length > 0) return null;
  const from = named || part !== null ? at : first + 1;
  return year === null ? null : { ...period(from, first + 1, "year", null), year, part };
}

/** قبل يومين, قبل ثلاثة أيام, three days ago, a week ago. */
export function readAgo(reader: DateReader, at: number): DateExpression | null {
  const before = reader.hasWord(bitOfList.agoBefore, at);
  const first = before ? at + 1 : at;
  const counted = readSpan(reader, first);
  if (counted === null) return null;
  const { unit, count, last } = counted;
  if (count > MOST_AGO || count < 1 || !Number.isInteger(count)) return null;
  if (before) {
    if (reader.hasWord(bitOfList.notAgoAfter, last + 1)) return null;
  } else if (!reader.hasWord(bitOfList.agoAfter, last + 1)) return null;
  const end = before ? last : last + 1;
  if (unit === "month" || unit === "year") return period(at, end, unit, -count);
  return { kind: "relative", first: at, last: end, days: -count * (unit === "week" ? DAYS_A_WEEK : 1), weekday: null };
}

interface CountedUnit {
  readonly unit: PeriodUnit | "day";
  readonly count: number;
  readonly last: number;
}

/** A number of days, weeks, months or years: يومين, 3 أيام, a week. */
function readSpan(reader: DateReader, at: number): CountedUnit | null {
  const alone = reader.unit(at);
  const dual = alone.find((word) => word.forms.has("dual"));
  if (dual !== undefined) return { unit: dual.unit, count: 2, last: at };
  const single = alone.find((word) => word.forms.has("singular"));
  if (single !== undefined) return { unit: single.unit, count: 1, last: at };
  const { isIndefinite } = reader.word(at);
  const number = isIndefinite ? null : reader.number(at);
  const last = isIndefinite ? at : number?.last;
  if (last === undefined || number?.ordinal === true) return null;
  const [unit] = reader.unit(last + 1);
  return unit === undefined ? null : { unit: unit.unit, count: number?.value ?? 1, last: last + 1 };
}

/** Which one of a month: an ordinal, or the word for the last one. */
function readNth(reader: DateReader, at: number): { nth: number; last: number } | null {
  if (reader.hasWord(bitOfList.lastWords, at)) return { nth: -1, last: at };
  const number = reader.number(at);
  if (number === null || !number.ordinal || number.value < 1 || number.value > 5) return null;
  return { nth: number.value, last: number.last };
}

/** The first Tuesday of November, ثالث ثلاثاء في أيلول, الاثنين الأخير من آذار. */
export function readNthWeekday(reader: DateReader, at: number): NthWeekday | null {
  const { weekdays, weekdaysBare, dayWords } = reader.language;
  const nth = readNth(reader, at);
  const dayWord = nth === null ? null : reader.match(dayWords, nth.last + 1);
  const from = nth === null ? at : (dayWord?.last ?? nth.last) + 1;
  const weekday = reader.match(weekdays, from) ?? (nth === null ? null : reader.match(weekdaysBare, from));
  if (weekday === null) return null;
  const which = nth ?? readNth(reader, weekday.last + 1);
  if (which === null) return null;
  const last = nth === null ? which.last : weekday.last;
  return nthOfMonth(reader, at, last, weekday.tag, which.nth);
}

function nthOfMonth(reader: DateReader, at: number, last: number, weekday: Weekday, nth: number): NthWeekday | null {
  const month = reader.month(reader.skip(bitOfList.of, last + 1));
  if (month === null) return null;
  const year = month.offset === null ? reader.year(month.last + 1) : null;
  return {
    kind: "nthWeekday",
    first: at,
    last: year?.last ?? month.last,
    weekday,
    nth,
    month: month.month,
    monthOffset: month.offset,
    year: year?.year ?? null,
    yearOffset: year?.offset ?? null,
  };
}
