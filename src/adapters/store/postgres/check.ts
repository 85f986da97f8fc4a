import { type Kysely, sql } from "kysely";
import { StoreError } from "../../../domain/store-error.ts";
import type { Tables } from "../schema.ts";

/** What would be wrong, and the count of rows for which it is. Together they read every page of the tables. */
const questions: readonly (readonly [string, string])[] = [
  [
    "revisions have a text that is not the one that was stored",
    "SELECT count(*) AS total FROM article_revision WHERE encode(sha256(convert_to(text, 'UTF8')), 'hex') <> text_hash",
  ],
  [
    "articles have no latest revision",
    `SELECT count(*) AS total FROM article WHERE NOT EXISTS
      (SELECT FROM article_revision AS r WHERE r.article_id = article.id AND r.revision = article.revision)`,
  ],
  [
    "articles are missing in the text index",
    "SELECT count(*) AS total FROM article WHERE NOT EXISTS (SELECT FROM article_words AS w WHERE w.key = article.key)",
  ],
  [
    "facts belong to another revision than their extraction",
    `SELECT count(*) AS total FROM fact JOIN extraction USING (article_id)
      WHERE fact.revision <> extraction.revision OR left(fact.json, 1) <> '{'`,
  ],
];

/** Looks for damage that the server does not know of by itself; one line a problem. */
export async function check(db: Kysely<Tables>): Promise<readonly string[]> {
  const problems: string[] = [];
  try {
    for (const [problem, question] of questions) {
      const { rows } = await sql.raw<{ total: number }>(question).execute(db);
      const total = rows[0]?.total ?? 0;
      if (total > 0) problems.push(`${total} ${problem}`);
    }
  } catch (error) {
    if (error instanceof StoreError) return [...problems, error.message];
    throw error;
  }
  return problems;
}
