import { messageContext } from "../commands/reading.ts";
import { nextSlot } from "../domain/slots.ts";
import type { Subscription } from "../domain/subscription.ts";
import { errorMessage, notAdminMessage, zoneMessage } from "../message/index.ts";
import type { Turn } from "./hear.ts";
import type { Incoming } from "./incoming.ts";
import { plainReply, type Reply } from "./reply.ts";

/** The zone of a place that was sent is the chat's from now on, and that of its subscriptions. */
export async function answerLocation(turn: Turn, place: NonNullable<Incoming["location"]>): Promise<Reply> {
  const { parts, states, incoming, context } = turn;
  const words = messageContext(context);
  if (incoming.kind !== "private" && !(await incoming.mayManage())) {
    return plainReply(notAdminMessage(incoming.privateLink?.("subscribe") ?? null, words));
  }
  const { latitude, longitude } = place;
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
    return plainReply(errorMessage("error-failed", {}, words));
  }
  const zone = parts.zoneAt(latitude, longitude);
  const now = parts.clock.now();
  const own = await parts.store.subscriptions(incoming.chat);
  await parts.store.putSubscriptions(own.map((one) => inZone(one, zone, now)));
  await states.change(incoming.chat, { zone });
  return plainReply(zoneMessage({ zone, now, zones: context.zones, changed: own.length }, words));
}

function inZone(one: Subscription, zone: string, now: number): Subscription {
  const moved = { ...one, zone };
  if (one.state !== "active") return moved;
  return { ...moved, nextDueAt: nextSlot(moved, Math.max(now, one.lastServedAt ?? 0)) };
}
