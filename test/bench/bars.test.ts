import { describe, expect, it } from "vitest";
import { missedBars, parseBars } from "../../bench/eval/bars.ts";
import { bestMatching } from "../../bench/eval/matching.ts";
import { figuresOf, tableOf } from "../../bench/eval/report.ts";
import { sumOf, Tally } from "../../bench/eval/tally.ts";

const tally = new Tally("a");
tally.add("estimates.value", 4, 5, 3);
tally.add("quotes.indirect", 2, 1, 1);
const score = sumOf([tally]);

describe("bars", () => {
  it("reads commas, lines and comments", () => {
    expect([...parseBars("a.f1=0.5, b.recall=1\nc.f1=0 # why\n")]).toEqual([
      ["a.f1", 0.5],
      ["b.recall", 1],
      ["c.f1", 0],
    ]);
  });
  for (const text of ["", "  # nothing\n", "a", "a=", "=0.5", "a=high", "a=1.5", "a=-1", "a=0.5=0.6", "a=NaN"]) {
    it(`refuses ${JSON.stringify(text)}`, () => expect(() => parseBars(text)).toThrow(/estimates\.value\.f1=0\.85/));
  }
  it("passes figures at the bar", () => {
    expect(missedBars(parseBars("estimates.value.precision=0.6,quotes.indirect.recall=0.5"), score)).toEqual([]);
  });
  it("names each figure below its bar", () => {
    const missed = missedBars(
      parseBars("estimates.value.recall=0.8,estimates.value.f1=0.66,quotes.indirect.recall=0.6"),
      score,
    );
    expect(missed).toEqual(["estimates.value.recall: 0.750, 0.8 wanted", "quotes.indirect.recall: 0.500, 0.6 wanted"]);
  });
  it("fails a bar that nothing could be measured for", () => {
    expect(missedBars(parseBars("quotes.direct.f1=0"), score)).toEqual([
      "quotes.direct.f1: nothing to measure, 0 wanted",
    ]);
  });
  it("fails a name that does not exist", () => {
    expect(missedBars(parseBars("estimates.valu.f1=0"), score)[0]).toMatch(/no such figure/);
  });
});

describe("the report", () => {
  it("has F1 of precision and recall", () => {
    const figures = figuresOf(score);
    const [p, r] = [figures["estimates.value.precision"] ?? 0, figures["estimates.value.recall"] ?? 0];
    expect(figures["estimates.value.f1"]).toBeCloseTo((2 * p * r) / (p + r));
  });
  it("prints a line a phenomenon", () => {
    expect(tableOf(score)).toMatch(/^estimates\.value +4 +5 +3 +0\.600 +0\.750 +0\.667$/m);
  });
});

describe("one-to-one matching", () => {
  it("pairs as many as there can be, though the strongest pair stands in the way", () => {
    const weights = [
      [9, 8],
      [7, 0],
    ];
    expect(bestMatching(2, 2, (row, column) => weights[row]?.[column] ?? 0)).toEqual([1, 0]);
  });
  it("prefers strong pairs", () => {
    const weights = [
      [1, 5],
      [5, 1],
    ];
    expect(bestMatching(2, 2, (row, column) => weights[row]?.[column] ?? 0)).toEqual([1, 0]);
  });
  it("leaves what has no pair", () => expect(bestMatching(2, 0, () => 1)).toEqual([null, null]));
});
