import type { Claim, Delivery, OutboxChange } from "../../../domain/delivery.ts";
import { type DeliveryRow, deliveryOf, type SendingStore } from "../delivery-tables.ts";
import type { StorePool } from "./pool.ts";

/**
 * What senders ask for at every message: one prepared statement for all that was told at once, which is a transaction and
 * one way to the server and back. Rows are locked in the order of their ids, by whoever locks several.
 */
export function postgresSending(pool: StorePool): SendingStore {
  return {
    claimDeliveries: (claim) => claimNow(pool, claim),
    recordChanges: (owner, changes) => recordNow(pool, owner, changes),
    async renewLeases(owner, leaseUntil) {
      await pool.run("renew", renewText, [owner, leaseUntil]);
    },
  };
}

/**
 * States stand in the text: only then is a partial index used. Who claims waits for who claims before, so that two
 * deliveries of one chat are never on their way; a row that changed meanwhile is left out.
 */
const claimText = `
  WITH open AS (
    SELECT id, seq, chat, priority FROM delivery
    WHERE platform = $1 AND state IN ('due', 'waiting') AND not_before <= $2
      AND NOT EXISTS (SELECT FROM delivery AS held WHERE held.chat = delivery.chat AND held.state = 'sending')
      AND NOT EXISTS (
        SELECT FROM delivery AS older
        WHERE older.chat = delivery.chat AND older.seq < delivery.seq AND older.state = 'waiting'
      )
    ORDER BY priority, seq LIMIT $3
  ), first AS (
    SELECT DISTINCT ON (chat) id FROM open ORDER BY chat, priority, seq
  )
  UPDATE delivery SET state = 'sending', owner = $4, lease_until = $5, changed_at = $2
  FROM first WHERE delivery.id = first.id AND state IN ('due', 'waiting')
  RETURNING delivery.*, (
    SELECT json_agg(json_build_array(part, begun_at, message_id) ORDER BY part) FROM delivery_part WHERE delivery_id = delivery.id
  ) AS parts`;
const lockText = `SELECT pg_advisory_xact_lock(hashtextextended(current_schema() || ' claim ' || $1, 0))`;

type ClaimedRow = DeliveryRow & { readonly parts: readonly (readonly [number, number, string | null])[] | null };

async function claimNow(pool: StorePool, claim: Claim): Promise<readonly Delivery[]> {
  const { platform, owner, now, leaseUntil, limit } = claim;
  const rows = await pool.transaction(async (run) => {
    await run("claiming", lockText, [platform]);
    return run<ClaimedRow>("claim", claimText, [platform, now, limit, owner, leaseUntil]);
  });
  return rows
    .sort((a, b) => a.priority - b.priority || a.seq - b.seq)
    .map((row) =>
      deliveryOf(
        row,
        (row.parts ?? []).map(([part, begunAt, messageId]) => ({ part, begunAt, messageId })),
      ),
    );
}

/**
 * Each row is found by its id, never by comparing what was told with what is there, whatever the planner believes of their
 * number. A part begun again keeps the time of its first beginning: that is when the platform learned its nonce.
 */
const recordText = `
  WITH closed AS (
    UPDATE delivery SET state = told.state, reason = told.reason, not_before = told.not_before,
      attempts = told.attempts, owner = NULL, lease_until = NULL, changed_at = told.changed_at
    FROM unnest($2::text[], $3::text[], $4::text[], $5::bigint[], $6::int[], $7::bigint[])
      AS told (id, state, reason, not_before, attempts, changed_at)
    WHERE delivery.id = told.id AND owner = $1
    RETURNING delivery.id
  ), kept AS (
    SELECT id FROM delivery WHERE id = ANY ($8::text[]) AND owner = $1 ORDER BY id FOR NO KEY UPDATE
  ), held AS (
    SELECT id FROM closed UNION ALL SELECT id FROM kept
  ), written AS (
    INSERT INTO delivery_part (delivery_id, part, begun_at, message_id)
    SELECT id, part, begun_at, message_id
    FROM unnest($9::text[], $10::int[], $11::bigint[], $12::text[]) AS told (id, part, begun_at, message_id)
    WHERE id IN (SELECT id FROM held)
    ON CONFLICT (delivery_id, part) DO UPDATE
      SET message_id = coalesce(excluded.message_id, delivery_part.message_id)
  ), taken_back AS (
    DELETE FROM delivery_part USING unnest($13::text[], $14::int[]) AS told (id, part)
    WHERE told.id IN (SELECT id FROM held)
      AND delivery_id = told.id AND delivery_part.part = told.part AND message_id IS NULL
  )
  SELECT id FROM held`;

const renewText = `
  WITH held AS (SELECT id FROM delivery WHERE state = 'sending' AND owner = $1 ORDER BY id FOR UPDATE)
  UPDATE delivery SET lease_until = $2 FROM held WHERE delivery.id = held.id`;

type ChangeOf<K extends OutboxChange["kind"]> = Extract<OutboxChange, { kind: K }>;

async function recordNow(
  pool: StorePool,
  owner: string,
  changes: readonly OutboxChange[],
): Promise<ReadonlySet<string>> {
  const told = new Map<string, ChangeOf<"begin" | "part-sent">>();
  const back: ChangeOf<"part-not-sent">[] = [];
  const closed = new Map<string, ChangeOf<"close">>();
  for (const change of changes) {
    if (change.kind === "close") closed.set(change.id, change);
    else if (change.kind === "part-not-sent") back.push(change);
    else told.set(`${change.id} ${change.part}`, change);
  }
  const kept = new Set(changes.flatMap(({ id }) => (closed.has(id) ? [] : id)));
  const rows = await pool.run<{ readonly id: string }>("record", recordText, [
    owner,
    ...columns(
      [...closed.values()].sort(byId),
      ({ id, state, reason, notBefore, attempts, at }) => [id, state, reason, notBefore, attempts, at],
      6,
    ),
    [...kept],
    ...columns([...told.values()], (one) => [one.id, one.part, one.at, one.kind === "begin" ? null : one.messageId], 4),
    ...columns(back, ({ id, part }) => [id, part], 2),
  ]);
  return new Set(rows.map(({ id }) => id));
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

/** Rows turned into `width` arrays, one a column, as `unnest` takes them. */
function columns<T>(rows: readonly T[], cellsOf: (row: T) => readonly unknown[], width: number): unknown[][] {
  const cells = rows.map(cellsOf);
  return Array.from({ length: width }, (_, i) => cells.map((row) => row[i]));
}
