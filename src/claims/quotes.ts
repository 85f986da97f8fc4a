import type { Gazetteer } from "../domain/entity.ts";
import type { Quote } from "../domain/fact.ts";
import type { ClaimsInput, QuoteClaim } from "./claim.ts";
import { createClusters } from "./clusters.ts";
import { compareDays } from "./days.ts";
import { summariseReports } from "./reports.ts";
import { countrySpeaksFor } from "./sources.ts";
import { wordsOf } from "./wording.ts";

/** A shorter run of words can be anybody's. */
const MIN_SHARED_WORDS = 4;

interface Worded {
  readonly fact: Quote;
  readonly words: readonly string[];
  /** The words with a space before, between and after: a run of words is a piece of it. */
  readonly spaced: string;
}

/** Merges quotations of the same words by the same speaker, whole or in part, over articles. */
export function mergeQuotes(quotes: readonly Quote[], input: ClaimsInput): readonly QuoteClaim[] {
  const published = (fact: Quote) => input.articles.get(fact.evidence.articleId)?.published ?? "9";
  const clusters = createClusters<Worded>();
  for (const fact of quotes.toSorted((a, b) => compareDays(published(a), published(b)))) {
    const words = wordsOf(fact.content);
    const quote = { fact, words, spaced: ` ${words.join(" ")} ` };
    const runs = runsOf(quote.words);
    const [first = ""] = runs;
    // The shorter of two quotations begins somewhere in the longer one.
    const asShorter = [`in ${first}`];
    const asLonger = runs.map((run) => `begins ${run}`);
    const [home] = clusters.fitting([...asShorter, ...asLonger], (member) => sameWords(quote, member, input.gazetteer));
    clusters.add(quote, home ?? null, [`begins ${first}`, ...runs.map((run) => `in ${run}`)]);
  }
  return clusters.all.map((cluster) => toClaim(cluster, input));
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
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.words.length === 0) return false;
  if (short.words.length < MIN_SHARED_WORDS) return short.spaced === long.spaced;
  return long.spaced.includes(short.spaced);
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
