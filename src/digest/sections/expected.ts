import type { ClaimSet, EventClaim } from "../../claims/index.ts";
import { compareDays, daysBetween, isFullDay } from "../../claims/index.ts";
import type { Gazetteer } from "../../domain/entity.ts";
import type { SectionContext } from "../context.ts";
import { phrasesOf, standsIn } from "../phrases.ts";
import type { ExpectedItem } from "../edition.ts";
import type { TopicReader } from "../topics.ts";

/** An announcement without a day is told for two weeks after it was last reported. */
const UNDATED_FOR_DAYS = 14;

/** A visit that was reported at most this long after its announced day took place. */
const FULFILLED_WITHIN_DAYS = 2;

/** What led to a visit is told with it when it is at most a week old. */
const LEAD_UP_DAYS = 7;

/** Announced for a later day or for no day; and what should have happened since the last edition. */
export function expectedSection(context: SectionContext): readonly ExpectedItem[] {
  return awaited(context.known, context.day, context.definition.topics)
    .filter(({ announced, overdue }) => !overdue || becameOverdue(announced, context))
    .slice(0, context.limit);
}

function becameOverdue(announced: string | null, { previousDay }: SectionContext): boolean {
  return previousDay !== null && announced !== null && announced >= previousDay;
}

/**
 * An announcement in somebody's words ("mentioned a visit of an envoy"): its day is the day it was said, and whoever
 * said it is not the visitor.
 */
function isInWords({ content }: EventClaim): boolean {
  return content !== null;
}

/** "The president is expected at the end of the month": words that name him are not his; what they announce is told. */
export function announcementOf(claim: EventClaim, gazetteer: Gazetteer): EventClaim {
  const [actor] = claim.actors;
  if (claim.content === null || actor === undefined) return claim;
  const entry = gazetteer.entities.get(actor.id);
  const names = entry === undefined ? [actor.ar, actor.en] : [entry.ar, entry.en, entry.shortAr, entry.shortEn];
  return standsIn(phrasesOf(names), claim.content) ? { ...claim, content: null } : claim;
}

/** The day announced; null when only the day of the announcement is known. */
function announcedDay(claim: EventClaim): string | null {
  return isInWords(claim) || !isFullDay(claim.day) ? null : claim.day;
}

/** Every announcement known by `day` whose day is ahead, open or past without a report; nearest first, open last. */
export function awaited(known: ClaimSet, day: string, topics: TopicReader): readonly ExpectedItem[] {
  return known.events
    .map((claim) => (claim.aspect === "expected" ? announcementOf(claim, known.input.gazetteer) : claim))
    .filter((claim) => claim.aspect === "expected" && !isFulfilled(claim, known.events))
    .filter((claim) => announcedDay(claim) !== null || isFresh(claim, day))
    .map((claim): ExpectedItem => {
      const announced = announcedDay(claim);
      const overdue = announced !== null && announced < day;
      return {
        kind: "expected",
        event: topics.read(claim),
        announced,
        before: leadUpTo(claim, known.events).map(topics.read),
        overdue,
      };
    })
    .filter(({ event }) => event.telling !== null)
    .toSorted((a, b) => compareDays(a.announced ?? "9", b.announced ?? "9"));
}

function isFresh(claim: EventClaim, day: string): boolean {
  const last = claim.reports.findLast((report) => report.published !== null)?.published ?? null;
  return last !== null && daysBetween(last, day) <= UNDATED_FOR_DAYS;
}

function sameActor(a: EventClaim, b: EventClaim): boolean {
  return a.actors[0]?.id === b.actors[0]?.id;
}

function isFulfilled(claim: EventClaim, events: readonly EventClaim[]): boolean {
  return events.some((other) => {
    if (other.aspect === "expected" || other.type !== claim.type || !sameActor(claim, other)) return false;
    if (other.aspect === "departed" || (claim.place !== null && other.place?.id !== claim.place.id)) return false;
    const announced = announcedDay(claim);
    if (announced === null || !isFullDay(other.day)) return false;
    const late = daysBetween(announced, other.day);
    return late >= 0 && late <= FULFILLED_WITHIN_DAYS;
  });
}

function leadUpTo(claim: EventClaim, events: readonly EventClaim[]): readonly EventClaim[] {
  const day = announcedDay(claim);
  if (day === null || claim.type !== "visit") return [];
  return events
    .filter((other) => other.type === "visit" && other.aspect !== "expected" && sameActor(claim, other))
    .filter((other) => {
      if (!isFullDay(other.day)) return false;
      const early = daysBetween(other.day, day);
      return early >= 0 && early <= LEAD_UP_DAYS;
    })
    .toSorted((a, b) => compareDays(a.day, b.day));
}
