import type { Article, Language } from "../domain/article.ts";
import type { Gazetteer } from "../domain/entity.ts";
import type { Extraction } from "../domain/fact.ts";
import type { Extractor } from "../domain/ports.ts";
import type { BodyWordsFile } from "./bodyWords.ts";
import { createLanguages, type LexiconFiles } from "./languages/index.ts";
import { findMentions } from "./names/mentions.ts";
import { readDocument, type TextDocument } from "./document.ts";
import { countPeople, type FactInput, hearSayings, makeFacts, namesIn, tellEvents, type Told } from "./facts.ts";
import type { Measures } from "./lexicon.ts";
import type { UnnamedFile } from "./unnamed/words.ts";
import { findDates } from "./quantities/dates/find.ts";
import { inferPublished } from "./quantities/dates/published.ts";
import { findQuantities } from "./quantities/find.ts";
import { hedgeAround } from "./quantities/nounHedges.ts";
import { NumberReader } from "./quantities/numbers.ts";
import { resolveDates } from "./resolvedDates.ts";

/** Part of the fingerprint of stored facts: raise it when extraction changes what it finds. */
export const extractorVersion = 14;

export interface ExtractorKnowledge {
  readonly gazetteer: Gazetteer;
  readonly lexicon: Readonly<Record<Language, LexiconFiles>>;
  readonly measures: Measures;
  readonly bodies: BodyWordsFile;
  readonly unnamed: UnnamedFile;
}

/** Builds the tables once. */
export function createExtractor(knowledge: ExtractorKnowledge): Extractor {
  const languages = createLanguages(knowledge);
  const read = (article: Article) => {
    const language = languages[article.language];
    return { article, language, document: readDocument(article.text, language.rules) };
  };
  const name = ({
    article,
    language,
    document,
    dates,
    quantities,
    published,
  }: ReturnType<typeof measured>): FactInput => {
    const { directory, units, quantities: rules } = language;
    const mentions = findMentions(document, directory, published);
    return {
      article,
      document,
      mentions,
      quantities,
      dates: resolveDates(document, dates, published, mentions),
      hedgeOf: (first, last) => hedgeAround(document.tokens, rules, first, last),
      units,
      measures: knowledge.measures,
      directory,
      published,
    };
  };
  return Object.assign(
    (article: Article) => extractionOf(tellEvents(countPeople(hearSayings(name(measured(read(article))))))),
    {
      all: (articles: readonly Article[]) =>
        articles.map(read).map(measured).map(name).map(hearSayings).map(countPeople).map(tellEvents).map(extractionOf),
    },
  );
}

interface Read {
  readonly article: Article;
  readonly language: ReturnType<typeof createLanguages>[Language];
  readonly document: TextDocument;
}

/** With its numbers and dates, and the day on which it appeared. */
function measured({ article, language, document }: Read) {
  const { tokens, words } = document;
  const numbers = new NumberReader(tokens, language.quantities, words);
  const dates = findDates(tokens, language.dates, numbers, words);
  const published = article.published ?? inferPublished(dates);
  const quantities = findQuantities(tokens, language.quantities, numbers, words);
  return { article, language, document, dates, quantities, published };
}

function extractionOf(told: Told): Extraction {
  const { article, document, mentions, published } = told.input;
  return {
    articleId: article.id,
    revision: article.revision,
    published,
    publishedInferred: article.publishedInferred || (article.published === null && published !== null),
    ...makeFacts(told),
    ...namesIn(document, mentions),
  };
}
