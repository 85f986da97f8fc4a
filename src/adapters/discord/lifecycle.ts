import {
  type Client,
  Events,
  GatewayDispatchEvents,
  type GatewayGuildDeleteDispatchData,
  type Guild,
  type GuildBasedChannel,
  PermissionFlagsBits,
} from "discord.js";
import type { ChatChange } from "../../desk/index.ts";
import { obstacleOf } from "./permissions.ts";
import { channelOf, chatOf } from "./platform.ts";

/** Told what happened to a chat. */
export type OnChange = (change: ChatChange) => void;

/** Tells what happens to channels and servers: we were added or removed, a channel went away, or takes messages again. */
export function watchChats(client: Client, onChange: OnChange): void {
  client.on(Events.GuildCreate, (guild) => {
    for (const { id } of channelsOf(guild)) onChange({ kind: "back", chat: chatOf(id) });
    const { systemChannelId: id } = guild;
    if (id !== null) onChange({ kind: "joined", chat: chatOf(id), chatKind: "group", language: null });
  });
  // A server that is only unavailable is away for a while: that is no goodbye. As it comes: the library forgets a server's channels before it tells that the server is gone.
  client.ws.on(GatewayDispatchEvents.GuildDelete, ({ id, unavailable }: GatewayGuildDeleteDispatchData) => {
    const guild = unavailable === true ? undefined : client.guilds.cache.get(id);
    if (guild === undefined) return;
    for (const channel of channelsOf(guild)) onChange({ kind: "gone", chat: chatOf(channel.id), reason: "removed" });
  });
  client.on(Events.ChannelDelete, ({ id }) => onChange({ kind: "gone", chat: chatOf(id), reason: "deleted" }));
  client.on(Events.ThreadDelete, ({ id }) => onChange({ kind: "gone", chat: chatOf(id), reason: "deleted" }));
  client.on(Events.ChannelUpdate, (_, channel) => {
    if (!channel.isDMBased()) tellIfOpen(channel, onChange);
  });
  client.on(Events.ThreadUpdate, (before, { id, archived, locked }) => {
    if (locked === true && archived === true) onChange({ kind: "gone", chat: chatOf(id), reason: "closed" });
    else if (before.locked === true) onChange({ kind: "back", chat: chatOf(id) });
  });
  client.on(Events.GuildRoleUpdate, (_, { guild }) => {
    for (const channel of channelsOf(guild)) tellIfOpen(channel, onChange);
  });
}

/** Which of the chats take messages again, as far as the servers that the bot is in show it. */
export function openAgain(client: Client, chats: readonly string[]): readonly string[] {
  return chats.filter((chat) => {
    const channel = client.channels.cache.get(channelOf(chat));
    return channel !== undefined && !channel.isDMBased() && isOpen(channel);
  });
}

export interface Neighbour {
  /** Of the channel in which to tell. */
  readonly id: string;
  /** Of the channel that is told of. */
  readonly name: string;
  readonly url: string;
}

/** The channel of a server that takes its notices, when it takes ours, and the channel that they are of. */
export function neighbourOf(client: Client, channelId: string): Neighbour | null {
  const channel = client.channels.cache.get(channelId);
  if (channel === undefined || channel.isDMBased()) return null;
  const { systemChannel } = channel.guild;
  if (systemChannel === null || systemChannel.id === channelId || !isOpen(systemChannel)) return null;
  return { id: systemChannel.id, name: channel.name, url: channel.url };
}

const channelsOf = (guild: Guild): readonly GuildBasedChannel[] => [...guild.channels.cache.values()];

function tellIfOpen(channel: GuildBasedChannel, onChange: OnChange): void {
  if (isOpen(channel)) onChange({ kind: "back", chat: chatOf(channel.id) });
}

function isOpen(channel: GuildBasedChannel): boolean {
  const { me } = channel.guild.members;
  const allowed = me === null ? null : channel.permissionsFor(me);
  if (allowed == null || (channel.isThread() && channel.locked === true)) return false;
  return allowed.has(PermissionFlagsBits.ViewChannel) && obstacleOf(allowed.bitfield, channel.type) === null;
}
