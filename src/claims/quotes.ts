import type { Gazetteer } from "../domain/entity.ts";
import type { Quote } from "../domain/fact.ts";
import type { ClaimsInput, QuoteClaim } from "./claim.ts";
import { compareDays } from "./days.ts";
import { summariseReports } from "./reports.ts";
import { countrySpeaksFor } from "./sources.ts";
import { isRunOf, wordsOf } from "./wording.ts";

/** A shorter run of words can be anybody's. */
const MIN_SHARED_WORDS = 4;

interface Worded {
  readonly fact: Quote;
  readonly words: readonly string[];
}

/** Merges quotations of the same words by the same speaker, whole or in part, over articles. */
export function mergeQuotes(quotes: readonly Quote[], input: ClaimsInput): readonly QuoteClaim[] {
  const published = (fact: Quote) => input.articles.get(fact.evidence.articleId)?.published ?? "9";
  const clusters: Worded[][] = [];
  const byFirstWords = new Map<string, Worded[][]>();
  for (const fact of quotes.toSorted((a, b) => compareDays(published(a), published(b)))) {
    const quote = { fact, words: wordsOf(fact.content) };
    const keys = runsOf(quote.words);
    const near = new Set(keys.flatMap((key) => byFirstWords.get(key) ?? []));
    const home = [...near].find((cluster) => cluster.some((member) => sameWords(quote, member, input.gazetteer)));
    const cluster = home ?? [];
    if (home === undefined) clusters.push(cluster);
    cluster.push(quote);
    for (const key of keys) {
      const list = byFirstWords.get(key);
      if (list === undefined) byFirstWords.set(key, [cluster]);
      else if (!list.includes(cluster)) list.push(cluster);
    }
  }
  return clusters.map((cluster) => toClaim(cluster, input));
}

/** Every run of four words: two quotations that share words share one of these. */
function runsOf(words: readonly string[]): readonly string[] {
  if (words.length <= MIN_SHARED_WORDS) return [words.join(" ")];
  return words
    .slice(0, words.length - MIN_SHARED_WORDS + 1)
    .map((_, i) => words.slice(i, i + MIN_SHARED_WORDS).join(" "));
}

function sameWords(a: Worded, b: Worded, gazetteer: Gazetteer): boolean {
  if (a.fact.direct !== b.fact.direct) return false;
  const { speaker } = a.fact;
  const other = b.fact.speaker;
  // Words without a speaker are repeated only by their own article.
  if (speaker === null || other === null) {
    if (a.fact.evidence.articleId !== b.fact.evidence.articleId || speaker !== other) return false;
  } else if (speaker.id !== other.id && !countrySpeaksFor(speaker, other, gazetteer)) return false;
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (short.length < MIN_SHARED_WORDS) return short.length === long.length && isRunOf(short, long);
  return isRunOf(short, long);
}

function toClaim(cluster: readonly Worded[], input: ClaimsInput): QuoteClaim {
  const facts = cluster.map((member) => member.fact);
  const longest = cluster.toSorted((a, b) => b.words.length - a.words.length)[0] as Worded;
  const summary = summariseReports(facts, input.articles);
  const named = facts.find((fact) => fact.speaker !== null && fact.speaker.kind !== "place");
  return {
    kind: "quote",
    id: (facts[0] as Quote).id,
    ...summary,
    // Words are said once: a later article that repeats them does not move their day.
    day: summary.firstDay,
    speaker: named?.speaker ?? longest.fact.speaker,
    role: facts.find((fact) => fact.role !== null)?.role ?? null,
    direct: longest.fact.direct,
    content: longest.fact.content,
    via: longest.fact.via,
    facts,
  };
}
