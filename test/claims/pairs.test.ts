import { describe, expect, test } from "vitest";
import { disagreeing, previousFigure } from "../../src/claims/index.ts";
import { claimsOf } from "../support/story.ts";
import { type Pair, pairs, type Relation } from "./pairs.ts";

/** What the claims make of two facts. */
function relationOf([, a, b]: Pair): Relation {
  const { figures, quotes, events } = claimsOf([a, b]);
  if (figures.length + quotes.length + events.length === 1) return "same";
  const revised = figures.some((claim) => {
    const before = previousFigure(claim, figures);
    return before !== null && (before.min !== claim.min || before.max !== claim.max);
  });
  if (revised) return "revises";
  return disagreeing(figures).length === 2 ? "contradicts" : "different";
}

const MIN_PRECISION = 0.98;

describe("what two facts are to each other, as judged by hand", () => {
  test("there are enough pairs, of every kind", () => {
    expect(pairs.length).toBeGreaterThanOrEqual(60);
    for (const relation of ["same", "different", "revises", "contradicts"] as const) {
      expect(pairs.filter((pair) => pair[3] === relation).length).toBeGreaterThanOrEqual(5);
    }
  });

  test.each(pairs)("%s", (...pair) => {
    expect(relationOf(pair)).toBe(pair[3]);
    // Whatever comes first, the answer is the same.
    expect(relationOf([pair[0], pair[2], pair[1], pair[3]])).toBe(pair[3]);
  });

  test("claims are merged only when they are one", () => {
    const judged = pairs.map((pair) => ({ said: pair[3], found: relationOf(pair) }));
    const merged = judged.filter(({ found }) => found === "same");
    const right = merged.filter(({ said }) => said === "same").length;
    const wanted = judged.filter(({ said }) => said === "same").length;
    console.info(
      `merging: precision ${(right / merged.length).toFixed(3)}, recall ${(right / wanted).toFixed(3)}, ${pairs.length} pairs`,
    );
    expect(right / merged.length).toBeGreaterThanOrEqual(MIN_PRECISION);
  });
});
