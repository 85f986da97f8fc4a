import type { DayOrMonth, Evidence, Span } from "./article.ts";
import type { EntityRef } from "./entity.ts";

export const hedges = ["exact", "about", "at_least", "more_than", "up_to", "less_than", "between"] as const;
export type Hedge = (typeof hedges)[number];

export const statuses = [
  "planned",
  "training",
  "deployed",
  "moving",
  "fighting",
  "killed",
  "wounded",
  "captured",
  "missing",
  "withdrawn",
  "displaced",
] as const;
export type Status = (typeof statuses)[number];

export const eventTypes = [
  "call",
  "meeting",
  "visit",
  "summons",
  "treaty",
  "deployment",
  "aid",
  "advance",
  "denial",
  "statement",
  "award",
  "other",
] as const;
export type EventType = (typeof eventTypes)[number];

interface FactBase {
  /** Derived from article, kind, span and value: the same fact keeps its id over a reindex. */
  readonly id: string;
  readonly evidence: Evidence;
  /** Names of the rules that produced the fact, in order, for `extract --explain`. */
  readonly rules: readonly string[];
  /** The words from which its day was read ("Monday"); absent when it has no day, or none in words. */
  readonly dayWords?: string;
}

/** What somebody is, printable in both languages, without an article: "NATO Secretary General", "medical source". */
export interface Role {
  readonly ar: string;
  readonly en: string;
  /** The body in which somebody without a name speaks: a medical source in this hospital; absent where none is named. */
  readonly body?: EntityRef;
}

/** A number of people, as one article states it once. */
export interface Estimate extends FactBase {
  readonly kind: "estimate";
  /** Id from `config/measures.yaml`: troops, killed, wounded ... */
  readonly measure: string;
  /** The population counted: demonym and noun as a name ("North Korean troops"); null when the text does not say. */
  readonly of: PopulationRef | null;
  /** People. A single or one-sided figure has `min === max`; `hedge` tells its side. */
  readonly min: number;
  readonly max: number;
  readonly hedge: Hedge;
  readonly attributedTo: EntityRef | null;
  readonly speaker: EntityRef | null;
  /** Who gives the figure, where the text tells of somebody whom it does not name ("medical source"); absent for others. */
  readonly role?: Role;
  readonly status: Status | null;
  readonly place: EntityRef | null;
  readonly asOf: DayOrMonth | null;
  readonly deniedBy: EntityRef | null;
  /** Exact words of the figure. */
  readonly mention: string;
  /** Where `mention` stands in the article. */
  readonly mentionSpan: Span;
  /** A part of the people counted just before ("among them 500 officers"): no figure of the whole. */
  readonly part?: boolean;
}

/** Who is counted: a nationality or organisation and a noun, printable in both languages. */
export interface PopulationRef {
  /** `north-korea/troops`; entity id and population noun id. */
  readonly id: string;
  readonly ar: string;
  readonly en: string;
}

/** What someone said. `direct` content is verbatim between quotation marks in the article. */
export interface Quote extends FactBase {
  readonly kind: "quote";
  readonly speaker: EntityRef | null;
  /** The speaker's post on that day, or as the text names it; of a speaker without a name who it is; null when unknown. */
  readonly role: Role | null;
  readonly direct: boolean;
  readonly content: string;
  readonly contentSpan: Span;
  /** The reporting word as written, and its lexicon entry (`say`, `confirm`, `deny`, `warn` ...). */
  readonly cue: { readonly text: string; readonly id: string } | null;
  /** The outlet or agency that relayed the words, when the text names one. */
  readonly via: EntityRef | null;
  readonly saidOn: DayOrMonth | null;
}

export interface Amount {
  readonly value: number;
  /** ISO 4217 code (`EUR`), `km2`, `t` (tonnes), or `people`. */
  readonly unit: string;
}

/** Something that happened or is announced. Named so because `Event` is a global of the runtime. */
export interface NewsEvent extends FactBase {
  readonly kind: "event";
  readonly type: EventType;
  /** Empty where a treaty, a ruling, an arrest, a summit or a convoy is told of nobody who is named. */
  readonly actors: readonly EntityRef[];
  readonly counterpart: EntityRef | null;
  readonly place: EntityRef | null;
  readonly on: DayOrMonth | null;
  readonly amount: Amount | null;
  /** A part of the amount that the text names by itself; absent when it names none. */
  readonly part?: Amount;
  /** The day or month since which the amount has added up; absent when the text names none. */
  readonly since?: DayOrMonth;
  /**
   * Finer word for the line that is composed: `signed`, `ratified`, `expected`, `declined` ... null when none. Of a
   * deployment, what the source's verb says of it: `said`, `announced`, `reported`, `admitted`, `claimed`, `confirmed`.
   */
  readonly aspect: string | null;
  /** What the troops of a deployment do there, when the words tell more than that they are there. */
  readonly status?: Status;
  /** Exact words that the statement reports, and where they stand; null for what is no statement. */
  readonly content: string | null;
  readonly contentSpan: Span | null;
}

export type Fact = Estimate | Quote | NewsEvent;

/** Everything that extraction finds in one article. Facts stand in text order. */
export interface Extraction {
  readonly articleId: string;
  readonly revision: number;
  readonly published: string | null;
  readonly publishedInferred: boolean;
  readonly estimates: readonly Estimate[];
  readonly quotes: readonly Quote[];
  readonly events: readonly NewsEvent[];
  readonly people: readonly EntityRef[];
  readonly organisations: readonly EntityRef[];
  readonly places: readonly EntityRef[];
}
