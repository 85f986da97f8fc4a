import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from "kysely";
import pg from "pg";
import type { PostgresAddress } from "./address.ts";
import { explained } from "./errors.ts";

const maxConnections = 10;
/** How long one waits for a server that does not answer, or for a free connection, in milliseconds. */
const connectWithinMs = 10_000;

export interface StorePool extends PostgresPool {
  readonly run: RunPrepared;
  transaction<T>(work: (run: RunPrepared) => Promise<T>): Promise<T>;
}

/** Runs one statement, prepared at its first use on a connection under the name `statement`. Resolves to its rows. */
type RunPrepared = <R>(statement: string, sql: string, parameters: readonly unknown[]) => Promise<R[]>;

/** Connections to a store, whose errors are for an operator. */
export function openPool({ connectionString, options, name }: PostgresAddress): StorePool {
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
  const connect = () =>
    pool.connect().catch((error: unknown) => {
      throw explained(name, error);
    });
  return {
    connect: async () => guarded(await connect(), name),
    run: prepared(pool, name),
    async transaction(work) {
      const client = await connect();
      try {
        await client.query("BEGIN");
        const result = await work(prepared(client, name));
        await client.query("COMMIT");
        client.release();
        return result;
      } catch (error) {
        // Whatever state the connection is in: the server takes back what it had begun.
        client.release(true);
        throw explained(name, error);
      }
    },
    end: () => pool.end(),
    options: pool.options,
  };
}

function prepared(queryable: Pick<pg.Pool | pg.PoolClient, "query">, name: string): RunPrepared {
  return async <R>(statement: string, sql: string, parameters: readonly unknown[]) => {
    try {
      return (await queryable.query({ name: statement, text: sql, values: [...parameters] })).rows as R[];
    } catch (error) {
      throw explained(name, error);
    }
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
