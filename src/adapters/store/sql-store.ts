import type { Kysely } from "kysely";
import type { Store, StoreCounts } from "../../domain/ports.ts";
import { searchQuery, searchTermsVersion } from "../../extract/text/search-terms.ts";
import { articlesByKey, eachArticle, findArticle, findHeads, lastPublished, putArticle } from "./articles.ts";
import { findCorrections, putCorrection } from "./corrections.ts";
import { deliveryStore } from "./delivery-store.ts";
import type { SendingStore } from "./delivery-tables.ts";
import { eachFact, findExtraction, findFact, findFacts, putExtraction, staleArticles } from "./facts.ts";
import { openMemory } from "./memory.ts";
import type { Tables } from "./schema.ts";
import { toHit } from "./snippet.ts";
import type { TextIndex } from "./text-index.ts";
import type { WriteTransaction } from "./write-transaction.ts";

/** What a database brings to the SQL that all of them share. */
export interface SqlParts {
  readonly db: Kysely<Tables>;
  readonly sending: SendingStore;
  readonly textIndex: TextIndex;
  readonly write: WriteTransaction;
  /** Looks for damage; one line a problem. */
  check(): Promise<readonly string[]>;
  changeToken(): Promise<string>;
}

/** A store over any database that Kysely speaks to; the tables are there already. */
export async function openSqlStore({ db, sending, textIndex, write, check, changeToken }: SqlParts): Promise<Store> {
  await refreshTextIndex(db, write, textIndex);
  return {
    // One after another, as SQLite does it: what is claimed is not suspended, and no slot moved, in between.
    ...deliveryStore(db, sending, (names, work) => write([...names, "delivery"], work)),
    putArticle: (article) => putArticle(write, textIndex, article),
    article: (id, revision) => findArticle(db, id, revision),
    articles: (range) => eachArticle(db, range),
    articleHeads: (which) => findHeads(db, which),
    lastPublished: (before) => lastPublished(db, before),
    async countArticles() {
      const all = db.selectFrom("article").select((it) => it.fn.countAll().as("total"));
      return Number((await all.executeTakeFirstOrThrow()).total);
    },
    async searchArticles(words, limit) {
      if (!(limit >= 1)) return [];
      const query = searchQuery(words);
      const keys = await textIndex.find(db, query, Math.min(Math.floor(limit), maxHits));
      return (await articlesByKey(db, keys)).map((article) => toHit(article, query));
    },
    putExtraction: (extraction, fingerprint) => putExtraction(write, extraction, fingerprint),
    extraction: (articleId) => findExtraction(db, articleId),
    fact: (id) => findFact(db, id),
    facts: (query = {}) => findFacts(db, query),
    eachFact: (query = {}) => eachFact(db, query),
    putCorrection: (correction) => putCorrection(write, correction),
    corrections: () => findCorrections(db, "all"),
    unmarkedCorrections: () => findCorrections(db, "unmarked"),
    staleArticles: (fingerprint) => staleArticles(db, fingerprint),
    memory: (namespace) => openMemory(db, write, namespace),
    counts: () => counts(db),
    check,
    changeToken,
    close: () => db.destroy(),
  };
}

async function counts(db: Kysely<Tables>): Promise<StoreCounts> {
  const articles = await db
    .selectFrom("article")
    .select((it) => [
      it.fn.countAll().as("total"),
      it.fn.min("published").as("first"),
      it.fn.max("published").as("last"),
    ])
    .executeTakeFirstOrThrow();
  const revisions = await db
    .selectFrom("article_revision")
    .select((it) => it.fn.countAll().as("total"))
    .executeTakeFirstOrThrow();
  const kinds = await db
    .selectFrom("fact")
    .select((it) => ["kind", it.fn.countAll().as("total")])
    .groupBy("kind")
    .execute();
  const facts = Object.fromEntries(kinds.map(({ kind, total }) => [kind, Number(total)]));
  return {
    articles: Number(articles.total),
    revisions: Number(revisions.total),
    facts: { estimate: 0, quote: 0, event: 0, ...facts },
    firstPublished: articles.first,
    lastPublished: articles.last,
  };
}

/** An index built by other rules finds other words, so it is built anew; all of it or, if that is cut off, none. */
async function refreshTextIndex(db: Kysely<Tables>, write: WriteTransaction, index: TextIndex): Promise<void> {
  const current = String(searchTermsVersion);
  const isCurrent = async (reader: Kysely<Tables>): Promise<boolean> => {
    const built = await reader.selectFrom("meta").select("value").where("name", "=", versionName).executeTakeFirst();
    return built?.value === current;
  };
  if (await isCurrent(db)) return;
  await write([versionName], async (trx) => {
    // Another process may just have built it.
    if (await isCurrent(trx)) return;
    await buildTextIndex(trx, index);
    await trx
      .insertInto("meta")
      .values({ name: versionName, value: current })
      .onConflict((conflict) => conflict.column("name").doUpdateSet({ value: current }))
      .execute();
  });
}

export async function buildTextIndex(trx: Kysely<Tables>, index: TextIndex): Promise<void> {
  for await (const article of eachArticle(trx)) {
    const { key } = await trx
      .selectFrom("article")
      .select("key")
      .where("id", "=", article.id)
      .executeTakeFirstOrThrow();
    await index.put(trx, key, article);
  }
}

/** More than any page of answers shows. */
const maxHits = 500;

const versionName = "text index";
