import type { Insertable, Kysely } from "kysely";
import type { NewDelivery, Rendering, SlotBatch } from "../../domain/delivery.ts";
import { platformOf } from "../../domain/subscription.ts";
import { markServed } from "./subscriptions.ts";
import type { Tables } from "./schema.ts";
import { type DeliveryTable, piecesOf } from "./delivery-tables.ts";

export async function commitSlots(trx: Kysely<Tables>, { editions, renderings, served }: SlotBatch): Promise<number> {
  for (const { id, storyId, day, content } of editions) {
    await trx
      .insertInto("edition")
      .values({ id, story_id: storyId, day, content: JSON.stringify(content) })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .execute();
  }
  const valid = await markServed(trx, served);
  return enqueueAll(
    trx,
    valid.flatMap(({ deliveries }) => deliveries),
    renderings,
  );
}

export async function enqueueAll(
  trx: Kysely<Tables>,
  deliveries: readonly NewDelivery[],
  renderings: readonly Rendering[],
): Promise<number> {
  for (const { id, editionId, parts } of renderings) {
    await trx
      .insertInto("rendering")
      .values({ id, edition_id: editionId, parts: JSON.stringify(parts) })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .execute();
  }
  let added = 0;
  for (const piece of piecesOf(deliveries, 15)) {
    const result = await trx
      .insertInto("delivery")
      .values(piece.map(toRow))
      .onConflict((conflict) => conflict.column("key").doNothing())
      .executeTakeFirst();
    added += Number(result.numInsertedOrUpdatedRows ?? 0);
  }
  return added;
}

function toRow(delivery: NewDelivery): Insertable<DeliveryTable> {
  return {
    id: delivery.id,
    key: delivery.key,
    chat: delivery.chat,
    platform: platformOf(delivery.chat),
    subscription_id: delivery.subscriptionId,
    slot_at: delivery.slotAt,
    priority: delivery.priority,
    rendering_id: delivery.renderingId,
    silent: delivery.silent ? 1 : 0,
    state: delivery.state,
    not_before: delivery.notBefore,
    reason: delivery.reason,
    attempts: 0,
    created_at: delivery.createdAt,
    changed_at: delivery.createdAt,
  };
}
