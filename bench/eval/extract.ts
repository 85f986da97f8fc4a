import type { EntityRef } from "../../src/domain/entity.ts";
import { extractionRecord } from "../../src/commands/extraction-record.ts";
import { outletIndexOf } from "../../src/commands/outlets.ts";
import { createExtractor } from "../../src/extract/index.ts";
import { readPaths } from "../../src/ingest/index.ts";
import type { Knowledge } from "../../src/settings.ts";
import { type Answer, answerSchema } from "./answer.ts";

/**
 * Answers for every article of a folder with an `index.json`, as `mujaz extract --json` gives them: by ingest,
 * extraction and the published record. An article that ingest skips is told on standard error and has no answer.
 * `named` has everyone in both scripts: the record gives English names only, and a name that the gazetteer lacks is
 * transliterated there.
 */
export async function extractAll(
  folder: string,
  knowledge: Knowledge,
): Promise<{ answers: Map<string, Answer>; named: EntityRef[] }> {
  const extract = createExtractor(knowledge);
  const answers = new Map<string, Answer>();
  const named: EntityRef[] = [];
  for await (const outcome of readPaths([folder], {}, outletIndexOf(knowledge.gazetteer))) {
    if ("skipped" in outcome) console.error(`skipped ${outcome.path}: ${outcome.detail}`);
    else {
      const extraction = extract(outcome.article);
      answers.set(outcome.article.id, answerSchema.parse(extractionRecord(extraction, false)));
      named.push(...extraction.people, ...extraction.organisations, ...extraction.places);
    }
  }
  return { answers, named };
}
