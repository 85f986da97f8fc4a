import type { Clock } from "../domain/clock.ts";
import type { Delivery, DeliveryState, DeliveryStore, OutboxChange, Rendering } from "../domain/delivery.ts";
import type { Pacer, Part, Platform, SendOutcome } from "../domain/platform.ts";
import type { Breaker } from "./breaker.ts";
import { editPosted } from "./editing.ts";
import type { Journal } from "./journal.ts";
import { growingPauseMs } from "./pause.ts";

export interface SenderParts {
  readonly store: DeliveryStore;
  readonly platform: Platform;
  readonly clock: Clock;
  /** 0 to 1 */
  readonly random: () => number;
  readonly journal: Journal;
  readonly pacer: Pacer;
  readonly breaker: Breaker;
  readonly rendering: (id: string) => Promise<Rendering | null>;
}

/** A platform that nobody reaches for so long will not get the news of that day. */
const giveUpAfterMs = 24 * 3_600_000;

/** How a delivery ends, or rests, after an attempt. */
interface Rest {
  readonly state: Exclude<DeliveryState, "sending">;
  readonly reason: string | null;
  readonly notBefore?: number;
  /** False when nobody may assume that the part was not sent. */
  readonly isNotSent?: boolean;
}

/** Parts of one delivery, as they are worked on. */
interface Job {
  readonly parts: SenderParts;
  readonly delivery: Delivery;
  readonly stop: AbortSignal;
  readonly cut: AbortSignal;
  readonly onAnswered: () => void;
}

/**
 * Sends what is left of a delivery that this process holds, part by part, and lets go of it.
 * @param run.stop aborted when nothing more may be begun
 * @param run.cut aborted when even what is under way must end
 * @param run.onAnswered called when the last part was sent and its record handed to the journal: the connection is free
 */
export async function deliver(
  parts: SenderParts,
  delivery: Delivery,
  run: Pick<Job, "stop" | "cut" | "onAnswered">,
): Promise<void> {
  if (delivery.edits !== undefined) return editPosted(parts, delivery, run.stop, run.cut);
  const rendering = delivery.renderingId === null ? null : await parts.rendering(delivery.renderingId);
  const all = rendering?.parts ?? [];
  const isSent = (number: number) =>
    delivery.parts.some(({ part, messageId }) => part === number && messageId !== null);
  const missing = all.flatMap((part, number) => (isSent(number) ? [] : [{ part, number }]));
  const job = { parts, delivery, ...run };
  if (all.length === 0) await parts.journal.write(close(job, { state: "failed", reason: "nothing to send" }));
  else if (missing.length === 0) await parts.journal.write(close(job, { state: "sent", reason: null }));
  for (const { part, number } of missing) {
    if (!(await sendPart(job, part, number, number === missing.at(-1)?.number))) return;
  }
}

/** Returns whether the next part may follow; when not, the delivery is let go of. */
async function sendPart(job: Job, part: Part, number: number, isLast: boolean): Promise<boolean> {
  const { delivery, stop, cut, parts } = job;
  const { journal, breaker, clock, platform, pacer } = parts;
  const { id, chat, priority, silent, attempts } = delivery;
  const answered = await pacer.take(chat, priority, stop);
  if (answered === null || breaker.openedBy !== null) {
    await journal.write(close(job, { state: "due", reason: null }));
    return false;
  }
  const before = delivery.parts.find((begun) => begun.part === number);
  if (before !== undefined && clock.now() >= repeatableUntil(before.begunAt, platform)) {
    const reason = "the platform no longer knows whether it was sent";
    await journal.write(close(job, { state: "uncertain", reason }));
    return false;
  }
  if (!(await journal.write({ kind: "begin", id, part: number, at: clock.now() }))) return false;
  const outcome = await platform.send({ chat, part, silent, signal: cut, nonce: `${id}-${number}` });
  answered();
  if (outcome.kind === "sent") {
    const sent = { kind: "part-sent", id, part: number, messageId: outcome.messageId, at: clock.now() } as const;
    if (!isLast) return journal.write(sent);
    breaker.count(null);
    const written = journal.write(sent, close(job, { state: "sent", reason: null }, attempts + 1));
    // Whatever is begun now is written after this, or with it: never are more begun and not closed than connections.
    job.onAnswered();
    return written;
  }
  const rest = await restAfter(outcome, delivery, parts);
  // An earlier attempt of unknown end stays unknown, whatever this one says.
  const isBack = rest.isNotSent !== false && before === undefined;
  const back = isBack ? [{ kind: "part-not-sent", id, part: number } as const] : [];
  await journal.write(...back, close(job, rest, attempts + 1));
  return false;
}

function close({ delivery, parts }: Job, rest: Rest, attempts = delivery.attempts): OutboxChange {
  const { state, reason, notBefore = 0 } = rest;
  return { kind: "close", id: delivery.id, state, reason, notBefore, attempts, at: parts.clock.now() };
}

/** Until when a part that was begun may be sent again under its nonce; the platform's memory is not stretched. */
export function repeatableUntil(begunAt: number, { limits }: Pick<Platform, "limits">): number {
  return begunAt + limits.nonceMemoryMs * 0.9;
}

async function restAfter(
  outcome: Exclude<SendOutcome, { kind: "sent" }>,
  delivery: Delivery,
  parts: SenderParts,
): Promise<Rest> {
  const { clock, platform, pacer, store, random, breaker } = parts;
  const now = clock.now();
  const laterBy = (ms: number) => now + ms;
  const pauseMs = growingPauseMs(delivery.attempts + 1, random());
  switch (outcome.kind) {
    case "not-sent": {
      if (now - delivery.createdAt > giveUpAfterMs) return { state: "failed", reason: `${outcome.reason} for a day` };
      // Nobody else would get through either.
      pacer.pauseUntil(laterBy(Math.min(pauseMs, 30_000)));
      return { state: "waiting", reason: outcome.reason, notBefore: laterBy(pauseMs) };
    }
    case "wait": {
      const notBefore = laterBy(outcome.retryAfterMs);
      if (outcome.scope === "all") {
        pacer.pauseUntil(notBefore);
        await store.setPlatformWait(platform.name, notBefore);
      }
      return { state: "waiting", reason: "too many messages", notBefore };
    }
    case "unknown": {
      if (platform.limits.nonceMemoryMs === 0) return { state: "uncertain", reason: outcome.reason, isNotSent: false };
      return { state: "waiting", reason: outcome.reason, notBefore: laterBy(pauseMs), isNotSent: false };
    }
    case "moved": {
      await store.moveChat(delivery.chat, outcome.to);
      return { state: "due", reason: null };
    }
    case "gone":
    case "refused": {
      breaker.count(outcome.reason);
      if (breaker.openedBy !== null) return { state: "due", reason: outcome.reason };
      if (outcome.kind === "refused") return { state: "failed", reason: outcome.reason };
      await store.suspendChat(delivery.chat, outcome.reason, now);
      return { state: "suspended", reason: outcome.reason };
    }
  }
}
