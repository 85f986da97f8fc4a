import type { Span } from "../domain/article.ts";
import type { EntityRef, Gazetteer } from "../domain/entity.ts";
import type { EventType, NewsEvent, Quote } from "../domain/fact.ts";
import type { ClaimsInput, EventClaim } from "./claim.ts";
import { createClusters } from "./clusters.ts";
import { compareDays, dayNumber, daysFit, isFullDay } from "./days.ts";
import { dayOf, summariseReports } from "./reports.ts";
import { closestPlace, countryOf, placesFit, sameParty } from "./sources.ts";
import { overlap, wordsOf } from "./wording.ts";

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
interface Happening {
  readonly fact: NewsEvent | Quote;
  readonly type: EventType;
  readonly aspect: string | null;
  readonly actors: readonly EntityRef[];
  readonly counterpart: EntityRef | null;
  readonly place: EntityRef | null;
  readonly content: string | null;
  readonly words: ReadonlySet<string>;
  readonly published: string | null;
}

/** Merges events over articles; indirect statements that no event covers become statements. */
export function mergeEvents(
  events: readonly NewsEvent[],
  quotes: readonly Quote[],
  input: ClaimsInput,
): readonly EventClaim[] {
  const happenings = [...events.map(fromEvent), ...indirectStatements(events, quotes)].map((happening) => ({
    ...happening,
    published: input.articles.get(happening.fact.evidence.articleId)?.published ?? null,
  }));
  const clusters = createClusters<Happening>();
  const idOf = createIds();
  for (const happening of happenings.toSorted(datedFirst)) {
    const parties = new Set(partiesOf(happening).map((party) => countryOf(party, input.gazetteer) ?? party.id));
    const who = [...parties].map((party) => idOf(`${happening.type}|${party}`) * TIMES);
    const keys = (times: readonly number[]) => who.flatMap((id) => times.map((time) => id + time));
    const [home] = clusters.fitting(keys(timesAround(happening)), (member) =>
      sameEvent(happening, member, input.gazetteer),
    );
    clusters.add(happening, home ?? null, keys(timesOf(happening)));
  }
  return clusters.all.map((cluster) => toClaim(cluster, input));
}

/** A number for every name, from 0 up. */
function createIds(): (name: string) => number {
  const ids = new Map<string, number>();
  return (name) => {
    const known = ids.get(name) ?? ids.size;
    if (known === ids.size) ids.set(name, known);
    return known;
  };
}

const DAYS_A_WEEK = 7;

/** Times are days since 1970, and above them the weeks. Years far away fall together with others; the days decide. */
const TIMES = 2 ** 17;
const WEEKS = 2 ** 16;
const inRange = (number: number): number => number & (WEEKS - 1);

/** Under which times a happening is found: its own day, and the week in which it was published. */
function timesOf({ fact, published }: Happening): readonly number[] {
  const day = dayOf(fact);
  const week = WEEKS + inRange(weekOf(published));
  return isFullDay(day) ? [inRange(dayNumber(day)), week] : [week];
}

/** Where its like may stand: a day beside its own; without a day, what was published in the weeks around. */
function timesAround({ fact, published }: Happening): readonly number[] {
  const day = dayOf(fact);
  const around = [-1, 0, 1];
  if (isFullDay(day)) return around.map((off) => inRange(dayNumber(day) + off));
  return around.map((off) => WEEKS + inRange(weekOf(published) + off));
}

function weekOf(published: string | null): number {
  return published === null ? -1 : Math.floor(dayNumber(published) / DAYS_A_WEEK);
}

function fromEvent(fact: NewsEvent): Omit<Happening, "published"> {
  const { content } = fact;
  return {
    fact,
    type: fact.type,
    aspect: fact.aspect ?? (fact.type === "denial" ? "denied" : null),
    actors: fact.actors,
    counterpart: fact.counterpart,
    place: fact.place,
    content,
    // Only of what was said do the words decide.
    words: worded.has(fact.type) ? new Set(wordsOf(content ?? fact.evidence.sentence)) : noWords,
  };
}

const noWords: ReadonlySet<string> = new Set();

