import { createHash } from "node:crypto";
import { type Kysely, type RawBuilder, sql } from "kysely";
import { type SearchQuery, type SearchTerm, searchWords } from "../../../extract/text/search-terms.ts";
import type { Tables } from "../schema.ts";
import type { TextIndex } from "../text-index.ts";

/** A word as it is written counts this much more than one found under its prefixes. */
const wordWeight = 4;
/** Newest articles among which the best are looked for: a word that all articles have must not read them all. */
const maxRanked = 2000;
/** UTF-16 units. An entry of a GIN index holds less than 2,700 bytes. */
const maxEntryLength = 200;

/** The text index in the table `article_words`: an array of our own folded words under a GIN index. */
export const ginTextIndex: TextIndex = {
  async put(db, key, article) {
    const words = searchWords(`${article.title ?? ""}\n${article.text}`);
    const terms = new Set([
      ...words.map(({ word }) => written(word)),
      ...words.flatMap(({ stems }) => stems.map(bare)),
    ]);
    await sql`
      INSERT INTO article_words (key, total, terms) VALUES (${key}, ${words.length}, ${[...terms]})
      ON CONFLICT (key) DO UPDATE SET total = excluded.total, terms = excluded.terms`.execute(db);
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
  const has = (entries: readonly string[]): RawBuilder<boolean> => sql`terms && ${entries}::text[]`;
  const all = query.terms.map((term) => has(readings(term).flatMap((word) => [written(word), bare(word)])));
  const weights = query.terms.map(
    (term) => sql`CASE WHEN ${has(readings(term).map(written))} THEN ${sql.lit(wordWeight)} ELSE 1 END`,
  );
  // A short article that has the words is more about them than a long one.
  const found = await sql<{ key: number }>`
    SELECT key FROM (
      SELECT key, total, terms FROM article_words WHERE ${sql.join(all, sql` AND `)} ORDER BY key DESC LIMIT ${maxRanked}
    ) AS newest
    ORDER BY (${sql.join(weights, sql` + `)}) / (1 + ln(1 + total)) DESC, key DESC LIMIT ${limit}`.execute(db);
  return found.rows.map((row) => row.key);
}

const written = (word: string): string => `w:${entry(word)}`;
const bare = (stem: string): string => `s:${entry(stem)}`;
const entry = (word: string): string =>
  word.length <= maxEntryLength ? word : createHash("sha256").update(word).digest("hex");
