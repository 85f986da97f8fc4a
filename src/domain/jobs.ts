/** One kind of work that can wait and be given to any machine. */
export interface Queue {
  /** `[a-z-]+` */
  readonly name: string;
  /** Throws when it should be tried again. `data` is what `add` was given, as JSON. */
  run(data: unknown): Promise<void>;
}

/** Adds work to a queue, unless the same key waits there or is being done. */
export type AddJob = (queue: string, data: unknown, key: string) => Promise<void>;

export interface Work {
  /**
   * Called at the start of each minute, on one machine, and never while the call before is under way. What takes long it
   * adds to the queues, for all machines.
   */
  tick(add: AddJob): Promise<void>;
  readonly queues: readonly Queue[];
  /**
   * Runs until the signal; started again when it throws. Over all machines there is one at a time of each name, and
   * another machine takes over within 30 s when its own dies.
   */
  readonly drains: readonly { readonly name: string; run(signal: AbortSignal): Promise<void> }[];
}

/** Who does what, and when. What was done stands in the outbox, never here. */
export interface Jobs {
  /** Begins to work; the first tick comes at once. */
  start(work: Work): Promise<void>;
  readonly add: AddJob;
  /** Takes nothing new, and waits until what is under way has ended, at most so long. */
  stop(graceMs: number): Promise<void>;
}
