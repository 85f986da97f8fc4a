import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Jobs, Work } from "../../src/domain/jobs.ts";
import { untilAborted } from "./until-aborted.ts";

/** Nothing to do. */
export const idle: Work = { tick: async () => {}, queues: [], drains: [] };

const within = { timeout: 10_000, interval: 20 };

/** What every engine must do, on one machine. `troubles` takes what it reports. */
export function jobsContract(name: string, open: (troubles: string[]) => Promise<Jobs>): void {
  describe(`the jobs contract: ${name}`, () => {
    let jobs: Jobs;
    let troubles: string[];
    beforeEach(async () => {
      troubles = [];
      jobs = await open(troubles);
    });
    afterEach(() => jobs.stop(100));

    it("ticks at once", async () => {
      let ticks = 0;
      await jobs.start({ ...idle, tick: async () => void (ticks += 1) });
      await vi.waitFor(() => expect(ticks).toBe(1), within);
    });

    it("lets a tick add work", async () => {
      const seen: unknown[] = [];
      const queue = { name: "compose", run: async (data: unknown) => void seen.push(data) };
      await jobs.start({ ...idle, tick: (add) => add("compose", { shard: 1 }, "1"), queues: [queue] });
      await vi.waitFor(() => expect(seen).toEqual([{ shard: 1 }]), within);
      expect(troubles).toEqual([]);
    });

    it("survives a tick that throws, and tells it", async () => {
      await jobs.start({
        ...idle,
        tick: async () => {
          throw new Error("broken tick");
        },
      });
      await vi.waitFor(() => expect(troubles.join()).toContain("tick: broken tick"), within);
    });

    it("gives a queue what was added, whatever it is", async () => {
      const given = [{ id: "a", words: ["كلمة"] }, "text", 7, null, [1, [2]]];
      const seen: unknown[] = [];
      await jobs.start({ ...idle, queues: [{ name: "extract", run: async (data) => void seen.push(data) }] });
      for (const [i, data] of given.entries()) await jobs.add("extract", data, `key-${i}`);
      await vi.waitFor(() => expect(seen).toHaveLength(given.length), within);
      expect(seen.map((data) => JSON.stringify(data)).sort()).toEqual(given.map((data) => JSON.stringify(data)).sort());
    });

    it("does not add a key that is being done, and adds it again when it is done", async () => {
      let runs = 0;
      let finish = (): void => {};
      const gate = new Promise<void>((resolve) => {
        finish = resolve;
      });
      const run = async () => {
        runs += 1;
        await gate;
      };
      await jobs.start({ ...idle, queues: [{ name: "compose", run }] });
      const key = "k".repeat(5000);
      await jobs.add("compose", 1, key);
      await vi.waitFor(() => expect(runs).toBe(1), within);
      await jobs.add("compose", 2, key);
      await jobs.add("compose", 3, key);
      finish();
      await setTimeout(1500);
      expect(runs).toBe(1);
      await jobs.add("compose", 4, key);
      await vi.waitFor(() => expect(runs).toBe(2), within);
    });

    it("tries again what threw", async () => {
      let tries = 0;
      const run = async () => {
        tries += 1;
        if (tries === 1) throw new Error("not yet");
      };
      await jobs.start({ ...idle, queues: [{ name: "extract", run }] });
      await jobs.add("extract", null, "a");
      await vi.waitFor(() => expect(tries).toBe(2), { timeout: 40_000, interval: 100 });
    }, 45_000);

    it("runs each drain until it stops, and begins one again that threw", async () => {
      const begun = { steady: 0, broken: 0 };
      let ended = 0;
      await jobs.start({
        ...idle,
        drains: [
          {
            name: "telegram:123",
            async run(signal) {
              begun.steady += 1;
              await untilAborted(signal);
              ended += 1;
            },
          },
          {
            name: "discord/٤",
            async run(signal) {
              begun.broken += 1;
              if (begun.broken === 1) throw new Error("broken drain");
              await untilAborted(signal);
            },
          },
        ],
      });
      await vi.waitFor(() => expect(begun).toEqual({ steady: 1, broken: 2 }), within);
      expect(troubles.join()).toContain("broken drain");
      await jobs.stop(5000);
      expect(ended).toBe(1);
    });

    it("waits when it stops for what is under way, but not for ever", async () => {
      let done = false;
      let begun = false;
      const run = async () => {
        begun = true;
        await setTimeout(1500);
        done = true;
      };
      await jobs.start({ ...idle, queues: [{ name: "extract", run }] });
      await jobs.add("extract", null, "a");
      await vi.waitFor(() => expect(begun).toBe(true), within);
      await jobs.stop(10_000);
      expect(done).toBe(true);
    });

    it("gives up waiting after the time it is given", async () => {
      let begun = false;
      const run = async () => {
        begun = true;
        await setTimeout(15_000);
      };
      await jobs.start({ ...idle, queues: [{ name: "extract", run }] });
      await jobs.add("extract", null, "a");
      await vi.waitFor(() => expect(begun).toBe(true), within);
      const from = performance.now();
      await jobs.stop(1000);
      expect(performance.now() - from).toBeLessThan(6000);
    });
  });
}
