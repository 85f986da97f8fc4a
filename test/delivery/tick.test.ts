import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore, throwAwayStoreUrl } from "../../src/adapters/store/index.ts";
import type { Editor } from "../../src/delivery/editor.ts";
import { daysOf } from "../../src/delivery/plan.ts";
import { tick } from "../../src/delivery/tick.ts";
import type { Store } from "../../src/domain/ports.ts";
import { nextSlot } from "../../src/domain/slots.ts";
import type { Subscription } from "../../src/domain/subscription.ts";
import { dayMs, hourMs, makeRendering, makeSubscription, minuteMs, noon } from "../support/delivery-fixtures.ts";
import { type SimulatedClock, simulatedClock } from "../support/simulated-clock.ts";

let store: Store;
let clock: SimulatedClock;
let printed: string[];
let troubles: string[];
beforeEach(async () => {
  store = await openStore(throwAwayStoreUrl, { ifMissing: "create" });
  clock = simulatedClock(noon);
  printed = [];
  troubles = [];
});
afterEach(() => store.close());

/** Prints nothing but its group; `bad` stories cannot be composed, `quiet` ones have no news. */
const editor: Pick<Editor, "groupOf" | "print"> = {
  groupOf: (subscription, slotAt) => `${subscription.storyId} ${subscription.languages.join()} ${slotAt}`,
  async print(subscription, slotAt) {
    const group = editor.groupOf(subscription, slotAt, []);
    printed.push(group);
    if (subscription.storyId === "bad") throw new Error("no story bad");
    const edition = { id: group, storyId: subscription.storyId, day: "2026-11-21", content: {} };
    return { edition, rendering: makeRendering(group), hasNews: subscription.storyId !== "quiet" };
  },
};
let count = 0;
const run = () =>
  tick({ store, editor, clock, newId: () => `id${(count += 1)}`, onTrouble: (message) => troubles.push(message) });
const kept = (chat?: string) => store.deliveries(chat === undefined ? {} : { chat });

describe("what is due", () => {
  it("is served once, whoever ticks how often", async () => {
    await store.putSubscriptions([makeSubscription("a"), makeSubscription("b"), makeSubscription("c")]);
    expect(await run()).toBe(3);
    expect(await run()).toBe(0);
    await Promise.all([run(), run()]);
    expect(await kept()).toHaveLength(3);
    expect(printed).toHaveLength(1);
    expect((await store.subscriptions())[0]).toMatchObject({ lastServedAt: noon, nextDueAt: noon + dayMs });
    clock.jump(dayMs);
    expect(await run()).toBe(3);
  });

  it("is printed once for each form in which it is wanted", async () => {
    await store.putSubscriptions([
      ...Array.from({ length: 700 }, (_, i) => makeSubscription(`ar${i}`)),
      makeSubscription("en", { languages: ["en"] }),
      makeSubscription("both", { languages: ["ar", "en"] }),
    ]);
    expect(await run()).toBe(702);
    expect(printed).toHaveLength(3);
  });

  it("that cannot be composed stays due, is told once, and keeps nobody else waiting", async () => {
    await store.putSubscriptions([
      ...Array.from({ length: 600 }, (_, i) => makeSubscription(`bad${i}`, { storyId: "bad", nextDueAt: noon - 1 })),
      makeSubscription("good"),
    ]);
    expect(await run()).toBe(1);
    expect(troubles.length).toBeLessThanOrEqual(2);
    expect(troubles[0]).toContain("no story bad");
    expect(await store.dueSubscriptions(noon, 1000)).toHaveLength(600);
  });

  it("on a quiet day is skipped where only news is wanted, and that is recorded", async () => {
    await store.putSubscriptions([
      makeSubscription("always", { storyId: "quiet" }),
      makeSubscription("news", { storyId: "quiet", onlyIfChanged: true }),
    ]);
    await run();
    expect(await kept("fake:always")).toMatchObject([{ state: "due" }]);
    expect(await kept("fake:news")).toMatchObject([{ state: "skipped", reason: "nothing new", renderingId: null }]);
  });

  it("in quiet hours waits for their end", async () => {
    const quiet = { from: { hour: 11, minute: 0 }, to: { hour: 13, minute: 30 } };
    await store.putSubscriptions([makeSubscription("a", { quiet })]);
    await run();
    expect(await kept()).toMatchObject([{ state: "waiting", notBefore: noon + 1.5 * hourMs, reason: "quiet hours" }]);
  });
});

