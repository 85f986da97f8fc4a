import type { DayOrMonth } from "../domain/article.ts";
import type { Fact } from "../domain/fact.ts";
import type { ArticleInfo, Report } from "./claim.ts";
import { compareDays, daysBetween, earliestDay, latestDay } from "./days.ts";

/** Later than this after the first report, an article only repeats the claim. */
const SAME_NEWS_DAYS = 1;

/** The day that a fact gives its own claim. */
export function dayOf(fact: Fact): DayOrMonth | null {
  if (fact.kind === "estimate") return fact.asOf;
  return fact.kind === "quote" ? fact.saidOn : fact.on;
}

interface ReportSummary {
  readonly factIds: readonly string[];
  readonly reports: readonly Report[];
  readonly day: DayOrMonth | null;
  readonly firstDay: DayOrMonth | null;
  readonly firstPublished: string | null;
}

/** Groups the facts of one claim by article, oldest publication first, undated articles last. */
export function summariseReports(facts: readonly Fact[], articles: ReadonlyMap<string, ArticleInfo>): ReportSummary {
  const [only] = facts;
  if (only !== undefined && facts.length === 1) return summaryOfOne(only, articles);
  const byArticle = new Map<string, Fact[]>();
  for (const fact of facts) {
    const group = byArticle.get(fact.evidence.articleId);
    if (group === undefined) byArticle.set(fact.evidence.articleId, [fact]);
    else group.push(fact);
  }
  const published = (articleId: string) => articles.get(articleId)?.published ?? null;
  const order = [...byArticle.keys()].toSorted((a, b) => compareDays(published(a) ?? "9", published(b) ?? "9"));
  const first = order[0] === undefined ? null : published(order[0]);
  const reports = order.map((articleId): Report => {
    const group = byArticle.get(articleId) ?? [];
    const day = published(articleId);
    return {
      articleId,
      published: day,
      outlet: articles.get(articleId)?.outlet ?? null,
      url: articles.get(articleId)?.url ?? null,
      day: latestDay(group.map(dayOf)),
      factIds: group.map((fact) => fact.id),
      repeat: first !== null && day !== null && daysBetween(first, day) > SAME_NEWS_DAYS,
    };
  });
  const days = facts.map(dayOf);
  return {
    factIds: reports.flatMap((report) => report.factIds),
    reports,
    day: latestDay(days),
    firstDay: earliestDay(days),
    firstPublished: first,
  };
}

/** Most claims stand on one fact. */
function summaryOfOne(fact: Fact, articles: ReadonlyMap<string, ArticleInfo>): ReportSummary {
  const { articleId } = fact.evidence;
  const article = articles.get(articleId);
  const published = article?.published ?? null;
  const factIds = [fact.id];
  const day = dayOf(fact);
  const { outlet = null, url = null } = article ?? {};
  return {
    factIds,
    reports: [{ articleId, published, outlet, url, day, factIds, repeat: false }],
    day,
    firstDay: day,
    firstPublished: published,
  };
}
