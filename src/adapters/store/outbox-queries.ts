import { type Kysely, type Selectable, type SelectQueryBuilder, sql } from "kysely";
import type { Delivery, DeliveryPart, DeliveryQuery, Rendering, SlotCount } from "../../domain/delivery.ts";
import type { Part } from "../../domain/platform.ts";
import type { Tables } from "./schema.ts";
import { type DeliveryTable, idPieces } from "./delivery-tables.ts";

export async function findDeliveries(db: Kysely<Tables>, query: DeliveryQuery): Promise<readonly Delivery[]> {
  let found: SelectQueryBuilder<Tables, "delivery", object> = db.selectFrom("delivery");
  if (query.ids !== undefined) found = found.where("id", "in", query.ids);
  if (query.chat !== undefined) found = found.where("chat", "=", query.chat);
  if (query.slotAt !== undefined) found = found.where("slot_at", "=", query.slotAt);
  if (query.states !== undefined) found = found.where("state", "in", query.states);
  if (query.limit !== undefined) found = found.limit(query.limit);
  return withParts(db, await found.selectAll().orderBy("slot_at", "desc").orderBy("seq").execute());
}

export async function heldDeliveries(db: Kysely<Tables>): Promise<readonly Delivery[]> {
  const held = db.selectFrom("delivery").selectAll().where(sql<boolean>`state = 'sending'`);
  return withParts(db, await held.orderBy("seq").execute());
}

export async function slotCounts(db: Kysely<Tables>): Promise<readonly SlotCount[]> {
  const rows = await db
    .selectFrom("delivery")
    .select((it) => ["slot_at", "state", it.fn.countAll().as("count")])
    .groupBy(["slot_at", "state"])
    .orderBy("slot_at", "desc")
    .orderBy("state")
    .execute();
  return rows.map(({ slot_at, state, count }) => ({ slotAt: slot_at, state, count: Number(count) }));
}

export async function findRendering(db: Kysely<Tables>, id: string): Promise<Rendering | null> {
  const row = await db.selectFrom("rendering").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) return null;
  return { id, editionId: row.edition_id, parts: JSON.parse(row.parts) as readonly Part[] };
}

export async function resend(trx: Kysely<Tables>, ids: readonly string[], now: number): Promise<number> {
  let resent = 0;
  for (const piece of idPieces(ids)) {
    const again = await trx
      .selectFrom("delivery")
      .select("id")
      .where("id", "in", piece)
      .where("rendering_id", "is not", null)
      .where("state", "in", ["failed", "uncertain", "suspended"])
      .execute();
    if (again.length === 0) continue;
    const found = again.map(({ id }) => id);
    // The part that nobody knows of is begun anew: that is what was asked for.
    await trx.deleteFrom("delivery_part").where("delivery_id", "in", found).where("message_id", "is", null).execute();
    await trx
      .updateTable("delivery")
      .set({ state: "due", not_before: now, reason: null, attempts: 0, created_at: now, changed_at: now })
      .where("id", "in", found)
      .execute();
    resent += found.length;
  }
  return resent;
}

/** The deliveries, each with its parts. */
export async function withParts(
  db: Kysely<Tables>,
  rows: readonly Selectable<DeliveryTable>[],
): Promise<readonly Delivery[]> {
  const parts = new Map<string, DeliveryPart[]>();
  for (const piece of idPieces(rows.map(({ id }) => id))) {
    const found = await db
      .selectFrom("delivery_part")
      .selectAll()
      .where("delivery_id", "in", piece)
      .orderBy("part")
      .execute();
    for (const { delivery_id, part, begun_at, message_id } of found) {
      const own = parts.get(delivery_id) ?? [];
      own.push({ part, begunAt: begun_at, messageId: message_id });
      parts.set(delivery_id, own);
    }
  }
  return rows.map((row) => fromRow(row, parts.get(row.id) ?? []));
}

function fromRow(row: Selectable<DeliveryTable>, parts: readonly DeliveryPart[]): Delivery {
  return {
    id: row.id,
    key: row.key,
    chat: row.chat,
    subscriptionId: row.subscription_id,
    slotAt: row.slot_at,
    priority: row.priority === 0 ? 0 : 1,
    renderingId: row.rendering_id,
    ...(row.edits === null ? {} : { edits: row.edits }),
    silent: row.silent === 1,
    state: row.state,
    notBefore: row.not_before,
    reason: row.reason,
    attempts: row.attempts,
    owner: row.owner,
    leaseUntil: row.lease_until,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    parts,
  };
}
