import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { alertKey, alertKeysOf, type AlertWish } from "../../src/domain/alert-wish.ts";
import type { DeliveryStore, OutboxChange } from "../../src/domain/delivery.ts";
import type { Store } from "../../src/domain/ports.ts";
import { dayMs, hourMs, makeDelivery, makeRendering, makeSubscription, minuteMs, noon } from "./delivery-fixtures.ts";

/** What every store must do for subscriptions and the outbox, whatever it is made of. */
export function deliveryStoreContract(openEmpty: () => Promise<Store>): void {
  let store: Store;
  beforeEach(async () => {
    store = await openEmpty();
  });
  afterEach(() => store.close());
  describe("subscriptions", () => {
    subscriptionCases(() => store);
  });
  describe("alert wishes", () => {
    alertWishCases(() => store);
  });
  describe("slots", () => {
    slotCases(() => store);
  });
  describe("the outbox", () => {
    outboxCases(() => store);
  });
}

const claimOf = (owner: string, details: object = {}) => ({
  platform: "fake",
  owner,
  now: noon,
  leaseUntil: noon + minuteMs,
  limit: 10,
  ...details,
});

function subscriptionCases(current: () => DeliveryStore): void {
  it("are kept whole, replaced by id, and removed", async () => {
    const store = current();
    const full = makeSubscription("a", {
      days: [1, 5],
      languages: ["ar", "en"],
      sections: ["figures"],
      quiet: { from: { hour: 22, minute: 30 }, to: { hour: 7, minute: 0 } },
      lastServedAt: noon - dayMs,
      lastDay: "2026-11-20",
      silent: true,
    });
    await store.putSubscriptions([full, makeSubscription("b", { chat: "fake:a", createdAt: noon })]);
    expect(await store.subscriptions("fake:a")).toEqual([
      full,
      makeSubscription("b", { chat: "fake:a", createdAt: noon }),
    ]);
    const paused = { ...full, state: "paused", nextDueAt: null } as const;
    await store.putSubscriptions([paused]);
    expect((await store.subscriptions())[0]).toEqual(paused);
    await store.removeSubscriptions(["a", "nobody"]);
    expect((await store.subscriptions()).map(({ id }) => id)).toEqual(["b"]);
    expect(await store.subscriptions("fake:nobody")).toEqual([]);
  });

  it("are due from their slot on, the longest due first, active ones only", async () => {
    const store = current();
    await store.putSubscriptions([
      makeSubscription("now"),
      makeSubscription("before", { nextDueAt: noon - 1 }),
      makeSubscription("later", { nextDueAt: noon + 1 }),
      makeSubscription("paused", { state: "paused", nextDueAt: null }),
    ]);
    expect((await store.dueSubscriptions(noon, 10)).map(({ id }) => id)).toEqual(["before", "now"]);
    expect((await store.dueSubscriptions(noon, 1)).map(({ id }) => id)).toEqual(["before"]);
    expect(await store.dueSubscriptions(noon - 2, 10)).toEqual([]);
    expect((await store.subscriptionsPlannedAfter(noon, 10)).map(({ id }) => id)).toEqual(["later"]);
  });

  it("more than fit into one statement are kept", async () => {
    const store = current();
    await store.putSubscriptions(Array.from({ length: 1500 }, (_, i) => makeSubscription(`s${i}`)));
    expect(await store.dueSubscriptions(noon, 5000)).toHaveLength(1500);
    expect(await store.subscriptionCount()).toBe(1500);
    await store.removeSubscriptions(Array.from({ length: 1499 }, (_, i) => `s${i}`));
    expect(await store.subscriptions()).toHaveLength(1);
  });

  it("of a chat that is gone are suspended with what was to be sent to it; others are not", async () => {
    const store = current();
    await store.putSubscriptions([makeSubscription("a"), makeSubscription("b")]);
    await store.enqueue([makeDelivery("a"), makeDelivery("b")], [makeRendering("r1")]);
    await store.suspendChat("fake:a", "blocked", noon);
    expect(await store.suspendedChats("fake:")).toEqual(["fake:a"]);
    for (const other of ["fake:a/", "Fake:", "fake:%", "other:"]) expect(await store.suspendedChats(other)).toEqual([]);
    const [a, b] = await store.subscriptions();
    expect(a).toMatchObject({ state: "suspended", reason: "blocked", nextDueAt: null });
    expect(b).toMatchObject({ state: "active", reason: null });
    const states = (await store.deliveries()).map(({ state, reason }) => [state, reason]);
    expect(states).toEqual([
      ["suspended", "blocked"],
      ["due", null],
    ]);
  });

  it("of a chat that is back go on with the next slot; what passed is recorded as missed, and nothing is sent in a burst", async () => {
    const store = current();
    const lastServedAt = noon - dayMs;
    await store.putSubscriptions([
      makeSubscription("a", { lastServedAt, lastDay: "2026-11-20" }),
      makeSubscription("never", { chat: "fake:a" }),
      makeSubscription("paused", { chat: "fake:a", state: "paused", nextDueAt: null }),
      makeSubscription("b"),
    ]);
    await store.enqueue([makeDelivery("a", { slotAt: lastServedAt, key: `a@${lastServedAt}` })], [makeRendering("r1")]);
    await store.suspendChat("fake:a", "blocked", noon - dayMs + 1);
    const later = noon + 2 * dayMs + hourMs;
    expect(await store.resumeChat("fake:a", later)).toEqual({ subscriptions: 2, missed: 6 });
    const nextDueAt = noon + 3 * dayMs;
    expect(await store.subscriptions()).toMatchObject([
      { id: "a", state: "active", reason: null, nextDueAt, lastDay: "2026-11-20" },
      { id: "b", state: "active", nextDueAt: noon },
      { id: "never", state: "active", nextDueAt },
      { id: "paused", state: "paused", nextDueAt: null },
    ]);
    const missed = await store.deliveries({ chat: "fake:a" });
    expect(new Set(missed.map(({ state, reason }) => `${state}: ${reason}`))).toEqual(new Set(["missed: blocked"]));
    expect(missed.map(({ key }) => key)).toContain(`a@${noon + 2 * dayMs}`);
    expect(await store.claimDeliveries(claimOf("x", { now: later }))).toEqual([]);
    expect(await store.resumeChat("fake:a", later)).toEqual({ subscriptions: 0, missed: 0 });
  });

  it("of a chat that was away for years are missed for a month, one by one", async () => {
    const store = current();
    await store.putSubscriptions([makeSubscription("a", { lastServedAt: noon - 3 * 365 * dayMs })]);
    await store.suspendChat("fake:a", "blocked", noon);
    expect(await store.resumeChat("fake:a", noon)).toEqual({ subscriptions: 1, missed: 31 });
  });

  it("follow a chat to its new address", async () => {
    const store = current();
    await store.putSubscriptions([makeSubscription("a")]);
    await store.enqueue([makeDelivery("a")], [makeRendering("r1")]);
    await store.moveChat("fake:a", "fake:super");
    expect(await store.subscriptions("fake:a")).toEqual([]);
    expect(await store.subscriptions("fake:super")).toHaveLength(1);
    expect(await store.claimDeliveries(claimOf("x"))).toMatchObject([{ chat: "fake:super" }]);
  });

  it("and deliveries of a chat are forgotten without a trace", async () => {
    const store = current();
    await store.putSubscriptions([makeSubscription("a"), makeSubscription("b")]);
    await store.enqueue([makeDelivery("a"), makeDelivery("b")], [makeRendering("r1")]);
    await store.claimDeliveries(claimOf("x"));
    await store.recordChanges("x", [{ kind: "begin", id: "a", part: 0, at: noon }]);
    expect(await store.forgetChat("fake:a")).toEqual({ subscriptions: 1, deliveries: 1 });
    expect(await store.subscriptions("fake:a")).toEqual([]);
    expect(await store.deliveries({ chat: "fake:a" })).toEqual([]);
    expect(await store.deliveries()).toHaveLength(1);
    expect(await store.forgetChat("fake:a")).toEqual({ subscriptions: 0, deliveries: 0 });
  });
}

