import type { DayOrMonth } from "../domain/article.ts";
import { dayNumber, isFullDay } from "./days.ts";

/** Under which keys an event is found again by its like. */

/** A number for every name, from 0 up. */
export function createIds(): (name: string) => number {
  const ids = new Map<string, number>();
  return (name) => {
    const known = ids.get(name);
    if (known !== undefined) return known;
    ids.set(name, ids.size);
    return ids.size - 1;
  };
}

/** Small numbers, which are found faster than names. Others may share one: the events themselves decide. */
export function keysOf(type: number, parties: readonly number[], times: readonly number[]): readonly number[] {
  const keys: number[] = [];
  for (const party of parties) {
    const base = Math.imul(Math.imul(party, 31) + type, 0x9e3779b1);
    for (const time of times) if (!keys.includes(base ^ time)) keys.push(base ^ time);
  }
  return keys;
}

/** When something was and was told: days, and above them the weeks of publication. */
interface Timed {
  readonly day: DayOrMonth | null;
  readonly published: string | null;
}

const DAYS_A_WEEK = 7;
const WEEKS = 2 ** 20;

/** Under which times an event is found: its own day, and the week in which it was published. */
export function timesOf({ day, published }: Timed): readonly number[] {
  const week = WEEKS + weekOf(published);
  return isFullDay(day) ? [dayNumber(day), week] : [week];
}

/** Where its like may stand: a day beside its own; without a day, what was published in the weeks around. */
export function timesAround({ day, published }: Timed): readonly number[] {
  const middle = isFullDay(day) ? dayNumber(day) : WEEKS + weekOf(published);
  return [middle - 1, middle, middle + 1];
}

function weekOf(published: string | null): number {
  return published === null ? -1 : Math.floor(dayNumber(published) / DAYS_A_WEEK);
}
