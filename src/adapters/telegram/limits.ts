import type { PlatformLimits } from "../../domain/platform.ts";

/**
 * What Telegram allows (core.telegram.org/bots/faq, "My bot is hitting limits", and core.telegram.org/bots/api). Lengths
 * are UTF-16 units after entities were parsed.
 */
export const telegramLimits = {
  textLength: 4096,
  captionLength: 1024,
  callbackBytes: 64,
  /** The longest rows that phones still show. */
  rowLength: 8,
  buttons: 100,
  inlineResults: 50,
  answerLength: 200,
} as const;

/** About 30 messages a second for all, 1 a second in a chat, 20 a minute in a group. */
const freeRates: PlatformLimits["rates"] = [
  { scope: "all", count: 30, perMs: 1000 },
  { scope: "chat", count: 1, perMs: 1000 },
  { scope: "chat", count: 20, perMs: 60_000 },
];

/** With `allow_paid_broadcast`, up to 1,000 a second. */
const paidRates: PlatformLimits["rates"] = [{ scope: "all", count: 1000, perMs: 1000 }, ...freeRates.slice(1)];

export function pacingLimits(isPaid: boolean): PlatformLimits {
  // An answer takes a fraction of a second: so many under way at once reach the rate.
  return { rates: isPaid ? paidRates : freeRates, concurrency: isPaid ? 100 : 20, nonceMemoryMs: 0 };
}
