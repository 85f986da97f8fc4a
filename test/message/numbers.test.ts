import { describe, expect, test } from "vitest";
import type { Estimate, Hedge } from "../../src/domain/fact.ts";
import { amountOf } from "../../src/message/amounts.ts";
import { figureWithNoun } from "../../src/message/figure-lines.ts";
import { countOf, figureOf, printDigits } from "../../src/message/numbers.ts";
import { plain } from "../../src/message/words.ts";
import { createWriter } from "../../src/message/writer.ts";
import { claimsOf, contextFor, estimate } from "../support/story.ts";

const ar = createWriter(contextFor("ar"), "2024-10-29");
const en = createWriter(contextFor("en"), "2024-10-29");
const eastern = createWriter(contextFor("ar", "arabic"), "2024-10-29");

/** [people, measure, as Arabic says it standing first, and after a word that governs it] */
const counts: readonly [number, string, string, string?][] = [
  [0, "troops", "0 جندي"],
  [1, "troops", "جندي واحد"],
  [2, "troops", "جنديان", "جنديين"],
  [3, "troops", "3 جنود"],
  [10, "troops", "10 جنود"],
  [11, "troops", "11 جندياً"],
  [12, "troops", "12 جندياً"],
  [99, "troops", "99 جندياً"],
  [100, "troops", "100 جندي"],
  [101, "troops", "101 جندي"],
  [102, "troops", "102 جندي"],
  [103, "troops", "103 جنود"],
  [111, "troops", "111 جندياً"],
  [200, "troops", "200 جندي"],
  [1000, "troops", "ألف جندي"],
  [1001, "troops", "1,001 جندي"],
  [1500, "troops", "1,500 جندي"],
  [2000, "troops", "ألفا جندي", "ألفي جندي"],
  [3000, "troops", "3 آلاف جندي"],
  [10_000, "troops", "10 آلاف جندي"],
  [11_000, "troops", "11 ألف جندي"],
  [12_000, "troops", "12 ألف جندي"],
  [12_500, "troops", "12,500 جندي"],
  [12_503, "troops", "12,503 جنود"],
  [100_000, "troops", "100 ألف جندي"],
  [103_000, "troops", "103 آلاف جندي"],
  [1_000_000, "people", "مليون شخص"],
  [1_500_000, "people", "1.5 مليون شخص"],
  [2_000_000, "people", "مليونا شخص", "مليوني شخص"],
  [3_000_000, "people", "3 ملايين شخص"],
  [12_000_000, "people", "12 مليون شخص"],
  [1_234_567, "people", "1,234,567 شخصاً"],
  [1, "killed", "قتيل واحد"],
  [2, "killed", "قتيلان", "قتيلين"],
  [5, "killed", "5 قتلى"],
  [45, "killed", "45 قتيلاً"],
  [2, "wounded", "جريحان", "جريحين"],
  [7, "captured", "7 أسرى"],
  [20, "missing", "20 مفقوداً"],
  [40_000, "displaced", "40 ألف نازح"],
  [4, "nothing-known", "4 أشخاص"],
];

describe("an Arabic noun agrees with its number", () => {
  test.each(counts)("%i %s: %s", (value, measure, standing, governed = standing) => {
    expect(plain(countOf(value, measure, "nominative", ar))).toBe(standing);
    expect(plain(countOf(value, measure, "oblique", ar))).toBe(governed);
  });
});

describe("a number alone", () => {
  test.each<[number, string, string]>([
    [1500, "1,500", "1,500"],
    [2000, "ألفان", "ألفين"],
    [3000, "3 آلاف", "3 آلاف"],
    [12_000, "12 ألفاً", "12 ألفاً"],
    [100_000, "100 ألف", "100 ألف"],
    [2_000_000, "مليونان", "مليونين"],
    [11_000_000, "11 مليوناً", "11 مليوناً"],
  ])("%i", (value, standing, governed) => {
    expect(plain(countOf(value, null, "nominative", ar))).toBe(standing);
    expect(plain(countOf(value, null, "oblique", ar))).toBe(governed);
  });
});

/** [hedge, least, most, Arabic, English] */
const hedged: readonly [Hedge, number, number, string, string][] = [
  ["exact", 3000, 3000, "3 آلاف جندي", "3,000 soldiers"],
  ["exact", 1, 1, "جندي واحد", "1 soldier"],
  ["about", 2000, 2000, "نحو ألفي جندي", "about 2,000 soldiers"],
  ["about", 12_000, 12_000, "نحو 12 ألف جندي", "about 12,000 soldiers"],
  ["more_than", 10_000, 10_000, "أكثر من 10 آلاف جندي", "more than 10,000 soldiers"],
  ["up_to", 12_000, 12_000, "ما يصل إلى 12 ألف جندي", "up to 12,000 soldiers"],
  ["at_least", 2, 2, "لا يقل عن جنديين", "at least 2 soldiers"],
  ["less_than", 100, 100, "أقل من 100 جندي", "fewer than 100 soldiers"],
  ["between", 10_000, 12_000, "بين 10 آلاف و12 ألف جندي", "between 10,000 and 12,000 soldiers"],
  ["between", 2000, 3000, "بين ألفين و3 آلاف جندي", "between 2,000 and 3,000 soldiers"],
  ["exact", 1_500_000, 1_500_000, "1.5 مليون جندي", "1.5 million soldiers"],
];

