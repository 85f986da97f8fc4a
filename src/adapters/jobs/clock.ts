import type { Clock } from "../../domain/clock.ts";

/** A timer of Node takes no more; whoever waits longer looks at the clock again. */
const longestMs = 2 ** 31 - 1;

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  // Without an error for each sleeper that is woken, which node:timers/promises makes, at a price.
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted === true) {
        resolve();
        return;
      }
      const wake = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", wake);
        resolve();
      };
      const timer = setTimeout(wake, Math.min(ms, longestMs));
      signal?.addEventListener("abort", wake, { once: true });
    }),
};
