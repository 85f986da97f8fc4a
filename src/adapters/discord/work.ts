import type { Clock } from "../../domain/clock.ts";

/** What is under way, so that the program can wait for it before it ends. */
export class Work {
  readonly #running = new Set<Promise<void>>();

  /** @param work never rejects */
  add(work: Promise<void>): void {
    this.#running.add(work);
    void work.finally(() => this.#running.delete(work));
  }

  /** Resolves when nothing is left, or after so long. */
  async end(clock: Clock, graceMs: number): Promise<void> {
    const done = new AbortController();
    const all = Promise.all(this.#running).then(() => done.abort());
    await Promise.race([all, clock.sleep(graceMs, done.signal)]);
  }
}
