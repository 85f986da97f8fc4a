/**
 * The delivering part of the program, to be killed: `deliver.ts STORE PORT NONCE_MEMORY_MS CONCURRENCY [JOBS]`. Serves what is
 * due in the store, as `mujaz start` does, to the loopback platform; ends when nothing is left to send, or at SIGTERM.
 */
import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { systemClock } from "../../../src/adapters/jobs/clock.ts";
import { openJobs } from "../../../src/adapters/jobs/index.ts";
import { isProcessGone, nameThisProcess, newDeliveryId } from "../../../src/adapters/jobs/process-name.ts";
import { openStore } from "../../../src/adapters/store/index.ts";
import { readReaderData } from "../../../src/commands/set-up.ts";
import { createEditor, deliveryWork } from "../../../src/delivery/index.ts";
import { buildGazetteer } from "../../../src/domain/gazetteer.ts";
import type { Story } from "../../../src/domain/story.ts";
import { loopbackPlatform } from "../../support/loopback/platform.ts";

const [storeUrl = "", port = "", nonceMemoryMs = "0", concurrency = "10", jobsUrl = ""] = process.argv.slice(2);
const onTrouble = (message: string) => process.stderr.write(`${message}\n`);
const store = await openStore(storeUrl, { ifMissing: "refuse" });
const platform = loopbackPlatform(Number(port), {
  nonceMemoryMs: Number(nonceMemoryMs),
  concurrency: Number(concurrency),
});
const stories: Story[] = [{ id: "harbour", ar: "الميناء", en: "The harbour", terms: [["ميناء"]], views: [] }];
const readText = (name: string) => readFileSync(new URL(`../../../digests/${name}`, import.meta.url), "utf8");
const { definitions, words } = readReaderData(readText, stories);
const gazetteer = buildGazetteer({ people: [], offices: [], organisations: [], places: [] });
const jobs = await openJobs(jobsUrl === "" ? null : jobsUrl, { clock: systemClock, onTrouble });
const ending = new AbortController();
const end = async () => {
  ending.abort();
  await jobs.stop(12_000);
  await store.close();
  process.exit();
};
process.on("SIGTERM", () => void end());
await jobs.start(
  deliveryWork({
    store,
    editor: createEditor({ store, gazetteer, stories, definitions, words, platforms: [platform] }),
    platforms: [platform],
    clock: systemClock,
    random: Math.random,
    newId: newDeliveryId,
    owner: nameThisProcess(),
    isGone: isProcessGone,
    extraction: null,
    onTrouble,
  }),
);
process.stdout.write("started\n");
while (!ending.signal.aborted) {
  // In this order: what is served between the two questions is found by the second one.
  const due = await store.dueSubscriptions(Date.now(), 1);
  const open = await store.deliveries({ states: ["due", "waiting", "sending"], limit: 1 });
  if (open.length === 0 && due.length === 0) break;
  await setTimeout(50);
}
if (!ending.signal.aborted) await end();
