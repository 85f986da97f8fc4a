import { randomBytes } from "node:crypto";
import pg from "pg";
import { onTestFinished } from "vitest";

/** Address of a Postgres database in which tests may make and drop schemas; null leaves their suites out. */
export const testDatabaseUrl = process.env["TEST_DATABASE_URL"] || null;

/** For the title of a suite that needs the server. */
export const withoutPostgres = testDatabaseUrl === null ? " (left out: TEST_DATABASE_URL is not set)" : "";

/** The address of a new, empty schema, which is dropped when the running test has ended. */
export function temporarySchemaUrl(): string {
  if (testDatabaseUrl === null) throw new Error("TEST_DATABASE_URL is not set");
  const schema = `mujaz_test_${randomBytes(8).toString("hex")}`;
  onTestFinished(async () => {
    await runSql(`SET client_min_messages = error; DROP SCHEMA IF EXISTS ${schema} CASCADE`);
    await runSql(`SET client_min_messages = error; DROP SCHEMA IF EXISTS ${schema}_jobs CASCADE`);
  });
  const url = new URL(testDatabaseUrl);
  url.searchParams.set("schema", schema);
  return url.href;
}

/** The schema that an address of `temporarySchemaUrl` names. */
export const schemaOf = (url: string): string => new URL(url).searchParams.get("schema") ?? "";

/** Runs statements beside the store, as another program would; the rows of the last one. */
export async function runSql(text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: testDatabaseUrl ?? "" });
  await client.connect();
  try {
    const result: pg.QueryResult | pg.QueryResult[] = await client.query(text);
    return (Array.isArray(result) ? result.at(-1)?.rows : result.rows) ?? [];
  } finally {
    await client.end();
  }
}
