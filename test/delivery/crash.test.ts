import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../src/adapters/store/index.ts";
import { deliverAndKill, ended, fillStore, judge, startDeliverer } from "../support/crash-run.ts";
import { type Loopback, startLoopback } from "../support/loopback/start.ts";

// The long version, with more kills and more faults: npm run test:crash.
const deliveries = 400;
const kills = 6;
const concurrency = 5;

describe.each([
  ["remembers nonces", 120_000],
  ["knows no nonces", 0],
])("killed while it sends to a platform that %s", (_, nonceMemoryMs) => {
  let folder: string;
  let platform: Loopback;
  let storeUrl: string;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "mujaz-crash-"));
    storeUrl = `sqlite:${folder}/store.sqlite`;
    platform = await startLoopback(join(folder, "arrived.log"));
    await platform.behave({ nonceMemoryMs, delayMs: 5 });
    await fillStore(storeUrl, deliveries);
  });
  afterEach(async () => {
    await platform.stop();
    rmSync(folder, { recursive: true });
  });

  it("loses nothing, repeats nothing, and says what is uncertain", async () => {
    const run = { storeUrl, port: platform.port, nonceMemoryMs, concurrency };
    const killed = await deliverAndKill(run, platform, kills, [0, 120]);
    const store = await openStore(storeUrl, { ifMissing: "refuse" });
    const verdict = await judge(store, platform.arrived());
    await store.close();
    expect(killed).toBeGreaterThan(2);
    expect(verdict.lost).toEqual([]);
    expect(verdict.repeated).toEqual([]);
    expect(verdict.other).toEqual([]);
    expect(verdict.sent + verdict.uncertain.length).toBe(deliveries);
    expect(verdict.uncertain.length).toBeLessThanOrEqual(nonceMemoryMs > 0 ? 0 : killed * concurrency);
  }, 60_000);

  it("asked to end, it finishes what is under way and leaves the rest", async () => {
    await platform.behave({ delayMs: 100 });
    const run = { storeUrl, port: platform.port, nonceMemoryMs, concurrency };
    const child = startDeliverer(run);
    await new Promise((resolve) => child.stdout?.once("data", () => setTimeout(resolve, 1200)));
    child.kill("SIGTERM");
    expect(await ended(child)).toBe(0);
    const store = await openStore(storeUrl, { ifMissing: "refuse" });
    const states = new Map((await store.slotCounts({ latest: 2 })).map(({ state, count }) => [state, count]));
    await store.close();
    expect([...states.keys()].sort()).toEqual(["due", "sent"]);
    expect(states.get("sent")).toBe(platform.arrived().length);
  }, 30_000);
});
