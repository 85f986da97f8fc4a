import { expect, test } from "vitest";
import { buildClaims, claimsKnownBy } from "../../src/claims/index.ts";
import type { Estimate, Fact } from "../../src/domain/fact.ts";
import { articles, claimsOf, correction, estimate, gazetteer, ref, story } from "../support/story.ts";

const confirm = (original: Fact) => correction(original, { kind: "confirm" });

const before = estimate("a21", "nis", 1500, { asOf: "2024-10-18" });
const wild = () => estimate("a29", "salim", 300_000);
const heldOf = (...facts: readonly Fact[]) => claimsOf(facts).held.map((claim) => claim.max);

test("a figure more than tenfold off what was counted before is held back, and nothing reads it", () => {
  const claims = claimsOf([before, wild()]);
  expect(claims.held.map((claim) => claim.max)).toEqual([300_000]);
  expect(claims.figures.map((claim) => claim.max)).toEqual([1500]);
});

test("so is a wild figure of somebody without a name, and none of nobody is told at all", () => {
  const unnamed = estimate("a29", null, 300_000, { role: { ar: "مصدر أمني", en: "security source" } });
  expect(heldOf(before, unnamed)).toEqual([300_000]);
  expect(heldOf(before, estimate("a29", null, 300_000))).toEqual([]);
});

test("ten times is still a figure, and so is a tenth", () => {
  expect(heldOf(before, estimate("a29", "salim", 15_000))).toEqual([]);
  expect(heldOf(before, estimate("a29", "salim", 15_001))).toEqual([15_001]);
  expect(heldOf(before, estimate("a29", "salim", 150))).toEqual([]);
  expect(heldOf(before, estimate("a29", "salim", 149))).toEqual([149]);
});

test("a second outlet, a second source or the operator lets it through", () => {
  const held = wild();
  expect(heldOf(before, held, estimate("b29", "salim", 300_000))).toEqual([]);
  expect(heldOf(before, held, estimate("b29", "omar", 200_000))).toEqual([]);
  const claims = claimsOf([before, held]);
  expect(claimsOf([before, held], undefined, [confirm(held)]).held).toEqual([]);
  expect(claimsOf([before, held], undefined, [confirm(before)]).held).toHaveLength(1);
  expect(claims.held).toHaveLength(1);
});

test("the same outlet twice is one outlet", () => {
  expect(heldOf(before, wild(), estimate("a30", "salim", 300_000, { asOf: "2024-10-29" }))).toEqual([300_000]);
});

test("what nobody else counts stands: another measure, population or status, or the same source", () => {
  expect(heldOf(estimate("a29", "salim", 300_000))).toEqual([]);
  expect(heldOf(before, estimate("a29", "salim", 300_000, { measure: "killed" }))).toEqual([]);
  expect(heldOf(before, estimate("a29", "salim", 300_000, { of: { id: "ru/troops", ar: "", en: "" } }))).toEqual([]);
  expect(heldOf(before, estimate("a29", "salim", 300_000, { status: "planned" }))).toEqual([]);
  expect(heldOf(before, estimate("a29", "nis", 300_000))).toEqual([]);
});

test("of two first figures neither is held; of three the odd one is", () => {
  const two = [estimate("a29", "salim", 300_000), estimate("b29", "pentagon", 3000)];
  expect(heldOf(...two)).toEqual([]);
  expect(heldOf(...two, estimate("u29", "omar", 2500))).toEqual([300_000]);
});

test("what is known by a day is judged by what was known by that day", () => {
  const held = wild();
  const claims = claimsOf([before, held, estimate("u13", "salim", 300_000, { asOf: "2024-10-28" })]);
  expect(claims.held).toEqual([]);
  expect(claimsKnownBy(claims, "2024-10-30").held).toHaveLength(1);
});

test("a figure given only to be denied is no measure for others, and is not held itself", () => {
  expect(heldOf(estimate("a21", "nis", 10, { deniedBy: ref("ru") }), wild())).toEqual([]);
  expect(heldOf(before, estimate("a29", "salim", 300_000, { deniedBy: ref("ru") }))).toEqual([]);
});

test("figures of months apart do not measure each other", () => {
  const days = new Map([...articles, ["spring", { published: "2024-04-01", outlet: "marfa", title: null, url: null }]]);
  const old = estimate("spring", "nis", 50, { asOf: "2024-03-30" });
  expect(claimsOf([old, estimate("a29", "salim", 3000)], days).held).toEqual([]);
});

test("where a story counts everybody, figures that name nobody are not measured by each other", () => {
  const ofAll = { ...story, views: [{ ...must(story.views[0]), measures: ["killed"], of: [] }] };
  const held = (more: Partial<Estimate>) => {
    const killed = (article: string, who: string, value: number) =>
      estimate(article, who, value, { measure: "killed", status: "killed", of: null, ...more });
    const facts = [killed("a21", "nis", 12), killed("a29", "salim", 50_000)];
    return buildClaims({ facts, articles, gazetteer, story: ofAll }).held.length;
  };
  expect(held({})).toBe(0);
  expect(held({ of: { id: "ru/troops", ar: "", en: "" } })).toBe(1);
});

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("it is not there");
  return value;
}
