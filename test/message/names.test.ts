import { describe, expect, test } from "vitest";
import { roleOf } from "../../src/message/names.ts";
import { createWriter } from "../../src/message/writer.ts";
import { contextFor } from "../support/story.ts";

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
