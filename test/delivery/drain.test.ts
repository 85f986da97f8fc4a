import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore, throwAwayStoreUrl } from "../../src/adapters/store/index.ts";
import { drain } from "../../src/delivery/drain.ts";
import type { NewDelivery } from "../../src/domain/delivery.ts";
import type { SendOutcome } from "../../src/domain/platform.ts";
import type { Store } from "../../src/domain/ports.ts";
import { StoreError } from "../../src/domain/store-error.ts";
import { hourMs, makeDelivery, makeRendering, makeSubscription, minuteMs, noon } from "../support/delivery-fixtures.ts";
import { type ScriptedPlatform, scriptedPlatform } from "../support/scripted-platform.ts";
import { type SimulatedClock, simulatedClock } from "../support/simulated-clock.ts";

let store: Store;
let clock: SimulatedClock;
let stop: AbortController;
let troubles: string[];
let running: Promise<void>;
beforeEach(async () => {
  store = await openStore(throwAwayStoreUrl, { ifMissing: "create" });
  clock = simulatedClock(noon);
  stop = new AbortController();
  troubles = [];
  running = Promise.resolve();
});
afterEach(async () => {
  stop.abort();
  await clock.pass(minuteMs);
  await running;
  await store.close();
});

function start(platform: ScriptedPlatform, owner = "me", over: Store = store): void {
  const onTrouble = (message: string) => troubles.push(message);
  const isGone = (name: string) => name === "dead";
  running = drain({ store: over, platform, clock, random: () => 0.5, owner, isGone, onTrouble }, stop.signal);
}
const add = (count: number, details: Partial<NewDelivery> = {}, parts = 1) =>
  store.enqueue(
    Array.from({ length: count }, (_, i) => makeDelivery(`d${i}`, details)),
    [makeRendering("r1", parts)],
  );
const states = async () => {
  const all = await store.deliveries();
  return Object.fromEntries([...Map.groupBy(all, ({ state }) => state)].map(([state, own]) => [state, own.length]));
};
const always = (outcome: SendOutcome) => () => outcome;

describe("a delivery", () => {
  it("is sent part by part, each recorded with its message id, with a nonce of its own", async () => {
    await add(1, {}, 3);
    const platform = scriptedPlatform();
    start(platform);
    await clock.pass(1000);
    const [delivery] = await store.deliveries();
    expect(delivery).toMatchObject({ state: "sent", attempts: 1, owner: null });
    expect(delivery?.parts.map(({ messageId }) => messageId)).toEqual(["m1", "m2", "m3"]);
    expect(platform.sends.map(({ nonce, part }) => [nonce, part["text"]])).toEqual([
      ["d0-0", "r1 0"],
      ["d0-1", "r1 1"],
      ["d0-2", "r1 2"],
    ]);
  });

  it("goes on with the part that is missing, as it was begun", async () => {
    await add(1, {}, 3);
    await store.claimDeliveries({ platform: "fake", owner: "dead", now: noon, leaseUntil: noon + hourMs, limit: 1 });
    await store.recordChanges("dead", [{ kind: "part-sent", id: "d0", part: 0, messageId: "first", at: noon }]);
    const platform = scriptedPlatform();
    start(platform);
    await clock.pass(1000);
    expect(platform.sends.map(({ part }) => part["text"])).toEqual(["r1 1", "r1 2"]);
    expect(await states()).toEqual({ sent: 1 });
  });

  it("of one chat waits for the one before, whatever happens to that", async () => {
    await add(3, { chat: "fake:one" });
    const platform = scriptedPlatform((_, attempt) =>
      attempt === 1 ? { kind: "wait", retryAfterMs: minuteMs, scope: "chat" } : null,
    );
    start(platform);
    await clock.pass(minuteMs - 1000);
    expect(platform.sends).toHaveLength(1);
    await clock.pass(5000);
    expect(platform.sends.map(({ nonce }) => nonce)).toEqual(["d0-0", "d0-0", "d1-0", "d2-0"]);
  });

  it("without anything to send fails, and says so", async () => {
    await add(1, {}, 0);
    start(scriptedPlatform());
    await clock.pass(1000);
    expect(await store.deliveries()).toMatchObject([{ state: "failed", reason: "nothing to send" }]);
  });
});

