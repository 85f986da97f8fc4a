import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocket, WebSocketServer } from "ws";
import { channelJson, everything, type Guild, type Json, newId, roleJson, userJson } from "./model.ts";
import type { World } from "./world.ts";

interface GatewayOptions {
  readonly world: World;
  readonly token: () => string;
  readonly url: () => string;
}

/** What the gateway lays down for all connections. */
export interface GatewayRules {
  heartbeatMs: number;
  /** Shards that `/gateway/bot` recommends. */
  shards: number;
  /** Servers of one shard, beyond which 4011 ends the connection. */
  guildsPerShard: number;
  /** Identifies in any five seconds. */
  maxConcurrency: number;
}

interface Session {
  readonly id: string;
  readonly shard: readonly [number, number];
  readonly intents: number;
  readonly sent: Json[];
  sequence: number;
  socket: WebSocket | null;
}

const GUILDS = 1;
/** Members, presences, message content: to be granted in the portal. */
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);
const KNOWN_INTENTS = (1 << 26) - 1;

/** The WebSocket side of Discord: sessions that can be resumed, and events for those who asked for them. */
export class Gateway {
  readonly rules: GatewayRules = { heartbeatMs: 41_250, shards: 1, guildsPerShard: 2500, maxConcurrency: 16 };
  readonly #options: GatewayOptions;
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #sessions = new Map<string, Session>();
  readonly #identified: number[] = [];
  isDown = false;
  /** Closes the next identify with this code; null for none. */
  refuseWith: number | null = null;
  /** Connections, identifies and resumes there have been. */
  readonly stats = { connections: 0, identifies: 0, resumes: 0 };

