import type { FigureClaim } from "../../claims/index.ts";
import { compareFigure, isToll, previousFigure, sisterFigure, voiceOf } from "../../claims/index.ts";
import type { Gazetteer } from "../../domain/entity.ts";
import type { SectionContext } from "../context.ts";
import { belongsToStory, isNew, outletCount } from "../context.ts";
import type { Change, FigureItem } from "../edition.ts";
import { isInLead, type RankPoints, sumOf } from "../ranking.ts";
import { byGravity, joinTolls } from "../tolls.ts";

/** Figures that changed or that a source gave for the first time, the biggest move first. */
export function figuresSection(context: SectionContext): readonly FigureItem[] {
  const all = context.known.figures.filter((claim) => belongsToStory(context.story, claim) && voiceOf(claim) !== null);
  const fresh = latestOfSeries(all.filter((claim) => isNew(claim, context.previousDay)));
  const change = changesIn(all, context);
  const items: FigureItem[] = [];
  for (const claims of groupBySource(fresh).values()) {
    const planned = claims.filter((claim) => claim.status === "planned");
    const actual = claims.filter((claim) => claim.status !== "planned");
    // What a source expects is told with what it says is there already.
    const [first, ...rest] = actual.length > 0 ? actual : planned;
    if (first === undefined) continue;
    const expects = actual.length > 0 ? planned : [];
    items.push(itemOf(first, expects, change(first)));
    for (const claim of rest) items.push(itemOf(claim, [], change(claim)));
  }
  const told = items.filter((item) => item.change.kind !== "same" || item.expects.length > 0);
  const { topics } = context.definition;
  return newOnce(joinTolls(ranked(told), context.limit)).map((item) => ({ ...item, near: topics.nearOf(item.claim) }));
}

function ranked(items: readonly FigureItem[]): readonly FigureItem[] {
  const valued = items.map((item) => ({ item, value: sumOf(figurePoints(item)) }));
  const compare = (a: FigureClaim, b: FigureClaim) => byGravity(a, b) || compareFigure(b, a);
  return valued.toSorted((a, b) => b.value - a.value || compare(a.item.claim, b.item.claim)).map(({ item }) => item);
}

function itemOf(claim: FigureClaim, expects: readonly FigureClaim[], change: Change): FigureItem {
  return { kind: "figure", claim, change, expects, besides: [], near: null };
}

/** A new source is called so on its first line only. */
function newOnce(items: readonly FigureItem[]): readonly FigureItem[] {
  const introduced = new Set<string | null>();
  return items.map((item) => {
    if (item.change.kind !== "new") return item;
    if (introduced.has(voiceOf(item.claim))) return { ...item, change: { kind: "none" } };
    introduced.add(voiceOf(item.claim));
    return item;
  });
}

/**
 * Of one source, measure and status only the latest: the figure before it is what it changed from. First the series that
 * began first.
 */
function latestOfSeries(claims: readonly FigureClaim[]): readonly FigureClaim[] {
  const bySource = Map.groupBy(claims, voiceOf);
  const all = [...bySource.values()].flatMap(seriesOfSource);
  return all.toSorted((a, b) => compareFigure(a.first, b.first)).map(({ last }) => last);
}

function seriesOfSource(claims: readonly FigureClaim[]): readonly Series[] {
  const all: Series[] = [];
  for (const claim of claims) {
    const series = all.find(({ first }) => isOfSeries(claim, first));
    if (series === undefined) all.push({ first: claim, last: claim });
    else if (compareFigure(series.last, claim) < 0) series.last = claim;
    else if (compareFigure(claim, series.first) < 0) series.first = claim;
  }
  return all;
}

interface Series {
  first: FigureClaim;
  last: FigureClaim;
}

/** Of two figures of one source. */
function isOfSeries(a: FigureClaim, b: FigureClaim): boolean {
  // Two strikes on one day have a toll each.
  const where = isToll(a) ? a.place?.id === b.place?.id : true;
  return (
    where &&
    a.measure === b.measure &&
    a.of?.id === b.of?.id &&
    a.status === b.status &&
    a.deniedBy?.id === b.deniedBy?.id
  );
}

function groupBySource(claims: readonly FigureClaim[]): ReadonlyMap<string, readonly FigureClaim[]> {
  return Map.groupBy(claims, (claim) => `${voiceOf(claim)}|${claim.measure}`);
}

/** Tells what is new about a figure: a source is new when nothing it counted was known before the window. */
function changesIn(all: readonly FigureClaim[], context: SectionContext): (claim: FigureClaim) => Change {
  const { previousDay, gazetteer } = context;
  const heard = new Set(all.filter((claim) => !isNew(claim, previousDay)).map(voiceOf));
  return (claim) => {
    const change = changeFrom(claim, all);
    if (change !== null) return change;
    // Nobody knows whether those without a name have spoken before.
    if (previousDay === null || claim.source === null || heard.has(voiceOf(claim))) return { kind: "none" };
    return { kind: "new", compare: sisterOf(claim, all, gazetteer) };
  };
}

/** The change since the source's last figure; null when it has none. */
export function changeFrom(claim: FigureClaim, all: readonly FigureClaim[]): Change | null {
  const from = previousFigure(claim, all);
  if (from === null) return null;
  if (from.min === claim.min && from.max === claim.max) return { kind: "same", since: from };
  return { kind: claim.max > from.max || claim.min > from.min ? "up" : "down", from };
}

function sisterOf(claim: FigureClaim, all: readonly FigureClaim[], gazetteer: Gazetteer): FigureClaim | null {
  return claim.status === "planned" ? null : sisterFigure(claim, all, gazetteer);
}

/**
 * A move counts by its size, then a new source, then the rest; a figure given only to be denied comes last. Of equal
 * ones those that reports begin with and several outlets carry.
 */
export function figurePoints({ claim, change }: FigureItem): RankPoints {
  if (claim.deniedBy !== null) return { denied: -10 };
  const own = {
    lead: isInLead(claim) ? 0.5 : 0,
    outlets: Math.min(outletCount(claim) - 1, 2) * 0.25,
    undated: claim.day === null ? -0.5 : 0,
    unnamed: claim.source === null ? -0.5 : 0,
  };
  if (change.kind === "up" || change.kind === "down") {
    return { ...own, move: 2 + Math.abs(Math.log((claim.max + 1) / (change.from.max + 1))) };
  }
  return { ...own, "new-source": change.kind === "new" ? 1 : 0 };
}