describe("a lost answer", () => {
  const lost: SendOutcome = { kind: "unknown", reason: "ECONNRESET" };
  it("is uncertain where no nonce tells, and never repeated by itself", async () => {
    await add(1, {}, 2);
    const platform = scriptedPlatform(always(lost));
    start(platform);
    await clock.pass(hourMs);
    expect(platform.sends).toHaveLength(1);
    expect(await store.deliveries()).toMatchObject([{ state: "uncertain", reason: "ECONNRESET" }]);
  });

  it("is asked for again under its nonce while the platform knows it", async () => {
    await add(1);
    const platform = scriptedPlatform((_, attempt) => (attempt < 3 ? lost : null), { nonceMemoryMs: 2 * minuteMs });
    start(platform);
    await clock.pass(minuteMs);
    expect(platform.sends.map(({ nonce }) => nonce)).toEqual(["d0-0", "d0-0", "d0-0"]);
    expect(await states()).toEqual({ sent: 1 });
  });

  it("is uncertain when the platform has forgotten the nonce", async () => {
    await add(1);
    const platform = scriptedPlatform(always(lost), { nonceMemoryMs: 2 * minuteMs });
    start(platform);
    await clock.pass(hourMs);
    const times = platform.sends.length;
    expect(times).toBeGreaterThan(2);
    expect(times).toBeLessThan(10);
    expect(await states()).toEqual({ uncertain: 1 });
  });

  it("stays unknown when the next attempt was certainly not sent", async () => {
    await add(1);
    const refused: SendOutcome = { kind: "not-sent", reason: "ECONNREFUSED" };
    const platform = scriptedPlatform((_, attempt) => (attempt === 1 ? lost : refused), { nonceMemoryMs: minuteMs });
    start(platform);
    await clock.pass(hourMs);
    expect(await states()).toEqual({ uncertain: 1 });
  });

  it("of a sender that died is uncertain, or asked for again; what it had not begun is due", async () => {
    await add(2);
    await store.claimDeliveries({ platform: "fake", owner: "dead", now: noon, leaseUntil: noon + hourMs, limit: 2 });
    await store.recordChanges("dead", [{ kind: "begin", id: "d0", part: 0, at: noon }]);
    const platform = scriptedPlatform();
    start(platform);
    await clock.pass(1000);
    expect(platform.sends.map(({ nonce }) => nonce)).toEqual(["d1-0"]);
    expect(await states()).toEqual({ uncertain: 1, sent: 1 });
  });

  it("a living sender keeps what it holds until its lease has run out", async () => {
    await add(1);
    await store.claimDeliveries({ platform: "fake", owner: "other", now: noon, leaseUntil: noon + minuteMs, limit: 1 });
    const platform = scriptedPlatform();
    start(platform);
    await clock.pass(minuteMs - 1000);
    expect(platform.sends).toEqual([]);
    await clock.pass(minuteMs);
    expect(platform.sends).toHaveLength(1);
  });
});

describe("a platform that is not reached", () => {
  it("for an hour gets everything when it is back, with few attempts in between", async () => {
    await add(100);
    const down: SendOutcome = { kind: "not-sent", reason: "ECONNREFUSED" };
    const platform = scriptedPlatform(() => (clock.now() < noon + hourMs ? down : null));
    start(platform);
    await clock.pass(hourMs);
    const attempts = platform.sends.length;
    expect(attempts).toBeGreaterThan(20);
    expect(attempts).toBeLessThan(2000);
    expect(Object.keys(await states()).filter((state) => !/^(due|sending|waiting)$/u.test(state))).toEqual([]);
    await clock.pass(10 * minuteMs);
    expect(await states()).toEqual({ sent: 100 });
  });

  it("for more than a day is given up, with the reason", async () => {
    await add(1);
    start(scriptedPlatform(always({ kind: "not-sent", reason: "ENOTFOUND" })));
    await clock.pass(minuteMs);
    expect(await states()).not.toHaveProperty("failed");
    clock.jump(24 * hourMs);
    await clock.pass(10 * minuteMs);
    expect(await store.deliveries()).toMatchObject([{ state: "failed", reason: "ENOTFOUND for a day" }]);
  });

  it("that wants silence from all gets it, also from the next start", async () => {
    await add(20);
    const platform = scriptedPlatform((_, attempt) =>
      attempt === 1 ? { kind: "wait", retryAfterMs: 5 * minuteMs, scope: "all" } : null,
    );
    start(platform);
    await clock.pass(minuteMs);
    const before = platform.sends.length;
    // Those that were under way at the same time.
    expect(before).toBeLessThanOrEqual(4);
    stop.abort();
    await clock.pass(minuteMs);
    await running;
    stop = new AbortController();
    start(platform, "next");
    await clock.pass(2 * minuteMs);
    expect(platform.sends).toHaveLength(before);
    await clock.pass(3 * minuteMs);
    expect(await states()).toEqual({ sent: 20 });
  });
});

