import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openStore } from "../../src/adapters/store/index.ts";
import type { Delivery } from "../../src/domain/delivery.ts";
import type { Store } from "../../src/domain/ports.ts";
import { makeSubscription } from "./delivery-fixtures.ts";
import type { Arrived, Loopback } from "./loopback/start.ts";

export interface CrashRun {
  readonly storeUrl: string;
  readonly port: number;
  /** 0 for a platform that knows no nonces. */
  readonly nonceMemoryMs: number;
  readonly concurrency: number;
  /** Where pg-boss says who sends; without it each process sends. */
  readonly jobsUrl?: string;
}

/** Started hundreds of times: what Node compiled once it need not compile again. */
const environment = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), "mujaz-compile-cache") };
const script = fileURLToPath(new URL("../delivery/children/deliver.ts", import.meta.url));

export function startDeliverer(
  { storeUrl, port, nonceMemoryMs, concurrency, jobsUrl }: CrashRun,
  onTrouble?: (text: string) => void,
): ChildProcess {
  const args = [script, storeUrl, String(port), String(nonceMemoryMs), String(concurrency), jobsUrl ?? ""];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"], env: environment });
  child.stderr
    .setEncoding("utf8")
    .on("data", (text: string) => (onTrouble ?? ((it) => process.stderr.write(it)))(text));
  return child;
}

export async function ended(child: ChildProcess): Promise<number | null> {
  if (isAlive(child)) await once(child, "exit");
  return child.exitCode;
}

/** Subscriptions that are due now, each of a chat of its own. */
export async function fillStore(storeUrl: string, count: number): Promise<void> {
  const store = await openStore(storeUrl, { ifMissing: "create" });
  const now = Date.now();
  const due = Temporal.Instant.fromEpochMilliseconds(now - 60_000).toZonedDateTimeISO("UTC");
  const { hour, minute } = due;
  const nextDueAt = due.round({ smallestUnit: "minute", roundingMode: "floor" }).epochMilliseconds;
  await store.putSubscriptions(
    Array.from({ length: count }, (_, i) =>
      makeSubscription(`s${i}`, { hour, minute, nextDueAt, createdAt: now, storyId: "harbour" }),
    ),
  );
  await store.close();
}

/**
 * Lets the program deliver, kills it at random moments while messages arrive, and starts it again, until everything is
 * delivered.
 * @param betweenMs the moment of a kill, after the first message that a run of the program sends
 * @param onKill told after each kill how many there were, and how many messages had arrived before that run; waited for
 * @returns how often it was killed while it ran
 */
export async function deliverAndKill(
  run: CrashRun,
  platform: Pick<Loopback, "stats">,
  kills: number,
  betweenMs: readonly [number, number],
  onKill: (killed: number, delivered: number) => void | Promise<void> = () => {},
): Promise<number> {
  let killed = 0;
  for (;;) {
    const before = (await platform.stats()).delivered;
    const child = startDeliverer(run);
    if (killed >= kills) {
      const code = await ended(child);
      if (code !== 0) throw new Error(`the program ended with ${code}`);
      return killed;
    }
    while (isAlive(child) && (await platform.stats()).delivered === before) await setTimeout(10);
    const [least, most] = betweenMs;
    await Promise.race([setTimeout(least + Math.random() * (most - least)), once(child, "exit")]);
    if (!isAlive(child)) {
      if (child.exitCode !== 0) throw new Error(`the program ended with ${child.exitCode}`);
      return killed;
    }
    child.kill("SIGKILL");
    killed += 1;
    await ended(child);
    await onKill(killed, before);
  }
}

export const isAlive = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode === null && signalCode === null;

export interface Verdict {
  /** Neither arrived nor told of by the outbox. */
  readonly lost: readonly Delivery[];
  /** Arrived more than once. */
  readonly repeated: readonly string[];
  readonly uncertain: readonly Delivery[];
  /** Uncertain ones that did arrive. */
  readonly uncertainArrived: number;
  readonly sent: number;
  readonly other: readonly Delivery[];
}

/** Compares what the outbox says with what arrived. */
export async function judge(store: Store, arrived: readonly Arrived[]): Promise<Verdict> {
  const deliveries = await store.deliveries();
  const nonces = new Map<string, number>();
  for (const { nonce } of arrived) nonces.set(nonce, (nonces.get(nonce) ?? 0) + 1);
  const hasArrived = ({ id }: Delivery) => nonces.has(`${id}-0`);
  const chats = Map.groupBy(arrived, ({ chat }) => chat);
  const uncertain = deliveries.filter(({ state }) => state === "uncertain");
  return {
    lost: deliveries.filter((one) => one.state === "sent" && !hasArrived(one)),
    repeated: [...chats].filter(([, all]) => all.length > 1).map(([chat]) => chat),
    uncertain,
    uncertainArrived: uncertain.filter(hasArrived).length,
    sent: deliveries.filter(({ state }) => state === "sent").length,
    other: deliveries.filter(({ state }) => state !== "sent" && state !== "uncertain"),
  };
}
