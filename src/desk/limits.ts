import type { Clock } from "../domain/clock.ts";

/** What one person may ask of us. */
export const deskLimits = {
  /** Commands and presses of one person in any `perMs` milliseconds, all chats together. */
  requests: 20,
  perMs: 60_000,
  /** UTF-16 units of one input; nothing that we answer is longer. */
  inputLength: 400,
  /** People whose requests are remembered at once. */
  people: 20_000,
} as const;

/** Counts what each person asks. In memory: after a restart everybody begins anew. */
export interface Gate {
  /** `tell`: too many, said once; `ignore`: too many, and it was said. `waitMs` until one more is answered. */
  pass(person: string): { readonly verdict: "pass" | "tell" | "ignore"; readonly waitMs: number };
}

export function createGate(clock: Clock): Gate {
  const seen = new Map<string, { times: number[]; isTold: boolean }>();
  return {
    pass(person) {
      const now = clock.now();
      const own = seen.get(person) ?? { times: [], isTold: false };
      // Whoever asks stays last in the map; the first is the one who has been silent longest.
      seen.delete(person);
      seen.set(person, own);
      if (seen.size > deskLimits.people) seen.delete(seen.keys().next().value ?? "");
      own.times = own.times.filter((at) => at > now - deskLimits.perMs && at <= now);
      if (own.times.length < deskLimits.requests) {
        own.times.push(now);
        own.isTold = false;
        return { verdict: "pass", waitMs: 0 };
      }
      const verdict = own.isTold ? "ignore" : "tell";
      own.isTold = true;
      return { verdict, waitMs: (own.times[0] ?? now) + deskLimits.perMs - now };
    },
  };
}

/** One line, without what moves a cursor or turns a line around; Arabic's joiners stay. */
export function cleaned(text: string): string {
  return text
    .replace(/[\p{Cc}\s\u2028\u2029]+/gu, " ")
    .replace(/[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu, "")
    .toWellFormed()
    .trim();
}
