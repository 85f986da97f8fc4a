import { describe, expect, test } from "vitest";
import type { Hedge } from "../../src/domain/fact.ts";
import { arabicHedges } from "../corpus/ar/hedges.ts";
import { arabicNumbers } from "../corpus/ar/numbers.ts";
import { englishHedges } from "../corpus/en/hedges.ts";
import { englishNumbers } from "../corpus/en/numbers.ts";
import { quantitiesIn } from "./languageFiles.ts";

const corpora = [
  { language: "ar", numbers: arabicNumbers, hedges: arabicHedges },
  { language: "en", numbers: englishNumbers, hedges: englishHedges },
] as const;

const brief = (text: string, language: "ar" | "en") =>
  quantitiesIn(text, language).map(({ min, max, vague, ordinal }) => ({ min, max, vague, ordinal }));

describe.each(corpora)("numbers in $language", ({ language, numbers, hedges }) => {
  test.each(numbers.values.flatMap(({ value, as }) => as.map((text) => ({ text, value }))))(
    "$text = $value",
    ({ text, value }) => {
      expect(brief(text, language)).toEqual([{ min: value, max: value, vague: false, ordinal: false }]);
    },
  );

  test.each(numbers.ranges.flatMap(({ min, max, as }) => as.map((text) => ({ text, min, max }))))(
    "$text = $min to $max",
    ({ text, min, max }) => {
      expect(quantitiesIn(text, language)).toMatchObject([{ min, max, hedge: "between" }]);
    },
  );

  test.each(numbers.vague.map((text) => ({ text })))("$text is vague", ({ text }) => {
    expect(brief(text, language)).toEqual([{ min: null, max: null, vague: true, ordinal: false }]);
  });

  test.each(numbers.ordinals.flatMap(({ value, as }) => as.map((text) => ({ text, value }))))(
    "$text is number $value in a row",
    ({ text, value }) => {
      expect(brief(text, language)).toEqual([{ min: value, max: value, vague: false, ordinal: true }]);
    },
  );

  test.each(numbers.none.map((text) => ({ text })))("no number in '$text'", ({ text }) => {
    expect(brief(text, language)).toEqual([]);
  });

  test.each(
    (Object.entries(hedges) as [Hedge, readonly string[]][]).flatMap(([hedge, as]) =>
      as.map((text) => ({ text, hedge })),
    ),
  )("$text is hedged $hedge", ({ text, hedge }) => {
    expect(quantitiesIn(text, language).map((quantity) => quantity.hedge)).toEqual([hedge]);
  });
});

describe("spans", () => {
  const spans = (text: string, language: "ar" | "en" = "ar") =>
    quantitiesIn(text, language).map(({ first, last, numberFirst, numberLast, detachedHedge }) => ({
      first,
      last,
      numberFirst,
      numberLast,
      detachedHedge,
    }));

  test("the number alone, and with its hedge", () => {
    expect(spans("إرسال ما يصل إلى نحو 12 ألف جندي")).toEqual([
      { first: 1, last: 6, numberFirst: 5, numberLast: 6, detachedHedge: null },
    ]);
  });

  test("a hedge behind the noun stands apart", () => {
    expect(spans("10 آلاف جندي على الأقل")).toEqual([
      { first: 0, last: 1, numberFirst: 0, numberLast: 1, detachedHedge: { first: 3, last: 4 } },
    ]);
  });

  test("clitics before digits are outside the number", () => {
    expect(spans("نحو الـ10 آلاف")).toEqual([
      { first: 0, last: 3, numberFirst: 2, numberLast: 3, detachedHedge: null },
    ]);
  });

  test("a range is one quantity from its opener to its last number", () => {
    expect(spans("بين 10 آلاف جندي و12 ألفاً")).toEqual([
      { first: 0, last: 6, numberFirst: 1, numberLast: 6, detachedHedge: null },
    ]);
  });

  test("the hedge of the next number is not taken for this one's", () => {
    expect(quantitiesIn("قتل 10 وأكثر من 40 جريحاً", "ar").map(({ min, hedge }) => ({ min, hedge }))).toEqual([
      { min: 10, hedge: "exact" },
      { min: 40, hedge: "more_than" },
    ]);
  });

  test("a rise from one figure to another is no range", () => {
    expect(quantitiesIn("ارتفع العدد من 3 آلاف إلى 10 آلاف", "ar").map(({ min, max }) => [min, max])).toEqual([
      [3000, 3000],
      [10_000, 10_000],
    ]);
    expect(quantitiesIn("rose from 3,000 to 10,000", "en").map(({ min, max }) => [min, max])).toEqual([
      [3000, 3000],
      [10_000, 10_000],
    ]);
  });

  test("a magnitude behind 'and' begins the next number", () => {
    const values = (text: string) => quantitiesIn(text, "ar").map(({ min }) => min);
    expect(values("قتل 3 آلاف و5 آلاف جريح")).toEqual([3000, 5000]);
    expect(values("مئة وثلاث مئة")).toEqual([100, 300]);
    expect(values("ألف و5 ملايين")).toEqual([1000, 5_000_000]);
    expect(values("مئة وأحد الجنود")).toEqual([100]);
  });

  test("a falling pair is no range", () => {
    expect(quantitiesIn("بين 40 و10", "ar").map(({ min, max }) => [min, max])).toEqual([
      [40, 40],
      [10, 10],
    ]);
  });

  test("a dual in construct needs its noun", () => {
    expect(quantitiesIn("ألفا جندي", "ar")).toMatchObject([{ min: 2000, construct: true }]);
    expect(quantitiesIn("ألفان", "ar")).toMatchObject([{ min: 2000, construct: false }]);
  });

  test.each(["50%", "٥٠٪", "%50", "50 في المئة", "50 بالمائة"])("%s is a percentage", (text) => {
    expect(quantitiesIn(text, "ar")).toMatchObject([{ min: 50, percent: true }]);
  });
});
