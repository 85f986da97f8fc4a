import { setImmediate } from "node:timers/promises";
import type { Article } from "../domain/article.ts";
import type { Extraction } from "../domain/fact.ts";
import type { ArticleStore, FactStore, PutOutcome } from "../domain/ports.ts";
import { StoreError } from "../domain/store-error.ts";
import type { IngestOutcome, SkipReason } from "../ingest/index.ts";

export interface LibraryParts {
  readonly store: ArticleStore & FactStore;
  readonly extract: (article: Article) => Extraction;
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
  for (const [i, articleId] of stale.entries()) {
    const failure = await derive(parts, articleId);
    if (failure !== null) failed.push({ of: articleId, message: failure });
    onProgress?.({ done: i + 1, total: stale.length, articleId });
    // Extraction and SQLite leave the event loop no gap of their own: without one, Ctrl-C would wait for the end.
    await setImmediate();
  }
  return { derived: stale.length - failed.length, failed };
}

/** Finds and stores the facts of the article as the store has it now; null, or what went wrong. */
async function derive({ store, extract, fingerprint }: LibraryParts, articleId: string): Promise<string | null> {
  const article = await store.article(articleId);
  if (article === null) return null;
  let extraction: Extraction;
  try {
    extraction = extract(article);
  } catch (error) {
    return `no facts could be read: ${error instanceof Error ? error.message : String(error)}`;
  }
  try {
    await store.putExtraction(extraction, fingerprint);
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
