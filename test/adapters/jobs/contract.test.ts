import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { systemClock } from "../../../src/adapters/jobs/clock.ts";
import { openJobs } from "../../../src/adapters/jobs/index.ts";
import type { Jobs } from "../../../src/domain/jobs.ts";
import { jobsContract } from "../../support/jobs-contract.ts";
import { temporarySchemaUrl, testDatabaseUrl, withoutPostgres } from "../../support/postgres.ts";

const engine =
  (url: () => string | null) =>
  (troubles: string[]): Promise<Jobs> =>
    openJobs(url(), { clock: systemClock, onTrouble: (message) => troubles.push(message) });

/** How a test gets each engine. An engine without a line here fails below. */
const engines: Readonly<Record<string, (troubles: string[]) => Promise<Jobs>>> = {
  "in-process": engine(() => null),
  "pg-boss": engine(temporarySchemaUrl),
};

it("tests every engine that has a folder", () => {
  const folder = new URL("../../../src/adapters/jobs/", import.meta.url);
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(engines).sort());
});

for (const [name, open] of Object.entries(engines)) {
  const isLeftOut = name === "pg-boss" && testDatabaseUrl === null;
  describe.skipIf(isLeftOut)(`${name}${isLeftOut ? withoutPostgres : ""}`, () => {
    jobsContract(name, open);
  });
}
