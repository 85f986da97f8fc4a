import type { Hedge } from "../../src/domain/fact.ts";

/** A corpus of numbers: a value and every way to say it. */
export interface NumberCorpus {
  readonly values: readonly { readonly value: number; readonly as: readonly string[] }[];
  readonly ranges: readonly { readonly min: number; readonly max: number; readonly as: readonly string[] }[];
  readonly vague: readonly string[];
  readonly ordinals: readonly { readonly value: number; readonly as: readonly string[] }[];
  /** Texts that hold no number. */
  readonly none: readonly string[];
}

export type HedgeCorpus = Readonly<Record<Exclude<Hedge, "between">, readonly string[]>>;
