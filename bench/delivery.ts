/**
 * Measures delivery: `npm run bench -- delivery [DELIVERIES]`, to a server on loopback that answers at once, next to each
 * platform's bare client at the same concurrency in the same run; at a platform's pace; and how long it takes to find what
 * is due. On SQLite, and on Postgres where TEST_DATABASE_URL names a database.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { systemClock } from "../src/adapters/jobs/clock.ts";
import { newDeliveryId } from "../src/adapters/jobs/process-name.ts";
import { openStore } from "../src/adapters/store/index.ts";
import { tick } from "../src/delivery/tick.ts";
import { makeRendering, makeSubscription } from "../test/support/delivery-fixtures.ts";
import { loopbackPlatform } from "../test/support/loopback/platform.ts";
import { startLoopback } from "../test/support/loopback/start.ts";
import { crashStores } from "./crash-stores.ts";
import { peers } from "./delivery/peers.ts";
import type { MeasuredRow } from "./delivery/row.ts";
import { drainRate, fillOutbox } from "./delivery/throughput.ts";

const deliveries = Number(process.argv[2] ?? 20_000);
const concurrency = 50;
const rowScript = fileURLToPath(new URL("delivery/row.ts", import.meta.url));
const subscribers = 100_000;
const due = 1000;
const folder = mkdtempSync(join(tmpdir(), "mujaz-bench-"));
let stores = 0;
const newStore = () => openStore(`sqlite:${folder}/${(stores += 1)}.sqlite`, { ifMissing: "create" });
const round = (value: number, digits = 0) => Number(value.toFixed(digits));

interface Row {
  readonly what: string;
  readonly measured: number;
  readonly bar: string;
}

/** Each in a process of its own: what one leaves behind is not the memory of the next. */
function throughputRows(): Row[] {
  const rows: Row[] = [];
  const kinds = crashStores().flatMap(({ name }) => [
    { store: name, name, waits: "no" },
    // As the program runs it unless it is told otherwise: a platform's pace is far below either.
    ...(name === "SQLite" ? [{ store: name, name: "SQLite, waiting for the disk", waits: "yes" }] : []),
  ]);
  for (const { store, name, waits } of kinds) {
    for (const peer of Object.keys(peers)) {
      const args = [rowScript, store, peer, String(deliveries), String(concurrency), folder, waits];
      const { ours, bare, share, memory, bytes } = JSON.parse(
        execFileSync(process.execPath, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }),
      ) as MeasuredRow;
      rows.push(
        { what: `${name}: ${deliveries} deliveries to ${peer}, a second`, measured: round(ours), bar: "" },
        { what: `bare ${peer}, a second`, measured: round(bare), bar: "" },
        { what: `${name}: share of bare ${peer}, %`, measured: round(share * 100), bar: "at least 70" },
        { what: `${name}: memory while sending to ${peer}, MB`, measured: memory, bar: "under 300" },
        ...(bytes === null ? [] : [{ what: "disk, bytes a delivery", measured: round(bytes), bar: "" }]),
      );
    }
  }
  return rows;
}

async function paceRows(): Promise<Row[]> {
  const server = await startLoopback();
  await server.behave({ perSecond: 30 });
  const count = 30 * 20;
  const store = await newStore();
  await fillOutbox(store, { chat: (i) => `fake:${i}`, part: { text: "خبر" } }, count);
  const platform = loopbackPlatform(server.port, { rates: [{ scope: "all", count: 30, perMs: 1000 }], concurrency });
  await drainRate(store, platform, count);
  const { tooMany, lastAt, firstAt } = await server.stats();
  await store.close();
  await server.stop();
  const rate = ((count - 1) / (lastAt - firstAt)) * 1000;
  return [
    { what: "paced at 30 a second", measured: round(rate, 2), bar: "29.4 to 30.6" },
    { what: "refused with 429 at that pace", measured: tooMany, bar: "0" },
  ];
}

/** Among many subscriptions, those that are due this minute: found, and served. */
async function dueRows(): Promise<Row[]> {
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
  const rendering = makeRendering("r1");
  const print = { edition: { id: "e", storyId: "s", day: "2026-11-22", content: {} }, rendering, hasNews: true };
  const editor = { groupOf: () => "all", print: async () => print };
  // The minute does not end while it is measured.
  const clock = { ...systemClock, now: () => now };
  const parts = { store, editor, clock, newId: newDeliveryId, onTrouble: console.error };
  const served = await tick(parts);
  const servedMs = performance.now() - started;
  await store.close();
  if (served !== due) throw new Error(`${served} were served`);
  const median = times.sort((a, b) => a - b)[10] ?? 0;
  return [
    { what: `due of ${subscribers}: ${due} found, ms`, measured: round(median, 1), bar: "under 20" },
    { what: "the same composed and written, ms", measured: round(servedMs), bar: "" },
  ];
}

try {
  console.table([...(await dueRows()), ...throughputRows(), ...(await paceRows())]);
} finally {
  rmSync(folder, { recursive: true });
}
