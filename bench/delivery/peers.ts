import type { Peer } from "./peer.ts";

/** By name. Loaded one at a time: a client that is not measured should not count as memory of one that is. */
export const peers: Readonly<Record<string, () => Promise<Peer>>> = {
  HTTP: async () => (await import("./http.ts")).httpPeer,
  grammY: async () => (await import("./grammy.ts")).grammyPeer,
  "discord.js": async () => (await import("./discordjs.ts")).discordjsPeer,
};
