import { type Kysely, type Selectable, sql } from "kysely";
import type { AlertWishStore } from "../../domain/alert-wish.ts";
import type { ServedSubscription, SubscriptionStore } from "../../domain/delivery.ts";
import type { Subscription } from "../../domain/subscription.ts";
import type { ChatStore } from "./chats.ts";
import type { Tables } from "./schema.ts";
import type { WriteTransaction } from "./write-transaction.ts";
import { idPieces, piecesOf, type SubscriptionTable } from "./delivery-tables.ts";

export function subscriptionStore(
  db: Kysely<Tables>,
  write: WriteTransaction,
): Omit<SubscriptionStore, keyof ChatStore | keyof AlertWishStore> {
  return {
    putSubscriptions: (subscriptions) => write([], (trx) => putSubscriptions(trx, subscriptions)),
    async subscriptions(chat) {
      const all = db.selectFrom("subscription").selectAll().orderBy("created_at").orderBy("id");
      const rows = await (chat === undefined ? all : all.where("chat", "=", chat)).execute();
      return rows.map(subscriptionOf);
    },
    async subscriptionCount() {
      const counted = db.selectFrom("subscription").select(({ fn }) => fn.countAll().as("count"));
      return Number((await counted.executeTakeFirstOrThrow()).count);
    },
    removeSubscriptions: (ids) =>
      write([], async (trx) => {
        for (const piece of idPieces(ids)) await trx.deleteFrom("subscription").where("id", "in", piece).execute();
      }),
    async suspendedChats(prefix) {
      const of = (table: "subscription" | "alert_wish") =>
        db
          .selectFrom(table)
          .select("chat")
          .where("state", "=", "suspended")
          .where(sql<boolean>`substr(chat, 1, ${prefix.length}) = ${prefix}`);
      const rows = await of("subscription").union(of("alert_wish")).orderBy("chat").execute();
      return rows.map(({ chat }) => chat);
    },
    async dueSubscriptions(now, limit) {
      const due = db.selectFrom("subscription").selectAll().where("next_due_at", "<=", now);
      return (await due.orderBy("next_due_at").limit(limit).execute()).map(subscriptionOf);
    },
    async subscriptionsPlannedAfter(instant, limit) {
      const planned = db.selectFrom("subscription").selectAll().where("next_due_at", ">", instant);
      return (await planned.orderBy("next_due_at", "desc").limit(limit).execute()).map(subscriptionOf);
    },
  };
}

export async function putSubscriptions(trx: Kysely<Tables>, subscriptions: readonly Subscription[]): Promise<void> {
  for (const piece of piecesOf(subscriptions, 9)) {
    await trx
      .insertInto("subscription")
      .values(piece.map(toRow))
      .onConflict((conflict) =>
        conflict.column("id").doUpdateSet((row) => ({
          chat: row.ref("excluded.chat"),
          state: row.ref("excluded.state"),
          reason: row.ref("excluded.reason"),
          last_served_at: row.ref("excluded.last_served_at"),
          last_day: row.ref("excluded.last_day"),
          next_due_at: row.ref("excluded.next_due_at"),
          json: row.ref("excluded.json"),
        })),
      )
      .execute();
  }
}

/**
 * Records that slots were served, where the subscription still is as it was read.
 * @returns those that were
 */
export async function markServed(
  trx: Kysely<Tables>,
  served: readonly ServedSubscription[],
): Promise<readonly ServedSubscription[]> {
  const dueAt = new Map<string, number | null>();
  for (const piece of idPieces(served.map(({ subscriptionId }) => subscriptionId))) {
    const rows = await trx.selectFrom("subscription").select(["id", "next_due_at"]).where("id", "in", piece).execute();
    for (const row of rows) dueAt.set(row.id, row.next_due_at);
  }
  const valid = served.filter((one) => dueAt.get(one.subscriptionId) === one.wasDueAt);
  // Subscriptions of one slot mostly change alike: one statement for all that do.
  for (const alike of Map.groupBy(valid, (one) =>
    JSON.stringify([one.lastServedAt, one.lastDay, one.nextDueAt]),
  ).values()) {
    const [{ lastServedAt, lastDay, nextDueAt }] = alike as [ServedSubscription];
    for (const piece of idPieces(alike.map(({ subscriptionId }) => subscriptionId))) {
      await trx
        .updateTable("subscription")
        .set({ last_served_at: lastServedAt, last_day: lastDay, next_due_at: nextDueAt })
        .where("id", "in", piece)
        .execute();
    }
  }
  return valid;
}

function toRow(subscription: Subscription): SubscriptionTable {
  const { id, chat, state, reason, createdAt, lastServedAt, lastDay, nextDueAt, ...options } = subscription;
  return {
    id,
    chat,
    state,
    reason,
    created_at: createdAt,
    last_served_at: lastServedAt,
    last_day: lastDay,
    next_due_at: nextDueAt,
    json: JSON.stringify(options),
  };
}

type Options = Omit<
  Subscription,
  "id" | "chat" | "state" | "reason" | "createdAt" | "lastServedAt" | "lastDay" | "nextDueAt"
>;

export function subscriptionOf(row: Selectable<SubscriptionTable>): Subscription {
  return {
    ...(JSON.parse(row.json) as Options),
    id: row.id,
    chat: row.chat,
    state: row.state,
    reason: row.reason,
    createdAt: row.created_at,
    lastServedAt: row.last_served_at,
    lastDay: row.last_day,
    nextDueAt: row.next_due_at,
  };
}
