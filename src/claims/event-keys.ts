import type { DayOrMonth } from "../domain/article.ts";
import type { EntityRef, Gazetteer } from "../domain/entity.ts";
import { dayNumber, isFullDay } from "./days.ts";
import { createIds, mixed } from "./numbers.ts";
import { countryOf } from "./sources.ts";

/** What an event is found again by: its type, whoever takes part, and when it was and was told. */
interface Keyed {
  readonly type: string;
  readonly parties: readonly EntityRef[];
  readonly day: DayOrMonth | null;
  readonly published: string | null;
}

export interface EventKeys {
  /** Under which an event is found: its own day, and the week in which it was published. Read before the next call. */
  of(event: Keyed): readonly number[];
  /** Where its like may stand: the days around its own; without a day, the weeks of publication around its own. */
  around(event: Keyed): readonly number[];
}

const DAYS_A_WEEK = 7;
/** Weeks are numbered above all days. */
const WEEKS = 2 ** 20;

const weekOf = (published: string | null): number =>
  published === null ? -1 : Math.floor(dayNumber(published) / DAYS_A_WEEK);

export function createEventKeys(gazetteer: Gazetteer): EventKeys {
  const idOf = createIds();
  const keys: number[] = [];
  /** Several parties may be of one country. */
  const put = (type: number, parties: readonly EntityRef[], time: number): void => {
    for (let i = 0; i < parties.length; i++) {
      const party = parties[i] as EntityRef;
      const key = mixed(mixed(idOf(countryOf(party, gazetteer) ?? party.id), type), time);
      if (!keys.includes(key)) keys.push(key);
    }
  };
  return {
    of({ type, parties, day, published }) {
      keys.length = 0;
      put(idOf(type), parties, WEEKS + weekOf(published));
      if (isFullDay(day)) put(idOf(type), parties, dayNumber(day));
      return keys;
    },
    around({ type, parties, day, published }) {
      keys.length = 0;
      const middle = isFullDay(day) ? dayNumber(day) : WEEKS + weekOf(published);
      for (let time = middle - 1; time <= middle + 1; time++) put(idOf(type), parties, time);
      return keys;
    },
  };
}
