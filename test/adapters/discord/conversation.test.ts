import { PermissionFlagsBits } from "discord.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Message } from "../../../src/domain/message.ts";
import { type RunningBot, someMenu, startBot } from "../../support/discord/bot.ts";
import { type FakeDiscord, type Person, startDiscord } from "../../support/discord/discord.ts";
import { isEphemeral } from "../../support/discord/interactions.ts";
import type { Channel, Guild, StoredMessage } from "../../support/discord/model.ts";
import { replyOf, type ScriptedDesk, scriptedDesk, sentence } from "../../support/scripted-desk.ts";

let discord: FakeDiscord;
let desk: ScriptedDesk;
let bot: RunningBot;
let owner: Person;
let reader: Person;
let guild: Guild;
let channel: Channel;

beforeEach(async () => {
  discord = await startDiscord();
  desk = Object.assign(scriptedDesk(), { menu: someMenu });
  owner = discord.person("owner");
  reader = discord.person("reader");
  ({ guild, channel } = discord.guild("server", owner));
  discord.join(guild, reader);
  discord.invite(guild);
  bot = await startBot(discord, desk);
});
afterEach(async () => {
  await bot.adapter.stop(5000);
  await discord.stop();
});

const descriptionOf = ({ embeds }: StoredMessage) => embeds[0]?.["description"];
const lastHeard = () => desk.heard.at(-1);

