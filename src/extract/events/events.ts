import type { DayOrMonth } from "../../domain/article.ts";
import type { Amount, EventType } from "../../domain/fact.ts";
import { matchOf, type TextDocument } from "../document.ts";
import type { FoldedEventRule as Rule } from "../phrases.ts";
import type { Directory } from "../names/directory.ts";
import type { Mention, Named } from "../names/mention.ts";
import type { Attribution } from "../quotes/attribution.ts";
import type { ResolvedDate } from "../quotes/days.ts";
import type { Reading } from "../quotes/scan.ts";
import { isPossibleSpeaker } from "../quotes/sources.ts";
import type { AmountFound } from "./amounts.ts";
import { toldEvents } from "./told.ts";

/** An event before it gets its id and evidence. */
export interface EventFound {
  readonly type: EventType;
  readonly aspect: string | null;
  readonly actors: readonly Named[];
  readonly counterpart: Named | null;
  readonly place: Named | null;
  readonly on: DayOrMonth | null;
  readonly amount: Amount | null;
  /** Tokens of the words that tell it. */
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  /** Tokens of the words said, for events that are statements; null otherwise. */
  readonly content: { readonly first: number; readonly last: number } | null;
  readonly rules: readonly string[];
}

export interface EventInput {
  readonly reading: Reading;
  readonly dates: readonly ResolvedDate[];
  readonly amounts: readonly AmountFound[];
  readonly ownerAt: (token: number) => Attribution | null;
  readonly days: ReadonlyMap<Attribution, DayOrMonth | null>;
  readonly attributions: readonly Attribution[];
  readonly published: string | null;
  readonly directory: Directory;
  /** True when a negation stands right before a token. */
  readonly isNegated: (token: number) => boolean;
}

/** How many words into what a source says the trigger may stand. */
const LEADS = 8;

/** What happened, by the trigger words of the lexicon; one event of a kind and aspect a sentence. */
export function findEvents(input: EventInput): EventFound[] {
  const { document } = input.reading;
  const found: EventFound[] = [];
  for (let at = 0; at < document.tokens.length; at++) {
    if ((document.quoteOf[at] ?? -1) !== -1 || (input.reading.mentionOf[at] ?? -1) !== -1) continue;
    const trigger = matchOf(document, at, "trigger");
    if (trigger === undefined) continue;
    const sentence = document.sentenceOf[at] ?? -1;
    const { rule } = trigger.meaning;
    if (!holds(document, sentence, rule)) continue;
    if (found.some((event) => event.sentence === sentence && event.type === rule.type && event.aspect === rule.aspect))
      continue;
    const event = eventOf(input, rule, at, trigger.last, sentence);
    if (event !== null && !found.some((other) => repeats(other, event))) found.push(event);
  }
  return [...found, ...toldEvents(input, input.attributions)].sort((a, b) => a.first - b.first);
}

/** A plain visit in the sentence of one that is expected or under way is the same visit. */
function repeats(other: EventFound, event: EventFound): boolean {
  return (
    other.sentence === event.sentence &&
    other.type === event.type &&
    event.aspect === null &&
    other.actors[0]?.ref.id === event.actors[0]?.ref.id
  );
}

/** The companions that a rule asks for or excludes, anywhere in the sentence. */
function holds(document: TextDocument, sentence: number, rule: Rule): boolean {
  const bounds = document.sentences[sentence];
  if (bounds === undefined) return false;
  if (rule.near.length === 0 && rule.unless.length === 0) return true;
  const text = ` ${document.tokens
    .slice(bounds.first, bounds.last + 1)
    .map((token) => token.norm)
    .join(" ")} `;
  const has = (words: readonly string[]): boolean =>
    words.some((word) => text.includes(` ${word} `) || text.includes(` و${word} `));
  return (rule.near.length === 0 || has(rule.nearFolded)) && !has(rule.unlessFolded);
}