  constructor(server: Server, options: GatewayOptions) {
    this.#options = options;
    server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      if (this.isDown) socket.destroy();
      else this.#server.handleUpgrade(request, socket, head, (client) => this.#welcome(client));
    });
  }

  get sessions(): readonly Session[] {
    return [...this.#sessions.values()].filter(({ socket }) => socket !== null);
  }

  #welcome(socket: WebSocket): void {
    this.stats.connections += 1;
    let session: Session | null = null;
    let beatAt = Date.now();
    const { heartbeatMs } = this.rules;
    const watch = setInterval(() => {
      if (Date.now() - beatAt > heartbeatMs * 1.5) socket.close(4009, "Session timed out.");
    }, heartbeatMs / 2);
    socket.on("close", () => {
      clearInterval(watch);
      if (session?.socket === socket) session.socket = null;
    });
    socket.on("error", () => {});
    write(socket, { op: 10, d: { heartbeat_interval: heartbeatMs, _trace: [] } });
    socket.on("message", (data: Buffer) => {
      const { op, d } = JSON.parse(String(data)) as { op: number; d: Json };
      if (op === 1) {
        beatAt = Date.now();
        write(socket, { op: 11 });
      } else if (op === 2) session = session === null ? this.#identify(socket, d) : close(socket, 4005);
      else if (op === 6) session = this.#resume(socket, d);
      else if (session === null) close(socket, 4003);
      else if (![3, 4, 8].includes(op)) close(socket, 4001);
    });
  }

  #identify(socket: WebSocket, d: Json): Session | null {
    const { world, token, url } = this.#options;
    this.stats.identifies += 1;
    const intents = Number(d["intents"]);
    const shard = (d["shard"] ?? [0, 1]) as [number, number];
    if (this.refuseWith !== null) return close(socket, this.refuseWith);
    if (d["token"] !== token()) return close(socket, 4004);
    if (!Number.isInteger(intents) || intents < 0 || intents > KNOWN_INTENTS) return close(socket, 4013);
    if ((intents & PRIVILEGED) !== 0) return close(socket, 4014);
    if (shard[0] < 0 || shard[0] >= shard[1]) return close(socket, 4010);
    const guilds = [...world.guilds.values()].filter(
      ({ id, members }) => members.has(world.bot.id) && shardOf(id, shard[1]) === shard[0],
    );
    if (guilds.length > this.rules.guildsPerShard) return close(socket, 4011);
    while ((this.#identified[0] ?? Infinity) < Date.now() - 5000) this.#identified.shift();
    if (this.#identified.push(Date.now()) > this.rules.maxConcurrency) {
      write(socket, { op: 9, d: false });
      return null;
    }
    const session: Session = { id: newId(), shard, intents, sent: [], sequence: 0, socket };
    this.#sessions.set(session.id, session);
    this.#dispatch(session, "READY", {
      v: 10,
      user: userJson(world.bot),
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: url(),
      shard,
      application: { id: world.applicationId, flags: 0 },
    });
    for (const guild of guilds) {
      if (guild.isUnavailable) this.#dispatch(session, "GUILD_DELETE", { id: guild.id, unavailable: true });
      else this.#dispatch(session, "GUILD_CREATE", guildJson(guild, world));
    }
    return session;
  }

  #resume(socket: WebSocket, d: Json): Session | null {
    this.stats.resumes += 1;
    if (d["token"] !== this.#options.token()) return close(socket, 4004);
    const session = this.#sessions.get(String(d["session_id"]));
    const from = Number(d["seq"]);
    if (session === undefined || !(from >= 0 && from <= session.sequence)) {
      write(socket, { op: 9, d: false });
      return null;
    }
    session.socket?.terminate();
    session.socket = socket;
    for (const payload of session.sent) if (Number(payload["s"]) > from) write(socket, payload);
    this.#dispatch(session, "RESUMED", {});
    return session;
  }

  /** Tells an event to whoever has the guild's shard and asked for such events; null for direct messages. */
  emit(event: string, d: Json, guildId: string | null): void {
    for (const session of this.#sessions.values()) {
      const [shard, count] = session.shard;
      const isTheirs = guildId === null ? shard === 0 : shardOf(guildId, count) === shard;
      // Interactions need no intent; everything else that we tell is of the guilds.
      if (isTheirs && (event === "INTERACTION_CREATE" || (session.intents & GUILDS) !== 0))
        this.#dispatch(session, event, d);
    }
  }

  #dispatch(session: Session, t: string, d: Json): void {
    session.sequence += 1;
    const payload = { op: 0, s: session.sequence, t, d };
    session.sent.push(payload);
    if (session.socket !== null) write(session.socket, payload);
  }

  /** Op 7: please connect again. */
  askToReconnect(): void {
    for (const { socket } of this.sessions) if (socket !== null) write(socket, { op: 7, d: null });
  }

  /** Sessions are forgotten: whoever resumes is told to identify. */
  forgetSessions(): void {
    for (const { socket } of this.sessions) if (socket !== null) write(socket, { op: 9, d: false });
    this.#sessions.clear();
  }

  /** Sockets break without a word. */
  cut(): void {
    for (const { socket } of this.sessions) socket?.terminate();
  }

  close(): void {
    for (const client of this.#server.clients) client.terminate();
  }
}

const shardOf = (guildId: string, count: number): number => Number((BigInt(guildId) >> 22n) % BigInt(count));

function write(socket: WebSocket, payload: Json): void {
  if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(payload));
}

function close(socket: WebSocket, code: number): null {
  socket.close(code);
  return null;
}

/** A guild as `GUILD_CREATE` tells it. */
export function guildJson(guild: Guild, { bot }: World): Json {
  const { id, name, ownerId, roles, members, channels } = guild;
  const all = [...channels.values()];
  return {
    id,
    name,
    icon: null,
    owner_id: ownerId,
    system_channel_id: guild.systemChannelId,
    roles: [...roles.values()].map(roleJson),
    emojis: [],
    features: [],
    preferred_locale: "en-US",
    member_count: members.size,
    large: false,
    unavailable: false,
    joined_at: "2026-01-01T00:00:00.000Z",
    members: [
      { user: userJson(bot), roles: members.get(bot.id) ?? [], joined_at: "2026-01-01T00:00:00.000Z", flags: 0 },
    ],
    channels: all.filter(({ kind }) => kind !== "thread").map((one) => channelJson(one)),
    threads: all.filter(({ kind }) => kind === "thread").map((one) => channelJson(one)),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    permissions: String(everything),
  };
}
