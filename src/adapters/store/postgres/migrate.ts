import { type Kysely, sql } from "kysely";
import type { OpenOptions } from "../driver.ts";
import { readMigrations } from "../migrations.ts";
import type { Tables } from "../schema.ts";
import type { PostgresAddress } from "./address.ts";
import { storeError } from "./errors.ts";

const folder = new URL("migrations/", import.meta.url);
/** The row of `meta` that tells our tables from another program's, and their version. */
const formatName = "format";
/** "Mujz": processes that begin or migrate a store at once do it one after another. */
const migrationLock = 0x4d756a7a;

/**
 * Brings the tables to the newest version, all steps in one transaction. Throws `StoreError` for a schema of another
 * program or of a newer version, a server that cannot be written to, and for none where none may be begun.
 */
export async function migrate(db: Kysely<Tables>, address: PostgresAddress, { ifMissing }: OpenOptions): Promise<void> {
  const migrations = readMigrations(folder);
  await refuseUnusableServer(db, address.name);
  const found = await versionOf(db, address, migrations.length);
  if (found === migrations.length) return refuseUnwritable(db, address.name);
  if (found === 0 && ifMissing === "refuse") {
    throw storeError("missing", address.name, "is not there yet", "Ingest some articles first, or check DATABASE_URL");
  }
  await db.transaction().execute(async (trx) => {
    await sql`SELECT pg_advisory_xact_lock(${migrationLock})`.execute(trx);
    // Read again behind the lock: another process may just have done it.
    const version = await versionOf(trx, address, migrations.length);
    if (version === 0) await sql`CREATE SCHEMA IF NOT EXISTS ${sql.id(address.schema)}`.execute(trx);
    for (const migration of migrations.slice(version)) await sql.raw(migration.sql).execute(trx);
    const value = String(migrations.length);
    await trx
      .insertInto("meta")
      .values({ name: formatName, value })
      .onConflict((conflict) => conflict.column("name").doUpdateSet({ value }))
      .execute();
  });
}

async function versionOf(db: Kysely<Tables>, { schema, name }: PostgresAddress, newest: number): Promise<number> {
  const { rows } = await sql<{ relname: string }>`
    SELECT relname FROM pg_class WHERE relnamespace = to_regnamespace(${sql.lit(schema)}) AND relkind IN ('r', 'v', 'p')
  `.execute(db);
  if (rows.length === 0) return 0;
  const isOurs = rows.some(({ relname }) => relname === "meta") && rows.some(({ relname }) => relname === "article");
  const format = isOurs
    ? await db.selectFrom("meta").select("value").where("name", "=", formatName).executeTakeFirst()
    : undefined;
  if (format === undefined) {
    const fix = "Give another database, or add ?schema=<name> to DATABASE_URL";
    throw storeError("foreign", name, `has tables of another program in its schema ${schema}`, fix);
  }
  const version = Number(format.value);
  if (version > newest) {
    const what = `was written by a newer Mujaz (format ${version}, this one knows ${newest})`;
    throw storeError("newer", name, what, "Update this Mujaz, or give another store");
  }
  return version;
}

async function refuseUnusableServer(db: Kysely<Tables>, name: string): Promise<void> {
  const { rows } = await sql<{ encoding: string; readonly: boolean }>`
    SELECT current_setting('server_encoding') AS encoding,
      pg_is_in_recovery() OR current_setting('transaction_read_only')::boolean AS readonly
  `.execute(db);
  const [server] = rows;
  if (server?.readonly === true) {
    const fix = "Give the address of the primary, not of a replica, or allow writing";
    throw storeError("read-only", name, "cannot be written to", fix);
  }
  if (server?.encoding !== "UTF8") {
    const what = `keeps text as ${server?.encoding}, which has no Arabic`;
    throw storeError("unreadable", name, what, "Create the database anew with createdb --encoding UTF8 -T template0");
  }
}

/** A user who may only read would fail at the first article. */
async function refuseUnwritable(db: Kysely<Tables>, name: string): Promise<void> {
  const { rows } = await sql<{ may: boolean }>`
    SELECT has_table_privilege('article', 'INSERT') AND has_table_privilege('fact', 'DELETE') AS may
  `.execute(db);
  if (rows[0]?.may === true) return;
  const fix = "Grant the user all rights on the tables, or give its own user in DATABASE_URL";
  throw storeError("read-only", name, "may not be written to by this user", fix);
}
