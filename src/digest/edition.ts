import type { EventClaim, FigureClaim, QuoteClaim } from "../claims/index.ts";
import type { CorrectionChange } from "../domain/correction.ts";
import type { Fact } from "../domain/fact.ts";
import type { Relay } from "./relays.ts";

/** What a development is about, the weightiest first: the order of the digest's lines. */
export const weights = ["fighting", "deployment", "policy", "deal", "aid", "front", "other"] as const;
export type Weight = (typeof weights)[number];

/** How a figure stands to the same source's figure before it (same measure and status). */
export type Change =
  | { readonly kind: "up" | "down"; readonly from: FigureClaim }
  /** The same value since `since`. */
  | { readonly kind: "same"; readonly since: FigureClaim }
  /** The source has no earlier figure; `compare` is the latest of a sister body (same country), if any. */
  | { readonly kind: "new"; readonly compare: FigureClaim | null }
  /** The source has no earlier figure, and this one was known before the edition's window. */
  | { readonly kind: "none" };

export interface FigureItem {
  readonly kind: "figure";
  readonly claim: FigureClaim;
  readonly change: Change;
  /** Planned or expected figures that the same source gave with it. */
  readonly expects: readonly FigureClaim[];
  /** Other tolls of the same event that the source gave with it: the wounded beside the killed. */
  readonly besides: readonly FigureClaim[];
  /** Beside what no map names the people are ("near the front line"), an id of the bilingual list; null when untold. */
  readonly near: string | null;
}

/** As a sentence of known words, as a stance on a known topic, or in the source's own words. */
export type Telling = "sentence" | "stance" | "words";

/** An event with what is recognised in its words (`digests/topics.yaml`). */
export interface EventLine {
  readonly claim: EventClaim;
  readonly topic: string | null;
  readonly weight: Weight;
  /** The weight of the topic itself. */
  readonly topicWeight: Weight | null;
  /** True when the topic is something that can happen or not: what may be confirmed, denied or expected. */
  readonly happens: boolean;
  /** True when the words carry a condition: only the source's own words are printed then. */
  readonly guarded: boolean;
  /** What the part of the claim's amount is for, a purpose of the bilingual list; null when none is known. */
  readonly purpose: string | null;
  /** True when the words are an expectation ("his expectation that ..."), whatever verb reports them. */
  readonly foresees: boolean;
  /** What is declined, an id of the bilingual list (`comment`); null where the words begin with none of it. */
  readonly refusal: string | null;
  /** Media without a name whom all reports of it credit; null when they do not. */
  readonly relay: Relay | null;
  /** True when "that" stands before the words in their sentence: in Arabic their grammar hangs on it. */
  readonly followsThat: boolean;
  /** True when the words begin with "this" or "that": they lean on a sentence that is not printed. */
  readonly isDangling: boolean;
  /** What is printed of the words said; null when they are not marked off or cannot be cut without a loss. */
  readonly words: Excerpt | null;
  /** How it can be told without inventing; null when it cannot. */
  readonly telling: Telling | null;
}

/** One line of one or more events that belong together; the first leads. */
export interface DevelopmentItem {
  readonly kind: "development";
  readonly events: readonly EventLine[];
}

export interface QuoteItem {
  readonly kind: "quote";
  readonly claim: QuoteClaim;
  /** What is printed of the words: all of them, or a run of whole clauses. */
  readonly excerpt: Excerpt;
}

/** A run of whole clauses; `…` stands where the words were cut. */
export interface Excerpt {
  readonly text: string;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** Announced for a day after the edition's, or for no day; `before` is what led to it (departed, arrived). */
export interface ExpectedItem {
  readonly kind: "expected";
  readonly event: EventLine;
  /** `YYYY-MM-DD`; null when no day is announced. */
  readonly announced: string | null;
  readonly before: readonly EventLine[];
  /** True when its day has passed and nothing reported it. */
  readonly overdue: boolean;
}

export interface RepeatedItem {
  readonly kind: "repeated";
  readonly figures: readonly FigureClaim[];
}

export interface UndatedItem {
  readonly kind: "undated";
  readonly event: EventLine;
}

/** One clause of the headline. */
export type HeadlineClause =
  | { readonly kind: "figure"; readonly item: FigureItem }
  | { readonly kind: "event"; readonly event: EventLine };

export interface HeadlineItem {
  readonly kind: "headline";
  /** One or two clauses, the weightier first. */
  readonly clauses: readonly HeadlineClause[];
}

/** What the operator took back or set right since the edition before. */
export interface CorrectionItem {
  readonly kind: "correction";
  /** Numbers of the corrections that it tells: of one fact's, the last one's change is told. */
  readonly numbers: readonly number[];
  readonly was: Fact;
  /** Null when it was misread altogether. */
  readonly now: Fact | null;
  readonly change: CorrectionChange["kind"];
  /** The operator's words. */
  readonly reason: string;
}

/** Reports of one outlet on one day. */
export interface SourceItem {
  readonly kind: "source";
  readonly outlet: string | null;
  readonly published: string;
  readonly url: string | null;
  /** Reports of that outlet on that day. */
  readonly count: number;
  /** True when it was published after the previous edition. */
  readonly isNew: boolean;
}

export type EditionItem =
  | HeadlineItem
  | FigureItem
  | DevelopmentItem
  | QuoteItem
  | ExpectedItem
  | RepeatedItem
  | UndatedItem
  | CorrectionItem
  | SourceItem;

export const sectionIds = [
  "headline",
  "figures",
  "developments",
  "quotes",
  "expected",
  "repeated",
  "corrections",
  "sources",
] as const;
export type SectionId = (typeof sectionIds)[number];

export interface EditionSection {
  readonly id: SectionId;
  readonly items: readonly EditionItem[];
}

/** How many sources stand behind an edition. */
export interface Coverage {
  /** `read`: asked for news and answered; `contributed`: outlets of the window's articles, where nobody counts readings. */
  readonly kind: "read" | "contributed";
  readonly count: number;
  /** All sources that are followed, or all outlets known by the edition's day. */
  readonly of: number;
}

/** The content for one window of one story; no language, no lengths. */
export interface Edition {
  readonly storyId: string;
  /** Last day of the window, `YYYY-MM-DD`; articles published later are not known to the edition. */
  readonly day: string;
  /** Day of the edition before; null for the first one. */
  readonly previousDay: string | null;
  /** Id of the definition by which it was composed: `daily`, `weekly`. */
  readonly definitionId: string;
  /** How the window was asked for: since the edition before, a week, or from one day to another. */
  readonly window: "since" | "week" | "days";
  /** Lengths from the definition, in UTF-16 units, and the numbered lines in all. */
  readonly limits: {
    readonly lines: number;
    readonly characters: Readonly<Record<"all" | "headline" | "figure" | "development" | "quote", number>>;
  };
  /** Articles published in the window; 0 makes a quiet day. */
  readonly newReports: number;
  readonly coverage: Coverage;
  /** New figures of the story that are held back as implausible. */
  readonly held: readonly FigureClaim[];
  /** Latest publication day known by `day`; null when nothing is known. */
  readonly lastReportDay: string | null;
  /** For a quiet day: the last figure known, and announced events. */
  readonly lastFigure: FigureClaim | null;
  readonly awaited: readonly ExpectedItem[];
  /** Non-empty sections in the definition's order. */
  readonly sections: readonly EditionSection[];
}
