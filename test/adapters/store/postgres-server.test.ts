import { type AddressInfo, createServer } from "node:net";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { openStore } from "../../../src/adapters/store/index.ts";
import { runSql, schemaOf, temporarySchemaUrl, testDatabaseUrl, withoutPostgres } from "../../support/postgres.ts";
import { collect, makeArticle, makeExtraction, makeQuote } from "../../support/store-fixtures.ts";

const open = (url: string, ifMissing: "create" | "refuse" = "create") => openStore(url, { ifMissing });

/** What opening is refused with; the address's password must not be in it. */
async function refusal(url: string, ifMissing: "create" | "refuse" = "create") {
  const error = await open(url, ifMissing).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toMatchObject({ name: "StoreError" });
  expect(String(error)).not.toContain("hunter2");
  return error as { readonly problem: string; readonly message: string };
}

/** A server that answers every start with an error, as Postgres words it. */
async function serverThatSays(sqlState: string, text: string) {
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", () => {
      const fields = Buffer.from(`SFATAL\0VFATAL\0C${sqlState}\0M${text}\0\0`);
      const head = Buffer.from("E\0\0\0\0");
      head.writeInt32BE(fields.length + 4, 1);
      socket.end(Buffer.concat([head, fields]));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `postgres://user:hunter2@127.0.0.1:${port}/news`, [Symbol.dispose]: () => server.close() };
}

describe("a server that cannot be used is refused, with what to do", () => {
  it.each([
    ["28P01", "password authentication failed", "denied", /does not let us in\. Check user and password/u],
    ["28000", "no pg_hba.conf entry", "denied", /pg_hba\.conf/u],
    ["3D000", "database does not exist", "unreachable", /no such database\. Create it with createdb/u],
    ["53300", "too many connections", "busy", /too many connections\. Raise/u],
    ["57P03", "the database system is starting up", "unreachable", /being started or stopped/u],
    ["XX001", "invalid page", "damaged", /backup/u],
  ])("%s", async (sqlState, text, problem, words) => {
    using server = await serverThatSays(sqlState, text);
    const refused = await refusal(server.url);
    expect(refused.problem).toBe(problem);
    expect(refused.message).toMatch(words);
    expect(refused.message).toContain("/news");
  });

  it("nothing listens there", async () => {
    const { problem, message } = await refusal("postgres://user:hunter2@127.0.0.1:1/news");
    expect(problem).toBe("unreachable");
    expect(message).toMatch(/postgres:\/\/127\.0\.0\.1:1\/news cannot be reached: nothing listens there/u);
  });

  it("no such host", async () => {
    const { problem, message } = await refusal("postgres://user:hunter2@no-such-host.invalid/news");
    expect(problem).toBe("unreachable");
    expect(message).toMatch(/no-such-host\.invalid/u);
  });

  it.each([
    ["postgres://user:hunter2@host", /names no database/u],
    ["postgres://user:hunter2@host:port/db", /cannot be read/u],
    ["postgres://user:hunter2@host/db?schema=a;b", /schema should be/u],
  ])("%s is no address", async (url, words) => {
    const { problem, message } = await refusal(url);
    expect(problem).toBe("address");
    expect(message).toMatch(words);
  });
});