describe("a chat that refuses", () => {
  it("because it is gone is suspended with its subscriptions, and nobody else", async () => {
    await store.putSubscriptions([makeSubscription("d0"), makeSubscription("d1")]);
    await add(3);
    await store.enqueue([makeDelivery("later", { chat: "fake:d0" })], []);
    start(scriptedPlatform(({ chat }) => (chat === "fake:d0" ? { kind: "gone", reason: "blocked" } : null)));
    await clock.pass(1000);
    expect(await store.subscriptions()).toMatchObject([{ state: "suspended", reason: "blocked" }, { state: "active" }]);
    expect(await states()).toEqual({ suspended: 2, sent: 2 });
  });

  it("because it moved is followed", async () => {
    await store.putSubscriptions([makeSubscription("d0")]);
    await add(1);
    const platform = scriptedPlatform(({ chat }) => (chat === "fake:d0" ? { kind: "moved", to: "fake:super" } : null));
    start(platform);
    await clock.pass(3000);
    expect(platform.sends.map(({ chat }) => chat)).toEqual(["fake:d0", "fake:super"]);
    expect(await store.subscriptions("fake:super")).toHaveLength(1);
    expect(await states()).toEqual({ sent: 1 });
  });

  it("for another reason fails, and keeps its subscription", async () => {
    await store.putSubscriptions([makeSubscription("d0")]);
    await add(1);
    start(scriptedPlatform(always({ kind: "refused", reason: "bad request" })));
    await clock.pass(1000);
    expect(await store.deliveries()).toMatchObject([{ state: "failed", reason: "bad request" }]);
    expect(await store.subscriptions()).toMatchObject([{ state: "active" }]);
  });

  it.each(["gone", "refused"] as const)("with many others (%s) stops the run and tells the operator", async (kind) => {
    await store.putSubscriptions(Array.from({ length: 200 }, (_, i) => makeSubscription(`d${i}`)));
    await add(200);
    const platform = scriptedPlatform(() => (clock.now() < noon + minuteMs ? { kind, reason: "unauthorized" } : null));
    start(platform);
    await clock.pass(minuteMs);
    expect(platform.sends.length).toBeLessThan(30);
    expect(troubles).toEqual([expect.stringContaining("unauthorized")]);
    const { due = 0 } = await states();
    expect(due).toBeGreaterThan(170);
    // A quarter of an hour later it tries again.
    await clock.pass(20 * minuteMs);
    const after = await states();
    expect(after["sent"]).toBe(due);
  });

  it("now and then does not stop a run", async () => {
    await add(1000);
    start(
      scriptedPlatform(({ chat }) => (chat.endsWith("50") ? { kind: "refused", reason: "no" } : null), {
        concurrency: 20,
      }),
    );
    await clock.pass(minuteMs);
    expect(troubles).toEqual([]);
    expect(await states()).toEqual({ sent: 990, failed: 10 });
  });
});

describe("the store in trouble", () => {
  it("full: what was sent is recorded when there is room again, and nothing is begun before", async () => {
    await add(50);
    let isFull = false;
    const full: Store = {
      ...store,
      recordChanges: (owner, changes) =>
        isFull ? Promise.reject(new StoreError("full", "The disk is full.")) : store.recordChanges(owner, changes),
    };
    const platform = scriptedPlatform((_, attempt) => {
      if (attempt === 10) isFull = true;
      return null;
    });
    start(platform, "me", full);
    await clock.pass(minuteMs);
    expect(platform.sends.length).toBeLessThanOrEqual(10 + 4);
    expect(troubles[0]).toBe("The disk is full.");
    isFull = false;
    await clock.pass(minuteMs);
    expect(platform.sends).toHaveLength(50);
    expect(await states()).toEqual({ sent: 50 });
  });

  it("at fault in a way that waiting does not mend: the run ends, and the next one takes what it held", async () => {
    await add(5);
    const broken: Store = { ...store, recordChanges: () => Promise.reject(new Error("a fault")) };
    const platform = scriptedPlatform();
    const parts = { platform, clock, random: () => 0.5, owner: "me", isGone: (name: string) => name.startsWith("me") };
    const onTrouble = () => {};
    const failure = drain({ ...parts, store: broken, onTrouble }, stop.signal).catch(String);
    await clock.pass(minuteMs);
    expect(await failure).toBe("Error: a fault");
    expect(platform.sends).toEqual([]);
    running = drain({ ...parts, store, onTrouble }, stop.signal);
    await clock.pass(minuteMs);
    expect(await states()).toEqual({ sent: 5 });
  });

  it("locked by another process: it waits", async () => {
    await add(5);
    let isLocked = true;
    const locked: Store = {
      ...store,
      claimDeliveries: (claim) =>
        isLocked ? Promise.reject(new StoreError("busy", "Locked.")) : store.claimDeliveries(claim),
    };
    const platform = scriptedPlatform();
    start(platform, "me", locked);
    await clock.pass(10_000);
    expect(platform.sends).toEqual([]);
    isLocked = false;
    await clock.pass(10_000);
    expect(await states()).toEqual({ sent: 5 });
  });
});

describe("asked to stop", () => {
  it("lets what is under way end, and begins nothing more", async () => {
    await add(50);
    const platform = scriptedPlatform(async () => {
      await clock.sleep(3000);
      return null;
    });
    start(platform);
    await clock.pass(1000);
    expect(platform.sends).toHaveLength(4);
    stop.abort();
    await clock.pass(5000);
    await running;
    expect(platform.sends).toHaveLength(4);
    expect(await states()).toEqual({ sent: 4, due: 46 });
  });

  it("cuts off after ten seconds what does not end, which is then uncertain", async () => {
    await add(2);
    const platform = scriptedPlatform(async ({ signal }) => {
      await clock.sleep(hourMs, signal);
      return { kind: "unknown", reason: "cut" };
    });
    start(platform);
    await clock.pass(1000);
    stop.abort();
    await clock.pass(11_000);
    await running;
    expect(await states()).toEqual({ uncertain: 2 });
  });
});
