import type { DatabaseSync } from "node:sqlite";
import { readMigrations } from "../migrations.ts";
import { storeError } from "./errors.ts";

/** "Mujz", by which a store is told from any other SQLite file. */
export const applicationId = 0x4d756a7a;

const folder = new URL("migrations/", import.meta.url);

/**
 * Brings the tables to the newest version, all steps in one transaction: a store is never left between two versions.
 * Throws `StoreError` for a file of another program or of a newer version. (Kysely's Migrator is not used: with SQLite
 * it migrates without a transaction, and it does not know a newer store from a changed list.)
 */
export function migrate(database: DatabaseSync, file: string): void {
  const migrations = readMigrations(folder);
  if (versionOf(database, file, migrations.length) === migrations.length) return;
  database.exec("BEGIN IMMEDIATE");
  try {
    // Read again behind the lock: another process may just have done it.
    const version = versionOf(database, file, migrations.length);
    for (const migration of migrations.slice(version)) database.exec(migration.sql);
    database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${migrations.length}`);
    database.exec("COMMIT");
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}

/** Refuses what is no store, or one that this program does not know yet. Throws `StoreError`. */
export function refuseUnknownFormat(database: DatabaseSync, file: string): void {
  const version = versionOf(database, file, readMigrations(folder).length);
  if (version === 0) throw storeError("foreign", file, "has no store in it", "Give the file of a store or of a backup");
}

function versionOf(database: DatabaseSync, file: string, newest: number): number {
  const read = (name: string): number => Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
  const tables = Number(database.prepare("SELECT count(*) AS total FROM sqlite_schema").get()?.total);
  const version = read("user_version");
  if (tables > 0 && read("application_id") !== applicationId) {
    throw storeError(
      "foreign",
      file,
      "belongs to another program",
      "Give another file name in DATABASE_URL or another DATA_DIR",
    );
  }
  if (version > newest) {
    const what = `was written by a newer Mujaz (format ${version}, this one knows ${newest})`;
    throw storeError("newer", file, what, "Update this Mujaz, or give another store");
  }
  return version;
}
