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
  /**
   * Whether what is written waits for the disk, so that a machine that loses its power forgets nothing; absent for no.
   * Postgres decides that for itself (`synchronous_commit`).
   */
  readonly waitsForDisk?: boolean;
}
