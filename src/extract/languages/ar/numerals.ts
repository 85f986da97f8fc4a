import { createQuantityLanguage, type QuantityFiles, type QuantityLanguage } from "../../quantities/lexicon.ts";
import type { QuantityRules, Split } from "../../quantities/types.ts";

const conjunctions = ["و", "ف"];
const prepositions = ["ب", "ل", "ك"];
const ARTICLE = "ال";
/** ل and the article are written as one: للعشرين. */
const FUSED = "لل";

/** Cuts the article off, and the form without a cut first. */
function articleSplits(rest: string, and: boolean, preposition: string | null): Split[] {
  const splits: Split[] = [{ and, preposition, definite: false, stem: rest }];
  if (rest.startsWith(ARTICLE)) splits.push({ and, preposition, definite: true, stem: rest.slice(ARTICLE.length) });
  return splits;
}

function prepositionSplits(rest: string, and: boolean): Split[] {
  const splits = articleSplits(rest, and, null);
  const first = rest[0] ?? "";
  if (prepositions.includes(first)) splits.push(...articleSplits(rest.slice(1), and, first));
  if (rest.startsWith(FUSED)) {
    const stem = rest.slice(FUSED.length);
    splits.push({ and, preposition: "ل", definite: true, stem });
    // Words that always have the article (weekdays) are listed with it.
    splits.push({ and, preposition: "ل", definite: false, stem: ARTICLE + stem });
  }
  return splits;
}

/** Clitics before a word, in their order: و or ف, then ب, ل or ك, then ال. Fewest cuts first. */
export function arabicSplits(norm: string): readonly Split[] {
  const splits = prepositionSplits(norm, false);
  const first = norm[0] ?? "";
  if (conjunctions.includes(first)) splits.push(...prepositionSplits(norm.slice(1), true));
  return splits;
}

export const arabicQuantityRules: QuantityRules = {
  splits: arabicSplits,
  order: "units-tens",
  andRequired: true,
  dotGroups: true,
  bracketed: true,
  toClitic: "ل",
};

/** The numbers of Arabic, from `config/lexicon/ar`. */
export const createArabicQuantities = (files: QuantityFiles): QuantityLanguage =>
  createQuantityLanguage(files, arabicQuantityRules);
