import { describe, expect, test } from "vitest";
import { introduce, roleOf } from "../../src/message/introductions.ts";
import { plain } from "../../src/message/words.ts";
import { createWriter } from "../../src/message/writer.ts";
import { contextFor } from "../support/story.ts";

const laith = { id: "unknown:laith", kind: "person", ar: "ليث نعمان", en: "Laith Numan", known: false } as const;
const role = (text: string) => ({ ar: text, en: text });
const posted = (text: string, language: "ar" | "en") =>
  roleOf(laith, null, role(text), createWriter(contextFor(language), null));
const introduced = (text: string, language: "ar" | "en") =>
  plain(introduce(laith, null, role(text), createWriter(contextFor(language), null)));

describe("the post of somebody whom no list knows, in the other language", () => {
  test.each([
    ["رئيس بلدية كورسك", "mayor of Kursk"],
    ["حاكمة كورسك", "governor of Kursk"],
    ["المتحدث باسم البنتاغون", "spokesman for the Pentagon"],
    ['الناطقة الرسمية باسم قوة "حرس الحدود"', "spokeswoman for the Border Guards"],
    ["المتحدثة باسم المنظمة", "spokeswoman for the organisation"],
    ["رئيس الوفد", "head of the delegation"],
    ["طبيب", "doctor"],
    ["نازحة", "displaced woman"],
    // Of whom is not known: a spokesman is still one, a member of something is not told.
    ["المتحدث باسم لجنة الحي", "spokesman"],
    ["عضو لجنة الحي", null],
    ["رئيس لجنة الحي", null],
    // Head of a country, or of something there.
    ["رئيس روسيا", null],
    ["شقيقته", null],
    ["بائع الحكايات", null],
  ])("%s: %s", (arabic, english) => {
    expect(posted(arabic, "en")).toBe(english);
  });

  test.each([
    ["mayor of Kursk", "رئيس بلدية كورسك"],
    ["spokeswoman for NATO", "المتحدثة باسم الناتو"],
    ["spokesman for the police", "المتحدث باسم الشرطة"],
    ["Analyst", "محلل"],
    ["researcher at the Valley Institute", "باحث"],
    ["member of the Valley Committee", null],
    ["storyteller", null],
  ])("%s: %s", (english, arabic) => {
    expect(posted(english, "ar")).toBe(arabic);
  });
});

describe("a grade stands before the name, in either language", () => {
  test.each([
    ["العقيد", "العقيد ليث نعمان", "Colonel Laith Numan"],
    ["Col.", "العقيد ليث نعمان", "Col. Laith Numan"],
    ["الدكتور", "الدكتور ليث نعمان", "Dr. Laith Numan"],
    ["النائب", "النائب ليث نعمان", "Laith Numan, lawmaker"],
    ["Lawmaker", "ليث نعمان، نائب", "Laith Numan, lawmaker"],
    // "Representative": of whom, the article told before.
    ["ممثل", "ليث نعمان", "Laith Numan"],
  ])("%s", (text, arabic, english) => {
    expect(introduced(text, "ar")).toBe(arabic);
    expect(introduced(text, "en")).toBe(english);
  });
});
