import { catchUpMs, dayAt, listedSlotsMs, nextSlot, slotsBetween } from "../domain/slots.ts";
import type { Subscription } from "../domain/subscription.ts";

/** What is to be done about the slots of one subscription that is due. */
export interface Plan {
  readonly subscription: Subscription;
  /** The slot to serve; null when the last one is too long ago. */
  readonly slotAt: number | null;
  /** Slots that nobody will serve any more. */
  readonly missed: readonly number[];
  readonly lastServedAt: number;
  readonly nextDueAt: number;
}

/** The latest slot is served, if it is not older than six hours; every other one was missed. */
export function planOf(subscription: Subscription, now: number): Plan {
  const from = Math.max(subscription.nextDueAt ?? now, now - listedSlotsMs);
  const slots = slotsBetween(subscription, from - 1, now);
  const last = slots.at(-1) ?? null;
  const isServed = last !== null && now - last <= catchUpMs;
  return {
    subscription,
    slotAt: isServed ? last : null,
    missed: isServed ? slots.slice(0, -1) : slots,
    lastServedAt: last ?? now,
    nextDueAt: nextSlot(subscription, now),
  };
}

/** Days of an edition, `YYYY-MM-DD`: what was published after `previousDay`, up to and with `day`. */
export interface EditionDays {
  readonly day: string;
  readonly previousDay: string;
}

/**
 * `day` is told so far; the others end with the day before the slot, which is over, so that no report falls between two
 * editions and none is told twice.
 */
export function daysOf({ window, zone, lastDay }: Subscription, slotAt: number): EditionDays {
  const slotDay = dayAt(slotAt, zone);
  const day = window === "day" ? slotDay : slotDay.subtract({ days: 1 });
  const before = (days: number) => day.subtract({ days }).toString();
  if (window === "week") return { day: day.toString(), previousDay: before(7) };
  const isContinued = window === "since" && lastDay !== null && lastDay < day.toString();
  return { day: day.toString(), previousDay: isContinued ? lastDay : before(1) };
}
