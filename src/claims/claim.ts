import type { DayOrMonth } from "../domain/article.ts";
import type { Correction } from "../domain/correction.ts";
import type { EntityRef, Gazetteer } from "../domain/entity.ts";
import type {
  Amount,
  Estimate,
  EventType,
  Fact,
  Hedge,
  NewsEvent,
  PopulationRef,
  Quote,
  Role,
  Status,
} from "../domain/fact.ts";
import type { Story } from "../domain/story.ts";

/** What claims need to know of an article: everything but its text. */
export interface ArticleInfo {
  /** Publication day, `YYYY-MM-DD`, or null. */
  readonly published: string | null;
  /** Day on which it was collected as it appeared; absent where publication stands in for it. */
  readonly collected?: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly url: string | null;
}

export interface ClaimsInput {
  readonly facts: readonly Fact[];
  /** By article id. A fact whose article is missing counts as published on an unknown day by an unnamed outlet. */
  readonly articles: ReadonlyMap<string, ArticleInfo>;
  readonly gazetteer: Gazetteer;
  readonly story: Story;
  /** What the operator corrected, in order; absent for nothing. */
  readonly corrections?: readonly Correction[];
}

/** One article that carries a claim. */
export interface Report {
  readonly articleId: string;
  readonly published: string | null;
  /** From which day on its readers could know it, as `knownFrom` tells; null for never. */
  readonly known: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** The day as this article gives it: a day, a month, or null. */
  readonly day: DayOrMonth | null;
  readonly factIds: readonly string[];
  /** True when an earlier article had carried the claim and this one tells it again. */
  readonly repeat: boolean;
}

interface ClaimBase {
  /** The id of the claim's first fact. */
  readonly id: string;
  readonly factIds: readonly string[];
  /** One an article, oldest publication first, undated last. */
  readonly reports: readonly Report[];
  /** The claim's own day: the latest day any report gives it. */
  readonly day: DayOrMonth | null;
  /** The earliest day that a report gives it; equal to `day` when all agree. */
  readonly firstDay: DayOrMonth | null;
  /** Earliest publication day of a report; null when no report is dated. */
  readonly firstPublished: string | null;
  /** The first day on which a report was known; null when none ever is. */
  readonly firstKnown: string | null;
}

/** A number of people, said by one source, in one or more articles. */
export interface FigureClaim extends ClaimBase {
  readonly kind: "figure";
  readonly measure: string;
  readonly of: PopulationRef | null;
  /** Whose figure it is: the institution for its spokesperson; null when no article tells. */
  readonly source: EntityRef | null;
  readonly speaker: EntityRef | null;
  /** Who gives it, where the source is nobody whom an article names: "two security sources"; null when none tells. */
  readonly role: Role | null;
  readonly status: Status | null;
  readonly place: EntityRef | null;
  readonly min: number;
  readonly max: number;
  /** The most cautious hedge of the reports that date the figure. */
  readonly hedge: Hedge;
  readonly otherHedges: readonly Hedge[];
  readonly deniedBy: EntityRef | null;
  readonly facts: readonly Estimate[];
}

export interface QuoteClaim extends ClaimBase {
  readonly kind: "quote";
  readonly speaker: EntityRef | null;
  readonly role: Role | null;
  readonly direct: boolean;
  /** Verbatim, from the first report. */
  readonly content: string;
  readonly via: EntityRef | null;
  readonly facts: readonly Quote[];
}

/** Something that happened, is announced or was stated. */
export interface EventClaim extends ClaimBase {
  readonly kind: "event";
  readonly type: EventType;
  readonly aspect: string | null;
  readonly status: NewsEvent["status"] | null;
  readonly actors: readonly EntityRef[];
  readonly counterpart: EntityRef | null;
  readonly place: EntityRef | null;
  readonly amount: Amount | null;
  /** A part of the amount that a report names by itself. */
  readonly part: Amount | null;
  /** Since when the amount has added up. */
  readonly since: DayOrMonth | null;
  /** The words said or done, verbatim, when the first report marks them off; else null. */
  readonly content: string | null;
  readonly via: EntityRef | null;
  /** Lexicon id of the reporting verb of reported speech (`warn`, `promise`); null for events. */
  readonly cue: string | null;
  readonly facts: readonly (NewsEvent | Quote)[];
}

export type Claim = FigureClaim | QuoteClaim | EventClaim;

export interface ClaimSet {
  readonly figures: readonly FigureClaim[];
  /** Figures kept out of `figures`: more than tenfold off every other source, carried by one outlet, not confirmed. */
  readonly held: readonly FigureClaim[];
  readonly quotes: readonly QuoteClaim[];
  readonly events: readonly EventClaim[];
  /** From which day on all articles of its facts were known; null when one of them never is, or there are none. */
  readonly knownFrom: string | null;
  /** What the set was built from; `claimsKnownBy` rebuilds from it. */
  readonly input: ClaimsInput;
}