describe("a hedge stands before its number", () => {
  test.each(hedged)("%s %i-%i", (hedge, min, max, arabic, english) => {
    expect(plain(figureOf({ hedge, min, max }, "troops", ar))).toBe(arabic);
    expect(plain(figureOf({ hedge, min, max }, "troops", en))).toBe(english);
  });
});

describe("Eastern digits, where a reader chose them", () => {
  test.each<[string, string]>([
    ["1,500", "١٬٥٠٠"],
    ["2.5", "٢٫٥"],
    ["", ""],
  ])("%s is %s", (latin, arabic) => {
    expect(printDigits(latin, "arabic")).toBe(arabic);
    expect(printDigits(latin, "latin")).toBe(latin);
  });

  test("in figures, days and years", () => {
    expect(plain(figureOf({ hedge: "about", min: 1500, max: 1500 }, "troops", eastern))).toBe("نحو ١٬٥٠٠ جندي");
    expect(plain(eastern.day("2023-10-18"))).toBe("١٨ أكتوبر ٢٠٢٣");
  });
});

describe("amounts", () => {
  test.each<[number, string, string, string]>([
    [63_000_000, "EUR", "63 مليون يورو", "€63m"],
    [1_500_000_000, "USD", "1.5 مليار دولار", "$1.5bn"],
    [2_000_000, "USD", "مليونا دولار", "$2m"],
    [5_000_000, "XYZ", "5 ملايين XYZ", "XYZ 5m"],
    [500, "SEK", "500 كرونة سويدية", "SEK 500"],
    [478, "km2", "478 كيلومتراً مربعاً", "478 sq km"],
    [3, "km2", "3 كيلومترات مربعة", "3 sq km"],
    [2, "km2", "كيلومتران مربعان", "2 sq km"],
  ])("%i %s", (value, unit, arabic, english) => {
    expect(plain(amountOf({ value, unit }, ar))).toBe(arabic);
    expect(plain(amountOf({ value, unit }, en))).toBe(english);
  });
});

describe("days", () => {
  test.each<[string | null, string, string]>([
    ["2024-10-28", "28 أكتوبر", "28 Oct"],
    ["2024-10-05", "5 أكتوبر", "5 Oct"],
    ["2023-12-31", "31 ديسمبر 2023", "31 Dec 2023"],
    ["2024-10", "أكتوبر", "October"],
    ["2023-10", "أكتوبر 2023", "October 2023"],
    [null, "بلا تاريخ", "undated"],
  ])("%s", (day, arabic, english) => {
    expect(plain(ar.day(day))).toBe(arabic);
    expect(plain(en.day(day))).toBe(english);
  });

  test("of an edition, with weekday, both month names and year", () => {
    expect(plain(ar.editionDay("2024-11-13"))).toBe("الأربعاء 13 نوفمبر/تشرين الثاني 2024");
    expect(plain(en.editionDay("2024-11-13"))).toBe("Wednesday 13 November 2024");
    const single = createWriter(
      { ...contextFor("ar"), options: { language: "ar", digits: "latin", dualMonths: false } },
      null,
    );
    expect(plain(single.editionDay("2024-11-13"))).toBe("الأربعاء 13 نوفمبر 2024");
  });
});

describe("who was arrested is held, and no captive", () => {
  const told = (more: Partial<Estimate>, language: "ar" | "en") => {
    const fact = estimate("a29", "nis", 8, { measure: "captured", status: "captured", of: null, ...more });
    const [claim] = claimsOf([fact]).figures;
    return claim === undefined ? null : plain(figureWithNoun(claim, createWriter(contextFor(language), null)));
  };
  test.each<[string, Partial<Estimate>, string, string]>([
    ["fishermen", { mention: "8 بحارة" }, "8 محتجزين", "8 held"],
    ["prisoners of war", { mention: "8 أسرى" }, "8 أسرى", "8 captives"],
    ["hostages", { mention: "eight hostages" }, "8 أسرى", "8 captives"],
    ["soldiers", { mention: "8", of: { id: "kp/troops", ar: "قوات", en: "troops" } }, "8 أسرى", "8 captives"],
  ])("%s", (_, more, arabic, english) => {
    expect(told(more, "ar")).toBe(arabic);
    expect(told(more, "en")).toBe(english);
  });
});
