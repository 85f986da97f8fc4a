import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import { describe } from "vitest";
import { SqlMemory } from "../../../src/adapters/store/memory.ts";
import { openDatabase } from "../../../src/adapters/store/postgres/open.ts";
import type { Tables } from "../../../src/adapters/store/schema.ts";
import { guardFor } from "../../../src/adapters/store/sqlite/errors.ts";
import { nodeSqliteDialect } from "../../../src/adapters/store/sqlite/kysely-dialect.ts";
import { migrate } from "../../../src/adapters/store/sqlite/migrate.ts";
import { type KeyvPlace, keyvContract } from "../../support/keyv-contract.ts";
import { temporarySchemaUrl, testDatabaseUrl, withoutPostgres } from "../../support/postgres.ts";

const placeOver = (db: Kysely<Tables>): KeyvPlace => ({
  storage: () => new SqlMemory(db, (_, work) => db.transaction().execute(work)),
  close: () => db.destroy(),
});

describe("the store's memory as a storage of Keyv: SQLite", () => {
  keyvContract(async () => {
    const database = new DatabaseSync(":memory:");
    migrate(database, ":memory:");
    return placeOver(new Kysely({ dialect: nodeSqliteDialect(database, guardFor(":memory:")) }));
  });
});

describe.skipIf(testDatabaseUrl === null)(`the store's memory as a storage of Keyv: Postgres${withoutPostgres}`, () => {
  keyvContract(async () => placeOver((await openDatabase(temporarySchemaUrl(), { ifMissing: "create" })).db));
});
