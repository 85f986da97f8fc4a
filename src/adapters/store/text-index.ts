import type { Kysely } from "kysely";
import type { Article } from "../../domain/article.ts";
import type { SearchQuery } from "../../extract/text/search-terms.ts";
import type { Tables } from "./schema.ts";

/** The part of a SQL store that each database does in its own way. Keys are `article.key`. */
export interface TextIndex {
  /** Replaces what the index holds of that article. Runs inside the caller's transaction. */
  put(db: Kysely<Tables>, key: number, article: Pick<Article, "title" | "text">): Promise<void>;
  /** Keys of the articles that have every word of the query, best first. */
  find(db: Kysely<Tables>, query: SearchQuery, limit: number): Promise<readonly number[]>;
}
