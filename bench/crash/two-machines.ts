import type { ChildProcess } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import { type CrashRun, ended, isAlive, startDeliverer } from "../../test/support/crash-run.ts";
import type { Loopback } from "../../test/support/loopback/start.ts";

/** How long the other may take until it sends, in milliseconds; 30 s of it to notice. */
const takeOverMs = 60_000;

/**
 * Two machines over one store; while messages arrive, one of them is killed, another one is started in its place, and so
 * on. In the end both finish. Returns how many were killed.
 */
export async function killOneOfTwo(run: CrashRun, platform: Loopback, kills: number): Promise<number> {
  const shared = { ...run, jobsUrl: run.storeUrl };
  const machines: ChildProcess[] = [startDeliverer(shared), startDeliverer(shared)];
  let killed = 0;
  while (killed < kills && machines.every(isAlive)) {
    await nextArrivals(platform, machines);
    await setTimeout(500 + Math.random() * 2000);
    const i = killed % 2;
    const machine = machines[i];
    if (machine === undefined || !machines.every(isAlive)) break;
    machine.kill("SIGKILL");
    await ended(machine);
    killed += 1;
    machines[i] = startDeliverer(shared);
  }
  for (const machine of machines) {
    const code = await ended(machine);
    if (code !== 0) throw new Error(`a machine ended with ${code}`);
  }
  return killed;
}

async function nextArrivals(platform: Loopback, machines: readonly ChildProcess[]): Promise<void> {
  const before = (await platform.stats()).delivered;
  const giveUpAt = performance.now() + takeOverMs;
  while ((await platform.stats()).delivered === before && machines.every(isAlive)) {
    if (performance.now() > giveUpAt) throw new Error(`nobody took over within ${takeOverMs / 1000} s`);
    await setTimeout(50);
  }
}
