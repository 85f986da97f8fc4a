import { Kysely, PostgresDialect, sql } from "kysely";
import type { Store } from "../../../domain/ports.ts";
import type { OpenOptions } from "../driver.ts";
import type { Tables } from "../schema.ts";
import { openSqlStore } from "../sql-store.ts";
import type { WriteTransaction } from "../write-transaction.ts";
import { readAddress } from "./address.ts";
import { check } from "./check.ts";
import { migrate } from "./migrate.ts";
import { postgresSending } from "./outbox.ts";
import { openPool, type StorePool } from "./pool.ts";
import { ginTextIndex } from "./text-index.ts";

/** Opens the store, bringing its tables up to date. Throws `StoreError`. */
export async function openPostgresStore(url: string, options: OpenOptions): Promise<Store> {
  const { db, pool } = await openDatabase(url, options);
  try {
    return await openSqlStore({
      db,
      sending: postgresSending(pool),
      textIndex: ginTextIndex,
      write: lockedByName(db),
      check: () => check(db),
      changeToken: () => changeToken(db),
    });
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

/** The store's tables, brought up to date. Throws `StoreError`. */
export async function openDatabase(
  url: string,
  options: OpenOptions,
): Promise<{ readonly db: Kysely<Tables>; readonly pool: StorePool }> {
  const address = readAddress(url);
  const pool = openPool(address);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await migrate(db, address, options);
    return { db, pool };
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

/** Locks of the database, by name and in one order, so that no two transactions wait for each other in a circle. */
const lockedByName =
  (db: Kysely<Tables>): WriteTransaction =>
  (names, work) =>
    db.transaction().execute(async (trx) => {
      const lockable = names.map((name) => name.replaceAll("\0", ""));
      await sql`
        SELECT pg_advisory_xact_lock(key) FROM (
          SELECT DISTINCT hashtextextended(current_schema() || ' ' || name, 0) AS key
          FROM unnest(${lockable}::text[]) AS name ORDER BY key
        ) AS keys`.execute(trx);
      return work(trx);
    });

async function changeToken(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ total: string }>`SELECT sum(total) AS total FROM store_change`.execute(db);
  return String(rows[0]?.total);
}
