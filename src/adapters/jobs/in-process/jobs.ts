import { schedule, type ScheduledTask } from "node-cron";
import PQueue from "p-queue";
import type { Clock } from "../../../domain/clock.ts";
import type { Jobs, Queue, Work } from "../../../domain/jobs.ts";

export interface InProcessParts {
  readonly clock: Clock;
  /** Hears what failed; it is tried again. */
  readonly onTrouble: (message: string) => void;
}

const concurrency = 2;
/** Pauses before the second, third ... attempt at a job. */
const retriesMs = [1000, 5000, 30_000];
const restartMs = 5000;

/** Everything in this one process: what is queued is lost with it, and found again by the tick. */
export function inProcessJobs(parts: InProcessParts): Jobs {
  return new InProcessJobs(parts);
}

class InProcessJobs implements Jobs {
  readonly #parts: InProcessParts;
  readonly #queue = new PQueue({ concurrency });
  readonly #keys = new Set<string>();
  readonly #queues = new Map<string, Queue>();
  readonly #stop = new AbortController();
  readonly #running = new Set<Promise<unknown>>();
  #minute: ScheduledTask | null = null;

  constructor(parts: InProcessParts) {
    this.#parts = parts;
  }

  async start({ tick, queues, drains }: Work): Promise<void> {
    for (const queue of queues) this.#queues.set(queue.name, queue);
    for (const { name, run } of drains) void this.#track(this.#supervise(name, run));
    const guarded = () => this.#track(this.#attempt("tick", () => tick((...job) => this.add(...job))));
    // node-cron knows no daylight saving that matters here: it only counts minutes.
    this.#minute = schedule("* * * * *", guarded, { noOverlap: true, name: "tick" });
    await this.#minute.execute();
  }

  async add(name: string, data: unknown, key: string): Promise<void> {
    const queue = this.#queues.get(name);
    if (queue === undefined) throw new Error(`no queue ${name}`);
    const id = `${name} ${key}`;
    if (this.#keys.has(id) || this.#stop.signal.aborted) return;
    this.#keys.add(id);
    void this.#queue.add(async () => {
      await this.#retry(name, () => queue.run(data));
      this.#keys.delete(id);
    });
  }

  async stop(graceMs: number): Promise<void> {
    this.#stop.abort();
    this.#queue.clear();
    await this.#minute?.destroy();
    const deadline = new AbortController();
    const ended = Promise.all([this.#queue.onIdle(), ...this.#running]).then(() => deadline.abort());
    await Promise.race([ended, this.#parts.clock.sleep(graceMs, deadline.signal)]);
  }

  #track(work: Promise<unknown>): Promise<unknown> {
    const tracked = work.finally(() => this.#running.delete(tracked));
    this.#running.add(tracked);
    return tracked;
  }

  async #supervise(name: string, run: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      await this.#attempt(`sending to ${name}`, () => run(signal));
      if (!signal.aborted) await this.#parts.clock.sleep(restartMs, signal);
    }
  }

  async #retry(what: string, run: () => Promise<void>): Promise<void> {
    for (const pauseMs of [...retriesMs, null]) {
      if ((await this.#attempt(what, run)) || pauseMs === null || this.#stop.signal.aborted) return;
      await this.#parts.clock.sleep(pauseMs, this.#stop.signal);
    }
  }

  /** Whether it went well; what did not is told. */
  async #attempt(what: string, run: () => Promise<void>): Promise<boolean> {
    try {
      await run();
      return true;
    } catch (error) {
      this.#parts.onTrouble(`${what}: ${error instanceof Error ? error.message : String(error)}`);
      return false;
    }
  }
}
