import { createHash } from "node:crypto";
import { type Job, PgBoss } from "pg-boss";
import type { AddJob, Jobs, Queue, Work } from "../../../domain/jobs.ts";
import { bossOptions, deadLetters, drainQueue, tickQueue, workQueue } from "./queues.ts";

export interface PgBossParts {
  /** The store's address, `postgres://...`: the jobs live beside it, in a schema of their own. */
  readonly databaseUrl: string;
  /** Hears what failed: a connection that was lost, a tick, a job or a drain that threw. It is tried again. */
  readonly onTrouble: (message: string) => void;
}

type Telling = (what: string, error: unknown) => void;

const tickName = "tick";
const pollSeconds = 1;
/** Jobs of one queue that one process does at the same time. */
const atOnce = 2;
/** How often each machine sees to it that every drain has its job, in milliseconds. */
const superviseDrainsMs = 10_000;

/** Jobs on Postgres, shared by every process that opens the same address. Rejects when the database cannot be used. */
export async function openPgBossJobs({ databaseUrl, onTrouble }: PgBossParts): Promise<Jobs> {
  const boss = new PgBoss(bossOptions(databaseUrl));
  const telling: Telling = (what, error) =>
    onTrouble(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  boss.on("error", (error) => telling("jobs", error));
  await boss.start();
  await boss.createQueue(deadLetters);
  const known = new Map<string, Promise<void>>();
  const ensureWorkQueue = (name: string): Promise<void> => {
    const found = known.get(name) ?? boss.createQueue(name, workQueue);
    known.set(name, found);
    return found;
  };
  const add: AddJob = async (queue, data, key) => {
    await ensureWorkQueue(queue);
    await boss.send(queue, { data }, { singletonKey: shortKey(key) });
  };
  const stopping = new AbortController();
  let supervisor: NodeJS.Timeout | null = null;

  return {
    async start(work) {
      for (const queue of work.queues) {
        await ensureWorkQueue(queue.name);
        await workOn(boss, queue, telling);
      }
      await startTicks(boss, () => work.tick(add), telling);
      const ensureDrains = await startDrains(boss, work, stopping.signal, telling);
      supervisor = setInterval(
        () => void ensureDrains().catch((error: unknown) => telling("jobs", error)),
        superviseDrainsMs,
      );
    },

    add,

    async stop(graceMs) {
      if (supervisor !== null) clearInterval(supervisor);
      stopping.abort();
      await boss.stop({ graceful: true, timeout: graceMs });
    },
  };
}

/** A key stands in an index, whose entries hold less than 2,700 bytes. */
const shortKey = (key: string): string => (key.length <= 200 ? key : createHash("sha256").update(key).digest("hex"));

async function workOn(boss: PgBoss, queue: Queue, telling: Telling): Promise<void> {
  const options = { pollingIntervalSeconds: pollSeconds, localConcurrency: atOnce } as const;
  await boss.work<{ readonly data?: unknown }>(queue.name, options, async ([job]) => {
    if (job === undefined) return;
    try {
      await queue.run(job.data.data);
    } catch (error) {
      telling(queue.name, error);
      // pg-boss tries again, and lays the job by after the last try.
      throw error;
    }
  });
}

/**
 * One job a minute, whoever is there to send it, and none while one is waiting or under way. One that fails is not
 * tried again: the next minute's does what it left.
 */
async function startTicks(boss: PgBoss, tick: () => Promise<void>, telling: Telling): Promise<void> {
  await boss.createQueue(tickName, tickQueue);
  await boss.schedule(tickName, "* * * * *", null, { tz: "UTC" });
  await boss.send(tickName);
  await boss.work(tickName, { pollingIntervalSeconds: pollSeconds }, async () => {
    try {
      await tick();
    } catch (error) {
      telling("tick", error);
      throw error;
    }
  });
}

/**
 * Each drain is one job that never ends. Its heartbeat tells that its machine lives; without it pg-boss gives the job to
 * another machine. A machine that stops hands it back, for another to take at its next look.
 * @returns makes the jobs that are not there
 */
async function startDrains(
  boss: PgBoss,
  { drains }: Work,
  stopping: AbortSignal,
  telling: Telling,
): Promise<() => Promise<void>> {
  const queueOf = (name: string): string => `drain-${createHash("sha256").update(name).digest("hex").slice(0, 24)}`;
  const ensure = async (): Promise<void> => {
    for (const { name } of drains) await boss.send(queueOf(name));
  };
  for (const drain of drains) await boss.createQueue(queueOf(drain.name), drainQueue);
  await ensure();
  const options = { pollingIntervalSeconds: pollSeconds, heartbeatRefreshSeconds: 2 } as const;
  for (const drain of drains) {
    await boss.work(queueOf(drain.name), options, async ([job]: Job[]) => {
      if (job === undefined) return;
      try {
        await drain.run(AbortSignal.any([job.signal, stopping]));
      } catch (error) {
        if (!stopping.aborted) telling(`sending to ${drain.name}`, error);
        throw error;
      }
      // A drain has no end of its own: as a failed job it goes to another machine, or is begun again here.
      throw new Error("handed over");
    });
  }
  return ensure;
}
