import type { ResolvedDate, ResolveOptions } from "../../src/extract/quantities/dates/types.ts";

/** What a date means in a text published on `published`, and the ways to say it. Each text holds that date alone. */
export interface DateCase extends ResolveOptions {
  readonly published: string | null;
  /** Null: a date that the text leaves open. */
  readonly value: ResolvedDate | null;
  readonly as: readonly string[];
}

export interface DateCorpus {
  readonly cases: readonly DateCase[];
  /** Texts that hold no date. */
  readonly none: readonly string[];
}
