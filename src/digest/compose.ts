import type { ArticleInfo, ClaimSet, FigureClaim } from "../claims/index.ts";
import { claimsKnownBy, compareDays, compareFigure, isPresence, knownFrom, previousFigure } from "../claims/index.ts";
import type { Fact } from "../domain/fact.ts";
import type { Story } from "../domain/story.ts";
import { belongsToStory, isNew, outletCount, type SectionContext } from "./context.ts";
import type { DigestDefinition } from "./definition.ts";
import type { Edition, EditionItem, EditionSection, SectionId } from "./edition.ts";
import { claimsOf } from "./item-claims.ts";
import { correctionsSection } from "./sections/corrections.ts";
import { developmentsSection } from "./sections/developments.ts";
import { awaited, expectedSection } from "./sections/expected.ts";
import { figuresSection } from "./sections/figures.ts";
import { headlineSection } from "./sections/headline.ts";
import { quotesSection } from "./sections/quotes.ts";
import { repeatedSection } from "./sections/repeated.ts";
import { sourcesSection } from "./sections/sources.ts";
import { toldByDevelopments, toldByQuotes, toldElsewhere } from "./told.ts";

export interface EditionInput {
  readonly claims: ClaimSet;
  readonly facts: readonly Fact[];
  readonly articles: ReadonlyMap<string, ArticleInfo>;
  readonly story: Story;
  readonly definition: DigestDefinition;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Day of the edition before, or the day before the window; null makes everything new. */
  readonly previousDay: string | null;
  /** How the window was asked for; absent for the definition's. */
  readonly window?: Edition["window"];
  /** Numbers of the corrections that its readers are owed; absent for all that were made in its window. */
  readonly owed?: ReadonlySet<number>;
  /** Sources that answered when they were asked for news, of all followed; absent where articles come from files. */
  readonly sourcesRead?: { readonly count: number; readonly of: number };
}

/** The edition of `day`, new since `previousDay`. Articles that nobody knew on `day` do not exist for it. */
export function composeEdition(input: EditionInput): Edition {
  const { story, definition, day, previousDay, articles } = input;
  const known = claimsKnownBy(input.claims, day);
  const read = [...articles.values()].filter((article) => (knownFrom(article) ?? "9") <= day);
  const isOfWindow = (each: ArticleInfo) => previousDay === null || (knownFrom(each) ?? "") > previousDay;
  const ofWindow = read.filter(isOfWindow);
  const figures = known.figures.filter((claim) => belongsToStory(story, claim) && isPresence(claim.status));
  return {
    storyId: story.id,
    day,
    previousDay,
    definitionId: definition.id,
    window: input.window ?? definition.window,
    limits: { lines: definition.lines, characters: definition.characters },
    newReports: ofWindow.length,
    coverage: input.sourcesRead
      ? { kind: "read", ...input.sourcesRead }
      : { kind: "contributed", count: outletsOf(ofWindow), of: outletsOf(read) },
    held: known.held.filter((claim) => belongsToStory(story, claim) && isNew(claim, previousDay)),
    lastReportDay: latestPublicationDay(read),
    lastFigure: lastFigureOf(figures.filter((claim) => claim.source !== null)),
    awaited: awaited(known, day, definition.topics),
    sections: ofWindow.length === 0 ? quietSections(input) : sectionsOf({ ...input, known }),
  };
}

/**
 * The last one said, by the day on which it was first said; what only repeats its source's figure before is no news. Of
 * one day, the better known, and then the larger one.
 */
