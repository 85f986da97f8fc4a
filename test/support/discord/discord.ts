import { createServer } from "node:http";
import { Gateway, type GatewayRules } from "./gateway.ts";
import { Interactions, type Outcome } from "./interactions.ts";
import { type Limits, RequestCounter } from "./limits.ts";
import {
  AttachFiles,
  type Channel,
  channelJson,
  type ChannelKind,
  EmbedLinks,
  everything,
  type Guild,
  type Json,
  newId,
  SendMessages,
  SendMessagesInThreads,
  type StoredMessage,
  type User,
  ViewChannel,
} from "./model.ts";
import { guildJson } from "./gateway.ts";
import { type Fault, serve } from "./rest.ts";
import { emptyChannel, World } from "./world.ts";

/** A person, and what one can do in Discord's client. */
export interface Person {
  readonly user: User;
  /** Uses a slash command. */
  slash(channel: Channel, command: string, options?: Readonly<Record<string, string | number | boolean>>): Outcome;
  /** What is offered while the option is typed. */
  suggest(
    channel: Channel,
    command: string,
    focused: string,
    options: Readonly<Record<string, string>>,
  ): Promise<readonly Json[]>;
  press(message: StoredMessage, label: string): Outcome;
  pressId(message: StoredMessage, customId: string): Outcome;
  select(message: StoredMessage, beginning: string): Outcome;
}

/** What everyone may do where nothing else is said. */
const usual = ViewChannel | SendMessages | SendMessagesInThreads | EmbedLinks | AttachFiles;

/** Discord on loopback: HTTP and WebSocket, one application, and everybody who talks to it. */
export class FakeDiscord {
  readonly world = new World();
  readonly counter = new RequestCounter();
  readonly #faults: Fault[] = [];
  /** `POST /channels/<id>/messages` and the like, in the order in which they came. */
  readonly requests: string[] = [];
  token: string;
  #port = 0;
  readonly gateway: Gateway;
  readonly interactions: Interactions;
  readonly #server = createServer((request, response) => {
    this.requests.push(`${request.method} ${request.url?.replace(/^\/api\/v10/, "")}`);
    const api = { ...this, token: () => this.token, gatewayUrl: () => this.#gatewayUrl };
    serve(api, this.#faults, request, response).catch(() => request.socket.destroy());
  });

  constructor(token: string) {
    this.token = token;
    this.#server.keepAliveTimeout = 600_000;
    this.gateway = new Gateway(this.#server, {
      world: this.world,
      token: () => this.token,
      url: () => this.#gatewayUrl,
    });
    this.interactions = new Interactions(this.world, this.gateway);
  }

  get #gatewayUrl(): string {
    return `ws://127.0.0.1:${this.#port}`;
  }
  /** As `DISCORD_API_BASE`. */
  get apiBase(): string {
    return `http://127.0.0.1:${this.#port}/api`;
  }

  /** Begins to listen, after a stop where it did before. */
  async listen(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(this.#port, "127.0.0.1", resolve));
    const address = this.#server.address();
    this.#port = typeof address === "object" ? (address?.port ?? 0) : 0;
    return this;
  }

  async stop(): Promise<void> {
    this.gateway.close();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Commands that servers opened to everyone. */
  get openToAll(): Set<string> {
    return this.interactions.openToAll;
  }

  rule(rules: Partial<GatewayRules & Limits>): void {
    Object.assign(this.gateway.rules, rules);
    Object.assign(this.counter.limits, rules);
  }

  /** The next requests of a kind meet a fault. */
  fail(fault: Fault): void {
    this.#faults.push({ ...fault });
  }

  person(username: string, { locale = "en-US", takesDirectMessages = true } = {}): Person {
    const user: User = { id: newId(), username, isBot: false, takesDirectMessages, locale };
    this.world.users.set(user.id, user);
    const { interactions } = this;
    return {
      user,
      slash: (channel, command, options = {}) => interactions.speak(user, channel, { command, options }),
      suggest: (channel, command, focused, options) =>
        interactions.suggest(user, channel, { command, options }, focused),
      press: (message, label) => interactions.press(user, message, label),
      pressId: (message, customId) => interactions.pressId(user, message, customId),
      select: (message, beginning) => interactions.select(user, message, beginning),
    };
  }

  /** A server with its owner and one text channel; the application is not in it yet. */
  guild(name: string, owner: Person): { readonly guild: Guild; readonly channel: Channel } {
    const id = newId();
    const guild: Guild = {
      id,
      name,
      ownerId: owner.user.id,
      roles: new Map([[id, { id, name: "@everyone", permissions: usual }]]),
      members: new Map([[owner.user.id, []]]),
      channels: new Map(),
      isUnavailable: false,
      systemChannelId: null,
    };
    this.world.guilds.set(id, guild);
    return { guild, channel: this.channel(guild, "news") };
  }

  channel(guild: Guild, name: string, kind: ChannelKind = "text", parent: Channel | null = null): Channel {
    const channel = { ...emptyChannel(kind, name, guild.id), parentId: parent?.id ?? null };
    guild.channels.set(channel.id, channel);
    this.gateway.emit(kind === "thread" ? "THREAD_CREATE" : "CHANNEL_CREATE", channelJson(channel), guild.id);
    return channel;
  }

  /** The private chat of a person with the application. */
  direct({ user }: Person): Channel {
    return this.world.direct(user.id);
  }

  join(guild: Guild, { user }: Person, permissions = 0n): void {
    const role = { id: newId(), name: `of ${user.username}`, permissions };
    guild.roles.set(role.id, role);
    guild.members.set(user.id, permissions === 0n ? [] : [role.id]);
  }

  /** Somebody adds the application to a server. */
  invite(guild: Guild): void {
    guild.members.set(this.world.bot.id, []);
    this.gateway.emit("GUILD_CREATE", guildJson(guild, this.world), guild.id);
  }

  kick(guild: Guild): void {
    guild.members.delete(this.world.bot.id);
    this.gateway.emit("GUILD_DELETE", { id: guild.id }, guild.id);
  }

  /** The server cannot be reached for a while: an outage of Discord's. */
  setUnavailable(guild: Guild, isUnavailable: boolean): void {
    guild.isUnavailable = isUnavailable;
    if (isUnavailable) this.gateway.emit("GUILD_DELETE", { id: guild.id, unavailable: true }, guild.id);
    else this.gateway.emit("GUILD_CREATE", guildJson(guild, this.world), guild.id);
  }

  deleteChannel(guild: Guild, channel: Channel): void {
    guild.channels.delete(channel.id);
    this.gateway.emit(channel.kind === "thread" ? "THREAD_DELETE" : "CHANNEL_DELETE", channelJson(channel), guild.id);
  }

  /** Takes permissions from everyone in a channel, or gives them back with 0. */
  deny(guild: Guild, channel: Channel, permissions: bigint): void {
    channel.overwrites =
      permissions === 0n ? [] : [{ id: guild.id, type: 0, allow: 0n, deny: permissions & everything }];
    this.gateway.emit("CHANNEL_UPDATE", channelJson(channel), guild.id);
  }
}

/** Starts it on any port. */
export function startDiscord(token = "dG9rZW4.for.tests"): Promise<FakeDiscord> {
  return new FakeDiscord(token).listen();
}
