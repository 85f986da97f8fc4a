import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, readdirSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../../src/adapters/store/index.ts";
import type { Store } from "../../../src/domain/ports.ts";
import { collect, makeArticle, makeExtraction, makeQuote } from "../../support/store-fixtures.ts";
import { temporaryFolder } from "./temporary-folder.ts";

let folder: string;
let file: string;
const open = () => openStore(`sqlite:${file}`, { ifMissing: "create" });
const child = (name: string): string => fileURLToPath(new URL(`children/${name}.ts`, import.meta.url));

beforeEach(() => {
  folder = temporaryFolder();
  file = `${folder}/mujaz.sqlite`;
});

const startWriter = (name: string): ChildProcess =>
  spawn(process.execPath, [child("write-forever"), `sqlite:${file}`, name], { stdio: ["ignore", "pipe", "inherit"] });

/** Waits until the writer has stored that many articles, then kills it as the system would. */
async function killAfter(writer: ChildProcess, articles: number): Promise<void> {
  let dots = 0;
  for await (const chunk of writer.stdout ?? []) {
    dots += String(chunk).length;
    if (dots >= articles) break;
  }
  expect(dots).toBeGreaterThanOrEqual(articles);
  writer.kill("SIGKILL");
  if (writer.exitCode === null && writer.signalCode === null) await once(writer, "exit");
}

/** Every article has all of its facts, or none when the writer died between the two transactions. */
async function expectWholeTransactions(store: Store): Promise<void> {
  expect(await store.check()).toEqual([]);
  const unread = new Set(await store.staleArticles("v1"));
  expect(unread.size).toBeLessThanOrEqual(1);
  for (const article of await collect(store.articles())) {
    const extraction = await store.extraction(article.id);
    expect(extraction?.quotes.length).toBe(unread.has(article.id) ? undefined : 20);
    expect(await store.searchArticles(article.id.replace("-", " "), 1)).toHaveLength(1);
  }
}

describe("a writer that is killed", () => {
  it.each([1, 7, 40])(
    "after %d articles leaves whole transactions, and writing goes on",
    async (articles) => {
      await killAfter(startWriter("w"), articles);
      const store = await open();
      expect(await store.countArticles()).toBeGreaterThanOrEqual(articles);
      await expectWholeTransactions(store);
      expect(await store.putArticle(makeArticle("next"))).toBe("new");
      await store.close();
    },
    20_000,
  );

  it("while it begins the store leaves a whole one or none", async () => {
    for (const afterMs of [60, 120, 160, 200, 260]) {
      const writer = startWriter("w");
      await setTimeout(afterMs);
      writer.kill("SIGKILL");
      await once(writer, "exit");
      const store = await open();
      expect(await store.check()).toEqual([]);
      await store.close();
    }
  }, 20_000);
});

it("takes a relative path that looks like an option of SQLite for a file's name", async () => {
  const name = "file:x?mode=memory";
  const { stdout } = await promisify(execFile)(process.execPath, [child("try-to-open"), `sqlite:${name}`], {
    cwd: folder,
  });
  expect(stdout.trim()).toBe("ok");
  expect(readdirSync(folder)).toEqual([name]);
});

