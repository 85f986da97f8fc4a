import type { Store } from "../../domain/ports.ts";

/** A kind of store. Its name is its folder's name and what `DATABASE_URL` begins with. */
export interface StoreDriver {
  readonly name: string;
  /** What a right address looks like, for the message that refuses a wrong one. */
  readonly example: string;
  accepts(url: string): boolean;
  /** Opens the store, bringing an older one up to date. Throws `StoreError`; never starts an empty one over a damaged one. */
  open(url: string, options: OpenOptions): Promise<Store>;
}

export interface OpenOptions {
  /** Whether a store that is not there is begun, or refused (for commands that only read). */
  readonly ifMissing: "create" | "refuse";
}

export type StoreProblem =
  | "address"
  | "missing"
  | "damaged"
  | "foreign"
  | "newer"
  | "read-only"
  | "full"
  | "busy"
  | "unreadable"
  | "refused";

/** What is wrong with a store or with what it was given. The message says where, and what to do. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  readonly problem: StoreProblem;

  constructor(problem: StoreProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.problem = problem;
  }
}
