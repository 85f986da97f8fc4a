import {
  compareFigure,
  daysBetween,
  type FigureClaim,
  figureRange,
  isFullDay,
  isPresence,
} from "../../claims/index.ts";
import type { EntityRef } from "../../domain/entity.ts";

/** A figure that has a day, ready to be drawn. */
export interface Point {
  readonly claim: FigureClaim;
  /** Days since the chart's first figure. */
  readonly day: number;
  /** Where the mark stands: the number said; of a range its middle. */
  readonly value: number;
  /** The numbers that the hedge allows: `null` for an end that is open or that nobody knows. */
  readonly low: number | null;
  readonly high: number | null;
  readonly isPlanned: boolean;
  readonly isDenied: boolean;
}

/** A source with its figures. */
export interface Series {
  readonly source: EntityRef;
  /** Oldest first. */
  readonly points: readonly Point[];
  /** The source's last word: what is there before what is planned. */
  readonly latest: Point;
}

export interface ChartData {
  /** Day 0, `YYYY-MM-DD`. */
  readonly firstDay: string;
  /** Those who spoke last come first. */
  readonly series: readonly Series[];
  /** Figures whose exact day is not known, which no axis can show. */
  readonly undated: number;
}

/** What a chart of one measure shows; null when no figure has a day. Figures without a source are left out. */
export function chartData(figures: readonly FigureClaim[], measure: string): ChartData | null {
  const ofMeasure = figures.filter((claim) => claim.measure === measure && claim.source !== null);
  const dated = ofMeasure.filter((claim) => isFullDay(claim.day)).toSorted(compareFigure);
  const firstDay = dated[0]?.day;
  if (firstDay === undefined || firstDay === null) return null;
  const bySource = new Map<string, { readonly source: EntityRef; readonly points: Point[] }>();
  for (const claim of dated) {
    const source = claim.source as EntityRef;
    const entry = bySource.get(source.id) ?? { source, points: [] };
    const point = pointOf(claim, daysBetween(firstDay, claim.day as string));
    if (!entry.points.some((other) => looksLike(point, other))) entry.points.push(point);
    bySource.set(source.id, entry);
  }
  const series = [...bySource.values()].map(({ source, points }) => ({ source, points, latest: lastWord(points) }));
  return {
    firstDay,
    series: series.toSorted((a, b) => -compareFigure(a.latest.claim, b.latest.claim)),
    undated: ofMeasure.length - dated.length,
  };
}

function pointOf(claim: FigureClaim, day: number): Point {
  const [low, high] = figureRange(claim);
  return {
    claim,
    day,
    value: (claim.min + claim.max) / 2,
    low: low > 0 ? low : null,
    high: Number.isFinite(high) ? high : null,
    isPlanned: claim.status === "planned",
    isDenied: claim.deniedBy !== null,
  };
}

/** One source's figure of a day told with several statuses is one mark. */
function looksLike(a: Point, b: Point): boolean {
  return (
    a.day === b.day &&
    a.value === b.value &&
    a.claim.hedge === b.claim.hedge &&
    a.isPlanned === b.isPlanned &&
    a.isDenied === b.isDenied
  );
}

function lastWord(points: readonly Point[]): Point {
  const there = points.filter((point) => !point.isPlanned && !point.isDenied);
  return (there.at(-1) ?? points.at(-1)) as Point;
}

/** Figures of one source that tell how one number moved: of people already there, of the same status or its like. */
export function joinedPoints({ points }: Series): readonly Point[] {
  return points.filter(
    (point) =>
      !point.isPlanned &&
      !point.isDenied &&
      (isPresence(point.claim.status) || points.every((other) => other.claim.status === point.claim.status)),
  );
}
