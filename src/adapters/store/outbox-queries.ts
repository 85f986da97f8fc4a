import { type Kysely, type SelectQueryBuilder, sql } from "kysely";
import { caseStates, type Delivery, type Outbox, type Rendering } from "../../domain/delivery.ts";
import type { DeliveryQuery, SlotCount, SlotQuery } from "../../domain/delivery-query.ts";
import type { Part } from "../../domain/platform.ts";
import type { Tables } from "./schema.ts";
import { type DeliveryPartTable, type DeliveryRow, idPieces, withParts } from "./delivery-tables.ts";

export async function findDeliveries(db: Kysely<Tables>, query: DeliveryQuery): Promise<readonly Delivery[]> {
  return readParts(db, await inOrder(matching(db, query), query).selectAll().execute());
}

export async function findDeliveryIds(db: Kysely<Tables>, query: DeliveryQuery): Promise<readonly string[]> {
  return (await inOrder(matching(db, query), query).select("id").execute()).map(({ id }) => id);
}

export async function countDeliveries(db: Kysely<Tables>, query: DeliveryQuery): Promise<number> {
  const counted = matching(db, query).select((it) => it.fn.countAll().as("count"));
  return Number((await counted.executeTakeFirstOrThrow()).count);
}

type Found = SelectQueryBuilder<Tables, "delivery", object>;

function matching(db: Kysely<Tables>, query: DeliveryQuery): Found {
  let found: Found = db.selectFrom("delivery");
  if (query.ids !== undefined) found = found.where("id", "in", query.ids);
  if (query.chat !== undefined) found = found.where("chat", "=", query.chat);
  if (query.slotAt !== undefined) found = found.where("slot_at", "=", query.slotAt);
  if (query.states !== undefined) {
    found = found.where("state", "in", query.states);
    // In the words of the partial index: only then is it used.
    const areCases = query.states.every((state) => caseStates.includes(state));
    if (areCases) found = found.where(sql<boolean>`state IN ('failed', 'uncertain', 'suspended')`);
  }
  if (query.keyPrefix !== undefined) {
    found = found.where("key", ">=", query.keyPrefix).where("key", "<", `${query.keyPrefix}\u{10ffff}`);
  }
  return query.hasRendering === undefined ? found : found.where("rendering_id", "is not", null);
}

function inOrder(found: Found, { limit }: DeliveryQuery): Found {
  const ordered = found.orderBy("slot_at", "desc").orderBy("seq");
  return limit === undefined ? ordered : ordered.limit(limit);
}

export async function heldDeliveries(db: Kysely<Tables>): Promise<readonly Delivery[]> {
  const held = db.selectFrom("delivery").selectAll().where(sql<boolean>`state = 'sending'`);
  return readParts(db, await held.orderBy("seq").execute());
}

export async function slotCounts(db: Kysely<Tables>, which: SlotQuery): Promise<readonly SlotCount[]> {
  const slots = "slotAt" in which ? [which.slotAt] : await latestSlots(db, which.latest);
  if (slots.length === 0) return [];
  const rows = await db
    .selectFrom("delivery")
    .select((it) => ["slot_at", "state", it.fn.countAll().as("count")])
    .where("slot_at", "in", slots)
    .groupBy(["slot_at", "state"])
    .orderBy("slot_at", "desc")
    .orderBy("state")
    .execute();
  return rows.map(({ slot_at, state, count }) => ({ slotAt: slot_at, state, count: Number(count) }));
}

/** From one slot to the one before: a slot has thousands of deliveries, and a list of all would read each. */
async function latestSlots(db: Kysely<Tables>, most: number): Promise<number[]> {
  const slots: number[] = [];
  while (slots.length < most) {
    const before = slots.at(-1) ?? Number.MAX_SAFE_INTEGER;
    const row = await db
      .selectFrom("delivery")
      .select((it) => it.fn.max("slot_at").as("slot"))
      .where("slot_at", "<", before)
      .executeTakeFirst();
    if (typeof row?.slot !== "number") break;
    slots.push(row.slot);
  }
  return slots;
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
export async function readParts(db: Kysely<Tables>, rows: readonly DeliveryRow[]): Promise<readonly Delivery[]> {
  const parts: DeliveryPartTable[] = [];
  for (const piece of idPieces(rows.map(({ id }) => id))) {
    const found = db.selectFrom("delivery_part").selectAll().where("delivery_id", "in", piece);
    parts.push(...(await found.orderBy("part").execute()));
  }
  return withParts(rows, parts);
}

export async function releaseDeliveries(
  trx: Kysely<Tables>,
  owner: string,
  releases: Parameters<Outbox["releaseDeliveries"]>[1],
  now: number,
): Promise<void> {
  // In the order of their ids, as everybody locks them.
  for (const { id, state, reason } of [...releases].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    await trx
      .updateTable("delivery")
      .set({ state, reason, owner: null, lease_until: null, changed_at: now })
      .where("id", "=", id)
      .where("owner", "=", owner)
      .execute();
  }
}
