import { afterEach, beforeEach, expect, it } from "vitest";
import type { Article } from "../../../src/domain/article.ts";
import type { FactQuery, Store } from "../../../src/domain/ports.ts";
import type { OpenEmpty } from "../store-contract.ts";
import {
  collect,
  makeArticle,
  makeEstimate,
  makeEvent,
  makeExtraction,
  makePerson,
  makeQuote,
} from "../store-fixtures.ts";

export function factContract(openEmpty: OpenEmpty): void {
  let store: Store;
  const first = makeArticle("first", { published: "2024-10-21" });
  const second = makeArticle("second", { published: "2024-10-29" });
  const undated = makeArticle("a-undated", { published: null });
  const rutte = makePerson("mark-rutte");
  const pentagon = { ...makePerson("pentagon"), kind: "organisation" as const };

  beforeEach(async () => {
    store = await openEmpty();
    for (const article of [undated, second, first]) await store.putArticle(article);
  });
  afterEach(() => store.close());

  const fill = async () => {
    await store.putExtraction(
      makeExtraction(first, {
        estimates: [makeEstimate(first, "e1", { attributedTo: pentagon, asOf: "2024-10-18" })],
        quotes: [makeQuote(first, "q1", { speaker: rutte, saidOn: "2024-10-21" })],
      }),
      "v1",
    );
    await store.putExtraction(
      makeExtraction(second, {
        estimates: [makeEstimate(second, "e2", { measure: "killed", speaker: rutte, asOf: null })],
        events: [makeEvent(second, "v2", { on: "2024-10" })],
      }),
      "v1",
    );
    await store.putExtraction(makeExtraction(undated, { quotes: [makeQuote(undated, "q0")] }), "v1");
  };
  const idsOf = async (query?: FactQuery) => (await store.facts(query)).map((fact) => fact.id);

  it("gives an extraction back as it was, each list in its order", async () => {
    const extraction = makeExtraction(first, {
      published: "2024-10-20",
      publishedInferred: true,
      estimates: [
        makeEstimate(first, "z", { mentionSpan: { start: 9, end: 12 } }),
        makeEstimate(first, "b", { mentionSpan: { start: 2, end: 5 }, deniedBy: rutte }),
      ],
      quotes: [
        makeQuote(first, "q", { content: 'قال: "نعم" \\ \'', role: { ar: "الأمين العام", en: "Secretary General" } }),
      ],
      events: [makeEvent(first, "v", { actors: [rutte], amount: { value: 0.5, unit: "EUR" } })],
      people: [rutte],
      organisations: [pentagon],
      places: [{ id: "x", kind: "place", ar: "كورسك", en: "Kursk", known: false }],
    });
    await store.putExtraction(extraction, "v1");
    expect(await store.extraction("first")).toEqual(extraction);
    expect(await store.fact("z")).toEqual(extraction.estimates[0]);
  });

  it("knows an empty extraction from none", async () => {
    await store.putExtraction(makeExtraction(first), "v1");
    expect(await store.extraction("first")).toEqual(makeExtraction(first));
    expect(await store.extraction("second")).toBeNull();
    expect(await store.fact("e1")).toBeNull();
  });

  it("orders facts by day, article and position, undated last", async () => {
    await fill();
    expect(await idsOf()).toEqual(["q1", "e1", "v2", "e2", "q0"]);
  });

  it.each<[FactQuery, string[]]>([
    [{ from: "2024-10-29" }, ["v2", "e2"]],
    [{ to: "2024-10-28" }, ["q1", "e1"]],
    [{ from: "2024-10-21", to: "2024-10-21" }, ["q1", "e1"]],
    [{ from: "2024-10-22", to: "2024-10-28" }, []],
    [{ kind: "quote" }, ["q1", "q0"]],
    [{ kind: "estimate", measure: "killed" }, ["e2"]],
    [{ measure: "troops" }, ["e1"]],
    [{ speaker: "mark-rutte" }, ["q1", "e2"]],
    [{ speaker: "mark-rutte", kind: "quote" }, ["q1"]],
    [{ attributedTo: "pentagon" }, ["e1"]],
    [{ speaker: "nobody' OR 1=1" }, []],
    [{ on: { from: "2024-10-18", to: "2024-10-20" } }, ["e1", "v2"]],
    [{ on: { to: "2024-10-18" } }, ["e1", "v2"]],
    [{ on: { from: "2024-10-19" } }, ["q1", "v2"]],
    [{ on: { from: "2024-11-01" } }, []],
    [{ on: { to: "2024-09-30" } }, []],
    [{ on: {} }, ["q1", "e1", "v2", "e2", "q0"]],
  ])("finds facts by %j", async (query, expected) => {
    await fill();
    expect(await idsOf(query)).toEqual(expected);
    expect((await collect(store.eachFact(query))).map((fact) => fact.id)).toEqual(expected);
  });

  it("reads facts in pages, each once and in order, while the reader writes", async () => {
    const total = 1100;
    for (const article of [first, undated]) {
      const quotes = Array.from({ length: total }, (_, i) =>
        makeQuote(article, `${article.id}-${String(i).padStart(4, "0")}`, { contentSpan: { start: i >> 3, end: i } }),
      );
      await store.putExtraction(makeExtraction(article, { quotes }), "v1");
    }
    const seen: string[] = [];
    for await (const fact of store.eachFact()) {
      if (seen.length === 0) await store.putArticle(makeArticle("late"));
      seen.push(fact.id);
    }
    expect(seen).toEqual(await idsOf());
    expect(new Set(seen).size).toBe(2 * total);
  });

  it("replaces all facts of an article, and leaves those of others", async () => {
    await fill();
    await store.putExtraction(makeExtraction(first, { quotes: [makeQuote(first, "q1")] }), "v2");
    expect(await idsOf()).toEqual(["q1", "v2", "e2", "q0"]);
    expect(await store.fact("e1")).toBeNull();
    expect(await store.counts()).toMatchObject({ facts: { estimate: 1, quote: 2, event: 1 } });
  });

  it.each([
    ["twice in one extraction", [makeQuote(second, "q9"), makeQuote(second, "q9")]],
    ["a fact of another article", [makeQuote(second, "q8"), makeQuote(second, "q1")]],
  ])("refuses a fact's id that is there already: %s; nothing changes", async (_, quotes) => {
    await fill();
    const before = await store.extraction("second");
    const refused = store.putExtraction(makeExtraction(second, { quotes }), "v2");
    await expect(refused).rejects.toMatchObject({ name: "StoreError", problem: "refused" });
    expect(await store.extraction("second")).toEqual(before);
    expect(await store.staleArticles("v1")).toEqual([]);
  });

  it.each<[string, Article]>([
    ["an unknown article", makeArticle("nowhere")],
    ["an unknown revision", { ...first, revision: 2 }],
  ])("refuses what was found in %s", async (_, article) => {
    await expect(store.putExtraction(makeExtraction(article), "v1")).rejects.toMatchObject({ problem: "refused" });
  });

  it("knows which articles are stale", async () => {
    expect(await store.staleArticles("v1")).toEqual(["a-undated", "first", "second"]);
    await fill();
    expect(await store.staleArticles("v1")).toEqual([]);
    expect(await store.staleArticles("v2")).toEqual(["a-undated", "first", "second"]);
    await store.putArticle({ ...first, text: "نص جديد" });
    expect(await store.staleArticles("v1")).toEqual(["first"]);
    await store.putExtraction(makeExtraction(first), "v1");
    expect(await store.staleArticles("v1")).toEqual(["first"]);
    await store.putExtraction(makeExtraction({ ...first, revision: 2 }), "v1");
    expect(await store.staleArticles("v1")).toEqual([]);
  });

  it("takes many writes at once, each whole", async () => {
    const articles = Array.from({ length: 40 }, (_, i) => makeArticle(`many-${i}`));
    await Promise.all(articles.map((article) => store.putArticle(article)));
    await Promise.all(
      articles.map((article) => {
        const quotes = Array.from({ length: 5 }, (_, i) => makeQuote(article, `${article.id}-${i}`));
        return store.putExtraction(makeExtraction(article, { quotes }), "v1");
      }),
    );
    expect(await store.counts()).toMatchObject({ articles: 43, facts: { quote: 200 } });
  });

  it("tells by a token that something was written, and only then", async () => {
    const tokens = [await store.changeToken()];
    await store.facts();
    await store.searchArticles("نص", 5);
    expect(await store.changeToken()).toBe(tokens[0]);
    await fill();
    tokens.push(await store.changeToken());
    await store.putExtraction(makeExtraction(first), "v2");
    tokens.push(await store.changeToken());
    await store.putArticle(makeArticle("third", { text: "نص لم يكن هنا من قبل، وفيه كلام آخر." }));
    tokens.push(await store.changeToken());
    expect(new Set(tokens).size).toBe(4);
  });

  it("gives the facts published last, in the order of all, without undated ones", async () => {
    await fill();
    const all = await idsOf();
    const dated = all.filter((id) => id !== "q0");
    expect(await idsOf({ last: 100 })).toEqual(dated);
    expect(await idsOf({ last: 2 })).toEqual(dated.slice(-2));
    expect(await idsOf({ last: 1, to: "2024-10-28" })).toEqual(["e1"]);
    expect(await idsOf({ last: 1, kind: "estimate" })).toEqual(["e2"]);
    expect(await idsOf({ last: 0 })).toEqual([]);
  });
}
