import { type Claim, claimsKnownBy } from "../claims/index.ts";
import { type EditionInput, sectionContext } from "./compose.ts";
import { claimsOf } from "./item-claims.ts";
import { isNew, outletCount, type SectionContext } from "./context.ts";
import type { Edition, EditionItem, EventLine } from "./edition.ts";
import { isInLead, type RankPoints, type RankTerm, sumOf, terms } from "./ranking.ts";
import { eventPoints } from "./sections/developments.ts";
import { figurePoints } from "./sections/figures.ts";
import { quotePoints } from "./sections/quotes.ts";

/** Why a line is in an edition, and stands where it does. */
export interface Explanation {
  /** True when no earlier edition could tell it. */
  readonly isNew: boolean;
  /** `YYYY-MM-DD` of the first report; null when no report is dated. */
  readonly firstPublished: string | null;
  /** Independent outlets behind the line. */
  readonly outlets: number;
  /** True when an article says it in its first sentences. */
  readonly isInLead: boolean;
  /** What goes before points in the developments; null elsewhere. */
  readonly weight: EventLine["weight"] | null;
  readonly terms: readonly RankTerm[];
  readonly points: number;
}

/** By item of the edition that was composed from `input`; headlines, corrections and sources explain themselves. */
export function explainEdition(edition: Edition, input: EditionInput): ReadonlyMap<EditionItem, Explanation> {
  const known = claimsKnownBy(input.claims, input.day);
  const explanations = new Map<EditionItem, Explanation>();
  for (const { id, items } of edition.sections) {
    const context = sectionContext({ ...input, known }, id);
    for (const item of items) {
      const [lead] = claimsOf(item);
      if (lead !== undefined && item.kind !== "headline") explanations.set(item, explained(item, lead, context));
    }
  }
  return explanations;
}

function explained(item: EditionItem, lead: Claim, context: SectionContext): Explanation {
  const points = pointsFor(item, context);
  return {
    isNew: isNew(lead, context.previousDay),
    firstPublished: lead.firstPublished,
    outlets: outletCount(lead),
    isInLead: isInLead(lead),
    weight: item.kind === "development" ? (item.events[0]?.weight ?? null) : null,
    terms: terms(points),
    points: sumOf(points),
  };
}

/** Announcements, repeats and undated events stand by their days, not by points. */
function pointsFor(item: EditionItem, context: SectionContext): RankPoints {
  if (item.kind === "figure") return figurePoints(item);
  if (item.kind === "quote") return quotePoints(item.claim, context);
  const lead = item.kind === "development" ? item.events[0] : undefined;
  return lead === undefined ? {} : eventPoints(lead, context);
}
