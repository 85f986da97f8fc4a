import type { EntityRef, Gazetteer } from "../domain/entity.ts";
import { dayNumber } from "./days.ts";
import { createKeyList, hasKey, type KeyList, putKey } from "./key-list.ts";
import { createIds, mixed } from "./numbers.ts";
import type { Carrier } from "./reports.ts";
import { createSides } from "./sources.ts";

/** What an event is found again by: its type, whoever takes part, and when it was and was told. */
interface Keyed {
  readonly type: string;
  readonly parties: readonly EntityRef[];
  /** Number of its day; null when no day is known. */
  readonly dayNumber: number | null;
  readonly carrier: Pick<Carrier, "published">;
}

export interface EventKeys {
  /** Under which an event is found: its own day, and the week in which it was published. */
  readonly own: Readonly<KeyList>;
  /** Where its like may stand: the days around its own; without a day, the weeks of publication around its own. */
  readonly near: Readonly<KeyList>;
}

const DAYS_A_WEEK = 7;
/** Weeks are numbered above all days. */
const WEEKS = 2 ** 20;

const weekOf = (published: string | null): number =>
  published === null ? -1 : Math.floor(dayNumber(published) / DAYS_A_WEEK);

/** Makes an event's keys; they hold until the next call. */
export function createEventKeys(gazetteer: Gazetteer): (event: Keyed) => EventKeys {
  const idOf = createIds();
  const sideOf = createSides(gazetteer, idOf);
  const own = createKeyList();
  const near = createKeyList();
  return ({ type, parties, dayNumber: day, carrier }) => {
    own.count = 0;
    near.count = 0;
    const kind = idOf(type);
    const week = WEEKS + weekOf(carrier.published);
    const middle = day ?? week;
    for (let i = 0; i < parties.length; i++) {
      const who = mixed(sideOf(parties[i] as EntityRef), kind);
      const first = mixed(who, week);
      // Several parties may be of one country.
      if (hasKey(own, first)) continue;
      putKey(own, first);
      if (middle !== week) putKey(own, mixed(who, middle));
      for (let around = middle - 1; around <= middle + 1; around++) putKey(near, mixed(who, around));
    }
    return { own, near };
  };
}
