import { describe, expect, test } from "vitest";
import { readings } from "../../../src/extract/languages/ar/clitics.ts";
import {
  adjectiveForms,
  countedForms,
  definiteForms,
  verbForms,
} from "../../../src/extract/languages/ar/inflection.ts";
import { foldText } from "../../../src/extract/text/fold.ts";
import { arabic } from "../support.ts";
import {
  arabicCounted,
  arabicNationalities,
  arabicReadings,
  arabicTitles,
  arabicVerbs,
} from "../../corpus/ar/words.ts";

describe("letters at the front of a word", () => {
  test.each(arabicReadings)("$form", ({ form, readings: wanted }) => {
    const found = readings(form).map(({ clitics, stem }) => (clitics === "" ? stem : `${clitics}+${stem}`));
    expect(found.toSorted()).toEqual(wanted.toSorted());
  });
});

describe("forms of a nationality", () => {
  const cases = arabicNationalities.flatMap(({ masculine, forms, none }) => [
    ...forms.map((form) => ({ masculine, form, is: true })),
    ...none.map((form) => ({ masculine, form, is: false })),
  ]);
  test.each(cases)("$form of $masculine: $is", ({ masculine, form, is }) => {
    expect(adjectiveForms(masculine).some((found) => found.form === foldText(form))).toBe(is);
  });

  test.each([
    ["الروسية", "f", "sg", true],
    ["روسيون", "m", "pl", false],
    ["روسيان", "m", "du", false],
    ["الروسيات", "f", "pl", true],
  ])("%s agrees in gender and number", (form, gender, count, definite) => {
    const found = adjectiveForms("روسي").find((one) => one.form === foldText(form));
    expect(found).toMatchObject({ gender, count, definite });
  });
});

describe("titles with and without the article", () => {
  test.each(arabicTitles)("$title", ({ title, forms }) => {
    expect(Object.fromEntries(definiteForms(title).map(({ form, definite }) => [form, definite]))).toEqual(forms);
  });
});

describe("forms of a counted noun", () => {
  const cases = arabicCounted.flatMap(({ noun, plural, forms, none }) => [
    ...forms.map((form) => ({ noun, plural, form, is: true })),
    ...none.map((form) => ({ noun, plural, form, is: false })),
  ]);
  test.each(cases)("$form of $noun: $is", ({ noun, plural, form, is }) => {
    expect(countedForms(noun, plural).includes(foldText(form))).toBe(is);
  });
});

describe("persons of a reporting verb", () => {
  const cases = arabicVerbs.flatMap(({ verb, forms, none }) => [
    ...Object.entries(forms).map(([form, is]) => ({ verb, past: verb.past, form, is })),
    ...none.map((form) => ({ verb, past: verb.past, form, is: null })),
  ]);
  test.each(cases)("$form of $past: $is", ({ verb, form, is }) => {
    const found = verbForms(verb).find((one) => one.form === form);
    expect(found === undefined ? null : `${found.kind} ${found.gender ?? "-"} ${found.count}`).toBe(is);
  });
});

describe("how a family name of the lists is spelled", () => {
  test.each([
    ["ميلانيا ترامب", "Melania Trump"],
    ["لينا ليتفين", "Lina Lytvyn"],
    // A short name of one person alone, and one that is more than another way to write the same letters, are not his.
    ["حسن عرو", "Hassan Aro"],
    ["محمد خيل", "Mohammed Khil"],
    ["أحمد باز", "Ahmed Baz"],
    ["حسن رحمان", "Hassan Rahman"],
    ["سامي كوفالينكو", "Sami Kovalenko"],
    // Not where it stands first, nor with the article, nor a name of the table.
    ["ترامب دروبن", "Tramb Daroben"],
    ["سامي العامري", "Sami al-Ameri"],
    ["سامي حسين", "Sami Hussein"],
  ])("%s", (written, english) => expect(arabic.directory.transliterate(written)).toBe(english));
});
