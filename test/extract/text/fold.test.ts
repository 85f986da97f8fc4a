import fc from "../../support/properties.ts";
import { describe, expect, test } from "vitest";
import { foldForSearch, foldText, foldWithOffsets } from "../../../src/extract/text/fold.ts";
import { arabicMinimalPairs, arabicSpellings } from "../../corpus/ar/words.ts";

const spellings = arabicSpellings.flatMap(({ folded, as }) => as.map((written) => ({ folded, written })));

/** Letters with marks, presentation forms, digits of three kinds, invisible marks, half a pair, an emoji. */
const rare = fc.constantFrom(
  ..."أآإٱىیةکگ\u064b\u0651\u0640\u200f\u200c\u2067\ufeffﷲﻻﺍ٣۳é½ﬁ",
  "\ud83d",
  "\ude00",
  "😀",
  "İ",
  "ß",
);
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.oneof(rare, fc.string({ maxLength: 3 })), { maxLength: 40 }).map((parts) => parts.join("")),
);

describe("spellings that news uses for one word", () => {
  test.each(spellings)("'$written' is '$folded'", ({ written, folded }) => {
    expect(foldText(written)).toBe(folded);
  });

  test.each(arabicMinimalPairs)("%s and %s stay apart", (one, other) => {
    expect(foldText(one)).not.toBe(foldText(other));
  });

  test("the search folds white space as well", () => {
    expect(foldForSearch("  الأمم\u00a0\n المتحدة ")).toBe("الامم المتحده");
  });
});

describe("any text", () => {
  test("folding twice changes nothing", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
      { numRuns: 2000 },
    );
  });

  test("folding piece by piece is folding the whole", () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        // Half a pair at the seam would become whole.
        fc.pre(!/[\ud800-\udbff]$/u.test(a) || !/^[\udc00-\udfff]/u.test(b));
        expect(foldText(a + b)).toBe(foldText(a) + foldText(b));
      }),
    );
  });

  test("each folded unit comes from where its offset says", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { folded, offsets } = foldWithOffsets(text);
        expect(folded).toBe(foldText(text));
        expect(offsets).toHaveLength(folded.length + 1);
        expect(offsets.at(-1)).toBe(text.length);
        for (let i = 0; i < folded.length; i++) {
          const start = offsets[i] ?? 0;
          expect(offsets[i + 1]).toBeGreaterThanOrEqual(start);
          expect(foldText(String.fromCodePoint(text.codePointAt(start) ?? 0))).toContain(folded[i]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
