import type { Status } from "../../domain/fact.ts";
import { anyOf, beginsOneOf, matchOf } from "../document.ts";
import { cats } from "../categories.ts";
import type { Attribution } from "../quotes/attribution.ts";
import type { Reading } from "../quotes/walk.ts";
import type { Counted } from "./counted.ts";

/** What the words around a number say of the people counted. */

/** Tokens of the clause that a number stands in, inclusive. */
export interface Clause {
  readonly first: number;
  readonly last: number;
}

const AHEAD = 16;

/**
 * From the last comma or coordinated clause before the number to the next comma or number behind it.
 *
 * @param end last token of whom the number is a part of: how far the clause may go is told from there
 */
export function clauseOf(
  reading: Reading,
  counted: Counted,
  floor: number,
  ceiling: number,
  end = counted.last,
): Clause {
  const first = beginning(reading, startBefore(reading, counted.first, floor), floor);
  let last = counted.last;
  while (last < ceiling && last - end < AHEAD) {
    const next = last + 1;
    if (
      isBoundary(reading, next) ||
      tellsOfPart(reading, next) ||
      leadsToNext(reading, next, ceiling) ||
      opensAnother(reading, next)
    )
      break;
    last = next;
  }
  return { first, last };
}

/** Words from a verb to the figure that is its subject: وانسحب نحو 400. */
const NEXT_WITHIN = 2;

/**
 * وصل 900 جندي إلى المدينة وانسحب 400: a verb that "and" joins tells of the next figure, right in front of which it stands,
 * unless it goes on with those counted (ودخلوا, ونشرهم).
 */
function leadsToNext({ document }: Reading, index: number, ceiling: number): boolean {
  const { syntax, joins, isPluralVerb, endsInPronoun } = document.rules.grammar;
  if (syntax !== null || index < ceiling - NEXT_WITHIN) return false;
  const verb = matchOf(document, index, cats.status);
  const form = document.tokens[index]?.norm ?? "";
  return verb !== undefined && joins(verb.clitics) && !isPluralVerb(form) && !endsInPronoun(form);
}

/**
 * أرسلت 900 جندي وتعتزم تدريب غيرهم، وصل 900 جندي وغادرت الشاحنات: a verb in the singular that "and" joins goes on about
 * somebody else than those counted.
 */
function opensAnother({ document }: Reading, index: number): boolean {
  const { syntax, joins, verbShape, isPluralVerb, isDualVerb, endsInPronoun } = document.rules.grammar;
  if (syntax !== null) return false;
  const verb = matchOf(document, index, cats.status);
  const token = document.tokens[index];
  if (token === undefined || verb?.clitics.length !== 1 || !joins(verb.clitics)) return false;
  const shape = verbShape(token.norm, document.text.slice(token.start, token.end));
  if (shape === null || shape === "past-masculine") return false;
  return !isPluralVerb(token.norm.slice(1)) && !isDualVerb(token.norm) && !endsInPronoun(token.norm);
}

/** Back to the last comma or coordinated clause. */
function beginning(reading: Reading, from: number, floor: number): number {
  let first = from;
  const { apart } = reading.document.rules.places;
  while (first > floor) {
    const before = first - 1;
    // يتدرب 3 آلاف فيما انتقل ألفان
    if (apart.has(reading.document.tokens[before]?.norm ?? "") && reading.document.rules.grammar.syntax === null) break;
    if (isBoundary(reading, before) || matchOf(reading.document, before, cats.complementizerMore) !== undefined) break;
    first = before;
  }
  return first;
}

const LONGEST_ASIDE = 12;

/**
 * قُتل، مساء أمس، 12 شخصا: a figure right behind the comma of an aside, in which nothing is told, goes on with the verb in
 * front of it: where the aside begins, or else the figure.
 */
function startBefore({ document }: Reading, first: number, floor: number): number {
  const { syntax, joins } = document.rules.grammar;
  const kind = (at: number): string | undefined => document.tokens[at]?.kind;
  if (syntax !== null || kind(first - 1) !== "comma" || joins(document.tokens[first]?.norm[0] ?? "")) return first;
  for (let at = first - 2; at > Math.max(floor, first - LONGEST_ASIDE); at--) {
    if (kind(at) === "comma") return at;
    if (beginsOneOf(document, at, told)) return first;
  }
  return first;
}

/** What an aside has in which something is told, or somebody. */
const told = anyOf("predicate", "cue", "complementizer", "counted", "pronoun");

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

/** What a future verb says, whatever stands beside it. */
const planned: { readonly status: Status; readonly rank: number } = { status: "planned", rank: 9 };

/**
 * The status with the highest rank in the clause, nearest first; a future verb means planned. نقلت رويترز أن 200 جندي:
 * the verb with which an outlet relays it tells nothing of them.
 */
export function statusIn(
  reading: Reading,
  counted: Counted,
  clause: Clause,
  owner: Attribution | null,
): { status: Status; word: string } | null {
  const { document } = reading;
  const { isFutureClitic, isFutureVerb, isPresentVerb } = document.rules.grammar;
  const relay = owner?.cue.id === "report" ? owner.cue.first : -1;
  let best: { status: Status; word: string; rank: number; distance: number } | null = null;
  for (let at = clause.first; at <= clause.last; at++) {
    if ((at >= counted.at && at <= counted.last) || at === relay) continue;
    const token = document.tokens[at];
    if (token?.kind !== "word") continue;
    const { clitics = "", meaning } = matchOf(document, at, cats.status) ?? {};
    // سعاد is no past verb with the letter of the future.
    const isLed = isFutureClitic(clitics);
    if (isLed && !isPresentVerb(token.norm.slice(clitics.length))) continue;
    const future = isLed || isFutureVerb(token.norm);
    const reads = future && (reading.mentionOf[at] ?? -1) === -1 ? planned : meaning;
    if (reads === undefined) continue;
    const distance = at < counted.at ? counted.at - at : at - counted.last;
    if (best === null || reads.rank > best.rank || (reads.rank === best.rank && distance < best.distance)) {
      best = { status: reads.status, word: token.norm, rank: reads.rank, distance };
    }
  }
  return best;
}
