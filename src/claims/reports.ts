import type { DayOrMonth } from "../domain/article.ts";
import type { Fact } from "../domain/fact.ts";
import type { ArticleInfo, Report } from "./claim.ts";
import { compareDays, daysBetween, earlierDay, laterDay } from "./days.ts";

/** Later than this after the first report, an article only repeats the claim. */
const SAME_NEWS_DAYS = 1;

/** The day that a fact gives its own claim. */
export function dayOf(fact: Fact): DayOrMonth | null {
  if (fact.kind === "estimate") return fact.asOf;
  return fact.kind === "quote" ? fact.saidOn : fact.on;
}

/**
 * The day from which an article counts as known: when it was published, and collected, if it was collected as it
 * appeared; null for an article without a day.
 */
export function knownFrom({ published, collected }: Pick<ArticleInfo, "published" | "collected">): string | null {
  if (published === null || collected === undefined) return published ?? collected ?? null;
  return published > collected ? published : collected;
}

interface ReportSummary {
  readonly factIds: readonly string[];
  readonly reports: readonly Report[];
  readonly day: DayOrMonth | null;
  readonly firstDay: DayOrMonth | null;
  readonly firstPublished: string | null;
  readonly firstKnown: string | null;
}

/** A report while its facts are gathered. */
type Gathering = { -readonly [K in keyof Report]: Report[K] } & { readonly factIds: string[] };

/** Groups the facts of one claim by article, oldest publication first, undated articles last. */
export function summariseReports(facts: readonly Fact[], articles: ReadonlyMap<string, ArticleInfo>): ReportSummary {
  const [only] = facts;
  if (only !== undefined && facts.length === 1) return summaryOfOne(only, articles);
  const byArticle = new Map<string, Gathering>();
  const reports: Gathering[] = [];
  let firstDay: DayOrMonth | null = null;
  let firstKnown: string | null = null;
  for (const fact of facts) {
    const { articleId } = fact.evidence;
    const day = dayOf(fact);
    firstDay = earlierDay(firstDay, day);
    const known = byArticle.get(articleId);
    if (known === undefined) {
      const { known: knownOn, published, outlet, url } = aboutArticle(articles.get(articleId));
      const report = { articleId, published, known: knownOn, outlet, url, day, factIds: [fact.id], repeat: false };
      firstKnown = earlierDay(firstKnown, knownOn);
      byArticle.set(articleId, report);
      reports.push(report);
    } else {
      known.factIds.push(fact.id);
      known.day = laterDay(known.day, day);
    }
  }
  reports.sort((a, b) => compareDays(a.published ?? "9", b.published ?? "9"));
  const firstPublished = reports[0]?.published ?? null;
  const factIds: string[] = [];
  let lastDay: DayOrMonth | null = null;
  for (const report of reports) {
    const { published } = report;
    report.repeat =
      firstPublished !== null && published !== null && daysBetween(firstPublished, published) > SAME_NEWS_DAYS;
    for (const id of report.factIds) factIds.push(id);
    lastDay = laterDay(lastDay, report.day);
  }
  return { factIds, reports, day: lastDay, firstDay, firstPublished, firstKnown };
}

function aboutArticle(article: ArticleInfo | undefined): Pick<Report, "published" | "known" | "outlet" | "url"> {
  if (article === undefined) return { published: null, known: null, outlet: null, url: null };
  return { published: article.published, known: knownFrom(article), outlet: article.outlet, url: article.url };
}

/** Most claims stand on one fact. */
function summaryOfOne(fact: Fact, articles: ReadonlyMap<string, ArticleInfo>): ReportSummary {
  const { articleId } = fact.evidence;
  const { published, known, outlet, url } = aboutArticle(articles.get(articleId));
  const factIds = [fact.id];
  const day = dayOf(fact);
  return {
    factIds,
    reports: [{ articleId, published, known, outlet, url, day, factIds, repeat: false }],
    day,
    firstDay: day,
    firstPublished: published,
    firstKnown: known,
  };
}
