import type { Schedule, Subscription, TimeOfDay } from "./subscription.ts";

/** A slot missed by more than this is not served late, but recorded as missed. */
export const catchUpMs = 6 * 3_600_000;

/** After a longer absence, only the slots of this time are recorded one by one. */
export const listedSlotsMs = 31 * 86_400_000;

/**
 * The moment at which a schedule is due on a day, in milliseconds; null on other weekdays and on a day that the zone
 * skipped (Apia had no 30 December 2011). A time that the clocks skip is due when they have skipped it; a time that
 * they show twice is due the first time.
 */
export function slotOn(schedule: Schedule, day: Temporal.PlainDate): number | null {
  const { zone, days, hour, minute } = schedule;
  if (!days.some((weekday) => weekday === day.dayOfWeek)) return null;
  const wanted = day.toPlainDateTime({ hour, minute });
  const earlier = wanted.toZonedDateTime(zone, { disambiguation: "earlier" });
  if (earlier.toPlainDateTime().equals(wanted)) return earlier.epochMilliseconds;
  if (!day.toZonedDateTime(zone).toPlainDate().equals(day)) return null;
  // In a gap, Temporal's "earlier" stands as far before it as the wanted time is inside of it.
  const gapEnd = earlier.getTimeZoneTransition("next");
  return (gapEnd ?? wanted.toZonedDateTime(zone)).epochMilliseconds;
}

/** Slots after `fromMs` up to and with `toMs`, in order. */
export function slotsBetween(schedule: Schedule, fromMs: number, toMs: number): number[] {
  const slots: number[] = [];
  if (toMs <= fromMs) return slots;
  const last = dayAt(toMs, schedule.zone);
  // One day earlier: a gap around midnight serves a day's slot on the next.
  for (let day = dayAt(fromMs, schedule.zone).subtract({ days: 1 }); !isAfter(day, last); day = day.add({ days: 1 })) {
    const slot = slotOn(schedule, day);
    if (slot !== null && slot > fromMs && slot <= toMs) slots.push(slot);
  }
  return slots;
}

/** The first slot after `afterMs`. */
export function nextSlot(schedule: Schedule, afterMs: number): number {
  let day = dayAt(afterMs, schedule.zone).subtract({ days: 1 });
  // A weekday comes back within seven days; one that a zone skips makes it fourteen.
  for (let tried = 0; tried < 20; tried += 1, day = day.add({ days: 1 })) {
    const slot = slotOn(schedule, day);
    if (slot !== null && slot > afterMs) return slot;
  }
  throw new Error(`no slot in three weeks after ${afterMs}: days ${schedule.days.join()}, ${schedule.zone}`);
}

/** The subscription, planned from `nowMs` on: active, with its next slot. */
export function planned(subscription: Subscription, nowMs: number): Subscription {
  const nextDueAt = nextSlot(subscription, Math.max(nowMs, subscription.lastServedAt ?? nowMs));
  return { ...subscription, state: "active", reason: null, nextDueAt };
}

/** The end of the quiet hours that `atMs` lies in; `atMs` itself when it lies in none. */
export function afterQuietHours(subscription: Pick<Subscription, "quiet" | "zone">, atMs: number): number {
  const { quiet, zone } = subscription;
  if (quiet === null) return atMs;
  const here = Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(zone);
  const minutes = ({ hour, minute }: TimeOfDay) => hour * 60 + minute;
  const [from, to, now] = [minutes(quiet.from), minutes(quiet.to), minutes(here)];
  const isQuiet = from <= to ? now >= from && now < to : now >= from || now < to;
  if (!isQuiet) return atMs;
  const schedule = { zone, days: [1, 2, 3, 4, 5, 6, 7], ...quiet.to } as const;
  return nextSlot(schedule, atMs);
}

/** The calendar day at an instant in a zone. */
export function dayAt(atMs: number, zone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(zone).toPlainDate();
}

const isAfter = (day: Temporal.PlainDate, other: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(day, other) > 0;
