import { request as httpRequest } from "node:http";
import { createServer } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import type { WebRoute } from "../../src/desk/index.ts";
import { startWebServer, type WebServer } from "../../src/web/server.ts";

let server: WebServer | null = null;
const troubles: string[] = [];
afterEach(async () => {
  await server?.stop(100);
  server = null;
  troubles.length = 0;
});

async function start(routes: readonly WebRoute[] = [], wrong: Record<string, string> = {}): Promise<string> {
  server = await startWebServer({
    host: "127.0.0.1",
    port: 0,
    routes,
    health: async () => wrong,
    onTrouble: (message) => troubles.push(message),
  });
  return `http://127.0.0.1:${server.port}`;
}

const echo: WebRoute = {
  method: "POST",
  path: "/echo",
  handle: async (request) => Response.json({ text: await request.text(), word: request.headers.get("x-word") }),
};

describe("the web server", () => {
  it("says that it is well, or what is not", async () => {
    const well = await fetch(`${await start()}/healthz`);
    expect([well.status, await well.json()]).toEqual([200, { status: "ok" }]);
    await server?.stop(100);
    const unwell = await fetch(`${await start([], { store: "locked" })}/healthz`);
    expect([unwell.status, await unwell.json()]).toEqual([503, { status: "unwell", wrong: { store: "locked" } }]);
  });

  it("gives a call to whom it is for", async () => {
    const root = await start([echo]);
    const answer = await fetch(`${root}/echo`, { method: "POST", body: "خبر", headers: { "X-Word": "w" } });
    expect([answer.status, await answer.json()]).toEqual([200, { text: "خبر", word: "w" }]);
  });

  it("reads no body to its end that is too long, whether it says so or not", async () => {
    const root = await start([echo]);
    const long = `"${"x".repeat(1_100_000)}"`;
    expect((await fetch(`${root}/echo`, { method: "POST", body: long })).status).toBe(413);
    const status = await new Promise<number>((resolve, reject) => {
      const sending = httpRequest(`${root}/echo`, { method: "POST" }, (response) => resolve(response.statusCode ?? 0));
      sending.on("error", () => reject(new Error("cut before it was answered")));
      for (let i = 0; i < 10; i += 1) sending.write("x".repeat(200_000));
      sending.end();
    });
    expect(status).toBe(413);
  });

  it("knows no other address, and no other method", async () => {
    const root = await start([echo]);
    expect((await fetch(`${root}/`)).status).toBe(404);
    expect((await fetch(`${root}/echo`)).status).toBe(404);
  });

  it("answers 500 when whoever answers fails, and tells nothing of the request", async () => {
    const handle = () => Promise.reject(new TypeError("private words"));
    const root = await start([{ ...echo, handle }]);
    expect((await fetch(`${root}/echo`, { method: "POST", body: "{}" })).status).toBe(500);
    expect(troubles).toEqual(["web: a request failed: TypeError"]);
  });

  it("names the fix when its port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as { port: number };
    const parts = { host: "127.0.0.1", port, routes: [], health: async () => ({}), onTrouble: () => {} };
    await expect(startWebServer(parts)).rejects.toThrow(`WEB_PORT=${port}: something else listens there`);
    other.close();
  });
});
