import { PermissionFlagsBits } from "discord.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type BotDetails, makeBot, type RunningBot, someMenu, startBot } from "../../support/discord/bot.ts";
import { type FakeDiscord, startDiscord } from "../../support/discord/discord.ts";
import { type ScriptedDesk, scriptedDesk } from "../../support/scripted-desk.ts";

let discord: FakeDiscord;
let desk: ScriptedDesk;
const bots: RunningBot[] = [];

beforeEach(async () => {
  discord = await startDiscord();
  desk = Object.assign(scriptedDesk(), { menu: someMenu });
});
afterEach(async () => {
  for (const { adapter } of bots.splice(0)) await adapter.stop(5000);
  await discord.stop();
});

async function start(details: BotDetails = {}): Promise<RunningBot> {
  const bot = await startBot(discord, desk, details);
  bots.push(bot);
  return bot;
}

const namesIn = (guildId: string | null) => discord.world.commands.get(guildId)?.map(({ name }) => name);

describe("the start", () => {
  it("asks for the Guilds intent alone", async () => {
    await start();
    expect(discord.gateway.sessions.map(({ intents }) => intents)).toEqual([1]);
  });

  it("registers each command by both names, once, and again only when they changed", async () => {
    const { adapter } = await start();
    expect(discord.world.registrations).toBe(1);
    expect(namesIn(null)).toEqual("digest troops who subscribe settings موجز قوات من اشترك إعدادات".split(" "));
    await adapter.stop(5000);
    await start();
    expect(discord.world.registrations).toBe(1);
    desk.menu = (...args) => someMenu(...args).slice(1);
    await start({ settings: { hasOperators: true } });
    expect(discord.world.registrations).toBe(2);
    expect(namesIn(null)).toContain("status");
  });

  it("registers commands anew while it runs, where they changed", async () => {
    const { adapter } = await start();
    await adapter.refreshMenus();
    expect(discord.world.registrations).toBe(1);
    desk.menu = (...args) => someMenu(...args).slice(1);
    await adapter.refreshMenus();
    expect(discord.world.registrations).toBe(2);
    expect(namesIn(null)).not.toContain("digest");
    const never = makeBot(discord);
    await never.adapter.refreshMenus();
    expect(discord.world.registrations).toBe(2);
  });

  it("says who may use a command, and where", async () => {
    await start({ settings: { hasOperators: true } });
    const found = (name: string) => discord.world.commands.get(null)?.find((one) => one.name === name);
    expect(found("subscribe")).toMatchObject({ default_member_permissions: "32", contexts: [0, 1] });
    expect(found("subscribe")?.options?.map(({ name, type }) => [name, type])).toEqual([
      ["when", 3],
      ["channel", 7],
      ["mention", 8],
    ]);
    expect(found("troops")).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
    expect(found("troops")?.default_member_permissions).toBeUndefined();
    expect(found("status")).toMatchObject({ contexts: [1] });
    expect(found("من")?.options).toMatchObject([
      { name: "name", type: 3, required: true, autocomplete: true },
      { name: "page", type: 4, min_value: 1 },
    ]);
  });

  it("registers in a server for trying out, and tells when the bot is not there", async () => {
    const owner = discord.person("owner");
    const { guild } = discord.guild("server", owner);
    const bot = await start({ settings: { testGuild: guild.id } });
    expect(bot.logged.join("\n")).toMatch(/DISCORD_TEST_GUILD=\d+: the bot is not there .* add it by https:/u);
    expect(bot.adapter.health().state).toBe("up");
    discord.invite(guild);
    await start({ settings: { testGuild: guild.id } });
    expect(namesIn(guild.id)).toContain("قوات");
  });

  it("says in one line that the token is wrong, without the token", async () => {
    const bot = makeBot(discord, { settings: { token: "d3Jvbmc.token.here" } });
    bots.push(bot);
    const started = bot.adapter.start(desk);
    await expect(started).rejects.toThrow(/^DISCORD_BOT_TOKEN: Discord does not know this token; .*$/u);
    await expect(started).rejects.not.toThrow(/d3Jvbmc/u);
  });

  it.each([
    [4004, /DISCORD_BOT_TOKEN is not valid any more/u],
    [4013, /intent/u],
    [4014, /intent/u],
  ])("says in one line that the gateway refuses with %s", async (code, line) => {
    discord.gateway.refuseWith = code;
    const bot = makeBot(discord);
    bots.push(bot);
    await expect(bot.adapter.start(desk)).rejects.toThrow(line);
  });

  it("waits for a Discord that is not there, and is up when it is", async () => {
    await discord.stop();
    const bot = await start();
    expect(bot.adapter.health().state).toBe("down");
    expect(bot.logged.filter((line) => line.startsWith("warn"))).toHaveLength(1);
    await discord.listen();
    await expect.poll(() => bot.adapter.health().state, { timeout: 15_000 }).toBe("up");
  });

  it("finds chats that may be written to again since the bot was away", async () => {
    const { guild, channel } = discord.guild("server", discord.person("owner"));
    discord.invite(guild);
    const closed = discord.channel(guild, "closed");
    discord.deny(guild, closed, PermissionFlagsBits.SendMessages);
    desk.suspended = [channel, closed, { id: "123456789012345678" }].map(({ id }) => `discord:${id}`);
    await start();
    await expect.poll(() => desk.changes).toEqual([{ kind: "back", chat: `discord:${channel.id}` }]);
    desk.suspendedChats = () => Promise.reject(new Error("the store is away"));
    const { adapter } = await start();
    expect(adapter.health().state).toBe("up");
  });

  it("tells when commands go to an endpoint of the portal", async () => {
    discord.interactions.endpoint = "https://example.org/discord/interactions";
    const bot = await start();
    expect(bot.logged.join("\n")).toContain("Interactions Endpoint URL");
  });

  it("takes as many shards as Discord recommends, and more when the bot has grown", async () => {
    const owner = discord.person("owner");
    for (let i = 0; i < 6; i += 1) discord.invite(discord.guild(`server ${i}`, owner).guild);
    discord.rule({ shards: 2, guildsPerShard: 6 });
    const bot = await start();
    expect(discord.gateway.sessions.map(({ shard: [id, count] }) => `${id} of ${count}`).toSorted()).toEqual([
      "0 of 2",
      "1 of 2",
    ]);
    // Every server's events come by its own shard.
    desk.answer = () => null;
    for (const guild of discord.world.guilds.values()) {
      const [channel] = guild.channels.values();
      if (channel !== undefined) await owner.slash(channel, "troops").first();
    }
    await expect.poll(() => desk.heard.length).toBe(6);
    discord.rule({ shards: 3, guildsPerShard: 0 });
    discord.gateway.forgetSessions();
    await expect.poll(() => bot.logged.join("\n"), { timeout: 15_000 }).toContain("more shards are needed");
    discord.rule({ guildsPerShard: 6 });
    await expect.poll(() => discord.gateway.sessions.length, { timeout: 15_000 }).toBe(3);
    await expect.poll(() => bot.adapter.health().state, { timeout: 15_000 }).toBe("up");
  });
});
