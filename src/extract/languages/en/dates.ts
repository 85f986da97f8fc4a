import { createDateLanguage, type DateFiles, type DateLanguage } from "../../quantities/dates/lexicon.ts";
import type { QuantityLanguage } from "../../quantities/lexicon.ts";

/** The dates of English, from `config/lexicon/en`. */
export const createEnglishDates = (files: DateFiles, quantities: QuantityLanguage): DateLanguage =>
  createDateLanguage(files, quantities, { monthFirst: true });
