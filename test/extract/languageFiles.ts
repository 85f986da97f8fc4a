import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { createArabicQuantities } from "../../src/extract/languages/ar/numerals.ts";
import { createEnglishQuantities } from "../../src/extract/languages/en/numerals.ts";
import { findQuantities } from "../../src/extract/quantities/find.ts";
import type { QuantityFiles } from "../../src/extract/quantities/lexicon.ts";
import { hedgesSchema, numeralsSchema } from "../../src/extract/quantities/schemas.ts";
import type { Quantity } from "../../src/extract/quantities/types.ts";
import { tokenize } from "../../src/extract/text/tokens.ts";

/** Reads one file of the shipped lexicon. */
export function readLexiconFile(language: string, name: string): unknown {
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

export const quantitiesIn = (text: string, language: "ar" | "en"): Quantity[] =>
  findQuantities(tokenize(text), quantityLanguages[language]);