describe("two at once", () => {
  it("in one process each sees what the other stored, and neither fails", async () => {
    const [one, other] = [await open(), await open()];
    const put = async (store: Store, name: string) => {
      for (let i = 0; i < 30; i++) {
        const article = makeArticle(`${name}-${i}`);
        await store.putArticle(article);
        const quotes = [makeQuote(article, `${article.id}-q`)];
        await store.putExtraction(makeExtraction(article, { quotes }), "v1");
      }
    };
    await Promise.all([put(one, "one"), put(other, "other")]);
    expect(await one.counts()).toMatchObject({ articles: 60, facts: { quote: 60 } });
    expect(await other.counts()).toEqual(await one.counts());
    expect(await one.putArticle(makeArticle("other-3"))).toBe("duplicate");
    const before = await one.changeToken();
    expect(await one.changeToken()).toBe(before);
    await other.putArticle(makeArticle("one more"));
    expect(await one.changeToken()).not.toBe(before);
    await one.close();
    await other.close();
  });

  it("in two processes write side by side while a third reads", async () => {
    const writers = [startWriter("a"), startWriter("b")];
    const killed = writers.map((writer) => killAfter(writer, 30));
    const store = await open();
    await killed[0];
    for await (const article of store.articles()) expect(article.text.length).toBeGreaterThan(100);
    await killed[1];
    const ids = (await collect(store.articles())).map((article) => article.id);
    expect(ids.filter((id) => id.startsWith("a-")).length).toBeGreaterThanOrEqual(30);
    expect(ids.filter((id) => id.startsWith("b-")).length).toBeGreaterThanOrEqual(30);
    expect(await store.check()).toEqual([]);
    await store.close();
  }, 30_000);

  it("begin one store together", async () => {
    const stores = await Promise.all(Array.from({ length: 5 }, open));
    await Promise.all(stores.map((store, i) => store.putArticle(makeArticle(`a${i}`))));
    expect(await stores[0]?.countArticles()).toBe(5);
    for (const store of stores) await store.close();
    expect(readdirSync(folder)).toEqual(["mujaz.sqlite"]);
  });

  it("begin one store together in several processes, and none sees half of it", async () => {
    const run = () => promisify(execFile)(process.execPath, [child("try-to-open"), `sqlite:${file}`]);
    const answers = await Promise.all(Array.from({ length: 6 }, run));
    expect(answers.map(({ stdout }) => stdout.trim())).toEqual(Array.from({ length: 6 }, () => "ok"));
    expect(readdirSync(folder)).toEqual(["mujaz.sqlite"]);
  }, 20_000);
});

describe.skipIf(process.platform === "win32")("without the right to write (skipped on Windows: other rights)", () => {
  /** Root may write everything, so under root the child runs as another user. */
  const tryAsPlainUser = async (): Promise<string> => {
    const isRoot = process.getuid?.() === 0;
    const options = isRoot ? { uid: 65534, gid: 65534 } : {};
    const { stdout } = await promisify(execFile)(process.execPath, [child("try-to-open"), `sqlite:${file}`], options);
    return stdout.trim();
  };
  const giveToPlainUser = (path: string): void => {
    if (process.getuid?.() === 0) chownSync(path, 65534, 65534);
  };

  it("works for a plain user who may", async () => {
    giveToPlainUser(folder);
    expect(await tryAsPlainUser()).toBe("ok");
  });

  it.each([
    ["file", 0o444, 0o755],
    ["folder", 0o644, 0o555],
  ])("refuses a read-only %s", async (_, fileMode, folderMode) => {
    await (await open()).close();
    giveToPlainUser(folder);
    giveToPlainUser(file);
    chmodSync(file, fileMode);
    chmodSync(folder, folderMode);
    expect(await tryAsPlainUser()).toMatch(/^open, read-only: .*mujaz\.sqlite cannot be written to\. Give this user/u);
    chmodSync(folder, 0o755);
  });

  it("refuses to begin in a read-only folder, and in one that it may not enter", async () => {
    giveToPlainUser(folder);
    chmodSync(folder, 0o555);
    expect(await tryAsPlainUser()).toMatch(/^open, read-only: /u);
    chmodSync(folder, 0o000);
    expect(await tryAsPlainUser()).toMatch(/^open, (unreadable|read-only): /u);
    chmodSync(folder, 0o755);
    expect(readdirSync(folder)).toEqual([]);
  });

  /** A limit on the size of files stands for the disk. Its signal is ignored, as the error is what we want to see. */
  const tryWithSpace = async (kilobytes: number): Promise<string> => {
    const limited = `trap '' XFSZ; ulimit -f ${kilobytes}; exec "$0" "$1" "$2"`;
    const command = [process.execPath, child("try-to-open"), `sqlite:${file}`];
    const { stdout } = await promisify(execFile)("bash", ["-c", limited, ...command]);
    return stdout;
  };

  it("begins no store on a full disk, and leaves no piece of one", async () => {
    expect(await tryWithSpace(20)).toMatch(/^open, (full|unreadable): .*mujaz\.sqlite/u);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("says that the disk is full, and keeps what was there", async () => {
    const store = await open();
    await store.putArticle(makeArticle("a"));
    await store.close();
    expect(await tryWithSpace(100)).toMatch(/^put, (full|unreadable): .*mujaz\.sqlite/u);
    const again = await open();
    expect((await collect(again.articles())).map((article) => article.id)).toEqual(["a"]);
    expect(await again.check()).toEqual([]);
    await again.close();
  });
});
