import type { Kysely } from "kysely";
import type { DeliveryStore } from "../../domain/delivery.ts";
import { alertWishStore } from "./alert-wishes.ts";
import { chatStore } from "./chats.ts";
import type { SendingStore } from "./delivery-tables.ts";
import { enqueueAll, commitSlots } from "./outbox-entering.ts";
import {
  countDeliveries,
  findDeliveries,
  findDeliveryIds,
  heldDeliveries,
  findRendering,
  releaseDeliveries,
  resend,
  slotCounts,
} from "./outbox-queries.ts";
import { readership } from "./readership.ts";
import { subscriptionStore } from "./subscriptions.ts";
import type { Tables } from "./schema.ts";
import type { WriteTransaction } from "./write-transaction.ts";

/** Subscriptions and outbox over any database that Kysely speaks to; the tables are there already. */
export function deliveryStore(db: Kysely<Tables>, sending: SendingStore, write: WriteTransaction): DeliveryStore {
  return {
    ...subscriptionStore(db, write),
    ...alertWishStore(db, write),
    ...chatStore(write),
    ...readership(db, write),
    commitSlots: (batch) => write([servedName], (trx) => commitSlots(trx, batch)),
    enqueue: (deliveries, renderings) => write([], (trx) => enqueueAll(trx, deliveries, renderings)),
    ...sending,
    heldDeliveries: () => heldDeliveries(db),
    releaseDeliveries: (owner, releases, now) => write([], (trx) => releaseDeliveries(trx, owner, releases, now)),
    rendering: (id) => findRendering(db, id),
    deliveries: (query = {}) => findDeliveries(db, query),
    countDeliveries: (query) => countDeliveries(db, query),
    deliveryIds: (query) => findDeliveryIds(db, query),
    slotCounts: (which) => slotCounts(db, which),
    resend: (ids, now) => write([], (trx) => resend(trx, ids, now)),
    async platformWait(platform) {
      const row = await db
        .selectFrom("platform_wait")
        .select("until")
        .where("platform", "=", platform)
        .executeTakeFirst();
      return row?.until ?? 0;
    },
    async setPlatformWait(platform, until) {
      const put = (trx: Kysely<Tables>) =>
        trx
          .insertInto("platform_wait")
          .values({ platform, until })
          .onConflict((conflict) => conflict.column("platform").doUpdateSet({ until }))
          .execute();
      await write([], put);
    },
  };
}

const servedName = "served slots";
