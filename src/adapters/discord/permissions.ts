import {
  type APIChannel,
  type APIGuild,
  type APIGuildMember,
  type APIRole,
  ChannelType,
  DiscordAPIError,
  OverwriteType,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
  Routes,
} from "discord.js";
import type { Obstacle } from "../../desk/index.ts";
import { channelPermissions, threadPermissions } from "./limits.ts";
import type { Api } from "./rest.ts";

/** Kinds of channels that messages can be sent to. Into a forum only posts are. */
const writable: ReadonlySet<ChannelType> = new Set([
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.GuildVoice,
  ChannelType.GuildStageVoice,
]);
const threads: ReadonlySet<ChannelType> = new Set([
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]);

const isThread = (type: ChannelType): boolean => threads.has(type);

/** Names of what is missing among the permissions that posting needs. */
function missingAmong(allowed: bigint, type: ChannelType): readonly string[] {
  if ((allowed & PermissionFlagsBits.Administrator) !== 0n) return [];
  const needed = Object.entries(isThread(type) ? threadPermissions : channelPermissions);
  return needed.filter(([, bit]) => (allowed & bit) === 0n).map(([name]) => name);
}

/** What keeps the bot from posting, from what it may do in a channel of a server. */
export function obstacleOf(allowed: bigint, type: ChannelType): Obstacle | null {
  if (!writable.has(type)) return { kind: "no-messages" };
  const names = missingAmong(allowed, type);
  return names.length === 0 ? null : { kind: "permissions", names };
}

/** The same, asked of Discord now. Throws what the client throws. */
export async function obstacleIn(api: Pick<Api, "rest">, channelId: string, botId: string): Promise<Obstacle | null> {
  try {
    const found = await allowedIn(api, channelId, botId);
    return found === null ? null : obstacleOf(found.allowed, found.type);
  } catch (error) {
    // Who does not see a channel is told nothing about it.
    const isHidden = error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.MissingAccess;
    if (!isHidden) throw error;
    return { kind: "permissions", names: Object.keys(channelPermissions).slice(0, 1) };
  }
}

/** What a member may do in a channel; null for a channel of no server. Throws what the client throws. */
async function allowedIn(
  { rest }: Pick<Api, "rest">,
  channelId: string,
  userId: string,
): Promise<{ readonly allowed: bigint; readonly type: ChannelType } | null> {
  const channel = (await rest.get(Routes.channel(channelId))) as APIChannel;
  if (!("guild_id" in channel) || channel.guild_id === undefined) return null;
  const guildId = channel.guild_id;
  const [guild, roles, member] = (await Promise.all([
    rest.get(Routes.guild(guildId)),
    rest.get(Routes.guildRoles(guildId)),
    rest.get(Routes.guildMember(guildId, userId)),
  ])) as [APIGuild, APIRole[], APIGuildMember];
  const parentId = "parent_id" in channel ? channel.parent_id : null;
  // A thread has the permissions of its channel.
  const holder =
    isThread(channel.type) && parentId != null ? ((await rest.get(Routes.channel(parentId))) as APIChannel) : channel;
  const overwrites = "permission_overwrites" in holder ? (holder.permission_overwrites ?? []) : [];
  const own = new Set([guildId, ...member.roles]);
  const base = roles.filter(({ id }) => own.has(id)).reduce((all, role) => all | BigInt(role.permissions), 0n);
  const everything = guild.owner_id === userId || (base & PermissionFlagsBits.Administrator) !== 0n;
  if (everything) return { allowed: PermissionFlagsBits.Administrator, type: channel.type };
  const layers = [
    overwrites.filter(({ id }) => id === guildId),
    overwrites.filter(({ id, type }) => type === OverwriteType.Role && id !== guildId && own.has(id)),
    overwrites.filter(({ id, type }) => type === OverwriteType.Member && id === userId),
  ];
  const allowed = layers.reduce((before, layer) => {
    const deny = layer.reduce((all, one) => all | BigInt(one.deny), 0n);
    const allow = layer.reduce((all, one) => all | BigInt(one.allow), 0n);
    return (before & ~deny) | allow;
  }, base);
  return { allowed, type: channel.type };
}
