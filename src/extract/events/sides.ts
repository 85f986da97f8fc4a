import { matchOf, type TextDocument } from "../document.ts";
import type { Named } from "../names/mention.ts";
import type { FoldedEventRule as Rule } from "../phrases.ts";
import type { Mention } from "../names/mention.ts";
import { mentionsBetween, type Reading } from "../quotes/walk.ts";
import type { EventInput } from "./event.ts";
import { isGoverned } from "./governed.ts";

/** The other side of an event, and its place. */

/** How many words from "strike" its nationality stands. */
const NATION_WITHIN = 3;

/** The country whose adjective stands right beside the trigger: غارة جوية إسرائيلية, an Israeli air strike. */
export function nationBeside({ reading, directory }: EventInput, first: number, last: number): Named | null {
  const { subjectFirst: before, placePrepositions } = reading.document.rules.grammar;
  for (let step = 1; step <= NATION_WITHIN; step++) {
    const at = before ? first - step : last + step;
    // غارة في سوريا: a place is named, and no nation.
    if (step > 1 && placePrepositions.has(reading.document.tokens[at - 1]?.norm ?? "")) return null;
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

/** استدعت القائم بالأعمال الصربي: a title with nobody behind it is of who is summoned. */
export const isSummoned = ({ type }: Rule, { last }: Mention, here: readonly Mention[]): boolean =>
  type === "summons" && !here.some(({ kind, first }) => kind === "person" && first > last);

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
  for (const mention of mentionsBetween(reading, from, clauseEnd(reading.document, from, to))) {
    const { named } = mention;
    if (mention.last > to || named === null || exclude.includes(named.ref.id)) continue;
    if (prepositions.includes("group") && kind !== "place" && groups.has(named.type ?? "")) return named;
    const isPlace = mention.kind === "place";
    const isCountry = isPlace && named.country === named.ref.id;
    if (isPlace !== (kind === "place") && !(kind === "party" && isCountry)) continue;
    // منحت فرنسا أوكرانيا قرضا: right behind who gives stands who is given.
    if (isCountry && prepositions.includes("country") && isBesideName(reading, mention)) return named;
    // استقبله بالقصر الملكي: people are met, and bodies only where.
    const isSeat = kind === "people" && named.type === "presidency" && isInside(reading.document, mention);
    if (!isSeat && isLed(reading, mention, prepositions, kind)) return named;
    if (isPlace === (kind === "place") && prepositions.includes("object") && !isGoverned(reading, mention)) {
      return named;
    }
  }
  return null;
}

/** بالقصر: with a preposition for places written onto it. */
const isInside = ({ rules }: TextDocument, { clitics }: Mention): boolean =>
  clitics !== "" && rules.grammar.placePrepositions.has(clitics.slice(-1));

const isBesideName = (reading: Reading, { first, clitics }: Mention): boolean =>
  clitics === "" && (reading.mentionOf[first - 1] ?? -1) !== -1;

/** Whose members are arrested (group): an armed group or a party, however it is led to. */
const groups: ReadonlySet<string> = new Set(["armed-group", "party"]);

/** Behind one of the prepositions, or behind a noun that one of them leads to: أمام مبنى الوزارة. */
function isLed(
  { document }: Reading,
  { first, kind, clitics }: Mention,
  prepositions: readonly string[],
  side: SideKind,
): boolean {
  const { placePrepositions, isDefinite, subjectFirst } = document.rules.grammar;
  const before = document.tokens[first - 1];
  const beyond = document.tokens[first - 2]?.norm ?? "";
  if (prepositions.includes(before?.norm ?? "")) return true;
  if (clitics !== "" && prepositions.includes(clitics.slice(-1))) return true;
  if (!prepositions.includes(beyond)) return false;
  if (side === "place" && placePrepositions.has(before?.norm ?? "")) return true;
  const isOwned = !subjectFirst && before?.kind === "word" && !isDefinite(before.norm) && clitics === "";
  return side !== "place" && kind === "organisation" && isOwned;
}

/** Behind a semicolon, or where the text begins to tell who reports it, another thing is told. */
function clauseEnd(document: TextDocument, from: number, to: number): number {
  for (let at = from; at <= to; at++) {
    if (document.tokens[at]?.kind === "semicolon") return at;
    if (document.tokens[at - 1]?.kind === "comma" && matchOf(document, at, "credit") !== undefined) return at;
  }
  return to;
}

/** Abroad an army acts for its country; where it fights at home it is one of the sides. */
export function countryOf({ reading, directory }: EventInput, actor: Named, sentence: number): Named {
  const place =
    actor.type === "military" && actor.country !== null ? directory.gazetteer.places.get(actor.country) : undefined;
  const bounds = reading.document.sentences[sentence];
  if (place === undefined || bounds === undefined) return actor;
  const isHome = mentionsBetween(reading, bounds.first, bounds.last).some(
    ({ named }) =>
      named?.country === actor.country &&
      (named.type === "armed-group" || (named.ref.kind === "place" && named.actsFor === null)),
  );
  return isHome ? actor : directory.named(place);
}
