import { Refusal } from "./forms.ts";

export interface Limits {
  /** Requests of the bot in any second, but for answers to interactions. */
  globalPerSecond: number;
  /** Messages into one channel in any five seconds. */
  messagesPerChannel: number;
  /** Answers 401, 403 and 429 in ten minutes, after which nobody from this address is answered. */
  invalidRequests: number;
}

interface Bucket {
  readonly times: number[];
  readonly count: number;
  readonly perMs: number;
}

/** Counts requests as Discord does: over everything, in each channel, and those that were in vain. */
export class RequestCounter {
  readonly limits: Limits = { globalPerSecond: 50, messagesPerChannel: 5, invalidRequests: 10_000 };
  readonly #global: number[] = [];
  readonly #channels = new Map<string, number[]>();
  readonly #invalid: number[] = [];
  /** Answers 429 that were earned. */
  tooMany = 0;
  /** Most requests that were counted in any second. */
  mostInASecond = 0;

  get invalid(): number {
    return this.#invalid.length;
  }

  /** Throws the 429 that the request earns; returns the headers of the answer. */
  count(channelId: string | null, isInteraction: boolean): Record<string, string> {
    if (this.#invalid.length >= this.limits.invalidRequests) {
      // Cloudflare's, for the address; no JSON and no word about when it ends.
      throw new Refusal(429, { message: "You are being blocked" }, { "retry-after": "3600" });
    }
    const now = Date.now();
    if (!isInteraction) {
      const all = { times: this.#global, count: this.limits.globalPerSecond, perMs: 1000 };
      if (!take(all, now)) this.#refuse(all, now, "global");
      this.mostInASecond = Math.max(this.mostInASecond, this.#global.length);
    }
    if (channelId === null) return {};
    const times = this.#channels.get(channelId) ?? [];
    this.#channels.set(channelId, times);
    const bucket = { times, count: this.limits.messagesPerChannel, perMs: 5000 };
    if (!take(bucket, now)) this.#refuse(bucket, now, "user");
    return headersOf(bucket, now);
  }

  countAnswer(status: number, scope: string | undefined): void {
    if (![401, 403, 429].includes(status) || scope === "shared") return;
    this.#invalid.push(Date.now());
    while ((this.#invalid[0] ?? 0) < Date.now() - 600_000) this.#invalid.shift();
  }

  #refuse(bucket: Bucket, now: number, scope: "global" | "user"): never {
    this.tooMany += 1;
    throw tooMany(((bucket.times[0] ?? now) + bucket.perMs - now) / 1000, scope, headersOf(bucket, now));
  }
}

/** 429 as Discord answers it. */
export function tooMany(
  retryAfter: number,
  scope: "global" | "user" | "shared",
  headers: Readonly<Record<string, string>> = {},
): Refusal {
  const isGlobal = scope === "global";
  return new Refusal(
    429,
    { message: "You are being rate limited.", retry_after: retryAfter, global: isGlobal },
    {
      ...(isGlobal ? { "x-ratelimit-global": "true" } : headers),
      "retry-after": String(Math.ceil(retryAfter * 1000) / 1000),
      "x-ratelimit-scope": scope,
    },
  );
}

function take({ times, count, perMs }: Bucket, now: number): boolean {
  while ((times[0] ?? Infinity) <= now - perMs) times.shift();
  if (times.length >= count) return false;
  times.push(now);
  return true;
}

function headersOf({ times, count, perMs }: Bucket, now: number): Record<string, string> {
  const resetAt = (times[0] ?? now) + perMs;
  return {
    "x-ratelimit-limit": String(count),
    "x-ratelimit-remaining": String(Math.max(0, count - times.length)),
    "x-ratelimit-reset": String(resetAt / 1000),
    "x-ratelimit-reset-after": String((resetAt - now) / 1000),
    "x-ratelimit-bucket": "messages",
  };
}
