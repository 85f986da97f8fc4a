import { type Kysely, sql } from "kysely";
import { newChecksum, type Row } from "../checksum.ts";
import type { Tables } from "../schema.ts";
import type { TableShape } from "../sqlite/snapshot.ts";

/** Rows may hold texts of millions of characters. */
const pageSize = 100;

/** Counts the rows of a table and sums them up, in the order of their key. */
export async function digestOf(db: Kysely<Tables>, table: TableShape, step: (rows: number) => void) {
  const checksum = newChecksum();
  const columns = sql.join(table.columns.map((column) => sql.id(column)));
  const key = sql.join(table.key.map((column) => sql.id(column)));
  let after: Row | null = null;
  for (;;) {
    const place = after === null ? sql`true` : sql`(${key}) > (${sql.join(after)})`;
    const page: { rows: Record<string, string | number | null>[] } = await sql<Record<string, string | number | null>>`
      SELECT ${columns} FROM ${sql.id(table.name)} WHERE ${place} ORDER BY ${key} LIMIT ${pageSize}`.execute(db);
    for (const row of page.rows) checksum.add(table.columns.map((column) => row[column] ?? null));
    step(page.rows.length);
    const last = page.rows.at(-1);
    if (last === undefined || page.rows.length < pageSize) return checksum.digest();
    after = table.key.map((column) => last[column] ?? null);
  }
}
