import type { Clock } from "../domain/clock.ts";
import type { Delivery, DeliveryStore, Rendering } from "../domain/delivery.ts";
import type { Platform } from "../domain/platform.ts";
import { StoreError } from "../domain/store-error.ts";
import { createBreaker } from "./breaker.ts";
import { createJournal } from "./journal.ts";
import { createPacer } from "./pacer.ts";
import { recover } from "./recovery.ts";
import { deliver, type SenderParts } from "./sender.ts";

export interface DrainParts {
  readonly store: DeliveryStore;
  readonly platform: Platform;
  readonly clock: Clock;
  readonly random: () => number;
  /** Names this run of this process; no other one has it. */
  readonly owner: string;
  readonly isGone: (owner: string) => boolean;
  /** Told to the operator. */
  readonly onTrouble: (message: string) => void;
}

const leaseMs = 60_000;
const upkeepMs = 10_000;
/** How long what is under way may take when the program must end. */
const graceMs = 10_000;
const pollMs = 500;
/** After a run was stopped by its errors, the next one begins so much later. */
const breakerMs = 15 * 60_000;
const renderingsKept = 200;
/** What is sent in so many milliseconds is taken at once. */
const aheadMs = 50;
const mostAhead = 500;

/**
 * Empties the outbox of one platform until `stop` is aborted: then begins nothing more, waits at most 10 s for what is
 * under way, and leaves the rest as it is. Throws when the store fails in a way that waiting does not mend.
 * @param onIdle called whenever there is nothing (more) to send now
 */
export async function drain(parts: DrainParts, stop: AbortSignal, onIdle: () => void = () => {}): Promise<void> {
  // Each run has a name of its own: what one held that failed is not held by the next, and is taken from it.
  const run = { ...parts, owner: `${parts.owner}:${parts.clock.now()}` };
  await new Drain(run, await senderParts(run), stop, onIdle).run();
}

class Drain {
  readonly #parts: DrainParts;
  readonly #sender: SenderParts;
  readonly #onIdle: () => void;
  readonly #cut = new AbortController();
  readonly #failed = new AbortController();
  readonly #ending: AbortSignal;
  readonly #bell: Bell;
  readonly #buffer: Delivery[] = [];
  readonly #active = new Set<Promise<void>>();
  /** Deliveries of the active ones whose connection is not free yet. */
  #open = 0;
  #upkeepAt = 0;
  #claimAt = 0;
  /** A claim on its way; what is in the buffer is sent meanwhile. */
  #claiming: Promise<void> | null = null;
  #begun = { count: 0, since: 0 };

  constructor(parts: DrainParts, sender: SenderParts, stop: AbortSignal, onIdle: () => void) {
    this.#parts = parts;
    this.#sender = sender;
    this.#onIdle = onIdle;
    this.#ending = AbortSignal.any([stop, this.#failed.signal]);
    this.#bell = createBell(parts.clock);
    this.#ending.addEventListener("abort", this.#bell.ring, { once: true });
  }

