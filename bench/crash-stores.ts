import { mkdirSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";
import pg from "pg";

/** A kind of store that deliveries are killed over. */
export interface CrashStore {
  readonly name: string;
  /** Whether several machines may share it. */
  readonly isShared: boolean;
  /** The address of a new one; `folder` is there for its files. */
  fresh(folder: string): string;
  /** Keeps everybody from writing for so long. */
  lockFor(url: string, ms: number): Promise<void>;
  drop(url: string): Promise<void>;
}

const sqlite: CrashStore = {
  name: "SQLite",
  isShared: false,
  fresh(folder) {
    mkdirSync(folder, { recursive: true });
    return `sqlite:${folder}/store.sqlite`;
  },
  async lockFor(url, ms) {
    const database = new DatabaseSync(url.replace(/^sqlite:/u, ""), { timeout: 5000 });
    database.exec("BEGIN IMMEDIATE");
    await setTimeout(ms);
    database.exec("ROLLBACK");
    database.close();
  },
  drop: async () => {},
};

/** Each run in a schema of its own, in the database at `databaseUrl`. */
function postgres(databaseUrl: string): CrashStore {
  const withClient = async (use: (client: pg.Client) => Promise<unknown>): Promise<void> => {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    try {
      await use(client);
    } finally {
      await client.end();
    }
  };
  const schemaOf = (url: string): string => new URL(url).searchParams.get("schema") ?? "";
  let made = 0;
  return {
    name: "Postgres",
    isShared: true,
    fresh() {
      const url = new URL(databaseUrl);
      url.searchParams.set("schema", `mujaz_crash_${process.pid}_${made++}`);
      return url.href;
    },
    lockFor: (url, ms) =>
      withClient(async (client) => {
        await client.query(`BEGIN; LOCK TABLE ${schemaOf(url)}.delivery IN EXCLUSIVE MODE`);
        await setTimeout(ms);
        await client.query("ROLLBACK");
      }),
    drop: (url) =>
      withClient((client) =>
        client.query(`
          SET client_min_messages = error;
          DROP SCHEMA ${schemaOf(url)} CASCADE;
          DROP SCHEMA IF EXISTS ${schemaOf(url)}_jobs CASCADE`),
      ),
  };
}

/** SQLite, and Postgres where `TEST_DATABASE_URL` names a database. */
export function crashStores(): readonly CrashStore[] {
  const url = process.env["TEST_DATABASE_URL"];
  return url === undefined || url === "" ? [sqlite] : [sqlite, postgres(url)];
}
