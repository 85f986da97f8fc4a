import type { Claim, ClaimSet, EventClaim, FigureClaim, QuoteClaim } from "../claims/index.ts";
import { compareDays, compareFigure, isRunOf, wordsOf } from "../claims/index.ts";
import type { EntityRef } from "../domain/entity.ts";
import type { PeopleAnswer, PersonAnswer } from "./answers.ts";
import { latestPublicationDay } from "./compose.ts";
import type { EventLine } from "./edition.ts";
import type { TopicReader } from "./topics.ts";

const QUOTES_A_PAGE = 3;

/** Figures of his own that are shown above the quotations. */
const MAX_FIGURES = 3;

/** Statements that are not quotations: told after the quotations of the first page. */
const MAX_STATEMENTS = 3;

/** What one person or organisation said. `page` counts from 1 and is clamped to the pages there are. */
export function composePerson(input: {
  readonly claims: ClaimSet;
  readonly entity: EntityRef;
  readonly page: number;
  readonly topics: TopicReader;
}): PersonAnswer {
  const { claims, entity, topics } = input;
  const quotes = claims.quotes.filter((claim) => claim.direct && claim.speaker?.id === entity.id).toSorted(newestFirst);
  const figures = ownFigures(claims.figures, entity);
  const statements = ownStatements(claims.events, entity)
    .map(topics.read)
    .filter((line) => line.telling !== null && !line.isDangling && !carriesFigure(line, figures));
  const pages = Math.max(1, Math.ceil(quotes.length / QUOTES_A_PAGE));
  const page = Math.min(Math.max(1, Math.trunc(input.page) || 1), pages);
  const from = (page - 1) * QUOTES_A_PAGE;
  const said = [...quotes, ...figures, ...statements.map((line) => line.claim)];
  const office = officeOf(claims, entity, said);
  return {
    entity,
    office: office?.office ?? null,
    since: office?.since ?? null,
    role: quotes.find((claim) => claim.role !== null)?.role ?? null,
    figures: page === 1 ? figures.slice(0, MAX_FIGURES) : [],
    quotes: quotes.slice(from, from + QUOTES_A_PAGE),
    statements: page === 1 ? statements.slice(0, MAX_STATEMENTS) : [],
    totalQuotes: quotes.length,
    reports: new Set(said.flatMap((claim) => claim.reports.map((report) => report.articleId))).size,
    page,
    pages,
    firstNumber: from + 1,
  };
}

/** Everything that one person or organisation said, counted or did, newest first. */
export function claimsOfPerson(claims: ClaimSet, { id }: EntityRef): readonly Claim[] {
  return [
    ...claims.quotes.filter(({ speaker }) => speaker?.id === id),
    ...claims.figures.filter(({ source, speaker }) => source?.id === id || speaker?.id === id),
    ...claims.events.filter(({ actors }) => actors.some((actor) => actor.id === id)),
  ].toSorted(newestFirst);
}

function newestFirst(a: Claim, b: Claim): number {
  return compareDays(b.day, a.day) || compareDays(b.firstPublished, a.firstPublished);
}

/** The newest figure of each status; a spokesperson's are those he gave. */
function ownFigures(figures: readonly FigureClaim[], entity: EntityRef): readonly FigureClaim[] {
  const latest = new Map<string, FigureClaim>();
  for (const claim of figures.toSorted(compareFigure)) {
    const own = claim.source?.id === entity.id || claim.speaker?.id === entity.id;
    if (own) latest.set(`${claim.measure}|${claim.status}`, claim);
  }
  return [...latest.values()].toSorted((a, b) => -compareFigure(a, b));
}

function ownStatements(events: readonly EventClaim[], entity: EntityRef): readonly EventClaim[] {
  const worded = events.filter((claim) => claim.type === "statement" || claim.type === "denial");
  return worded.filter((claim) => claim.actors[0]?.id === entity.id).toSorted(newestFirst);
}

/** Words that give one of his figures: the figures' line tells it. */
function carriesFigure({ claim }: EventLine, figures: readonly FigureClaim[]): boolean {
  const words = wordsOf(claim.content ?? "");
  return figures.some(({ facts }) => facts.some((fact) => isRunOf(wordsOf(fact.mention), words)));
}

/** The post held on the day of the newest article that lets him speak; without one, on the last day known. */
function officeOf(claims: ClaimSet, entity: EntityRef, said: readonly (QuoteClaim | FigureClaim | EventClaim)[]) {
  const { gazetteer, articles } = claims.input;
  const days = said.flatMap((claim) => claim.reports.flatMap((report) => report.published ?? []));
  const day = days.toSorted().at(-1) ?? latestPublicationDay(articles.values());
  const office = gazetteer.officesOf(entity.id, day)[0];
  if (office === undefined) return null;
  const term = office.holders.find(
    ({ person, from, to }) => person === entity.id && (day === null || ((from ?? day) <= day && day <= (to ?? day))),
  );
  return { office, since: term?.from ?? null };
}

/** Everyone whose words are quoted, most quotations first. */
export function composePeople(input: { readonly claims: ClaimSet }): PeopleAnswer {
  const bySpeaker = new Map<string, QuoteClaim[]>();
  for (const claim of input.claims.quotes) {
    if (!claim.direct || claim.speaker === null) continue;
    const list = bySpeaker.get(claim.speaker.id);
    if (list === undefined) bySpeaker.set(claim.speaker.id, [claim]);
    else list.push(claim);
  }
  const people = [...bySpeaker.values()].map((quotes) => ({
    entity: (quotes[0] as QuoteClaim).speaker as EntityRef,
    quotes: quotes.length,
    reports: new Set(quotes.flatMap((claim) => claim.reports.map((report) => report.articleId))).size,
    lastDay: quotes.toSorted(newestFirst)[0]?.day ?? null,
    factIds: quotes.flatMap((claim) => claim.factIds),
  }));
  return {
    people: people.toSorted(
      (a, b) => b.quotes - a.quotes || compareDays(b.lastDay, a.lastDay) || compareDays(a.entity.id, b.entity.id),
    ),
  };
}
