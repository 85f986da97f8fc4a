import {
  type APIInteraction,
  Client,
  Events,
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayIntentBits,
  Options,
  type RESTOptions,
  Status,
} from "discord.js";
import type { Log } from "../../domain/log.ts";
import type { AdapterHealth } from "../../desk/index.ts";
import { Unusable } from "./identity.ts";
import { type Neighbour, neighbourOf, type OnChange, openAgain, watchChats } from "./lifecycle.ts";

export interface GatewayParts {
  readonly token: string;
  readonly rest: Partial<RESTOptions>;
  readonly onInteraction: (interaction: APIInteraction) => void;
  readonly onChange: OnChange;
  readonly log: Log;
}

export interface Gateway {
  /**
   * Connects; the library keeps the connection from then on. Throws `Unusable` when trying again is of no use, and any
   * other error when it is.
   */
  connect(): Promise<void>;
  close(): Promise<void>;
  health(): AdapterHealth;
  /** Which of the chats take messages again; those of the servers that the connection knows. */
  openAgain(chats: readonly string[]): readonly string[];
  /** The server's own channel, where a channel's trouble may be told, and that channel's name and address. */
  neighbourOf(channelId: string): Neighbour | null;
}

/** What ends a connection for good, and how it is mended. */
const endings: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]: "DISCORD_BOT_TOKEN is not valid any more: copy the new one from the portal",
  [GatewayCloseCodes.InvalidIntents]: "Discord does not know the intent Guilds that the bot asks for",
  [GatewayCloseCodes.DisallowedIntents]: "the application may not use the intent Guilds: allow it in the portal",
  [GatewayCloseCodes.InvalidAPIVersion]: "Discord does not know this version of its API any more: update the program",
  [GatewayCloseCodes.InvalidShard]: "Discord refused the number of a shard",
};

const shardingRequired: number = GatewayCloseCodes.ShardingRequired;

/** One connection for each shard that Discord recommends: one below 2,500 servers, more as it grows. */
export function createGateway(parts: GatewayParts): Gateway {
  let client: Client | null = null;
  let health: AdapterHealth = { state: "starting", detail: "" };
  let isClosing = false;

  async function connect(): Promise<void> {
    const made = createClient(parts);
    client = made;
    await new Promise<void>((resolve, reject) => {
      made.once(Events.ClientReady, () => resolve());
      made.on(Events.ShardDisconnect, ({ code }) => {
        if (isClosing || client !== made) return;
        health = { state: "down", detail: endings[code] ?? `the connection ended with ${code}` };
        reject(new Unusable(health.detail));
        if (code === shardingRequired) void again(made);
        else parts.log.error("discord: the connection has ended", new Error(health.detail));
      });
      made.login(parts.token).catch(reject);
    });
    health = { state: "up", detail: `${made.ws.shards.size} shards, ${made.guilds.cache.size} servers` };
  }

  /** The bot has grown: more shards are needed than when it connected. */
  async function again(old: Client): Promise<void> {
    parts.log.info("discord: more shards are needed; connecting anew");
    await old.destroy();
    await connect().catch((error: unknown) => parts.log.error("discord: could not connect with more shards", error));
  }

  return {
    connect,
    openAgain: (chats) => (client === null ? [] : openAgain(client, chats)),
    neighbourOf: (channelId) => (client === null ? null : neighbourOf(client, channelId)),
    async close() {
      isClosing = true;
      await client?.destroy();
      health = { state: "down", detail: "stopped" };
    },
    health() {
      if (health.state !== "up" || client?.ws.shards.every(({ status }) => status === Status.Ready) === true)
        return health;
      return { state: "down", detail: "a connection is being made anew" };
    },
  };
}

function createClient({ rest, onInteraction, onChange, log }: GatewayParts): Client {
  const client: Client = new Client({
    intents: [GatewayIntentBits.Guilds],
    shards: "auto",
    rest,
    allowedMentions: { parse: [] },
    // Of servers we only need to know the channels, and what we may do there.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      UserManager: { maxSize: 0, keepOverLimit: ({ id }) => id === client.user?.id },
      GuildMemberManager: { maxSize: 0, keepOverLimit: ({ id }) => id === client.user?.id },
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
      PresenceManager: 0,
      VoiceStateManager: 0,
      ReactionManager: 0,
    }),
  });
  // As they come: the same words that Discord posts when it calls us by HTTP.
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => onInteraction(interaction));
  watchChats(client, onChange);
  client.on(Events.ShardReconnecting, (shard) => log.debug("discord: reconnecting", { shard }));
  client.on(Events.ShardResume, (shard, replayed) => log.debug("discord: resumed", { shard, replayed }));
  client.on(Events.ShardError, (error, shard) => log.debug(`discord: ${error.message}`, { shard }));
  client.on(Events.Error, (error) => log.error("discord: the library reports a fault", error));
  client.on(Events.Warn, (message) => log.debug(`discord: ${message}`));
  return client;
}
