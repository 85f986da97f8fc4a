import { createQuantityLanguage, type QuantityFiles, type QuantityLanguage } from "../../quantities/lexicon.ts";
import type { QuantityRules, Split } from "../../quantities/types.ts";

const POSSESSIVE = /['’ʼ]s$/u;

/** "and" and "the" play the part of Arabic's و and ال; the only clitic is the possessive (Tuesday's). */
export function englishSplits(norm: string): readonly Split[] {
  const split: Split = { and: false, preposition: null, definite: false, stem: norm };
  if (POSSESSIVE.test(norm)) return [split, { ...split, stem: norm.slice(0, -2) }];
  if (norm === "and") return [split, { ...split, and: true, stem: "" }];
  if (norm === "the") return [split, { ...split, definite: true, stem: "" }];
  return [split];
}

export const englishQuantityRules: QuantityRules = {
  splits: englishSplits,
  order: "tens-units",
  andRequired: false,
  dotGroups: false,
  bracketed: false,
  toClitic: null,
};

/** The numbers of English, from `config/lexicon/en`. */
export const createEnglishQuantities = (files: QuantityFiles): QuantityLanguage =>
  createQuantityLanguage(files, englishQuantityRules);
