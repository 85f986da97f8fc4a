import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { type CrashRun, deliverAndKill, ended, startDeliverer } from "../../test/support/crash-run.ts";
import type { Behaviour } from "../../test/support/loopback/server.ts";
import type { Loopback } from "../../test/support/loopback/start.ts";
import type { CrashStore } from "../crash-stores.ts";
import { fillDisk, type SmallDisk } from "../../test/support/small-disk.ts";
import { killOneOfTwo } from "./two-machines.ts";

/** Everything that a scenario may touch. */
export interface Stage {
  readonly run: CrashRun;
  readonly platform: Loopback;
  readonly stores: CrashStore;
  /** The disk under the store, where the scenario asked for one. */
  readonly disk: SmallDisk | null;
  /** Told to who watches. */
  readonly progress: (text: string) => void;
}

export interface Scenario {
  readonly name: string;
  readonly nonceMemoryMs: number;
  readonly deliveries: number;
  readonly behaviour: Partial<Behaviour>;
  /** What happens while it delivers; returns how often it was killed. */
  readonly happen: (stage: Stage) => Promise<number>;
  /** Answers that the platform loses by itself, at most. */
  readonly lostAnswers: number;
  /** `file`: only over a store in a file; it is put on a small disk of its own. `shared`: for several machines. */
  readonly needs?: "file" | "shared";
}

export const concurrency = 10;
/** As Discord's "past few minutes". */
const fewMinutesMs = 3 * 60_000;

/** Delivers everything in one go while something else happens. */
async function meanwhile(run: CrashRun, trouble: (said: () => string) => Promise<void>): Promise<number> {
  let told = "";
  const child = startDeliverer(run, (text) => {
    told += text;
  });
  await once(child.stdout as NodeJS.ReadableStream, "data");
  await setTimeout(1000);
  await trouble(() => told);
  const code = await ended(child);
  if (code !== 0) throw new Error(`the program ended with ${code}: ${told}`);
  return 0;
}

export function makeScenarios(kills: number, deliveries: number): readonly Scenario[] {
  const few = Math.min(deliveries, 1000);
  return [
    ...kindScenarios("with nonces", fewMinutesMs, { kills, deliveries, few }),
    ...kindScenarios("without", 0, { kills, deliveries, few }),
    forgottenNonces(few),
  ];
}

interface Sizes {
  readonly kills: number;
  readonly deliveries: number;
  readonly few: number;
}

function kindScenarios(kind: string, nonceMemoryMs: number, { kills, deliveries, few }: Sizes): readonly Scenario[] {
  const small = { nonceMemoryMs, deliveries: few, lostAnswers: 0 };
  return [
    {
      name: `killed, ${kind}`,
      nonceMemoryMs,
      deliveries,
      behaviour: { delayMs: 60 },
      happen: ({ run, platform, progress }) =>
        deliverAndKill(run, platform, kills, [0, 200], (killed, delivered) => {
          if (killed % 20 === 0) progress(`killed ${killed} of ${kills} times, ${delivered} of ${deliveries} arrived`);
        }),
      lostAnswers: 0,
    },
    {
      name: `one of two machines killed, ${kind}`,
      nonceMemoryMs,
      deliveries,
      behaviour: { delayMs: 40 },
      happen: ({ run, platform }) => killOneOfTwo(run, platform, Math.ceil(kills / 40)),
      lostAnswers: 0,
      needs: "shared",
    },
    {
      ...small,
      name: `lost answers and requests, ${kind}`,
      behaviour: { delayMs: 5, lostAnswers: 0.05, lostRequests: 0.05 },
      happen: ({ run }) => meanwhile(run, async () => {}),
      lostAnswers: few * 0.2,
    },
    {
      ...small,
      name: `429 storm, ${kind}`,
      behaviour: { delayMs: 5, tooMany: 0.5, retryAfterMs: 500 },
      happen: ({ run, platform }) =>
        meanwhile(run, async () => {
          await setTimeout(3000);
          await platform.behave({ tooMany: 0 });
        }),
    },
    {
      ...small,
      name: `platform down 10 s, ${kind}`,
      behaviour: { delayMs: 20 },
      happen: ({ run, platform }) => meanwhile(run, () => platform.behave({ downForMs: 10_000 })),
      lostAnswers: concurrency,
    },
    {
      ...small,
      name: `store locked 8 s, ${kind}`,
      behaviour: { delayMs: 20 },
      happen: ({ run, stores }) => meanwhile(run, () => stores.lockFor(run.storeUrl, 8000)),
    },
    {
      ...small,
      name: `disk full, ${kind}`,
      behaviour: { delayMs: 20 },
      happen: ({ run, disk }) => meanwhile(run, (said) => fillDisk(disk, said)),
      needs: "file",
    },
  ];
}

function forgottenNonces(deliveries: number): Scenario {
  return {
    name: "killed, and back after the nonces are forgotten",
    nonceMemoryMs: 1000,
    deliveries,
    behaviour: { delayMs: 20 },
    happen: ({ run, platform }) => deliverAndKill(run, platform, 5, [0, 200], () => setTimeout(1500)),
    lostAnswers: 0,
  };
}
