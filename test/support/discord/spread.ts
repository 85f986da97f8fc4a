import { systemClock } from "../../../src/adapters/jobs/clock.ts";
import { chatOf } from "../../../src/adapters/discord/platform.ts";
import { openStore, throwAwayStoreUrl } from "../../../src/adapters/store/index.ts";
import { drain } from "../../../src/delivery/drain.ts";
import { makeDelivery } from "../delivery-fixtures.ts";
import { startDiscord } from "./discord.ts";
import { platformOver } from "./platform.ts";

export interface Spread {
  readonly seconds: number;
  /** Channels that got their message exactly once. */
  readonly once: number;
  /** 429 that were earned. */
  readonly tooMany: number;
  /** Most requests that were counted in any second. */
  readonly mostInASecond: number;
}

/** So many channels are due in the same minute: our senders serve them, at Discord's own limits. */
export async function serveChannels(count: number): Promise<Spread> {
  const discord = await startDiscord();
  const { guild } = discord.guild("server", discord.person("owner"));
  discord.invite(guild);
  const channels = Array.from({ length: count }, (_, i) => discord.channel(guild, `channel-${i}`));
  const store = await openStore(throwAwayStoreUrl, { ifMissing: "create" });
  const now = Date.now();
  const deliveries = channels.map(({ id }, i) =>
    makeDelivery(`d${String(i).padStart(15, "0")}`, { chat: chatOf(id), createdAt: now, slotAt: now }),
  );
  await store.enqueue(deliveries, [{ id: "r1", editionId: "e1", parts: [{ embeds: [{ title: "Mujaz" }] }] }]);
  const stop = new AbortController();
  const started = performance.now();
  const parts = { store, clock: systemClock, random: Math.random, owner: "spread", isGone: () => false };
  await drain({ ...parts, platform: platformOver(discord), onTrouble: console.error }, stop.signal, () => stop.abort());
  const seconds = (performance.now() - started) / 1000;
  await store.close();
  await discord.stop();
  const once = channels.filter(({ messages }) => messages.length === 1).length;
  return { seconds, once, tooMany: discord.counter.tooMany, mostInASecond: discord.counter.mostInASecond };
}
