import type { Hedge, Status } from "../domain/fact.ts";

/** How much a hedge holds back; of two outlets the higher is shown. */
const caution: Readonly<Record<Hedge, number>> = {
  exact: 0,
  between: 1,
  about: 2,
  more_than: 3,
  at_least: 4,
  less_than: 5,
  up_to: 6,
};

const upward: ReadonlySet<Hedge> = new Set(["more_than", "at_least"]);
const downward: ReadonlySet<Hedge> = new Set(["less_than", "up_to"]);

/** False for "more than" and "up to" of one number: they cannot be one claim. */
export function hedgesFit(a: Hedge, b: Hedge): boolean {
  return !((upward.has(a) && downward.has(b)) || (downward.has(a) && upward.has(b)));
}

/** Distinct hedges, the most cautious first. */
export function byCaution(hedges: readonly Hedge[]): readonly Hedge[] {
  return [...new Set(hedges)].toSorted((a, b) => caution[b] - caution[a]);
}

/** Statuses of people who are there already, the least advanced first: outlets use them for one another. */
const present: readonly Status[] = ["training", "deployed", "moving"];

/** Whether two mentions of one number can be one claim: equal, one unknown, or both "already there". */
export function statusesFit(a: Status | null, b: Status | null): boolean {
  if (a === b || a === null || b === null) return true;
  return present.includes(a) && present.includes(b);
}

/** Of statuses that fit, the least advanced: it claims less. */
export function cautiousStatus(statuses: readonly (Status | null)[]): Status | null {
  const known = statuses.filter((status) => status !== null);
  return known.toSorted((a, b) => present.indexOf(a) - present.indexOf(b))[0] ?? null;
}

/** People said to be in place already, in training or in combat: what the spread of `/troops` compares. */
export function isPresence(status: Status | null): boolean {
  return status === null || status === "fighting" || present.includes(status);
}

interface Figure {
  readonly min: number;
  readonly max: number;
  readonly hedge: Hedge;
}

/** "About" leaves a tenth on each side. */
const ABOUT_SHARE = 0.1;

/** The numbers that a figure allows, in people; no upper end for "more than", none known below "up to". */
export function figureRange({ min, max, hedge }: Figure): readonly [number, number] {
  if (upward.has(hedge)) return [min, Number.POSITIVE_INFINITY];
  if (downward.has(hedge)) return [0, max];
  if (hedge === "about") return [min * (1 - ABOUT_SHARE), max * (1 + ABOUT_SHARE)];
  return [min, max];
}

/** True when no number satisfies both figures. */
export function figuresDisagree(a: Figure, b: Figure): boolean {
  const [lowA, highA] = figureRange(a);
  const [lowB, highB] = figureRange(b);
  return highA < lowB || highB < lowA;
}
