import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from "kysely";
import pg from "pg";
import type { PostgresAddress } from "./address.ts";
import { explained } from "./errors.ts";

const maxConnections = 10;
/** How long one waits for a server that does not answer, or for a free connection, in milliseconds. */
const connectWithinMs = 10_000;

/** Connections to a store, whose errors are for an operator. */
export function openPool({ connectionString, options, name }: PostgresAddress): PostgresPool {
  const pool = new pg.Pool({
    connectionString,
    max: maxConnections,
    connectionTimeoutMillis: connectWithinMs,
    keepAlive: true,
    application_name: "mujaz",
    options,
    types: {
      getTypeParser: (oid, format) => (oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format)),
    },
  });
  // A connection that breaks while nobody uses it is replaced at the next query, which tells what is wrong.
  pool.on("error", () => {});
  return {
    async connect() {
      try {
        return guarded(await pool.connect(), name);
      } catch (error) {
        throw explained(name, error);
      }
    },
    end: () => pool.end(),
    options: pool.options,
  };
}

const guardedClients = new WeakMap<pg.PoolClient, PostgresPoolClient>();

/** One guard a client: Kysely knows its connections by identity. */
function guarded(client: pg.PoolClient, name: string): PostgresPoolClient {
  const known = guardedClients.get(client);
  if (known !== undefined) return known;
  // Without a listener an error between two queries would end the process.
  client.on("error", () => {});
  async function query<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    try {
      return (await client.query(sql, parameters.map(storable))) as unknown as PostgresQueryResult<R>;
    } catch (error) {
      throw explained(name, error);
    }
  }
  const made = { query, release: (error) => client.release(error) } as PostgresPoolClient;
  guardedClients.set(client, made);
  return made;
}

/** Postgres refuses NUL in text. It becomes what UTF-8 makes of a lone surrogate, in what is stored and what is asked. */
const storable = (value: unknown): unknown =>
  typeof value === "string" && value.includes("\0") ? value.replaceAll("\0", "\ufffd") : value;
