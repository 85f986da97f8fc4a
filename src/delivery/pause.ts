const firstMs = 1000;
const longestMs = 5 * 60_000;

/**
 * How long to wait after the `attempt`th failure (from 1): twice as long each time, up to five minutes, and anywhere in
 * the second half of it, so that those who failed together do not come back together.
 * @param random 0 to 1
 */
export function growingPauseMs(attempt: number, random: number): number {
  const full = Math.min(firstMs * 2 ** Math.min(attempt - 1, 20), longestMs);
  return Math.round(full / 2 + (full / 2) * random);
}
