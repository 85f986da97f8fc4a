/**
 * What is wrong with a store: its address, the store itself, or (`refused`) the one thing it was given, which says
 * nothing about the next.
 */
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
  | "unreachable"
  | "denied"
  | "refused";

/** Thrown by every store. The message is for an operator: which store, what is wrong, and what to do. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  readonly problem: StoreProblem;

  constructor(problem: StoreProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.problem = problem;
  }
}
