import type { EventType } from "../../domain/fact.ts";
import { matchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import type { Named } from "../names/mention.ts";
import type { FoldedEventRule as Rule } from "../phrases.ts";
import type { Mention } from "../names/mention.ts";
import { mentionsBetween, type Reading } from "../quotes/walk.ts";
import { actingIn, namedOf } from "./acting.ts";
import type { EventInput } from "./event.ts";
import { isGoverned } from "./governed.ts";
import { withJoined } from "./joined.ts";

/** The other side of an event, and its place. */

/** How many words from "strike" its nationality stands. */
const NATION_WITHIN = 3;

/** The country whose adjective stands right beside the trigger: غارة جوية إسرائيلية, an Israeli air strike. */
export function nationBeside({ reading, directory }: EventInput, first: number, last: number): Named | null {
  const { subjectFirst: before, placePrepositions } = reading.document.rules.grammar;
  for (let step = 1; step <= NATION_WITHIN; step++) {
    const at = before ? first - step : last + step;
    // قافلة مساعدات للهلال الأحمر العربي السوري: the nationality of a body.
    if (!before && reading.mentionOf[at] !== -1) return null;
    // غارة في سوريا: a place is named, and no nation.
    if (step > 1 && placePrepositions.has(reading.document.tokens[at - 1]?.norm ?? "")) return null;
    const demonym = matchOf(reading.document, at, cats.demonym);
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

/** The other side, of what several do together all whom "and" joins to it; none where both sides act already. */
export function othersOf({ reading }: EventInput, rule: Rule, { last, to, others, nation }: Sides): readonly Named[] {
  if (nation !== null) return others.includes(nation.ref.id) ? none : [nation];
  if (rule.actor === "between" && others.length > 1) return none;
  // Who meets, calls or visits meets people; a treaty is signed with a country, and aid goes to one.
  const kind = rule.who === "any" ? "party" : "people";
  const other = sideBy(reading, rule.counterpart, last + 1, to, others, kind);
  if (other?.named == null) return none;
  if (!together.has(rule.type)) return [other.named];
  return namedOf(withJoined(reading, other, actingIn(reading, rule.who))).filter(({ ref }) => !others.includes(ref.id));
}

const none: readonly Named[] = [];

/** What all sides do alike, however many they are: اتصل فلان بفلان وفلان. */
const together: ReadonlySet<EventType> = new Set(["call", "meeting", "treaty"]);

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
): Mention | null {
  if (prepositions.length === 0) return null;
  for (const mention of mentionsBetween(reading, from, clauseEnd(reading.document, from, to))) {
    const { named } = mention;
    if (mention.last > to || named === null || exclude.includes(named.ref.id)) continue;
    if (prepositions.includes("group") && kind !== "place" && groups.has(named.type ?? "")) return mention;
    const isPlace = mention.kind === "place";
    const isCountry = isPlace && named.country === named.ref.id;
    if (isPlace !== (kind === "place") && !(kind === "party" && isCountry)) continue;
    // منحت فرنسا أوكرانيا قرضا: right behind who gives stands who is given.
    if (isCountry && prepositions.includes("country") && isBesideName(reading, mention)) return mention;
    if (kind === "place" && prepositions.includes(BESIDE_VERB) && isBesideVerb(reading, mention, from)) return mention;
    // استقبله بالقصر الملكي: people are met, and bodies only where.
    const isSeat = kind === "people" && named.type === "presidency" && isInside(reading.document, mention);
    const lead = ownerInFront(reading, mention) ?? mention;
    if (!isSeat && isLed(reading, { ...mention, first: lead.first }, prepositions, kind)) return mention;
    if (isPlace === (kind === "place") && prepositions.includes("object") && !isGoverned(reading, mention)) {
      return mention;
    }
  }
  return null;
}

/** بالقصر: with a preposition for places written onto it. */
const isInside = ({ rules }: TextDocument, { clitics }: Mention): boolean =>
  clitics !== "" && rules.grammar.placePrepositions.has(clitics.slice(-1));

const isBesideName = (reading: Reading, { first, clitics }: Mention): boolean =>
  clitics === "" && (reading.mentionOf[first - 1] ?? -1) !== -1;

/** What a rule's prepositions have for a place that stands right behind its verb. */
export const BESIDE_VERB = "beside";

/** استعاد الجيش بارا، seized Uvira on Wednesday: right behind its verb, or behind who acts, and no part of a longer phrase. */
function isBesideVerb(reading: Reading, mention: Mention, from: number): boolean {
  const { document, dateEnd } = reading;
  const { subjectFirst } = document.rules.grammar;
  // إن روسيا قصفت خاركيف: who acts stands in front.
  const isFirst = subjectFirst || (reading.mentionOf[from - 2] ?? -1) !== -1 || isNation(document, from - 2);
  const isBeside =
    (isFirst && mention.first === from) ||
    (!subjectFirst && isBesideName(reading, mention) && isOther(reading, mention, from));
  if (!isBeside || isGoverned(reading, mention)) return false;
  const next = mention.last + 1;
  const isOpen = document.tokens[next]?.kind === "word" && (dateEnd[next] ?? -1) < 0;
  return (
    !isOpen ||
    matchOf(document, next, cats.preposition) !== undefined ||
    matchOf(document, next, cats.conjunction) !== undefined
  );
}

const isNation = (document: TextDocument, at: number): boolean => matchOf(document, at, cats.demonym) !== undefined;

/** The name in front of it stands behind the verb. */
const isOther = ({ mentions, mentionOf }: Reading, { first }: Mention, from: number): boolean =>
  (mentions[mentionOf[first - 1] ?? -1]?.first ?? -1) >= from;

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

/** "from Turkey's Hakan Fidan": behind whose he is. */
const ownerInFront = ({ document, mentions, mentionOf }: Reading, { first }: Mention): Mention | undefined =>
  document.rules.grammar.syntax?.genitives.has(document.tokens[first - 1]?.norm ?? "") === true
    ? mentions[mentionOf[first - 2] ?? -1]
    : undefined;

/** Behind a semicolon, or where the text begins to tell who reports it, another thing is told. */
function clauseEnd(document: TextDocument, from: number, to: number): number {
  for (let at = from; at <= to; at++) {
    if (document.tokens[at]?.kind === "semicolon") return at;
    if (document.tokens[at - 1]?.kind === "comma" && matchOf(document, at, cats.credit) !== undefined) return at;
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
