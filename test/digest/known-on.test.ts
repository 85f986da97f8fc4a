/** What was known on a day is the same whenever it is asked. */
import { describe, expect, test } from "vitest";
import { knownFrom } from "../../src/claims/index.ts";
import type { Correction } from "../../src/domain/correction.ts";
import type { Fact } from "../../src/domain/fact.ts";
import { composeEdition, type Edition } from "../../src/digest/index.ts";
import { madeNews } from "../support/made-news.ts";
import { articles, claimsOf, correction, definition, estimate, story } from "../support/story.ts";

const days = [...new Set([...articles.values()].flatMap(({ published }) => published ?? []))].toSorted();

function editionOf(
  facts: readonly Fact[],
  day: string,
  corrections: readonly Correction[] = [],
  known = articles,
): Edition {
  const claims = claimsOf(facts, known, corrections);
  const previousDay = days.filter((each) => each < day).at(-1) ?? null;
  return composeEdition({ claims, facts, articles: known, story, definition, day, previousDay });
}

const publishedBy = (day: string) => (fact: Fact) => (articles.get(fact.evidence.articleId)?.published ?? "9") <= day;

describe.each(days)("the edition of %s", (day) => {
  const then = madeNews.filter(publishedBy(day));
  const articlesThen = new Map([...articles].filter(([, { published }]) => (published ?? "9") <= day));
  const asked = editionOf(then, day, [], articlesThen);

  test("does not change with what is published later", () => {
    expect(editionOf(madeNews, day)).toEqual(asked);
    // A figure of another day that would hold back, revise or contradict what was known.
    const later = then.flatMap((fact) =>
      fact.kind === "estimate"
        ? [estimate("u13", fact.attributedTo?.id ?? null, fact.max * 50, { asOf: fact.asOf })]
        : [],
    );
    if (day < "2024-11-13") expect(editionOf([...madeNews, ...later], day)).toEqual(asked);
  });

  test("does not change with what is corrected later, but with what was corrected by then", () => {
    const figures = then.filter((fact) => fact.kind === "estimate");
    const made = (madeOn: string) =>
      figures.map((fact, i) => correction(fact, { kind: "drop" }, { madeOn, number: i + 1 }));
    expect(editionOf(madeNews, day, made("2024-12-01"))).toEqual(asked);
    if (figures.length > 0) expect(editionOf(madeNews, day, made(day))).not.toEqual(asked);
  });
});

describe("an article collected as it appeared is known from the day on which it was collected", () => {
  // Printed on the 29th; the bot came by on the 30th.
  const late = new Map(articles).set("b29", { ...must(articles.get("b29")), collected: "2024-10-30" });
  const facts = [estimate("a29", "nis", 1500, { asOf: "2024-10-18" }), estimate("b29", "pentagon", 9000)];
  const sourcesOf = ({ sections }: Edition) =>
    sections.flatMap(({ items }) => items.flatMap((item) => (item.kind === "figure" ? [item.claim.source?.id] : [])));

  test("the edition of the day before is the same before and after", () => {
    const before = new Map([...late].filter(([id]) => id !== "b29"));
    const asked = editionOf(facts.slice(0, 1), "2024-10-29", [], before);
    expect(editionOf(facts, "2024-10-29", [], late)).toEqual(asked);
    expect(sourcesOf(asked)).toEqual(["nis"]);
  });

  test("it is news in the next edition, though it was printed before the last one", () => {
    expect(sourcesOf(editionOf(facts, "2024-10-30", [], late))).toEqual(["pentagon"]);
  });

  test("without a day of its own it is known when it was collected; from files it is known as published", () => {
    expect(knownFrom({ published: null, collected: "2024-10-30" })).toBe("2024-10-30");
    expect(knownFrom({ published: "2024-10-31", collected: "2024-10-30" })).toBe("2024-10-31");
    expect(knownFrom({ published: "2024-10-29" })).toBe("2024-10-29");
    expect(knownFrom({ published: null })).toBeNull();
    expect(sourcesOf(editionOf(facts, "2024-10-29"))).toEqual(["pentagon", "nis"]);
  });
});

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("it is not there");
  return value;
}
