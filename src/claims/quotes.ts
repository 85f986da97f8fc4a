import type { Gazetteer } from "../domain/entity.ts";
import type { Quote } from "../domain/fact.ts";
import type { ClaimsInput, QuoteClaim } from "./claim.ts";
import { createClusters } from "./clusters.ts";
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
  const clusters = createClusters<Worded>();
  const runsOf = createRuns();
  for (const fact of quotes.toSorted((a, b) => compareDays(published(a), published(b)))) {
    const quote = { fact, words: wordsOf(fact.content) };
    const runs = runsOf(quote.words);
    const [first = 0] = runs;
    // The shorter of two quotations begins somewhere in the longer one.
    const near = [first, ...runs.map(beginning)];
    const [home] = clusters.fitting(near, (member) => sameWords(quote, member, input.gazetteer));
    clusters.add(quote, home ?? null, [beginning(first), ...runs]);
  }
  return clusters.all.map((cluster) => toClaim(cluster, input));
}

/** The number under which a quotation stands that begins with a run; runs themselves have even ones. */
const beginning = (run: number): number => run + 1;

/**
 * Even numbers below 2^31 for every run of four words: two quotations that share words share one of these. Different
 * runs may have one number; the words themselves decide.
 */
function createRuns(): (words: readonly string[]) => readonly number[] {
  const ids = new Map<string, number>();
  const idOf = (word: string): number => {
    const known = ids.get(word);
    if (known !== undefined) return known;
    ids.set(word, ids.size + 1);
    return ids.size;
  };
  return (words) => {
    const own = words.map(idOf);
    const length = Math.min(MIN_SHARED_WORDS, own.length);
    const runs: number[] = [];
    for (let at = 0; at + length <= own.length; at++) {
      let hash = 0;
      for (let i = 0; i < length; i++) hash = Math.imul(hash, 0x01000193) ^ Math.imul(own[at + i] ?? 0, 0x9e3779b1);
      runs.push((hash >>> 2) * 2);
    }
    return runs;
  };
}

function sameWords(a: Worded, b: Worded, gazetteer: Gazetteer): boolean {
  if (a.fact.direct !== b.fact.direct) return false;
  const { speaker } = a.fact;
  const other = b.fact.speaker;
  // Words without a speaker are repeated only by their own article.
  if (speaker === null || other === null) {
    if (a.fact.evidence.articleId !== b.fact.evidence.articleId || speaker !== other) return false;
  } else if (speaker.id !== other.id && !countrySpeaksFor(speaker, other, gazetteer)) return false;
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.words.length === 0) return false;
  if (short.words.length < MIN_SHARED_WORDS && short.words.length !== long.words.length) return false;
  return isRunOf(short.words, long.words);
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
