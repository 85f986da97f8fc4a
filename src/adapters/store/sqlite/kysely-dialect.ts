import { setTimeout } from "node:timers/promises";
import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import {
  type DatabaseConnection,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  type SqliteStatement,
} from "kysely";
import { StoreError } from "../../../domain/store-error.ts";

/** Runs `work`, and turns what SQLite throws into what the caller of the store should read. */
export type Guard = <T>(work: () => T) => T;

const maxKeptStatements = 200;

/** How long one waits for another's write, in milliseconds. */
export const busyTimeoutMs = 5000;
const retryAfterMs = 5;

/**
 * Takes the write lock when a transaction begins: a reader that turns writer later would fail at once. It waits without
 * SQLite's own timeout, which stops the whole process, and with it a transaction of a second handle in this process.
 */
export async function beginWriting(database: DatabaseSync, guard: Guard): Promise<void> {
  // Never prepared: such a pragma counts when it is compiled, and does nothing when it is run again.
  const run = (statement: string) => guard(() => database.exec(statement));
  const giveUpAt = performance.now() + busyTimeoutMs;
  for (;;) {
    run("pragma busy_timeout = 0");
    try {
      run("begin immediate");
      return;
    } catch (error) {
      const isBusy = error instanceof StoreError && error.problem === "busy";
      if (!isBusy || performance.now() > giveUpAt) throw error;
    } finally {
      run(`pragma busy_timeout = ${busyTimeoutMs}`);
    }
    await setTimeout(retryAfterMs);
  }
}

class NodeSqliteDriver extends SqliteDriver {
  readonly #database: DatabaseSync;
  readonly #guard: Guard;

  constructor(config: SqliteDialectConfig, database: DatabaseSync, guard: Guard) {
    super(config);
    this.#database = database;
    this.#guard = guard;
  }

  override async beginTransaction(): Promise<void> {
    await beginWriting(this.#database, this.#guard);
  }

  /** SQLite has rolled back already when the disk was full; the error that told so must not be lost to a second one. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.isTransaction) await super.rollbackTransaction(connection);
  }
}

class NodeSqliteDialect extends SqliteDialect {
  readonly #makeDriver: () => SqliteDriver;

  constructor(config: SqliteDialectConfig, database: DatabaseSync, guard: Guard) {
    super(config);
    this.#makeDriver = () => new NodeSqliteDriver(config, database, guard);
  }

  override createDriver(): SqliteDriver {
    return this.#makeDriver();
  }
}

/** Kysely over node:sqlite: Kysely expects the interface of better-sqlite3, which differs in a few places. */
export function nodeSqliteDialect(database: DatabaseSync, guard: Guard): SqliteDialect {
  const kept = new Map<string, SqliteStatement>();
  const config: SqliteDialectConfig = {
    database: {
      close: () => database.close(),
      prepare(sql) {
        const known = kept.get(sql);
        if (known !== undefined) return known;
        const statement = adapt(
          guard(() => database.prepare(sql)),
          guard,
        );
        if (kept.size < maxKeptStatements) kept.set(sql, statement);
        return statement;
      },
    },
  };
  return new NodeSqliteDialect(config, database, guard);
}

function adapt(statement: StatementSync, guard: Guard): SqliteStatement {
  const values = (parameters: readonly unknown[]): SQLInputValue[] => parameters as SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => guard(() => statement.all(...values(parameters))),
    run: (parameters) => guard(() => statement.run(...values(parameters))),
    iterate: (parameters) => guard(() => statement.iterate(...values(parameters))),
  };
}
