import { RequestError } from "./request-error.ts";
import type { ChatState } from "./world.ts";

/**
 * What Telegram's FAQ says of its limits ("My bot is hitting limits"): about 30 messages a second over all, one a second in
 * a chat with short bursts, 20 a minute in a group.
 */
const perSecond = 30;
const perGroupMinute = 20;
const burst = 4;

export class Rates {
  readonly #sentAt: number[] = [];
  refused = 0;

  /** Throws 429 when the message is too much; else it counts. */
  count({ chat, sentAt }: ChatState, now: number): void {
    drop(this.#sentAt, now - 1000);
    drop(sentAt, now - 60_000);
    if (this.#sentAt.length >= perSecond) this.#refuse(1);
    if (chat.type !== "private" && sentAt.length >= perGroupMinute)
      this.#refuse(60 - Math.floor((now - (sentAt[0] ?? now)) / 1000));
    if (sentAt.filter((at) => at > now - burst * 1000).length >= 2 * burst) this.#refuse(3);
    this.#sentAt.push(now);
    sentAt.push(now);
  }

  #refuse(seconds: number): never {
    this.refused += 1;
    const retryAfter = Math.max(1, seconds);
    throw new RequestError(429, `Too Many Requests: retry after ${retryAfter}`, { retry_after: retryAfter });
  }
}

function drop(times: number[], before: number): void {
  while ((times[0] ?? Infinity) <= before) times.shift();
}