function alertWishCases(current: () => DeliveryStore): void {
  const wish = (chat: string, details: Partial<AlertWish> = {}): AlertWish => ({
    chat,
    storyId: "s",
    language: "ar",
    zone: "Africa/Cairo",
    moveShare: 0.25,
    perDay: 3,
    quiet: { from: { hour: 22, minute: 30 }, to: { hour: 7, minute: 0 } },
    silent: true,
    known: ["a|b"],
    state: "active",
    reason: null,
    createdAt: noon,
    ...details,
  });

  it("are kept whole, one a chat, and removed", async () => {
    const store = current();
    await store.putAlertWishes([wish("fake:a"), wish("fake:b", { createdAt: noon + 1 })]);
    await store.putAlertWishes([wish("fake:a", { perDay: 5, quiet: null })]);
    expect(await store.alertWishes()).toEqual([
      wish("fake:a", { perDay: 5, quiet: null }),
      wish("fake:b", { createdAt: noon + 1 }),
    ]);
    expect(await store.alertWishes("fake:b")).toHaveLength(1);
    expect(await store.removeAlertWish("fake:b")).toBe(true);
    expect(await store.removeAlertWish("fake:b")).toBe(false);
  });

  it("go with their chat: suspended, back, moved with what was told, forgotten", async () => {
    const store = current();
    await store.putAlertWishes([wish("fake:a")]);
    await store.enqueue([makeDelivery("d", { chat: "fake:a", key: alertKey("fake:a", "x") })], [makeRendering("r1")]);
    await store.suspendChat("fake:a", "blocked", noon);
    expect(await store.alertWishes()).toMatchObject([{ state: "suspended", reason: "blocked" }]);
    await store.resumeChat("fake:a", noon);
    expect(await store.alertWishes()).toMatchObject([{ state: "active", reason: null }]);
    await store.moveChat("fake:a", "fake:b");
    expect(await store.alertWishes()).toMatchObject([{ chat: "fake:b" }]);
    expect(await store.deliveries({ keyPrefix: alertKeysOf("fake:b") })).toHaveLength(1);
    expect(await store.deliveries({ keyPrefix: alertKeysOf("fake:a") })).toEqual([]);
    await store.putAlertWishes([wish("fake:c")]);
    await store.moveChat("fake:c", "fake:b");
    expect(await store.alertWishes()).toMatchObject([{ chat: "fake:b" }]);
    expect(await store.forgetChat("fake:b")).toMatchObject({ subscriptions: 1 });
    expect(await store.alertWishes()).toEqual([]);
  });
}

