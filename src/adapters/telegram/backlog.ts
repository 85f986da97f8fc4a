import type { Clock } from "../../domain/clock.ts";

/** A question older than this was asked while we were away. */
export const staleMs = 120_000;
/** So long after the last old question, no more are expected. */
const quietMs = 1500;

/**
 * After an absence, what was asked meanwhile is heard in order, but each chat is told only the last answer, once all of
 * it was heard: nobody wants ten answers in a row to what was tried hours ago.
 */
export class Backlog {
  readonly #clock: Clock;
  readonly #signal: AbortSignal;
  readonly #answers = new Map<string, () => Promise<void>>();
  #lastAt = 0;
  #isWatching = false;

  constructor(clock: Clock, signal: AbortSignal) {
    this.#clock = clock;
    this.#signal = signal;
  }

  /** `dateSeconds`: when it was asked, in seconds since 1970. */
  isOld(dateSeconds: number): boolean {
    return this.#clock.now() - dateSeconds * 1000 > staleMs;
  }

  /** Keeps the answer, in the place of an earlier one of the chat. */
  keep(chat: string, answer: () => Promise<void>): void {
    this.#answers.set(chat, answer);
    this.#lastAt = this.#clock.now();
    if (!this.#isWatching) void this.#tellWhenQuiet();
  }

  /** A new question makes the old ones moot. */
  drop(chat: string): void {
    this.#answers.delete(chat);
  }

  async #tellWhenQuiet(): Promise<void> {
    this.#isWatching = true;
    while (this.#clock.now() - this.#lastAt < quietMs && !this.#signal.aborted) {
      await this.#clock.sleep(quietMs - (this.#clock.now() - this.#lastAt), this.#signal);
    }
    this.#isWatching = false;
    const answers = [...this.#answers.values()];
    this.#answers.clear();
    for (const answer of answers) await answer();
  }
}
