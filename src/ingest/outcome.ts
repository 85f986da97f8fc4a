import type { Article } from "../domain/article.ts";

export const skipReasons = [
  "empty",
  "too short",
  "too large",
  "binary",
  "undecodable",
  "other language",
  "no article found",
  "malformed metadata",
  "malformed index",
  "outside the folder",
  "unknown ending",
  "not found",
  "not a file",
  "unreadable",
  "folder read before",
] as const;
export type SkipReason = (typeof skipReasons)[number];

/** `detail` is one clause for the operator: what is wrong with this file, and the fix where there is one. */
export interface Skip {
  readonly skipped: SkipReason;
  readonly detail: string;
}

/** What became of one file. `path` is as the caller's path names it. */
export type IngestOutcome =
  | { readonly path: string; readonly article: Article }
  | {
      readonly path: string;
      readonly skipped: SkipReason;
      readonly detail: string;
    };

export interface IngestSummary {
  readonly articles: number;
  readonly skipped: number;
  /** Only reasons that occurred, most frequent first. */
  readonly reasons: readonly {
    readonly reason: SkipReason;
    readonly count: number;
  }[];
}

/** Counts outcomes by reason. */
export function summarise(outcomes: Iterable<IngestOutcome>): IngestSummary {
  let articles = 0;
  const counts = new Map<SkipReason, number>();
  for (const outcome of outcomes) {
    if ("article" in outcome) articles += 1;
    else counts.set(outcome.skipped, (counts.get(outcome.skipped) ?? 0) + 1);
  }
  const reasons = [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count);
  return {
    articles,
    skipped: reasons.reduce((sum, { count }) => sum + count, 0),
    reasons,
  };
}
