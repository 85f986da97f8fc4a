import type { DayOrMonth, Span } from "../domain/article.ts";
import type { EntityRef, Gazetteer } from "../domain/entity.ts";
import type { Amount, EventType, NewsEvent, Quote, Status } from "../domain/fact.ts";
import { isAsserted, mostCautious } from "./assertions.ts";
import type { EventClaim } from "./claim.ts";
import { createClusters } from "./clusters.ts";
import { compareDays, dayNumber, daysFit, isFullDay } from "./days.ts";
import { createEventKeys } from "./event-keys.ts";
import { type Carried, type Carrier, summariseReports } from "./reports.ts";
import { closestPlace, placesFit, sameParty } from "./sources.ts";
import { wordSet, overlap } from "./wording.ts";

const SAME_EVENT_DAYS = 1;

/** Two articles that report one statement share at least this share of its words. */
const SAME_STATEMENT_OVERLAP = 0.4;

/** Types that say what somebody said: the words decide whether two are one. */
const worded: ReadonlySet<EventType> = new Set(["statement", "denial", "other"]);

/** What a reporting verb says of an indirect statement that has no event of its own. */
const aspectOfCue: Readonly<Record<string, string>> = {
  confirm: "confirmed",
  deny: "denied",
  expect: "expects",
  condemn: "condemned",
  decline: "declined",
};

/** An event, or an indirect statement, in one shape. */
export interface Happening extends Carried<NewsEvent | Quote> {
  readonly type: EventType;
  readonly aspect: string | null;
  readonly status: Status | undefined;
  readonly actors: readonly EntityRef[];
  readonly counterpart: EntityRef | null;
  /** The actors and the counterpart. */
  readonly parties: readonly EntityRef[];
  readonly place: EntityRef | null;
  readonly amount: Amount | null;
  readonly content: string | null;
  /** Only of what was said: there the words decide. */
  readonly words: readonly number[] | null;
  readonly day: DayOrMonth | null;
  /** Of a full day; else null. */
  readonly dayNumber: number | null;
}

/**
 * Merges events over articles; indirect statements that no event covers become statements.
 * @param events in the order in which their articles were published, as are the quotes
 */
export function mergeEvents(
  events: readonly Happening[],
  quotes: readonly Carried<Quote>[],
  gazetteer: Gazetteer,
): readonly EventClaim[] {
  const happenings = [...events];
  for (const { fact, carrier } of indirectStatements(events, quotes)) happenings.push(fromStatement(fact, carrier));
  const clusters = createClusters<Happening>((happening, member) => sameEvent(happening, member, gazetteer));
  const keysOf = createEventKeys(gazetteer);
  for (const happening of happenings.sort(datedFirst)) {
    const { own, near } = keysOf(happening);
    clusters.add(happening, clusters.oldestFitting(happening, near), own);
  }
  return clusters.all.map(({ members }) => toClaim(members, gazetteer));
}

export function happeningOf(fact: NewsEvent, carrier: Carrier): Happening {
  const { content, type, actors, counterpart } = fact;
  return {
    fact,
    carrier,
    type,
    aspect: fact.aspect ?? (type === "denial" ? "denied" : null),
    status: fact.status,
    actors,
    counterpart,
    parties: counterpart === null ? actors : [...actors, counterpart],
    place: fact.place,
    amount: fact.amount,
    content,
    words: worded.has(type) ? wordSet(content ?? fact.evidence.sentence) : null,
    day: fact.on,
    dayNumber: isFullDay(fact.on) ? dayNumber(fact.on) : null,
  };
}

function fromStatement(fact: Quote, carrier: Carrier): Happening {
  const actors = fact.speaker === null ? [] : [fact.speaker];
  return {
    fact,
    carrier,
    type: "statement",
    aspect: aspectOfCue[fact.cue?.id ?? ""] ?? null,
    status: undefined,
    actors,
    counterpart: null,
    parties: actors,
    place: null,
    amount: null,
    content: fact.content,
    words: wordSet(fact.content),
    day: fact.saidOn,
    dayNumber: isFullDay(fact.saidOn) ? dayNumber(fact.saidOn) : null,
  };
}

/** Reported speech that neither a quotation nor an event of its sentence tells. */
function indirectStatements(
  events: readonly Happening[],
  quotes: readonly Carried<Quote>[],
): readonly Carried<Quote>[] {
  const reported = quotes.filter(({ fact }) => !fact.direct && fact.speaker !== null);
  if (reported.length === 0) return [];
  const eventsIn = Map.groupBy(events, ({ carrier }) => carrier);
  const quotesIn = Map.groupBy(quotes, ({ carrier }) => carrier);
  return reported.filter((quote) => !isTold(quote.fact, quotesIn.get(quote.carrier), eventsIn.get(quote.carrier)));
}

/** Whether any of its article's facts tells what the reported speech says. */
function isTold(reported: Quote, quotes: readonly Carried<Quote>[] = [], events: readonly Happening[] = []): boolean {
  for (const { fact } of quotes) if (hasWordsOf(fact, reported)) return true;
  for (const event of events) if (covers(event, reported)) return true;
  return false;
}

/** Of two facts of one article. */
const ofOneSentence = (a: NewsEvent | Quote, b: NewsEvent | Quote): boolean => a.evidence.start === b.evidence.start;

