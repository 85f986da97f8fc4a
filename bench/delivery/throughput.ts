import { systemClock } from "../../src/adapters/jobs/clock.ts";
import { drain } from "../../src/delivery/drain.ts";
import type { Platform } from "../../src/domain/platform.ts";
import type { Store } from "../../src/domain/ports.ts";
import { makeDelivery } from "../../test/support/delivery-fixtures.ts";
import type { Peer, StartedPeer } from "./peer.ts";

export interface Throughput {
  /** Deliveries a second, through the outbox. */
  readonly ours: number;
  /** Of the bare client: the mean of before and after. */
  readonly bare: number;
  /** `ours / bare`, 0 to 1 and more. */
  readonly share: number;
  /** Most of the process on the way, in MB. */
  readonly memory: number;
}

/** Deliveries made before anything is measured. */
export const warmUp = 2000;

/** Empties an outbox to the peer's server, between two runs of its bare client. The store must be empty; it is left open. */
export async function measureThroughput(
  peer: Peer,
  store: Store,
  { deliveries, concurrency }: { readonly deliveries: number; readonly concurrency: number },
): Promise<Throughput> {
  const started = await peer.start(concurrency);
  try {
    // A pace is measured elsewhere, and would be all that is seen here.
    const platform = started.platform({ rates: [], concurrency });
    const drained = async (count: number) => {
      await fillOutbox(store, started, count);
      return drainRate(store, platform, count);
    };
    // Both ways are warm when they are measured: a program that delivers has been running for a while.
    await bareRate(started, warmUp, concurrency);
    await drained(warmUp);
    const before = await bareRate(started, deliveries, concurrency);
    const { rate, memory } = await drained(deliveries);
    const after = await bareRate(started, deliveries, concurrency);
    const counts = await store.slotCounts({ latest: 3 });
    const sent = counts.reduce((sum, { state, count }) => sum + (state === "sent" ? count : 0), 0);
    if (counts.length !== 2 || sent !== warmUp + deliveries) throw new Error(`not all sent: ${JSON.stringify(counts)}`);
    const bare = (before + after) / 2;
    return { ours: rate, bare, share: rate / bare, memory };
  } finally {
    await started.stop();
  }
}

export async function fillOutbox(store: Store, { chat, part }: Pick<StartedPeer, "chat" | "part">, count: number) {
  const now = Date.now();
  const id = (i: number) => `d${now}${String(i).padStart(8, "0")}`;
  const all = Array.from({ length: count }, (_, i) =>
    makeDelivery(id(i), { chat: chat(i), createdAt: now, slotAt: now }),
  );
  await store.enqueue(all, [{ id: "r1", editionId: "edition", parts: [part] }]);
}

/** Requests a second of a client that keeps nothing. */
async function bareRate({ bareSend }: StartedPeer, count: number, concurrency: number): Promise<number> {
  let next = 0;
  const work = async () => {
    while (next < count) await bareSend(next++);
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: concurrency }, work));
  return (count / (performance.now() - started)) * 1000;
}

/** Empties the outbox; deliveries a second, and the most memory on the way, in MB. */
export async function drainRate(store: Store, platform: Platform, count: number) {
  const stop = new AbortController();
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 50);
  const started = performance.now();
  let seconds = 0;
  const parts = { store, platform, clock: systemClock, random: Math.random, owner: "bench", isGone: () => false };
  await drain({ ...parts, onTrouble: console.error }, stop.signal, () => {
    seconds ||= (performance.now() - started) / 1000;
    stop.abort();
  });
  clearInterval(watch);
  return { rate: count / seconds, memory: Math.round(most / 2 ** 20) };
}
