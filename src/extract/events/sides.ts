import { matchOf, type TextDocument } from "../document.ts";
import type { Named } from "../names/mention.ts";
import type { FoldedEventRule as Rule } from "../phrases.ts";
import { mentionsBetween, type Reading } from "../quotes/walk.ts";
import type { EventInput } from "./event.ts";
import { isGoverned } from "./subject.ts";

/** The other side of an event, and its place. */

/** How many words from "strike" its nationality stands. */
const NATION_WITHIN = 3;

/** The country whose adjective stands right beside the trigger: غارة جوية إسرائيلية, an Israeli air strike. */
export function nationBeside({ reading, directory }: EventInput, first: number, last: number): Named | null {
  const before = reading.document.rules.grammar.subjectFirst;
  for (let step = 1; step <= NATION_WITHIN; step++) {
    const at = before ? first - step : last + step;
    const demonym = matchOf(reading.document, at, "demonym");
    if (demonym !== undefined) return directory.named(demonym.meaning.place);
    if (reading.document.tokens[at]?.kind !== "word") return null;
  }
  return null;
}

/** "Both sides" are two of those who act; where only people act the second is a person too. */
export function isOtherSide(rule: Rule, actors: readonly Named[], counterpart: Named | null): boolean {
  const other = counterpart ?? actors[1];
  return other !== undefined && (rule.who === "any" || other.ref.kind === "person");
}

interface Sides {
  readonly last: number;
  readonly to: number;
  readonly others: readonly string[];
  readonly nation: Named | null;
}

/** The other side; none where both sides act already. */
export function counterpartOf({ reading }: EventInput, rule: Rule, { last, to, others, nation }: Sides): Named | null {
  if (nation !== null) return others.includes(nation.ref.id) ? null : nation;
  if (rule.actor === "between" && others.length > 1) return null;
  // Who meets, calls or visits meets people; a treaty is signed with a country, and aid goes to one.
  return sideBy(reading, rule.counterpart, last + 1, to, others, rule.who === "any" ? "party" : "people");
}

/** A party is a country, too, where a preposition leads to it. */
type SideKind = "place" | "people" | "party";

/** The first other name that one of the rule's prepositions leads to, or the object right behind the subject. */
export function sideBy(
  reading: Reading,
  prepositions: readonly string[],
  from: number,
  to: number,
  exclude: readonly string[],
  kind: SideKind,
): Named | null {
  if (prepositions.length === 0) return null;
  const { document } = reading;
  for (const mention of mentionsBetween(reading, from, clauseEnd(document, from, to))) {
    if (mention.last > to || mention.named === null) continue;
    if (exclude.includes(mention.named.ref.id)) continue;
    const isPlace = mention.kind === "place";
    const isCountry = isPlace && mention.named.country === mention.named.ref.id;
    if (isPlace !== (kind === "place") && !(kind === "party" && isCountry)) continue;
    const before = document.tokens[mention.first - 1]?.norm ?? "";
    const clitic = mention.clitics.slice(-1);
    const area = kind === "place" && document.rules.grammar.placePrepositions.has(before);
    const beyond = document.tokens[mention.first - 2]?.norm ?? "";
    const led =
      (area && prepositions.includes(beyond)) ||
      prepositions.includes(before) ||
      (clitic !== "" && prepositions.includes(clitic));
    if (led) return mention.named;
    if (isPlace === (kind === "place") && prepositions.includes("object") && !isGoverned(reading, mention)) {
      return mention.named;
    }
  }
  return null;
}

/** Behind a semicolon another thing is told. */
function clauseEnd({ tokens }: TextDocument, from: number, to: number): number {
  for (let at = from; at <= to; at++) if (tokens[at]?.kind === "semicolon") return at;
  return to;
}
