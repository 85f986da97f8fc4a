/**
 * One measurement of throughput, in a process of its own, so that its memory is its own: `row.ts STORE PEER DELIVERIES
 * CONCURRENCY FOLDER [WAITS_FOR_DISK]` prints one JSON object.
 */
import { statSync } from "node:fs";
import { join } from "node:path";
import { openStore } from "../../src/adapters/store/index.ts";
import { crashStores } from "../crash-stores.ts";
import { peers } from "./peers.ts";
import { measureThroughput, type Throughput, warmUp } from "./throughput.ts";

export interface MeasuredRow extends Throughput {
  /** Of the store's file, a delivery; null where it is not a file. */
  readonly bytes: number | null;
}

const [storeName, peerName, deliveries, concurrency, folder = "", waits = "no"] = process.argv.slice(2);
const kind = crashStores().find(({ name }) => name === storeName);
const peer = await peers[peerName ?? ""]?.();
if (kind === undefined || peer === undefined) throw new Error(`no store ${storeName}, or no peer ${peerName}`);
const url = kind.fresh(join(folder, `${storeName}-${peerName}-${waits}`));
try {
  const store = await openStore(url, { ifMissing: "create", waitsForDisk: waits === "yes" });
  const sizes = { deliveries: Number(deliveries), concurrency: Number(concurrency) };
  const measured = await measureThroughput(peer, store, sizes);
  await store.close();
  const file = url.startsWith("sqlite:") ? url.slice("sqlite:".length) : null;
  const bytes = file === null ? null : statSync(file).size / (sizes.deliveries + warmUp);
  process.stdout.write(JSON.stringify({ ...measured, bytes } satisfies MeasuredRow));
} finally {
  await kind.drop(url);
}
