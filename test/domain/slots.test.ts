import { describe, expect, it } from "vitest";
import { afterQuietHours, nextSlot, planned, slotOn, slotsBetween } from "../../src/domain/slots.ts";
import { everyDay, type Schedule } from "../../src/domain/subscription.ts";
import { dayMs, hourMs, makeSubscription } from "../support/delivery-fixtures.ts";

const schedule = (zone: string, time: string, days: Schedule["days"] = everyDay): Schedule => {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return { zone, hour, minute, days };
};
const at = (instant: string): number => Temporal.Instant.from(instant).epochMilliseconds;
const text = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString());
const on = (zone: string, time: string, day: string) =>
  text(slotOn(schedule(zone, time), Temporal.PlainDate.from(day)));

describe("one slot", () => {
  const cases: readonly [zone: string, time: string, day: string, slot: string | null, what: string][] = [
    ["Africa/Cairo", "08:30", "2026-11-22", "2026-11-22T06:30:00.000Z", "an ordinary day"],
    ["Africa/Cairo", "00:30", "2026-04-24", "2026-04-23T22:00:00.000Z", "in the gap: at its end, 01:00 there"],
    ["Africa/Cairo", "23:30", "2026-10-29", "2026-10-29T20:30:00.000Z", "in the overlap: the first of two"],
    ["Asia/Beirut", "00:00", "2026-03-29", "2026-03-28T22:00:00.000Z", "midnight does not exist"],
    ["Europe/Berlin", "02:30", "2026-03-29", "2026-03-29T01:00:00.000Z", "in the gap"],
    ["Europe/Berlin", "02:30", "2026-10-25", "2026-10-25T00:30:00.000Z", "in the overlap"],
    ["Australia/Lord_Howe", "02:15", "2026-10-04", "2026-10-03T15:30:00.000Z", "a gap of half an hour"],
    ["Pacific/Apia", "08:00", "2011-12-30", null, "a day that was skipped"],
    ["Pacific/Apia", "08:00", "2011-12-31", "2011-12-30T18:00:00.000Z", "the day after"],
  ];
  it.each(cases)("%s %s on %s is %s: %s", (zone, time, day, slot) => expect(on(zone, time, day)).toBe(slot));

  it("is only on its weekdays", () => {
    const friday = schedule("Asia/Riyadh", "21:00", [5]);
    const found = slotsBetween(friday, at("2026-11-01T00:00Z"), at("2026-12-01T00:00Z"));
    expect(found.map(text)).toEqual(
      [6, 13, 20, 27].map((day) => `2026-11-${String(day).padStart(2, "0")}T18:00:00.000Z`),
    );
  });
});

/** Moments at which the clocks of a zone change, in two years. */
function transitionsOf(zone: string): number[] {
  const found: number[] = [];
  const end = at("2028-01-01T00:00Z");
  let here = Temporal.Instant.from("2026-01-01T00:00Z").toZonedDateTimeISO(zone).getTimeZoneTransition("next");
  while (here !== null && here.epochMilliseconds < end) {
    found.push(here.epochMilliseconds);
    here = here.getTimeZoneTransition("next");
  }
  return found;
}

const zones = Intl.supportedValuesOf("timeZone");
const changing = zones
  .map((zone) => ({ zone, transitions: transitionsOf(zone) }))
  .filter((one) => one.transitions.length > 0);
/** Half hours, and minutes after them. */
const times = Array.from({ length: 24 * 2 }, (_, i) => `${Math.floor(i / 2)}:${(i % 2) * 30 + (i % 3)}`);