function indirectStatements(
  events: readonly NewsEvent[],
  quotes: readonly Quote[],
): readonly Omit<Happening, "published">[] {
  const sentenceOf = ({ evidence }: NewsEvent | Quote) => `${evidence.articleId}@${evidence.start}`;
  const reported = quotes.filter((quote) => !quote.direct && quote.speaker !== null);
  if (reported.length === 0) return [];
  const bySentence = Map.groupBy(events, sentenceOf);
  const quoted = Map.groupBy(
    quotes.filter((quote) => quote.direct),
    sentenceOf,
  );
  return reported
    .filter(
      (quote) => !(quoted.get(sentenceOf(quote)) ?? []).some((direct) => mostly(quote.contentSpan, direct.contentSpan)),
    )
    .filter((quote) => !(bySentence.get(sentenceOf(quote)) ?? []).some((event) => covers(event, quote)))
    .map((quote) => ({
      fact: quote,
      type: "statement" as const,
      aspect: aspectOfCue[quote.cue?.id ?? ""] ?? null,
      actors: quote.speaker === null ? [] : [quote.speaker],
      counterpart: null,
      place: null,
      content: quote.content,
      words: new Set(wordsOf(quote.content)),
    }));
}

/** More of the reported words than this between quotation marks makes them a quotation. */
const QUOTED_SHARE = 0.6;

function mostly(reported: Span, direct: Span): boolean {
  const common = Math.min(reported.end, direct.end) - Math.max(reported.start, direct.start);
  return common > (reported.end - reported.start) * QUOTED_SHARE;
}

/** Whether an event of the sentence tells what the reported speech says: the same words, or the same who. */
function covers({ type, actors, contentSpan }: NewsEvent, quote: Quote): boolean {
  // That something happened does not tell what somebody said of it.
  if (type === "other") return false;
  if (contentSpan === null) return actors.some((actor) => actor.id === quote.speaker?.id);
  return contentSpan.start < quote.contentSpan.end && quote.contentSpan.start < contentSpan.end;
}

function datedFirst(a: Happening, b: Happening): number {
  const undatedA = isFullDay(dayOf(a.fact)) ? 0 : 1;
  const undatedB = isFullDay(dayOf(b.fact)) ? 0 : 1;
  return (
    undatedA - undatedB ||
    compareDays(a.published ?? "9", b.published ?? "9") ||
    compareDays(dayOf(a.fact), dayOf(b.fact))
  );
}

function partiesOf({ actors, counterpart }: Happening): readonly EntityRef[] {
  return counterpart === null ? actors : [...actors, counterpart];
}

function sameEvent(a: Happening, b: Happening, gazetteer: Gazetteer): boolean {
  if (!daysFit(dayOf(a.fact), dayOf(b.fact), SAME_EVENT_DAYS) || !aspectsFit(a, b)) return false;
  if (!placesFit(a.place, b.place, gazetteer)) return false;
  if (worded.has(a.type)) {
    return a.actors[0]?.id === b.actors[0]?.id && overlap(a.words, b.words) >= SAME_STATEMENT_OVERLAP;
  }
  const partiesA = partiesOf(a);
  const partiesB = partiesOf(b);
  const [few, many] = partiesA.length <= partiesB.length ? [partiesA, partiesB] : [partiesB, partiesA];
  return few.length > 0 && few.every((party) => many.some((other) => sameParty(party, other, gazetteer)));
}

function aspectsFit(a: Happening, b: Happening): boolean {
  if (a.aspect === b.aspect) return true;
  // One call is "discussed" in one article and "agreed" in the next.
  if (a.type === "call") return true;
  if (worded.has(a.type) || a.type === "deployment") return false;
  return (a.aspect === null || b.aspect === null) && a.aspect !== "expected" && b.aspect !== "expected";
}

/** The aspect that says most. */
const telling: readonly string[] = ["agreed", "discussed"];

function toClaim(cluster: readonly Happening[], input: ClaimsInput): EventClaim {
  const facts = cluster.map((member) => member.fact);
  const richest = cluster.toSorted((a, b) => partiesOf(b).length - partiesOf(a).length)[0] as Happening;
  const aspects = cluster.map((member) => member.aspect).filter((aspect) => aspect !== null);
  const amounts = facts.flatMap((fact) => (fact.kind === "event" && fact.amount !== null ? [fact.amount] : []));
  const summary = summariseReports(facts, input.articles);
  return {
    kind: "event",
    id: (facts[0] as NewsEvent | Quote).id,
    ...summary,
    day: summary.firstDay,
    type: richest.type,
    aspect: telling.find((aspect) => aspects.includes(aspect)) ?? aspects[0] ?? null,
    actors: richest.actors,
    counterpart: richest.counterpart,
    place: closestPlace(
      cluster.map((member) => member.place),
      input.gazetteer,
    ),
    amount: amounts[0] ?? null,
    content: cluster.find((member) => member.content !== null)?.content ?? null,
    cue: facts.flatMap((fact) => (fact.kind === "quote" && fact.cue !== null ? [fact.cue.id] : []))[0] ?? null,
    via: facts.flatMap((fact) => (fact.kind === "quote" && fact.via !== null ? [fact.via] : []))[0] ?? null,
    facts,
  };
}
