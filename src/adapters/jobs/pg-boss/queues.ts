import type { ConstructorOptions, Queue } from "pg-boss";

type QueueRules = Omit<Queue, "name">;

/** Where jobs are laid by that failed at every try, for an operator to look at. */
export const deadLetters = "dead-letters";

const daySeconds = 86_400;

/** A queue of work: one job a key, tried six times over about ten minutes. */
export const workQueue: QueueRules = {
  policy: "exclusive",
  retryLimit: 5,
  retryDelay: 10,
  retryBackoff: true,
  retryDelayMax: 300,
  // Extraction computes for seconds without a pause, in which no heartbeat is sent.
  heartbeatSeconds: 60,
  expireInSeconds: 3600,
  deleteAfterSeconds: daySeconds,
  deadLetter: deadLetters,
};

export const tickQueue: QueueRules = {
  policy: "exclusive",
  retryLimit: 0,
  heartbeatSeconds: 10,
  expireInSeconds: 3600,
  deleteAfterSeconds: 3600,
};

/** One job for ever: it fails when its machine does, and is tried again. */
export const drainQueue: QueueRules = {
  policy: "exclusive",
  retryLimit: 1_000_000_000,
  retryDelay: 1,
  heartbeatSeconds: 10,
  expireInSeconds: daySeconds,
  deleteAfterSeconds: 3600,
};

/** The store's own schema (`?schema=`) with `_jobs` after it, so that two stores in one database share no jobs. */
export function bossOptions(databaseUrl: string): ConstructorOptions {
  const url = new URL(databaseUrl);
  const schema = `${url.searchParams.get("schema") ?? "mujaz"}_jobs`;
  url.searchParams.delete("schema");
  return {
    connectionString: url.href,
    schema,
    application_name: "mujaz jobs",
    max: 5,
    // A dead machine is noticed after its heartbeat (10 s), at the next of these looks: within 20 s, of 30 allowed.
    superviseIntervalSeconds: 4,
    monitorIntervalSeconds: 4,
    // A tick comes within two seconds of its minute.
    cronMonitorIntervalSeconds: 2,
    cronWorkerIntervalSeconds: 1,
  };
}
