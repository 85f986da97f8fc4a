import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { createArabicDates } from "../../src/extract/languages/ar/dates.ts";
import { createArabicQuantities } from "../../src/extract/languages/ar/numerals.ts";
import { createEnglishDates } from "../../src/extract/languages/en/dates.ts";
import { createEnglishQuantities } from "../../src/extract/languages/en/numerals.ts";
import { findDates } from "../../src/extract/quantities/dates/find.ts";
import type { DateFiles } from "../../src/extract/quantities/dates/lexicon.ts";
import { datesSchema, monthsSchema } from "../../src/extract/quantities/dates/schemas.ts";
import type { DateExpression } from "../../src/extract/quantities/dates/types.ts";
import { findQuantities } from "../../src/extract/quantities/find.ts";
import type { QuantityFiles } from "../../src/extract/quantities/lexicon.ts";
import { hedgesSchema, numeralsSchema } from "../../src/extract/quantities/schemas.ts";
import type { Quantity } from "../../src/extract/quantities/types.ts";
import { tokenize } from "../../src/extract/text/tokens.ts";

/** Reads one file of the shipped lexicon. */
function readLexiconFile(language: string, name: string): unknown {
  const path = new URL(`../../config/lexicon/${language}/${name}.yaml`, import.meta.url);
  return parse(readFileSync(path, "utf8"));
}

const quantityFiles = (language: string): QuantityFiles => ({
  numerals: numeralsSchema.parse(readLexiconFile(language, "numerals")),
  hedges: hedgesSchema.parse(readLexiconFile(language, "hedges")),
});

export const quantityLanguages = {
  ar: createArabicQuantities(quantityFiles("ar")),
  en: createEnglishQuantities(quantityFiles("en")),
};

const dateFiles = (language: string): DateFiles => ({
  months: monthsSchema.parse(readLexiconFile(language, "months")),
  dates: datesSchema.parse(readLexiconFile(language, "dates")),
});

export const dateLanguages = {
  ar: createArabicDates(dateFiles("ar"), quantityLanguages.ar),
  en: createEnglishDates(dateFiles("en"), quantityLanguages.en),
};

export const datesIn = (text: string, language: "ar" | "en"): DateExpression[] =>
  findDates(tokenize(text), dateLanguages[language]);

export const quantitiesIn = (text: string, language: "ar" | "en"): Quantity[] =>
  findQuantities(tokenize(text), quantityLanguages[language]);
