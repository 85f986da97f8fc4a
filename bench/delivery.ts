/**
 * Measures delivery: `npm run bench -- delivery [DELIVERIES]`, to a server on loopback that answers at once, next to a bare
 * client at the same concurrency in the same run; at a platform's pace; and how long it takes to find what is due.
 */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { Agent } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { systemClock } from "../src/adapters/jobs/clock.ts";
import { newDeliveryId } from "../src/adapters/jobs/process-name.ts";
import { openStore } from "../src/adapters/store/index.ts";
import { drain } from "../src/delivery/drain.ts";
import { tick } from "../src/delivery/tick.ts";
import type { PlatformLimits } from "../src/domain/platform.ts";
import type { Store } from "../src/domain/ports.ts";
import { makeDelivery, makeRendering, makeSubscription } from "../test/support/delivery-fixtures.ts";
import { loopbackPlatform, post } from "../test/support/loopback/platform.ts";
import { type Loopback, startLoopback } from "../test/support/loopback/start.ts";

const deliveries = Number(process.argv[2] ?? 20_000);
const concurrency = 50;
const subscribers = 100_000;
const due = 1000;
const folder = mkdtempSync(join(tmpdir(), "mujaz-bench-"));
let stores = 0;
const newStore = () => openStore(`sqlite:${folder}/${(stores += 1)}.sqlite`, { ifMissing: "create" });
/** As long as a digest. */
const rendering = { ...makeRendering("r1"), parts: [{ text: "خبر ".repeat(350) }] };

async function fill(store: Store, count: number): Promise<void> {
  const now = Date.now();
  const all = Array.from({ length: count }, (_, i) => makeDelivery(`d${i}`, { createdAt: now, slotAt: now }));
  await store.enqueue(all, [rendering]);
}

/** Requests a second of a client that keeps nothing. */
async function bareRate(port: number, count: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  let next = 0;
  const started = performance.now();
  const work = async () => {
    while (next < count) {
      const i = next++;
      const body = JSON.stringify({ chat: `fake:d${i}`, text: rendering.parts[0]?.text, nonce: `d${i}-0` });
      await post(port, agent, "/send", body);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  agent.destroy();
  return (count / (performance.now() - started)) * 1000;
}

/** Empties the outbox; deliveries a second, and the most memory on the way, in MB. */
async function drainRate(store: Store, port: number, count: number, limits: Partial<PlatformLimits>) {
  const stop = new AbortController();
  const platform = loopbackPlatform(port, { concurrency, ...limits });
  let mostMemory = 0;
  const watch = setInterval(() => {
    mostMemory = Math.max(mostMemory, process.memoryUsage.rss());
  }, 50);
  const started = performance.now();
  let seconds = 0;
  const parts = { store, platform, clock: systemClock, random: Math.random, owner: "bench", isGone: () => false };
  await drain({ ...parts, onTrouble: console.error }, stop.signal, () => {
    seconds = (performance.now() - started) / 1000;
    stop.abort();
  });
  clearInterval(watch);
  return { rate: count / seconds, mostMemory: Math.round(mostMemory / 2 ** 20) };
}

async function fullSpeed(platform: Loopback) {
  await bareRate(platform.port, 2000);
  const before = await bareRate(platform.port, deliveries);
  const store = await newStore();
  await fill(store, deliveries);
  const { rate, mostMemory } = await drainRate(store, platform.port, deliveries, {});
  const after = await bareRate(platform.port, deliveries);
  const counts = await store.slotCounts();
  await store.close();
  if (counts.length !== 1 || counts[0]?.state !== "sent")
    throw new Error(`not all were sent: ${JSON.stringify(counts)}`);
  const bare = (before + after) / 2;
  const bytes = statSync(`${folder}/${stores}.sqlite`).size / deliveries;
  return { rate, bare, share: rate / bare, mostMemory, bytes };
}

async function atPace(platform: Loopback) {
  await platform.behave({ perSecond: 30 });
  const count = 30 * 20;
  const store = await newStore();
  await fill(store, count);
  const before = await platform.stats();
  await drainRate(store, platform.port, count, { rates: [{ scope: "all", count: 30, perMs: 1000 }] });
  const { tooMany, lastAt, firstAt } = await platform.stats();
  await store.close();
  await platform.behave({ perSecond: 0 });
  return { rate: ((count - 1) / (lastAt - firstAt)) * 1000, tooMany: tooMany - before.tooMany };
}

/** Among many subscriptions, those that are due this minute: found, and served. */
async function findDue() {
  const store = await newStore();
  const now = Date.now();
  const minute = now - (now % 60_000);
  const slots = subscribers / due;
  const all = Array.from({ length: subscribers }, (_, i) => {
    const at = minute + (i % slots) * 60_000;
    const { hour, minute: past } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO("UTC");
    return makeSubscription(`s${i}`, { hour, minute: past, nextDueAt: at, createdAt: now });
  });
  await store.putSubscriptions(all);
  await store.dueSubscriptions(minute - 1, due);
  const times: number[] = [];
  for (let i = 0; i < 20; i += 1) {
    const started = performance.now();
    const found = await store.dueSubscriptions(now, subscribers);
    times.push(performance.now() - started);
    if (found.length !== due) throw new Error(`${found.length} were found`);
  }
  const started = performance.now();
  const print = { edition: { id: "e", storyId: "s", day: "2026-11-22", content: {} }, rendering, hasNews: true };
  const editor = { groupOf: () => "all", print: async () => print };
  // The minute does not end while it is measured.
  const clock = { ...systemClock, now: () => now };
  const parts = { store, editor, clock, newId: newDeliveryId, onTrouble: console.error };
  const served = await tick(parts);
  const servedMs = performance.now() - started;
  await store.close();
  if (served !== due) throw new Error(`${served} were served`);
  return { medianMs: times.sort((a, b) => a - b)[10] ?? 0, servedMs };
}

try {
  const found = await findDue();
  const fast = await startLoopback();
  const full = await fullSpeed(fast);
  await fast.stop();
  const slow = await startLoopback();
  const paced = await atPace(slow);
  await slow.stop();
  const round = (value: number, digits = 0) => Number(value.toFixed(digits));
  console.table([
    { what: `due of ${subscribers}: ${due} found, ms`, measured: round(found.medianMs, 1), bar: "under 20" },
    { what: `the same composed and written, ms`, measured: round(found.servedMs), bar: "" },
    { what: `${deliveries} deliveries, a second`, measured: round(full.rate), bar: "" },
    { what: "a bare client, a second", measured: round(full.bare), bar: "" },
    { what: "share of the bare client, %", measured: round(full.share * 100), bar: "at least 70" },
    { what: "memory, MB", measured: full.mostMemory, bar: "under 300" },
    { what: "disk, bytes a delivery", measured: round(full.bytes), bar: "" },
    { what: "paced at 30 a second", measured: round(paced.rate, 2), bar: "29.4 to 30.6" },
    { what: "refused with 429 at that pace", measured: paced.tooMany, bar: "0" },
  ]);
} finally {
  rmSync(folder, { recursive: true });
}
