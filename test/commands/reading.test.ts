import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readFor, readStore, readWindow } from "../../src/commands/reading.ts";
import { composeEdition } from "../../src/digest/index.ts";
import type { Fact } from "../../src/domain/fact.ts";
import type { Store } from "../../src/domain/ports.ts";
import { digestMessage } from "../../src/message/index.ts";
import { madeNews } from "../support/made-news.ts";
import { textOf } from "../support/message-text.ts";
import { makeArticle } from "../support/store-fixtures.ts";
import { storeOfFacts } from "../support/store-of-facts.ts";
import { articles, contextFor, definition, estimate, gazetteer, quote, ref, story } from "../support/story.ts";

/** Long before the windows: what the window's news revises or repeats, and much that it does not speak of. */
const content = "سنقف مع حلفائنا في كل ميدان من ميادين هذه الحرب الطويلة";
const longAgo: readonly Fact[] = [
  estimate("old-1", "alliance", 2000, { asOf: "2023-01-02" }),
  quote("old-1", "hana", content, { saidOn: "2023-01-02" }),
  estimate("old-2", "salim", 100, { asOf: "2023-04-01" }),
  quote("old-2", "omar", "قول قديم لا يعود إليه أحد في هذه الأيام", { saidOn: "2023-04-01" }),
  estimate("old-2", "nis", 70, { asOf: "2023-04-01", deniedBy: ref("ru") }),
];
const late: readonly Fact[] = [
  estimate("u13", "alliance", 9000, { asOf: "2024-11-12" }),
  quote("u13", "hana", content, { saidOn: "2023-01-02" }),
];
const published = new Map([
  ...[...articles].map(([id, { published: day }]) => [id, day] as const),
  ["old-1", "2023-01-03"] as const,
  ["old-2", "2023-04-02"] as const,
]);

let store: Store;
beforeAll(async () => {
  store = await storeOfFacts(published, [...madeNews, ...longAgo, ...late]);
});
afterAll(() => store.close());

describe("what is read for one window", () => {
  const context = () => ({ store, gazetteer, story });
  const textFrom = (
    { claims, facts, articles: heads }: Awaited<ReturnType<typeof readStore>>,
    after: string,
    to: string,
  ) =>
    textOf(
      digestMessage(
        composeEdition({ claims, facts, articles: heads, story, definition, day: to, previousDay: after }),
        contextFor("en"),
      ),
    ).replace(/~ \d+ of \d+ sources had reports\n/u, "");

  it.each([
    ["2024-10-21", "2024-10-29"],
    ["2024-10-30", "2024-11-07"],
    ["2024-11-07", "2024-11-13"],
    // A quiet day, long after everything.
    ["2025-06-01", "2025-06-02"],
    // Before everything.
    ["2020-01-01", "2020-01-02"],
  ])("after %s to %s makes the edition that the whole store makes", async (after, to) => {
    const whole = textFrom(await readStore(context()), after, to);
    const part = await readWindow(context(), { after, to });
    expect(textFrom(part, after, to)).toBe(whole);
  });

  it("leaves out the years that the window does not speak of, and keeps what it revises", async () => {
    const { facts } = await readWindow(context(), { after: "2024-11-07", to: "2024-11-13" });
    const sources = facts.flatMap((fact) =>
      fact.kind === "estimate" && fact.evidence.articleId.startsWith("old") ? [fact.attributedTo?.id] : [],
    );
    expect(sources).toContain("alliance");
    expect(facts.length).toBeLessThan((await store.facts()).length);
    expect(
      textFrom(await readWindow(context(), { after: "2024-11-07", to: "2024-11-13" }), "2024-11-07", "2024-11-13"),
    ).toContain("from 2,000 (2 Jan 2023)");
  });

  it("reads everything when everything is new", async () => {
    expect((await readWindow(context(), { after: null, to: "2024-11-13" })).facts).toHaveLength(
      madeNews.length + longAgo.length + late.length,
    );
  });
});

describe("what is read again", () => {
  const window = { after: "2024-11-07", to: "2024-11-13" };
  let own: Store;
  beforeAll(async () => {
    own = await storeOfFacts(published, madeNews);
  });
  afterAll(() => own.close());

  /** The store as one of many articles, of which only a window is read. */
  const large = () => ({ store: Object.assign(own, { countArticles: async () => 100_000 }), gazetteer, story });

  it("is one reading for all editions of a window", async () => {
    const first = await readFor(large(), window);
    expect(await readFor(large(), { ...window })).toBe(first);
    expect(first.claims.figures).toEqual((await readWindow(large(), window)).claims.figures);
  });

  it("is read anew for another window, another story, and after anything was written", async () => {
    const first = await readFor(large(), window);
    expect(await readFor(large(), { ...window, to: "2024-11-14" })).not.toBe(first);
    const again = await readFor(large(), window);
    expect(await readFor({ ...large(), story: { ...story } }, window)).not.toBe(again);
    const before = await readFor(large(), window);
    await own.putArticle(makeArticle("new", { published: "2024-11-12" }));
    const after = await readFor(large(), window);
    expect(after).not.toBe(before);
    expect(after.articles.size).toBe(before.articles.size + 1);
  });
});
