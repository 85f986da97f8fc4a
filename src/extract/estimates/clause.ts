import type { Status } from "../../domain/fact.ts";
import { matchesOf, matchOf } from "../document.ts";
import { isDeterminer } from "../languages/syntax.ts";
import type { Mention } from "../names/mention.ts";
import { mentionsBetween, type Reading } from "../quotes/walk.ts";
import type { Counted } from "./counted.ts";

/** What the words around a number say of the people counted. */

/** Tokens of the clause that a number stands in, inclusive. */
export interface Clause {
  readonly first: number;
  readonly last: number;
}

const AHEAD = 16;

/** From the last comma or coordinated clause before the number to the next comma or number behind it. */
export function clauseOf(reading: Reading, counted: Counted, floor: number, ceiling: number): Clause {
  const { document } = reading;
  let first = counted.first;
  while (first > floor) {
    const before = first - 1;
    if (isBoundary(reading, before) || matchOf(document, before, "complementizer-more") !== undefined) break;
    first = before;
  }
  let last = counted.last;
  while (last < ceiling && last - counted.last < AHEAD) {
    const next = last + 1;
    if (isBoundary(reading, next)) break;
    last = next;
  }
  return { first, last };
}

function isBoundary(reading: Reading, index: number): boolean {
  const kind = reading.document.tokens[index]?.kind;
  return kind === "comma" || kind === "semicolon" || kind === "stop" || kind === "break" || kind === undefined;
}

/** The measure that a predicate in the clause gives to people (قتل، إصابة); the nearest before the number wins. */
export function predicateMeasure(reading: Reading, counted: Counted, clause: Clause): string | null {
  const { document } = reading;
  for (let at = counted.first - 1; at >= clause.first; at--) {
    if (reading.document.quoteOf[at] !== reading.document.quoteOf[counted.at]) break;
    const match = matchesOf(document, at, "predicate").find(({ last }) => last < counted.first);
    if (match !== undefined) return longestBefore(reading, at, clause.first) ?? match.meaning.measure;
  }
  const from = passiveBehind(reading, counted.last + 1, clause.last);
  for (let at = from; at <= Math.min(clause.last, from + 3); at++) {
    const match = matchOf(document, at, "predicate");
    if (match !== undefined) return document.rules.grammar.joins(match.clitics) ? null : match.meaning.measure;
  }
  return null;
}

const FARTHEST_VERB = 10;

/** The token behind "were", where a passive verb may follow: Two medics and a driver were among those killed. */
function passiveBehind({ document }: Reading, first: number, last: number): number {
  const { syntax } = document.rules.grammar;
  for (let at = first; syntax !== null && at <= Math.min(last, first + FARTHEST_VERB); at++) {
    if (syntax.be.has(document.tokens[at]?.norm ?? "")) return at + 1;
  }
  return first;
}

/** A phrase such as مقتل وإصابة covers the shorter predicate inside it. */
function longestBefore(reading: Reading, at: number, floor: number): string | null {
  for (let start = Math.max(floor, at - 3); start < at; start++) {
    const phrase = matchesOf(reading.document, start, "predicate").find(({ last }) => last >= at);
    if (phrase !== undefined) return phrase.meaning.measure;
  }
  return null;
}

/** The status with the highest rank in the clause, nearest first; a future verb means planned. */
export function statusIn(reading: Reading, counted: Counted, clause: Clause): { status: Status; word: string } | null {
  const { document } = reading;
  let best: { status: Status; word: string; rank: number; distance: number } | null = null;
  for (let at = clause.first; at <= clause.last; at++) {
    if (at >= counted.at && at <= counted.last) continue;
    const token = document.tokens[at];
    if (token?.kind !== "word") continue;
    const distance = at < counted.at ? counted.at - at : at - counted.last;
    const match = matchOf(document, at, "status");
    const future = match?.clitics.endsWith("س") === true || document.rules.grammar.isFutureVerb(token.norm);
    const inMention = (reading.mentionOf[at] ?? -1) !== -1;
    const reads = future && !inMention ? { status: "planned" as const, rank: 9 } : match?.meaning;
    if (reads === undefined) continue;
    if (best === null || reads.rank > best.rank || (reads.rank === best.rank && distance < best.distance)) {
      best = { status: reads.status, word: token.norm, rank: reads.rank, distance };
    }
  }
  return best;
}

/** The token before a name and what describes it: in northern Afghanistan, in Russia's Kursk region. */
function leadOf(reading: Reading, mention: Mention): number {
  const { syntax } = reading.document.rules.grammar;
  let at = mention.first - 1;
  for (let count = 0; syntax !== null && count < 3; count++) {
    const form = reading.document.tokens[at]?.norm ?? "";
    const owner = syntax.genitives.has(form) ? reading.mentions[reading.mentionOf[at - 1] ?? -1] : undefined;
    if (owner !== undefined) at = owner.first - 1;
    else if (isDeterminer(syntax, form) || isAdjective(reading, at)) at--;
    else break;
  }
  return at;
}

const isAdjective = ({ document, mentionOf }: Reading, index: number): boolean =>
  document.tokens[index]?.kind === "word" && mentionOf[index] === -1 && (document.matches[index]?.length ?? 0) === 0;

/** The place that the clause puts the people in: governed by a preposition, behind the number before in front of it. */
export function placeIn(reading: Reading, counted: Counted, clause: Clause): Mention | null {
  const { document } = reading;
  const places = mentionsBetween(reading, clause.first, clause.last).filter((mention) => {
    if (mention.kind !== "place" || mention.last > clause.last) return false;
    if (mention.first >= counted.first && mention.last <= counted.last) return false;
    const before = document.tokens[leadOf(reading, mention)]?.norm ?? "";
    return (
      document.rules.grammar.placePrepositions.has(before) ||
      document.rules.grammar.placePrepositions.has(mention.clitics)
    );
  });
  return (
    places.find((mention) => mention.first > counted.last) ??
    places.findLast((mention) => mention.last < counted.at) ??
    null
  );
}
