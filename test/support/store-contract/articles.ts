import fc from "../properties.ts";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Store } from "../../../src/domain/ports.ts";
import type { OpenEmpty } from "../store-contract.ts";
import { collect, makeArticle, makeEstimate, makeExtraction } from "../store-fixtures.ts";

export function articleContract(openEmpty: OpenEmpty): void {
  let store: Store;
  beforeEach(async () => {
    store = await openEmpty();
  });
  afterEach(() => store.close());

  const ids = async (range = {}) => (await collect(store.articles(range))).map((article) => article.id);

  it("is empty at first", async () => {
    expect(await ids()).toEqual([]);
    expect(await store.article("a")).toBeNull();
    expect(await store.articleHeads(["a"])).toEqual(new Map());
    expect(await store.counts()).toEqual({
      articles: 0,
      revisions: 0,
      facts: { estimate: 0, quote: 0, event: 0 },
      firstPublished: null,
      lastPublished: null,
    });
  });

  it("gives an article back as it was, with and without details", async () => {
    const full = makeArticle("full", {
      language: "en",
      outlet: "yonhap",
      title: "عنوان",
      url: "https://example.org/?a=1&b='2'",
      publishedInferred: true,
    });
    const bare = makeArticle("bare", { published: null });
    expect(await store.putArticle(full)).toBe("new");
    expect(await store.putArticle(bare)).toBe("new");
    expect(await store.article("full")).toEqual(full);
    expect(await store.article("bare")).toEqual(bare);
    expect(await store.countArticles()).toBe(2);
  });

  it("keeps the day on which an article was first collected, whatever its revisions bring", async () => {
    await store.putArticle(makeArticle("live", { text: "أول", collected: "2024-10-30" }));
    await store.putArticle(makeArticle("live", { text: "ثان", collected: "2024-11-02" }));
    await store.putArticle(makeArticle("live", { text: "ثالث" }));
    await store.putArticle(makeArticle("file", { text: "رابع" }));
    await store.putArticle(makeArticle("file", { text: "خامس", collected: "2024-11-02" }));
    const days = { live: "2024-10-30", file: undefined };
    for (const [id, day] of Object.entries(days)) {
      expect((await store.article(id))?.collected).toBe(day);
      expect((await store.articleHeads([id])).get(id)?.collected).toBe(day);
    }
    const all = await collect(store.articles());
    expect(Object.fromEntries(all.map(({ id, collected }) => [id, collected]))).toEqual(days);
    expect((await store.searchArticles("ثالث", 1))[0]?.article.collected).toBe("2024-10-30");
  });

  it("counts revisions itself and keeps the old ones readable", async () => {
    await store.putArticle(makeArticle("a", { text: "أول", revision: 9 }));
    expect(await store.putArticle(makeArticle("a", { text: "ثان" }))).toBe("revised");
    expect(await store.putArticle(makeArticle("a", { text: "أول" }))).toBe("revised");
    expect((await store.article("a"))?.revision).toBe(3);
    expect((await store.article("a", 1))?.text).toBe("أول");
    expect((await store.article("a", 2))?.text).toBe("ثان");
    expect(await store.article("a", 4)).toBeNull();
    expect(await store.counts()).toMatchObject({ articles: 1, revisions: 3 });
  });

  it("takes the same text for a duplicate, under its id and under another", async () => {
    const article = makeArticle("a");
    await store.putArticle(article);
    expect(await store.putArticle(article)).toBe("duplicate");
    expect(await store.putArticle({ ...article, id: "b" })).toBe("duplicate");
    expect(await store.article("b")).toBeNull();
    expect((await store.article("a"))?.revision).toBe(1);
  });

  it("takes an old text that comes back under another id for a duplicate", async () => {
    await store.putArticle(makeArticle("a", { text: "أول" }));
    await store.putArticle(makeArticle("a", { text: "ثان" }));
    expect(await store.putArticle(makeArticle("b", { text: "أول" }))).toBe("duplicate");
    await store.putArticle(makeArticle("c", { text: "ثالث" }));
    expect(await store.putArticle(makeArticle("c", { text: "ثان" }))).toBe("duplicate");
    expect((await store.article("c"))?.text).toBe("ثالث");
  });

  it("learns details that were missing, and forgets none", async () => {
    const bare = makeArticle("a", { published: null });
    await store.putArticle(bare);
    expect(await store.putArticle({ ...bare, published: "2024-10-29", outlet: "aa" })).toBe("revised");
    expect(await store.article("a")).toEqual({ ...bare, revision: 2, published: "2024-10-29", outlet: "aa" });
    expect(await store.putArticle(bare)).toBe("duplicate");
    const guess = { ...bare, published: "2024-10-01", publishedInferred: true };
    expect(await store.putArticle(guess)).toBe("duplicate");
    expect(await store.putArticle({ ...guess, text: "نص آخر" })).toBe("revised");
    expect(await store.article("a")).toMatchObject({ published: "2024-10-29", publishedInferred: false, outlet: "aa" });
    expect(await ids({ from: "2024-10-29" })).toEqual(["a"]);
  });

  it("is not revised by another address alone", async () => {
    await store.putArticle(makeArticle("a", { url: "https://example.org/1?from=feed" }));
    expect(await store.putArticle(makeArticle("a", { url: "https://example.org/1" }))).toBe("duplicate");
  });

  it("lists by day, then id, undated last, and only dated ones in a range", async () => {
    const days = { d: null, b: "2024-10-02", a: "2024-10-02", e: "2024-10-01", c: "2024-11-01", f: null };
    for (const [id, published] of Object.entries(days)) await store.putArticle(makeArticle(id, { published }));
    expect(await ids()).toEqual(["e", "a", "b", "c", "d", "f"]);
    expect(await ids({ from: "2024-10-02" })).toEqual(["a", "b", "c"]);
    expect(await ids({ to: "2024-10-02" })).toEqual(["e", "a", "b"]);
    expect(await ids({ from: "2024-10-02", to: "2024-10-02" })).toEqual(["a", "b"]);
    expect(await ids({ from: "2024-11-02", to: "2024-10-01" })).toEqual([]);
    expect(await store.counts()).toMatchObject({ firstPublished: "2024-10-01", lastPublished: "2024-11-01" });
  });

  it("lists every article once across pages while the reader writes to the store", async () => {
    const total = 700;
    for (let i = 0; i < total; i++) {
      await store.putArticle(makeArticle(`a${i}`, { published: i % 3 === 0 ? null : `2024-10-0${(i % 9) + 1}` }));
    }
    const seen: string[] = [];
    for await (const article of store.articles()) {
      seen.push(article.id);
      await store.putExtraction(
        makeExtraction(article, { estimates: [makeEstimate(article, `f-${article.id}`)] }),
        "v1",
      );
    }
    expect(seen).toHaveLength(total);
    expect(new Set(seen).size).toBe(total);
    expect(await store.staleArticles("v1")).toEqual([]);
  });

  it("gives the heads of many articles without their texts", async () => {
    const article = makeArticle("a", { outlet: "aa", title: "عنوان" });
    await store.putArticle(article);
    await store.putArticle(makeArticle("b"));
    const heads = await store.articleHeads([...Array.from({ length: 2000 }, (_, i) => `none-${i}`), "a", "b", "a"]);
    const { text, ...head } = article;
    expect(heads.get("a")).toEqual(head);
    expect([...heads.keys()].sort()).toEqual(["a", "b"]);
    expect(await store.articleHeads()).toEqual(heads);
    expect(text).not.toBe("");
  });

  it.each([
    "'; DROP TABLE article; --",
    "../../etc/passwd",
    "%",
    "_",
    '"',
    "$1",
    "؟",
    "🙂",
    "a".repeat(5000),
    "constructor",
  ])("takes any id for an id: %j", async (id) => {
    await store.putArticle(makeArticle("other"));
    expect(await store.putArticle(makeArticle(id))).toBe("new");
    expect((await store.article(id))?.id).toBe(id);
    expect(await store.countArticles()).toBe(2);
  });

  it.each([
    ["NUL in the text", { text: "قبل\0بعد" }],
    ["a lone surrogate in the text", { text: "قبل\ud83dبعد" }],
    ["a lone surrogate in the title", { title: "\udc00" }],
    ["NUL in the outlet", { outlet: "a\0" }],
    ["NUL in the id", { id: "a\0b" }],
    ["an empty id", { id: "" }],
  ])("refuses %s, and keeps nothing", async (_, details) => {
    const wrong = { ...makeArticle("a"), ...details };
    await expect(store.putArticle(wrong)).rejects.toMatchObject({ name: "StoreError", problem: "refused" });
    expect(await store.countArticles()).toBe(0);
  });

  it("gives any other text back unit for unit, so that offsets hold", async () => {
    const text = fc
      .string({ unit: "binary", maxLength: 300 })
      .filter((any) => any.isWellFormed() && !any.includes("\0"));
    let next = 0;
    await fc.assert(
      fc.asyncProperty(text, async (anyText) => {
        const id = `p${next++}`;
        const whole = `${id} ${anyText}`;
        await store.putArticle(makeArticle(id, { text: whole }));
        expect((await store.article(id))?.text).toBe(whole);
      }),
      { numRuns: 100, seed: 11 },
    );
  });

  it("takes a text of two million characters", async () => {
    const text = "قال الناطق إن الجنود وصلوا إلى كورسك. ".repeat(55_000);
    await store.putArticle(makeArticle("long", { text }));
    expect((await store.article("long"))?.text).toBe(text);
    const [hit] = await store.searchArticles("كورسك", 1);
    expect(hit?.snippet.length).toBeLessThan(400);
  });

  it("gives the heads of a range of days, both inclusive, without undated articles", async () => {
    for (const [id, published] of [
      ["x", "2024-10-20"],
      ["y", "2024-10-21"],
      ["z", "2024-10-29"],
      ["u", null],
    ] as const) {
      await store.putArticle(makeArticle(id, { published }));
    }
    const idsIn = async (range: { from?: string; to?: string }) => [...(await store.articleHeads(range)).keys()].sort();
    expect(await idsIn({ from: "2024-10-21", to: "2024-10-29" })).toEqual(["y", "z"]);
    expect(await idsIn({ to: "2024-10-21" })).toEqual(["x", "y"]);
    expect(await idsIn({ from: "2024-10-30" })).toEqual([]);
  });

  it("knows the latest day of publication, and the latest before a day", async () => {
    expect(await store.lastPublished()).toBeNull();
    for (const [id, published] of [
      ["x", "2024-10-20"],
      ["y", "2024-10-29"],
      ["u", null],
    ] as const) {
      await store.putArticle(makeArticle(id, { published }));
    }
    expect(await store.lastPublished()).toBe("2024-10-29");
    expect(await store.lastPublished("2024-10-29")).toBe("2024-10-20");
    expect(await store.lastPublished("2024-10-20")).toBeNull();
  });
}