  async run(): Promise<void> {
    while (!this.#ending.aborted) {
      await this.#mending(() => this.#upkeep());
      this.#refill();
      this.#beginMore();
      if (this.#active.size === 0 && this.#claimAt > 0 && this.#claiming === null) {
        this.#sender.breaker.reset();
        this.#onIdle();
      }
      if (!this.#ending.aborted) await this.#bell.wait(pollMs);
    }
    const deadline = this.#parts.clock.sleep(graceMs, this.#cut.signal).then(() => this.#cut.abort());
    await this.#claiming;
    await this.#release();
    await Promise.all(this.#active);
    this.#cut.abort();
    await deadline;
    if (this.#failed.signal.aborted) throw this.#failed.signal.reason;
  }

  /** A store that cannot be reached now is tried again; another fault ends the run. */
  async #mending(work: () => Promise<void>): Promise<void> {
    const { clock, onTrouble } = this.#parts;
    try {
      await work();
    } catch (error) {
      if (!(error instanceof StoreError) || error.problem === "damaged") return this.#failed.abort(error);
      onTrouble(error.message);
      await clock.sleep(1000, this.#ending);
    }
  }

  async #upkeep(): Promise<void> {
    const { store, platform, clock, owner } = this.#parts;
    const { breaker } = this.#sender;
    const now = clock.now();
    if (now >= this.#upkeepAt) {
      await recover(store, platform, { ...this.#parts, now });
      await store.renewLeases(owner, now + leaseMs);
      this.#upkeepAt = now + upkeepMs;
    }
    if (breaker.openedBy !== null && this.#active.size === 0) await this.#rest(breaker.openedBy);
  }

  /** Asks for more before the buffer is empty, so that no connection waits for the store. */
  #refill(): void {
    const { platform, clock } = this.#parts;
    if (this.#claiming !== null || this.#ending.aborted || this.#sender.breaker.openedBy !== null) return;
    if (this.#buffer.length >= platform.limits.concurrency || clock.now() < this.#claimAt) return;
    this.#claiming = this.#mending(() => this.#claim(clock.now())).finally(() => {
      this.#claiming = null;
      this.#beginMore();
      // While something is under way, each that is answered begins the next.
      if (this.#active.size === 0) this.#bell.ring();
    });
  }

  async #claim(now: number): Promise<void> {
    const { store, platform, owner } = this.#parts;
    const limit = this.#wanted(now) - this.#buffer.length;
    const claim = { platform: platform.name, owner, now, leaseUntil: now + leaseMs, limit };
    const found = await store.claimDeliveries(claim);
    this.#buffer.push(...found);
    this.#buffer.sort((a, b) => a.priority - b.priority);
    // Asking an outbox that has no more costs as much as asking a full one.
    this.#claimAt = found.length < limit ? now + pollMs : 0;
  }

  /** As many as were begun in the last moments, so that those who are asked for by a person do not wait behind more. */
  #wanted(now: number): number {
    const { concurrency } = this.#parts.platform.limits;
    const { count, since } = this.#begun;
    this.#begun = { count: 0, since: now };
    const soon = (count / Math.max(now - since, 1)) * aheadMs;
    return concurrency + Math.min(Math.max(Math.round(soon), concurrency), mostAhead);
  }

  #beginMore(): void {
    const { concurrency } = this.#parts.platform.limits;
    while (this.#open < concurrency && !this.#ending.aborted) {
      const delivery = this.#buffer.shift();
      if (delivery === undefined) return;
      this.#begin(delivery);
    }
  }

  #begin(delivery: Delivery): void {
    this.#open += 1;
    this.#begun.count += 1;
    let isOpen = true;
    const onAnswered = () => {
      if (!isOpen) return;
      isOpen = false;
      this.#open -= 1;
      this.#beginMore();
      this.#refill();
    };
    const work = deliver(this.#sender, delivery, { stop: this.#ending, cut: this.#cut.signal, onAnswered })
      .catch((error: unknown) => this.#failed.abort(error))
      .finally(() => {
        this.#active.delete(work);
        onAnswered();
        if (this.#active.size === 0) this.#bell.ring();
      });
    this.#active.add(work);
  }

  /** One error stopped the run: the operator has a look before the next one. */
  async #rest(reason: string): Promise<void> {
    const { platform, clock, onTrouble } = this.#parts;
    onTrouble(`${platform.name}: stopped, because many deliveries failed alike: ${reason}. Next attempt in 15 minutes`);
    await this.#claiming;
    await this.#release();
    await clock.sleep(breakerMs, this.#ending);
    this.#sender.breaker.reset();
  }

  /** Gives back what was taken and not begun. */
  async #release(): Promise<void> {
    const at = this.#parts.clock.now();
    const changes = this.#buffer
      .splice(0)
      .map(
        ({ id, attempts }) => ({ kind: "close", id, state: "due", reason: null, notBefore: 0, attempts, at }) as const,
      );
    if (changes.length > 0) await this.#sender.journal.write(...changes);
  }
}

async function senderParts(parts: DrainParts): Promise<SenderParts> {
  const { store, platform, clock, owner, onTrouble } = parts;
  const pacer = platform.pacer ?? createPacer(platform.limits.rates, clock);
  pacer.pauseUntil(await store.platformWait(platform.name));
  const journal = createJournal(store, { owner, clock, onTrouble: ({ message }) => onTrouble(message) });
  return { ...parts, pacer, journal, breaker: createBreaker(), rendering: rememberRenderings(store) };
}

/** Of one rendering there are often thousands of deliveries in a row. */
function rememberRenderings(store: DeliveryStore): SenderParts["rendering"] {
  const known = new Map<string, Promise<Rendering | null>>();
  return (id) => {
    const found = known.get(id) ?? store.rendering(id);
    if (!known.has(id)) known.set(id, found);
    found.catch(() => known.delete(id));
    if (known.size > renderingsKept) known.delete(known.keys().next().value ?? "");
    return found;
  };
}

interface Bell {
  readonly ring: () => void;
  wait(ms: number): Promise<void>;
}

/** Lets a loop wait for a ring, or for some time. A ring while nobody waits is heard by the next who does. */
function createBell(clock: Clock): Bell {
  let hasRung = false;
  let wake = () => {};
  return {
    ring() {
      hasRung = true;
      wake();
    },
    async wait(ms) {
      if (!hasRung) {
        const nap = new AbortController();
        // With a reason of its own: the usual one is an error with a stack.
        wake = () => nap.abort("rung");
        await clock.sleep(ms, nap.signal);
        wake = () => {};
      }
      hasRung = false;
    },
  };
}
