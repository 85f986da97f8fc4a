import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createBodyInArabic } from "../../../src/extract/languages/ar/bodyNames.ts";
import { loadKnowledge } from "../../../src/settings.ts";

const { bodies, gazetteer } = loadKnowledge(join(import.meta.dirname, "../../../config"));
const bodyInArabic = createBodyInArabic(bodies, gazetteer.places.values());

describe("the Arabic name of a body that only an English text names", () => {
  it.each([
    ["National Flood Management Authority", "الهيئة الوطنية لإدارة الفيضانات"],
    ["General Directorate of Civil Protection", "المديرية العامة للحماية المدنية"],
    ["Ministry of Health and Population", "وزارة الصحة والسكان"],
    ["Office for the Coordination of Aid", "مكتب تنسيق المساعدات"],
    ["Nigerian Human Rights Commission", "مفوضية حقوق الإنسان النيجيرية"],
    ["Kherson Military Administration", "الإدارة العسكرية في خيرسون"],
    ["Red Crescent Society", "جمعية الهلال الأحمر"],
  ])("%s is %s", (written, arabic) => expect(bodyInArabic(written)).toBe(arabic));
  // A word that is not known leaves the name as it is written; a head alone is no name.
  it.each(["Blue Harvest Company", "Council", "Jane Miller"])("%s has none", (written) =>
    expect(bodyInArabic(written)).toBeNull(),
  );
});
