import { Worker } from "node:worker_threads";
import type { PageOutcome } from "./html-page.ts";

const memoryLimitMb = 256;

/** Reads pages one at a time in a worker thread, which is started on first use and replaced when it does not answer. */
export class HtmlReader {
  readonly #timeoutMs: number;
  #worker: Worker | null = null;

  constructor(timeoutMs: number) {
    this.#timeoutMs = timeoutMs;
  }

  /** Never rejects: a page that takes too long or too much memory is a failed one. */
  async read(html: string): Promise<PageOutcome> {
    const worker = (this.#worker ??= startWorker());
    const { promise, resolve } = Promise.withResolvers<PageOutcome>();
    const fail = (failed: string) => {
      this.#worker = null;
      resolve({ failed });
    };
    const onError = (error: Error) => fail(`it cannot be read as HTML: ${error.message}`);
    const timer = setTimeout(() => fail(`it took more than ${this.#timeoutMs / 1000} s to read`), this.#timeoutMs);
    worker.once("message", resolve).once("error", onError);
    worker.postMessage(html);
    const outcome = await promise;
    clearTimeout(timer);
    worker.off("message", resolve).off("error", onError);
    if (this.#worker === null) await worker.terminate();
    return outcome;
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = null;
  }
}

function startWorker(): Worker {
  const worker = new Worker(new URL("./html-worker.ts", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: memoryLimitMb },
  });
  worker.unref();
  return worker;
}
