import { type Kysely, sql } from "kysely";
import { StoreError } from "../../../domain/store-error.ts";
import { buildTextIndex } from "../sql-store.ts";
import type { Tables } from "../schema.ts";
import type { Row } from "../checksum.ts";
import { openSnapshot, type Snapshot, type TableShape } from "../sqlite/snapshot.ts";
import { isPostgresUrl } from "./address.ts";
import { digestOf } from "./digest.ts";
import { openDatabase } from "./open.ts";
import { ginTextIndex } from "./text-index.ts";

export interface MoveOptions {
  /** Rows written or read again so far, and in all. */
  readonly progress: (done: number, total: number) => void;
}

export interface Moved {
  readonly table: string;
  readonly rows: number;
  /** SHA-256 over all rows in the order of their key, hexadecimal: the same on both sides. */
  readonly checksum: string;
}

/** Rows an INSERT, and characters: whichever is reached first. */
const rowsAtOnce = 400;
const charactersAtOnce = 2_000_000;

/**
 * Copies a SQLite store into an empty store on Postgres, in one transaction: all of it, compared row by row with what
 * was read, or nothing. Throws `StoreError` for a target that holds anything, and for a source that was written to
 * meanwhile.
 */
export async function moveToPostgres(from: string, to: string, { progress }: MoveOptions): Promise<readonly Moved[]> {
  if (!isPostgresUrl(to)) throw new StoreError("address", "--to: expected postgres://<user>@<host>/<database>");
  const source = openSnapshot(from);
  try {
    const { db } = await openDatabase(to, { ifMissing: "create" });
    try {
      return await db.transaction().execute((trx) => copyAll(source, trx, progress));
    } finally {
      await db.destroy();
    }
  } finally {
    source.close();
  }
}

async function copyAll(source: Snapshot, trx: Kysely<Tables>, progress: MoveOptions["progress"]): Promise<Moved[]> {
  await lockEmpty(trx, source.tables);
  const total = 2 * source.tables.reduce((sum, table) => sum + source.count(table), 0);
  let done = 0;
  const step = (rows: number): void => progress((done += rows), total);
  const moved: Moved[] = [];
  for (const table of source.tables) moved.push(await copyTable(source, trx, table, step));
  for (const [i, table] of source.tables.entries()) {
    const { rows, checksum } = await digestOf(trx, table, step);
    if (rows === moved[i]?.rows && checksum === moved[i]?.checksum) continue;
    const what = `${rows} rows arrived of ${moved[i]?.rows}, or some of them changed`;
    throw new StoreError("damaged", `Table ${table.name}: ${what}. Nothing was kept; tell the makers of Mujaz.`);
  }
  await buildTextIndex(trx, ginTextIndex);
  if (source.wasWritten()) {
    throw new StoreError("busy", "The store was written to meanwhile. Nothing was kept; stop the bot and try again.");
  }
  return moved;
}

/** Keeps other writers away until the end, and refuses a store that has anything in it. */
async function lockEmpty(trx: Kysely<Tables>, tables: readonly TableShape[]): Promise<void> {
  const names = tables.map(({ name }) => sql.id(name));
  await sql`LOCK TABLE ${sql.join(names)} IN EXCLUSIVE MODE`.execute(trx);
  for (const name of names) {
    const { rows } = await sql`SELECT 1 FROM ${name} LIMIT 1`.execute(trx);
    if (rows.length === 0) continue;
    const fix = "Give an empty database, or another ?schema=<name>";
    throw new StoreError("refused", `--to: the store there is not empty, and is left as it is. ${fix}.`);
  }
}

async function copyTable(
  source: Snapshot,
  trx: Kysely<Tables>,
  table: TableShape,
  step: (rows: number) => void,
): Promise<Moved> {
  const columns = sql.join(table.columns.map((column) => sql.id(column)));
  const write = async (rows: readonly Row[]): Promise<void> => {
    if (rows.length === 0) return;
    const values = sql.join(rows.map((row) => sql`(${sql.join(row)})`));
    await sql`INSERT INTO ${sql.id(table.name)} (${columns}) VALUES ${values}`.execute(trx);
    step(rows.length);
  };
  let rows: Row[] = [];
  let characters = 0;
  const reading = source.read(table);
  for (const row of reading.rows) {
    rows.push(row);
    characters += row.reduce<number>((sum, value) => sum + (typeof value === "string" ? value.length : 8), 0);
    if (rows.length < rowsAtOnce && characters < charactersAtOnce) continue;
    await write(rows);
    rows = [];
    characters = 0;
  }
  await write(rows);
  await continueNumbers(trx, table);
  return { table: table.name, ...reading.digest() };
}

/** Numbers that the database gives out go on after the last one that was copied. */
async function continueNumbers(trx: Kysely<Tables>, { name }: TableShape): Promise<void> {
  const { rows } = await sql<{ column: string }>`
    SELECT column_name AS column FROM information_schema.columns
    WHERE table_schema = current_schema() AND table_name = ${name} AND is_identity = 'YES'`.execute(trx);
  for (const { column } of rows) {
    await sql`
      SELECT setval(pg_get_serial_sequence(${name}, ${column}), max(${sql.id(column)}))
      FROM ${sql.id(name)} HAVING count(*) > 0`.execute(trx);
  }
}
