import { describe, expect, it } from "vitest";
import { searchQuery, searchWords } from "../../../src/extract/text/search-terms.ts";

describe("the readings of a word", () => {
  it.each([
    ["كوريا", ["وريا"]],
    ["وكوريا", ["كوريا", "وريا"]],
    ["الجنود", ["جنود"]],
    ["للجنود", ["لجنود", "جنود"]],
    ["وبالجنود", ["بالجنود", "الجنود", "جنود"]],
    ["كالجنود", ["الجنود", "جنود"]],
    ["فللجنود", ["للجنود", "لجنود", "جنود"]],
    ["الدم", ["دم"]],
    ["ألبانيا", []],
    ["وألبانيا", ["البانيا"]],
    ["البانيا", ["بانيا"]],
    ["آلية", []],
    ["ﺍﻟﺠﻨﻮﺩ", ["جنود"]],
    ["بلد", []],
    ["كلب", []],
    ["والد", ["الد"]],
    ["فلسطين", ["لسطين", "سطين"]],
    ["الـجُنُود", ["جنود"]],
    ["NATO", []],
    ["لـNATO", []],
  ])("%s may also be %j", (text, stems) => {
    const [word] = searchWords(text);
    expect([...(word?.stems ?? [])].sort()).toEqual([...stems].sort());
  });
});

describe("the words of a text", () => {
  it.each([
    ["قال في ١٬٥٠٠ جندي", ["قال", "في", "1500", "جندي"]],
    ['بـ10 أيام، لـ"رويترز"', ["10", "ايام", "رويترز"]],
    ["لـNATO وSeoul's F-16", ["nato", "seoul", "f", "16"]],
    ["وصل و عاد", ["وصل", "عاد"]],
    ["🙂 — «»", []],
    ["", []],
  ])("%j: %j", (text, words) => {
    expect(searchWords(text).map((found) => found.word)).toEqual(words);
  });

  it("stand where the text has them", () => {
    const text = "ثم\u200f قال إنَّ الكُــورِيِّين 🙂 وصلوا.";
    const found = searchWords(text).find(({ word }) => word === "الكوريين");
    expect(text.slice(found?.start, found?.end)).toBe("الكُــورِيِّين");
  });
});

describe("a query", () => {
  it("is sure of the word and of its article, and only then tries letters", () => {
    expect(searchQuery("الوالد لكوريا").terms).toEqual([
      { sure: ["الوالد", "والد"], possible: [] },
      { sure: ["لكوريا"], possible: ["كوريا"] },
    ]);
  });

  it("has each word once", () => {
    expect(searchQuery("كوريا كُوريا كوريا").terms).toHaveLength(1);
  });

  it("has a limited number of words, and none that the limit has cut", () => {
    const many = Array.from({ length: 300 }, (_, i) => `س${i}`).join("ط ");
    expect(searchQuery(many).terms).toHaveLength(48);
    const long = `${"كلمة ".repeat(399)}مقدونيا`;
    expect(searchQuery(long).terms.map((term) => term.sure[0])).toEqual(["كلمه"]);
    expect(searchQuery("ط".repeat(3000)).terms).toEqual([]);
  });
});
