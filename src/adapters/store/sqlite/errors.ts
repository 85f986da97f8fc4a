import { StoreError, type StoreProblem } from "../../../domain/store-error.ts";
import type { Guard } from "./kysely-dialect.ts";

interface Explanation {
  readonly problem: StoreProblem;
  readonly what: string;
  readonly fix: string;
}

const brokenFix = "Nothing was changed. Restore the file from a backup, or move it away to begin anew";

/** By SQLite's primary result code (https://www.sqlite.org/rescode.html). */
const explanations: ReadonlyMap<number, Explanation> = new Map([
  [5, { problem: "busy", what: "is locked by another process", fix: "Stop the other process, or try again later" }],
  [
    8,
    {
      problem: "read-only",
      what: "cannot be written to",
      fix: "Give this user the right to write the file and its folder",
    },
  ],
  [10, { problem: "unreadable", what: "cannot be read or written", fix: "Check the disk that it is on" }],
  [11, { problem: "damaged", what: "is damaged", fix: brokenFix }],
  [
    13,
    {
      problem: "full",
      what: "cannot grow: the disk is full",
      fix: "Free some space; nothing of what was being stored was kept",
    },
  ],
  [14, { problem: "unreadable", what: "cannot be opened", fix: "Check the path and the rights of its folder" }],
  [26, { problem: "damaged", what: "is not a SQLite database", fix: brokenFix }],
]);

/** The message for an operator: what is wrong with which file, and what to do. */
export const storeError = (
  problem: StoreProblem,
  file: string,
  what: string,
  fix: string,
  cause?: unknown,
): StoreError => new StoreError(problem, `The store ${file} ${what}. ${fix}.`, { cause });

/** Turns SQLite's errors about the file into `StoreError`s; errors of our own SQL go through as they are. */
export function guardFor(file: string): Guard {
  return (work) => {
    try {
      return work();
    } catch (error) {
      const code =
        error instanceof Error && "errcode" in error && typeof error.errcode === "number" ? error.errcode : 0;
      const known = explanations.get(code & 0xff);
      if (known === undefined) throw error;
      throw storeError(known.problem, file, known.what, known.fix, error);
    }
  };
}
