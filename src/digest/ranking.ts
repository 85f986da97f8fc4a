import type { Claim } from "../claims/index.ts";

/** What a line's place depends on. Each has its words in ar.ftl and en.ftl: `rank-<name>`. */
export const rankNames = [
  "move",
  "new-source",
  "denied",
  "office",
  "deed",
  "matter",
  "topic",
  "stance",
  "story",
  "whole",
  "named",
  "outlets",
  "lead",
  "heard",
  "undated",
  "fragment",
  "leaning",
] as const;
export type RankName = (typeof rankNames)[number];

/** One reason for a line's place, in points; reasons against it are negative, and those without weight are left out. */
export interface RankTerm {
  readonly name: RankName;
  readonly points: number;
}

/** Points by reason; those of 0 weigh nothing. */
export type RankPoints = Partial<Readonly<Record<RankName, number>>>;

export function terms(points: RankPoints): readonly RankTerm[] {
  return rankNames.flatMap((name) => {
    const value = points[name] ?? 0;
    return value === 0 ? [] : [{ name, points: value }];
  });
}

export function sumOf(points: RankPoints): number {
  let sum = 0;
  for (const name in points) sum += points[name as RankName] ?? 0;
  return sum;
}

/** Where an article's first sentences end, in UTF-16 units: an editor puts there what the day is about. */
const LEAD_UNITS = 350;

/** True when an article of the claim says it in its lead. */
export function isInLead({ facts }: Claim): boolean {
  return facts.some(({ evidence }) => evidence.start < LEAD_UNITS);
}
