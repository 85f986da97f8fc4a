import type { Clock } from "../../domain/clock.ts";
import type { Jobs } from "../../domain/jobs.ts";

export interface JobsParts {
  readonly clock: Clock;
  /** Hears what failed; it is tried again. */
  readonly onTrouble: (message: string) => void;
}

/**
 * The engine that fits the store: pg-boss on a store on Postgres (`databaseUrl` is its address), else this one process.
 * Rejects when the database cannot be used.
 */
export async function openJobs(databaseUrl: string | null, parts: JobsParts): Promise<Jobs> {
  if (databaseUrl !== null && /^postgres(ql)?:/u.test(databaseUrl)) {
    const { openPgBossJobs } = await import("./pg-boss/jobs.ts");
    return openPgBossJobs({ databaseUrl, onTrouble: parts.onTrouble });
  }
  const { inProcessJobs } = await import("./in-process/jobs.ts");
  return inProcessJobs(parts);
}
