/**
 * Kills the program while it delivers, and makes everything else go wrong too: `npm run test:crash -- [KILLS] [DELIVERIES]`.
 * Over SQLite, and over Postgres where TEST_DATABASE_URL names a database. Ends with 1 when a delivery was lost in
 * silence or repeated, or when more are uncertain than answers can have been lost.
 */
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { openStore } from "../src/adapters/store/index.ts";
import { type CrashRun, deliverAndKill, ended, fillStore, judge, startDeliverer } from "../test/support/crash-run.ts";
import { type Loopback, startLoopback } from "../test/support/loopback/start.ts";
import type { Behaviour } from "../test/support/loopback/server.ts";
import { type CrashStore, crashStores } from "./crash-stores.ts";

const [kills = 200, deliveries = 5000] = process.argv.slice(2).map(Number);
const concurrency = 10;
/** As Discord's "past few minutes". */
const fewMinutesMs = 3 * 60_000;

interface Scenario {
  readonly name: string;
  readonly nonceMemoryMs: number;
  readonly deliveries: number;
  readonly behaviour: Partial<Behaviour>;
  /** What happens while it delivers; returns how often it was killed. */
  readonly happen: (run: CrashRun, platform: Loopback, stores: CrashStore) => Promise<number>;
  /** Answers that the platform loses by itself, at most. */
  readonly lostAnswers: number;
}

/** Delivers everything in one go while something else happens. */
async function meanwhile(run: CrashRun, trouble: () => Promise<void>): Promise<number> {
  const child = startDeliverer(run, () => {});
  await once(child.stdout as NodeJS.ReadableStream, "data");
  await setTimeout(1000);
  await trouble();
  const code = await ended(child);
  if (code !== 0) throw new Error(`the program ended with ${code}`);
  return 0;
}

const kinds = [
  { kind: "with nonces", nonceMemoryMs: fewMinutesMs },
  { kind: "without", nonceMemoryMs: 0 },
];
const few = Math.min(deliveries, 1000);
const scenarios: Scenario[] = kinds.flatMap(({ kind, nonceMemoryMs }) => [
  {
    name: `killed, ${kind}`,
    nonceMemoryMs,
    deliveries,
    behaviour: { delayMs: 40 },
    happen: (run) => deliverAndKill(run, kills, [0, 240]),
    lostAnswers: 0,
  },
  {
    name: `lost answers and requests, ${kind}`,
    nonceMemoryMs,
    deliveries: few,
    behaviour: { delayMs: 5, lostAnswers: 0.05, lostRequests: 0.05 },
    happen: (run) => meanwhile(run, async () => {}),
    lostAnswers: few * 0.2,
  },
  {
    name: `429 storm, ${kind}`,
    nonceMemoryMs,
    deliveries: few,
    behaviour: { delayMs: 5, tooMany: 0.5, retryAfterMs: 500 },
    happen: (run, platform) =>
      meanwhile(run, async () => {
        await setTimeout(3000);
        await platform.behave({ tooMany: 0 });
      }),
    lostAnswers: 0,
  },
  {
    name: `platform down 10 s, ${kind}`,
    nonceMemoryMs,
    deliveries: few,
    behaviour: { delayMs: 20 },
    happen: (run, platform) => meanwhile(run, () => platform.behave({ downForMs: 10_000 })),
    lostAnswers: concurrency,
  },
  {
    name: `store locked 8 s, ${kind}`,
    nonceMemoryMs,
    deliveries: few,
    behaviour: { delayMs: 20 },
    happen: (run, _, stores) => meanwhile(run, () => stores.lockFor(run.storeUrl, 8000)),
    lostAnswers: 0,
  },
]);
scenarios.push({
  name: "killed, and back after the nonces are forgotten",
  nonceMemoryMs: 1000,
  deliveries: few,
  behaviour: { delayMs: 20 },
  happen: async (run) => {
    let killed = 0;
    for (let i = 0; i < 5; i += 1) {
      const child = startDeliverer(run);
      await once(child.stdout as NodeJS.ReadableStream, "data");
      await setTimeout(100 + Math.random() * 200);
      child.kill("SIGKILL");
      await ended(child);
      killed += 1;
      await setTimeout(1500);
    }
    return killed + (await deliverAndKill(run, 0, [0, 0]));
  },
  lostAnswers: 0,
});

async function play(scenario: Scenario, stores: CrashStore) {
  const folder = mkdtempSync(join(tmpdir(), "mujaz-crash-"));
  const storeUrl = stores.fresh(folder);
  const platform = await startLoopback(join(folder, "arrived.log"));
  const { nonceMemoryMs, behaviour } = scenario;
  try {
    await platform.behave({ nonceMemoryMs, ...behaviour });
    await fillStore(storeUrl, scenario.deliveries);
    const started = performance.now();
    const run = { storeUrl, port: platform.port, nonceMemoryMs, concurrency };
    const killed = await scenario.happen(run, platform, stores);
    const store = await openStore(storeUrl, { ifMissing: "refuse" });
    const verdict = await judge(store, platform.arrived());
    const damage = await store.check();
    await store.close();
    const allowed = killed * concurrency + scenario.lostAnswers;
    const lost = verdict.lost.length + (scenario.deliveries - verdict.sent - verdict.uncertain.length);
    const isGood =
      lost === 0 && verdict.repeated.length === 0 && verdict.uncertain.length <= allowed && damage.length === 0;
    for (const { id, chat, reason } of verdict.uncertain.slice(0, 5))
      console.log(`  uncertain ${id} ${chat}: ${reason}`);
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
    await stores.drop(storeUrl);
    rmSync(folder, { recursive: true });
  }
}

const results = [];
const all = crashStores();
if (all.length === 1) console.log("Postgres is left out: TEST_DATABASE_URL is not set");
for (const stores of all) {
  for (const scenario of scenarios) {
    console.log(`${stores.name}: ${scenario.name}`);
    results.push(await play(scenario, stores));
  }
}
console.table(results);
if (!results.every(({ good }) => good)) process.exitCode = 1;