describe("a command", () => {
  it("is deferred at once, answered when the answer is ready, seen by all", async () => {
    const asked = reader.slash(channel, "troops", { on: "2024-10-25", by: "NATO" });
    expect(await asked.first()).toMatchObject({ type: 5 });
    const answer = await asked.answer();
    expect(descriptionOf(answer)).toBe("you said troops on 2024\\-10\\-25 by NATO".replaceAll("\\-", "-"));
    expect(isEphemeral(answer)).toBe(false);
    expect(lastHeard()).toMatchObject({
      chat: `discord:${channel.id}`,
      person: `discord:${reader.user.id}`,
      kind: "group",
      personLanguage: null,
      isAddressed: true,
      isPress: false,
    });
  });

  it("may be called by its Arabic name, by which the person speaks Arabic", async () => {
    expect(descriptionOf(await reader.slash(channel, "من", { name: "روته" }).answer())).toBe("you said who روته");
    expect(lastHeard()).toMatchObject({ personLanguage: "ar" });
  });

  it("is private in a private chat", async () => {
    const direct = discord.direct(reader);
    const answer = await reader.slash(direct, "settings").answer();
    expect(isEphemeral(answer)).toBe(false);
    expect(lastHeard()).toMatchObject({ kind: "private", chat: `discord:${direct.id}` });
    expect(await lastHeard()?.mayManage()).toBe(true);
    expect(await lastHeard()?.obstacle?.()).toBeNull();
  });

  it("that changes settings is for the asker alone; so is an error", async () => {
    const settings = await owner.slash(channel, "settings").answer();
    expect(isEphemeral(settings)).toBe(true);
    expect(await lastHeard()?.mayManage()).toBe(true);
    desk.answer = () => replyOf(sentence("no such day"), { isPrivate: true });
    const asked = reader.slash(channel, "troops", { on: "yestermorrow" });
    await expect.poll(() => asked.messages().map(descriptionOf)).toContain("no such day");
    expect(isEphemeral(asked.messages().at(-1) as StoredMessage)).toBe(true);
    // Nothing is left of the one that all had seen thinking.
    expect(channel.messages.filter((one) => !isEphemeral(one))).toEqual([]);
  });

  it("is not offered to who may not manage; opened to all by the server, it is checked again", async () => {
    expect(() => reader.slash(channel, "subscribe")).toThrow("not offered");
    discord.openToAll.add("subscribe");
    await reader.slash(channel, "subscribe").answer();
    expect(await lastHeard()?.mayManage()).toBe(false);
  });

  it("speaks of the channel that is named, and so do its buttons", async () => {
    const other = discord.channel(guild, "other");
    const buttons: Message["buttons"] = [[{ label: "Pause", command: "pause 1" }]];
    desk.answer = () => replyOf(sentence("done", { buttons }), { isPrivate: true });
    const answer = await owner.slash(channel, "subscribe", { channel: other.id, when: "08:30" }).answer();
    expect(lastHeard()).toMatchObject({ chat: `discord:${other.id}`, text: "subscribe 08:30" });
    await owner.press(answer, "Pause").first();
    await expect.poll(lastHeard).toMatchObject({ chat: `discord:${other.id}`, text: "pause 1", isPress: true });
  });

  it("names what is missing where a digest is to go", async () => {
    const obstacle = async (where: Channel) => {
      await owner.slash(channel, "subscribe", { channel: where.id }).answer();
      return lastHeard()?.obstacle?.();
    };
    const other = discord.channel(guild, "other");
    const thread = discord.channel(guild, "thread", "thread", other);
    expect(await obstacle(other)).toBeNull();
    expect(await obstacle(thread)).toBeNull();
    expect(await obstacle(discord.channel(guild, "forum", "forum"))).toEqual({ kind: "no-messages" });
    discord.deny(guild, other, PermissionFlagsBits.EmbedLinks | PermissionFlagsBits.SendMessages);
    expect(await obstacle(other)).toEqual({ kind: "permissions", names: ["Send Messages", "Embed Links"] });
    discord.deny(guild, other, PermissionFlagsBits.SendMessagesInThreads);
    expect(await obstacle(thread)).toEqual({ kind: "permissions", names: ["Send Messages in Threads"] });
    discord.deny(guild, other, PermissionFlagsBits.ViewChannel);
    expect(await obstacle(other)).toEqual({ kind: "permissions", names: ["View Channel"] });
    discord.deny(guild, channel, PermissionFlagsBits.AttachFiles);
    await owner.slash(channel, "subscribe").answer();
    expect(await lastHeard()?.obstacle?.()).toEqual({ kind: "permissions", names: ["Attach Files"] });
  });

  it("works where only the person has the application, and nothing is delivered there", async () => {
    const { guild: foreign, channel: place } = discord.guild("foreign", owner);
    discord.join(foreign, reader);
    expect(descriptionOf(await reader.slash(place, "troops").answer())).toBe("you said troops");
    expect(await lastHeard()?.obstacle?.()).toMatchObject({ kind: "absent", link: expect.stringMatching(/^https:/u) });
  });

  it("is told that something failed, and the log without what was said", async () => {
    desk.answer = () => Promise.reject(new Error("disk full"));
    const asked = reader.slash(channel, "who", { name: "a secret" });
    await expect.poll(() => asked.messages().map(descriptionOf)).toContain("something failed");
    expect(bot.logged.join("\n")).toContain("disk full");
    expect(bot.logged.join("\n")).not.toContain("a secret");
  });

  it("to which nothing is said leaves nothing", async () => {
    desk.answer = () => null;
    await reader.slash(channel, "troops").first();
    await expect.poll(() => channel.messages).toEqual([]);
  });

  it("says that the chat takes messages again, where nothing else told it", async () => {
    await reader.slash(channel, "troops").answer();
    expect(desk.changes).toEqual([{ kind: "back", chat: `discord:${channel.id}` }]);
    discord.deny(guild, channel, PermissionFlagsBits.EmbedLinks);
    desk.changes.length = 0;
    await reader.slash(channel, "troops").answer();
    expect(desk.changes).toEqual([]);
  });

  it("goes on when its first answer was lost on the way", async () => {
    discord.fail({ request: /callback$/, how: "commit-then-bad-gateway" });
    expect(descriptionOf(await reader.slash(channel, "troops").answer())).toBe("you said troops");
    expect(desk.heard).toHaveLength(1);
  });

  it("is answered by one of two processes", async () => {
    const second = await startBot(discord, desk);
    const answer = await reader.slash(channel, "troops").answer();
    expect(descriptionOf(answer)).toBe("you said troops");
    expect(desk.heard).toHaveLength(1);
    await second.adapter.stop(5000);
  });

  it("survives a cut connection: the answer goes its own way, and the next command is heard", async () => {
    const cut = Promise.withResolvers<void>();
    desk.answer = async ({ text }) => {
      await cut.promise;
      return replyOf(sentence(`late ${text}`));
    };
    const asked = reader.slash(channel, "troops");
    await asked.first();
    discord.gateway.cut();
    const missed = reader.slash(channel, "digest");
    cut.resolve();
    expect(descriptionOf(await asked.answer())).toBe("late troops");
    // What was told while nobody listened is replayed when the session is resumed.
    expect(descriptionOf(await missed.answer())).toBe("late digest");
    expect(discord.gateway.stats).toMatchObject({ identifies: 1, resumes: 1 });
    expect(bot.logged.filter((line) => !/^(debug|info)/u.test(line))).toEqual([]);
  });

  it("is heard after Discord asked to reconnect, forgot the session, or was away", async () => {
    discord.gateway.askToReconnect();
    await expect.poll(() => discord.gateway.stats.resumes, { timeout: 5000 }).toBe(1);
    discord.gateway.forgetSessions();
    await expect.poll(() => discord.gateway.stats.identifies, { timeout: 10_000 }).toBe(2);
    await expect.poll(() => bot.adapter.health().state, { timeout: 10_000 }).toBe("up");
    expect(descriptionOf(await reader.slash(channel, "troops").answer())).toBe("you said troops");
  });
});

