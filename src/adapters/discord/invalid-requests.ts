import { invalidRequestLimits } from "./limits.ts";

/** For whom a request is made; deliveries are the first to stop. */
export type Purpose = keyof Pick<typeof invalidRequestLimits, "deliveries" | "all">;

/** Counts answers that Discord calls invalid (401, 403, 429), so that it never has a reason to shut us out. */
export interface InvalidRequests {
  /** In milliseconds, how long no request may be made for this purpose; 0 for not at all. */
  waitMs(purpose: Purpose): number;
  count(status: number, scope: string | null): void;
}

/** Thrown instead of making a request. */
export class TooManyInvalidError extends Error {
  readonly waitMs: number;

  constructor(waitMs: number) {
    super(`too many requests were refused; the next one in ${Math.ceil(waitMs / 1000)} s`);
    this.waitMs = waitMs;
  }
}

/** @param now milliseconds since 1970 */
export function countInvalidRequests(now: () => number): InvalidRequests {
  const times: number[] = [];
  const forget = () => {
    const since = now() - invalidRequestLimits.windowMs;
    while ((times[0] ?? Infinity) <= since) times.shift();
  };
  return {
    waitMs(purpose) {
      forget();
      // The oldest of those that count must leave the window.
      const first = times.at(-invalidRequestLimits[purpose]);
      return first === undefined ? 0 : first + invalidRequestLimits.windowMs - now() + 1;
    },
    count(status, scope) {
      // A shared limit is nobody's fault and is not held against us.
      if (status === 401 || status === 403 || (status === 429 && scope !== "shared")) times.push(now());
      forget();
    },
  };
}
