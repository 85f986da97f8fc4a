import { createQuantityLanguage, type QuantityFiles, type QuantityLanguage } from "../../quantities/lexicon.ts";
import type { QuantityRules, Split } from "../../quantities/types.ts";

/** English has no clitics; the words "and" and "the" alone play the part of Arabic's و and ال. */
export function englishSplits(norm: string): readonly Split[] {
  const split: Split = { and: false, preposition: null, definite: false, stem: norm };
  if (norm === "and") return [split, { ...split, and: true, stem: "" }];
  if (norm === "the") return [split, { ...split, definite: true, stem: "" }];
  return [split];
}

export const englishQuantityRules: QuantityRules = {
  splits: englishSplits,
  order: "tens-units",
  andRequired: false,
  dotGroups: false,
  toClitic: null,
};

/** The numbers of English, from `config/lexicon/en`. */
export const createEnglishQuantities = (files: QuantityFiles): QuantityLanguage =>
  createQuantityLanguage(files, englishQuantityRules);
