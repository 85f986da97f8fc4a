import type { OutletIndex } from "./article.ts";
import { type Metadata, noMetadata } from "./front-matter.ts";
import { HtmlReader } from "./html-reader.ts";
import { type IngestRules, loadIngestRules } from "./load-rules.ts";
import type { IngestOutcome } from "./outcome.ts";
import { readPath } from "./walk.ts";

export type { OutletIndex } from "./article.ts";
export { type IngestRules, loadIngestRules } from "./load-rules.ts";
export {
  type IngestOutcome,
  type IngestSummary,
  type SkipReason,
  summarise,
} from "./outcome.ts";

/** What the caller knows of files that do not tell it themselves. `published` is `YYYY-MM-DD`. */
export interface IngestHints {
  readonly published?: string;
  readonly language?: string;
  readonly outlet?: string;
  /** Day on which they were collected, as they appeared. */
  readonly collected?: string;
}

const slowestPageMs = 5_000;

/**
 * Reads files and folders, in order, one at a time. Folders with an `index.json` give the articles it lists, others
 * every .txt, .md and .html file under them. Whatever cannot be used is an outcome with its reason; nothing is thrown.
 */
export async function* readPaths(
  paths: readonly string[],
  hints: IngestHints,
  outlets: OutletIndex,
  rules: IngestRules = loadIngestRules(),
): AsyncGenerator<IngestOutcome> {
  const reader = new HtmlReader(slowestPageMs);
  const metadata: Metadata = {
    ...noMetadata,
    published: hints.published ?? null,
    lang: hints.language ?? null,
    outlet: hints.outlet ?? null,
  };
  const walk = {
    context: { rules, outlets, readHtml: (html: string) => reader.read(html) },
    hints: metadata,
    folders: new Set<string>(),
  };
  try {
    for (const path of paths) {
      for await (const outcome of readPath(path, walk)) yield collectedOn(hints.collected, outcome);
    }
  } finally {
    await reader.close();
  }
}

function collectedOn(collected: string | undefined, outcome: IngestOutcome): IngestOutcome {
  if (collected === undefined || "skipped" in outcome) return outcome;
  return { ...outcome, article: { ...outcome.article, collected } };
}
