import type { Gazetteer } from "../domain/entity.ts";
import type { Quote } from "../domain/fact.ts";
import type { ClaimsInput, QuoteClaim } from "./claim.ts";
import { createClusters } from "./clusters.ts";
import { summariseReports } from "./reports.ts";
import { countrySpeaksFor } from "./sources.ts";
import { isRunOf, wordNumbers } from "./wording.ts";

/** A shorter run of words can be anybody's. */
const MIN_SHARED_WORDS = 4;

interface Worded {
  readonly fact: Quote;
  readonly words: readonly number[];
}

/**
 * Merges quotations of the same words by the same speaker, whole or in part, over articles.
 * @param quotes in the order in which their articles were published
 */
export function mergeQuotes(quotes: readonly Quote[], input: ClaimsInput): readonly QuoteClaim[] {
  const clusters = createClusters<Worded>();
  for (const fact of quotes) {
    const quote = { fact, words: wordNumbers(fact.content) };
    const runs = runsOf(quote.words);
    const [first = 0] = runs;
    // The shorter of two quotations begins somewhere in the longer one.
    const near = [first, ...runs.map(beginning)];
    const [home] = clusters.fitting(near, (member) => sameWords(quote, member, input.gazetteer));
    clusters.add(quote, home ?? null, [beginning(first), ...runs]);
  }
  return clusters.all.map(({ members }) => toClaim(members, input));
}

/** The number under which a quotation stands that begins with a run; runs themselves have even ones. */
const beginning = (run: number): number => run + 1;

/**
 * Even numbers for every run of four words: two quotations that share words share one of these. Different runs may
 * have one number; the words themselves decide.
 */
function runsOf(words: readonly number[]): readonly number[] {
  const length = Math.min(MIN_SHARED_WORDS, words.length);
  const runs: number[] = [];
  for (let at = 0; at + length <= words.length; at++) {
    let run = 0;
    for (let i = at; i < at + length; i++) run = Math.imul(run, 0x01000193) ^ Math.imul(words[i] ?? 0, 0x9e3779b1);
    runs.push(run & ~1);
  }
  return runs;
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
  // Of equally long ones the first.
  const longest = cluster.reduce((best, member) => (member.words.length > best.words.length ? member : best));
  const { factIds, reports, firstDay, firstPublished } = summariseReports(facts, input.articles);
  const named = facts.find((fact) => fact.speaker !== null && fact.speaker.kind !== "place");
  return {
    kind: "quote",
    id: (facts[0] as Quote).id,
    factIds,
    reports,
    // Words are said once: a later article that repeats them does not move their day.
    day: firstDay,
    firstDay,
    firstPublished,
    speaker: named?.speaker ?? longest.fact.speaker,
    role: facts.find((fact) => fact.role !== null)?.role ?? null,
    direct: longest.fact.direct,
    content: longest.fact.content,
    via: longest.fact.via,
    facts,
  };
}
