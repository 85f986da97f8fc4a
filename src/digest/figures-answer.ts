import type { ClaimSet, FigureClaim } from "../claims/index.ts";
import {
  compareDays,
  compareFigure,
  daysBetween,
  disagreeing,
  isFullDay,
  isPresence,
  voiceOf,
} from "../claims/index.ts";
import type { EntityRef } from "../domain/entity.ts";
import type { Status } from "../domain/fact.ts";
import type { StoryView } from "../domain/story.ts";
import type { FigureRow, FiguresAnswer } from "./answers.ts";
import { latestPublicationDay } from "./compose.ts";
import { belongsTo } from "./context.ts";
import type { Change, EventLine } from "./edition.ts";
import { changeFrom } from "./sections/figures.ts";
import type { TopicReader } from "./topics.ts";

/** What is asked of a view: `on` keeps what was said by that day, `by` keeps one source. */
export interface FiguresQuestion {
  readonly claims: ClaimSet;
  readonly view: StoryView;
  readonly on: string | null;
  readonly by: EntityRef | null;
  /** Recognises who says that people are in combat; absent where only the figures are wanted. */
  readonly topics?: TopicReader;
}

/** Every figure behind an answer, earlier ones of each source too; oldest first, undated first of all. */
export function figureHistory({ claims, view, on, by }: FiguresQuestion): readonly FigureClaim[] {
  return figuresInView(claims, view, on)
    .filter((claim) => by === null || isBy(claim, by))
    .toSorted(compareFigure);
}

function figuresInView(claims: ClaimSet, view: StoryView, on: string | null): readonly FigureClaim[] {
  return inQuestion(claims.figures, view, on);
}

function inQuestion(figures: readonly FigureClaim[], view: StoryView, on: string | null): readonly FigureClaim[] {
  return figures.filter(
    (claim) => belongsTo(view, claim) && voiceOf(claim) !== null && (on === null || wasSaidBy(claim, on)),
  );
}

/**
 * The latest figure of each source and status in a view. `on` keeps what was said by that day, whenever it was
 * published (undated figures: when published by then); `by` keeps one source.
 */
export function composeFigures(question: FiguresQuestion): FiguresAnswer {
  const { claims, view, on, by } = question;
  const asOf = latestPublicationDay(claims.input.articles.values());
  const inView = figuresInView(claims, view, on);
  const shown = latestOfSeries(inView).filter((claim) => by === null || isBy(claim, by));
  const rows = shown
    .toSorted((a, b) => -compareFigure(a, b))
    .map((claim): FigureRow => {
      return { ...rowOf(claim, inView, on, asOf), near: question.topics?.nearOf(claim) ?? null };
    });
  const latest = latestPresence(shown);
  return {
    view,
    on,
    by,
    asOf,
    groups: groupRows(rows, view),
    spread: spreadOf(latest),
    disagreement: disagreeing(latest),
    fighting: shown.some(({ status }) => status === "fighting") ? null : fightingSaid(question),
    held: inQuestion(claims.held, view, on)
      .filter((claim) => by === null || isBy(claim, by))
      .toSorted((a, b) => -compareFigure(a, b)),
  };
}

/** The last to say, by the day asked for, that people are in combat. */
function fightingSaid({ claims, view, on, by, topics }: FiguresQuestion): EventLine | null {
  if (topics === undefined || !view.statuses.includes("fighting")) return null;
  const said = claims.events.filter(
    ({ day, actors }) =>
      isFullDay(day) && (on === null || day <= on) && (by === null || actors.some(({ id }) => id === by.id)),
  );
  const newestFirst = said.toSorted((a, b) => compareDays(b.day, a.day) || compareDays(a.id, b.id));
  for (const claim of newestFirst) {
    const line = topics.read(claim);
    if (line.weight === "fighting" && line.telling !== null) return line;
  }
  return null;
}

function isBy(claim: FigureClaim, by: EntityRef): boolean {
  return claim.source?.id === by.id || claim.speaker?.id === by.id;
}

function wasSaidBy({ day, firstDay, firstPublished }: FigureClaim, on: string): boolean {
  const said = isFullDay(firstDay) ? firstDay : (day ?? firstPublished);
  return said !== null && said.slice(0, 10) <= on.slice(0, said.length);
}

/** Of one source, measure and status the latest figure; a figure that is denied stands beside, not above. */
function latestOfSeries(claims: readonly FigureClaim[]): readonly FigureClaim[] {
  const latest = new Map<string, FigureClaim>();
  for (const claim of claims.toSorted(compareFigure)) {
    const key = [voiceOf(claim), claim.measure, claim.of?.id, claim.status, claim.deniedBy?.id].join("|");
    latest.set(key, claim);
  }
  return [...latest.values()];
}

/** The last word on who is there already of each source that has a name. */
function latestPresence(claims: readonly FigureClaim[]): readonly FigureClaim[] {
  const latest = new Map<string, FigureClaim>();
  for (const claim of claims.toSorted(compareFigure)) {
    if (!isPresence(claim.status) || claim.deniedBy !== null || claim.day === null || claim.source === null) continue;
    latest.set(`${claim.source.id}|${claim.measure}`, claim);
  }
  return [...latest.values()];
}

function rowOf(claim: FigureClaim, all: readonly FigureClaim[], on: string | null, asOf: string | null) {
  const later = on !== null && claim.firstPublished !== null && claim.firstPublished > on ? claim.firstPublished : null;
  return { claim, change: rowChange(claim, all, asOf), publishedLater: later };
}

function rowChange(claim: FigureClaim, all: readonly FigureClaim[], asOf: string | null): Change {
  const change = changeFrom(claim, all);
  if (change !== null) return change;
  if (claim.source === null) return { kind: "none" };
  const isNews = claim.firstPublished !== null && claim.firstPublished === asOf;
  const spokeBefore = all.some((other) => other.id !== claim.id && other.source?.id === claim.source?.id);
  return isNews && !spokeBefore ? { kind: "new", compare: null } : { kind: "none" };
}

function groupRows(rows: readonly FigureRow[], view: StoryView): FiguresAnswer["groups"] {
  const order: readonly (Status | null)[] = view.statuses;
  const rank = (status: Status | null) => (order.includes(status) ? order.indexOf(status) : order.length);
  const statuses = [...new Set(rows.map((row) => row.claim.status))].toSorted((a, b) => rank(a) - rank(b));
  return statuses.map((status) => ({ status, rows: rows.filter((row) => row.claim.status === status) }));
}

function spreadOf(latest: readonly FigureClaim[]): FiguresAnswer["spread"] {
  const sorted = latest.toSorted((a, b) => a.min - b.min || compareFigure(a, b));
  const low = sorted[0];
  const high = latest.toSorted((a, b) => b.max - a.max || compareFigure(b, a))[0];
  if (low === undefined || high === undefined || low.id === high.id || low.measure !== high.measure) return null;
  const daysApart = isFullDay(low.day) && isFullDay(high.day) ? Math.abs(daysBetween(low.day, high.day)) : null;
  return { low, high, daysApart };
}
