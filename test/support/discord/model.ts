import { PermissionFlagsBits } from "discord.js";

/** A JSON object of Discord's, whose fields the rules of `forms.ts` have checked. */
export type Json = Readonly<Record<string, unknown>>;

export const channelTypes = { text: 0, dm: 1, announcement: 5, thread: 11, forum: 15 } as const;
export type ChannelKind = keyof typeof channelTypes;

export interface Role {
  readonly id: string;
  readonly name: string;
  permissions: bigint;
}

export interface Overwrite {
  readonly id: string;
  /** 0 for a role, 1 for a member. */
  readonly type: 0 | 1;
  readonly allow: bigint;
  readonly deny: bigint;
}

export interface Channel {
  readonly id: string;
  readonly kind: ChannelKind;
  readonly name: string;
  /** Null for a direct message. */
  readonly guildId: string | null;
  /** Channel of a thread, forum of a post. */
  readonly parentId: string | null;
  /** Who is written to; null but for a direct message. */
  readonly recipientId: string | null;
  overwrites: Overwrite[];
  isArchived: boolean;
  isLocked: boolean;
  readonly messages: StoredMessage[];
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  /** By id; the role with the guild's own id is everyone's. */
  readonly roles: Map<string, Role>;
  /** Role ids by user id. */
  readonly members: Map<string, string[]>;
  readonly channels: Map<string, Channel>;
  isUnavailable: boolean;
  /** Where Discord greets new members; null for nowhere. */
  systemChannelId: string | null;
}

export interface User {
  readonly id: string;
  readonly username: string;
  readonly isBot: boolean;
  /** False when messages from members of shared servers are refused. */
  takesDirectMessages: boolean;
  readonly locale: string;
}

export interface Attachment {
  readonly filename: string;
  readonly description: string | null;
  readonly contentType: string;
  readonly bytes: Buffer;
}

/** A message as it stands in a channel. */
export interface StoredMessage {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  content: string;
  embeds: readonly Json[];
  components: readonly Json[];
  attachments: readonly Attachment[];
  readonly flags: number;
  readonly nonce: string | null;
  /** Who was pinged: `everyone`, ids of users and roles. */
  readonly pinged: readonly string[];
  readonly sentAt: number;
  editedAt: number | null;
  /** Shown as "is thinking". */
  isLoading: boolean;
}

const EPOCH = 1_420_070_400_000n;
let counted = 0n;

/** A snowflake: later ones are larger. 18 or 19 digits. */
export function newId(): string {
  counted += 1n;
  return String(((BigInt(Date.now()) - EPOCH) << 22n) | (counted & 0x3f_ffffn));
}

export const everything = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);
export const { ViewChannel, SendMessages, EmbedLinks, AttachFiles, SendMessagesInThreads, ManageGuild, Administrator } =
  PermissionFlagsBits;

/** What a member may do in a channel, as Discord's documentation computes it. 0 for who is no member. */
export function permissionsIn(guild: Guild, channel: Channel, userId: string): bigint {
  const roles = guild.members.get(userId);
  if (roles === undefined) return 0n;
  if (guild.ownerId === userId) return everything;
  const own = [guild.id, ...roles];
  const base = own.reduce((all, id) => all | (guild.roles.get(id)?.permissions ?? 0n), 0n);
  if ((base & Administrator) !== 0n) return everything;
  const parent = channel.parentId === null ? undefined : guild.channels.get(channel.parentId);
  const { overwrites } = channel.kind === "thread" && parent !== undefined ? parent : channel;
  const apply = (before: bigint, those: readonly Overwrite[]) => {
    const deny = those.reduce((all, one) => all | one.deny, 0n);
    const allow = those.reduce((all, one) => all | one.allow, 0n);
    return (before & ~deny) | allow;
  };
  let allowed = apply(
    base,
    overwrites.filter(({ id, type }) => type === 0 && id === guild.id),
  );
  allowed = apply(
    allowed,
    overwrites.filter(({ id, type }) => type === 0 && roles.includes(id)),
  );
  allowed = apply(
    allowed,
    overwrites.filter(({ id, type }) => type === 1 && id === userId),
  );
  return (allowed & ViewChannel) === 0n ? 0n : allowed;
}

export const attachmentId = (messageId: string, at: number): string => String(BigInt(messageId) + BigInt(at + 1));

export const userJson = ({ id, username, isBot }: User): Json => ({
  id,
  username,
  discriminator: isBot ? "0001" : "0",
  global_name: isBot ? null : username,
  avatar: null,
  bot: isBot,
});

export const roleJson = ({ id, name, permissions }: Role): Json => ({
  id,
  name,
  permissions: String(permissions),
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  managed: false,
  mentionable: true,
  position: 0,
  flags: 0,
});

export function channelJson(channel: Channel, recipient?: User): Json {
  const { id, kind, name, guildId, parentId, overwrites, isArchived, isLocked } = channel;
  if (kind === "dm") return { id, type: 1, recipients: recipient === undefined ? [] : [userJson(recipient)] };
  const thread = {
    archived: isArchived,
    locked: isLocked,
    auto_archive_duration: 1440,
    archive_timestamp: "2026-01-01T00:00:00Z",
  };
  return {
    id,
    type: channelTypes[kind],
    name,
    guild_id: guildId,
    parent_id: parentId,
    position: 0,
    permission_overwrites: overwrites.map((one) => ({ ...one, allow: String(one.allow), deny: String(one.deny) })),
    ...(kind === "thread" ? { thread_metadata: thread, owner_id: id, member_count: 1, message_count: 0 } : {}),
  };
}

export function messageJson(message: StoredMessage, author: User): Json {
  const { id, channelId, content, embeds, components, attachments, flags, nonce, sentAt, editedAt } = message;
  return {
    id,
    type: 0,
    channel_id: channelId,
    author: userJson(author),
    content,
    embeds,
    components,
    flags,
    attachments: attachments.map(({ filename, description, contentType, bytes }, at) => ({
      id: attachmentId(id, at),
      filename,
      description,
      content_type: contentType,
      size: bytes.length,
      url: `https://cdn.example/${id}/${filename}`,
      proxy_url: `https://cdn.example/${id}/${filename}`,
    })),
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    timestamp: new Date(sentAt).toISOString(),
    edited_timestamp: editedAt === null ? null : new Date(editedAt).toISOString(),
    ...(nonce === null ? {} : { nonce }),
  };
}
