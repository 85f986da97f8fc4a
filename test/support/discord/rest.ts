import type { IncomingMessage, ServerResponse } from "node:http";
import busboy from "busboy";
import { commandsForm, messageForm, type MessageForm, readForm, Refusal, refuse } from "./forms.ts";
import type { Gateway } from "./gateway.ts";
import { guildJson } from "./gateway.ts";
import type { Interactions } from "./interactions.ts";
import type { RequestCounter } from "./limits.ts";
import { channelJson, type Json, messageJson, newId, roleJson, userJson } from "./model.ts";
import type { Upload, World } from "./world.ts";

export interface Api {
  readonly world: World;
  readonly gateway: Gateway;
  readonly interactions: Interactions;
  readonly counter: RequestCounter;
  readonly token: () => string;
  readonly gatewayUrl: () => string;
}

/** How the next request of a kind is treated. */
export interface Fault {
  /** Matches `POST /channels/<id>/messages`, with the numbers as they are. */
  readonly request: RegExp;
  /**
   * `cut`: the connection breaks; `bad-gateway`: 502; both before anything is done. `commit-then-...`: after it was done.
   * `hang`: never answered. A `Refusal` is answered as it is.
   */
  readonly how: "cut" | "bad-gateway" | "commit-then-cut" | "commit-then-bad-gateway" | "hang" | Refusal;
  /** How many requests meet it; 1 when absent. */
  times?: number;
}

interface Asked {
  readonly body: unknown;
  readonly uploads: readonly Upload[];
  readonly query: URLSearchParams;
}

type Handler = (api: Api, asked: Asked, ...ids: string[]) => Json | readonly Json[] | null;

const post = ({ world }: Api, { body, uploads }: Asked, channelId: string) =>
  messageJson(world.post(channelId, body, uploads), world.bot);

/** Methods and paths below `/api/v10`; `:id` stands for a snowflake, `:token` for a token. */
const routes: Readonly<Record<string, Handler>> = {
  "GET /gateway/bot": ({ gateway, gatewayUrl }) => ({
    url: gatewayUrl(),
    shards: gateway.rules.shards,
    session_start_limit: {
      total: 1000,
      remaining: 1000,
      reset_after: 86_400_000,
      max_concurrency: gateway.rules.maxConcurrency,
    },
  }),
  "GET /users/@me": ({ world }) => userJson(world.bot),
  "GET /users/:id": ({ world }, _, id) => userJson(world.users.get(id) ?? refuse(10013)),
  "GET /applications/@me": ({ world, interactions }) => ({
    id: world.applicationId,
    name: "Mujaz",
    verify_key: interactions.publicKey,
    bot: userJson(world.bot),
    flags: 0,
    interactions_endpoint_url: interactions.endpoint,
  }),
  "GET /applications/:id/commands": ({ world }) => world.commands.get(null) ?? [],
  "PUT /applications/:id/commands": (api, asked, id) => register(api, asked, id, null),
  "GET /applications/:id/guilds/:id/commands": ({ world }, _, __, guild) => world.commands.get(guild) ?? [],
  "PUT /applications/:id/guilds/:id/commands": (api, asked, id, guild) => register(api, asked, id, guild),
  "GET /channels/:id": ({ world }, _, id) => channelJson(world.visible(id).channel),
  "POST /channels/:id/messages": (api, asked, id) => post(api, asked, id),
  "PATCH /channels/:id/messages/:id": ({ world }, { body, uploads }, channelId, id) => {
    const { channel } = world.visible(channelId);
    // What only one person sees is not in the channel.
    const message = channel.messages.find((one) => one.id === id && (one.flags & 64) === 0) ?? refuse(10008);
    if (message.authorId !== world.bot.id) refuse(50005);
    world.edit(message, readForm(messageForm, body), uploads);
    return messageJson(message, world.bot);
  },
  "POST /users/@me/channels": ({ world }, { body }) => {
    const recipientId = String((body as Json)["recipient_id"]);
    return channelJson(world.direct(recipientId), world.users.get(recipientId));
  },
  "GET /guilds/:id": ({ world }, _, id) => guildJson(known(world, id), world),
  "GET /guilds/:id/roles": ({ world }, _, id) => [...known(world, id).roles.values()].map(roleJson),
  "GET /guilds/:id/members/:id": ({ world }, _, id, userId) => {
    const roles = known(world, id).members.get(userId) ?? refuse(10007);
    return {
      user: userJson(world.users.get(userId) ?? refuse(10013)),
      roles,
      joined_at: "2026-01-01T00:00:00Z",
    };
  },
  "POST /interactions/:id/:token/callback": ({ interactions }, { body, uploads }, id, token) => {
    interactions.callback(id, token, body, uploads);
    return null;
  },
  "PATCH /webhooks/:id/:token/messages/@original": ({ world, interactions }, { body, uploads }, _, token) =>
    messageJson(interactions.editOriginal(token, form(body), uploads), world.bot),
  "DELETE /webhooks/:id/:token/messages/@original": ({ interactions }, _, __, token) => {
    interactions.deleteOriginal(token);
    return null;
  },
  "POST /webhooks/:id/:token": ({ world, interactions }, { body, uploads }, _, token) =>
    messageJson(interactions.followUp(token, form(body), uploads), world.bot),
};

