import { openStore, throwAwayStoreUrl } from "../../src/adapters/store/index.ts";
import type { Fact } from "../../src/domain/fact.ts";
import type { Store } from "../../src/domain/ports.ts";
import { makeArticle, makeExtraction } from "./store-fixtures.ts";
import { articles } from "./story.ts";

/**
 * A store in memory with an article for each id, and the facts that name it as theirs.
 * @param published day of publication by article id
 */
export async function storeOfFacts(
  published: Iterable<readonly [string, string | null]>,
  all: readonly Fact[],
): Promise<Store> {
  const store = await openStore(throwAwayStoreUrl, { ifMissing: "create" });
  const byArticle = Map.groupBy(all, ({ evidence }) => evidence.articleId);
  for (const [id, day] of published) {
    const article = makeArticle(id, { published: day, outlet: articles.get(id)?.outlet ?? null });
    await store.putArticle(article);
    const facts = byArticle.get(id) ?? [];
    const extraction = makeExtraction(article, {
      estimates: facts.filter((fact) => fact.kind === "estimate"),
      quotes: facts.filter((fact) => fact.kind === "quote"),
      events: facts.filter((fact) => fact.kind === "event"),
    });
    await store.putExtraction(extraction, "test");
  }
  return store;
}
