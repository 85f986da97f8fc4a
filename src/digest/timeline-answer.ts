import type { ClaimSet, EventClaim } from "../claims/index.ts";
import { compareDays } from "../claims/index.ts";
import type { DayOrMonth } from "../domain/article.ts";
import type { TimelineAnswer } from "./answers.ts";
import { latestPublicationDay } from "./compose.ts";
import { announcementOf, awaited } from "./sections/expected.ts";
import { isHappening } from "./telling.ts";
import type { TopicReader } from "./topics.ts";
import { createTreatyNaming } from "./treaty-names.ts";

/** Statements fill days without being events; only those that take a stand on a known topic are told. */
function isDatedEvent(claim: EventClaim, topics: TopicReader): boolean {
  if (claim.actors.length === 0) return false;
  // Who declines or denies has not done anything.
  if (claim.aspect === "declined" || claim.aspect === "denied" || claim.aspect === "not_denied") return false;
  if (claim.type !== "statement" && claim.type !== "denial" && claim.type !== "other") return true;
  if (isHappening(claim)) return true;
  return claim.aspect === "confirmed" && topics.read(claim).weight === "fighting";
}

/** An announcement in somebody's words has the day on which it was said, not the day of what is announced. */
function isOpen({ aspect, content }: EventClaim): boolean {
  return aspect === "expected" && content !== null;
}

/** What happened longer before the first report is told as background and belongs to another story. */
const BACKGROUND_DAYS = 30;

function isBackground({ day }: EventClaim, start: string | null): boolean {
  return day !== null && start !== null && day < start.slice(0, day.length);
}

/** Dated events, oldest first; expectations of past days are marked overdue by comparing with `asOf`. */
export function composeTimeline(input: { readonly claims: ClaimSet; readonly topics: TopicReader }): TimelineAnswer {
  const { claims, topics } = input;
  const { articles } = claims.input;
  const asOf = latestPublicationDay(articles.values());
  const first = [...articles.values()].flatMap((article) => article.published ?? []).toSorted()[0];
  const start =
    first === undefined ? null : Temporal.PlainDate.from(first).subtract({ days: BACKGROUND_DAYS }).toString();
  const open = new Set(asOf === null ? [] : awaited(claims, asOf, topics).map((item) => item.event.claim.id));
  const told = claims.events
    .filter((claim) => isDatedEvent(claim, topics) && !isBackground(claim, start))
    // An announcement that came true is told by what happened.
    .filter((claim) => claim.aspect !== "expected" || open.has(claim.id))
    .map((claim) => (claim.aspect === "expected" ? announcementOf(claim, claims.input.gazetteer) : claim));
  const named = createTreatyNaming(told.filter(({ type }) => type === "treaty").map(topics.read));
  const lineOf = (claim: EventClaim) => named(topics.read(claim));
  const days = new Map<DayOrMonth, EventClaim[]>();
  for (const claim of told) {
    if (claim.day === null || isOpen(claim)) continue;
    const list = days.get(claim.day);
    if (list === undefined) days.set(claim.day, [claim]);
    else list.push(claim);
  }
  return {
    asOf,
    days: [...days.entries()]
      .toSorted(([a], [b]) => compareDays(a, b))
      .map(([day, events]) => ({ day, events: events.map(lineOf) })),
    undated: told.filter((claim) => claim.day === null || isOpen(claim)).map(lineOf),
  };
}
