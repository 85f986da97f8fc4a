import type { Article } from "./article.ts";
import type { CorrectionStore } from "./correction.ts";
import type { DeliveryStore } from "./delivery.ts";
import type { Extraction, Fact } from "./fact.ts";
import type { OpenMemory } from "./memory.ts";

/** What `putArticle` did: an article already known changes nothing; changed text or details are a new revision. */
export type PutOutcome = "new" | "revised" | "duplicate";

/** Keeps articles. Implementations refuse a store from a newer version and never replace a damaged one. */
export interface ArticleStore {
  /**
   * Stores the article under the next revision of its id; the `revision` passed in is not read. The same id and text,
   * or the same text under another id, is a duplicate, unless it brings details (language, outlet, title, day of
   * publication) that are new for that id: then it is revised. Missing details never erase known ones, and an inferred
   * day never replaces a printed one. Text with NUL or a lone surrogate is refused with a `StoreError`.
   */
  putArticle(article: Article): Promise<PutOutcome>;
  article(id: string, revision?: number): Promise<Article | null>;
  /** Latest revisions, by publication day then id; undated articles last. */
  articles(range?: DayRange): AsyncIterable<Article>;
  countArticles(): Promise<number>;
  /**
   * Latest revisions without their texts, by id: all, those asked for (an unknown id is absent from the map), or those
   * published in a range.
   */
  articleHeads(which?: readonly string[] | DayRange): Promise<ReadonlyMap<string, ArticleHead>>;
  /** The latest day of publication, or the latest one before a day (exclusive); null when there is none. */
  lastPublished(before?: string): Promise<string | null>;
  /** Articles whose normalised text has all words of the query (Arabic prefixes folded), best first. */
  searchArticles(query: string, limit: number): Promise<readonly ArticleHit[]>;
}

/** Turns articles into facts with evidence. It never throws on any text, reads no clock, and takes time linear in its length. */
export interface Extractor {
  (article: Article): Extraction;
  /**
   * The same of several articles. Each engine reads all of them before the next one does: together the engines are more
   * code than a processor keeps at hand, and going from one to the next costs a fifth of the time (`npm run bench`). What
   * was read of all of them is kept meanwhile, so a caller hands over some ten at a time.
   */
  all(articles: readonly Article[]): Extraction[];
}

/** Keeps what extraction found, and knows whether it is stale. */
export interface FactStore {
  /**
   * Replaces all facts of that article in one transaction and records the extractor's fingerprint. Refused with a
   * `StoreError`, and nothing changed: an unknown article or revision, a fact id that is there already or twice.
   */
  putExtraction(extraction: Extraction, fingerprint: string): Promise<void>;
  extraction(articleId: string): Promise<Extraction | null>;
  fact(id: string): Promise<Fact | null>;
  /** Facts that meet every condition given (all when none), by publication day, article, position; undated last. */
  facts<K extends FactKind = FactKind>(query?: FactQuery<K>): Promise<readonly FactOf<K>[]>;
  /** As `facts`, read a page at a time: for stores whose facts do not fit in memory. */
  eachFact<K extends FactKind = FactKind>(query?: FactQuery<K>): AsyncIterable<FactOf<K>>;
  /** Ids of articles whose facts are missing or were derived under another fingerprint or revision. */
  staleArticles(fingerprint: string): Promise<readonly string[]>;
}

/** Days of publication, both inclusive, `YYYY-MM-DD`. Undated articles are outside every range that has a bound. */
export interface DayRange {
  readonly from?: string;
  readonly to?: string;
}

export type ArticleHead = Omit<Article, "text">;

export type FactKind = Fact["kind"];
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>;

/** Which facts to read. `from` and `to` are days of publication; the other conditions speak of the fact itself. */
export interface FactQuery<K extends FactKind = FactKind> extends DayRange {
  readonly kind?: K;
  /** Measure id: estimates only. */
  readonly measure?: string;
  /** Entity id of the speaker of a quote or an estimate, or of the first actor of an event. */
  readonly speaker?: string;
  /** Entity id of the source an estimate is credited to. */
  readonly attributedTo?: string;
  /** Only so many, those published last; undated articles are left out. */
  readonly last?: number;
  /** The fact's own day (`asOf`, `saidOn`, `on`), both inclusive; a month counts when one of its days may be inside. */
  readonly on?: DayRange;
}

export interface StoreCounts {
  readonly articles: number;
  /** All revisions of all articles. */
  readonly revisions: number;
  readonly facts: Readonly<Record<FactKind, number>>;
  /** First and last day of publication, `YYYY-MM-DD`; null when no article has one. */
  readonly firstPublished: string | null;
  readonly lastPublished: string | null;
}

export interface ArticleHit {
  readonly article: Article;
  /** A piece of the article's own text around the first hit, with the hit's offsets in it. */
  readonly snippet: string;
  readonly highlight: { readonly start: number; readonly end: number } | null;
}

export interface Store extends ArticleStore, FactStore, CorrectionStore, DeliveryStore {
  counts(): Promise<StoreCounts>;
  /** Small values by key; the namespace is any text. */
  readonly memory: OpenMemory;
  /**
   * Differs whenever articles, facts or corrections may have changed, by whomever; while it is the same, what was read
   * of them still holds.
   */
  changeToken(): Promise<string>;
  /** Reads the whole store for damage, which takes a while in a large one. One line a problem; empty when sound. */
  check(): Promise<readonly string[]>;
  close(): Promise<void>;
}
