import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore, throwAwayStoreUrl } from "../../src/adapters/store/index.ts";
import { type AddProgress, createLibrary, type LibraryParts } from "../../src/commands/library.ts";
import type { Article } from "../../src/domain/article.ts";
import type { Extraction } from "../../src/domain/fact.ts";
import type { Extractor, Store } from "../../src/domain/ports.ts";
import { StoreError } from "../../src/domain/store-error.ts";
import type { IngestOutcome } from "../../src/ingest/index.ts";
import { makeArticle, makeExtraction, makeQuote } from "../support/store-fixtures.ts";

let store: Store;
let extracted: string[];

beforeEach(async () => {
  store = await openStore(throwAwayStoreUrl, { ifMissing: "create" });
  extracted = [];
});
afterEach(() => store.close());

const reading = (one: (article: Article) => Extraction): Extractor =>
  Object.assign(one, { all: (articles: readonly Article[]) => articles.map(one) });

/** Finds one quote in each article, and throws where the text says so. */
const extract = reading((article) => {
  extracted.push(`${article.id}@${article.revision}`);
  if (article.text.includes("POISON")) throw new Error("poisoned");
  return makeExtraction(article, { quotes: [makeQuote(article, `q-${article.id}`)] });
});
const library = (details: Partial<LibraryParts> = {}) =>
  createLibrary({ store, extract, fingerprint: "v1", ...details });

async function* files(...articles: (Article | IngestOutcome)[]): AsyncGenerator<IngestOutcome> {
  for (const item of articles) yield "path" in item ? item : { path: `${item.id}.txt`, article: item };
}
const skip = (path: string, skipped: "empty" | "binary"): IngestOutcome => ({
  path,
  skipped,
  detail: `${path} is ${skipped}`,
});

