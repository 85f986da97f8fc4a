import { setImmediate } from "node:timers/promises";
import type { Clock } from "../../src/domain/clock.ts";

export interface SimulatedClock extends Clock {
  /** Lets time pass, waking sleepers in order, with room for what they then do. */
  pass(ms: number): Promise<void>;
  /** Sets the clock without letting time pass: nobody wakes. */
  jump(ms: number): void;
}

/** A clock that only moves when a test says so. */
export function simulatedClock(startMs: number): SimulatedClock {
  let now = startMs;
  const sleepers = new Set<{ readonly at: number; readonly wake: () => void }>();
  const settle = async () => {
    for (let i = 0; i < 40; i += 1) await setImmediate();
  };
  return {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted === true) {
          resolve();
          return;
        }
        const wake = () => {
          sleepers.delete(sleeper);
          signal?.removeEventListener("abort", wake);
          resolve();
        };
        const sleeper = { at: now + Math.max(0, ms), wake };
        sleepers.add(sleeper);
        signal?.addEventListener("abort", wake, { once: true });
      }),
    async pass(ms) {
      const end = now + ms;
      await settle();
      for (;;) {
        const next = [...sleepers].sort((a, b) => a.at - b.at)[0];
        if (next === undefined || next.at > end) break;
        now = Math.max(now, next.at);
        next.wake();
        await settle();
      }
      now = end;
      await settle();
    },
    jump(ms) {
      now += ms;
    },
  };
}
