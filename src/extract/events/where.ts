import type { EventType } from "../../domain/fact.ts";
import { matchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import { isLed, nearest, placesNamed, placesOf } from "../estimates/placeMentions.ts";
import type { Mention, Named } from "../names/mention.ts";
import type { Reading } from "../quotes/walk.ts";
import { BESIDE_VERB, sideBy } from "./sides.ts";

/** Where an event happened. */

/** What of its rule tells where an event may be. */
interface Placed {
  readonly type: EventType;
  readonly place: readonly string[];
}

interface Told {
  readonly first: number;
  readonly last: number;
  /** Last token of the sentence. */
  readonly to: number;
  /** Who acts in it already. */
  readonly others: readonly string[];
}

/** Where a visit leads or a call is made is told by its own prepositions alone; what is said is said anywhere. */
const placeless: ReadonlySet<EventType> = new Set([
  "visit",
  "call",
  "summons",
  "statement",
  "denial",
  "treaty",
  "award",
]);

/** The place that the prepositions of its rule lead to; else the one that its clause is in. */
export function whereOf(reading: Reading, rule: Placed, { first, last, to, others }: Told): Named | null {
  const led = sideBy(reading, rule.place, last + 1, to, others, "place")?.named ?? null;
  // استعاد الجيش بارا: a rule that asks for the town itself asks for no other.
  if (led !== null || placeless.has(rule.type) || rule.place.includes(BESIDE_VERB)) return led;
  const trigger = { first, last, at: first };
  const clause = { first: last + 1, last: endOfTelling(reading, last, to) };
  const { inside } = reading.document.rules.grammar;
  const places =
    rule.type === "meeting"
      ? placesNamed(reading, trigger, clause).filter((mention) => !isOfTopic(reading, mention, last))
      : placesOf(reading, trigger, clause);
  const there = places.filter(
    (mention) => isLed(reading, mention, inside) && !others.includes(mention.named?.ref.id ?? ""),
  );
  return nearest(reading, trigger, there)?.named ?? null;
}

/** How many words a date or the name of a building in front of a place may take. */
const LONGEST_BESIDE = 6;

/**
 * عقد محادثات في الرياض حول الأوضاع في السودان: behind a definite noun that is neither talks nor a day nor where they
 * met (في القصر الملكي في الرياض) stands a place of what they were about.
 */
function isOfTopic({ document, mentionOf, dateEnd }: Reading, { first, clitics }: Mention, verb: number): boolean {
  const { tokens, words, rules } = document;
  let at = first - 1;
  while (words[at]?.place != null) at--;
  const noun = clitics === "" ? at - 1 : at;
  const isDefinite = (token: number): boolean => words[token]?.shape.isDefinite === true && mentionOf[token] === -1;
  if (
    noun <= verb ||
    !isDefinite(noun) ||
    rules.places.talks.has(rules.grammar.withoutArticle(tokens[noun]?.norm ?? ""))
  )
    return false;
  for (let day = noun; day > noun - LONGEST_BESIDE; day--) if ((dateEnd[day] ?? -1) >= noun) return false;
  let head = noun;
  while (isDefinite(head - 1) && head > noun - LONGEST_BESIDE) head--;
  // في القصر، في قصر الشعب
  return ![head - 1, head - 2].some((before) => rules.grammar.inside.has(tokens[before]?.norm ?? ""));
}

/** How many words from its verb an event may tell where it happened. */
const WITHIN = 30;

/** Where something else begins: who says it, what came of it, another thing that happened. */
function endOfTelling({ document }: Reading, last: number, to: number): number {
  for (let at = last + 1; at <= Math.min(to, last + WITHIN); at++) {
    const kind = document.tokens[at]?.kind;
    if (kind === "semicolon" || kind === "stop" || tellsMore(document, at)) return at - 1;
    if (matchOf(document, at, cats.complementizer) !== undefined) return at - 1;
    if (kind === "comma" && opensClause(document, at + 1)) return at - 1;
  }
  return Math.min(to, last + WITHIN);
}

/** A verb that reports something; في مدينة: behind a preposition stands a noun. */
const tellsMore = (document: TextDocument, at: number): boolean =>
  matchOf(document, at, cats.cue) !== undefined && matchOf(document, at - 1, cats.preposition)?.clitics !== "";

function opensClause(document: TextDocument, at: number): boolean {
  const { grammar, places } = document.rules;
  const norm = document.tokens[at]?.norm ?? "";
  if (grammar.relatives.has(norm) || places.apart.has(norm) || matchOf(document, at, cats.credit) !== undefined)
    return true;
  return matchOf(document, at, cats.conjunction) !== undefined || grammar.joins(norm[0] ?? "");
}
