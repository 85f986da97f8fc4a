import { expect, test } from "vitest";
import { claimsKnownBy } from "../../src/claims/index.ts";
import type { CorrectionChange } from "../../src/domain/correction.ts";
import type { Fact } from "../../src/domain/fact.ts";
import { claimsOf, correction, estimate, event, quote, ref } from "../support/story.ts";

const own = estimate("a29", "omar", 10_000, { hedge: "about" });
const built = (fact: Fact, ...changes: readonly CorrectionChange[]) =>
  claimsOf(
    [fact],
    undefined,
    changes.map((change) => correction(fact, change)),
  );

test("a dropped fact is gone from the claims, and stays in what they are built from", () => {
  const claims = built(own, { kind: "drop" });
  expect(claims.figures).toEqual([]);
  expect(claims.input.facts).toEqual([own]);
});

test("a correction is known from the day on which it was made, not before", () => {
  const claims = built(own, { kind: "drop" });
  expect(claimsKnownBy(claims, "2024-10-30").figures).toEqual([]);
  expect(claimsKnownBy(claims, "2024-10-29").figures.map(({ factIds }) => factIds)).toEqual([[own.id]]);
});

test("a corrected value keeps its hedge, a range says that it is one", () => {
  const [figure] = built(own, { kind: "value", min: 1000, max: 1000 }).figures;
  expect(figure).toMatchObject({ min: 1000, max: 1000, hedge: "about", id: own.id });
  const [range] = built(own, { kind: "value", min: 1000, max: 2000 }).figures;
  expect(range).toMatchObject({ min: 1000, max: 2000, hedge: "between" });
});

test("a corrected source is whose figure, words or deed it is", () => {
  const source: CorrectionChange = { kind: "source", source: ref("pentagon") };
  expect(built({ ...own, speaker: ref("omar") }, source).figures[0]).toMatchObject({
    source: ref("pentagon"),
    speaker: null,
  });
  expect(built(quote("a29", "omar", "كلام من أربع كلمات هنا"), source).quotes[0]?.speaker?.id).toBe("pentagon");
  const call = event("a29", "call", ["omar", "salim"]);
  expect(built(call, source).events[0]?.actors.map(({ id }) => id)).toEqual(["pentagon", "salim"]);
});

test("a corrected source joins that source's claim", () => {
  const theirs = estimate("b29", "pentagon", 10_000);
  const claims = claimsOf([own, theirs], undefined, [correction(own, { kind: "source", source: ref("pentagon") })]);
  expect(claims.figures).toHaveLength(1);
  expect(claims.figures[0]?.reports).toHaveLength(2);
});

test("the last correction of a fact counts; one for a fact that is no more there does nothing", () => {
  const twice = built(own, { kind: "value", min: 1, max: 1 }, { kind: "value", min: 2, max: 2 });
  expect(twice.figures[0]?.max).toBe(2);
  const gone = claimsOf([own], undefined, [correction(estimate("a21", "nis", 5), { kind: "drop" })]);
  expect(gone.figures).toHaveLength(1);
});

test("a value does nothing to words", () => {
  expect(built(quote("a29", "omar", "كلام من أربع كلمات هنا"), { kind: "value", min: 1, max: 1 }).quotes).toHaveLength(
    1,
  );
});