describe("after an absence", () => {
  it("of less than six hours the slot is served", async () => {
    await store.putSubscriptions([makeSubscription("a")]);
    clock.jump(6 * hourMs);
    expect(await run()).toBe(1);
    expect(await kept()).toMatchObject([{ state: "due", slotAt: noon }]);
  });

  it("of more it was missed, and that is recorded", async () => {
    await store.putSubscriptions([makeSubscription("a")]);
    clock.jump(6 * hourMs + 1);
    await run();
    expect(await kept()).toMatchObject([{ state: "missed", slotAt: noon, renderingId: null }]);
    expect(await store.subscriptions()).toMatchObject([{ nextDueAt: noon + dayMs, lastDay: null }]);
  });

  it("of days, only the latest slot is served", async () => {
    await store.putSubscriptions([makeSubscription("a")]);
    clock.jump(3 * dayMs + hourMs);
    await run();
    const all = (await kept()).map(({ state, slotAt }) => [state, (slotAt - noon) / dayMs]);
    expect(all).toEqual([
      ["due", 3],
      ["missed", 2],
      ["missed", 1],
      ["missed", 0],
    ]);
  });

  it("of years, it lists a month and goes on", async () => {
    await store.putSubscriptions([makeSubscription("a")]);
    clock.jump(900 * dayMs + 10 * hourMs);
    await run();
    expect((await kept()).length).toBeLessThanOrEqual(32);
    expect((await store.subscriptions())[0]?.nextDueAt).toBe(noon + 901 * dayMs);
  });
});

describe("a clock that jumps", () => {
  it("back does not repeat", async () => {
    await store.putSubscriptions([makeSubscription("a")]);
    await run();
    clock.jump(-2 * hourMs);
    for (let i = 0; i < 4; i += 1) {
      await run();
      clock.jump(hourMs);
    }
    expect(await kept()).toHaveLength(1);
  });

  it("years ahead and back does not silence anybody", async () => {
    await store.putSubscriptions([makeSubscription("a")]);
    clock.jump(4000 * dayMs);
    await run();
    clock.jump(-4000 * dayMs + minuteMs);
    await run();
    expect((await store.subscriptions())[0]?.nextDueAt).toBe(noon + dayMs);
    clock.jump(dayMs);
    expect(await run()).toBe(1);
  });
});

describe("the days of editions", () => {
  const dailyIn = (details: Partial<Subscription>) => makeSubscription("a", { zone: "Africa/Cairo", ...details });

  it("follow one another without a gap and without a day told twice", () => {
    let subscription = dailyIn({ hour: 8, minute: 30 });
    let slot = nextSlot(subscription, Date.UTC(2026, 3, 20));
    const told: string[] = [];
    for (let i = 0; i < 10; i += 1) {
      const { day, previousDay } = daysOf(subscription, slot);
      let each = Temporal.PlainDate.from(previousDay);
      while (each.toString() < day) told.push((each = each.add({ days: 1 })).toString());
      subscription = { ...subscription, lastDay: day };
      slot = nextSlot(subscription, slot);
      // One edition is missed on the way.
      if (i === 4) slot = nextSlot(subscription, slot);
    }
    expect(told).toEqual([...new Set(told)].sort());
    expect(told).toHaveLength(11);
  });

  it("are the day so far, or the week before, where that is wanted", () => {
    const slot = Date.UTC(2026, 10, 22, 20);
    expect(daysOf(dailyIn({ window: "day", lastDay: "2026-11-01" }), slot)).toEqual({
      day: "2026-11-22",
      previousDay: "2026-11-21",
    });
    expect(daysOf(dailyIn({ window: "week" }), slot)).toEqual({ day: "2026-11-21", previousDay: "2026-11-14" });
  });
});
