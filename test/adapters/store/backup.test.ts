import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../../src/adapters/store/index.ts";
import { backUpStore, restoreStore } from "../../../src/adapters/store/sqlite/backup.ts";
import type { Store } from "../../../src/domain/ports.ts";
import { collect, makeArticle, makeExtraction, makeQuote } from "../../support/store-fixtures.ts";
import { temporaryFolder } from "./temporary-folder.ts";

let folder: string;
let file: string;
let url: string;
let copy: string;
const open = (path = file) => openStore(`sqlite:${path}`, { ifMissing: "refuse" });
const quietly = { force: false, progress: () => {} };
const forced = { ...quietly, force: true };

beforeEach(async () => {
  folder = temporaryFolder();
  file = `${folder}/mujaz.sqlite`;
  url = `sqlite:${file}`;
  copy = `${folder}/copy.sqlite`;
  const store = await openStore(url, { ifMissing: "create" });
  await fill(store, "first", 5);
  await store.close();
});

async function fill(store: Store, name: string, articles: number): Promise<void> {
  for (let i = 0; i < articles; i++) {
    const article = makeArticle(`${name}-${i}`, { text: `${name} ${i} ${"كلام ".repeat(200)}` });
    await store.putArticle(article);
    await store.putExtraction(makeExtraction(article, { quotes: [makeQuote(article, `${article.id}-q`)] }), "v1");
  }
}

async function articlesIn(path: string): Promise<string[]> {
  const store = await open(path);
  expect(await store.check()).toEqual([]);
  const ids = (await collect(store.articles())).map(({ id }) => id);
  await store.close();
  return ids;
}

