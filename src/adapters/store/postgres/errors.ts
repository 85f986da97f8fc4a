import { StoreError, type StoreProblem } from "../../../domain/store-error.ts";

interface Explanation {
  readonly problem: StoreProblem;
  readonly what: string;
  readonly fix: string;
}

/**
 * By SQLSTATE or its first two characters, the class
 * (https://www.postgresql.org/docs/current/errcodes-appendix.html).
 */
const explanations: ReadonlyMap<string, Explanation> = new Map([
  [
    "28",
    {
      problem: "denied",
      what: "does not let us in",
      fix: "Check user and password in DATABASE_URL and in pg_hba.conf",
    },
  ],
  [
    "3D000",
    { problem: "unreachable", what: "is not there: the server has no such database", fix: "Create it with createdb" },
  ],
  [
    "42501",
    {
      problem: "read-only",
      what: "may not be written to by this user",
      fix: "Grant the user CREATE on the database, and its own tables",
    },
  ],
  [
    "25006",
    { problem: "read-only", what: "cannot be written to", fix: "Give the address of the primary, not of a replica" },
  ],
  [
    "53100",
    {
      problem: "full",
      what: "cannot grow: the server's disk is full",
      fix: "Free some space; nothing of what was being stored was kept",
    },
  ],
  [
    "53300",
    { problem: "busy", what: "has too many connections", fix: "Raise max_connections, or stop some of the programs" },
  ],
  ["54", { problem: "refused", what: "cannot hold a value this long", fix: "Nothing was changed" }],
  ["40", { problem: "busy", what: "had two writers in each other's way", fix: "Try again" }],
  ["55P03", { problem: "busy", what: "is locked by another process", fix: "Try again later" }],
  ["57014", { problem: "busy", what: "did not answer within the time allowed", fix: "Try again later" }],
  ["57P", { problem: "unreachable", what: "is being started or stopped", fix: "Try again when the server is up" }],
  ["08", { problem: "unreachable", what: "lost the connection", fix: "Check the server and the network" }],
  ["58", { problem: "unreadable", what: "cannot be read or written", fix: "Check the server's disk and its log" }],
  [
    "XX",
    {
      problem: "damaged",
      what: "is damaged",
      fix: "Nothing was changed. Read the server's log; restore from a backup",
    },
  ],
]);

/** The message for an operator: what is wrong with which store, and what to do. */
export const storeError = (
  problem: StoreProblem,
  name: string,
  what: string,
  fix: string,
  cause?: unknown,
): StoreError => new StoreError(problem, `The store ${name} ${what}. ${fix}.`, { cause });

/** Turns errors about the server into `StoreError`s; errors of our own SQL are given back as they are. */
export function explained(name: string, error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const known = isSqlState(code)
    ? (explanations.get(code) ?? explanations.get(code.slice(0, 3)) ?? explanations.get(code.slice(0, 2)))
    : { problem: "unreachable" as const, what: notReached(code), fix: "Check that the server runs and listens there" };
  return known === undefined ? error : storeError(known.problem, name, known.what, known.fix, error);
}

/** Errors of the network carry names such as ECONNREFUSED, or no code at all. */
const isSqlState = (code: string): boolean => /^[0-9A-Z]{5}$/u.test(code) && !/^E[A-Z]{4}$/u.test(code);

function notReached(code: string): string {
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "cannot be reached: no such host is known";
  return code === "ECONNREFUSED" ? "cannot be reached: nothing listens there" : "cannot be reached";
}
