/** What was known on a day is the same whenever it is asked. */
import { describe, expect, test } from "vitest";
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
