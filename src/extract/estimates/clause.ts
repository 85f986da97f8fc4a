import type { Status } from "../../domain/fact.ts";
import { matchesOf, matchOf, phrasesAt } from "../document.ts";
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
    if (isBoundary(reading, next) || tellsOfPart(reading, next)) break;
    last = next;
  }
  return { first, last };
}

/** "10,000 were sent and most of them are fighting": what is told of a part is not told of all. */
function tellsOfPart({ document }: Reading, index: number): boolean {
  const { syntax, partitives } = document.rules.grammar;
  const norm = (at: number): string => document.tokens[at]?.norm ?? "";
  return syntax?.coordinators.has(norm(index)) === true && partitives.has(norm(index + 2));
}

function isBoundary(reading: Reading, index: number): boolean {
  const kind = reading.document.tokens[index]?.kind;
  return kind === "comma" || kind === "semicolon" || kind === "stop" || kind === "break" || kind === undefined;
}

/** The measure of the verb behind the people counted, whose subject they are. */
export const ownMeasure = (reading: Reading, counted: Counted, clause: Clause): string | null =>
  measureBehind(reading, verbBehind(reading, counted.last + 1, clause.last), true);

/** What became of people whom their noun calls prisoners or refugees. */
const fates: readonly string[] = ["killed", "wounded", "missing"];
const conditions: readonly string[] = ["captured", "displaced"];

/** مقتل 12 أسيراً: the word right in front tells what became of them. */
export function fateBefore({ document }: Reading, { first, measure }: Counted): string | null {
  if (document.rules.grammar.syntax !== null || !conditions.includes(measure ?? "")) return null;
  const told = matchesOf(document, first - 1, "predicate").find(({ last }) => last === first - 1)?.meaning.measure;
  return told !== undefined && fates.includes(told) ? told : null;
}

/** The measure that a predicate in the clause gives to people (قتل، إصابة); the nearest before the number wins. */
export function predicateMeasure(reading: Reading, counted: Counted, clause: Clause): string | null {
  const { document } = reading;
  const behind = verbBehind(reading, counted.last + 1, clause.last);
  // A woman was wounded: a verb of its own tells more than the one before.
  const isOwn = behind.first > counted.last + 1;
  const own = isOwn ? measureBehind(reading, behind, true) : joinedMeasure(reading, counted);
  if (own !== null) return own;
  // 18 survivors picked up: a verb that no list knows.
  const next = document.tokens[counted.last + 1]?.norm ?? "";
  const isActing =
    document.rules.grammar.syntax !== null && next.endsWith("ed") && phrasesAt(document, counted.last + 1).length === 0;
  for (let at = counted.first - 1; at >= clause.first; at--) {
    if (reading.document.quoteOf[at] !== reading.document.quoteOf[counted.at]) break;
    // Declared dead and the other four are stable: what is told before "and" is told of others.
    if ((isOwn || isActing) && matchOf(document, at, "conjunction") !== undefined) break;
    const match = matchesOf(document, at, "predicate").find(({ last }) => last < counted.first);
    if (match !== undefined) return longestBefore(reading, at, clause.first) ?? match.meaning.measure;
  }
  return measureBehind(reading, behind);
}

/** 12 people were killed and 40 others wounded: "were" is left out before the second verb. */
function joinedMeasure({ document }: Reading, counted: Counted): string | null {
  const isJoined = matchOf(document, counted.first - 1, "conjunction") !== undefined;
  const isOrdered = document.rules.grammar.syntax !== null;
  return isOrdered && isJoined ? (matchOf(document, counted.last + 1, "predicate")?.meaning.measure ?? null) : null;
}

const FARTHEST_BEHIND = 3;
/** "are estimated to have been killed". */
const FARTHEST_PASSIVE = 6;

