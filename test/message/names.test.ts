import { describe, expect, test } from "vitest";
import { roleOf } from "../../src/message/introductions.ts";
import { nameInside, namesOf } from "../../src/message/names.ts";
import { plain } from "../../src/message/words.ts";
import { createWriter } from "../../src/message/writer.ts";
import { contextFor, ref } from "../support/story.ts";

const stranger = { id: "unknown:laith", kind: "person", ar: "ليث نعمان", en: "Laith Numan", known: false } as const;

describe("a role that points back to somebody else is not printed", () => {
  test.each([
    ["زميله", null],
    ["شقيقتها الكبرى", null],
    ["مساعدهم", null],
    ["رئيس البلدية", "رئيس البلدية"],
    ["قائد الجبهة", "قائد الجبهة"],
    ["فقيه دستوري", "فقيه دستوري"],
  ])("%s", (ar, printed) => {
    expect(roleOf(stranger, null, { ar, en: "" }, createWriter(contextFor("ar"), null))).toBe(printed);
  });

  test.each([
    ["his brother", null],
    ["her lawyer", null],
    ["heritage officer", "heritage officer"],
    ["mayor of Sumy", "mayor of Sumy"],
  ])("%s", (en, printed) => {
    expect(roleOf(stranger, null, { ar: "", en }, createWriter(contextFor("en"), null))).toBe(printed);
  });
});

describe("English names a body inside a sentence with its article", () => {
  const body = (en: string) => ({ id: `unlisted:${en}`, kind: "organisation", ar: en, en, known: false }) as const;
  const place = (en: string) => ({ ...body(en), kind: "place" }) as const;
  const writer = createWriter(contextFor("en"), null);

  test.each([
    [body("Pentagon"), "the Pentagon"],
    [body("Syrian army"), "the Syrian army"],
    [body("US State Department"), "the US State Department"],
    [body("South Korean delegation"), "a South Korean delegation"],
    [body("Israeli delegation"), "an Israeli delegation"],
    [body("European delegation"), "a European delegation"],
    [body("NATO"), "NATO"],
    [body("Hamas"), "Hamas"],
    [body("Ukraine's General Staff"), "Ukraine's General Staff"],
    [place("United States"), "the United States"],
    [place("Black Sea"), "the Black Sea"],
    [place("Kursk"), "Kursk"],
    [ref("salim"), "Karim Salim"],
  ])("%o", (entity, printed) => {
    expect(plain(nameInside(entity, writer, "full"))).toBe(printed);
  });

  test("the first of several begins the line without one", () => {
    const both = [body("Pentagon"), body("Syrian army")];
    expect(plain(namesOf(both, writer, "full"))).toBe("Pentagon and the Syrian army");
    expect(plain(namesOf([ref("salim"), body("South Korean delegation")], writer, "full"))).toBe(
      "Karim Salim and a South Korean delegation",
    );
  });

  test("Arabic names bring their own", () => {
    expect(plain(nameInside(ref("pentagon"), createWriter(contextFor("ar"), null), "short"))).toBe("البنتاغون");
  });
});
