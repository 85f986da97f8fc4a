import type { Delivery, DeliveryState } from "../domain/delivery.ts";
import type { EditOutcome, Part } from "../domain/platform.ts";
import { growingPauseMs } from "./pause.ts";
import type { SenderParts } from "./sender.ts";

/** Longer than this nobody waits for an edit: the chat's next message must not. The next edition tells the correction. */
const giveUpAfterMs = 3_600_000;

/** One message that was posted, and what it is to be. */
interface Posted {
  readonly number: number;
  readonly messageId: string;
  readonly part: Part;
}

/**
 * Puts the parts of a delivery in the place of those that the delivery named by `edits` posted, and lets go of it. An edit
 * changes nothing the second time, so none is ever uncertain: it is tried again until it is made, or cannot be.
 */
export async function editPosted(
  parts: SenderParts,
  delivery: Delivery,
  stop: AbortSignal,
  cut: AbortSignal,
): Promise<void> {
  const { platform, journal, pacer, clock } = parts;
  const { id, chat, priority, attempts, createdAt } = delivery;
  const close = (state: Exclude<DeliveryState, "sending">, reason: string | null, notBefore = 0) =>
    journal.write({ kind: "close", id, state, reason, notBefore, attempts: attempts + 1, at: clock.now() });
  const posted = await postedParts(parts, delivery);
  if (posted.length === 0 || platform.edit === undefined) {
    await close("skipped", "nothing was posted that can be edited");
    return;
  }
  let impossible: string | null = null;
  for (const { number, messageId, part } of posted) {
    const answered = await pacer.take(chat, priority, stop);
    if (answered === null) {
      await close("due", null);
      return;
    }
    const outcome = await platform.edit({ chat, messageId, part, signal: cut });
    answered();
    if (outcome.kind === "edited")
      await journal.write({ kind: "part-sent", id, part: number, messageId, at: clock.now() });
    else if (outcome.kind === "impossible") impossible = outcome.reason;
    else {
      const reason = outcome.kind === "wait" ? "too many messages" : outcome.reason;
      const notBefore = await pauseAfter(outcome, delivery, parts);
      if (clock.now() - createdAt > giveUpAfterMs) await close("failed", `${reason} for an hour`);
      else await close("waiting", reason, notBefore);
      return;
    }
  }
  await (impossible === null ? close("sent", null) : close("failed", impossible));
}

/** The messages that are to change and have not yet. */
async function postedParts({ store, rendering }: SenderParts, delivery: Delivery): Promise<readonly Posted[]> {
  const [original] = delivery.edits === undefined ? [] : await store.deliveries({ ids: [delivery.edits] });
  const partsOf = async (one: Delivery | undefined) =>
    (one?.renderingId == null ? null : await rendering(one.renderingId))?.parts ?? [];
  const [was, is] = [await partsOf(original), await partsOf(delivery)];
  return (original?.parts ?? []).flatMap(({ part: number, messageId }) => {
    const part = is[number];
    const isDone = delivery.parts.some((done) => done.part === number && done.messageId !== null);
    if (part === undefined || messageId === null || isDone) return [];
    return JSON.stringify(part) === JSON.stringify(was[number]) ? [] : [{ number, messageId, part }];
  });
}

/** When the next attempt may be made. */
async function pauseAfter(
  outcome: Extract<EditOutcome, { kind: "not-sent" | "wait" | "unknown" }>,
  { attempts }: Delivery,
  { clock, random, pacer, store, platform }: SenderParts,
): Promise<number> {
  if (outcome.kind !== "wait") return clock.now() + growingPauseMs(attempts + 1, random());
  const until = clock.now() + outcome.retryAfterMs;
  if (outcome.scope === "all") {
    pacer.pauseUntil(until);
    await store.setPlatformWait(platform.name, until);
  }
  return until;
}
