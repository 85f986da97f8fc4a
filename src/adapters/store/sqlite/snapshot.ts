import { DatabaseSync } from "node:sqlite";
import { newChecksum, type Checksum, type Row } from "../checksum.ts";
import { fileOf, inMemory, isSqliteUrl } from "./address.ts";
import { guardFor, storeError } from "./errors.ts";
import { prepareFile } from "./file.ts";
import { busyTimeoutMs } from "./kysely-dialect.ts";
import { migrate } from "./migrate.ts";

export interface TableShape {
  readonly name: string;
  readonly columns: readonly string[];
  /** The columns of its primary key, which give the order of its rows. */
  readonly key: readonly string[];
}

/** All rows of a store as they were at one moment. */
export interface Snapshot {
  /** Every table that holds what cannot be derived again from others, each after those that it refers to. */
  readonly tables: readonly TableShape[];
  count(table: TableShape): number;
  /** The rows by key; the digest is that of the rows read so far. */
  read(table: TableShape): { readonly rows: Iterable<Row>; digest: Checksum["digest"] };
  /** Whether somebody wrote to the store since. */
  wasWritten(): boolean;
  close(): void;
}

/** Rows of `meta` and `store_change` tell of the store itself, and the text index is built anew. */
const leftOut = /^(meta|store_change|sqlite_.*|article_words.*)$/u;

/** Opens the SQLite store at `url`, bringing an older one up to date first. Throws `StoreError`. */
export function openSnapshot(url: string): Snapshot {
  const file = isSqliteUrl(url) ? fileOf(url) : inMemory;
  if (file === inMemory)
    throw storeError("address", file, "is no file of SQLite", "Give the store to move with --data");
  const guard = guardFor(file);
  guard(() => prepareFile(file, { ifMissing: "refuse" }));
  const database = guard(() => new DatabaseSync(file, { timeout: busyTimeoutMs }));
  const watcher = guard(() => new DatabaseSync(file, { timeout: busyTimeoutMs }));
  const close = (): void => {
    database.close();
    watcher.close();
  };
  const version = () => guard(() => watcher.prepare("PRAGMA data_version").get()?.["data_version"]);
  try {
    const tables = guard(() => {
      migrate(database, file);
      database.exec("BEGIN");
      return tablesOf(database);
    });
    const atFirst = version();
    return {
      tables,
      count: ({ name }) =>
        guard(() => Number(database.prepare(`SELECT count(*) AS total FROM "${name}"`).get()?.total)),
      read: (table) => readTable(database, table),
      wasWritten: () => version() !== atFirst,
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}

function readTable(database: DatabaseSync, { name, columns, key }: TableShape): ReturnType<Snapshot["read"]> {
  const quoted = (list: readonly string[]): string => list.map((column) => `"${column}"`).join(", ");
  const statement = database.prepare(`SELECT ${quoted(columns)} FROM "${name}" ORDER BY ${quoted(key)}`);
  const checksum = newChecksum();
  function* rows(): Generator<Row> {
    for (const found of statement.iterate()) {
      const row = columns.map((column) => found[column] as string | number | null);
      checksum.add(row);
      yield row;
    }
  }
  return { rows: rows(), digest: checksum.digest };
}

function tablesOf(database: DatabaseSync): TableShape[] {
  const names = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .all()
    .map((row) => String(row["name"]))
    .filter((name) => !leftOut.test(name));
  const parents = new Map(names.map((name) => [name, parentsOf(database, name)]));
  const ordered: string[] = [];
  while (ordered.length < names.length) {
    const next = names.filter(
      (name) => !ordered.includes(name) && parents.get(name)?.every((one) => ordered.includes(one)),
    );
    if (next.length === 0) throw new Error(`Tables refer to each other in a circle: ${names.join(", ")}`);
    ordered.push(...next);
  }
  return ordered.map((name) => shapeOf(database, name));
}

const parentsOf = (database: DatabaseSync, name: string): string[] =>
  database
    .prepare('SELECT DISTINCT "table" AS parent FROM pragma_foreign_key_list(?)')
    .all(name)
    .map((row) => String(row["parent"]));

function shapeOf(database: DatabaseSync, name: string): TableShape {
  const columns = database.prepare("SELECT name, pk FROM pragma_table_info(?) ORDER BY cid").all(name);
  const key = columns.filter(({ pk }) => Number(pk) > 0).sort((one, other) => Number(one["pk"]) - Number(other["pk"]));
  return {
    name,
    columns: columns.map((column) => String(column["name"])),
    key: key.map((column) => String(column["name"])),
  };
}
