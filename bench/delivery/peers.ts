import { grammyPeer } from "./grammy.ts";
import { discordjsPeer } from "./discordjs.ts";
import { httpPeer } from "./http.ts";
import type { Peer } from "./peer.ts";

export const peers: readonly Peer[] = [httpPeer, grammyPeer, discordjsPeer];
