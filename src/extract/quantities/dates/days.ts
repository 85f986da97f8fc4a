/**
 * Steps from day to day. All texts of a week are told from the same few days, and `Temporal` takes microseconds for each
 * step: what was worked out is remembered.
 */

export type PlainDate = Temporal.PlainDate;

/** More steps than a year of news takes; then the memory starts anew, so that no input can grow it without end. */
const REMEMBERED = 20_000;
/** Above the number of every day of four digits' years (see `numberOf`). */
const LATEST = 2 ** 23;
/** A step further than this is not remembered. */
const FARTHEST = 4096;

function createMemory<T>(): (key: number, make: () => T) => T {
  const known = new Map<number, T>();
  return (key, make) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make();
    if (known.size >= REMEMBERED) known.clear();
    known.set(key, made);
    return made;
  };
}

const dates = createMemory<PlainDate | null>();
const steps = createMemory<PlainDate>();
const gaps = createMemory<number>();
const texts = createMemory<string>();
const months = createMemory<string>();

/** Orders days as the calendar does. */
const numberOf = ({ year, month, day }: PlainDate): number => (year * 12 + month) * 32 + day;

/** Null for a day that no calendar has. */
export function plainDate(year: number, month: number, day: number): PlainDate | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return dates((year * 12 + month) * 32 + day, () => {
    try {
      return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" });
    } catch {
      return null;
    }
  });
}

export const addDays = (date: PlainDate, days: number): PlainDate =>
  Math.abs(days) < FARTHEST
    ? steps(numberOf(date) * 2 * FARTHEST + days, () => date.add({ days }))
    : date.add({ days });

/** How many days lie between, negative where `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  gaps(numberOf(from) * LATEST + numberOf(to), () => from.until(to, { largestUnit: "days" }).days);

/** `YYYY-MM-DD`. */
export const dayText = (date: PlainDate): string => texts(numberOf(date), () => date.toString());

/** `YYYY-MM`. */
export const monthText = (year: number, month: number): string =>
  months(year * 12 + month, () => new Temporal.PlainYearMonth(year, month).toString());

export const isAfter = (a: PlainDate, b: PlainDate): boolean => numberOf(a) > numberOf(b);

/** The month that lies so many from the month of a day. */
export function monthFrom(
  { year, month }: PlainDate,
  offset: number,
): { readonly year: number; readonly month: number } {
  const count = year * 12 + month - 1 + offset;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}
