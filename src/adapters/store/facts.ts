import { type Kysely, type SelectQueryBuilder, sql } from "kysely";
import type { EntityRef } from "../../domain/entity.ts";
import type { Extraction, Fact } from "../../domain/fact.ts";
import type { FactKind, FactOf, FactQuery } from "../../domain/ports.ts";
import { StoreError } from "../../domain/store-error.ts";
import type { Tables } from "./schema.ts";
import type { WriteTransaction } from "./write-transaction.ts";

type FactRow = Tables["fact"];
type FactRows = SelectQueryBuilder<
  Tables,
  "fact",
  Pick<FactRow, "id" | "article_id" | "position" | "published" | "json">
>;

const pageSize = 500;
/** Rows an INSERT: 12 columns each, under the 999 variables that old SQLite builds allow. */
const rowsAtOnce = 80;

export async function putExtraction(
  write: WriteTransaction,
  extraction: Extraction,
  fingerprint: string,
): Promise<void> {
  const { articleId, revision, published } = extraction;
  const facts = toRows(extraction);
  await write([`article ${articleId}`], async (trx) => {
    await refuseUnknownRevision(trx, articleId, revision);
    await trx.deleteFrom("fact").where("article_id", "=", articleId).execute();
    await trx.deleteFrom("extraction").where("article_id", "=", articleId).execute();
    await refuseTakenIds(trx, articleId, facts);
    const { people, organisations, places } = extraction;
    const names: Names = { people, organisations, places };
    await trx
      .insertInto("extraction")
      .values({
        article_id: articleId,
        revision,
        fingerprint,
        published,
        published_inferred: extraction.publishedInferred ? 1 : 0,
        names: JSON.stringify(names),
      })
      .execute();
    for (let i = 0; i < facts.length; i += rowsAtOnce) {
      await trx
        .insertInto("fact")
        .values(facts.slice(i, i + rowsAtOnce))
        .execute();
    }
  });
}

interface Names {
  readonly people: readonly EntityRef[];
  readonly organisations: readonly EntityRef[];
  readonly places: readonly EntityRef[];
}

async function refuseUnknownRevision(db: Kysely<Tables>, articleId: string, revision: number): Promise<void> {
  const known = await db
    .selectFrom("article_revision")
    .select("revision")
    .where("article_id", "=", articleId)
    .where("revision", "=", revision)
    .executeTakeFirst();
  if (known !== undefined) return;
  const which = `revision ${revision} of article ${JSON.stringify(articleId)}`;
  throw new StoreError("refused", `The store has no ${which}; store the article before what was found in it`);
}

/** Buttons and corrections name a fact by its id alone, so no two facts may ever share one. */
async function refuseTakenIds(db: Kysely<Tables>, articleId: string, facts: readonly FactRow[]): Promise<void> {
  const ids = new Set<string>();
  for (const { id } of facts) {
    const of = `Fact ${JSON.stringify(id)} of article ${JSON.stringify(articleId)}`;
    if (ids.has(id)) throw new StoreError("refused", `${of} is there twice; its id must tell the two apart`);
    ids.add(id);
  }
  const all = [...ids];
  for (let i = 0; i < all.length; i += pageSize) {
    const taken = await db
      .selectFrom("fact")
      .select(["id", "article_id"])
      .where("id", "in", all.slice(i, i + pageSize))
      .executeTakeFirst();
    if (taken === undefined) continue;
    const other = JSON.stringify(taken.article_id);
    const of = `Fact ${JSON.stringify(taken.id)} of article ${JSON.stringify(articleId)}`;
    throw new StoreError(
      "refused",
      `${of} has the id of a fact of article ${other}; a fact's id must tell its article`,
    );
  }
}

function toRows(extraction: Extraction): FactRow[] {
  const row = (fact: Fact, ordinal: number): FactRow => ({
    id: fact.id,
    article_id: extraction.articleId,
    revision: extraction.revision,
    kind: fact.kind,
    position: positionOf(fact),
    ordinal,
    published: extraction.published,
    day: dayOf(fact),
    measure: fact.kind === "estimate" ? fact.measure : null,
    speaker: fact.kind === "event" ? (fact.actors[0]?.id ?? null) : (fact.speaker?.id ?? null),
    attributed_to: fact.kind === "estimate" ? (fact.attributedTo?.id ?? null) : null,
    json: JSON.stringify(fact),
  });
  return [...extraction.estimates.map(row), ...extraction.quotes.map(row), ...extraction.events.map(row)];
}

function positionOf(fact: Fact): number {
  if (fact.kind === "estimate") return fact.mentionSpan.start;
  return fact.kind === "quote" ? fact.contentSpan.start : fact.evidence.start;
}

function dayOf(fact: Fact): string | null {
  if (fact.kind === "estimate") return fact.asOf;
  return fact.kind === "quote" ? fact.saidOn : fact.on;
}

