import type { Gazetteer } from "../domain/entity.ts";
import type { Quote } from "../domain/fact.ts";
import type { QuoteClaim } from "./claim.ts";
import { createClusters } from "./clusters.ts";
import { createKeyList, type KeyList, putKey } from "./key-list.ts";
import { createIds, mixed } from "./numbers.ts";
import { type Carried, type Carrier, summariseReports } from "./reports.ts";
import { countrySpeaksFor, createSides } from "./sources.ts";
import { isRunOf, wordNumbers } from "./wording.ts";

/** A shorter run of words can be anybody's. */
const MIN_SHARED_WORDS = 4;

export interface Worded extends Carried<Quote> {
  readonly words: readonly number[];
}

export function wordedOf(fact: Quote, carrier: Carrier): Worded {
  return { fact, carrier, words: wordNumbers(fact.content) };
}

/**
 * Merges quotations of the same words by the same speaker, whole or in part, over articles.
 * @param worded in the order in which their articles were published
 */
export function mergeQuotes(worded: readonly Worded[], gazetteer: Gazetteer): readonly QuoteClaim[] {
  const clusters = createClusters<Worded>((quote, member) => sameWords(quote, member, gazetteer));
  const keysOf = createQuoteKeys(worded, gazetteer);
  for (const quote of worded) {
    const keys = keysOf(quote);
    clusters.add(quote, clusters.oldestFitting(quote, keys), keys);
  }
  return clusters.all.map(({ members }) => toClaim(members));
}

/**
 * Under which a quotation is found: the shorter of two begins somewhere in the longer one, so every run of its words
 * with which any quotation of its speaker begins. The numbers hold until the next call.
 */
function createQuoteKeys(quotes: readonly Worded[], gazetteer: Gazetteer): (quote: Worded) => Readonly<KeyList> {
  const idOf = createIds();
  // A country speaks for its institutions; words without a speaker are repeated only by their own article.
  const sideOf = createSides(gazetteer, idOf);
  const speakerOf = ({ fact: { speaker, evidence } }: Worded): number =>
    speaker === null ? idOf(evidence.articleId) : sideOf(speaker);
  const beginnings = new Set<number>();
  for (const quote of quotes) beginnings.add(runAt(quote.words, 0, speakerOf(quote)));
  const keys = createKeyList();
  return (quote) => {
    const speaker = speakerOf(quote);
    const last = Math.max(0, quote.words.length - MIN_SHARED_WORDS);
    keys.count = 0;
    for (let at = 0; at <= last; at++) {
      const run = runAt(quote.words, at, speaker);
      if (beginnings.has(run)) putKey(keys, run);
    }
    return keys;
  };
}

/** A number for some words of a speaker's. */
function runAt(words: readonly number[], at: number, speaker: number): number {
  const end = Math.min(at + MIN_SHARED_WORDS, words.length);
  let run = speaker;
  for (let i = at; i < end; i++) run = mixed(run, words[i] as number);
  return run;
}

function sameWords(a: Worded, b: Worded, gazetteer: Gazetteer): boolean {
  if (a.fact.direct !== b.fact.direct) return false;
  const { speaker } = a.fact;
  const other = b.fact.speaker;
  // Words without a speaker are repeated only by their own article.
  if (speaker === null || other === null) {
    if (a.fact.evidence.articleId !== b.fact.evidence.articleId || speaker !== other) return false;
  } else if (speaker.id !== other.id && !countrySpeaksFor(speaker, other, gazetteer)) return false;
  const isShorter = a.words.length <= b.words.length;
  const short = isShorter ? a.words : b.words;
  const long = isShorter ? b.words : a.words;
  if (short.length === 0) return false;
  if (short.length < MIN_SHARED_WORDS && short.length !== long.length) return false;
  return isRunOf(short, long);
}

function toClaim(cluster: readonly Worded[]): QuoteClaim {
  const facts = cluster.map((member) => member.fact);
  // Of equally long ones the first.
  const longest = cluster.reduce((best, member) => (member.words.length > best.words.length ? member : best));
  const { factIds, reports, firstDay, firstPublished, firstKnown } = summariseReports(cluster);
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
    firstKnown,
    speaker: named?.speaker ?? longest.fact.speaker,
    role: facts.find((fact) => fact.role !== null)?.role ?? null,
    direct: longest.fact.direct,
    content: longest.fact.content,
    via: longest.fact.via,
    facts,
  };
}
