import { setImmediate } from "node:timers/promises";
import type { Article } from "../domain/article.ts";
import type { Extraction } from "../domain/fact.ts";
import type { ArticleStore, Extractor, FactStore, PutOutcome } from "../domain/ports.ts";
import { StoreError } from "../domain/store-error.ts";
import type { IngestOutcome, SkipReason } from "../ingest/index.ts";

export interface LibraryParts {
  readonly store: ArticleStore & FactStore;
  readonly extract: Extractor;
  /** Differs whenever `extract` could find other facts in the same article: its version, the config it reads. */
  readonly fingerprint: string;
}

/** What became of one file or one article, as it happens. */
export interface AddProgress {
  /** Files so far, this one counted. */
  readonly done: number;
  readonly path: string;
  readonly result: PutOutcome | SkipReason | "failed";
  /** Why it was skipped or failed; null when it was stored. */
  readonly detail: string | null;
}

export interface ReindexProgress {
  readonly done: number;
  readonly total: number;
  readonly articleId: string;
}

/** Something that is the fault of one article or of the extractor, and did not stop the run. */
export interface Failure {
  /** The file, or the article's id. */
  readonly of: string;
  readonly message: string;
}

export interface AddSummary {
  readonly new: number;
  readonly revised: number;
  readonly duplicate: number;
  /** Only reasons that occurred, most frequent first. */
  readonly skipped: readonly { readonly reason: SkipReason; readonly count: number }[];
  readonly failed: readonly Failure[];
}

export interface ReindexSummary {
  readonly derived: number;
  /** These articles keep the facts they had, and stay stale. */
  readonly failed: readonly Failure[];
}

/** Keeps the store's facts in step with its articles. A store that is full, damaged or gone stops it with its error. */
export interface Library {
  /** Stores the articles and what is found in them. A cut-off run loses nothing: what it left is stale or not there. */
  add(outcomes: AsyncIterable<IngestOutcome>, onProgress?: (progress: AddProgress) => void): Promise<AddSummary>;
  /** Derives the facts of stale articles anew, each on its own: a cut-off run goes on where it was. */
  reindex(onProgress?: (progress: ReindexProgress) => void): Promise<ReindexSummary>;
  /** Ids of articles whose facts are missing or of an older extractor. */
  stale(): Promise<readonly string[]>;
  /** Derives the facts of one article anew; what went wrong with it, or null. */
  derive(articleId: string): Promise<string | null>;
  /** To be called before answering: facts of an older extractor are never shown as today's. Quick when none is stale. */
  ensureFresh(): Promise<ReindexSummary>;
}

export function createLibrary(parts: LibraryParts): Library {
  return {
    add: (outcomes, onProgress) => add(parts, outcomes, onProgress),
    reindex: (onProgress) => reindex(parts, onProgress),
    stale: () => parts.store.staleArticles(parts.fingerprint),
    derive: (articleId) => derive(parts, articleId),
    ensureFresh: () => reindex(parts),
  };
}

async function add(
  parts: LibraryParts,
  outcomes: AsyncIterable<IngestOutcome>,
  onProgress?: (progress: AddProgress) => void,
): Promise<AddSummary> {
  const stored = { new: 0, revised: 0, duplicate: 0 };
  const reasons = new Map<SkipReason, number>();
  const failed: Failure[] = [];
  let done = 0;
  for await (const outcome of outcomes) {
    done += 1;
    const { path } = outcome;
    if ("skipped" in outcome) {
      reasons.set(outcome.skipped, (reasons.get(outcome.skipped) ?? 0) + 1);
      onProgress?.({ done, path, result: outcome.skipped, detail: outcome.detail });
      continue;
    }
    const { put, failure } = await addOne(parts, outcome.article);
    if (put !== null) stored[put] += 1;
    if (failure !== null) failed.push({ of: path, message: failure });
    onProgress?.({ done, path, result: failure === null && put !== null ? put : "failed", detail: failure });
  }
  const skipped = [...reasons].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count);
  return { ...stored, skipped, failed };
}

/** `put` is null when the article itself could not be stored. An article whose facts failed is stored, and stale. */
async function addOne(
  parts: LibraryParts,
  article: Article,
): Promise<{ readonly put: PutOutcome | null; readonly failure: string | null }> {
  let put: PutOutcome;
  try {
    put = await parts.store.putArticle(article);
  } catch (error) {
    return { put: null, failure: refusal(error) };
  }
  return { put, failure: put === "duplicate" ? null : await derive(parts, article.id) };
}

async function reindex(parts: LibraryParts, onProgress?: (progress: ReindexProgress) => void): Promise<ReindexSummary> {
  const stale = await parts.store.staleArticles(parts.fingerprint);
  const failed: Failure[] = [];
  for (let from = 0; from < stale.length; from += TOGETHER) {
    const ids = stale.slice(from, from + TOGETHER);
    const found = readTogether(parts.extract, await Promise.all(ids.map((id) => parts.store.article(id))));
    for (const [i, articleId] of ids.entries()) {
      const failure = await keep(parts, found[i] ?? null);
      if (failure !== null) failed.push({ of: articleId, message: failure });
      onProgress?.({ done: from + i + 1, total: stale.length, articleId });
      // Extraction and SQLite leave the event loop no gap of their own: without one, Ctrl-C would wait for the end.
      await setImmediate();
    }
  }
  return { derived: stale.length - failed.length, failed };
}

/** Articles that are read together: quicker than each alone (see `Extractor.all`), and no long wait between two signs of life. */
export const TOGETHER = 8;

/** What was read of an article, or why nothing could be; null for an article that the store has no more. */
type Outcome = Extraction | { readonly failure: string } | null;

function readTogether(extract: Extractor, articles: readonly (Article | null)[]): Outcome[] {
  try {
    const read = extract.all(articles.filter((article) => article !== null));
    const byId = new Map(read.map((extraction) => [extraction.articleId, extraction]));
    return articles.map((article) => (article === null ? null : (byId.get(article.id) ?? null)));
  } catch {
    // One of them broke it: which, each alone will tell.
    return articles.map((article) => readAlone(extract, article));
  }
}

function readAlone(extract: Extractor, article: Article | null): Outcome {
  try {
    return article === null ? null : extract(article);
  } catch (error) {
    return { failure: `no facts could be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Finds and stores the facts of the article as the store has it now; null, or what went wrong. */
const derive = async (parts: LibraryParts, articleId: string): Promise<string | null> =>
  keep(parts, readAlone(parts.extract, await parts.store.article(articleId)));

/** Stores what was read; null, or what went wrong. */
async function keep({ store, fingerprint }: LibraryParts, outcome: Outcome): Promise<string | null> {
  if (outcome === null) return null;
  if ("failure" in outcome) return outcome.failure;
  try {
    await store.putExtraction(outcome, fingerprint);
    return null;
  } catch (error) {
    return refusal(error);
  }
}

/** The message, when the store refuses this one thing; any other error is about the store and stops the run. */
function refusal(error: unknown): string {
  if (error instanceof StoreError && error.problem === "refused") return error.message;
  throw error;
}
