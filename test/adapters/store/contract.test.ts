import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openStore, storeDrivers, throwAwayStoreUrl } from "../../../src/adapters/store/index.ts";
import { temporarySchemaUrl, testDatabaseUrl, withoutPostgres } from "../../support/postgres.ts";
import { type OpenEmpty, storeContract } from "../../support/store-contract.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** How a test gets an empty store of each kind. A kind without a line here fails below. */
const empties: Readonly<Record<string, Readonly<Record<string, OpenEmpty>>>> = {
  sqlite: {
    memory: () => openStore(throwAwayStoreUrl, { ifMissing: "create" }),
    file: () => openStore(`sqlite:${temporaryFolder()}/store.sqlite`, { ifMissing: "create" }),
  },
  postgres: {
    schema: () => openStore(temporarySchemaUrl(), { ifMissing: "create" }),
  },
};

it("registers every store that has a folder, and tests it", () => {
  const folder = new URL("../../../src/adapters/store/", import.meta.url);
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = folders.map((entry) => entry.name).sort();
  expect(storeDrivers.map((driver) => driver.name).sort()).toEqual(names);
  expect(Object.keys(empties).sort()).toEqual(names);
});

for (const [driver, kinds] of Object.entries(empties)) {
  const isLeftOut = driver === "postgres" && testDatabaseUrl === null;
  describe.skipIf(isLeftOut)(`${driver}${isLeftOut ? withoutPostgres : ""}`, () => {
    for (const [kind, openEmpty] of Object.entries(kinds)) storeContract(`${driver}, ${kind}`, openEmpty);
  });
}
