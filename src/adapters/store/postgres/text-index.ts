import { createHash } from "node:crypto";
import { type Kysely, sql } from "kysely";
import { type SearchQuery, type SearchTerm, searchWords } from "../../../extract/text/search-terms.ts";
import type { Tables } from "../schema.ts";
import type { TextIndex } from "../text-index.ts";

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
    return db.transaction().execute(async (trx) => {
      // The words of an article stand outside of its row, which the planner does not count: it would read them all.
      await sql`SELECT set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)`.execute(trx);
      // A query for a word that begins with a prefix's letter is first of all that word, as it is written.
      const ways: ((term: SearchTerm) => readonly string[])[] = [
        ({ sure }) => sure.map(written),
        ({ sure }) => sure.flatMap(anyForm),
        ({ sure, possible }) => [...sure, ...possible].flatMap(anyForm),
      ];
      const keys = new Set<number>();
      for (const entries of ways) {
        for (const key of await match(trx, query, entries, limit)) keys.add(key);
        if (keys.size >= limit) break;
      }
      return [...keys].slice(0, limit);
    });
  },
};

/** Articles that have an entry for every term. Of those half as long, or less, all come first; of alike ones the newest. */
async function match(
  db: Kysely<Tables>,
  query: SearchQuery,
  entries: (term: SearchTerm) => readonly string[],
  limit: number,
): Promise<number[]> {
  const all = query.terms.map((term) => sql`terms && ${entries(term)}::text[]`);
  const found = await sql<{ key: number }>`
    SELECT key FROM article_words WHERE ${sql.join(all, sql` AND `)}
    ORDER BY floor(ln(1 + total) / ln(2)), key DESC LIMIT ${limit}`.execute(db);
  return found.rows.map((row) => row.key);
}

const written = (word: string): string => `w:${entry(word)}`;
const bare = (stem: string): string => `s:${entry(stem)}`;
const anyForm = (word: string): string[] => [written(word), bare(word)];
const entry = (word: string): string =>
  word.length <= maxEntryLength ? word : createHash("sha256").update(word).digest("hex");
