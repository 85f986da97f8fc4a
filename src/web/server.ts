import type { AddressInfo } from "node:net";
import { type ServerType, serve } from "@hono/node-server";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { WebRoute } from "../desk/index.ts";

/** No call of a platform is nearly as long; longer ones are refused before they are read to their end. */
const mostBytes = 1_048_576;

export interface WebParts {
  readonly host: string;
  /** 0 for any. */
  readonly port: number;
  readonly routes: readonly WebRoute[];
  /** What `/healthz` tells: 200 when all is well, else 503; what is not well, by name. */
  readonly health: () => Promise<Readonly<Record<string, string>>>;
  /** Told to the operator. */
  readonly onTrouble: (message: string) => void;
}

export interface WebServer {
  /** The one it listens on. */
  readonly port: number;
  /** Takes no new requests, and waits at most so long for those under way. */
  stop(graceMs: number): Promise<void>;
}

/** Serves health and the platforms' calls. Throws an Error that names the fix when the port cannot be had. */
export async function startWebServer(parts: WebParts): Promise<WebServer> {
  const server = serve({ fetch: createApp(parts).fetch, hostname: parts.host, port: parts.port });
  await new Promise<void>((resolve, reject) => {
    server.once("listening", resolve);
    server.once("error", (error: NodeJS.ErrnoException) => {
      const where = `WEB_HOST=${parts.host} WEB_PORT=${parts.port}`;
      const fix = error.code === "EADDRINUSE" ? "something else listens there; choose another WEB_PORT" : error.code;
      reject(new Error(`${where}: ${fix ?? error.message}`, { cause: error }));
    });
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: (graceMs) => stop(server, graceMs),
  };
}

export function createApp({ routes, health, onTrouble }: Omit<WebParts, "host" | "port">): Hono {
  const app = new Hono();
  app.get("/healthz", async ({ json }) => {
    const wrong = await health();
    const isWell = Object.keys(wrong).length === 0;
    return json({ status: isWell ? "ok" : "unwell", ...(isWell ? {} : { wrong }) }, isWell ? 200 : 503);
  });
  const limit = bodyLimit({ maxSize: mostBytes, onError: ({ body }) => body(null, 413) });
  for (const { method, path, handle } of routes) app.on(method, path, limit, async ({ req }) => handle(req.raw));
  app.notFound(({ body }) => body(null, 404));
  app.onError((error, { body }) => {
    // What a stranger sent is not repeated in a log.
    onTrouble(`web: a request failed: ${error.name}`);
    return body(null, 500);
  });
  return app;
}

async function stop(server: ServerType, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  if ("closeIdleConnections" in server) server.closeIdleConnections();
  const cut = setTimeout(() => {
    if ("closeAllConnections" in server) server.closeAllConnections();
  }, graceMs);
  await closed;
  clearTimeout(cut);
}
