import type { Article } from "./article.ts";
import type { Extraction, Fact } from "./fact.ts";

/** What `putArticle` did: a text already known changes nothing; a changed text is a new revision. */
export type PutOutcome = "new" | "revised" | "duplicate";

/** Keeps articles. Implementations refuse a store from a newer version and never replace a damaged one. */
export interface ArticleStore {
  /** Stores the article; the same id and text, or the same text under another id, is a duplicate. */
  putArticle(article: Article): Promise<PutOutcome>;
  article(id: string, revision?: number): Promise<Article | null>;
  /** Latest revisions, by publication day then id; undated articles last. */
  articles(range?: DayRange): AsyncIterable<Article>;
  countArticles(): Promise<number>;
  /** Articles whose normalised text has all words of the query (Arabic prefixes folded), best first. */
  searchArticles(query: string, limit: number): Promise<readonly ArticleHit[]>;
}

/** Keeps what extraction found, and knows whether it is stale. */
export interface FactStore {
  /** Replaces all facts of that article in one transaction and records the extractor's fingerprint. */
  putExtraction(extraction: Extraction, fingerprint: string): Promise<void>;
  extraction(articleId: string): Promise<Extraction | null>;
  fact(id: string): Promise<Fact | null>;
  /** Facts of articles published in the range (all when absent), by publication day, article, position. */
  facts(range?: DayRange): Promise<readonly Fact[]>;
  /** Ids of articles whose facts are missing or were derived under another fingerprint or revision. */
  staleArticles(fingerprint: string): Promise<readonly string[]>;
}

/** Days of publication, both inclusive, `YYYY-MM-DD`. Undated articles are outside every range that has a bound. */
export interface DayRange {
  readonly from?: string;
  readonly to?: string;
}

export interface ArticleHit {
  readonly article: Article;
  /** A piece of the article's own text around the first hit, with the hit's offsets in it. */
  readonly snippet: string;
  readonly highlight: { readonly start: number; readonly end: number } | null;
}

export interface Store extends ArticleStore, FactStore {
  close(): Promise<void>;
}