function measureBehind({ document }: Reading, { first, last }: Clause, isPassive = false): string | null {
  const { syntax } = document.rules.grammar;
  const far = isPassive ? FARTHEST_PASSIVE : FARTHEST_BEHIND;
  for (let at = first; at <= Math.min(last, first + far); at++) {
    const match = matchOf(document, at, "predicate");
    if (match !== undefined) return document.rules.grammar.joins(match.clitics) ? null : match.meaning.measure;
    const form = document.tokens[at]?.norm ?? "";
    // What is told behind "that" or "and" is told of something else.
    const joins = syntax?.coordinators.has(form) === true && matchOf(document, at + 1, "predicate") === undefined;
    if (joins || syntax?.relatives.has(form) === true) return null;
    if (syntax !== null && matchOf(document, at, "complementizer") !== undefined) return null;
  }
  return null;
}

const FARTHEST_VERB = 10;
const LONGEST_ASIDE = 15;

/**
 * Where a passive verb may follow the people counted, behind "were": Two medics and a driver were among those killed;
 * 11 people, including two children, were wounded.
 */
function verbBehind(reading: Reading, first: number, last: number): Clause {
  const { tokens } = reading.document;
  const { syntax } = reading.document.rules.grammar;
  if (syntax === null) return { first, last };
  const isBe = (index: number): boolean => syntax.be.has(tokens[index]?.norm ?? "");
  for (let at = first; at <= Math.min(last, first + FARTHEST_VERB); at++) {
    if (isBe(at)) return { first: at + 1, last };
    const isRelative = syntax.relatives.has(tokens[at]?.norm ?? "");
    if (isRelative || matchOf(reading.document, at, "complementizer") !== undefined) return { first, last };
  }
  if (tokens[last + 1]?.kind !== "comma") return { first, last };
  for (let at = last + 2; at <= last + LONGEST_ASIDE; at++) {
    if (tokens[at]?.kind !== "comma") continue;
    if (matchOf(reading.document, at + 1, "predicate") !== undefined) return { first: at + 1, last: at + 1 };
    const leads = isBe(at + 1) || syntax.have.has(tokens[at + 1]?.norm ?? "");
    return leads ? { first: at + 2, last: at + 6 } : { first, last };
  }
  return { first, last };
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
  if (syntax === null) return at;
  for (let count = 0; count < 3; count++) {
    const form = reading.document.tokens[at]?.norm ?? "";
    const owner = syntax.genitives.has(form) ? reading.mentions[reading.mentionOf[at - 1] ?? -1] : undefined;
    if (owner !== undefined) at = owner.first - 1;
    else if (isDeterminer(syntax, form) || isAdjective(reading, at)) at--;
    else break;
  }
  return at;
}

const isAdjective = ({ document, mentionOf }: Reading, index: number): boolean =>
  document.tokens[index]?.kind === "word" && mentionOf[index] === -1 && phrasesAt(document, index).length === 0;

/** The place that the clause puts the people in: governed by a preposition, behind the number before in front of it. */
export function placeIn(
  reading: Reading,
  counted: Counted,
  clause: Clause,
  prepositions = reading.document.rules.grammar.placePrepositions,
): Mention | null {
  const { document } = reading;
  const places = mentionsBetween(reading, clause.first, clause.last).filter((mention) => {
    if (mention.kind !== "place" || mention.last > clause.last) return false;
    if (mention.first >= counted.first && mention.last <= counted.last) return false;
    // In Russia's Kursk region: the owner of a place is not the place.
    if (document.rules.grammar.syntax?.genitives.has(document.tokens[mention.last + 1]?.norm ?? "") === true)
      return false;
    const lead = leadOf(reading, mention);
    const joined = matchOf(document, lead, "preposition")?.clitics ?? "";
    const before = document.tokens[lead]?.norm.slice(joined.length) ?? "";
    return prepositions.has(before) || prepositions.has(mention.clitics);
  });
  return (
    places.find((mention) => mention.first > counted.last) ??
    places.findLast((mention) => mention.last < counted.at) ??
    null
  );
}

/** True where the clause puts people in a place, in a language whose prepositions tell "in" from "to" and "from". */
export function isThere(reading: Reading, counted: Counted, clause: Clause): boolean {
  const { syntax } = reading.document.rules.grammar;
  const place = syntax === null ? null : placeIn(reading, counted, clause);
  if (syntax === null || place === null || place.first < counted.first) return false;
  return !syntax.changes.has(reading.document.tokens[leadOf(reading, place)]?.norm ?? "");
}
