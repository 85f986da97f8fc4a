import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../src/adapters/store/index.ts";
import { type CrashRun, deliverAndKill, ended, fillStore, judge, startDeliverer } from "../support/crash-run.ts";
import { type Loopback, startLoopback } from "../support/loopback/start.ts";
import { temporarySchemaUrl, testDatabaseUrl, withoutPostgres } from "../support/postgres.ts";

const deliveries = 300;
const concurrency = 5;

describe.skipIf(testDatabaseUrl === null)(`delivery over Postgres${withoutPostgres}`, () => {
  describe.each([
    ["remembers nonces", 120_000],
    ["knows no nonces", 0],
  ])("to a platform that %s", (_, nonceMemoryMs) => {
    let folder: string;
    let platform: Loopback;
    let run: CrashRun;
    beforeEach(async () => {
      folder = mkdtempSync(join(tmpdir(), "mujaz-crash-"));
      platform = await startLoopback(join(folder, "arrived.log"));
      await platform.behave({ nonceMemoryMs, delayMs: 15 });
      run = { storeUrl: temporarySchemaUrl(), port: platform.port, nonceMemoryMs, concurrency };
      await fillStore(run.storeUrl, deliveries);
    });
    afterEach(async () => {
      await platform.stop();
      rmSync(folder, { recursive: true });
    });

    const expectAllTold = async (killed: number): Promise<void> => {
      const store = await openStore(run.storeUrl, { ifMissing: "refuse" });
      const verdict = await judge(store, platform.arrived());
      await store.close();
      expect(verdict.lost).toEqual([]);
      expect(verdict.repeated).toEqual([]);
      expect(verdict.other).toEqual([]);
      expect(verdict.sent + verdict.uncertain.length).toBe(deliveries);
      expect(verdict.uncertain.length).toBeLessThanOrEqual(nonceMemoryMs > 0 ? 0 : killed * concurrency);
    };

    it("one process, killed again and again, loses and repeats nothing", async () => {
      const killed = await deliverAndKill(run, platform, 5, [0, 250]);
      expect(killed).toBeGreaterThan(2);
      await expectAllTold(killed);
    }, 90_000);

    it("of two machines one sends; it is killed, and the other goes on", async () => {
      const shared = { ...run, jobsUrl: run.storeUrl };
      const first = startDeliverer(shared);
      while (platform.arrived().length === 0 && first.exitCode === null) await setTimeout(20);
      const second = startDeliverer(shared);
      first.kill("SIGKILL");
      await ended(first);
      const before = platform.arrived().length;
      expect(before).toBeLessThan(deliveries);
      expect(await ended(second)).toBe(0);
      await expectAllTold(1);
    }, 90_000);
  });
});
