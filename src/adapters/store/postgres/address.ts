import { StoreError } from "../../../domain/store-error.ts";

/** Where a store on Postgres is. */
export interface PostgresAddress {
  /** What the client connects with; it may hold a password. */
  readonly connectionString: string;
  /** Of the store's tables: other programs, and other stores, may live in the same database. */
  readonly schema: string;
  /** Options of the session, those of the address among them. */
  readonly options: string;
  /** For messages: server and database, never a user's name or password. */
  readonly name: string;
}

const defaultSchema = "mujaz";

export const isPostgresUrl = (url: string): boolean => /^postgres(ql)?:\/\//u.test(url);

/**
 * Reads `postgres://user:password@host:port/database?sslmode=...&schema=...`. Throws `StoreError`, which repeats
 * nothing of an address that cannot be read: it may be a password.
 */
export function readAddress(url: string): PostgresAddress {
  const read = URL.parse(url);
  const example = "postgres://user@host/database";
  if (read === null) {
    const hint = "write special characters of a password as %40 for @, %2F for /, %23 for #";
    throw new StoreError("address", `DATABASE_URL: cannot be read; expected ${example} (${hint})`);
  }
  const database = read.pathname.slice(1);
  if (database === "") throw new StoreError("address", `DATABASE_URL: names no database; expected ${example}`);
  const schema = read.searchParams.get("schema") ?? defaultSchema;
  if (!/^[a-z_][a-z0-9_]{0,40}$/u.test(schema)) {
    throw new StoreError("address", "DATABASE_URL: schema should be lower-case letters, digits and _ (at most 41)");
  }
  const options = `${read.searchParams.get("options") ?? ""} -c search_path=${schema}`.trim();
  for (const own of ["schema", "options"]) read.searchParams.delete(own);
  const host = read.host === "" ? (read.searchParams.get("host") ?? "") : read.host;
  const place = schema === defaultSchema ? database : `${database}?schema=${schema}`;
  return { connectionString: read.href, schema, options, name: `postgres://${host}/${place}` };
}
