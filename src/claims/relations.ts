import type { Gazetteer } from "../domain/entity.ts";
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

/** Figures that others can go on from, under measure and source, oldest first: made once a list. */
const seriesOf = new WeakMap<readonly FigureClaim[], ReadonlyMap<string, readonly FigureClaim[]>>();

function keyOf({ measure, source }: FigureClaim): string {
  return `${measure}|${source?.id}`;
}

function seriesIn(figures: readonly FigureClaim[]): ReadonlyMap<string, readonly FigureClaim[]> {
  const known = seriesOf.get(figures);
  if (known !== undefined) return known;
  const counted = figures.filter(({ deniedBy, day, source }) => deniedBy === null && source !== null && isFullDay(day));
  const series = Map.groupBy(counted.toSorted(compareFigure), keyOf);
  seriesOf.set(figures, series);
  return series;
}

/** The same source's last figure before this one (same measure, population and status); null when there is none. */
export function previousFigure(claim: FigureClaim, figures: readonly FigureClaim[]): FigureClaim | null {
  const { day } = claim;
  if (!isFullDay(day) || claim.source === null) return null;
  const isBefore = (other: FigureClaim) => other.day !== null && other.day < day && sameSeries(claim, other);
  return seriesIn(figures).get(keyOf(claim))?.findLast(isBefore) ?? null;
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

/** The latest earlier figure of a sister body, one of the same country: what a new source is compared with. */
export function sisterFigure(
  claim: FigureClaim,
  figures: readonly FigureClaim[],
  gazetteer: Gazetteer,
): FigureClaim | null {
  const country = countryOf(claim.source, gazetteer);
  if (country === null || !isFullDay(claim.day)) return null;
  const day = claim.day;
  const sisters = figures.filter(
    (other) =>
      other.source?.id !== claim.source?.id &&
      other.measure === claim.measure &&
      isPresence(other.status) &&
      isFullDay(other.day) &&
      other.day < day &&
      countryOf(other.source, gazetteer) === country,
  );
  return sisters.toSorted(compareFigure).at(-1) ?? null;
}