describe("a long answer", () => {
  const long = (count: number): Message =>
    sentence("", {
      blocks: Array.from({ length: count }, (_, i) => ({
        kind: "item" as const,
        number: i + 1,
        text: [{ text: `line ${i + 1} ${"x".repeat(200)}` }],
        factIds: [`e${String(i).padStart(14, "0")}`],
      })),
    });

  it("shows one page, and turns to the others in its place", async () => {
    desk.answer = () => replyOf(long(60));
    const answer = await reader.slash(channel, "troops").answer();
    expect(String(descriptionOf(answer))).toContain("line 1 ");
    const more = () => reader.press(answer, "More ▸").answer();
    await more();
    expect(String(descriptionOf(answer))).not.toContain("line 1 ");
    expect(lastHeard()).toMatchObject({ text: "troops", isPress: true });
    await reader.press(answer, "◂ Back").answer();
    expect(String(descriptionOf(answer))).toContain("line 1 ");
    expect(channel.messages).toHaveLength(1);
  });

  it("of settings is shown whole, since it is not asked again", async () => {
    desk.answer = () => replyOf(long(60), { isPrivate: true });
    const asked = owner.slash(channel, "settings");
    await expect.poll(() => asked.messages().length).toBeGreaterThan(2);
    expect(desk.heard).toHaveLength(1);
  });
});

describe("buttons and menus", () => {
  const withButton = (command: string) =>
    replyOf(
      sentence("", {
        blocks: [{ kind: "item", number: 3, text: [{ text: "a line" }], factIds: ["e00000000000000"] }],
        buttons: [[{ label: "Press", command }]],
      }),
    );

  it("edit their message, or answer whoever pressed alone", async () => {
    desk.answer = ({ isPress }) => (isPress ? replyOf(sentence("edited"), { isEdit: true }) : withButton("pause"));
    const answer = await owner.slash(channel, "troops").answer();
    const pressed = owner.press(answer, "Press");
    expect(await pressed.first()).toMatchObject({ type: 6 });
    await pressed.answer();
    expect(descriptionOf(answer)).toBe("edited");
    desk.answer = ({ isPress }) => (isPress ? replyOf(sentence("because")) : withButton("pause"));
    const next = await owner.slash(channel, "troops").answer();
    const why = await reader.select(next, "3.").answer();
    expect(descriptionOf(why)).toBe("because");
    expect(isEphemeral(why)).toBe(true);
    expect(lastHeard()).toMatchObject({ text: "why e00000000000000", person: `discord:${reader.user.id}` });
    expect(await lastHeard()?.mayManage()).toBe(false);
  });

  it("that are forged or old are passed on as nothing", async () => {
    desk.answer = () => withButton("pause");
    const answer = await owner.slash(channel, "troops").answer();
    await reader.pressId(answer, "forged").first();
    await expect.poll(lastHeard).toMatchObject({ text: null, isPress: true });
  });
});