describe("adding articles", () => {
  it("stores them with their facts and counts what became of each file", async () => {
    const seen: AddProgress[] = [];
    const [a, b] = [makeArticle("a"), makeArticle("b")];
    const revised = makeArticle("a", { text: "نص جديد" });
    const again = { ...b, id: "c" };
    const all = files(a, skip("1", "empty"), b, skip("2", "binary"), skip("3", "binary"), revised, b, again);
    const summary = await library().add(all, (progress) => seen.push(progress));
    expect(summary).toEqual({
      new: 2,
      revised: 1,
      duplicate: 2,
      skipped: [
        { reason: "binary", count: 2 },
        { reason: "empty", count: 1 },
      ],
      failed: [],
    });
    expect(extracted).toEqual(["a@1", "b@1", "a@2"]);
    expect((await store.extraction("a"))?.revision).toBe(2);
    expect(await store.staleArticles("v1")).toEqual([]);
    expect(seen.map((progress) => progress.done)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(seen[1]).toEqual({ done: 2, path: "1", result: "empty", detail: "1 is empty" });
    expect(seen[5]).toEqual({ done: 6, path: "a.txt", result: "revised", detail: null });
  });

  it("adds nothing from nothing", async () => {
    expect(await library().add(files())).toEqual({ new: 0, revised: 0, duplicate: 0, skipped: [], failed: [] });
  });

  it("goes on after an article that breaks the extractor, and says so", async () => {
    const summary = await library().add(files(makeArticle("bad", { text: "POISON" }), makeArticle("good")));
    expect(summary).toMatchObject({ new: 2, failed: [{ of: "bad.txt", message: "no facts could be read: poisoned" }] });
    expect(await store.staleArticles("v1")).toEqual(["bad"]);
    expect(await store.fact("q-good")).not.toBeNull();
  });

  it("goes on after an article that the store refuses", async () => {
    const summary = await library().add(files(makeArticle("bad", { text: "a\0" }), makeArticle("good")));
    expect(summary).toMatchObject({ new: 1, failed: [{ of: "bad.txt", message: expect.stringContaining("NUL") }] });
  });

  it("goes on after facts that the store refuses", async () => {
    const same = reading((article) => makeExtraction(article, { quotes: [makeQuote(article, "same")] }));
    const summary = await library({ extract: same }).add(files(makeArticle("a"), makeArticle("b"), makeArticle("c")));
    expect(summary.failed.map((failure) => failure.of)).toEqual(["b.txt", "c.txt"]);
  });

  it("stops when the store itself is in trouble", async () => {
    const full: Store = { ...store, putArticle: () => Promise.reject(new StoreError("full", "The disk is full.")) };
    const adding = library({ store: full }).add(files(makeArticle("a"), makeArticle("b")));
    await expect(adding).rejects.toMatchObject({ problem: "full" });
    expect(extracted).toEqual([]);
  });
});

describe("deriving facts anew", () => {
  beforeEach(async () => {
    await library().add(files(makeArticle("a"), makeArticle("b"), makeArticle("c")));
    extracted = [];
  });

  it("does nothing when nothing is stale", async () => {
    expect(await library().ensureFresh()).toEqual({ derived: 0, failed: [] });
    expect(extracted).toEqual([]);
  });

  it("reads every article again under another fingerprint, once", async () => {
    const progress: string[] = [];
    const newer = library({ fingerprint: "v2" });
    const summary = await newer.reindex(({ done, total, articleId }) => progress.push(`${done}/${total} ${articleId}`));
    expect(summary).toEqual({ derived: 3, failed: [] });
    expect(progress).toEqual(["1/3 a", "2/3 b", "3/3 c"]);
    expect(await newer.ensureFresh()).toEqual({ derived: 0, failed: [] });
    expect(extracted).toEqual(["a@1", "b@1", "c@1"]);
  });

  it("reads more articles than are read together, each once, and stops at none that breaks it", async () => {
    const ids = Array.from({ length: 30 }, (_, at) => `n${String(at).padStart(2, "0")}`);
    await library().add(files(...ids.map((id) => makeArticle(id))));
    const broken = library({
      fingerprint: "v2",
      extract: reading((article) => {
        if (article.id === "n13") throw new Error("no");
        return extract(article);
      }),
    });
    const seen: string[] = [];
    const summary = await broken.reindex(({ articleId }) => seen.push(articleId));
    expect(summary).toEqual({ derived: 32, failed: [{ of: "n13", message: "no facts could be read: no" }] });
    expect(seen.toSorted()).toEqual(["a", "b", "c", ...ids]);
    expect(await store.staleArticles("v2")).toEqual(["n13"]);
  });

  it("goes on where it was when it is cut off", async () => {
    const cutOff = library({ fingerprint: "v2" }).reindex(({ done }) => {
      if (done === 2) throw new Error("cut off");
    });
    await expect(cutOff).rejects.toThrow("cut off");
    extracted = [];
    expect(await library({ fingerprint: "v2" }).reindex()).toEqual({ derived: 1, failed: [] });
    expect(extracted).toEqual(["c@1"]);
  });

  it("finishes what a cut-off add left without facts", async () => {
    await store.putArticle(makeArticle("d"));
    expect(await library().ensureFresh()).toEqual({ derived: 1, failed: [] });
    expect(await store.fact("q-d")).not.toBeNull();
  });

  it("keeps the old facts of an article that the new extractor cannot read, and reports it each time", async () => {
    const broken = library({
      fingerprint: "v2",
      extract: reading((article) => {
        if (article.id === "b") throw new Error("no");
        return extract(article);
      }),
    });
    const failed = [{ of: "b", message: "no facts could be read: no" }];
    expect(await broken.reindex()).toEqual({ derived: 2, failed });
    expect(await broken.ensureFresh()).toEqual({ derived: 0, failed });
    expect(await store.fact("q-b")).not.toBeNull();
  });

  it("lets other work run in between", async () => {
    let ticks = 0;
    const timer = setInterval(() => ticks++, 0);
    const slow = reading((article) => {
      const until = performance.now() + 4;
      while (performance.now() < until);
      return extract(article);
    });
    await library({ fingerprint: "v2", extract: slow }).reindex();
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(0);
  });
});
