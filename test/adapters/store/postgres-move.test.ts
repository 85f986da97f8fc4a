import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../../src/adapters/store/index.ts";
import { moveToPostgres } from "../../../src/adapters/store/postgres/move.ts";
import { openSnapshot } from "../../../src/adapters/store/sqlite/snapshot.ts";
import type { Store } from "../../../src/domain/ports.ts";
import { makeDelivery, makeRendering, makeSubscription, noon } from "../../support/delivery-fixtures.ts";
import { runSql, schemaOf, temporarySchemaUrl, testDatabaseUrl, withoutPostgres } from "../../support/postgres.ts";
import { collect, makeArticle, makeExtraction, makeQuote } from "../../support/store-fixtures.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const silently = { progress: () => {} };

describe.skipIf(testDatabaseUrl === null)(`a SQLite store moved to Postgres${withoutPostgres}`, () => {
  let from: string;
  let to: string;
  let source: Store;
  beforeEach(async () => {
    from = `sqlite:${temporaryFolder()}/mujaz.sqlite`;
    to = temporarySchemaUrl();
    source = await openStore(from, { ifMissing: "create" });
  });

  /** Something in every table. */
  async function fill(articles: number): Promise<void> {
    for (let i = 0; i < articles; i++) {
      const article = makeArticle(`a${i}`, {
        text: `نص ${i} 🙂 'quoted' \\ ${"كلمة ".repeat(50)}`,
        title: `عنوان ${i}`,
      });
      await source.putArticle(article);
      await source.putExtraction(makeExtraction(article, { quotes: [makeQuote(article, `q${i}`)] }), "v1");
    }
    await source.putArticle(makeArticle("a0", { text: "نص جديد" }));
    await source.putCorrection({ factId: "q1", change: { kind: "drop" }, reason: "خطأ", madeOn: "2026-11-01" });
    await source.putSubscriptions([makeSubscription("s1"), makeSubscription("s2", { chat: "fake:b" })]);
    await source.enqueue([makeDelivery("d1"), makeDelivery("d2", { chat: "fake:b" })], [makeRendering("r1")]);
    await source.setPlatformWait("fake", noon);
    await source.memory("chat").set("fake:a", { language: "ar" });
  }

  /** Everything that can be asked, from either store. */
  const everything = async (store: Store) => ({
    articles: await collect(store.articles()),
    earlier: await store.article("a0", 1),
    facts: await store.facts(),
    extraction: await store.extraction("a1"),
    counts: await store.counts(),
    stale: await store.staleArticles("v1"),
    corrections: await store.corrections(),
    subscriptions: await store.subscriptions(),
    deliveries: await store.deliveries(),
    rendering: await store.rendering("r1"),
    wait: await store.platformWait("fake"),
    chosen: await store.memory("chat").get("fake:a"),
    found: (await store.searchArticles("جديد", 5)).map((hit) => hit.article.id),
  });

  it("answers as before, and its numbers go on", async () => {
    await fill(40);
    const steps: [number, number][] = [];
    const moved = await moveToPostgres(from, to, { progress: (done, total) => steps.push([done, total]) });
    expect(moved.find(({ table }) => table === "article_revision")?.rows).toBe(41);
    expect(steps.at(-1)?.[0]).toBe(steps.at(-1)?.[1]);
    const target = await openStore(to, { ifMissing: "refuse" });
    expect(await everything(target)).toEqual(await everything(source));
    expect(await target.check()).toEqual([]);
    expect(await target.putArticle(makeArticle("next"))).toBe("new");
    expect(await target.enqueue([makeDelivery("d3", { chat: "fake:c" })], [])).toBe(1);
    await target.close();
    await source.close();
  });

  it("has the same tables and columns there", async () => {
    await source.close();
    await (await openStore(to, { ifMissing: "create" })).close();
    const snapshot = openSnapshot(from);
    for (const { name, columns } of snapshot.tables) {
      const rows = await runSql(`SELECT column_name FROM information_schema.columns
        WHERE table_schema = '${schemaOf(to)}' AND table_name = '${name}'`);
      const there = rows.map((row) => String(row["column_name"]));
      expect([name, ...there.sort()]).toEqual([name, ...[...columns].sort()]);
    }
    snapshot.close();
  });

  it("moves an empty store", async () => {
    await source.close();
    expect((await moveToPostgres(from, to, silently)).every(({ rows }) => rows === 0)).toBe(true);
  });

  it("is refused where anything is, and nothing changes", async () => {
    await fill(3);
    await source.close();
    const target = await openStore(to, { ifMissing: "create" });
    await target.putSubscriptions([makeSubscription("s9")]);
    await expect(moveToPostgres(from, to, silently)).rejects.toMatchObject({ problem: "refused" });
    expect(await target.countArticles()).toBe(0);
    expect(await target.subscriptions()).toHaveLength(1);
    await target.close();
  });

  it("is refused when the store was written to meanwhile, and nothing is kept", async () => {
    await fill(3);
    let isWritten: Promise<unknown> | null = null;
    const progress = () => void (isWritten ??= source.putArticle(makeArticle("meanwhile")));
    await expect(moveToPostgres(from, to, { progress })).rejects.toMatchObject({ problem: "busy" });
    await source.close();
    await moveToPostgres(from, to, silently);
  });

  it("is refused when a row arrives changed, and nothing is kept", async () => {
    await fill(3);
    await source.close();
    await (await openStore(to, { ifMissing: "create" })).close();
    const schema = schemaOf(to);
    await runSql(`CREATE FUNCTION ${schema}.spoil() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN NEW.text := NEW.text || ' '; RETURN NEW; END $$;
      CREATE TRIGGER spoil BEFORE INSERT ON ${schema}.article_revision FOR EACH ROW EXECUTE FUNCTION ${schema}.spoil()`);
    await expect(moveToPostgres(from, to, silently)).rejects.toThrow(/article_revision/u);
    expect(await runSql(`SELECT FROM ${schema}.article`)).toEqual([]);
  });

  it.each([
    ["postgres://u:hunter2@127.0.0.1:1/db", "unreachable"],
    ["sqlite:other", "address"],
    ["rubbish", "address"],
  ])("is refused to %s", async (address, problem) => {
    await source.close();
    const error: unknown = await moveToPostgres(from, address, silently).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "StoreError", problem });
    expect(String(error)).not.toContain("hunter2");
  });

  it("that is killed leaves an empty store, and is simply begun again", async () => {
    await fill(400);
    await source.close();
    const path = fileURLToPath(new URL("children/move-once.ts", import.meta.url));
    for (const afterMs of [150, 250, 400]) {
      const child = spawn(process.execPath, [path, from, to], { stdio: ["ignore", "pipe", "inherit"] });
      await once(child.stdout, "data");
      await setTimeout(afterMs);
      child.kill("SIGKILL");
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
      if (child.exitCode === 0) break;
      const target = await openStore(to, { ifMissing: "create" });
      expect(await target.countArticles()).toBe(0);
      await target.close();
    }
    const target = await openStore(to, { ifMissing: "create" });
    if ((await target.countArticles()) === 0) await moveToPostgres(from, to, silently);
    expect(await target.countArticles()).toBe(400);
    await target.close();
  }, 60_000);
});
