import { createHash } from "node:crypto";
import { type Kysely, sql } from "kysely";
import { alertKey, alertKeysOf } from "../../domain/alert-wish.ts";
import type { NewDelivery, SubscriptionStore } from "../../domain/delivery.ts";
import { slotDelivery, slotKey } from "../../domain/slot-delivery.ts";
import { listedSlotsMs, planned, slotsBetween } from "../../domain/slots.ts";
import { platformOf, type Subscription } from "../../domain/subscription.ts";
import { removeAlertWish } from "./alert-wishes.ts";
import { findDeliveries } from "./outbox-queries.ts";
import { enqueueAll } from "./outbox-entering.ts";
import type { Tables } from "./schema.ts";
import { putSubscriptions, subscriptionOf } from "./subscriptions.ts";
import type { WriteTransaction } from "./write-transaction.ts";

export type ChatStore = Pick<SubscriptionStore, "suspendChat" | "resumeChat" | "moveChat" | "forgetChat">;

/** What is done to everything of a chat at once. */
export function chatStore(write: WriteTransaction): ChatStore {
  return {
    suspendChat: (chat, reason, now) => write([chat], (trx) => suspendChat(trx, chat, reason, now)),
    resumeChat: (chat, now) => write([chat], (trx) => resumeChat(trx, chat, now)),
    moveChat: (from, to) => write([from, to], (trx) => moveChat(trx, from, to)),
    forgetChat: (chat) => write([chat], (trx) => forgetChat(trx, chat)),
  };
}

async function suspendChat(trx: Kysely<Tables>, chat: string, reason: string, now: number): Promise<void> {
  await trx
    .updateTable("subscription")
    .set({ state: "suspended", reason, next_due_at: null })
    .where("chat", "=", chat)
    .where("state", "=", "active")
    .execute();
  await trx.updateTable("alert_wish").set({ state: "suspended", reason }).where("chat", "=", chat).execute();
  await trx
    .updateTable("delivery")
    .set({ state: "suspended", reason, changed_at: now })
    .where("chat", "=", chat)
    .where(sql<boolean>`state IN ('due', 'waiting')`)
    .execute();
}

async function resumeChat(trx: Kysely<Tables>, chat: string, now: number) {
  const rows = await trx
    .selectFrom("subscription")
    .selectAll()
    .where("chat", "=", chat)
    .where("state", "=", "suspended")
    .execute();
  const back = rows.map(subscriptionOf);
  const missed = back.flatMap((one) => {
    const from = Math.max(one.lastServedAt ?? one.createdAt, now - listedSlotsMs);
    return slotsBetween(one, from, now).map((slotAt) => missedDelivery(one, slotAt, now));
  });
  await putSubscriptions(
    trx,
    back.map((one) => planned({ ...one, lastServedAt: Math.max(now, one.lastServedAt ?? now) }, now)),
  );
  await trx.updateTable("alert_wish").set({ state: "active", reason: null }).where("chat", "=", chat).execute();
  // What was to be sent when the chat went is not sent late, and no case for the operator any more.
  await trx
    .updateTable("delivery")
    .set({ state: "missed", changed_at: now })
    .where("chat", "=", chat)
    .where("state", "=", "suspended")
    .execute();
  return { subscriptions: back.length, missed: await enqueueAll(trx, missed, []) };
}

function missedDelivery(subscription: Subscription, slotAt: number, now: number): NewDelivery {
  // Nothing is ever sent under this id.
  const id = createHash("sha256").update(slotKey(subscription.id, slotAt)).digest("hex").slice(0, 20);
  return slotDelivery(subscription, slotAt, { id, createdAt: now, state: "missed", reason: subscription.reason });
}

async function moveChat(trx: Kysely<Tables>, from: string, to: string): Promise<void> {
  await trx.updateTable("subscription").set({ chat: to }).where("chat", "=", from).execute();
  await moveAlertWish(trx, from, to);
  await trx
    .updateTable("delivery")
    .set({ chat: to, platform: platformOf(to) })
    .where("chat", "=", from)
    .where(sql<boolean>`state IN ('due', 'waiting', 'sending')`)
    .execute();
}

/** What the new address wishes itself stands. What was told at the old one is not told again at the new one. */
async function moveAlertWish(trx: Kysely<Tables>, from: string, to: string): Promise<void> {
  const there = await trx.selectFrom("alert_wish").select("chat").where("chat", "=", to).executeTakeFirst();
  if (there !== undefined) await removeAlertWish(trx, from);
  else await trx.updateTable("alert_wish").set({ chat: to }).where("chat", "=", from).execute();
  const told = await findDeliveries(trx, { keyPrefix: alertKeysOf(from) });
  for (const { id, key } of told) {
    const moved = alertKey(to, key.slice(alertKeysOf(from).length));
    const isTaken = trx.selectFrom("delivery").select("id").where("key", "=", moved);
    await trx
      .updateTable("delivery")
      .set({ key: moved })
      .where("id", "=", id)
      .where(({ not, exists }) => not(exists(isTaken)))
      .execute();
  }
}

async function forgetChat(trx: Kysely<Tables>, chat: string) {
  const subscriptions = await trx.deleteFrom("subscription").where("chat", "=", chat).executeTakeFirst();
  const wishes = await removeAlertWish(trx, chat);
  const ids = trx.selectFrom("delivery").select("id").where("chat", "=", chat);
  await trx.deleteFrom("delivery_part").where("delivery_id", "in", ids).execute();
  const deliveries = await trx.deleteFrom("delivery").where("chat", "=", chat).executeTakeFirst();
  return {
    subscriptions: Number(subscriptions.numDeletedRows) + wishes,
    deliveries: Number(deliveries.numDeletedRows),
  };
}
