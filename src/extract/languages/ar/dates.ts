import { createDateLanguage, type DateFiles, type DateLanguage } from "../../quantities/dates/lexicon.ts";
import type { QuantityLanguage } from "../../quantities/lexicon.ts";

/** The dates of Arabic, from `config/lexicon/ar`. */
export const createArabicDates = (files: DateFiles, quantities: QuantityLanguage): DateLanguage =>
  createDateLanguage(files, quantities, { monthFirst: false });
