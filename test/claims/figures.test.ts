import { describe, expect, test } from "vitest";
import type { Estimate } from "../../src/domain/fact.ts";
import { claimsOf, estimate, gazetteer, ref } from "../support/story.ts";
import { disagreeing, previousFigure, sisterFigure } from "../../src/claims/index.ts";

type More = Partial<Estimate>;
const of = (id: string) => ({ id, ar: id, en: id });

/** Two estimates, and whether they are one claim. [what, a, b, same] */
const pairs: readonly [string, Estimate, Estimate, boolean][] = [
  ["two outlets, one day", estimate("a29", "pentagon", 10_000), estimate("b29", "pentagon", 10_000), true],
  ["a day apart", estimate("a29", "salim", 3000), estimate("b29", "salim", 3000, { asOf: "2024-10-29" }), true],
  ["two days apart", estimate("a29", "salim", 3000, { asOf: "2024-10-26" }), estimate("b29", "salim", 3000), false],
  ["another value", estimate("a29", "pentagon", 10_000), estimate("b29", "pentagon", 11_000), false],
  ["another source", estimate("a29", "pentagon", 3000), estimate("b29", "salim", 3000), false],
  [
    "another measure",
    estimate("a29", "nis", 300),
    estimate("b29", "nis", 300, { measure: "killed", status: "killed" }),
    false,
  ],
  ["another population", estimate("a29", "nis", 300), estimate("b29", "nis", 300, { of: of("ru/troops") }), false],
  ["population not said", estimate("a29", "nis", 300), estimate("b29", "nis", 300, { of: null }), true],
  [
    "training and deployed",
    estimate("a29", "salim", 3000),
    estimate("b29", "salim", 3000, { status: "deployed" }),
    true,
  ],
  ["training and planned", estimate("a29", "nis", 3000), estimate("b29", "nis", 3000, { status: "planned" }), false],
  [
    "deployed and fighting",
    estimate("a29", "nis", 3000, { status: "deployed" }),
    estimate("b29", "nis", 3000, { status: "fighting" }),
    false,
  ],
  ["status not said", estimate("a29", "nis", 3000), estimate("b29", "nis", 3000, { status: null }), true],
  ["about and exact", estimate("a29", "pentagon", 3000), estimate("b29", "pentagon", 3000, { hedge: "about" }), true],
  [
    "more than and up to",
    estimate("a29", "nis", 3000, { hedge: "more_than" }),
    estimate("b29", "nis", 3000, { hedge: "up_to" }),
    false,
  ],
  [
    "more than and at least",
    estimate("a29", "nis", 3000, { hedge: "more_than" }),
    estimate("b29", "nis", 3000, { hedge: "at_least" }),
    true,
  ],
  [
    "undated repeat",
    estimate("a21", "nis", 12_000, { asOf: "2024-10-18" }),
    estimate("u13", "nis", 12_000, { asOf: null }),
    true,
  ],
  [
    "undated, published before it was said",
    estimate("a21", "nis", 12_000, { asOf: null }),
    estimate("u29", "nis", 12_000, { asOf: "2024-10-28" }),
    false,
  ],
  [
    "the month of the day",
    estimate("a21", "nis", 1500, { asOf: "2024-10-18" }),
    estimate("u13", "nis", 1500, { asOf: "2024-10" }),
    true,
  ],
  [
    "another month",
    estimate("a21", "nis", 1500, { asOf: "2024-10-18" }),
    estimate("u13", "nis", 1500, { asOf: "2024-11" }),
    false,
  ],
  [
    "the country for its service",
    estimate("a21", "nis", 1500, { asOf: "2024-10-18" }),
    estimate("u13", "kr", 1500, { asOf: "2024-10" }),
    true,
  ],
  [
    "the country, another status",
    estimate("a21", "nis", 1500, { asOf: "2024-10-18" }),
    estimate("u13", "kr", 1500, { asOf: "2024-10", status: "planned" }),
    false,
  ],
  [
    "another country",
    estimate("a21", "nis", 1500, { asOf: "2024-10-18" }),
    estimate("u13", "us", 1500, { asOf: "2024-10" }),
    false,
  ],
  ["two services of one country", estimate("a29", "pentagon", 10_000), estimate("b29", "state", 10_000), false],
  ["a spokeswoman for her body", estimate("a29", "pentagon", 10_000), estimate("b29", "mona", 10_000), true],
  ["a president for himself", estimate("a29", "salim", 3000), estimate("b29", "pentagon", 3000), false],
  ["no source, other article", estimate("a29", "pentagon", 10_000), estimate("b29", null, 10_000), false],
  ["no source, same article", estimate("a29", "pentagon", 10_000), estimate("a29", null, 10_000), true],
  ["denied and given", estimate("a29", "nis", 3000), estimate("b29", "nis", 3000, { deniedBy: ref("ru") }), false],
  [
    "ranges of one width",
    estimate("a29", "nis", 3000, { min: 2000 }),
    estimate("b29", "nis", 3000, { min: 2000 }),
    true,
  ],
  ["a range and its top", estimate("a29", "nis", 3000, { min: 2000 }), estimate("b29", "nis", 3000), false],
];

