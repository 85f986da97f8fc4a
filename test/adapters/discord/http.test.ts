import { generateKeyPairSync } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startWebServer, type WebServer } from "../../../src/web/server.ts";
import { makeBot, type RunningBot, someMenu, startBot } from "../../support/discord/bot.ts";
import { type FakeDiscord, type Person, startDiscord } from "../../support/discord/discord.ts";
import type { Channel } from "../../support/discord/model.ts";
import { type ScriptedDesk, scriptedDesk } from "../../support/scripted-desk.ts";

let discord: FakeDiscord;
let desk: ScriptedDesk;
let bot: RunningBot;
let web: WebServer;
let owner: Person;
let channel: Channel;
let endpoint = "";

beforeEach(async () => {
  discord = await startDiscord();
  desk = Object.assign(scriptedDesk(), { menu: someMenu });
  owner = discord.person("owner");
  const made = discord.guild("server", owner);
  channel = made.channel;
  discord.invite(made.guild);
  bot = await startBot(discord, desk, { settings: { mode: "http", publicKey: discord.interactions.publicKey } });
  const routes = bot.adapter.routes ?? [];
  web = await startWebServer({ host: "127.0.0.1", port: 0, routes, health: async () => ({}), onTrouble: () => {} });
  endpoint = `http://127.0.0.1:${web.port}/discord/interactions`;
  discord.interactions.endpoint = endpoint;
});
afterEach(async () => {
  await web.stop(1000);
  await bot.adapter.stop(5000);
  await discord.stop();
});

const post = (body: string, headers: Record<string, string>) => fetch(endpoint, { method: "POST", body, headers });
const ping = JSON.stringify({ type: 1 });

describe("interactions by HTTP", () => {
  it("need no gateway, and answer Discord's question whether we are there", async () => {
    const response = await post(ping, discord.interactions.sign(ping));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ type: 1 });
    expect(discord.gateway.stats.connections).toBe(0);
    expect(bot.adapter.health().state).toBe("up");
  });

  it("are refused with 401 when the signature is bad, of another key, of another body, stale, or missing", async () => {
    const { interactions } = discord;
    const other = generateKeyPairSync("ed25519").privateKey;
    const at = (ms: number) => String(Math.floor((Date.now() + ms) / 1000));
    const good = interactions.sign(ping);
    for (const headers of [
      {},
      { ...good, "x-signature-ed25519": "00" },
      { ...good, "x-signature-ed25519": "0".repeat(128) },
      { ...good, "x-signature-timestamp": at(1000) },
      interactions.sign(ping, undefined, other),
      interactions.sign('{"type":2}'),
      interactions.sign(ping, at(-330_000)),
      interactions.sign(ping, at(330_000)),
      interactions.sign(ping, "now"),
    ] as Record<string, string>[]) {
      expect((await post(ping, headers)).status).toBe(401);
    }
    expect((await post(ping, interactions.sign(ping, at(-20_000)))).status).toBe(200);
    expect((await post("{", interactions.sign("{"))).status).toBe(400);
    expect(desk.heard).toEqual([]);
  });

  it("are answered as by the gateway: command, choices, button", async () => {
    desk.suggest = async ({ typed }) => [{ label: typed, value: typed }];
    const answer = await owner.slash(channel, "troops").answer();
    expect(answer.embeds).toMatchObject([{ description: "you said troops" }]);
    expect(await owner.suggest(channel, "who", "name", { name: "rut" })).toEqual([{ name: "rut", value: "rut" }]);
    await owner.pressId(answer, "digest").answer();
    expect(answer.embeds).toMatchObject([{ description: "you said digest" }]);
    expect(discord.gateway.stats.connections).toBe(0);
  });

  it("need the application's own key", async () => {
    const other = makeBot(discord, { settings: { mode: "http", publicKey: "0".repeat(64) } });
    await expect(other.adapter.start(desk)).rejects.toThrow(/^DISCORD_PUBLIC_KEY: not the key of this application/u);
    await other.adapter.stop(100);
  });
});
