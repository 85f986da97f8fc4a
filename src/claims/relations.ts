import type { EntityRef, Gazetteer } from "../domain/entity.ts";
import type { FigureClaim } from "./claim.ts";
import { compareDays, daysBetween, isFullDay } from "./days.ts";
import { figuresDisagree, isPresence } from "./hedges.ts";
import { countryOf } from "./sources.ts";

/** Sources that differ at most this many days apart contradict; later the world may have changed. */
const CONTRADICTION_DAYS = 3;

/** Orders figures by their own day, oldest first, undated first of all. */
export function compareFigure(a: FigureClaim, b: FigureClaim): number {
  return compareDays(a.day, b.day) || compareDays(a.firstPublished, b.firstPublished) || compareDays(a.id, b.id);
}

function sameSeries(a: FigureClaim, b: FigureClaim): boolean {
  if (a.measure !== b.measure || a.source === null || a.source.id !== b.source?.id) return false;
  if (a.of !== null && b.of !== null && a.of.id !== b.of.id) return false;
  // A figure without a status goes on with any but a plan: what is expected is not revised by what is there.
  const isPlan = a.status === "planned" || b.status === "planned";
  return a.status === b.status || (!isPlan && (a.status === null || b.status === null));
}

/** True of people whom something befell: the count of one event, or of one war. */
export const isToll = ({ measure, status }: FigureClaim): boolean => status !== null && status === measure;

/** A later count of one event comes soon. */
const TOLL_DAYS = 7;

/** The count of a war grows, and slowly: by at most this factor between two figures of a source. */
const TOLL_GROWTH = 1.5;

/** Whether a later toll goes on from an earlier one: another place, or another week, is mostly another event. */
function isOneToll(earlier: FigureClaim, later: FigureClaim): boolean {
  if (!isToll(earlier) || !isToll(later)) return true;
  if (earlier.place?.id !== later.place?.id) return false;
  // Losses of one force are counted through its war, and only grow.
  if (earlier.of !== null && earlier.of.id === later.of?.id && later.max >= earlier.max) return true;
  if (!isFullDay(earlier.day) || !isFullDay(later.day)) return true;
  if (daysBetween(earlier.day, later.day) <= TOLL_DAYS) return true;
  return later.max >= earlier.max && later.max <= earlier.max * TOLL_GROWTH;
}

/** A source's figures that others can go on from; put in order when the first one asks. */
interface Series {
  readonly figures: FigureClaim[];
  isSorted: boolean;
}

/** By source: made once a list. */
const seriesOf = new WeakMap<readonly FigureClaim[], ReadonlyMap<string, Series>>();

function seriesIn(figures: readonly FigureClaim[]): ReadonlyMap<string, Series> {
  const known = seriesOf.get(figures);
  if (known !== undefined) return known;
  const bySource = new Map<string, Series>();
  for (const claim of figures) {
    const { deniedBy, day, source } = claim;
    if (deniedBy !== null || source === null || !isFullDay(day)) continue;
    const series = bySource.get(source.id);
    if (series === undefined) bySource.set(source.id, { figures: [claim], isSorted: false });
    else series.figures.push(claim);
  }
  seriesOf.set(figures, bySource);
  return bySource;
}

/** A source's figures of all measures, oldest first. */
function figuresOf(source: EntityRef, figures: readonly FigureClaim[]): readonly FigureClaim[] {
  const series = seriesIn(figures).get(source.id);
  if (series === undefined) return [];
  if (!series.isSorted) series.figures.sort(compareFigure);
  series.isSorted = true;
  return series.figures;
}

/** The same source's last figure before this one (same measure, population and status); null when there is none. */
export function previousFigure(claim: FigureClaim, figures: readonly FigureClaim[]): FigureClaim | null {
  const { day } = claim;
  if (!isFullDay(day) || claim.source === null) return null;
  const isBefore = (other: FigureClaim) =>
    other.day !== null && other.day < day && sameSeries(claim, other) && isOneToll(other, claim);
  return figuresOf(claim.source, figures).findLast(isBefore) ?? null;
}

/** Of a list of figures, those that cannot hold together with another source's of the same three days. */
export function disagreeing(figures: readonly FigureClaim[]): readonly FigureClaim[] {
  const here = figures.filter((claim) => isPresence(claim.status) && claim.source !== null && isFullDay(claim.day));
  return here.filter((claim) => here.some((other) => contradicts(claim, other)));
}

function contradicts(a: FigureClaim, b: FigureClaim): boolean {
  if (a.source?.id === b.source?.id || a.measure !== b.measure) return false;
  if (a.of !== null && b.of !== null && a.of.id !== b.of.id) return false;
  if (!isFullDay(a.day) || !isFullDay(b.day)) return false;
  return Math.abs(daysBetween(a.day, b.day)) <= CONTRADICTION_DAYS && figuresDisagree(a, b);
}

/** By country: made once a list. */
const countriesOf = new WeakMap<readonly FigureClaim[], ReadonlyMap<string | null, readonly FigureClaim[]>>();

function figuresFrom(country: string, figures: readonly FigureClaim[], gazetteer: Gazetteer): readonly FigureClaim[] {
  const byCountry = countriesOf.get(figures) ?? Map.groupBy(figures, ({ source }) => countryOf(source, gazetteer));
  countriesOf.set(figures, byCountry);
  return byCountry.get(country) ?? [];
}

/** The latest earlier figure of a sister body, one of the same country: what a new source is compared with. */
export function sisterFigure(
  claim: FigureClaim,
  figures: readonly FigureClaim[],
  gazetteer: Gazetteer,
): FigureClaim | null {
  const country = countryOf(claim.source, gazetteer);
  const { day } = claim;
  if (country === null || !isFullDay(day)) return null;
  const isSister = (other: FigureClaim) =>
    other.source?.id !== claim.source?.id &&
    other.measure === claim.measure &&
    isPresence(other.status) &&
    isFullDay(other.day) &&
    other.day < day;
  let latest: FigureClaim | null = null;
  for (const other of figuresFrom(country, figures, gazetteer))
    if (isSister(other) && (latest === null || compareFigure(latest, other) < 0)) latest = other;
  return latest;
}
