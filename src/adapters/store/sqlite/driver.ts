import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import type { Store } from "../../../domain/ports.ts";
import { StoreError } from "../../../domain/store-error.ts";
import type { StoreDriver } from "../driver.ts";
import type { Tables } from "../schema.ts";
import { openSqlStore } from "../sql-store.ts";
import { fileOf, inMemory, isSqliteUrl } from "./address.ts";
import { guardFor } from "./errors.ts";
import { prepareFile } from "./file.ts";
import { busyTimeoutMs, type Guard, nodeSqliteDialect } from "./kysely-dialect.ts";
import { damageOf } from "./damage.ts";
import { migrate } from "./migrate.ts";
import { sqliteSending } from "./outbox.ts";
import { fts5TextIndex } from "./text-index.ts";

/** One file on this machine, or nothing but memory. */
export const sqliteDriver: StoreDriver = {
  name: "sqlite",
  example: "sqlite:<file>",
  accepts: isSqliteUrl,

  async open(url, options): Promise<Store> {
    const file = fileOf(url);
    const guard = guardFor(file);
    if (file !== inMemory) guard(() => prepareFile(file, options));
    const database = guard(() => new DatabaseSync(file, { timeout: busyTimeoutMs }));
    try {
      guard(() => {
        // First, since it tells a file of another program, which must stay as it is.
        migrate(database, file);
        // In WAL, NORMAL loses the last transactions when the machine (not the process) dies, and never damages the
        // file: articles and facts can be read and derived again. Who sends needs FULL: docs/decisions/outbox.md.
        const synchronous = options.waitsForDisk === true ? "FULL" : "NORMAL";
        database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${synchronous}`);
        // The outbox writes many small transactions: a journal of 32 MB and a cache of 16 MB make them half as dear.
        database.exec("PRAGMA wal_autocheckpoint = 8000; PRAGMA cache_size = -16000");
      });
      const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(database, guard) });
      return await openSqlStore({
        db,
        sending: sqliteSending(db, database, guard),
        textIndex: fts5TextIndex,
        // A transaction takes the lock of the whole file when it begins.
        write: (_, work) => db.transaction().execute(work),
        check: async () => check(database, guard),
        changeToken: async () => guard(() => changeToken(database)),
      });
    } catch (error) {
      if (database.isOpen) database.close();
      throw error;
    }
  },
};

function changeToken(database: DatabaseSync): string {
  return String(database.prepare("SELECT total FROM store_change").get()?.["total"]);
}

function check(database: DatabaseSync, guard: Guard): string[] {
  try {
    return guard(() => damageOf(database));
  } catch (error) {
    if (error instanceof StoreError) return [error.message];
    throw error;
  }
}
