import type { EventType } from "../../domain/fact.ts";
import { matchOf, type TextDocument } from "../document.ts";
import { isLed, nearest, placesOf } from "../estimates/placeMentions.ts";
import type { Named } from "../names/mention.ts";
import type { Reading } from "../quotes/walk.ts";
import { sideBy } from "./sides.ts";

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
  const led = sideBy(reading, rule.place, last + 1, to, others, "place");
  if (led !== null || placeless.has(rule.type)) return led;
  const trigger = { first, last, at: first };
  const clause = { first: last + 1, last: endOfTelling(reading, last, to) };
  const { inside } = reading.document.rules.grammar;
  const there = placesOf(reading, trigger, clause).filter(
    (mention) => isLed(reading, mention, inside) && !others.includes(mention.named?.ref.id ?? ""),
  );
  return nearest(reading, trigger, there)?.named ?? null;
}

/** How many words from its verb an event may tell where it happened. */
const WITHIN = 30;

/** Where something else begins: who says it, what came of it, another thing that happened. */
function endOfTelling({ document }: Reading, last: number, to: number): number {
  for (let at = last + 1; at <= Math.min(to, last + WITHIN); at++) {
    const kind = document.tokens[at]?.kind;
    if (kind === "semicolon" || kind === "stop" || matchOf(document, at, "cue") !== undefined) return at - 1;
    if (matchOf(document, at, "complementizer") !== undefined) return at - 1;
    if (kind === "comma" && opensClause(document, at + 1)) return at - 1;
  }
  return Math.min(to, last + WITHIN);
}

function opensClause(document: TextDocument, at: number): boolean {
  const { grammar, places } = document.rules;
  const norm = document.tokens[at]?.norm ?? "";
  if (grammar.relatives.has(norm) || places.apart.has(norm) || matchOf(document, at, "credit") !== undefined)
    return true;
  return matchOf(document, at, "conjunction") !== undefined || grammar.joins(norm[0] ?? "");
}
