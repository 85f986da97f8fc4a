import { setTimeout } from "node:timers/promises";
import type { Clock } from "../../domain/clock.ts";

/** A timer of Node takes no more; whoever waits longer looks at the clock again. */
const longestMs = 2 ** 31 - 1;

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  async sleep(ms, signal) {
    try {
      await setTimeout(Math.min(ms, longestMs), undefined, signal === undefined ? {} : { signal });
    } catch {
      // Aborted: the sleeper looks for itself what happened.
    }
  },
};