function eventOf(input: EventInput, rule: Rule, first: number, last: number, sentence: number): EventFound | null {
  const { reading } = input;
  const bounds = reading.document.sentences[sentence];
  if (bounds === undefined) return null;
  const owner = input.ownerAt(first);
  const acting = actorsOf(input, rule, first, last, sentence, owner);
  const actors = rule.country ? acting.map((actor) => countryOf(input, actor)) : acting;
  if (actors.length === 0) return null;
  const others = actors.map((actor) => actor.ref.id);
  const counterpart = sideBy(reading, rule.counterpart, last + 1, bounds.last, others, false);
  const place = sideBy(reading, rule.place, last + 1, bounds.last, others, true);
  const amount = rule.amount === "none" ? null : amountNear(input.amounts, rule.amount, bounds.first, bounds.last);
  if (rule.amount !== "none" && amount === null && rule.type === "aid") return null;
  return {
    type: rule.type,
    aspect: rule.aspect,
    actors,
    counterpart,
    place,
    on: dayOf(input, first, sentence, owner, rule),
    amount,
    first,
    last,
    sentence,
    content: owner !== null && owner.first >= first ? { first: owner.first, last: owner.last } : null,
    rules: [`event:${rule.id}`],
  };
}

function actorsOf(
  input: EventInput,
  rule: Rule,
  first: number,
  last: number,
  sentence: number,
  owner: Attribution | null,
): Named[] {
  const { reading } = input;
  const bounds = reading.document.sentences[sentence];
  if (bounds === undefined) return [];
  if (rule.actor === "source") {
    // What is told must be what the source says, not something it mentions by the way.
    const leads = owner !== null && first - owner.first <= LEADS;
    return owner?.source != null && leads ? [owner.source] : [];
  }
  const acts = (mention: Mention): boolean =>
    isPossibleSpeaker(mention) &&
    (rule.who === "any" || mention.kind === "person" || mention.named?.institution === "delegation");
  const here = reading.mentions.filter(
    (mention) =>
      mention.first >= bounds.first && mention.last <= bounds.last && reading.document.quoteOf[mention.first] === -1,
  );
  if (rule.actor === "between") {
    const people = speakersOf(here).filter((named) => named.ref.kind === "person");
    if (people.length >= 2) return people.slice(0, 2);
    const before = reading.mentions.filter(
      (mention) => mention.first < bounds.first && bounds.first - mention.first < 80,
    );
    const both = unique([...people, ...speakersOf(before.slice(-6)).filter((named) => named.ref.kind === "person")]);
    return both.slice(0, 2);
  }
  const behind = subjectBehind(reading, last + 1, bounds.last, acts);
  const front = here.findLast((mention) => mention.last < first && !isGoverned(reading, mention) && acts(mention));
  const verbLeads = first - bounds.first <= 2;
  const subject = (verbLeads ? (behind ?? front) : (front ?? behind)) ?? null;
  if (subject?.named != null) return [subject.named];
  const speaks = owner?.source ?? null;
  return speaks !== null && (rule.who === "any" || speaks.ref.kind === "person") ? [speaks] : [];
}

/** The country that an army belongs to. */
function countryOf({ directory }: EventInput, actor: Named): Named {
  const place =
    actor.type === "military" && actor.country !== null ? directory.gazetteer.places.get(actor.country) : undefined;
  return place === undefined ? actor : directory.named(place);
}

const unique = (named: readonly Named[]): Named[] => [...new Map(named.map((one) => [one.ref.id, one])).values()];

function speakersOf(mentions: readonly Mention[]): Named[] {
  return unique(
    mentions.filter(isPossibleSpeaker).flatMap((mention) => (mention.named === null ? [] : [mention.named])),
  );
}

function subjectBehind(
  reading: Reading,
  from: number,
  to: number,
  acts: (mention: Mention) => boolean,
): Mention | null {
  for (let at = from; at <= Math.min(to, from + 4); at++) {
    const mention = reading.mentions[reading.mentionStart[at] ?? -1];
    if (mention !== undefined) return isGoverned(reading, mention) || !acts(mention) ? null : mention;
    const kind = reading.document.tokens[at]?.kind;
    if (kind !== "word") return null;
  }
  return null;
}

function isGoverned(reading: Reading, mention: Mention): boolean {
  return (
    reading.document.rules.grammar.governs(mention.clitics) ||
    matchOf(reading.document, mention.first - 1, "preposition") !== undefined
  );
}

