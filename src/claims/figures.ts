import type { EntityRef, Gazetteer } from "../domain/entity.ts";
import type { Estimate } from "../domain/fact.ts";
import type { FigureClaim } from "./claim.ts";
import { type Cluster, createClusters } from "./clusters.ts";
import { compareDays, daysBetween, daysFit, earlierDay, isFullDay } from "./days.ts";
import { byCaution, cautiousStatus, hedgesFit, statusesFit } from "./hedges.ts";
import { createKeyList, putKey } from "./key-list.ts";
import { createIds, mixed } from "./numbers.ts";
import { type Carried, type Carrier, summariseReports } from "./reports.ts";
import { closestPlace, countrySpeaksFor, createSides, institutionOf } from "./sources.ts";

/** Two articles may date one statement a day apart: time zones, "Monday" and the night after. */
const SAME_STATEMENT_DAYS = 1;

/** More than can be counted. */
const MOST_MEASURES = 4096;

export interface Candidate extends Carried<Estimate> {
  readonly source: EntityRef | null;
  /** How little is known of it; 0 for a figure with a source, a day and a status. */
  readonly vagueness: number;
}

export function candidateOf(fact: Estimate, carrier: Carrier, gazetteer: Gazetteer): Candidate {
  const source = institutionOf(fact.attributedTo ?? fact.speaker, fact.asOf, gazetteer);
  return { fact, carrier, source, vagueness: vaguenessOf(fact, source, gazetteer) };
}

/** Merges estimates of the same source, measure, population, status, value and day. In doubt they stay apart. */
export function mergeFigures(all: readonly Candidate[], gazetteer: Gazetteer): readonly FigureClaim[] {
  const clusters = createClusters<Candidate>((candidate, member) => fits(candidate, member, gazetteer));
  const idOf = createIds();
  const sideOf = createSides(gazetteer, idOf);
  const keys = createKeyList();
  let value = 0;
  for (const candidates of groupByValue(all).values()) {
    value += 1;
    // Sure ones first: dated before month-only before undated, sources before countries before nobody.
    for (const candidate of candidates.length === 1 ? candidates : candidates.sort(compareCandidates)) {
      const { source, fact } = candidate;
      keys.count = 0;
      putKey(keys, mixed(idOf(fact.evidence.articleId), value));
      if (source !== null) putKey(keys, mixed(sideOf(source), value));
      clusters.add(candidate, homeOf(candidate, clusters.fitting(candidate, keys)), keys);
    }
  }
  return clusters.all.map(({ members }) => toClaim(members, gazetteer));
}

