import type { Article } from "../../domain/article.ts";
import type { ArticleHit } from "../../domain/ports.ts";
import { type SearchQuery, type SearchWord, searchWords } from "../../extract/text/search-terms.ts";

/** UTF-16 units of text on each side of the hit, before the cut moves to the edge of a word. */
const reach = 90;

/** The article with a piece of its text around the first hit; its beginning when only the title has the words. */
export function toHit(article: Article, query: SearchQuery): ArticleHit {
  const words = searchWords(article.text);
  const hit = firstHit(words, query);
  const from = hit === null ? 0 : Math.max(0, hit.start - reach);
  const to = Math.min(article.text.length, (hit?.end ?? reach) + reach);
  const start = from === 0 ? 0 : (words.find((word) => word.start >= from)?.start ?? from);
  const end = to === article.text.length ? to : (words.findLast((word) => word.end <= to)?.end ?? to);
  const snippet = article.text.slice(start, end);
  return { article, snippet, highlight: hit === null ? null : { start: hit.start - start, end: hit.end - start } };
}

/** A sure reading anywhere goes before a possible one, as in the order of the articles. */
function firstHit(words: readonly SearchWord[], query: SearchQuery): SearchWord | null {
  const sure = new Set(query.terms.flatMap((term) => term.sure));
  const possible = new Set(query.terms.flatMap((term) => term.possible));
  const has = (set: ReadonlySet<string>) => (found: SearchWord) =>
    set.has(found.word) || found.stems.some((stem) => set.has(stem));
  return words.find(has(sure)) ?? words.find(has(possible)) ?? null;
}