function slotCases(current: () => DeliveryStore): void {
  const served = (id: string, details: object = {}) => ({
    subscriptionId: id,
    wasDueAt: noon,
    lastServedAt: noon,
    lastDay: "2026-11-21",
    nextDueAt: noon + dayMs,
    deliveries: [makeDelivery(`d-${id}`, { key: `${id}@${noon}`, chat: `fake:${id}`, subscriptionId: id })],
    ...details,
  });
  const batch = (...all: ReturnType<typeof served>[]) => ({
    editions: [{ id: "e1", storyId: "s", day: "2026-11-21", content: { a: 1 } }],
    renderings: [makeRendering("r1", 2)],
    served: all,
  });

  it("are served once, whoever comes second", async () => {
    const store = current();
    await store.putSubscriptions([makeSubscription("a"), makeSubscription("b")]);
    expect(await store.commitSlots(batch(served("a"), served("b")))).toBe(2);
    expect(await store.commitSlots(batch(served("a"), served("b")))).toBe(0);
    expect(await store.deliveries()).toHaveLength(2);
    expect(await store.rendering("r1")).toEqual(makeRendering("r1", 2));
    expect(await store.rendering("r2")).toBeNull();
    expect(await store.subscriptions()).toMatchObject([
      { lastServedAt: noon, lastDay: "2026-11-21", nextDueAt: noon + dayMs },
      { nextDueAt: noon + dayMs },
    ]);
  });

  it("two at once serve each slot once", async () => {
    const store = current();
    const ids = Array.from({ length: 40 }, (_, i) => `s${i}`);
    await store.putSubscriptions(ids.map((id) => makeSubscription(id)));
    const all = ids.map((id) => served(id));
    const counts = await Promise.all([1, 2, 3].map(() => store.commitSlots(batch(...all))));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(40);
    expect(await store.deliveries()).toHaveLength(40);
  });

  it("of a subscription that was paused, changed or removed meanwhile are left out", async () => {
    const store = current();
    await store.putSubscriptions([
      makeSubscription("paused", { state: "paused", nextDueAt: null }),
      makeSubscription("changed", { nextDueAt: noon + hourMs }),
    ]);
    expect(await store.commitSlots(batch(served("paused"), served("changed"), served("removed")))).toBe(0);
    expect(await store.deliveries()).toEqual([]);
  });

  it("are written with everything else or not at all", async () => {
    const store = current();
    await store.putSubscriptions([makeSubscription("a")]);
    const broken = served("a", { deliveries: [makeDelivery("d", { renderingId: "unknown" })] });
    await expect(store.commitSlots(batch(broken))).rejects.toThrow(/foreign key|constraint/iu);
    expect(await store.subscriptions()).toMatchObject([{ lastServedAt: null, nextDueAt: noon }]);
    expect(await store.rendering("r1")).toBeNull();
  });
}