/** The first other name that one of the rule's prepositions leads to, or the object right behind the subject. */
function sideBy(
  reading: Reading,
  prepositions: readonly string[],
  from: number,
  to: number,
  exclude: readonly string[],
  place: boolean,
): Named | null {
  if (prepositions.length === 0) return null;
  const { document } = reading;
  for (const mention of reading.mentions) {
    if (mention.first < from || mention.last > to || mention.named === null) continue;
    if (exclude.includes(mention.named.ref.id) || (mention.kind === "place") !== place) continue;
    const before = document.tokens[mention.first - 1]?.norm ?? "";
    const clitic = mention.clitics.slice(-1);
    const led = prepositions.includes(before) || (clitic !== "" && prepositions.includes(clitic));
    if (led || (prepositions.includes("object") && !isGoverned(reading, mention))) return mention.named;
  }
  return null;
}

function amountNear(amounts: readonly AmountFound[], unit: "money" | "area", from: number, to: number): Amount | null {
  const inside = amounts.find(({ first, kind }) => kind === unit && first >= from && first <= to);
  return inside === undefined ? null : inside.amount;
}

/**
 * The date beside the trigger; else the day on which the source said it. A day after publication dates only what is
 * expected, and a date behind "since" dates no event.
 */
function dayOf(
  input: EventInput,
  first: number,
  sentence: number,
  owner: Attribution | null,
  rule: Rule,
): DayOrMonth | null {
  const { document } = input.reading;
  const { published } = input;
  const fits = (day: string): boolean =>
    published === null || rule.aspect === "expected" || day.slice(0, 10) <= published;
  const here = input.dates.filter(
    (date) =>
      document.sentenceOf[date.first] === sentence &&
      date.day !== null &&
      fits(date.day) &&
      !document.rules.grammar.since.has(document.tokens[date.first - 1]?.norm ?? "") &&
      !document.rules.grammar.since.has(document.tokens[date.first]?.norm ?? ""),
  );
  const nearest = here.toSorted((a, b) => Math.abs(a.first - first) - Math.abs(b.first - first))[0];
  if ((rule.aspect === "expected" || rule.actor !== "source") && nearest?.day != null) return nearest.day;
  const said = owner === null ? null : (input.days.get(owner) ?? null);
  return said ?? nearest?.day ?? sameEventDay(input, sentence) ?? sectionDay(input, sentence, rule);
}

/** How many sentences back the day of a section reaches. */
const SECTION = 5;

/**
 * The day that the section has spoken of last: a report that goes on without a date stays on its day. Sub-headings
 * (a paragraph without a full stop) begin a new section; what is only expected, and background, has no such day.
 */
function sectionDay(
  { reading, attributions, days, dates }: EventInput,
  sentence: number,
  rule: Rule,
): DayOrMonth | null {
  if (rule.aspect === "expected" || !rule.continues) return null;
  const { document } = reading;
  for (let back = sentence - 1; back >= 0 && sentence - back <= SECTION; back--) {
    const bounds = document.sentences[back];
    const alone = bounds !== undefined && document.sentences[back + 1]?.paragraph !== bounds.paragraph;
    if (bounds === undefined || (alone && document.tokens[bounds.last]?.kind === "word")) return null;
    const said = attributions.findLast((one) => one.sentence === back && days.get(one) != null);
    const date = dates.findLast(({ first, said: fits }) => fits && document.sentenceOf[first] === back);
    const day = (said === undefined ? null : days.get(said)) ?? date?.day ?? null;
    if (day !== null) return day;
  }
  return null;
}

/** "This comes as ...": the day of what the sentence before told. */
function sameEventDay({ reading, attributions, days }: EventInput, sentence: number): DayOrMonth | null {
  const { document } = reading;
  const first = document.sentences[sentence]?.first ?? 0;
  if (!document.rules.grammar.isSameEvent(document.tokens, first)) return null;
  const before = attributions.find((one) => one.sentence === sentence - 1);
  return before === undefined ? null : (days.get(before) ?? null);
}