export async function findExtraction(db: Kysely<Tables>, articleId: string): Promise<Extraction | null> {
  // One statement: between two, another process might replace the facts.
  const rows = await db
    .selectFrom("extraction")
    .leftJoin("fact", "fact.article_id", "extraction.article_id")
    .select(["extraction.revision", "extraction.published", "published_inferred", "names", "json"])
    .where("extraction.article_id", "=", articleId)
    .orderBy("kind")
    .orderBy("ordinal")
    .execute();
  const [first] = rows;
  if (first === undefined) return null;
  const facts = rows.flatMap(({ json }) => (json === null ? [] : [toFact(json)]));
  return {
    articleId,
    revision: first.revision,
    published: first.published,
    publishedInferred: first.published_inferred === 1,
    estimates: facts.filter((fact) => fact.kind === "estimate"),
    quotes: facts.filter((fact) => fact.kind === "quote"),
    events: facts.filter((fact) => fact.kind === "event"),
    ...(JSON.parse(first.names) as Names),
  };
}

export async function findFact(db: Kysely<Tables>, id: string): Promise<Fact | null> {
  const row = await db.selectFrom("fact").select("json").where("id", "=", id).executeTakeFirst();
  return row === undefined ? null : toFact(row.json);
}

export async function findFacts<K extends FactKind>(db: Kysely<Tables>, query: FactQuery<K>): Promise<FactOf<K>[]> {
  const facts: FactOf<K>[] = [];
  if (query.last !== undefined) {
    const newest = await newestFirst(db, query)
      .limit(Math.max(0, Math.floor(query.last)))
      .execute();
    return newest.reverse().map(({ json }) => toFact(json) as FactOf<K>);
  }
  for (const rows of datedThenUndated(db, query)) {
    for (const { json } of await rows.execute()) facts.push(toFact(json) as FactOf<K>);
  }
  return facts;
}

/** In pages, so that the caller may write between two facts. */
export async function* eachFact<K extends FactKind>(
  db: Kysely<Tables>,
  query: FactQuery<K>,
): AsyncGenerator<FactOf<K>> {
  for (const rows of datedThenUndated(db, query)) {
    let page = await rows.limit(pageSize).execute();
    for (;;) {
      for (const { json } of page) yield toFact(json) as FactOf<K>;
      const last = page.at(-1);
      if (last === undefined || page.length < pageSize) break;
      const place = [last.article_id, last.position, last.id] as const;
      const after =
        last.published === null
          ? sql<boolean>`(article_id, position, id) > (${sql.join(place)})`
          : sql<boolean>`(published, article_id, position, id) > (${sql.join([last.published, ...place])})`;
      page = await rows.where(after).limit(pageSize).execute();
    }
  }
}

/** Two queries rather than one that sorts null last: only so does an index give the order. */
function datedThenUndated(db: Kysely<Tables>, query: FactQuery): FactRows[] {
  const inText = (rows: FactRows): FactRows => rows.orderBy("article_id").orderBy("position").orderBy("id");
  const dated = datedRows(db, query);
  const bounded = query.from !== undefined || query.to !== undefined;
  return [
    inText(dated.orderBy("published")),
    ...(bounded ? [] : [inText(where(factRows(db), query).where("published", "is", null))]),
  ];
}

function newestFirst(db: Kysely<Tables>, query: FactQuery): FactRows {
  return datedRows(db, query)
    .orderBy("published", "desc")
    .orderBy("article_id", "desc")
    .orderBy("position", "desc")
    .orderBy("id", "desc");
}

function datedRows(db: Kysely<Tables>, query: FactQuery): FactRows {
  let dated = where(factRows(db), query).where("published", "is not", null);
  if (query.from !== undefined) dated = dated.where("published", ">=", query.from);
  if (query.to !== undefined) dated = dated.where("published", "<=", query.to);
  return dated;
}

function factRows(db: Kysely<Tables>): FactRows {
  return db.selectFrom("fact").select(["id", "article_id", "position", "published", "json"]);
}

function where(rows: FactRows, query: FactQuery): FactRows {
  let found = rows;
  if (query.kind !== undefined) found = found.where("kind", "=", query.kind);
  if (query.measure !== undefined) found = found.where("measure", "=", query.measure);
  if (query.speaker !== undefined) found = found.where("speaker", "=", query.speaker);
  if (query.attributedTo !== undefined) found = found.where("attributed_to", "=", query.attributedTo);
  const { from, to } = query.on ?? {};
  // "2024-10" sorts before "2024-10-01": the month of the first day is taken in by name.
  if (from !== undefined) found = found.where((it) => it.or([it("day", ">=", from), it("day", "=", from.slice(0, 7))]));
  if (to !== undefined) found = found.where("day", "<=", to);
  return found;
}

const toFact = (json: string): Fact => JSON.parse(json) as Fact;

export async function staleArticles(db: Kysely<Tables>, fingerprint: string): Promise<string[]> {
  const rows = await db
    .selectFrom("article")
    .leftJoin("extraction", "extraction.article_id", "article.id")
    .select("article.id")
    .where((it) =>
      it.or([
        it("extraction.article_id", "is", null),
        it("extraction.fingerprint", "!=", fingerprint),
        it("extraction.revision", "!=", it.ref("article.revision")),
      ]),
    )
    .orderBy("article.id")
    .execute();
  return rows.map((row) => row.id);
}