const form = (body: unknown): MessageForm => readForm(messageForm, body);
const known = (world: World, id: string) => {
  const guild = world.guilds.get(id) ?? refuse(10004);
  return guild.members.has(world.bot.id) ? guild : refuse(50001);
};

function register({ world }: Api, { body }: Asked, applicationId: string, guildId: string | null): readonly Json[] {
  if (applicationId !== world.applicationId) refuse(20012);
  if (guildId !== null) known(world, guildId);
  const all = readForm(commandsForm, body).map((one) => ({ ...one, id: newId() }));
  world.commands.set(guildId, all);
  world.registrations += 1;
  return all;
}

const patterns = Object.entries(routes).map(([key, handler]) => {
  const [method = "", path = ""] = key.split(" ");
  const source = path.replace(/:id/g, String.raw`(\d{17,20})`).replace(/:token/g, "([^/]+)");
  return { method, path: new RegExp(`^${source}$`), handler };
});

/** Answers one request to `/api/v10/...`, by the rules. */
export async function serve(
  api: Api,
  faults: readonly Fault[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(String(request.url), "http://localhost");
  const path = decodeURIComponent(url.pathname).replace(/^\/api\/v10/, "");
  const method = String(request.method);
  const fault = faults.find((one) => (one.times ?? 1) > 0 && one.request.test(`${method} ${path}`));
  if (fault !== undefined) fault.times = (fault.times ?? 1) - 1;
  const how = fault?.how;
  if (how === "hang") return;
  const asked = { ...(await read(request)), query: url.searchParams };
  if (how === "cut") return void request.socket.destroy();
  let headers: Record<string, string> = {};
  try {
    if (how === "bad-gateway") throw new Refusal(502, { message: "502: Bad Gateway", code: 0 });
    if (how instanceof Refusal) throw how;
    if (!url.pathname.startsWith("/api/v10/")) throw new Refusal(404, { message: "404: Not Found", code: 0 });
    const found = patterns.find((one) => one.method === method && one.path.test(path));
    const needsToken = !/^\/(interactions|webhooks)\//.test(path);
    const isMessage = /^POST \/channels\/(\d+)\/messages$/.exec(`${method} ${path}`);
    headers = api.counter.count(isMessage?.[1] ?? null, !needsToken);
    if (needsToken && request.headers.authorization !== `Bot ${api.token()}`)
      throw new Refusal(401, { message: "401: Unauthorized", code: 0 });
    if (found === undefined) throw new Refusal(404, { message: "404: Not Found", code: 0 });
    const answer = found.handler(api, asked, ...(found.path.exec(path) ?? []).slice(1));
    if (how === "commit-then-cut") return void request.socket.destroy();
    if (how === "commit-then-bad-gateway") throw new Refusal(502, { message: "502: Bad Gateway", code: 0 });
    reply(response, answer === null ? 204 : 200, answer, headers);
  } catch (error) {
    const refusal = error instanceof Refusal ? error : new Refusal(500, { message: String(error), code: 0 });
    api.counter.countAnswer(refusal.status, refusal.headers["x-ratelimit-scope"]);
    reply(response, refusal.status, refusal.body, { ...headers, ...refusal.headers });
  }
}

function reply(
  response: ServerResponse,
  status: number,
  content: unknown,
  headers: Readonly<Record<string, string>>,
): void {
  // An empty 204 has no type: discord.js would read it as JSON.
  if (content === null) return void response.writeHead(status, headers).end();
  response.writeHead(status, { ...headers, "content-type": "application/json" }).end(JSON.stringify(content));
}

async function read(request: IncomingMessage): Promise<{ body: unknown; uploads: readonly Upload[] }> {
  if (request.headers["content-type"]?.startsWith("multipart/form-data") === true) return readMultipart(request);
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  return { body: text === "" ? {} : JSON.parse(text), uploads: [] };
}

function readMultipart(request: IncomingMessage): Promise<{ body: unknown; uploads: readonly Upload[] }> {
  return new Promise((resolve, reject) => {
    let body: unknown = {};
    const uploads: Upload[] = [];
    const parser = busboy({ headers: request.headers, defParamCharset: "utf8" });
    parser.on("field", (name: string, value: string) => {
      if (name === "payload_json") body = JSON.parse(value);
    });
    parser.on("file", (_, stream, { filename, mimeType }) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () =>
        uploads.push({ name: filename ?? "file", contentType: mimeType, bytes: Buffer.concat(chunks) }),
      );
    });
    parser.on("close", () => resolve({ body, uploads }));
    parser.on("error", reject);
    request.pipe(parser);
  });
}
