import { type Kysely, sql } from "kysely";
import { type SearchQuery, type SearchTerm, searchWords } from "../../../extract/text/search-terms.ts";
import type { Tables } from "../schema.ts";
import type { TextIndex } from "../text-index.ts";

/** A word as it is written counts this much more than one found under its prefixes. */
const wordWeight = 4;

/** The text index on FTS5, in the table `article_words`. */
export const fts5TextIndex: TextIndex = {
  async put(db, key, article) {
    const words = searchWords(`${article.title ?? ""}\n${article.text}`);
    const written = words.map((found) => found.word).join(" ");
    const stems = words.flatMap((found) => found.stems).join(" ");
    await sql`DELETE FROM article_words WHERE rowid = ${key}`.execute(db);
    await sql`INSERT INTO article_words (rowid, words, stems) VALUES (${key}, ${written}, ${stems})`.execute(db);
  },

  async find(db, query, limit) {
    if (query.terms.length === 0) return [];
    const sure = await match(db, query, (term) => term.sure, limit);
    if (sure.length >= limit || query.terms.every((term) => term.possible.length === 0)) return sure;
    // Wider readings come after: a query for a word that begins with a prefix's letter is first of all that word.
    const wide = await match(db, query, (term) => [...term.sure, ...term.possible], limit);
    return [...new Set([...sure, ...wide])].slice(0, limit);
  },
};

async function match(
  db: Kysely<Tables>,
  query: SearchQuery,
  readings: (term: SearchTerm) => readonly string[],
  limit: number,
): Promise<number[]> {
  const expression = query.terms.map((term) => `(${readings(term).map(quoted).join(" OR ")})`).join(" AND ");
  const found = await sql<{ key: number }>`
    SELECT rowid AS key FROM article_words WHERE article_words MATCH ${expression}
    ORDER BY bm25(article_words, ${wordWeight}, 1), rowid DESC LIMIT ${limit}`.execute(db);
  return found.rows.map((row) => row.key);
}

/** A string of FTS5: inside quotation marks nothing is an operator. */
const quoted = (word: string): string => `"${word.replaceAll('"', '""')}"`;