/** Estimates of one measure and value, in the order in which the values first occur. */
function groupByValue(candidates: readonly Candidate[]): ReadonlyMap<string | number, Candidate[]> {
  const groups = new Map<string | number, Candidate[]>();
  const measureOf = createIds();
  for (const candidate of candidates) {
    const { measure, min, max } = candidate.fact;
    const key = min === max ? max * MOST_MEASURES + measureOf(measure) : `${measure}|${min}|${max}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [candidate]);
    else group.push(candidate);
  }
  return groups;
}

function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    a.vagueness - b.vagueness ||
    compareDays(a.fact.asOf, b.fact.asOf) ||
    compareDays(a.carrier.published ?? "9", b.carrier.published ?? "9") ||
    compareDays(a.fact.id, b.fact.id)
  );
}

function vaguenessOf({ asOf, status }: Estimate, source: EntityRef | null, gazetteer: Gazetteer): number {
  const day = isFullDay(asOf) ? 0 : asOf === null ? 2 : 1;
  const who = source === null ? 2 : gazetteer.places.has(source.id) ? 1 : 0;
  const what = status === null ? 1 : 0;
  return who * 6 + day * 2 + what;
}

/** Of the clusters that fit, the one that the candidate belongs to; null when several would do. */
function homeOf(candidate: Candidate, fitting: readonly Cluster<Candidate>[]): Cluster<Candidate> | null {
  if (fitting.length <= 1) return fitting[0] ?? null;
  const sameStatus = fitting.filter(({ members }) =>
    members.some((member) => member.fact.status === candidate.fact.status),
  );
  const left = sameStatus.length > 0 ? sameStatus : fitting;
  if (left.length === 1) return left[0] ?? null;
  const sameArticle = left.filter(({ members }) =>
    members.some((member) => member.fact.evidence.articleId === candidate.fact.evidence.articleId),
  );
  if (sameArticle.length === 1) return sameArticle[0] ?? null;
  // An undated repeat joins the source's latest statement that the article could know.
  return isFullDay(candidate.fact.asOf) || candidate.source === null ? null : latestCluster(left);
}

function latestCluster(clusters: readonly Cluster<Candidate>[]): Cluster<Candidate> | null {
  const day = ({ members }: Cluster<Candidate>) => members.map((member) => member.fact.asOf).reduce(earlierDay, null);
  return clusters.toSorted((a, b) => compareDays(day(b), day(a)))[0] ?? null;
}

function fits(candidate: Candidate, member: Candidate, gazetteer: Gazetteer): boolean {
  const { fact } = candidate;
  const other = member.fact;
  if (fact.max !== other.max || fact.min !== other.min || fact.measure !== other.measure) return false;
  if (fact.of !== null && other.of !== null && fact.of.id !== other.of.id) return false;
  if ((fact.deniedBy?.id ?? null) !== (other.deniedBy?.id ?? null)) return false;
  if (!hedgesFit(fact.hedge, other.hedge) || !statusesFit(fact.status, other.status)) return false;
  if (!daysFit(fact.asOf, other.asOf, SAME_STATEMENT_DAYS)) return false;
  if (fact.asOf === null && !couldKnow(candidate, member)) return false;
  return sourcesFit(candidate, member, gazetteer);
}

/** An article cannot repeat what was said after it was published. */
function couldKnow(candidate: Candidate, member: Candidate): boolean {
  const said = member.fact.asOf;
  const { published } = candidate.carrier;
  if (published === null || !isFullDay(said)) return true;
  return daysBetween(said, published) >= 0;
}

function sourcesFit(candidate: Candidate, member: Candidate, gazetteer: Gazetteer): boolean {
  // A figure without a source joins only what the same article says of somebody.
  if (candidate.source === null || member.source === null) {
    return candidate.fact.evidence.articleId === member.fact.evidence.articleId;
  }
  if (candidate.source.id === member.source.id) return true;
  if (candidate.fact.status !== member.fact.status) return false;
  return countrySpeaksFor(candidate.source, member.source, gazetteer);
}

/** Of each article the first mention in a whole sentence: headings drop hedges, later mentions repeat in passing. */
function mainMentions(facts: readonly Estimate[]): readonly Estimate[] {
  const byArticle = new Map<string, Estimate>();
  const inOrder = facts.toSorted((a, b) => a.mentionSpan.start - b.mentionSpan.start);
  for (const fact of [...inOrder.filter(isInSentence), ...inOrder]) {
    if (!byArticle.has(fact.evidence.articleId)) byArticle.set(fact.evidence.articleId, fact);
  }
  return [...byArticle.values()];
}

/** A heading ends without a mark. */
function isInSentence({ evidence }: Estimate): boolean {
  return /[.!?؟…]["'”’»)]*\s*$/u.test(evidence.sentence) || /[“«"‘]/u.test(evidence.sentence);
}

function toClaim(cluster: readonly Candidate[], gazetteer: Gazetteer): FigureClaim {
  const [only] = cluster;
  if (only !== undefined && cluster.length === 1) return claimOfOne(only);
  const facts = cluster.map((member) => member.fact);
  const summary = summariseReports(cluster);
  // A passing, undated mention does not overrule the hedge of the reports that date the figure.
  const dated = facts.filter((fact) => isFullDay(fact.asOf));
  const weighty = dated.length > 0 ? dated : facts;
  const [hedge = "exact"] = byCaution(mainMentions(weighty).map((fact) => fact.hedge));
  const otherHedges = byCaution(weighty.map((fact) => fact.hedge)).filter((other) => other !== hedge);
  const status = cautiousStatus(facts.map((fact) => fact.status));
  const lead = cluster[0] as Candidate;
  const newestFirst = weighty.toSorted((a, b) => compareDays(b.asOf, a.asOf));
  return {
    kind: "figure",
    id: lead.fact.id,
    ...summary,
    measure: lead.fact.measure,
    of: facts.find((fact) => fact.of !== null)?.of ?? null,
    source: cluster.find((member) => member.source !== null)?.source ?? null,
    speaker: facts.find((fact) => fact.speaker !== null)?.speaker ?? null,
    role: facts.find((fact) => fact.role !== undefined)?.role ?? null,
    status,
    place: closestPlace(
      [
        ...newestFirst.filter((fact) => fact.status === status).map((fact) => fact.place),
        ...newestFirst.map((fact) => fact.place),
      ],
      gazetteer,
    ),
    min: lead.fact.min,
    max: lead.fact.max,
    hedge,
    otherHedges,
    deniedBy: lead.fact.deniedBy,
    facts,
  };
}

/** Most figures are said once: there is nothing to weigh. */
function claimOfOne(candidate: Candidate): FigureClaim {
  const { fact, source } = candidate;
  const { factIds, reports, day, firstDay, firstPublished, firstKnown } = summariseReports([candidate]);
  return {
    kind: "figure",
    id: fact.id,
    factIds,
    reports,
    day,
    firstDay,
    firstPublished,
    firstKnown,
    measure: fact.measure,
    of: fact.of,
    source,
    speaker: fact.speaker,
    role: fact.role ?? null,
    status: fact.status,
    place: fact.place,
    min: fact.min,
    max: fact.max,
    hedge: fact.hedge,
    otherHedges: [],
    deniedBy: fact.deniedBy,
    facts: [fact],
  };
}
