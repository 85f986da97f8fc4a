import { type Kysely, sql } from "kysely";
import type { Claim, Delivery, Outbox, OutboxChange } from "../../domain/delivery.ts";
import { withParts } from "./outbox-queries.ts";
import type { Tables } from "./schema.ts";
import { idPieces, piecesOf } from "./delivery-tables.ts";

/** States stand in the text of the statement, not in its parameters: only then is a partial index used. */
export async function claimDeliveries(trx: Kysely<Tables>, claim: Claim): Promise<readonly Delivery[]> {
  const { platform, owner, now, leaseUntil, limit } = claim;
  const rows = await trx
    .selectFrom("delivery")
    .selectAll()
    .where("platform", "=", platform)
    .where(sql<boolean>`state IN ('due', 'waiting')`)
    .where("not_before", "<=", now)
    .where(
      sql<boolean>`NOT EXISTS (
        SELECT 1 FROM delivery AS older
        WHERE older.chat = delivery.chat AND older.seq < delivery.seq AND older.state IN ('due', 'waiting', 'sending')
      )`,
    )
    .orderBy("priority")
    .orderBy("seq")
    .limit(limit)
    .execute();
  for (const piece of idPieces(rows.map(({ id }) => id))) {
    await trx
      .updateTable("delivery")
      .set({ state: "sending", owner, lease_until: leaseUntil, changed_at: now })
      .where("id", "in", piece)
      .execute();
  }
  return withParts(
    trx,
    rows.map((row) => ({ ...row, state: "sending", owner, lease_until: leaseUntil, changed_at: now })),
  );
}

export async function recordChanges(
  trx: Kysely<Tables>,
  owner: string,
  changes: readonly OutboxChange[],
): Promise<ReadonlySet<string>> {
  const held = new Set<string>();
  for (const piece of idPieces([...new Set(changes.map(({ id }) => id))])) {
    const rows = await trx
      .selectFrom("delivery")
      .select("id")
      .where("id", "in", piece)
      .where("owner", "=", owner)
      .execute();
    for (const { id } of rows) held.add(id);
  }
  const own = changes.filter(({ id }) => held.has(id));
  await takeBackParts(trx, own);
  await writeParts(trx, own);
  await close(trx, own);
  return held;
}

type ChangeOf<K extends OutboxChange["kind"]> = Extract<OutboxChange, { kind: K }>;
const only = <K extends OutboxChange["kind"]>(changes: readonly OutboxChange[], kind: K): ChangeOf<K>[] =>
  changes.filter((change): change is ChangeOf<K> => change.kind === kind);

async function takeBackParts(trx: Kysely<Tables>, changes: readonly OutboxChange[]): Promise<void> {
  for (const { id, part } of only(changes, "part-not-sent")) {
    await trx
      .deleteFrom("delivery_part")
      .where("delivery_id", "=", id)
      .where("part", "=", part)
      .where("message_id", "is", null)
      .execute();
  }
}

async function writeParts(trx: Kysely<Tables>, changes: readonly OutboxChange[]): Promise<void> {
  const rowOf = (change: ChangeOf<"begin"> | ChangeOf<"part-sent">) => ({
    delivery_id: change.id,
    part: change.part,
    begun_at: change.at,
    message_id: change.kind === "part-sent" ? change.messageId : null,
  });
  for (const piece of piecesOf(only(changes, "begin").map(rowOf), 4)) {
    // Begun again, it keeps the time of its first beginning: that is when the platform learned its nonce.
    await trx
      .insertInto("delivery_part")
      .values([...piece])
      .onConflict((conflict) => conflict.columns(["delivery_id", "part"]).doNothing())
      .execute();
  }
  for (const piece of piecesOf(only(changes, "part-sent").map(rowOf), 4)) {
    await trx
      .insertInto("delivery_part")
      .values([...piece])
      .onConflict((conflict) =>
        conflict
          .columns(["delivery_id", "part"])
          .doUpdateSet((row) => ({ message_id: row.ref("excluded.message_id") })),
      )
      .execute();
  }
}

async function close(trx: Kysely<Tables>, changes: readonly OutboxChange[]): Promise<void> {
  const alike = Map.groupBy(only(changes, "close"), ({ state, reason, notBefore, attempts, at }) =>
    JSON.stringify([state, reason, notBefore, attempts, at]),
  );
  for (const group of alike.values()) {
    const [{ state, reason, notBefore, attempts, at }] = group as [ChangeOf<"close">];
    for (const piece of idPieces(group.map(({ id }) => id))) {
      await trx
        .updateTable("delivery")
        .set({ state, reason, not_before: notBefore, attempts, owner: null, lease_until: null, changed_at: at })
        .where("id", "in", piece)
        .execute();
    }
  }
}

export async function releaseDeliveries(
  trx: Kysely<Tables>,
  owner: string,
  releases: Parameters<Outbox["releaseDeliveries"]>[1],
  now: number,
): Promise<void> {
  for (const { id, state, reason } of releases) {
    await trx
      .updateTable("delivery")
      .set({ state, reason, owner: null, lease_until: null, changed_at: now })
      .where("id", "=", id)
      .where("owner", "=", owner)
      .execute();
  }
}
