import { createHash } from "node:crypto";
import { type Kysely, type SelectQueryBuilder, sql } from "kysely";
import type { Article } from "../../domain/article.ts";
import type { ArticleHead, DayRange, PutOutcome } from "../../domain/ports.ts";
import { StoreError } from "../../domain/store-error.ts";
import type { RevisionTable, Tables } from "./schema.ts";
import type { TextIndex } from "./text-index.ts";
import type { WriteTransaction } from "./write-transaction.ts";

const pageSize = 200;
/** Stays under the least number of variables a statement may have (999 in old SQLite builds). */
const idsAtOnce = 500;

export async function putArticle(write: WriteTransaction, index: TextIndex, given: Article): Promise<PutOutcome> {
  refuseUnstorable(given);
  const hash = createHash("sha256").update(given.text).digest("hex");
  return write([`article ${given.id}`, `text ${hash}`], async (trx) => {
    const latest = await wholeRows(latestRows(trx)).where("article.id", "=", given.id).executeTakeFirst();
    if (latest === undefined) {
      if (await isTextOfAnother(trx, hash, given.id)) return "duplicate";
      const { key } = await trx
        .insertInto("article")
        .values({ id: given.id, revision: 1, published: given.published, collected: given.collected ?? null })
        .returning("key")
        .executeTakeFirstOrThrow();
      await trx
        .insertInto("article_revision")
        .values(toRow(given, 1, hash))
        .execute();
      await index.put(trx, key, given);
      return "new";
    }
    const sameText = latest.text_hash === hash;
    const next = withKnownDetails(given, toArticle(latest));
    if (sameText ? !bringsDetails(next, latest) : await isTextOfAnother(trx, hash, given.id)) return "duplicate";
    const revision = latest.revision + 1;
    await trx
      .insertInto("article_revision")
      .values(toRow(next, revision, hash))
      .execute();
    const { key } = await trx
      .updateTable("article")
      .set({ revision, published: next.published })
      .where("id", "=", given.id)
      .returning("key")
      .executeTakeFirstOrThrow();
    await index.put(trx, key, next);
    return "revised";
  });
}

/** Text that some store would change or cut without a word: NUL ends text in SQLite, lone surrogates have no UTF-8. */
function refuseUnstorable(article: Article): void {
  for (const field of ["id", "text", "title", "outlet", "url", "published", "collected"] as const) {
    const value = article[field];
    if (value == null || (value.isWellFormed() && !value.includes("\0"))) continue;
    const what = value.includes("\0") ? "a NUL character" : "half of a surrogate pair";
    const which = field === "id" ? "An article's id" : `Article ${JSON.stringify(article.id)}: its ${field}`;
    throw new StoreError(
      "refused",
      `${which} has ${what} in it, which cannot be stored; remove it when reading the file`,
    );
  }
  if (article.id === "") throw new StoreError("refused", "An article's id is empty; give it one");
}

/** Earlier revisions count too: a withdrawn text that comes back under another id is no news. */
async function isTextOfAnother(db: Kysely<Tables>, hash: string, id: string): Promise<boolean> {
  const found = await db
    .selectFrom("article_revision")
    .select("article_id")
    .where("text_hash", "=", hash)
    .where("article_id", "!=", id)
    .executeTakeFirst();
  return found !== undefined;
}

function withKnownDetails(given: Article, known: Article): Article {
  const keepDay =
    given.published === null || (given.publishedInferred && known.published !== null && !known.publishedInferred);
  return {
    ...given,
    outlet: given.outlet ?? known.outlet,
    title: given.title ?? known.title,
    url: given.url ?? known.url,
    published: keepDay ? known.published : given.published,
    publishedInferred: keepDay ? known.publishedInferred : given.publishedInferred,
  };
}

/** The address is left out: feeds hang changing parameters on it. */
const bringsDetails = (next: Article, latest: RevisionTable): boolean =>
  next.language !== latest.language ||
  next.outlet !== latest.outlet ||
  next.title !== latest.title ||
  next.published !== latest.published ||
  next.publishedInferred !== (latest.published_inferred === 1);

export async function findArticle(db: Kysely<Tables>, id: string, revision?: number): Promise<Article | null> {
  const rows =
    revision === undefined
      ? latestRows(db).where("article.id", "=", id)
      : latestRowsOrEarlier(db).where("article.id", "=", id).where("article_revision.revision", "=", revision);
  const row = await wholeRows(rows).executeTakeFirst();
  return row === undefined ? null : toArticle(row);
}

