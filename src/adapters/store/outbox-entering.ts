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
  for (const rendering of renderings) {
    const { id, editionId, parts, told } = rendering;
    await trx
      .insertInto("rendering")
      .values({
        id,
        edition_id: editionId,
        parts: JSON.stringify(parts),
        messages: told === undefined ? null : JSON.stringify(told.messages),
        known_correction: told?.knownCorrection ?? 0,
      })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .execute();
    await putTold(trx, rendering);
  }
  let added = 0;
  for (const piece of piecesOf(deliveries, 16)) {
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
    edits: delivery.edits ?? null,
    silent: delivery.silent ? 1 : 0,
    state: delivery.state,
    not_before: delivery.notBefore,
    reason: delivery.reason,
    attempts: 0,
    created_at: delivery.createdAt,
    changed_at: delivery.createdAt,
  };
}

/** Writes on which facts a rendering's lines stand, and what it puts right. */
async function putTold(trx: Kysely<Tables>, { id, told }: Rendering): Promise<void> {
  if (told === undefined) return;
  const facts = [...new Set(told.factIds)].map((factId) => ({ fact_id: factId, rendering_id: id }));
  for (const piece of piecesOf(facts, 2)) {
    const insert = trx.insertInto("rendering_fact").values([...piece]);
    await insert.onConflict((conflict) => conflict.doNothing()).execute();
  }
  for (const correction of new Set(told.corrections)) {
    const insert = trx.insertInto("rendering_correction").values({ correction, rendering_id: id });
    await insert.onConflict((conflict) => conflict.doNothing()).execute();
  }
}
