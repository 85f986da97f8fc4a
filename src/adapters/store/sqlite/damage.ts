import type { DatabaseSync } from "node:sqlite";

/** Reads the whole file; one line a problem, none when it is sound. */
export function damageOf(database: DatabaseSync): string[] {
  const found = database
    .prepare("PRAGMA integrity_check")
    .all()
    .map((row) => String(row.integrity_check));
  const orphans = database.prepare("PRAGMA foreign_key_check").all();
  const lines = found.filter((line) => line !== "ok");
  return orphans.length === 0 ? lines : [...lines, `${orphans.length} rows point at rows that are not there`];
}