describe("around every change of every zone's clocks in two years, exactly one slot a day", () => {
  it("there are changes to look at", () => {
    expect(changing.length).toBeGreaterThan(100);
    const names = changing.map(({ zone }) => zone);
    for (const zone of ["Africa/Cairo", "Asia/Beirut", "Asia/Gaza", "Africa/Casablanca", "Australia/Lord_Howe"]) {
      expect(names).toContain(zone);
    }
  });

  it.each(changing)("$zone", ({ zone, transitions }) => {
    for (const transition of transitions) {
      const middle = Temporal.Instant.fromEpochMilliseconds(transition).toZonedDateTimeISO(zone).toPlainDate();
      const days = [-2, -1, 0, 1, 2].map((offset) => middle.add({ days: offset }));
      for (const time of times) {
        const daily = schedule(zone, time);
        const single = days.map((day) => slotOn(daily, day));
        const slots = single.map((slot) => slot ?? Number.NaN);
        // One a day, in order, 22 to 26 hours apart.
        slots.slice(1).forEach((slot, i) => {
          const apart = (slot - (slots[i] ?? 0)) / hourMs;
          if (!(apart >= 22 && apart <= 26))
            expect.fail(`${zone} ${time}: ${apart} hours after ${text(slots[i] ?? 0)}`);
        });
        slots.forEach((slot, i) => {
          const local = Temporal.Instant.fromEpochMilliseconds(slot).toZonedDateTimeISO(zone).toPlainDateTime();
          const wanted = days[i]?.toPlainDateTime({ hour: daily.hour, minute: daily.minute });
          // As the clock shows it, or, where the clock skipped it, at the change itself.
          const isRight = wanted !== undefined && (local.equals(wanted) || slot === transition);
          if (!isRight) expect.fail(`${zone} ${time}: ${local.toString()} for ${wanted?.toString()}`);
        });
        // The interval gives the same, whether asked for at once, in pieces, or one by one.
        const [first = 0, last = 0] = [slots[0], slots.at(-1)];
        expect(slotsBetween(daily, first - 1, last)).toEqual(slots);
        const pieces = slots.slice(1).flatMap((slot, i) => slotsBetween(daily, slots[i] ?? 0, slot));
        expect(pieces).toEqual(slots.slice(1));
        expect(slots.slice(0, -1).map((slot) => nextSlot(daily, slot))).toEqual(slots.slice(1));
      }
    }
  });

  it("zones that never change have one every 24 hours", () => {
    for (const zone of zones.filter((name) => !changing.some((one) => one.zone === name))) {
      const found = slotsBetween(schedule(zone, "08:30"), at("2026-01-01T00:00Z"), at("2026-01-31T00:00Z"));
      expect(found).toHaveLength(30);
      expect(new Set(found.map((slot) => slot % dayMs)).size).toBe(1);
    }
  });
});

describe("clocks that jump", () => {
  const daily = makeSubscription("a", { hour: 8, zone: "UTC" });
  it("back: a slot that was served is not due again", () => {
    const served = { ...daily, lastServedAt: at("2026-11-22T08:00Z") };
    expect(text(planned(served, at("2026-11-22T03:00Z")).nextDueAt)).toBe("2026-11-23T08:00:00.000Z");
  });
  it("a time that has not come has no slots", () => {
    expect(slotsBetween(daily, at("2026-11-22T08:00Z"), at("2026-11-21T08:00Z"))).toEqual([]);
  });
});

describe("quiet hours", () => {
  const quiet = { from: { hour: 22, minute: 0 }, to: { hour: 7, minute: 30 } };
  const cairo = { quiet, zone: "Africa/Cairo" };
  it.each([
    ["2026-11-22T20:00Z", "2026-11-23T05:30:00.000Z", "from their beginning"],
    ["2026-11-23T05:29Z", "2026-11-23T05:30:00.000Z", "to their last minute"],
    ["2026-11-23T05:30Z", "2026-11-23T05:30:00.000Z", "at their end they are over"],
    ["2026-11-22T12:00Z", "2026-11-22T12:00:00.000Z", "in the day there are none"],
  ])("%s becomes %s: %s", (from, to) => expect(text(afterQuietHours(cairo, at(from)))).toBe(to));
  it("may lie within one day", () => {
    const siesta = { quiet: { from: { hour: 13, minute: 0 }, to: { hour: 15, minute: 0 } }, zone: "UTC" };
    expect(text(afterQuietHours(siesta, at("2026-11-22T14:00Z")))).toBe("2026-11-22T15:00:00.000Z");
    expect(text(afterQuietHours(siesta, at("2026-11-22T16:00Z")))).toBe("2026-11-22T16:00:00.000Z");
  });
});
