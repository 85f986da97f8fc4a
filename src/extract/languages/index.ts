import type { Language } from "../../domain/article.ts";
import type { UnitWords } from "../events/amounts.ts";
import type { ExtractorKnowledge } from "../index.ts";
import type { Lexicon } from "../lexicon.ts";
import { findQuantities } from "../quantities/find.ts";
import type { QuantityFiles } from "../quantities/lexicon.ts";
import type { Quantity } from "../quantities/types.ts";
import type { ResolvedDate } from "../quotes/days.ts";
import { foldText } from "../text/fold.ts";
import type { Token } from "../text/tokens.ts";
import { createArabic } from "./ar/index.ts";
import { createArabicQuantities } from "./ar/numerals.ts";
import type { LanguageRules } from "./language.ts";

/** The words of one language by file, each checked against `lexiconFileSchemas`. */
export type LexiconFiles = Readonly<Record<string, unknown>>;

/** One language, ready to read with. */
export interface ReadyLanguage {
  readonly rules: LanguageRules;
  readonly units: UnitWords;
  findQuantities(tokens: readonly Token[]): Quantity[];
  findDates(tokens: readonly Token[]): unknown[];
  inferPublished(dates: readonly unknown[]): string | null;
  resolveDates(dates: readonly unknown[], published: string | null): ResolvedDate[];
}

export function createLanguages(knowledge: ExtractorKnowledge): Readonly<Record<Language, ReadyLanguage>> {
  const ar = ready(knowledge, "ar");
  return { ar, en: ar };
}

function ready(knowledge: ExtractorKnowledge, language: Language): ReadyLanguage {
  const files = knowledge.lexicon[language];
  // Each file went through the schema of its own name when the settings were read.
  const lexicon = files as unknown as Lexicon;
  const rules = createArabic({ gazetteer: knowledge.gazetteer, lexicon, measures: knowledge.measures });
  const quantities = createArabicQuantities(files as unknown as QuantityFiles);
  const units = new Map<string, string>();
  for (const [unit, words] of Object.entries(lexicon.units)) for (const word of words) units.set(foldText(word), unit);
  return {
    rules,
    units,
    findQuantities: (tokens) => findQuantities(tokens, quantities),
    findDates: () => [],
    inferPublished: () => null,
    resolveDates: () => [],
  };
}
