import type { EventClaim, FigureClaim, QuoteClaim } from "../claims/index.ts";
import type { EntityRef, Office } from "../domain/entity.ts";
import type { DayOrMonth } from "../domain/article.ts";
import type { Fact, Role, Status } from "../domain/fact.ts";
import type { StoryView } from "../domain/story.ts";
import type { Change, EventLine } from "./edition.ts";

/** One line of `/troops`. */
export interface FigureRow {
  readonly claim: FigureClaim;
  readonly change: Change;
  /** As of a digest's figure; null when untold. */
  readonly near: string | null;
  /** Publication day of the first report when the claim was asked for by its own day and published later. */
  readonly publishedLater: string | null;
}

/** Each source's latest figures of a story view. */
export interface FiguresAnswer {
  readonly view: StoryView;
  /** The day asked for with `on`; null for the latest. */
  readonly on: string | null;
  /** The source asked for with `by`; null for all. */
  readonly by: EntityRef | null;
  /** Latest publication day known; null when there are no dated articles. */
  readonly asOf: string | null;
  readonly groups: readonly { readonly status: Status | null; readonly rows: readonly FigureRow[] }[];
  /** Lowest and highest of each source's latest figure, planned ones apart; null with fewer than two. */
  readonly spread: { readonly low: FigureClaim; readonly high: FigureClaim; readonly daysApart: number | null } | null;
  /** Latest figures of different sources at most three days apart that cannot both hold; empty when they agree. */
  readonly disagreement: readonly FigureClaim[];
  /** Who last said that those counted are in combat, while nobody counts them there; null where that is not so. */
  readonly fighting: EventLine | null;
  /** Figures of the view that are held back as implausible, newest first. */
  readonly held: readonly FigureClaim[];
}

export interface PersonAnswer {
  readonly entity: EntityRef;
  /** His post on the answer's day, or the role a report gives him. */
  readonly office: Office | null;
  readonly since: string | null;
  readonly role: Role | null;
  /** Latest figures of his own. */
  readonly figures: readonly FigureClaim[];
  /** Quotes of this page, newest first. */
  readonly quotes: readonly QuoteClaim[];
  /** Statements of his without quoted words: expects, denied ... */
  readonly statements: readonly EventLine[];
  readonly totalQuotes: number;
  readonly reports: number;
  /** Counts from 1. */
  readonly page: number;
  readonly pages: number;
  /** Number of the first quote of the page, counted from 1. */
  readonly firstNumber: number;
}

export interface PeopleAnswer {
  /** Everyone quoted, most quotes first. */
  readonly people: readonly {
    readonly entity: EntityRef;
    readonly quotes: number;
    readonly reports: number;
    readonly lastDay: DayOrMonth | null;
    readonly factIds: readonly string[];
  }[];
}

export interface TimelineAnswer {
  readonly days: readonly { readonly day: DayOrMonth; readonly events: readonly EventLine[] }[];
  readonly undated: readonly EventLine[];
  /** Latest publication day known: an expectation for an earlier day is overdue. */
  readonly asOf: string | null;
}

/** What stands behind one line: a claim, or several that the line tells together. */
export interface WhyAnswer {
  readonly claims: readonly ClaimExplanation[];
}

/** Where the text names the source: as the one who says it, behind the words, as a credit, in a heading, or before. */
export type Naming = "subject" | "behind" | "credit" | "heading" | "carried";

export interface ClaimExplanation {
  readonly claim: FigureClaim | QuoteClaim | EventClaim;
  /** A sentence each. */
  readonly evidence: readonly {
    readonly factId: string;
    readonly fact: Fact;
    readonly outlet: string | null;
    readonly published: string | null;
    /** The words of the sentence that matter, as offsets into it; null when the whole sentence does. */
    readonly highlight: { readonly start: number; readonly end: number } | null;
  }[];
  /** The words from which the claim's day was read, and the outlet that printed them; null when no report has any. */
  readonly dayWords: { readonly text: string; readonly outlet: string | null } | null;
  /** How it was told whose figure or words it is; null where the text does not say it, or says it itself (an event). */
  readonly naming: Naming | null;
  /** The same source's figure before this one. */
  readonly before: FigureClaim | null;
  readonly beforeDayWords: ClaimExplanation["dayWords"];
  /** True when reports give the figure before only to compare, without saying whose it is: it was read as this source's. */
  readonly isBeforeCompared: boolean;
  /** Figures of other sources at most three days apart that cannot both hold. */
  readonly contradictedBy: readonly FigureClaim[];
}
