import { createExtractor } from "../../src/extract/index.ts";
import type { Knowledge } from "../../src/settings.ts";
import { type Answer, answerOf } from "./answer.ts";
import { type IndexEntry, rawArticle } from "./corpus.ts";

/** Runs extraction over the corpus's articles. */
export function extractAll(folder: string, entries: readonly IndexEntry[], knowledge: Knowledge): Map<string, Answer> {
  const extract = createExtractor(knowledge);
  return new Map(entries.map((entry) => [entry.id, answerOf(extract(rawArticle(folder, entry)))]));
}
