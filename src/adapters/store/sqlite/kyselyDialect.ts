import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import { CompiledQuery, type DatabaseConnection, SqliteDialect, SqliteDriver, type SqliteStatement } from "kysely";

/** Runs `work`, and turns what SQLite throws into what the caller of the store should read. */
export type Guard = <T>(work: () => T) => T;

const maxKeptStatements = 200;

/** Takes the write lock at once: a reader that turns writer would fail at once instead of waiting for its turn. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }
}

class NodeSqliteDialect extends SqliteDialect {
  readonly #config: ConstructorParameters<typeof SqliteDriver>[0];

  constructor(config: ConstructorParameters<typeof SqliteDriver>[0]) {
    super(config);
    this.#config = config;
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#config);
  }
}

/** Kysely over node:sqlite: Kysely expects the interface of better-sqlite3, which differs in a few places. */
export function nodeSqliteDialect(database: DatabaseSync, guard: Guard): SqliteDialect {
  const kept = new Map<string, SqliteStatement>();
  return new NodeSqliteDialect({
    database: {
      close: () => database.close(),
      prepare(sql) {
        const known = kept.get(sql);
        if (known !== undefined) return known;
        const statement = adapt(guard(() => database.prepare(sql)), guard);
        if (kept.size < maxKeptStatements) kept.set(sql, statement);
        return statement;
      },
    },
  });
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
