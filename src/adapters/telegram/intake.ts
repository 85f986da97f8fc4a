import type { Update } from "grammy/types";
import type { Clock } from "../../domain/clock.ts";
import type { Memory } from "../../domain/memory.ts";

export interface IntakeParts {
  readonly clock: Clock;
  readonly memory: Memory;
  /** Never rejects. */
  readonly handle: (update: Update) => Promise<void>;
  readonly onTrouble: (message: string) => void;
}

/** So many updates are worked on at one time. */
const atOnce = 100;
/** What takes longer no longer keeps Telegram from giving out what comes after the next hundred. */
const heldMs = 30_000;
const handledKey = "handled updates";

/**
 * What was asked for and is worked on. An update is confirmed only when it was handled: a program that is killed meanwhile
 * is given it again. What was handled and could not be confirmed any more is remembered, and not handled twice.
 */
export class Intake {
  readonly #parts: IntakeParts;
  /** By id: since when it is worked on, or that it is done; until it is confirmed. */
  readonly #known = new Map<number, { readonly since: number; isDone: boolean }>();
  #fromBefore: ReadonlySet<number> | null = null;
  #size = 0;
  #bell = Promise.withResolvers<void>();
  #isWriting = false;
  #isStale = false;

  constructor(parts: IntakeParts) {
    this.#parts = parts;
  }

  /** How many are worked on. */
  get size(): number {
    return this.#size;
  }

  /** What to ask from: everything before it is handled. 0 for whatever there is. */
  offset(): number {
    const now = this.#parts.clock.now();
    const open = [...this.#known].filter(([, { isDone, since }]) => !isDone && now - since < heldMs);
    if (open.length > 0) return Math.min(...open.map(([id]) => id));
    return this.#known.size === 0 ? 0 : Math.max(...this.#known.keys()) + 1;
  }

  /** Begins what is new of the answer to a question that asked from `offset`. */
  async take(updates: readonly Update[], offset: number): Promise<void> {
    const before = (this.#fromBefore ??= await this.#handledBefore());
    for (const [id, { isDone }] of this.#known) if (id < offset && isDone) this.#known.delete(id);
    for (const update of updates) {
      const id = update.update_id;
      if (this.#known.has(id)) continue;
      if (before.has(id)) this.#known.set(id, { since: 0, isDone: true });
      else if (this.#size < atOnce) this.#begin(update);
      // In their order: what comes later is begun later.
      else break;
    }
  }

  async #handledBefore(): Promise<ReadonlySet<number>> {
    const { memory, onTrouble } = this.#parts;
    try {
      return new Set(await memory.get<number[]>(handledKey));
    } catch (error) {
      onTrouble(`telegram: what was handled before is not known: ${String(error)}`);
      return new Set();
    }
  }

  /** Resolves when nothing is worked on any more, or after so long. */
  async settled(ms: number): Promise<void> {
    if (this.#size === 0) return;
    const nap = new AbortController();
    await Promise.race([this.#bell.promise, this.#parts.clock.sleep(ms, nap.signal)]);
    nap.abort();
  }

  #begin(update: Update): void {
    const state = { since: this.#parts.clock.now(), isDone: false };
    this.#known.set(update.update_id, state);
    this.#size += 1;
    void this.#work(update, state);
  }

  async #work(update: Update, state: { isDone: boolean }): Promise<void> {
    await this.#parts.handle(update);
    state.isDone = true;
    await this.#remember();
    this.#size -= 1;
    if (this.#size > 0) return;
    this.#bell.resolve();
    this.#bell = Promise.withResolvers();
  }

  /** One write at a time, of what is true when it begins. */
  async #remember(): Promise<void> {
    this.#isStale = true;
    if (this.#isWriting) return;
    this.#isWriting = true;
    while (this.#isStale) {
      this.#isStale = false;
      const done = [...this.#known].filter(([, { isDone }]) => isDone).map(([id]) => id);
      await this.#parts.memory.set(handledKey, done).catch((error: unknown) => {
        this.#parts.onTrouble(`telegram: what was handled is not remembered: ${String(error)}`);
      });
    }
    this.#isWriting = false;
  }
}
