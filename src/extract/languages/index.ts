import type { Language } from "../../domain/article.ts";
import { type UnitWords, unitWords } from "../events/amounts.ts";
import type { ExtractorKnowledge } from "../index.ts";
import { BodyWords, noParts } from "../bodyWords.ts";
import type { Lexicon } from "../lexicon.ts";
import { createDirectory, type Directory } from "../names/directory.ts";
import { endingOf } from "../names/localNames.ts";
import type { DateFiles, DateLanguage } from "../quantities/dates/lexicon.ts";
import type { QuantityFiles, QuantityLanguage } from "../quantities/lexicon.ts";
import { Spellings } from "../text/spellings.ts";
import { normOf } from "../text/tokens.ts";
import { createBodyInArabic, ofCountry, seated } from "./ar/bodyNames.ts";
import { createArabicDates } from "./ar/dates.ts";
import { createArabic } from "./ar/index.ts";
import { createArabicQuantities } from "./ar/numerals.ts";
import { familySpellings } from "./ar/familySpellings.ts";
import { createTransliterate } from "./ar/transliterate.ts";
import { arabicUnnamed } from "./ar/unnamed.ts";
import { createEnglishDates } from "./en/dates.ts";
import { createEnglish } from "./en/index.ts";
import { createEnglishQuantities } from "./en/numerals.ts";
import { englishUnnamed } from "./en/unnamed.ts";
import { type UnnamedLanguage, unnamedTables } from "../unnamed/words.ts";
import { outletNames } from "./outlets.ts";
import { numberCompanions } from "./vocabulary.ts";
import { nameBitsOf } from "../names/nameBits.ts";
import { placeWords } from "./places.ts";
import { companionsIn, shapeOf, type Word, wordOf } from "./word.ts";
import type { LanguageInput, LanguageRules, LanguageTables } from "./language.ts";

/** The words of one language by file, each checked against `lexiconFileSchemas`. */
export type LexiconFiles = Readonly<Record<string, unknown>>;

/** One language, ready to read with. */
export interface ReadyLanguage {
  readonly rules: LanguageRules;
  readonly directory: Directory;
  readonly units: UnitWords;
  readonly quantities: QuantityLanguage;
  readonly dates: DateLanguage;
}

interface LanguageParts {
  readonly rules: (input: LanguageInput) => LanguageTables;
  readonly quantities: (files: QuantityFiles) => QuantityLanguage;
  readonly dates: (files: DateFiles, quantities: QuantityLanguage) => DateLanguage;
  readonly unnamed: UnnamedLanguage;
}

/** Every folder beside this file is registered here; a test compares the two. */
export const languageParts: Readonly<Record<Language, LanguageParts>> = {
  ar: { rules: createArabic, quantities: createArabicQuantities, dates: createArabicDates, unnamed: arabicUnnamed },
  en: { rules: createEnglish, quantities: createEnglishQuantities, dates: createEnglishDates, unnamed: englishUnnamed },
};

const print = { ar: arabicUnnamed.print, en: englishUnnamed.print };

export function createLanguages(knowledge: ExtractorKnowledge): Readonly<Record<Language, ReadyLanguage>> {
  return { ar: ready(knowledge, "ar"), en: ready(knowledge, "en") };
}

function ready(
  { gazetteer, measures, bodies, unnamed, lexicon: files }: ExtractorKnowledge,
  language: Language,
): ReadyLanguage {
  const parts = languageParts[language];
  // Each file went through the schema of its own name when the settings were read.
  const own = files[language] as unknown as Lexicon & QuantityFiles & DateFiles;
  const quantities = parts.quantities(own);
  const dates = parts.dates(own, quantities);
  const tables = parts.rules({ gazetteer, measures, lexicon: own });
  const bodyWords = new BodyWords(bodies, tables.grammar);
  const companions = numberCompanions(own);
  const places = placeWords(own.places, gazetteer.places.values(), tables.grammar);
  const words = new Spellings((written): Word => {
    const norm = normOf(written);
    const shape = shapeOf(tables.grammar, norm, written);
    const body = tables.grammar.subjectFirst ? null : bodyWords.head(norm);
    const place = places.noun(norm, tables.grammar.joinsHamza(written));
    return wordOf(norm, tables.phrases.form(norm), {
      number: quantities.read(norm),
      qualifies: quantities.qualifies(norm),
      date: dates.word(norm),
      shape,
      names: nameBitsOf(tables.grammar, { norm, shape, place, body }),
      companions: companionsIn(norm, tables.grammar, companions),
      body,
      bodyParts: tables.grammar.subjectFirst ? noParts : bodyWords.parts(norm),
      ending: endingOf(norm),
      place,
      hosts: places.hosts.has(norm) || (tables.grammar.joins(norm[0] ?? "") && places.hosts.has(norm.slice(1))),
    });
  });
  const plain = createTransliterate(own.transliteration, new Map());
  const families = familySpellings(gazetteer, own.transliteration, plain);
  const names = {
    transliterate: createTransliterate(own.transliteration, families),
    bodyInArabic: createBodyInArabic(bodies, gazetteer.places.values()),
    isOutlet: outletNames(own.words.outlets, tables.grammar.withoutArticle),
    ofCountry,
    seated,
  };
  return {
    directory: createDirectory(gazetteer, own.institutions, names),
    rules: { ...tables, places, words, unnamed: { read: unnamedTables(unnamed, parts.unnamed), print } },
    units: unitWords(own.units),
    quantities,
    dates,
  };
}