function outboxCases(current: () => DeliveryStore): void {
  const begin = (id: string, part = 0, at = noon): OutboxChange => ({ kind: "begin", id, part, at });
  const sent = (id: string, part = 0): OutboxChange => ({
    kind: "part-sent",
    id,
    part,
    messageId: `m-${id}-${part}`,
    at: noon,
  });
  const close = (
    id: string,
    state: "sent" | "waiting" | "uncertain" | "failed",
    details: object = {},
  ): OutboxChange => ({
    kind: "close",
    id,
    state,
    reason: null,
    notBefore: 0,
    attempts: 1,
    at: noon,
    ...details,
  });
  const add = (...deliveries: Parameters<DeliveryStore["enqueue"]>[0]) =>
    current().enqueue(deliveries, [makeRendering("r1")]);

  it("keeps one delivery of a key", async () => {
    expect(await add(makeDelivery("a"), makeDelivery("b"))).toBe(2);
    expect(await add(makeDelivery("again", { key: "key-a" }))).toBe(0);
    expect((await current().deliveries()).map(({ id }) => id)).toEqual(["a", "b"]);
  });

  it("gives each delivery to one sender, people first, then by age", async () => {
    const store = current();
    await add(makeDelivery("a"), makeDelivery("b"), makeDelivery("asked", { priority: 0 }));
    const first = await store.claimDeliveries(claimOf("x", { limit: 2 }));
    expect(first.map(({ id }) => id)).toEqual(["asked", "a"]);
    expect(first[0]).toMatchObject({ state: "sending", owner: "x", leaseUntil: noon + minuteMs, parts: [] });
    expect((await store.claimDeliveries(claimOf("y"))).map(({ id }) => id)).toEqual(["b"]);
    expect(await store.claimDeliveries(claimOf("z"))).toEqual([]);
    expect(await store.claimDeliveries(claimOf("z", { platform: "other" }))).toEqual([]);
  });

  it("senders who ask at once never get the same one", async () => {
    const store = current();
    await add(...Array.from({ length: 50 }, (_, i) => makeDelivery(`d${i}`)));
    const got = await Promise.all(["x", "y", "z"].map((owner) => store.claimDeliveries(claimOf(owner, { limit: 50 }))));
    expect(
      got
        .flat()
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...new Set(got.flat().map(({ id }) => id))].sort());
    expect(got.flat()).toHaveLength(50);
  });

  it("keeps the order of a chat: the next waits until the one before has ended", async () => {
    const store = current();
    const chat = "fake:one";
    await add(makeDelivery("first", { chat }), makeDelivery("second", { chat }));
    expect((await store.claimDeliveries(claimOf("x"))).map(({ id }) => id)).toEqual(["first"]);
    expect(await store.claimDeliveries(claimOf("x"))).toEqual([]);
    await store.recordChanges("x", [close("first", "waiting", { notBefore: noon + minuteMs })]);
    expect(await store.claimDeliveries(claimOf("x"))).toEqual([]);
    expect(await store.claimDeliveries(claimOf("x", { now: noon + minuteMs }))).toMatchObject([{ id: "first" }]);
    await store.recordChanges("x", [close("first", "sent")]);
    expect(await store.claimDeliveries(claimOf("x"))).toMatchObject([{ id: "second" }]);
  });

  it("gives nothing before its time", async () => {
    await add(makeDelivery("a", { notBefore: noon + 1, state: "waiting" }));
    expect(await current().claimDeliveries(claimOf("x"))).toEqual([]);
    expect(await current().claimDeliveries(claimOf("x", { now: noon + 1 }))).toHaveLength(1);
  });

  it("remembers what was begun and what was sent", async () => {
    const store = current();
    await add(makeDelivery("a"), makeDelivery("b"));
    await store.claimDeliveries(claimOf("x"));
    expect(await store.recordChanges("x", [begin("a"), begin("b")])).toEqual(new Set(["a", "b"]));
    await store.recordChanges("x", [sent("a"), begin("a", 1, noon + 5)]);
    await store.recordChanges("x", [begin("a", 1, noon + 9), { kind: "part-not-sent", id: "b", part: 0 }]);
    const [a, b] = await store.deliveries();
    expect(a?.parts).toEqual([
      { part: 0, begunAt: noon, messageId: "m-a-0" },
      { part: 1, begunAt: noon + 5, messageId: null },
    ]);
    expect(b?.parts).toEqual([]);
    await store.recordChanges("x", [sent("a", 1), close("a", "sent"), close("b", "failed", { reason: "no" })]);
    expect(await store.deliveries({ states: ["sent"] })).toMatchObject([{ id: "a", owner: null, leaseUntil: null }]);
    expect(await store.deliveries({ states: ["failed"] })).toMatchObject([{ id: "b", reason: "no", attempts: 1 }]);
  });

  it("takes no word from a sender that does not hold the delivery", async () => {
    const store = current();
    await add(makeDelivery("a"));
    await store.claimDeliveries(claimOf("x"));
    expect(await store.recordChanges("y", [begin("a"), sent("a"), close("a", "sent")])).toEqual(new Set());
    expect(await store.deliveries()).toMatchObject([{ state: "sending", owner: "x", parts: [] }]);
    expect(await store.recordChanges("x", [begin("nobody")])).toEqual(new Set());
  });

  it("shows who holds what, renews leases and takes from the dead", async () => {
    const store = current();
    await add(makeDelivery("a"), makeDelivery("b"));
    await store.claimDeliveries(claimOf("x", { limit: 1 }));
    await store.claimDeliveries(claimOf("y", { limit: 1 }));
    await store.renewLeases("x", noon + hourMs);
    expect((await store.heldDeliveries()).map(({ owner, leaseUntil }) => [owner, leaseUntil])).toEqual([
      ["x", noon + hourMs],
      ["y", noon + minuteMs],
    ]);
    await store.releaseDeliveries("x", [{ id: "a", state: "uncertain", reason: "cut" }], noon);
    await store.releaseDeliveries("x", [{ id: "b", state: "due", reason: null }], noon);
    expect((await store.deliveries()).map(({ id, state }) => [id, state])).toEqual([
      ["a", "uncertain"],
      ["b", "sending"],
    ]);
  });

  it("sends again what failed or is uncertain, from the part that is missing", async () => {
    const store = current();
    await add(makeDelivery("a"), makeDelivery("b"), makeDelivery("c"));
    await store.claimDeliveries(claimOf("x"));
    await store.recordChanges("x", [begin("a"), sent("a"), begin("a", 1), begin("b"), sent("b")]);
    await store.recordChanges("x", [close("a", "uncertain"), close("b", "sent"), close("c", "failed")]);
    expect(await store.resend(["a", "b", "c", "nobody"], noon + 1)).toBe(2);
    const again = await store.claimDeliveries(claimOf("y", { now: noon + 1 }));
    expect(again.map(({ id, parts }) => [id, parts.length])).toEqual([
      ["a", 1],
      ["c", 0],
    ]);
  });

  it("counts by slot and state, and finds by slot", async () => {
    const store = current();
    await add(makeDelivery("a"), makeDelivery("b"), makeDelivery("old", { slotAt: noon - dayMs }));
    await store.claimDeliveries(claimOf("x", { limit: 1 }));
    expect(await store.slotCounts({ latest: 5 })).toEqual([
      { slotAt: noon, state: "due", count: 1 },
      { slotAt: noon, state: "sending", count: 1 },
      { slotAt: noon - dayMs, state: "due", count: 1 },
    ]);
    expect((await store.slotCounts({ latest: 1 })).map(({ slotAt }) => slotAt)).toEqual([noon, noon]);
    expect(await store.slotCounts({ slotAt: noon - dayMs })).toEqual([
      { slotAt: noon - dayMs, state: "due", count: 1 },
    ]);
    expect(await store.slotCounts({ slotAt: 0 })).toEqual([]);
    expect(await store.deliveries({ slotAt: noon - dayMs })).toMatchObject([{ id: "old" }]);
    expect(await store.deliveryIds({ states: ["due"] })).toEqual(["b", "old"]);
    expect(await store.countDeliveries({ states: ["due", "sending"], slotAt: noon })).toBe(2);
    expect(await store.deliveries({ limit: 1 })).toHaveLength(1);
    expect(await store.deliveries({ chat: "fake:b" })).toMatchObject([{ id: "b" }]);
  });

  it("finds and counts what an operator should look at, the latest first", async () => {
    const store = current();
    await add(makeDelivery("old", { slotAt: noon - dayMs }), makeDelivery("a"), makeDelivery("b"), makeDelivery("c"));
    await store.enqueue([makeDelivery("skipped", { renderingId: null, slotAt: noon })], []);
    await store.claimDeliveries(claimOf("x"));
    const closes = [close("old", "failed"), close("a", "sent"), close("b", "uncertain"), close("skipped", "failed")];
    await store.recordChanges("x", closes);
    expect(await store.deliveryIds({ states: ["failed", "uncertain"] })).toEqual(["b", "skipped", "old"]);
    expect(await store.deliveryIds({ states: ["failed", "uncertain"], hasRendering: true })).toEqual(["b", "old"]);
    expect(await store.countDeliveries({ states: ["failed"] })).toBe(2);
    expect(await store.countDeliveries({ states: ["suspended"] })).toBe(0);
  });

  it("remembers until when a platform wants silence", async () => {
    const store = current();
    expect(await store.platformWait("fake")).toBe(0);
    await store.setPlatformWait("fake", noon);
    await store.setPlatformWait("fake", noon + 1);
    expect(await store.platformWait("fake")).toBe(noon + 1);
    expect(await store.platformWait("other")).toBe(0);
  });
}
