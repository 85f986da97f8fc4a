import fc from "../support/properties.ts";
import { describe, expect, test } from "vitest";
import { findQuantities } from "../../src/extract/quantities/find.ts";
import type { Quantity } from "../../src/extract/quantities/types.ts";
import { type Token, tokenize } from "../../src/extract/text/tokens.ts";
import { quantityLanguages } from "./languageFiles.ts";
import { processorMs } from "../support/processor-time.ts";

const languages = [quantityLanguages.ar, quantityLanguages.en];

/** Pieces of numbers in any order: what a grammar of numbers is most likely to stumble over. */
const pieces =
  "و ال وال ب ل 1 10 12,000 2024 000 ألف ألفا آلاف ألفي مئة مليون مئات عشر أحد خمسة وعشرين نصف ونصف من إلى بين أكثر وأقل على الأقل نحو - % / ~ , a half million and hundred dozen of first th k".split(
    " ",
  );
const soup = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom("", " ", " ", "\n")))
  .map((parts) => parts.map(([piece, space]) => piece + space).join(""));

function expectOrdered(tokens: readonly Token[], quantities: readonly Quantity[]): void {
  let floor = 0;
  for (const quantity of quantities) {
    expect(quantity.first).toBeGreaterThanOrEqual(floor);
    expect(quantity.numberFirst).toBeGreaterThanOrEqual(quantity.first);
    expect(quantity.numberLast).toBeGreaterThanOrEqual(quantity.numberFirst);
    expect(quantity.last).toBeGreaterThanOrEqual(quantity.numberLast);
    expect(quantity.last).toBeLessThan(tokens.length);
    if (!quantity.vague) {
      expect(Number.isFinite(quantity.min) && quantity.min >= 0).toBe(true);
      expect(quantity.max).toBeGreaterThanOrEqual(quantity.min);
      expect(quantity.hedge === "between").toBe(quantity.max > quantity.min);
    }
    floor = quantity.last + 1;
  }
}

describe("any text", () => {
  test.each(languages.map((language, index) => ({ language, name: ["ar", "en"][index] })))(
    "$name: never throws; spans stand in order inside the text",
    ({ language }) => {
      fc.assert(
        fc.property(fc.oneof(fc.string({ unit: "grapheme" }), soup), (text) => {
          const tokens = tokenize(text);
          expectOrdered(tokens, findQuantities(tokens, language));
        }),
        { numRuns: 500 },
      );
    },
  );

  test("the value of a number in digits is the number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        for (const text of [String(value), value.toLocaleString("en"), value.toLocaleString("ar-EG")]) {
          const found = findQuantities(tokenize(text), quantityLanguages.ar);
          expect(found.map(({ min }) => min)).toEqual([value]);
        }
      }),
    );
  });
});

describe("hostile input takes linear time", () => {
  const times = 100_000;
  const hostile: Record<string, string> = {
    "digits without end": "1".repeat(times),
    "spaced groups": "111 ".repeat(times),
    "the conjunction": "و ".repeat(times),
    thousands: "ألف ".repeat(times),
    "joined thousands": "ألف و".repeat(times),
    "hedges without a number": "أكثر من ".repeat(times),
    "hedges with a number": "بين نحو 1 و".repeat(times),
    openers: "بين من ".repeat(times),
    "dashed numbers": "1-".repeat(times),
    "alternate magnitudes": "مليون و300 ألف ".repeat(times / 4),
    "indefinite articles": "a half ".repeat(times),
  };
  test.each(Object.entries(hostile))("%s", (_name, text) => {
    for (const language of languages) {
      const tokens = tokenize(text);
      const startedAt = processorMs();
      findQuantities(tokens, language);
      // Quadratic time would take minutes for these; the bound is wide for a busy machine.
      expect(processorMs() - startedAt).toBeLessThan(5000);
    }
  });
});
