import type { Article, Language } from "../domain/article.ts";
import type { Gazetteer } from "../domain/entity.ts";
import type { Extraction } from "../domain/fact.ts";
import type { BodyWordsFile } from "./bodyWords.ts";
import { createLanguages, type LexiconFiles } from "./languages/index.ts";
import { findMentions } from "./names/mentions.ts";
import { readDocument } from "./document.ts";
import { findFacts, namesIn } from "./facts.ts";
import type { Measures } from "./lexicon.ts";
import { findDates } from "./quantities/dates/find.ts";
import { inferPublished } from "./quantities/dates/published.ts";
import { findQuantities } from "./quantities/find.ts";
import { hedgeAround } from "./quantities/nounHedges.ts";
import { NumberReader } from "./quantities/numbers.ts";
import { resolveDates } from "./resolvedDates.ts";

/** Part of the fingerprint of stored facts: raise it when extraction changes what it finds. */
export const extractorVersion = 5;

export interface ExtractorKnowledge {
  readonly gazetteer: Gazetteer;
  readonly lexicon: Readonly<Record<Language, LexiconFiles>>;
  readonly measures: Measures;
  readonly bodies: BodyWordsFile;
}

/**
 * Builds the tables once; the function it returns turns one article into facts with evidence. It never throws on
 * any text, reads no clock, and takes time linear in the length of the text.
 */
export function createExtractor(knowledge: ExtractorKnowledge): (article: Article) => Extraction {
  const languages = createLanguages(knowledge);
  return (article) => {
    const language = languages[article.language];
    const { directory, rules } = language;
    const document = readDocument(article.text, rules);
    const { tokens, words } = document;
    const numbers = new NumberReader(tokens, language.quantities, words);
    const dates = findDates(tokens, language.dates, numbers, words);
    const published = article.published ?? inferPublished(dates);
    const publishedInferred = article.publishedInferred || (article.published === null && published !== null);
    const mentions = findMentions(document, directory, published);
    const facts = findFacts({
      article,
      document,
      mentions,
      quantities: findQuantities(tokens, language.quantities, numbers, words),
      dates: resolveDates(document, dates, published),
      hedgeOf: (first, last) => hedgeAround(tokens, language.quantities, first, last),
      units: language.units,
      measures: knowledge.measures,
      directory,
      published,
    });
    return {
      articleId: article.id,
      revision: article.revision,
      published,
      publishedInferred,
      ...facts,
      ...namesIn(document, mentions),
    };
  };
}
