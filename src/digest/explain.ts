import { type Claim, claimsPublishedBy } from "../claims/index.ts";
import { claimsOf, type EditionInput, sectionContext } from "./compose.ts";
import { isNew, outletCount, type SectionContext } from "./context.ts";
import type { Edition, EditionItem, EventLine } from "./edition.ts";
import { isInLead, pointsOf, type RankTerm } from "./ranking.ts";
import { eventTerms } from "./sections/developments.ts";
import { figureTerms } from "./sections/figures.ts";
import { quoteTerms } from "./sections/quotes.ts";

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
  const known = claimsPublishedBy(input.claims, input.day);
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
  const terms = termsOf(item, context);
  return {
    isNew: isNew(lead, context.previousDay),
    firstPublished: lead.firstPublished,
    outlets: outletCount(lead),
    isInLead: isInLead(lead),
    weight: item.kind === "development" ? (item.events[0]?.weight ?? null) : null,
    terms,
    points: pointsOf(terms),
  };
}

/** Announcements, repeats and undated events stand by their days, not by points. */
function termsOf(item: EditionItem, context: SectionContext): readonly RankTerm[] {
  if (item.kind === "figure") return figureTerms(item);
  if (item.kind === "quote") return quoteTerms(item.claim, context);
  const [lead] = item.kind === "development" ? item.events : [];
  return lead === undefined ? [] : eventTerms(lead, context);
}