/** Runs a child that goes on for ever, and kills it at some moment after its first dots. */
async function killDuring(name: string, args: readonly string[], afterMs: number): Promise<void> {
  const path = fileURLToPath(new URL(`children/${name}.ts`, import.meta.url));
  const child = spawn(process.execPath, [path, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  await setTimeout(afterMs);
  child.kill("SIGKILL");
  await once(child, "exit");
}

describe("a backup", () => {
  it("is one file with everything, and the store is as it was", async () => {
    const steps: number[] = [];
    await backUpStore(url, copy, { ...quietly, progress: (done, total) => steps.push(done / total) });
    expect(readdirSync(folder).sort()).toEqual(["copy.sqlite", "mujaz.sqlite"]);
    expect(await articlesIn(copy)).toEqual(await articlesIn(file));
    for (const done of steps) expect(done).toBeLessThanOrEqual(1);
  });

  it("is of one moment, while others write", async () => {
    const store = await open();
    const writing = fill(store, "later", 150);
    for (let i = 0; i < 5; i++) {
      await backUpStore(url, copy, forced);
      const kept = await open(copy);
      expect(await kept.check()).toEqual([]);
      const { articles, facts } = await kept.counts();
      expect(articles - facts.quote).toBeLessThanOrEqual(1);
      await kept.close();
    }
    await writing;
    expect(await store.countArticles()).toBe(155);
    await store.close();
  });

  it("replaces nothing unless it is told to", async () => {
    writeFileSync(copy, "my notes");
    await expect(backUpStore(url, copy, quietly)).rejects.toMatchObject({ problem: "refused" });
    expect(readFileSync(copy, "utf8")).toBe("my notes");
    await backUpStore(url, copy, forced);
    expect(await articlesIn(copy)).toHaveLength(5);
  });

  it.each([
    ["the store itself", () => file, forced, /itself/u],
    ["a folder", () => folder, forced, /not a file/u],
    ["a folder that is not there", () => `${folder}/none/x.sqlite`, quietly, /Create the folder/u],
  ])("is not written to %s", async (_, to, options, words) => {
    const before = readFileSync(file);
    await expect(backUpStore(url, to(), options)).rejects.toThrow(words);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(["mujaz.sqlite"]);
  });

  it("is not made of a damaged store, nor of what is no store", async () => {
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 20 * 4096, 24 * 4096);
    writeFileSync(file, bytes);
    await expect(backUpStore(url, copy, quietly)).rejects.toMatchObject({ problem: "damaged" });
    const notes = new DatabaseSync(`${folder}/notes.db`);
    notes.exec("CREATE TABLE notes (x)");
    notes.close();
    await expect(backUpStore(`sqlite:${folder}/notes.db`, copy, quietly)).rejects.toMatchObject({ problem: "foreign" });
    await expect(backUpStore("postgres://u:hunter2@h/db", copy, quietly)).rejects.toThrow(/pg_dump/u);
    expect(existsSync(copy)).toBe(false);
  });

  it("that is killed leaves the last whole one in its place", async () => {
    for (const afterMs of [0, 3, 9, 20]) {
      await killDuring("backup-forever", [url, copy], afterMs);
      expect(await articlesIn(copy)).toHaveLength(5);
      expect(await articlesIn(file)).toHaveLength(5);
    }
  }, 30_000);
});

describe("a restore", () => {
  beforeEach(async () => {
    await backUpStore(url, copy, quietly);
    const store = await open();
    await fill(store, "after", 3);
    await store.close();
  });

  it("makes a store where there is none", async () => {
    const target = `${folder}/new/deep/mujaz.sqlite`;
    expect(await restoreStore(copy, `sqlite:${target}`, quietly)).toBeNull();
    expect(await articlesIn(target)).toHaveLength(5);
    expect(readdirSync(`${folder}/new/deep`)).toEqual(["mujaz.sqlite"]);
  });

  it("replaces no store unless it is told to, and keeps the old one then", async () => {
    await expect(restoreStore(copy, url, quietly)).rejects.toThrow(/--force/u);
    expect(await articlesIn(file)).toHaveLength(8);
    const kept = await restoreStore(copy, url, forced);
    expect(await articlesIn(file)).toHaveLength(5);
    expect(await articlesIn(kept ?? "")).toHaveLength(8);
  });

  it("does not take the place of a store that is in use", async () => {
    const store = await open();
    await expect(restoreStore(copy, url, forced)).rejects.toMatchObject({ problem: "busy" });
    expect(await store.countArticles()).toBe(8);
    await store.close();
    expect(readdirSync(folder).sort()).toEqual(["copy.sqlite", "mujaz.sqlite"]);
  });

  it("takes the place of a damaged one", async () => {
    truncateSync(file, 5000);
    writeFileSync(`${file}-wal`, "rest of a journal");
    await restoreStore(copy, url, forced);
    expect(await articlesIn(file)).toHaveLength(5);
  });

  it.each([
    ["is not there", () => `${folder}/none`],
    ["is empty", () => written("")],
    ["is rubbish", () => written("no database ".repeat(900))],
    ["was cut", () => cut()],
    ["is a folder", () => folder],
    ["is the store itself", () => file],
  ])("refuses a backup that %s, and changes nothing", async (_, from) => {
    const source = from();
    await expect(restoreStore(source, url, forced)).rejects.toMatchObject({ name: "StoreError" });
    expect(await articlesIn(file)).toHaveLength(8);
  });
  const written = (text: string): string => {
    writeFileSync(`${folder}/odd`, text);
    return `${folder}/odd`;
  };
  const cut = (): string => {
    copyFileSync(copy, `${folder}/odd`);
    truncateSync(`${folder}/odd`, 8192);
    return `${folder}/odd`;
  };

  it("refuses a backup of a newer Mujaz", async () => {
    const newer = new DatabaseSync(copy);
    newer.exec("PRAGMA user_version = 999");
    newer.close();
    await expect(restoreStore(copy, url, forced)).rejects.toMatchObject({ problem: "newer" });
  });

  it("takes with it what stands in the journal of a file that was copied by hand", async () => {
    const store = await open();
    await fill(store, "journal", 2);
    mkdirSync(`${folder}/by-hand`);
    for (const suffix of ["", "-wal"]) copyFileSync(file + suffix, `${folder}/by-hand/x.sqlite${suffix}`);
    await store.close();
    await restoreStore(`${folder}/by-hand/x.sqlite`, url, forced);
    expect(await articlesIn(file)).toHaveLength(10);
  });

  it("that is killed leaves a whole store", async () => {
    for (const afterMs of [0, 3, 9, 20]) {
      await killDuring("restore-forever", [copy, url], afterMs);
      expect(await articlesIn(file)).toHaveLength(5);
    }
  }, 30_000);
});
