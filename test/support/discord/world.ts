import { readForm, refuse, type CommandForm, type MessageForm, messageForm } from "./forms.ts";
import {
  type Attachment,
  attachmentId,
  AttachFiles,
  type Channel,
  EmbedLinks,
  type Guild,
  newId,
  permissionsIn,
  SendMessages,
  SendMessagesInThreads,
  type StoredMessage,
  type User,
  ViewChannel,
} from "./model.ts";

export interface Upload {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Buffer;
}

/** Everything that Discord knows: servers, people, messages, and what our application registered. */
export class World {
  readonly applicationId = newId();
  readonly bot: User = {
    id: this.applicationId,
    username: "Mujaz",
    isBot: true,
    takesDirectMessages: false,
    locale: "en-US",
  };
  readonly guilds = new Map<string, Guild>();
  readonly users = new Map<string, User>([[this.bot.id, this.bot]]);
  readonly directs = new Map<string, Channel>();
  /** Registered globally, and by guild. */
  readonly commands = new Map<string | null, readonly (CommandForm & { readonly id: string })[]>();
  /** How often commands were registered. */
  registrations = 0;
  /** How long nonces are known, in milliseconds. */
  nonceMemoryMs = 180_000;
  readonly #nonces = new Map<string, { readonly message: StoredMessage; readonly at: number }>();

  channel(id: string): Channel {
    return this.#find(id) ?? refuse(10003);
  }

  #find(id: string): Channel | undefined {
    for (const { channels } of this.guilds.values()) if (channels.has(id)) return channels.get(id);
    return [...this.directs.values()].find((one) => one.id === id);
  }

  /** The guild of a channel; refuses when the bot cannot see the channel. */
  visible(id: string): { channel: Channel; guild: Guild | null; allowed: bigint } {
    const channel = this.channel(id);
    if (channel.guildId === null)
      return { channel, guild: null, allowed: ViewChannel | SendMessages | EmbedLinks | AttachFiles };
    const guild = this.guilds.get(channel.guildId) ?? refuse(10004);
    const allowed = permissionsIn(guild, channel, this.bot.id);
    if ((allowed & ViewChannel) === 0n) refuse(50001);
    return { channel, guild, allowed };
  }

  direct(recipientId: string): Channel {
    const recipient = this.users.get(recipientId) ?? refuse(10013);
    if (recipient.isBot) refuse(50007);
    const known = this.directs.get(recipientId);
    if (known !== undefined) return known;
    const made: Channel = { ...emptyChannel("dm", "", null), recipientId };
    this.directs.set(recipientId, made);
    return made;
  }

  /** A message of the bot, as `POST /channels/<id>/messages` takes it. */
  post(channelId: string, body: unknown, uploads: readonly Upload[]): StoredMessage {
    const { channel, guild, allowed } = this.visible(channelId);
    if (channel.kind === "forum") refuse(50008);
    if (channel.recipientId !== null && this.users.get(channel.recipientId)?.takesDirectMessages === false)
      refuse(50007);
    if (guild !== null) {
      if ((allowed & (channel.kind === "thread" ? SendMessagesInThreads : SendMessages)) === 0n) refuse(50013);
      if (channel.isArchived && channel.isLocked) refuse(50083);
    }
    const form = readForm(messageForm, body);
    if ((form.embeds ?? []).length > 0 && (allowed & EmbedLinks) === 0n) refuse(50013);
    if (uploads.length > 0 && (allowed & AttachFiles) === 0n) refuse(50013);
    const nonce = form.nonce === undefined ? null : String(form.nonce);
    const before = nonce === null || form.enforce_nonce !== true ? undefined : this.#nonces.get(nonce);
    if (before !== undefined && Date.now() - before.at < this.nonceMemoryMs) return before.message;
    const message = this.add(channel, form, uploads, nonce);
    if (nonce !== null) this.#nonces.set(nonce, { message, at: Date.now() });
    channel.isArchived = false;
    return message;
  }

  /** Adds a message of the bot to a channel, whatever it may do there. */
  add(channel: Channel, form: MessageForm, uploads: readonly Upload[], nonce: string | null = null): StoredMessage {
    const attachments = attach(form, uploads);
    if (isEmpty(form, attachments)) refuse(50006);
    const message: StoredMessage = {
      id: newId(),
      channelId: channel.id,
      authorId: this.bot.id,
      content: form.content ?? "",
      embeds: form.embeds ?? [],
      components: form.components ?? [],
      attachments,
      flags: form.flags ?? 0,
      nonce,
      pinged: pingedBy(form),
      sentAt: Date.now(),
      editedAt: null,
      isLoading: false,
    };
    channel.messages.push(message);
    return message;
  }

  edit(message: StoredMessage, form: MessageForm, uploads: readonly Upload[]): void {
    if (form.content !== undefined || message.isLoading) message.content = form.content ?? "";
    if (form.embeds !== undefined) message.embeds = form.embeds ?? [];
    if (form.components !== undefined) message.components = form.components ?? [];
    if (form.attachments !== undefined) {
      const kept = message.attachments.filter((_, at) =>
        (form.attachments ?? []).some(({ id }) => String(id) === attachmentId(message.id, at)),
      );
      message.attachments = [...kept, ...attach(form, uploads)];
    } else if (uploads.length > 0) message.attachments = [...message.attachments, ...attach(form, uploads)];
    if (message.content === "" && message.embeds.length === 0 && message.attachments.length === 0) refuse(50006);
    if (!message.isLoading) message.editedAt = Date.now();
    message.isLoading = false;
  }
}

export function emptyChannel(kind: Channel["kind"], name: string, guildId: string | null): Channel {
  const rest = { parentId: null, recipientId: null, overwrites: [], isArchived: false, isLocked: false, messages: [] };
  return { id: newId(), kind, name, guildId, ...rest };
}

const isEmpty = ({ content, embeds }: MessageForm, attachments: readonly Attachment[]): boolean =>
  (content ?? "").trim() === "" && (embeds ?? []).length === 0 && attachments.length === 0;

function attach({ attachments }: MessageForm, uploads: readonly Upload[]): readonly Attachment[] {
  return uploads.map(({ name, contentType, bytes }, at) => {
    const told = (attachments ?? []).find(({ id }) => String(id) === String(at));
    return { filename: told?.filename ?? name, description: told?.description ?? null, contentType, bytes };
  });
}

/** Who a message pings: everything in its content, unless `allowed_mentions` says less. Embeds never ping. */
function pingedBy({ content, allowed_mentions: allowed }: MessageForm): readonly string[] {
  const found = [...(content ?? "").matchAll(/@(everyone|here)|<@(&?)!?(\d{17,20})>/gu)];
  return found.flatMap(([, all, isRole, id = ""]) => {
    const kind = all !== undefined ? "everyone" : isRole === "&" ? "roles" : "users";
    const named = kind === "roles" ? allowed?.roles : kind === "users" ? allowed?.users : [];
    const isAllowed = allowed == null || allowed.parse?.includes(kind) === true || named?.includes(id) === true;
    return isAllowed ? [all === undefined ? id : "everyone"] : [];
  });
}
