import type { Article } from "../../src/domain/article.ts";
import type { EntityRef } from "../../src/domain/entity.ts";
import type { Estimate, Extraction, NewsEvent, Quote } from "../../src/domain/fact.ts";

/** An article of the given id; its text is its own unless another is given. */
export const makeArticle = (id: string, details: Partial<Article> = {}): Article => ({
  id,
  revision: 1,
  language: "ar",
  outlet: null,
  title: null,
  url: null,
  published: "2024-10-29",
  publishedInferred: false,
  text: `نص التقرير ${id}. قال الناطق إن ٣٠٠ جندي وصلوا.`,
  ...details,
});

export const makePerson = (id: string): EntityRef => ({
  id,
  kind: "person",
  ar: `شخص ${id}`,
  en: `Person ${id}`,
  known: true,
});

const evidence = (article: Article, start: number) => ({
  articleId: article.id,
  revision: article.revision,
  start,
  end: article.text.length,
  sentence: article.text.slice(start),
});

export const makeEstimate = (article: Article, id: string, details: Partial<Estimate> = {}): Estimate => ({
  id,
  kind: "estimate",
  evidence: evidence(article, 0),
  rules: ["test"],
  measure: "troops",
  of: { id: "north-korea/troops", ar: "جنود كوريون", en: "Korean troops" },
  min: 300,
  max: 300,
  hedge: "exact",
  attributedTo: null,
  speaker: null,
  status: "deployed",
  place: null,
  asOf: "2024-10-28",
  deniedBy: null,
  mention: "٣٠٠ جندي",
  mentionSpan: { start: 4, end: 12 },
  ...details,
});

export const makeQuote = (article: Article, id: string, details: Partial<Quote> = {}): Quote => ({
  id,
  kind: "quote",
  evidence: evidence(article, 0),
  rules: [],
  speaker: null,
  role: null,
  direct: false,
  content: "وصلوا",
  contentSpan: { start: 2, end: 7 },
  cue: { text: "قال", id: "say" },
  via: null,
  saidOn: null,
  ...details,
});

export const makeEvent = (article: Article, id: string, details: Partial<NewsEvent> = {}): NewsEvent => ({
  id,
  kind: "event",
  evidence: evidence(article, 3),
  rules: [],
  type: "visit",
  actors: [],
  counterpart: null,
  place: null,
  on: "2024-10",
  amount: null,
  aspect: null,
  content: null,
  contentSpan: null,
  ...details,
});

export const makeExtraction = (article: Article, facts: Partial<Extraction> = {}): Extraction => ({
  articleId: article.id,
  revision: article.revision,
  published: article.published,
  publishedInferred: article.publishedInferred,
  estimates: [],
  quotes: [],
  events: [],
  people: [],
  organisations: [],
  places: [],
  ...facts,
});

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
