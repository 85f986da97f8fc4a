import type { DayOrMonth } from "../domain/article.ts";
import type { Fact } from "../domain/fact.ts";
import type { ArticleInfo, ClaimsInput, Report } from "./claim.ts";
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

/** An article as claims need it: looked up once, however many facts it has. */
export interface Carrier extends Pick<Report, "articleId" | "published" | "known" | "outlet" | "url"> {
  /** Its report of the claim that is being summed up; null between claims. */
  report: Gathering | null;
}

/** A fact and the article that carries it. */
export interface Carried<T extends Fact> {
  readonly fact: T;
  readonly carrier: Carrier;
}

/** Finds the article of a fact. Facts of one article mostly come one after another. */
export function createCarriers(articles: ClaimsInput["articles"]): (fact: Fact) => Carrier {
  const carriers = new Map<string, Carrier>();
  let last: Carrier | undefined;
  return ({ evidence: { articleId } }) => {
    if (last?.articleId === articleId) return last;
    last = carriers.get(articleId);
    if (last === undefined) {
      last = { articleId, ...aboutArticle(articles.get(articleId)), report: null };
      carriers.set(articleId, last);
    }
    return last;
  };
}

function aboutArticle(article: ArticleInfo | undefined): Pick<Report, "published" | "known" | "outlet" | "url"> {
  if (article === undefined) return { published: null, known: null, outlet: null, url: null };
  return { published: article.published, known: knownFrom(article), outlet: article.outlet, url: article.url };
}

/** Groups the facts of one claim by article, oldest publication first, undated articles last. */
export function summariseReports(members: readonly Carried<Fact>[]): ReportSummary {
  const [only] = members;
  if (only !== undefined && members.length === 1) return summaryOfOne(only);
  const reports: Gathering[] = [];
  let firstDay: DayOrMonth | null = null;
  let firstKnown: string | null = null;
  for (const { fact, carrier } of members) {
    const day = dayOf(fact);
    firstDay = earlierDay(firstDay, day);
    if (carrier.report === null) {
      carrier.report = reportOf(carrier, day, [fact.id]);
      firstKnown = earlierDay(firstKnown, carrier.known);
      reports.push(carrier.report);
    } else {
      carrier.report.factIds.push(fact.id);
      carrier.report.day = laterDay(carrier.report.day, day);
    }
  }
  for (const { carrier } of members) carrier.report = null;
  // Mostly facts come in the order of publication.
  if (!reports.every((report, at) => at === 0 || byPublication(reports[at - 1] as Report, report) <= 0))
    reports.sort(byPublication);
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

const byPublication = (a: Report, b: Report): number => compareDays(a.published ?? "9", b.published ?? "9");

function reportOf(carrier: Carrier, day: DayOrMonth | null, factIds: string[]): Gathering {
  const { articleId, published, known, outlet, url } = carrier;
  return { articleId, published, known, outlet, url, day, factIds, repeat: false };
}

/** Most claims stand on one fact. */
function summaryOfOne({ fact, carrier }: Carried<Fact>): ReportSummary {
  const factIds = [fact.id];
  const day = dayOf(fact);
  return {
    factIds,
    reports: [reportOf(carrier, day, factIds)],
    day,
    firstDay: day,
    firstPublished: carrier.published,
    firstKnown: carrier.known,
  };
}
