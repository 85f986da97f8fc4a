import { isAsserted } from "../../claims/index.ts";
import type { DevelopmentItem, EventLine, FigureItem, HeadlineClause, HeadlineItem } from "../edition.ts";

/** The weightiest of the edition: fighting, a figure that moved, a deployment, a new figure or fighting that is expected, then anything else. */
export function headlineSection(
  figures: readonly FigureItem[],
  developments: readonly DevelopmentItem[],
): readonly HeadlineItem[] {
  const candidates: { clause: HeadlineClause; rank: number }[] = [];
  for (const item of figures) candidates.push({ clause: { kind: "figure", item }, rank: figureRank(item) });
  for (const { events } of developments) {
    const event = events[0] as EventLine;
    const { weight } = event;
    const isPresence = event.claim.type === "deployment" && event.telling === "sentence";
    const isThere = isPresence && isAsserted(event.claim);
    const rank = weight === "fighting" ? 0 : isThere || isConfirmed(event) ? 2 : isFightingAhead(event) ? 3 : 4;
    candidates.push({ clause: { kind: "event", event }, rank });
  }
  const [first, ...rest] = candidates.toSorted((a, b) => a.rank - b.rank);
  if (first === undefined) return [];
  // Two clauses of one kind would say the same thing twice; the second only joins when it weighs something.
  const second = rest.find(({ clause, rank }) => clause.kind !== first.clause.kind && rank < 4);
  const clauses = second === undefined ? [first.clause] : [first.clause, second.clause];
  return [{ kind: "headline", clauses }];
}

function isConfirmed({ weight, claim }: EventLine): boolean {
  return weight === "deployment" && claim.aspect === "confirmed";
}

/** Somebody expects that people will fight. */
function isFightingAhead({ topicWeight, claim, foresees, guarded }: EventLine): boolean {
  return topicWeight === "fighting" && !guarded && (foresees || claim.aspect === "expects");
}

function figureRank({ claim, change }: FigureItem): number {
  if (claim.deniedBy !== null) return 5;
  return change.kind === "up" || change.kind === "down" ? 1 : 3;
}
