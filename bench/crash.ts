/**
 * Kills the program while it delivers, and makes everything else go wrong too:
 * `npm run test:crash -- [KILLS] [DELIVERIES] [WORDS OF A SCENARIO]`. Over SQLite, and over Postgres where
 * TEST_DATABASE_URL names a database. Ends with 1 when a delivery was lost in silence or repeated, or when more are
 * uncertain than answers can have been lost. An hour without the platform is in test/delivery/drain.test.ts: on a
 * simulated clock.
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../src/adapters/store/index.ts";
import { fillStore, judge } from "../test/support/crash-run.ts";
import { startLoopback } from "../test/support/loopback/start.ts";
import { concurrency, makeScenarios, type Scenario } from "./crash/scenarios.ts";
import { mountSmallDisk } from "../test/support/small-disk.ts";
import { type CrashStore, crashStores } from "./crash-stores.ts";

const [kills, deliveries, ...words] = process.argv.slice(2);
const scenarios = makeScenarios(Number(kills ?? 200), Number(deliveries ?? 5000));
const wanted = words.join(" ").toLowerCase();
/** The store, and its journal at its longest: 8,000 pages. */
const smallDiskMegabytes = 40;

type Result = NonNullable<Awaited<ReturnType<typeof play>>>;

/** Of a table in Markdown, which can be watched while it grows and put into the documentation as it is. */
const rowOf = (cells: readonly unknown[]): string => `| ${cells.join(" | ")} |`;
const progress = (text: string): void => console.log(`${new Date().toISOString().slice(11, 19)} ${text}`);

async function play(scenario: Scenario, stores: CrashStore) {
  const { nonceMemoryMs, behaviour } = scenario;
  const folder = mkdtempSync(join(tmpdir(), "mujaz-crash-"));
  const place = join(folder, "store");
  mkdirSync(place);
  const disk = scenario.needs === "file" ? mountSmallDisk(place, smallDiskMegabytes) : null;
  const storeUrl = stores.fresh(place);
  const platform = await startLoopback(join(folder, "arrived.log"));
  try {
    if (scenario.needs === "file" && disk === null) return leftOut(scenario, stores, "this user may not mount a disk");
    await platform.behave({ nonceMemoryMs, ...behaviour });
    await fillStore(storeUrl, scenario.deliveries);
    const started = performance.now();
    const run = { storeUrl, port: platform.port, nonceMemoryMs, concurrency };
    const killed = await scenario.happen({ run, platform, stores, disk, progress });
    const store = await openStore(storeUrl, { ifMissing: "refuse" });
    const verdict = await judge(store, platform.arrived());
    const damage = await store.check();
    await store.close();
    const allowed = killed * concurrency + scenario.lostAnswers;
    const lost = verdict.lost.length + (scenario.deliveries - verdict.sent - verdict.uncertain.length);
    const isGood =
      lost === 0 && verdict.repeated.length === 0 && verdict.uncertain.length <= allowed && damage.length === 0;
    for (const { id, chat, reason } of verdict.uncertain) console.log(`  uncertain ${id} ${chat}: ${reason}`);
    return {
      store: stores.name,
      scenario: scenario.name,
      deliveries: scenario.deliveries,
      kills: killed,
      sent: verdict.sent,
      "lost in silence": lost,
      repeated: verdict.repeated.length,
      uncertain: verdict.uncertain.length,
      "of them arrived": verdict.uncertainArrived,
      allowed,
      seconds: Math.round((performance.now() - started) / 1000),
      good: isGood,
    };
  } finally {
    await platform.stop();
    disk?.remove();
    await stores.drop(storeUrl);
    rmSync(folder, { recursive: true });
  }
}

function leftOut({ name }: Scenario, stores: CrashStore, why: string): null {
  console.log(`left out: ${stores.name}: ${name}: ${why}`);
  return null;
}

const results: Result[] = [];
const all = crashStores();
if (all.length === 1) console.log("left out: Postgres: TEST_DATABASE_URL is not set");
for (const stores of all) {
  for (const scenario of scenarios) {
    if (!`${stores.name}: ${scenario.name}`.toLowerCase().includes(wanted)) continue;
    if (scenario.needs === (stores.isShared ? "file" : "shared")) continue;
    progress(`${stores.name}: ${scenario.name}`);
    const result = await play(scenario, stores);
    if (result === null) continue;
    results.push(result);
    console.log(rowOf(Object.values(result)));
  }
}
console.log(
  `\n${[Object.keys(results[0] ?? {}), Object.keys(results[0] ?? {}).map(() => "---")].map(rowOf).join("\n")}`,
);
console.log(results.map((result) => rowOf(Object.values(result))).join("\n"));
if (!results.every(({ good }) => good)) process.exitCode = 1;
