/** The languages that Mujaz reads and writes. */
export const languages = ["ar", "en"] as const;
export type Language = (typeof languages)[number];

/** A calendar day, `YYYY-MM-DD`, or a month, `YYYY-MM`, when the day is not known. */
export type DayOrMonth = string;

/** One cleaned news article, as ingest hands it on. `text` never changes without a new `revision`. */
export interface Article {
  readonly id: string;
  /** Counts from 1; a changed text of the same article is the next revision. */
  readonly revision: number;
  readonly language: Language;
  /** Organisation id of the outlet when the gazetteer knows it, else its name as written, else null. */
  readonly outlet: string | null;
  readonly title: string | null;
  readonly url: string | null;
  /** Day of publication, `YYYY-MM-DD`; null when the article does not tell. */
  readonly published: string | null;
  /** True when `published` was worked out from weekdays and dates in the text. */
  readonly publishedInferred: boolean;
  /**
   * Day on which it was collected, `YYYY-MM-DD`, by whoever fetches news as it appears: nothing of it was known before.
   * Absent for what was added later from files, where the day of publication stands in for it.
   */
  readonly collected?: string;
  /** The article without page furniture. All evidence offsets count UTF-16 units of this string. */
  readonly text: string;
}

/** Where in an article a fact stands: UTF-16 offsets `start` (inclusive) and `end` (exclusive) of `Article.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The sentence behind a fact. `sentence` is `text.slice(start, end)` of that revision of the article. */
export interface Evidence extends Span {
  readonly articleId: string;
  readonly revision: number;
  readonly sentence: string;
}
