import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore, throwAwayStoreUrl } from "../../src/adapters/store/index.ts";
import {
  deliveryReport,
  exportSubscriptions,
  importSubscriptions,
  reportText,
  resendFailed,
} from "../../src/delivery/index.ts";
import type { Store } from "../../src/domain/ports.ts";
import { dayMs, hourMs, makeDelivery, makeRendering, makeSubscription, noon } from "../support/delivery-fixtures.ts";

let store: Store;
let other: Store;
beforeEach(async () => {
  store = await openStore(throwAwayStoreUrl, { ifMissing: "create" });
  other = await openStore(throwAwayStoreUrl, { ifMissing: "create" });
});
afterEach(async () => {
  await store.close();
  await other.close();
});

describe("taking subscriptions to another store", () => {
  it("keeps everything but the plan, and serves nothing that passed on the way", async () => {
    const quiet = { from: { hour: 22, minute: 0 }, to: { hour: 7, minute: 0 } };
    await store.putSubscriptions([
      makeSubscription("a", { quiet, languages: ["ar", "en"], lastServedAt: noon - dayMs, lastDay: "2026-11-20" }),
      makeSubscription("b", { state: "paused", nextDueAt: null }),
      makeSubscription("c", { state: "suspended", reason: "blocked", nextDueAt: null }),
    ]);
    const wish = {
      chat: "fake:a",
      storyId: "s",
      zone: "UTC",
      quiet,
      silent: false,
      reason: null,
      language: "ar",
    } as const;
    const kept = { moveShare: 0.1, perDay: 2, known: ["k"], state: "active", createdAt: noon } as const;
    await store.putAlertWishes([{ ...wish, ...kept }]);
    const text = await exportSubscriptions(store);
    expect(await importSubscriptions(other, text, noon + hourMs)).toBe(3);
    expect(await other.alertWishes()).toEqual(await store.alertWishes());
    const [a, ...rest] = await store.subscriptions();
    expect(await other.subscriptions()).toEqual([{ ...a, nextDueAt: noon + dayMs }, ...rest]);
    expect(await exportSubscriptions(other)).toBe(text);
  });

  it.each([
    ["nothing", ""],
    ["something else", "[]"],
    ["a zone that is none", '"zone": "Mars/Base"'],
    ["an hour that is none", '"hour": 24'],
    ["a key too many", '"silent": false, "admin": true'],
  ])("refuses %s, and imports nothing", async (_, change) => {
    await store.putSubscriptions([makeSubscription("a"), makeSubscription("b")]);
    const key = /^"\w+"/u.exec(change)?.[0];
    const good = await exportSubscriptions(store);
    const text = key === undefined ? change : good.replace(new RegExp(`${key}: [^,\\n]+`, "u"), change);
    await expect(importSubscriptions(other, text, noon)).rejects.toThrow(/JSON|imported/u);
    expect(await other.subscriptions()).toEqual([]);
  });
});

describe("the operator's report", () => {
  it("counts by slot, lists what to look at, and sends it again when told to", async () => {
    await store.enqueue(
      [makeDelivery("a"), makeDelivery("b"), makeDelivery("old", { slotAt: noon - dayMs })],
      [makeRendering("r1")],
    );
    await store.claimDeliveries({ platform: "fake", owner: "x", now: noon, leaseUntil: noon, limit: 1 });
    await store.releaseDeliveries("x", [{ id: "a", state: "uncertain", reason: "cut" }], noon);
    const report = await deliveryReport(store, null);
    expect(report.slots).toEqual([
      { slot: "2026-11-22T12:00:00.000Z", counts: { due: 1, uncertain: 1 } },
      { slot: "2026-11-21T12:00:00.000Z", counts: { due: 1 } },
    ]);
    expect(report.cases).toMatchObject([{ id: "a", chat: "fake:a", state: "uncertain", reason: "cut" }]);
    expect(reportText(report)).toContain("2026-11-22 12:00 UTC  due 1, uncertain 1");
    expect(await resendFailed(store, { slotAt: null, now: noon, isDryRun: true })).toBe(1);
    expect((await store.deliveries({ states: ["uncertain"] })).length).toBe(1);
    expect(await resendFailed(store, { slotAt: noon - dayMs, now: noon, isDryRun: false })).toBe(0);
    expect(await resendFailed(store, { slotAt: noon, now: noon, isDryRun: false })).toBe(1);
    expect((await deliveryReport(store, noon)).slots[0]?.counts).toEqual({ due: 2 });
  });

  it("of a long history lists the latest slots, and sends thousands again while it tells how far it is", async () => {
    const many = Array.from({ length: 1300 }, (_, i) => makeDelivery(`d${i}`, { slotAt: noon - (i % 30) * dayMs }));
    await store.enqueue(many, [makeRendering("r1")]);
    await store.claimDeliveries({ platform: "fake", owner: "x", now: noon, leaseUntil: noon, limit: 2000 });
    const lost = many.map(({ id }) => ({ id, state: "uncertain", reason: "cut" }) as const);
    await store.releaseDeliveries("x", lost, noon);
    const { slots, cases, more } = await deliveryReport(store, null);
    expect(slots).toHaveLength(20);
    expect(cases.length + more).toBe(1300);
    const told: string[] = [];
    const onProgress = (done: number, total: number) => told.push(`${done} of ${total}`);
    expect(await resendFailed(store, { slotAt: null, now: noon, isDryRun: false, onProgress })).toBe(1300);
    expect(told).toEqual(["512 of 1300", "1024 of 1300", "1300 of 1300"]);
    expect((await deliveryReport(store, null)).cases).toEqual([]);
  });

  it("of an empty outbox says so", async () => {
    expect(reportText(await deliveryReport(store, null))).toBe("No deliveries yet.");
  });
});