describe("two estimates are one claim", () => {
  test.each(pairs)("%s", (_what, a, b, same) => {
    expect(claimsOf([a, b]).figures).toHaveLength(same ? 1 : 2);
    expect(claimsOf([b, a]).figures).toHaveLength(same ? 1 : 2);
  });
});

function only(...facts: readonly Estimate[]) {
  const { figures } = claimsOf(facts);
  expect(figures).toHaveLength(1);
  return figures[0] as (typeof figures)[number];
}

describe("a merged figure", () => {
  test("shows the more cautious hedge and keeps the other", () => {
    const claim = only(
      estimate("a29", "nis", 12_000, { hedge: "about" }),
      estimate("b29", "nis", 12_000, { hedge: "up_to" }),
    );
    expect([claim.hedge, ...claim.otherHedges]).toEqual(["up_to", "about"]);
  });

  test("is not hedged by a passing mention that has no day", () => {
    const claim = only(
      estimate("a29", "pentagon", 10_000),
      estimate("b29", "pentagon", 10_000, { asOf: null, hedge: "about" }),
    );
    expect(claim.hedge).toBe("exact");
  });

  test("keeps its own day when it is repeated, and says who repeats it", () => {
    const claim = only(
      estimate("a21", "nis", 1500, { asOf: "2024-10-18" }),
      estimate("u13", "nis", 1500, { asOf: null }),
    );
    expect(claim.day).toBe("2024-10-18");
    expect(claim.firstPublished).toBe("2024-10-21");
    expect(claim.reports.map((report) => [report.articleId, report.repeat])).toEqual([
      ["a21", false],
      ["u13", true],
    ]);
  });

  test("of two days shows the later and knows the first", () => {
    const claim = only(estimate("a29", "salim", 3000), estimate("b29", "salim", 3000, { asOf: "2024-10-29" }));
    expect([claim.firstDay, claim.day]).toEqual(["2024-10-28", "2024-10-29"]);
  });

  test("claims the less advanced of two statuses", () => {
    const claim = only(estimate("a29", "salim", 3000, { status: "deployed" }), estimate("b29", "salim", 3000));
    expect(claim.status).toBe("training");
  });

  test("of a country is its service's", () => {
    const claim = only(
      estimate("a21", "nis", 1500, { asOf: "2024-10-18" }),
      estimate("u13", "kr", 1500, { asOf: "2024-10" }),
    );
    expect(claim.source?.id).toBe("nis");
  });

  test("of a spokeswoman is her body's", () => {
    expect(only(estimate("a29", "mona", 10_000)).source?.id).toBe("pentagon");
  });
});

describe("figures of one source", () => {
  const earlier = estimate("a29", "pentagon", 3000, { asOf: "2024-10-23" });
  const later = estimate("b29", "pentagon", 10_000);
  const find = (facts: readonly Estimate[], value: number) => {
    const { figures } = claimsOf(facts);
    return { figures, claim: figures.find((claim) => claim.max === value) as (typeof figures)[number] };
  };

  test("the later revises the earlier", () => {
    const { figures, claim } = find([earlier, later], 10_000);
    expect(previousFigure(claim, figures)?.max).toBe(3000);
  });

  test.each<[string, More]>([
    ["another status", { status: "planned" }],
    ["another population", { of: of("ru/troops") }],
    ["another measure", { measure: "killed" }],
    ["given only to be denied", { deniedBy: ref("ru") }],
    ["another source", { attributedTo: ref("nis") }],
    ["without a day", { asOf: null }],
  ])("%s is no revision", (_what, more) => {
    const { figures, claim } = find([{ ...earlier, ...more }, later], 10_000);
    expect(previousFigure(claim, figures)).toBeNull();
  });

  test("a sister body of the same country is compared, not revised", () => {
    const { figures, claim } = find(
      [later, estimate("u13", "state", 11_000, { asOf: "2024-11-12", status: "deployed" })],
      11_000,
    );
    expect(previousFigure(claim, figures)).toBeNull();
    expect(sisterFigure(claim, figures, gazetteer)?.source?.id).toBe("pentagon");
  });
});

describe("figures of two sources", () => {
  const against = (more: More, value = 10_000) => {
    const { figures } = claimsOf([
      estimate("a29", "salim", 3000, { asOf: "2024-10-29" }),
      estimate("b29", "pentagon", value, more),
    ]);
    return disagreeing(figures).length;
  };

  test.each<[string, More, number, number]>([
    ["three days apart and far", { asOf: "2024-10-26" }, 10_000, 2],
    ["four days apart", { asOf: "2024-10-25" }, 10_000, 0],
    ["a plan is no presence", { status: "planned" }, 10_000, 0],
    ["more than 2,000 leaves room for 3,000", { hedge: "more_than" }, 2000, 0],
    ["up to 2,000 does not", { hedge: "up_to" }, 2000, 2],
    ["about 3,100 leaves room for 3,000", { hedge: "about" }, 3100, 0],
    ["another population", { of: of("ru/troops") }, 10_000, 0],
  ])("%s", (_what, more, value, count) => {
    expect(against(more, value)).toBe(count);
  });
});
