import type { DayOrMonth } from "../../domain/article.ts";
import type { Amount, EventType, NewsEvent } from "../../domain/fact.ts";
import type { Directory } from "../names/directory.ts";
import type { Named } from "../names/mention.ts";
import type { Attribution } from "../quotes/attribution.ts";
import type { ResolvedDate } from "../quotes/days.ts";
import type { Reading } from "../quotes/walk.ts";
import type { AmountFound } from "./amounts.ts";

/** An event before it gets its id and evidence. */
export interface EventFound {
  readonly type: EventType;
  readonly aspect: string | null;
  readonly actors: readonly Named[];
  readonly counterpart: Named | null;
  readonly place: Named | null;
  readonly on: DayOrMonth | null;
  readonly amount: Amount | null;
  /** What only some events have: it becomes a part of the event as it is. */
  readonly details: Pick<NewsEvent, "status" | "part" | "since">;
  /** Tokens of the words that tell it. */
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  /** Tokens of the words said, for events that are statements; null otherwise. */
  readonly content: { readonly first: number; readonly last: number } | null;
  readonly rules: readonly string[];
}

export interface EventInput {
  readonly reading: Reading;
  readonly datesIn: (sentence: number) => readonly ResolvedDate[];
  readonly saidIn: (sentence: number) => readonly Attribution[];
  readonly amountsIn: (sentence: number) => readonly AmountFound[];
  readonly ownerAt: (token: number) => Attribution | null;
  readonly days: ReadonlyMap<Attribution, DayOrMonth | null>;
  readonly attributions: readonly Attribution[];
  readonly published: string | null;
  readonly directory: Directory;
  /** True when a negation stands right before a token. */
  readonly isNegated: (token: number) => boolean;
}