describe("choices while one types", () => {
  it("are what the desk suggests, at most 25, cut to what Discord takes", async () => {
    desk.suggest = async ({ typed, command, option, limit }) =>
      Array.from({ length: limit + 5 }, (_, i) => ({
        label: `${typed} ${command} ${option} ${"x".repeat(200)}`,
        value: `v${i}`,
      }));
    const choices = await reader.suggest(channel, "من", "name", { name: "روت" });
    expect(choices).toHaveLength(25);
    expect(choices[0]).toEqual({ name: `روت who name ${"x".repeat(200)}`.slice(0, 100), value: "v0" });
  });

  it("are none when there are none, when it fails, and when it takes too long", async () => {
    for (const suggest of [async () => [], () => Promise.reject(new Error("no")), () => new Promise<never>(() => {})]) {
      desk.suggest = suggest;
      expect(await reader.suggest(channel, "who", "name", { name: "x" })).toEqual([]);
    }
  });
});

describe("what happens to chats", () => {
  it("is told: added with its channels, removed, channels deleted, open again; an outage is nothing", async () => {
    const changes = () => desk.changes.map(({ kind, chat }) => `${kind} ${chat.slice("discord:".length)}`);
    const news = discord.channel(guild, "news");
    discord.kick(guild);
    await expect.poll(changes).toEqual(expect.arrayContaining([`gone ${channel.id}`, `gone ${news.id}`]));
    desk.changes.length = 0;
    guild.systemChannelId = channel.id;
    discord.invite(guild);
    await expect
      .poll(changes)
      .toEqual(expect.arrayContaining([`back ${channel.id}`, `back ${news.id}`, `joined ${channel.id}`]));
    await expect.poll(() => channel.messages.map(descriptionOf)).toContain("hello all");
    desk.changes.length = 0;
    discord.setUnavailable(guild, true);
    discord.setUnavailable(guild, false);
    discord.deleteChannel(guild, news);
    await expect.poll(changes).toEqual([`gone ${news.id}`]);
    desk.changes.length = 0;
    discord.deny(guild, channel, PermissionFlagsBits.SendMessages);
    discord.deny(guild, channel, 0n);
    await expect.poll(changes).toEqual([`back ${channel.id}`]);
  });

  it("is told next door when nothing can be sent any more: to the server, what is missing", async () => {
    const news = discord.channel(guild, "news");
    discord.kick(guild);
    guild.systemChannelId = channel.id;
    discord.invite(guild);
    await expect.poll(() => channel.messages.length).toBe(1);
    discord.deny(guild, news, PermissionFlagsBits.EmbedLinks);
    const send = (to: Channel) => {
      const [part = {}] = bot.adapter.platform.render(sentence("a digest"));
      const { signal } = new AbortController();
      return bot.adapter.platform.send({ chat: `discord:${to.id}`, part, nonce: "n", silent: false, signal });
    };
    for (let i = 0; i < 2; i += 1) {
      expect(await send(news)).toEqual({ kind: "gone", reason: "no-permission: Embed Links" });
    }
    const told = () => channel.messages.map(descriptionOf).filter((text) => text !== "hello all");
    await expect.poll(told).toEqual(["\\#news: no-permission: Embed Links"]);
    // Where that channel takes nothing either, nobody is told, and nothing fails.
    discord.deny(guild, channel, PermissionFlagsBits.SendMessages);
    expect(await send(channel)).toMatchObject({ kind: "gone" });
    expect(await send(news)).toMatchObject({ kind: "gone" });
    expect(told()).toHaveLength(1);
  });
});
