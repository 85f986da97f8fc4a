import type { Clock } from "../domain/clock.ts";
import type { Rate } from "../domain/platform.ts";

/** Keeps sends within the platform's rates: over everything, and in each chat. */
export interface Pacer {
  /**
   * Waits for the next send to be allowed; those of priority 0 go first.
   * @returns false when the signal was aborted before
   */
  take(chat: string, priority: 0 | 1, signal: AbortSignal): Promise<boolean>;
  /** Nothing is allowed before this instant (milliseconds since 1970). */
  pauseUntil(instant: number): void;
}

interface Waiter {
  readonly chat: string;
  readonly grant: () => void;
}

/** Windows are kept this much wider than asked, for the way to the platform is not always equally long. */
const marginMs = 8;
/** A late timer may be made up for by so many sends in close succession. */
const catchUp = 3;
const chatsRemembered = 20_000;

export function createPacer(rates: readonly Rate[], clock: Clock): Pacer {
  return new RatePacer(rates, clock);
}

class RatePacer implements Pacer {
  readonly #clock: Clock;
  readonly #all: readonly Window[];
  readonly #perChat: readonly Rate[];
  readonly #chats = new Map<string, Window[]>();
  readonly #waiting: readonly [Waiter[], Waiter[]] = [[], []];
  #pausedUntil = 0;
  #isServing = false;
  #nap = new AbortController();

  constructor(rates: readonly Rate[], clock: Clock) {
    this.#clock = clock;
    this.#all = rates.filter(({ scope }) => scope === "all").map(createWindow);
    this.#perChat = rates.filter(({ scope }) => scope === "chat");
  }

  pauseUntil(instant: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, instant);
  }

  async take(chat: string, priority: 0 | 1, signal: AbortSignal): Promise<boolean> {
    for (;;) {
      if (signal.aborted) return false;
      const waitMs = this.#perChat.length === 0 ? 0 : this.#readyAt(this.#windowsOf(chat)) - this.#clock.now();
      if (waitMs <= 0) break;
      await this.#clock.sleep(waitMs, signal);
    }
    return new Promise<boolean>((resolve) => {
      const queue = this.#waiting[priority];
      const giveUp = () => {
        queue.splice(queue.indexOf(waiter), 1);
        if (this.#isIdle()) this.#nap.abort();
        resolve(false);
      };
      const grant = () => {
        signal.removeEventListener("abort", giveUp);
        resolve(true);
      };
      const waiter = { chat, grant };
      signal.addEventListener("abort", giveUp, { once: true });
      queue.push(waiter);
      if (!this.#isServing) void this.#serve();
    });
  }

  async #serve(): Promise<void> {
    this.#isServing = true;
    while (!this.#isIdle()) {
      const waitMs = this.#readyAt(this.#all) - this.#clock.now();
      if (waitMs > 0) {
        if (this.#nap.signal.aborted) this.#nap = new AbortController();
        await this.#clock.sleep(waitMs, this.#nap.signal);
        continue;
      }
      const [people, others] = this.#waiting;
      const waiter = (people.length > 0 ? people : others).shift();
      if (waiter === undefined) break;
      const now = this.#clock.now();
      for (const window of this.#all) window.add(now);
      if (this.#perChat.length > 0) for (const window of this.#windowsOf(waiter.chat)) window.add(now);
      waiter.grant();
    }
    this.#isServing = false;
  }

  #isIdle(): boolean {
    return this.#waiting[0].length + this.#waiting[1].length === 0;
  }

  #readyAt(windows: readonly Window[]): number {
    return Math.max(this.#pausedUntil, ...windows.map((window) => window.readyAt()));
  }

  #windowsOf(chat: string): Window[] {
    const known = this.#chats.get(chat) ?? this.#perChat.map(createWindow);
    this.#chats.delete(chat);
    this.#chats.set(chat, known);
    // The least recently used has long been silent; forgetting it costs nothing.
    if (this.#chats.size > chatsRemembered) this.#chats.delete(this.#chats.keys().next().value ?? "");
    return known;
  }
}

interface Window {
  /** When the next send is allowed. */
  readyAt(): number;
  add(now: number): void;
}

/**
 * No more than `count` in any `perMs`; where there are many a second, evenly spread. The spread follows a timetable, not
 * the last send, so that late timers do not add up to a slower rate.
 */
function createWindow({ count, perMs }: Rate): Window {
  const last: number[] = [];
  const spacingMs = perMs / count;
  let timetable = 0;
  return {
    readyAt() {
      const oldest = last.length < count ? 0 : (last[0] ?? 0) + perMs + marginMs;
      return Math.max(oldest, count > 1 && perMs <= 1000 ? Math.ceil(timetable) : 0);
    },
    add(now) {
      last.push(now);
      if (last.length > count) last.shift();
      timetable = Math.max(timetable, now - catchUp * spacingMs) + spacingMs;
    },
  };
}
