import { describe, expect, it } from "vitest";
import { createBreaker } from "../../src/delivery/breaker.ts";
import { createPacer } from "../../src/delivery/pacer.ts";
import { growingPauseMs } from "../../src/delivery/pause.ts";
import type { Rate } from "../../src/domain/platform.ts";
import { minuteMs, noon } from "../support/delivery-fixtures.ts";
import { simulatedClock } from "../support/simulated-clock.ts";

const perSecond: Rate = { scope: "all", count: 30, perMs: 1000 };
const never = new AbortController().signal;

/** Lets many ask at once, and tells when each was allowed. */
async function allowed(rates: readonly Rate[], asks: readonly [chat: string | null, priority: 0 | 1][], forMs: number) {
  const clock = simulatedClock(noon);
  const pacer = createPacer(rates, clock);
  const grants: { readonly chat: string | null; readonly priority: number; readonly at: number }[] = [];
  const ask = async (chat: string | null, priority: 0 | 1) => {
    const answered = await pacer.take(chat, priority, never);
    grants.push({ chat, priority, at: clock.now() - noon });
    await clock.sleep(3);
    answered?.();
  };
  for (const [chat, priority] of asks) void ask(chat, priority);
  await clock.pass(forMs);
  return grants;
}

function most(times: readonly number[], withinMs: number): number {
  return Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + withinMs).length));
}

describe("the pacer", () => {
  it("allows no more in any second than the platform, and hardly less", async () => {
    const asks = Array.from({ length: 400 }, (_, i): [string, 1] => [`c${i}`, 1]);
    const times = (await allowed([perSecond], asks, 10_000)).map(({ at }) => at);
    expect(most(times, 1000)).toBeLessThanOrEqual(30);
    expect(times.length).toBeGreaterThanOrEqual(295);
    expect(times.length).toBeLessThanOrEqual(306);
  });

  it("keeps each chat's own rates, while others go on", async () => {
    const chatRates: Rate[] = [
      { scope: "chat", count: 1, perMs: 1000 },
      { scope: "chat", count: 20, perMs: minuteMs },
    ];
    const asks = Array.from({ length: 40 }, (): [string, 1] => ["busy", 1]);
    const grants = await allowed([perSecond, ...chatRates], [...asks, ["other", 1]], 2 * minuteMs);
    const busy = grants.filter(({ chat }) => chat === "busy").map(({ at }) => at);
    expect(most(busy, 1000)).toBe(1);
    expect(most(busy, minuteMs)).toBe(20);
    expect(grants.find(({ chat }) => chat === "other")?.at).toBeLessThan(100);
  });

  it("keeps a chat's rate when all of its sends stand in the same queue", async () => {
    const five: Rate = { scope: "chat", count: 5, perMs: 5000 };
    const others = Array.from({ length: 60 }, (_, i): [string, 1] => [`c${i}`, 1]);
    const asks = Array.from({ length: 12 }, (): [string, 1] => ["busy", 1]);
    const grants = await allowed([perSecond, five], [...others, ...asks], 20_000);
    const busy = grants.filter(({ chat }) => chat === "busy").map(({ at }) => at);
    expect(most(busy, 5000)).toBe(5);
    expect(busy).toHaveLength(12);
  });

  it("lets people go before what is sent to many", async () => {
    const many = Array.from({ length: 100 }, (_, i): [string, 1] => [`c${i}`, 1]);
    const grants = await allowed([perSecond], [...many, ["person", 0]], 10_000);
    expect(grants.findIndex(({ chat }) => chat === "person")).toBeLessThan(5);
  });

  it("counts an answer in a conversation over everything alone", async () => {
    const slow: Rate = { scope: "chat", count: 1, perMs: 60_000 };
    const answers = Array.from({ length: 60 }, (): [null, 0] => [null, 0]);
    const times = (await allowed([perSecond, slow], answers, 10_000)).map(({ at }) => at);
    expect(times).toHaveLength(60);
    expect(most(times, 1000)).toBeLessThanOrEqual(30);
  });

  it("without rates lets everything through, except in a pause", async () => {
    const clock = simulatedClock(noon);
    const pacer = createPacer([], clock);
    expect(await pacer.take("a", 1, never)).not.toBeNull();
    pacer.pauseUntil(noon + 5000);
    let isAllowed = false;
    const waiting = pacer.take("a", 1, never).then((answered) => (isAllowed = answered !== null));
    await clock.pass(4000);
    expect(isAllowed).toBe(false);
    await clock.pass(2000);
    expect(await waiting).toBe(true);
  });

  it("lets go of those who stop waiting, and of nobody else", async () => {
    const clock = simulatedClock(noon);
    const pacer = createPacer([], clock);
    pacer.pauseUntil(noon + minuteMs);
    const stop = new AbortController();
    const first = pacer.take("a", 1, stop.signal);
    const second = pacer.take("b", 1, never);
    stop.abort();
    expect(await first).toBeNull();
    expect(await pacer.take("c", 1, stop.signal)).toBeNull();
    await clock.pass(minuteMs);
    expect(await second).not.toBeNull();
  });
});

describe("growing pauses", () => {
  it("double up to five minutes, and differ", () => {
    expect([1, 2, 3, 4].map((attempt) => growingPauseMs(attempt, 1))).toEqual([1000, 2000, 4000, 8000]);
    expect(growingPauseMs(3, 0)).toBe(2000);
    expect(growingPauseMs(1000, 1)).toBe(5 * minuteMs);
  });
});

describe("the breaker", () => {
  const after = (finished: number, errors: readonly string[]) => {
    const breaker = createBreaker();
    for (let i = 0; i < finished; i += 1) breaker.count(null);
    for (const error of errors) breaker.count(error);
    return breaker.openedBy;
  };
  it("opens at more than one in twenty with the same error", () => {
    expect(
      after(
        0,
        Array.from({ length: 19 }, () => "same"),
      ),
    ).toBeNull();
    expect(
      after(
        0,
        Array.from({ length: 20 }, () => "same"),
      ),
    ).toBe("same");
    expect(
      after(
        380,
        Array.from({ length: 20 }, () => "same"),
      ),
    ).toBeNull();
    expect(
      after(
        379,
        Array.from({ length: 20 }, () => "same"),
      ),
    ).toBe("same");
    expect(
      after(
        0,
        Array.from({ length: 100 }, (_, i) => `error ${i}`),
      ),
    ).toBeNull();
  });
});