function lastFigureOf(figures: readonly FigureClaim[]): FigureClaim | null {
  const isRepetition = (claim: FigureClaim) => {
    const before = previousFigure(claim, figures);
    return before !== null && before.min === claim.min && before.max === claim.max;
  };
  const better = (a: FigureClaim, b: FigureClaim) =>
    outletCount(b) - outletCount(a) || b.max - a.max || compareFigure(b, a);
  const days = new Set(figures.map(({ firstDay }) => firstDay));
  // Mostly the last day has one: thousands of figures before it are not compared.
  for (const day of [...days].toSorted(compareDays).toReversed()) {
    const fresh = figures.filter((claim) => claim.firstDay === day && !isRepetition(claim));
    if (fresh.length > 0) return fresh.toSorted(better)[0] ?? null;
  }
  return null;
}

function outletsOf(articles: readonly ArticleInfo[]): number {
  return new Set(articles.map(({ outlet }) => outlet)).size;
}

/** A correction is told on a quiet day, too. */
function quietSections(input: EditionInput): readonly EditionSection[] {
  const items = correctionsOf(input);
  return items.length === 0 ? [] : [{ id: "corrections", items }];
}

function correctionsOf({ claims, definition, day, previousDay, owed }: EditionInput): readonly EditionItem[] {
  const limit = definition.sections.find((section) => section.id === "corrections")?.limit ?? 0;
  return limit === 0
    ? []
    : correctionsSection({ corrections: claims.input.corrections ?? [], day, previousDay, limit, owed });
}

function sectionsOf(input: EditionInput & { readonly known: ClaimSet }): readonly EditionSection[] {
  const { definition, claims } = input;
  const context = (id: SectionId) => sectionContext(input, id);
  const figures = figuresSection(context("figures"));
  const expected = expectedSection(context("expected"));
  const quotes = quotesSection(context("quotes"));
  const isQuoted = toldByQuotes(quotes);
  const older = repeatedSection(context("repeated"));
  const isElsewhere = toldElsewhere({ figures, quotes, expected, repeated: older });
  const developments = developmentsSection(context("developments"), (line) => isQuoted(line) || isElsewhere(line));
  const isDeveloped = toldByDevelopments(developments, claims.input.gazetteer);
  const repeated = older.filter(
    (item) => item.kind !== "undated" || !(isDeveloped(item.event) || isQuoted(item.event) || isElsewhere(item.event)),
  );
  const items: Record<SectionId, readonly EditionItem[]> = {
    headline: headlineSection(figures, developments),
    figures,
    developments,
    quotes,
    expected,
    repeated,
    corrections: correctionsOf(input),
    sources: [],
  };
  // An old figure's first report is not a source of this edition, nor is an announcement that has passed.
  const told = Object.values(items)
    .flat()
    .filter((item) => item.kind !== "repeated" && !(item.kind === "expected" && item.overdue));
  const used = told.flatMap(claimsOf).flatMap((claim) => claim.reports);
  items.sources = sourcesSection(context("sources"), used);
  return definition.sections.map(({ id }) => ({ id, items: items[id] })).filter((section) => section.items.length > 0);
}

/** What a section reads; `known` are the claims known by the edition's day. */
export function sectionContext(input: EditionInput & { readonly known: ClaimSet }, id: SectionId): SectionContext {
  const { known, story, claims, definition, day, previousDay } = input;
  const limit = definition.sections.find((section) => section.id === id)?.limit ?? 0;
  return { known, story, gazetteer: claims.input.gazetteer, definition, day, previousDay, limit };
}

/** The latest day before `day` with news, which the terminal takes for the previous edition; null if there is none. */
export function previousPublicationDay(articles: Iterable<ArticleInfo>, day: string): string | null {
  return latestOf(articles, (known) => known < day);
}

/** The latest day on which an article was known first; null when no article is dated. */
export function latestPublicationDay(articles: Iterable<ArticleInfo>): string | null {
  return latestOf(articles, () => true);
}

function latestOf(articles: Iterable<ArticleInfo>, accepts: (known: string) => boolean): string | null {
  let latest: string | null = null;
  for (const article of articles) {
    const known = knownFrom(article);
    if (known !== null && accepts(known) && (latest === null || known > latest)) latest = known;
  }
  return latest;
}
