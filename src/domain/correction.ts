import type { EntityRef } from "./entity.ts";
import type { Fact } from "./fact.ts";

/** What the operator says of one fact that was read from an article. */
export type CorrectionChange =
  /** It was misread and counts no more. */
  | { readonly kind: "drop" }
  /** An estimate's right number of people; `min === max` for a single figure. */
  | { readonly kind: "value"; readonly min: number; readonly max: number }
  /** Whose figure or words it is. */
  | { readonly kind: "source"; readonly source: EntityRef }
  /** A figure that was held back as implausible is right. */
  | { readonly kind: "confirm" };

/** One correction, kept for good. The fact in the store stays as it was read: claims are built with the change. */
export interface Correction {
  /** Counts up, in the order in which they were made. */
  readonly number: number;
  readonly factId: string;
  readonly change: CorrectionChange;
  /** In the operator's words; readers see it. */
  readonly reason: string;
  /** `YYYY-MM-DD`: the next edition after it tells of it. */
  readonly madeOn: string;
  /** The fact as it was read, so that the correction can be told after a reindex no longer finds it. */
  readonly original: Fact;
}

/** Keeps corrections. They are added, never changed; a later one of the same fact goes before an earlier one. */
export interface CorrectionStore {
  /** Keeps it with the fact as the store has it. Refused with a `StoreError`: a fact that the store does not have. */
  putCorrection(correction: Omit<Correction, "original" | "number">): Promise<void>;
  /** All of them, in the order in which they were made. */
  corrections(): Promise<readonly Correction[]>;
  /** Those whose posted lines were not looked for yet (`Readership.commitMarks`), in the same order. */
  unmarkedCorrections(): Promise<readonly Correction[]>;
}