/** In pages, so that the caller may write between two articles and a large store never stands in memory. */
export async function* eachArticle(db: Kysely<Tables>, range: DayRange = {}): AsyncGenerator<Article> {
  const pages = wholeRows(latestRows(db)).limit(pageSize);
  const order = sql`(article.published, article.id)`;
  let dated = pages.where("article.published", "is not", null).orderBy("article.published").orderBy("article.id");
  if (range.from !== undefined) dated = dated.where("article.published", ">=", range.from);
  if (range.to !== undefined) dated = dated.where("article.published", "<=", range.to);
  yield* inPages(dated, (page, last) => page.where(sql<boolean>`${order} > (${last.published}, ${last.id})`));
  if (range.from !== undefined || range.to !== undefined) return;
  const undated = pages.where("article.published", "is", null).orderBy("article.id");
  yield* inPages(undated, (page, last) => page.where("article.id", ">", last.id));
}

type LatestRows = SelectQueryBuilder<Tables, "article" | "article_revision", ArticleRow>;

async function* inPages(
  first: LatestRows,
  after: (page: LatestRows, last: Article) => LatestRows,
): AsyncGenerator<Article> {
  let page = await first.execute();
  for (;;) {
    for (const row of page) yield toArticle(row);
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) return;
    page = await after(first, toArticle(last)).execute();
  }
}

export async function findHeads(
  db: Kysely<Tables>,
  which: readonly string[] | DayRange = {},
): Promise<Map<string, ArticleHead>> {
  const rows = latestRows(db)
    .select(["article_id", "article_revision.revision", "language", "outlet", "title", "url"])
    .select(["article_revision.published", "published_inferred", "article.collected"]);
  const heads = new Map<string, ArticleHead>();
  const add = async (some: typeof rows): Promise<void> => {
    for (const row of await some.execute()) heads.set(row.article_id, toHead(row));
  };
  if (!isIds(which)) {
    let some = rows;
    if (which.from !== undefined) some = some.where("article.published", ">=", which.from);
    if (which.to !== undefined) some = some.where("article.published", "<=", which.to);
    await add(some);
    return heads;
  }
  for (let i = 0; i < which.length; i += idsAtOnce) {
    await add(rows.where("article.id", "in", which.slice(i, i + idsAtOnce)));
  }
  return heads;
}

/** `Array.isArray` does not tell a read-only list from an object. */
const isIds = (which: readonly string[] | DayRange): which is readonly string[] => Array.isArray(which);

export async function lastPublished(db: Kysely<Tables>, before?: string): Promise<string | null> {
  const days = db.selectFrom("article").select((it) => it.fn.max("published").as("day"));
  const row = await (before === undefined ? days : days.where("published", "<", before)).executeTakeFirst();
  return row?.day ?? null;
}

/** Latest revisions by the text index's key, in the order of the keys. */
export async function articlesByKey(db: Kysely<Tables>, keys: readonly number[]): Promise<Article[]> {
  if (keys.length === 0) return [];
  const rows = await latestRows(db)
    .where("article.key", "in", keys)
    .select("article.key")
    .selectAll("article_revision")
    .select("article.collected")
    .execute();
  const found = new Map(rows.map((row) => [row.key, toArticle(row)]));
  return keys.flatMap((key) => found.get(key) ?? []);
}

const latestRowsOrEarlier = (db: Kysely<Tables>) =>
  db.selectFrom("article").innerJoin("article_revision", "article_revision.article_id", "article.id");

const latestRows = (db: Kysely<Tables>) =>
  latestRowsOrEarlier(db).whereRef("article_revision.revision", "=", "article.revision");

/** Everything of an article. */
const wholeRows = (rows: ReturnType<typeof latestRowsOrEarlier>) =>
  rows.selectAll("article_revision").select("article.collected");

type ArticleRow = RevisionTable & { readonly collected: string | null };

const toRow = (article: Article, revision: number, hash: string): RevisionTable => ({
  article_id: article.id,
  revision,
  text_hash: hash,
  language: article.language,
  outlet: article.outlet,
  title: article.title,
  url: article.url,
  published: article.published,
  published_inferred: article.publishedInferred ? 1 : 0,
  text: article.text,
});

const toHead = (row: Omit<ArticleRow, "text" | "text_hash">): ArticleHead => ({
  id: row.article_id,
  revision: row.revision,
  language: row.language,
  outlet: row.outlet,
  title: row.title,
  url: row.url,
  published: row.published,
  publishedInferred: row.published_inferred === 1,
  ...(row.collected === null ? {} : { collected: row.collected }),
});

const toArticle = (row: ArticleRow): Article => ({ ...toHead(row), text: row.text });