describe.skipIf(testDatabaseUrl === null)(`a store on a real server${withoutPostgres}`, () => {
  it("still has what was put in when it is opened again", async () => {
    const url = temporarySchemaUrl();
    const store = await open(url);
    await store.putArticle(makeArticle("a"));
    await store.close();
    const again = await open(url, "refuse");
    expect((await collect(again.articles())).map((article) => article.id)).toEqual(["a"]);
    expect(await again.searchArticles("الناطق", 5)).toHaveLength(1);
    expect(await again.check()).toEqual([]);
    await again.close();
  });

  it("is not begun by a command that only reads", async () => {
    const url = temporarySchemaUrl();
    expect((await refusal(url, "refuse")).problem).toBe("missing");
    expect(await runSql(`SELECT FROM pg_namespace WHERE nspname = '${schemaOf(url)}'`)).toEqual([]);
  });

  it("refuses a newer store, and changes nothing", async () => {
    const url = temporarySchemaUrl();
    await (await open(url)).close();
    await runSql(`UPDATE ${schemaOf(url)}.meta SET value = '999' WHERE name = 'format'`);
    const { problem, message } = await refusal(url);
    expect(problem).toBe("newer");
    expect(message).toMatch(/999.*Update/u);
  });

  it("refuses the tables of another program", async () => {
    const url = temporarySchemaUrl();
    await runSql(`CREATE SCHEMA ${schemaOf(url)}; CREATE TABLE ${schemaOf(url)}.meta (x int)`);
    expect((await refusal(url)).problem).toBe("foreign");
    expect(
      await runSql(`SELECT relname FROM pg_tables JOIN pg_class ON relname = tablename
      WHERE schemaname = '${schemaOf(url)}' GROUP BY relname`),
    ).toEqual([{ relname: "meta" }]);
  });

  it("refuses a server that may only be read", async () => {
    const url = new URL(temporarySchemaUrl());
    url.searchParams.set("options", "-c default_transaction_read_only=on");
    expect((await refusal(url.href)).problem).toBe("read-only");
  });

  it("refuses a database that is not there", async () => {
    const url = new URL(temporarySchemaUrl());
    url.pathname = "/mujaz_no_such_database";
    expect((await refusal(url.href)).message).toMatch(/no such database/u);
  });

  it("builds its text index anew when the rules of the search have changed", async () => {
    const url = temporarySchemaUrl();
    const store = await open(url);
    await store.putArticle(makeArticle("a"));
    await store.close();
    const schema = schemaOf(url);
    await runSql(
      `UPDATE ${schema}.meta SET value = '0' WHERE name = 'text index'; DELETE FROM ${schema}.article_words`,
    );
    const again = await open(url);
    expect(await again.searchArticles("الناطق", 5)).toHaveLength(1);
    await again.close();
  });

  it("finds damage: a changed text, a lost index entry, a lost revision", async () => {
    const url = temporarySchemaUrl();
    const store = await open(url);
    for (const id of ["a", "b", "c"]) await store.putArticle(makeArticle(id));
    const schema = schemaOf(url);
    await runSql(`UPDATE ${schema}.article_revision SET text = text || '!' WHERE article_id = 'a';
      DELETE FROM ${schema}.article_words WHERE key = 2; UPDATE ${schema}.article SET revision = 7 WHERE id = 'c'`);
    expect(await store.check()).toEqual([
      expect.stringMatching(/^1 revisions/u),
      expect.stringMatching(/^1 articles have no latest/u),
      expect.stringMatching(/^1 articles are missing/u),
    ]);
    await store.close();
  });

  it("goes on when the server has cut its connections", async () => {
    const url = new URL(temporarySchemaUrl());
    const name = schemaOf(url.href);
    url.searchParams.set("application_name", name);
    const store = await open(url.href);
    await store.putArticle(makeArticle("a"));
    const cut = await runSql(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = '${name}'`,
    );
    expect(cut.length).toBeGreaterThan(0);
    await setTimeout(100);
    expect(await store.countArticles()).toBe(1);
    await store.close();
  });

  it("can hold any word in its index, however long", async () => {
    const store = await open(temporarySchemaUrl());
    const long = Array.from({ length: 9000 }, (_, i) => String.fromCodePoint(0x0628 + ((i * 7919) % 26))).join("");
    await store.putArticle(makeArticle("a", { text: `بداية ${long} نهاية` }));
    expect(await store.searchArticles(long.slice(0, 1900), 5)).toEqual([]);
    expect(await store.searchArticles("نهاية", 5)).toHaveLength(1);
    await store.close();
  });
});

describe.skipIf(testDatabaseUrl === null)(`two machines on one server${withoutPostgres}`, () => {
  it("store one text once, whoever comes first", async () => {
    const url = temporarySchemaUrl();
    const [one, other] = [await open(url), await open(url)];
    for (let i = 0; i < 20; i++) {
      const text = `نص واحد ${i}`;
      const outcomes = await Promise.all([
        one.putArticle(makeArticle(`one-${i}`, { text })),
        other.putArticle(makeArticle(`other-${i}`, { text })),
        one.putArticle(makeArticle(`one-${i}`, { text })),
      ]);
      expect(outcomes.sort()).toEqual(["duplicate", "duplicate", "new"]);
    }
    expect(await one.counts()).toMatchObject({ articles: 20, revisions: 20 });
    await one.close();
    await other.close();
  });

  it("see what the other stored, and know that something changed", async () => {
    const url = temporarySchemaUrl();
    const [one, other] = [await open(url), await open(url)];
    const put = async (store: typeof one, name: string) => {
      for (let i = 0; i < 30; i++) {
        const article = makeArticle(`${name}-${i}`);
        await store.putArticle(article);
        await store.putExtraction(makeExtraction(article, { quotes: [makeQuote(article, `${article.id}-q`)] }), "v1");
      }
    };
    await Promise.all([put(one, "one"), put(other, "other")]);
    expect(await one.counts()).toMatchObject({ articles: 60, facts: { quote: 60 } });
    const before = await one.changeToken();
    expect(await one.changeToken()).toBe(before);
    expect(await other.putArticle(makeArticle("other-3"))).toBe("duplicate");
    await other.putExtraction(makeExtraction(makeArticle("other-3")), "v2");
    expect(await one.changeToken()).not.toBe(before);
    await one.close();
    await other.close();
  });
});
