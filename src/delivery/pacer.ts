import type { Clock } from "../domain/clock.ts";
import type { Pacer, Rate } from "../domain/platform.ts";

/** What to call once there is an answer; null when the wait was given up. */
type Turn = (() => void) | null | "chat-is-full";

interface Waiter {
  readonly chat: string | null;
  readonly settle: (turn: Turn) => void;
}

/**
 * The platform counts when a send arrives: between its beginning and its answer, and no later than this after the
 * beginning, in milliseconds. Where the way is slow, sends that began one after the other arrive at once: so the answer is
 * waited for, and only one that does not come says nothing about the way there.
 */
const longestWayMs = 1000;
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

  async take(chat: string | null, priority: 0 | 1, signal: AbortSignal): Promise<(() => void) | null> {
    if (this.#isUnlimited() && !signal.aborted) return () => {};
    for (;;) {
      if (signal.aborted) return null;
      const waitMs = this.#chatWaitMs(chat);
      if (waitMs > 0) {
        await this.#clock.sleep(waitMs, signal);
        continue;
      }
      const turn = await this.#turn(chat, priority, signal);
      if (turn !== "chat-is-full") return turn;
    }
  }

  #turn(chat: string | null, priority: 0 | 1, signal: AbortSignal): Promise<Turn> {
    return new Promise((resolve) => {
      const queue = this.#waiting[priority];
      const giveUp = () => {
        queue.splice(queue.indexOf(waiter), 1);
        if (this.#isIdle()) this.#nap.abort();
        resolve(null);
      };
      const settle = (turn: Turn) => {
        signal.removeEventListener("abort", giveUp);
        resolve(turn);
      };
      const waiter = { chat, settle };
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
      // Others of the same chat may have had their turn while this one stood in the queue.
      if (this.#chatWaitMs(waiter.chat) > 0) {
        waiter.settle("chat-is-full");
        continue;
      }
      const now = this.#clock.now();
      const send = { countsAt: now + longestWayMs };
      for (const window of this.#all) window.add(now, send);
      for (const window of this.#windowsOf(waiter.chat)) window.add(now, send);
      waiter.settle(() => {
        send.countsAt = Math.min(send.countsAt, this.#clock.now());
      });
    }
    this.#isServing = false;
  }

  #isUnlimited(): boolean {
    return this.#all.length + this.#perChat.length === 0 && this.#isIdle() && this.#clock.now() >= this.#pausedUntil;
  }

  #isIdle(): boolean {
    return this.#waiting[0].length + this.#waiting[1].length === 0;
  }

  #chatWaitMs(chat: string | null): number {
    const windows = this.#windowsOf(chat);
    return windows.length === 0 ? 0 : this.#readyAt(windows) - this.#clock.now();
  }

  #readyAt(windows: readonly Window[]): number {
    return Math.max(this.#pausedUntil, ...windows.map((window) => window.readyAt()));
  }

  #windowsOf(chat: string | null): Window[] {
    if (chat === null || this.#perChat.length === 0) return [];
    const known = this.#chats.get(chat) ?? this.#perChat.map(createWindow);
    this.#chats.delete(chat);
    this.#chats.set(chat, known);
    // The least recently used has long been silent; forgetting it costs nothing.
    if (this.#chats.size > chatsRemembered) this.#chats.delete(this.#chats.keys().next().value ?? "");
    return known;
  }
}

/** One send, and when the platform has counted it at the latest. */
interface Send {
  countsAt: number;
}

interface Window {
  /** When the next send is allowed. */
  readyAt(): number;
  add(now: number, send: Send): void;
}

/**
 * No more than `count` in any `perMs`; where there are many a second, evenly spread. The spread follows a timetable, not
 * the last send, so that late timers do not add up to a slower rate.
 */
function createWindow({ count, perMs }: Rate): Window {
  const last: Send[] = [];
  const spacingMs = perMs / count;
  const isSpread = count > 1 && perMs <= 1000;
  let timetable = 0;
  return {
    readyAt() {
      const oldest = last.length < count ? undefined : last[0];
      const free = oldest === undefined ? 0 : oldest.countsAt + perMs + 1;
      return Math.max(free, isSpread ? Math.ceil(timetable) : 0);
    },
    add(now, send) {
      last.push(send);
      if (last.length > count) last.shift();
      timetable = Math.max(timetable, now - catchUp * spacingMs) + spacingMs;
    },
  };
}
