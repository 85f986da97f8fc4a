import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { Kysely } from "kysely";
import type { Claim, Delivery, OutboxChange } from "../../../domain/delivery.ts";
import { StoreError } from "../../../domain/store-error.ts";
import {
  type DeliveryPartTable,
  type DeliveryRow,
  firstOfEachChat,
  type SendingStore,
  withParts,
} from "../delivery-tables.ts";
import type { Tables } from "../schema.ts";
import { beginWriting, type Guard } from "./kysely-dialect.ts";

/**
 * What senders ask for at every message, in prepared statements: SQLite runs each of them in a few microseconds, less
 * than it takes to write them anew. States stand in their text: only then is a partial index used.
 */
export function sqliteSending(db: Kysely<Tables>, database: DatabaseSync, guard: Guard): SendingStore {
  const prepared = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const statement = prepared.get(sql) ?? guard(() => database.prepare(sql));
    prepared.set(sql, statement);
    return statement;
  };
  const run = (statement: string) => guard(() => database.exec(statement));
  const transaction = async <T>(work: () => T): Promise<T> => {
    await beginWriting(database, guard);
    try {
      const result = guard(work);
      run("commit");
      return result;
    } catch (error) {
      if (database.isTransaction) run("rollback");
      if (error instanceof StoreError && error.problem === "full") emptyJournal(database);
      throw error;
    }
  };
  // Kysely's one connection is held meanwhile: no statement of another's transaction falls into ours, nor ours into theirs.
  const write = <T>(work: () => T): Promise<T> => db.connection().execute(() => transaction(work));
  return {
    claimDeliveries: (claim) => write(() => claimNow(prepare, claim)),
    recordChanges: (owner, changes) => write(() => recordNow(prepare, owner, changes)),
    renewLeases: (owner, leaseUntil) => write(() => void prepare(renew).run(leaseUntil, owner)),
  };
}

/** It may be the journal that fills the disk, and only a checkpoint makes it short. The next attempt shows whether it did. */
function emptyJournal(database: DatabaseSync): void {
  try {
    database.exec("pragma wal_checkpoint(truncate)");
  } catch {
    // No room for that, either: somebody has to make some.
  }
}

type Prepare = (sql: string) => StatementSync;

const findOpen = `
  SELECT * FROM delivery
  WHERE platform = ? AND state IN ('due', 'waiting') AND not_before <= ?
    AND NOT EXISTS (SELECT 1 FROM delivery AS held WHERE held.chat = delivery.chat AND held.state = 'sending')
    AND NOT EXISTS (
      SELECT 1 FROM delivery AS older
      WHERE older.chat = delivery.chat AND older.seq < delivery.seq AND older.state = 'waiting'
    )
  ORDER BY priority, seq LIMIT ?`;
/** Row by row: an UPDATE of many rows takes twice as long for each. */
const take = `UPDATE delivery SET state = 'sending', owner = ?, lease_until = ?, changed_at = ? WHERE seq = ?`;
/** CROSS: never by reading through all parts. */
const findParts = `
  SELECT delivery_id, part, begun_at, message_id
  FROM json_each(?) CROSS JOIN delivery_part ON delivery_id = value ORDER BY part`;

function claimNow(prepare: Prepare, { platform, owner, now, leaseUntil, limit }: Claim): readonly Delivery[] {
  const open = prepare(findOpen).all(platform, now, limit) as unknown as DeliveryRow[];
  const rows = firstOfEachChat(open);
  if (rows.length === 0) return [];
  for (const { seq } of rows) prepare(take).run(owner, leaseUntil, now, seq);
  const held = { state: "sending", owner, lease_until: leaseUntil, changed_at: now } as const;
  const parts = prepare(findParts).all(JSON.stringify(rows.map(({ id }) => id))) as unknown as DeliveryPartTable[];
  for (const row of rows) Object.assign(row, held);
  return withParts(rows, parts);
}

/** Begun again, a part keeps the time of its first beginning: that is when the platform learned its nonce. */
const begin = `
  INSERT INTO delivery_part (delivery_id, part, begun_at) VALUES (?, ?, ?) ON CONFLICT (delivery_id, part) DO NOTHING`;
const partSent = `
  INSERT INTO delivery_part (delivery_id, part, begun_at, message_id) VALUES (?, ?, ?, ?)
  ON CONFLICT (delivery_id, part) DO UPDATE SET message_id = excluded.message_id`;
const partNotSent = `DELETE FROM delivery_part WHERE delivery_id = ? AND part = ? AND message_id IS NULL`;
const close = `
  UPDATE delivery SET state = ?, reason = ?, not_before = ?, attempts = ?, owner = NULL, lease_until = NULL, changed_at = ?
  WHERE id = ? AND owner = ?`;
const isHeld = `SELECT 1 FROM delivery WHERE id = ? AND owner = ?`;
const renew = `UPDATE delivery SET lease_until = ? WHERE state = 'sending' AND owner = ?`;

function recordNow(prepare: Prepare, owner: string, changes: readonly OutboxChange[]): ReadonlySet<string> {
  const held = new Set<string>();
  // First what closes: where it finds the delivery, all that was told of it counts.
  for (const change of changes) {
    if (change.kind !== "close") continue;
    const { id, state, reason, notBefore, attempts, at } = change;
    if (prepare(close).run(state, reason, notBefore, attempts, at, id, owner).changes === 1) held.add(id);
  }
  for (const change of changes) {
    if (change.kind === "close") continue;
    if (!held.has(change.id) && prepare(isHeld).get(change.id, owner) === undefined) continue;
    held.add(change.id);
    writePart(prepare, change);
  }
  return held;
}

function writePart(prepare: Prepare, change: Exclude<OutboxChange, { kind: "close" }>): void {
  const { id, part } = change;
  if (change.kind === "begin") prepare(begin).run(id, part, change.at);
  else if (change.kind === "part-sent") prepare(partSent).run(id, part, change.at, change.messageId);
  else prepare(partNotSent).run(id, part);
}
