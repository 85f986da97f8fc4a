/**
 * A chat platform that records: a process of its own on loopback. Everything that reaches a chat is one line of the log
 * file. `POST /send` sends, `POST /behave` changes how it treats the next sends, `GET /stats` counts.
 */
import { openSync, writeSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

export interface Behaviour {
  /** How long nonces are known, in milliseconds; 0 when the platform knows none. */
  nonceMemoryMs: number;
  /** Part of the sends that arrive and whose answer is lost. */
  lostAnswers: number;
  /** Part of the sends that are lost before they arrive, without an answer. */
  lostRequests: number;
  /** Part of the sends that are refused with 429, and for how long. */
  tooMany: number;
  retryAfterMs: number;
  /** No more sends than this in any second; 0 for any number. Beyond it 429. */
  perSecond: number;
  /** Answers come after so long. */
  delayMs: number;
  /** Chats that have thrown us out, by the end of their address. */
  goneSuffix: string;
  /** Chats whose sends are refused with 400, by the end of their address. */
  refusedSuffix: string;
  /** For so long, from now on, nobody can connect. */
  downForMs: number;
}

const behaviour: Behaviour = {
  nonceMemoryMs: 0,
  lostAnswers: 0,
  lostRequests: 0,
  tooMany: 0,
  retryAfterMs: 1000,
  perSecond: 0,
  delayMs: 0,
  goneSuffix: "-",
  refusedSuffix: "-",
  downForMs: 0,
};
const [logFile = ""] = process.argv.slice(2);
const log = logFile === "" ? null : openSync(logFile, "a");
const known = new Map<string, { readonly id: string; readonly at: number }>();
const recent: number[] = [];
const stats = { sends: 0, delivered: 0, tooMany: 0, firstAt: 0, lastAt: 0 };

const server = createServer((request, response) => {
  let body = "";
  request.setEncoding("utf8").on("data", (chunk: string) => {
    body += chunk;
  });
  request.on("end", () => answer(request, response, body));
  request.on("error", () => {});
});
server.keepAliveTimeout = 600_000;
server.once("listening", () => {
  const address = server.address();
  process.stdout.write(`${typeof address === "object" ? address?.port : ""}\n`);
});
server.listen(Number(process.argv[3] ?? 0), "127.0.0.1");

function answer(request: IncomingMessage, response: ServerResponse, body: string): void {
  if (request.url === "/send") send(JSON.parse(body) as Sent, response);
  else if (request.url === "/behave") {
    Object.assign(behaviour, JSON.parse(body));
    reply(response, 200, behaviour);
    if (behaviour.downForMs > 0) goDown();
  } else reply(response, 200, stats);
}

function goDown(): void {
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  setTimeout(() => server.listen(port, "127.0.0.1"), behaviour.downForMs);
  behaviour.downForMs = 0;
  server.close();
  server.closeIdleConnections();
}

interface Sent {
  readonly chat: string;
  readonly text: string;
  readonly nonce: string;
}

function send({ chat, text, nonce }: Sent, response: ServerResponse): void {
  const now = Date.now();
  stats.sends += 1;
  stats.firstAt ||= now;
  stats.lastAt = now;
  if (chat.endsWith(behaviour.goneSuffix)) return reply(response, 403, { description: "bot was blocked" });
  if (chat.endsWith(behaviour.refusedSuffix)) return reply(response, 400, { description: "bad request" });
  if (Math.random() < behaviour.tooMany || isTooFast(now)) {
    stats.tooMany += 1;
    return reply(response, 429, { retryAfterMs: behaviour.retryAfterMs });
  }
  if (Math.random() < behaviour.lostRequests) return void response.destroy();
  const before = known.get(nonce);
  const isKnown = behaviour.nonceMemoryMs > 0 && before !== undefined && now - before.at < behaviour.nonceMemoryMs;
  const id = isKnown ? before.id : `m${stats.delivered + 1}`;
  if (!isKnown) {
    stats.delivered += 1;
    if (behaviour.nonceMemoryMs > 0) known.set(nonce, { id, at: now });
    if (log !== null) writeSync(log, `${JSON.stringify({ at: now, chat, text, nonce, id })}\n`);
  }
  if (Math.random() < behaviour.lostAnswers) return void response.destroy();
  if (behaviour.delayMs > 0) setTimeout(() => reply(response, 200, { id }), behaviour.delayMs);
  else reply(response, 200, { id });
}

function isTooFast(now: number): boolean {
  if (behaviour.perSecond === 0) return false;
  while (recent.length > 0 && (recent[0] ?? 0) <= now - 1000) recent.shift();
  if (recent.length >= behaviour.perSecond) return true;
  recent.push(now);
  return false;
}

function reply(response: ServerResponse, status: number, content: unknown): void {
  const text = JSON.stringify(content);
  // A server that is down keeps no connection, or those who have one would not notice.
  if (!server.listening) response.setHeader("connection", "close");
  response
    .writeHead(status, { "content-type": "application/json", "content-length": Buffer.byteLength(text) })
    .end(text);
}
