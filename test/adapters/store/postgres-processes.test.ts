import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { openStore } from "../../../src/adapters/store/index.ts";
import { temporarySchemaUrl, testDatabaseUrl, withoutPostgres } from "../../support/postgres.ts";
import { collect } from "../../support/store-fixtures.ts";

const child = (name: string): string => fileURLToPath(new URL(`children/${name}.ts`, import.meta.url));

/** Runs a writer until it has stored that many articles, then kills it as the system would. */
async function writeUntilKilled(url: string, name: string, articles: number): Promise<void> {
  const stdio = ["ignore", "pipe", "inherit"] as const;
  const writer = spawn(process.execPath, [child("write-forever"), url, name], { stdio: [...stdio] });
  let dots = 0;
  for await (const chunk of writer.stdout ?? []) {
    dots += String(chunk).length;
    if (dots >= articles) break;
  }
  writer.kill("SIGKILL");
  if (writer.exitCode === null && writer.signalCode === null) await once(writer, "exit");
  expect(dots).toBeGreaterThanOrEqual(articles);
}

describe.skipIf(testDatabaseUrl === null)(`processes on one server${withoutPostgres}`, () => {
  it("that are killed side by side leave whole transactions", async () => {
    const url = temporarySchemaUrl();
    await Promise.all([writeUntilKilled(url, "a", 30), writeUntilKilled(url, "b", 12)]);
    const store = await openStore(url, { ifMissing: "refuse" });
    expect(await store.check()).toEqual([]);
    const unread = new Set(await store.staleArticles("v1"));
    expect(unread.size).toBeLessThanOrEqual(2);
    const articles = await collect(store.articles());
    expect(articles.length).toBeGreaterThanOrEqual(42);
    for (const { id } of articles) {
      expect((await store.extraction(id))?.quotes.length).toBe(unread.has(id) ? undefined : 20);
    }
    await store.close();
  }, 30_000);

  it("begin one store together, and none sees half of it", async () => {
    const url = temporarySchemaUrl();
    const run = () => promisify(execFile)(process.execPath, [child("try-to-open"), url]);
    const answers = await Promise.all(Array.from({ length: 5 }, run));
    expect(answers.map(({ stdout }) => stdout.trim())).toEqual(Array.from({ length: 5 }, () => "ok"));
  }, 30_000);
});