/** Whether a quotation of its sentence has what the reported speech says. */
const hasWordsOf = (direct: Quote, reported: Quote): boolean =>
  direct.direct && ofOneSentence(direct, reported) && mostly(reported.contentSpan, direct.contentSpan);

/** More of the reported words than this between quotation marks makes them a quotation. */
const QUOTED_SHARE = 0.6;

function mostly(reported: Span, direct: Span): boolean {
  const common = Math.min(reported.end, direct.end) - Math.max(reported.start, direct.start);
  return common > (reported.end - reported.start) * QUOTED_SHARE;
}

/** Whether an event of its sentence tells what the reported speech says: the same words, or the same who. */
function covers({ fact, type, actors }: Happening, quote: Quote): boolean {
  const { contentSpan } = fact;
  if (!ofOneSentence(fact, quote)) return false;
  // That something happened does not tell what somebody said of it.
  if (type === "other") return false;
  if (contentSpan === null) return actors.some((actor) => actor.id === quote.speaker?.id);
  return contentSpan.start < quote.contentSpan.end && quote.contentSpan.start < contentSpan.end;
}

function datedFirst(a: Happening, b: Happening): number {
  const undatedA = a.dayNumber === null ? 1 : 0;
  const undatedB = b.dayNumber === null ? 1 : 0;
  return (
    undatedA - undatedB ||
    compareDays(a.carrier.published ?? "9", b.carrier.published ?? "9") ||
    compareDays(a.day, b.day)
  );
}

function sameEvent(a: Happening, b: Happening, gazetteer: Gazetteer): boolean {
  if (a.type !== b.type || !areOfOneDay(a, b) || !aspectsFit(a, b)) return false;
  if (!placesFit(a.place, b.place, gazetteer) || !amountsFit(a.amount, b.amount)) return false;
  if (a.words !== null && b.words !== null) {
    return a.actors[0]?.id === b.actors[0]?.id && overlap(a.words, b.words) >= SAME_STATEMENT_OVERLAP;
  }
  const isFewer = a.parties.length <= b.parties.length;
  return haveAll(isFewer ? b.parties : a.parties, isFewer ? a.parties : b.parties, gazetteer);
}

function areOfOneDay(a: Happening, b: Happening): boolean {
  if (a.dayNumber === null || b.dayNumber === null) return daysFit(a.day, b.day, SAME_EVENT_DAYS);
  return Math.abs(a.dayNumber - b.dayNumber) <= SAME_EVENT_DAYS;
}

/** Whether every one of a few parties is among many; false of none. */
function haveAll(many: readonly EntityRef[], few: readonly EntityRef[], gazetteer: Gazetteer): boolean {
  for (let i = 0; i < few.length; i++) if (!hasParty(many, few[i] as EntityRef, gazetteer)) return false;
  return few.length > 0;
}

function hasParty(parties: readonly EntityRef[], party: EntityRef, gazetteer: Gazetteer): boolean {
  for (let i = 0; i < parties.length; i++) if (sameParty(party, parties[i] as EntityRef, gazetteer)) return true;
  return false;
}

/** Two sums are two gifts; one that an outlet leaves out may be either. */
function amountsFit(a: Amount | null, b: Amount | null): boolean {
  return a === null || b === null || (a.value === b.value && a.unit === b.unit);
}

function aspectsFit(a: Happening, b: Happening): boolean {
  if (a.status !== b.status) return false;
  if (a.aspect === b.aspect) return true;
  // One call is "discussed" in one article and "agreed" in the next.
  if (a.type === "call") return true;
  // What one article has him say, another has him confirm; that they are there is not that they fight.
  if (isAsserted(a) && isAsserted(b)) return true;
  if (worded.has(a.type) || a.type === "deployment") return false;
  return (a.aspect === null || b.aspect === null) && a.aspect !== "expected" && b.aspect !== "expected";
}

/** The aspect that says most. */
const telling: readonly string[] = ["agreed", "discussed"];

function toClaim(cluster: readonly Happening[], gazetteer: Gazetteer): EventClaim {
  const facts = cluster.map((member) => member.fact);
  const first = cluster[0] as Happening;
  // Of equally rich ones the first.
  const richest = cluster.reduce((best, each) => (each.parties.length > best.parties.length ? each : best), first);
  const aspects = cluster.map((member) => member.aspect).filter((aspect) => aspect !== null);
  const cautious = richest.type === "deployment" ? mostCautious(aspects) : null;
  const lead = facts.find((fact) => fact.kind === "event" && fact.amount !== null) as NewsEvent | undefined;
  const quotes = facts.filter((fact) => fact.kind === "quote");
  const summary = summariseReports(cluster);
  return {
    kind: "event",
    id: first.fact.id,
    ...summary,
    day: summary.firstDay,
    type: richest.type,
    aspect: cautious ?? telling.find((one) => aspects.includes(one)) ?? aspects[0] ?? null,
    status: richest.status ?? null,
    actors: richest.actors,
    counterpart: richest.counterpart,
    place: closestPlace(
      cluster.map((member) => member.place),
      gazetteer,
    ),
    amount: lead?.amount ?? null,
    part: lead?.part ?? null,
    since: lead?.since ?? null,
    content: cluster.find((member) => member.content !== null)?.content ?? null,
    cue: quotes.find(({ cue }) => cue !== null)?.cue?.id ?? null,
    via: quotes.find(({ via }) => via !== null)?.via ?? null,
    facts,
  };
}
