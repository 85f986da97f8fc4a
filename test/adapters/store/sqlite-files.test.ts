import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { openStore, storeUrlIn } from "../../../src/adapters/store/index.ts";
import { collect, makeArticle, makeExtraction, makeQuote } from "../../support/store-fixtures.ts";
import { temporaryFolder } from "./temporary-folder.ts";

let folder: string;
let file: string;
const open = (ifMissing: "create" | "refuse" = "create") => openStore(`sqlite:${file}`, { ifMissing });

beforeEach(() => {
  folder = temporaryFolder();
  file = `${folder}/mujaz.sqlite`;
});

/** A store with one article, closed again. */
async function fill(): Promise<void> {
  const store = await open();
  await store.putArticle(makeArticle("a"));
  await store.close();
}

describe("a store that is opened again", () => {
  it("still has what was put in", async () => {
    await fill();
    const store = await open("refuse");
    expect((await collect(store.articles())).map((article) => article.id)).toEqual(["a"]);
    expect(await store.searchArticles("الناطق", 5)).toHaveLength(1);
    expect(await store.check()).toEqual([]);
    await store.close();
  });

  it("waits for the disk where it is asked to", async () => {
    const exec = vi.spyOn(DatabaseSync.prototype, "exec");
    for (const waitsForDisk of [true, false]) {
      exec.mockClear();
      const store = await openStore(`sqlite:${file}`, { ifMissing: "create", waitsForDisk });
      const set = exec.mock.calls.flatMap(([statement]) => /synchronous = (\w+)/u.exec(statement)?.[1] ?? []);
      expect(set).toEqual([waitsForDisk ? "FULL" : "NORMAL"]);
      await store.close();
    }
    exec.mockRestore();
  });

  it("leaves one file and no drafts", async () => {
    await fill();
    expect(readdirSync(folder)).toEqual(["mujaz.sqlite"]);
  });

  it("builds its text index anew when the rules of the search have changed", async () => {
    await fill();
    const database = new DatabaseSync(file);
    database.exec("UPDATE meta SET value = '0' WHERE name = 'text index'; DELETE FROM article_words");
    database.close();
    const store = await open();
    expect(await store.searchArticles("الناطق", 5)).toHaveLength(1);
    await store.close();
  });

  it("opens by every way to write its path", async () => {
    await fill();
    for (const url of [`sqlite:${file}`, `sqlite://${file}`, storeUrlIn(folder), storeUrlIn(`${folder}/`)]) {
      const store = await openStore(url, { ifMissing: "refuse" });
      expect(await store.countArticles()).toBe(1);
      await store.close();
    }
  });

  it("takes an odd file name for a name", async () => {
    for (const name of ["file:x?mode=memory", "قاعدة البيانات.sqlite", "a'b", "#"]) {
      const store = await openStore(`sqlite:${folder}/${name}`, { ifMissing: "create" });
      await store.putArticle(makeArticle("a"));
      await store.close();
      expect(existsSync(`${folder}/${name}`)).toBe(true);
    }
  });
});

describe("a store that cannot be used is refused, and nothing changes", () => {
  const refused = async (problem: string, words: RegExp, ifMissing: "create" | "refuse" = "create") => {
    const before = existsSync(file) && readdirSync(folder).includes("mujaz.sqlite") ? snapshot() : null;
    const error = await open(ifMissing).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ name: "StoreError", problem });
    expect((error as Error).message).toMatch(words);
    expect((error as Error).message).toContain(file);
    if (before !== null) expect(snapshot()).toEqual(before);
  };
  const snapshot = (): string => {
    try {
      return readFileSync(file).toString("base64");
    } catch {
      return "folder";
    }
  };
  const change = (sql: string): void => {
    const database = new DatabaseSync(file);
    database.exec(sql);
    database.close();
  };

  it("a file of rubbish", async () => {
    writeFileSync(file, "This is no database. ".repeat(500));
    await refused("damaged", /backup/u);
  });

  it("an empty file", async () => {
    writeFileSync(file, "");
    await refused("damaged", /empty.*backup/u);
  });

  it("a file that was cut", async () => {
    await fill();
    truncateSync(file, 8192);
    await refused("damaged", /damaged.*backup/u);
  });

  it("a file whose tables were overwritten", async () => {
    await fill();
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 100, 4096);
    writeFileSync(file, bytes);
    await refused("damaged", /damaged/u);
  });

  it("a missing file whose journal is there", async () => {
    await fill();
    rmSync(file);
    writeFileSync(`${file}-wal`, "journal");
    await refused("damaged", /journal/u);
    expect(readFileSync(`${file}-wal`, "utf8")).toBe("journal");
  });

  it("a newer store", async () => {
    await fill();
    change("PRAGMA user_version = 999");
    await refused("newer", /999.*Update/u);
  });

  it("a database of another program", async () => {
    change("CREATE TABLE notes (x)");
    await refused("foreign", /another program/u);
  });

  it("a missing file, where none may be begun", async () => {
    await refused("missing", /not there/u, "refuse");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("a missing folder", async () => {
    file = `${folder}/none/mujaz.sqlite`;
    await refused("missing", /Create the folder/u);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("a folder in the file's place", async () => {
    mkdirSync(file);
    await refused("unreadable", /not a file/u);
  });

  it("a path through a file", async () => {
    writeFileSync(`${folder}/plain`, "x");
    file = `${folder}/plain/mujaz.sqlite`;
    await refused("unreadable", /Check the path/u);
  });
});

describe("an address that is no store's", () => {
  it.each([
    ["foo", /it has no scheme; expected sqlite:<file>/u],
    ["", /it has no scheme/u],
    ["mysql://user:hunter2@host/db", /begins with mysql:; expected/u],
    ["sqlite:", /followed by a file/u],
    ["sqlite:a\0b", /followed by a file/u],
  ])("%j is refused with the right form, and no password is repeated", async (url, words) => {
    const error = await openStore(url, { ifMissing: "create" }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "StoreError", problem: "address" });
    expect(String(error)).toMatch(words);
    expect(String(error)).not.toContain("hunter2");
  });
});

describe("damage that shows later", () => {
  it("is an error that names the file, and the check finds it", async () => {
    const store = await open();
    for (let i = 0; i < 200; i++) {
      const article = makeArticle(`a${i}`, { text: `${i} ${"نص ".repeat(400)}` });
      await store.putArticle(article);
      await store.putExtraction(makeExtraction(article, { quotes: [makeQuote(article, `q${i}`)] }), "v1");
    }
    await store.close();
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 120 * 4096, bytes.length);
    writeFileSync(file, bytes);
    const damaged = await open();
    await expect(collect(damaged.articles())).rejects.toMatchObject({
      problem: "damaged",
      message: expect.stringContaining(file),
    });
    expect(await damaged.check()).not.toEqual([]);
    await damaged.close();
  });
});

describe("another handle that writes", () => {
  it("is waited for without stopping the process, however often one has written before", async () => {
    const store = await open();
    for (const id of ["a", "b", "c"]) await store.putArticle(makeArticle(id));
    const other = new DatabaseSync(file);
    for (const write of [
      () => store.putArticle(makeArticle("d")),
      () => store.recordChanges("me", [{ kind: "begin", id: "nobody", part: 0, at: 0 }]),
    ]) {
      other.exec("BEGIN IMMEDIATE");
      const started = performance.now();
      const writing = write();
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(performance.now() - started).toBeLessThan(2000);
      other.exec("COMMIT");
      await writing;
    }
    other.close();
    await store.close();
  });
});
