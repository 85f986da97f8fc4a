import { PermissionFlagsBits } from "discord.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { countInvalidRequests } from "../../../src/adapters/discord/invalid-requests.ts";
import { invalidRequestLimits } from "../../../src/adapters/discord/limits.ts";
import { chatOf } from "../../../src/adapters/discord/platform.ts";
import type { Message } from "../../../src/domain/message.ts";
import type { Part, SendRequest } from "../../../src/domain/platform.ts";
import { type FakeDiscord, type Person, startDiscord } from "../../support/discord/discord.ts";
import { tooMany } from "../../support/discord/limits.ts";
import type { Channel, Guild } from "../../support/discord/model.ts";
import { platformOver } from "../../support/discord/platform.ts";

let discord: FakeDiscord;
let owner: Person;
let guild: Guild;
let channel: Channel;

beforeEach(async () => {
  discord = await startDiscord();
  owner = discord.person("owner");
  ({ guild, channel } = discord.guild("server", owner));
  discord.invite(guild);
});
afterEach(() => discord.stop());

const message: Message = {
  language: "en",
  blocks: [
    { kind: "title", text: [{ text: "Mujaz" }] },
    { kind: "line", text: [{ text: "One line." }] },
  ],
  buttons: [],
};
const [part = {}] = platformOver({ token: "x", apiBase: "http://127.0.0.1:9" } as FakeDiscord).render(message);

const request = (details: Partial<SendRequest> = {}): SendRequest => ({
  chat: chatOf(channel.id),
  part,
  nonce: "abcdefghijklmnop-0",
  silent: false,
  signal: new AbortController().signal,
  ...details,
});
const send = (details: Partial<SendRequest> = {}) => platformOver(discord).send(request(details));

describe("a message that arrives", () => {
  it("is told with its id, is within a nonce's memory the same one, and after it another", async () => {
    const platform = platformOver(discord);
    const sent = await platform.send(request());
    expect(sent).toEqual({ kind: "sent", messageId: channel.messages[0]?.id });
    expect(await platform.send(request())).toEqual(sent);
    expect(channel.messages).toHaveLength(1);
    discord.world.nonceMemoryMs = 0;
    expect(await platform.send(request())).toMatchObject({ kind: "sent" });
    expect(channel.messages).toHaveLength(2);
    expect(channel.messages[0]?.nonce).toBe("abcdefghijklmnop-0");
  });

  it("counts on a nonce for no longer than Discord knows it", () => {
    expect(platformOver(discord).limits.nonceMemoryMs).toBeLessThanOrEqual(discord.world.nonceMemoryMs);
  });

  it("is silent when it should be", async () => {
    await send({ silent: true });
    await send({ nonce: "loud" });
    expect(channel.messages.map(({ flags }) => flags)).toEqual([4096, 0]);
  });

  it("pings nobody, whatever an article says; but the role that an admin chose", async () => {
    const line = { text: `@everyone <@${owner.user.id}> <@&${guild.id}> @here` };
    const [loud = {}] = platformOver(discord).render({ ...message, blocks: [{ kind: "line", text: [line] }] });
    await send({ part: { ...loud, content: "@everyone @here" } });
    expect(channel.messages[0]?.pinged).toEqual([]);
    const role = "123456789012345678";
    await platformOver(discord, { roleOf: async () => role }).send(request({ part: loud, nonce: "with-role" }));
    expect(channel.messages[1]).toMatchObject({ content: `<@&${role}>`, pinged: [role] });
  });

  it("reaches threads, posts of forums, and people", async () => {
    const thread = discord.channel(guild, "a thread", "thread", channel);
    const forum = discord.channel(guild, "a forum", "forum");
    const post = discord.channel(guild, "a post", "thread", forum);
    for (const place of [thread, post, discord.direct(owner)]) {
      const outcome = await send({ chat: chatOf(place.id), nonce: place.id });
      expect(outcome).toEqual({ kind: "sent", messageId: place.messages[0]?.id });
    }
    expect(await send({ chat: chatOf(forum.id) })).toEqual({ kind: "gone", reason: "closed" });
  });
});

describe("a message that does not arrive", () => {
  it.each([
    ["Send Messages", PermissionFlagsBits.SendMessages],
    ["Embed Links", PermissionFlagsBits.EmbedLinks],
  ])("names the permission that is missing: %s", async (name, bit) => {
    discord.deny(guild, channel, bit);
    expect(await send()).toEqual({ kind: "gone", reason: `no-permission: ${name}` });
    discord.deny(guild, channel, 0n);
    expect(await send()).toMatchObject({ kind: "sent" });
  });

  it("says that the channel is hidden or gone, that we are removed, that a person wants none", async () => {
    discord.deny(guild, channel, PermissionFlagsBits.ViewChannel);
    expect(await send()).toEqual({ kind: "gone", reason: "removed" });
    discord.deny(guild, channel, 0n);
    discord.kick(guild);
    expect(await send()).toEqual({ kind: "gone", reason: "removed" });
    discord.invite(guild);
    discord.deleteChannel(guild, channel);
    expect(await send()).toEqual({ kind: "gone", reason: "deleted" });
    const shy = discord.person("shy", { takesDirectMessages: false });
    expect(await send({ chat: chatOf(discord.direct(shy).id) })).toEqual({ kind: "gone", reason: "blocked" });
  });

  it("says that a thread is locked", async () => {
    const thread = discord.channel(guild, "a thread", "thread", channel);
    Object.assign(thread, { isArchived: true, isLocked: true });
    expect(await send({ chat: chatOf(thread.id) })).toEqual({ kind: "gone", reason: "closed" });
  });

  it("is refused when it breaks a limit, and says which", async () => {
    const long: Part = { embeds: [{ title: "x".repeat(257) }] };
    expect(await send({ part: long })).toMatchObject({
      kind: "refused",
      reason: expect.stringMatching(/50035.*256/su),
    });
    expect(await send({ part: { embeds: [] } })).toMatchObject({
      kind: "refused",
      reason: expect.stringMatching(/50006/),
    });
    expect(await send({ nonce: "x".repeat(26) })).toMatchObject({
      kind: "refused",
      reason: expect.stringMatching(/25/),
    });
  });

  it("is not lost with a wrong token", async () => {
    discord.token = "another";
    const platform = platformOver({ token: "old", apiBase: discord.apiBase } as FakeDiscord);
    const refused = { kind: "not-sent", reason: "Discord refuses DISCORD_BOT_TOKEN" };
    expect(await platform.send(request())).toEqual(refused);
    expect(await platform.send(request())).toEqual(refused);
  });

  it("is unknown when its answer is lost, and shows once when it is sent again", async () => {
    discord.rule({ messagesPerChannel: 100 });
    const messages = /^POST \/channels\/\d+\/messages$/;
    for (const [how, reason] of [
      ["commit-then-bad-gateway", "HTTP 502"],
      ["commit-then-cut", "UND_ERR_SOCKET"],
      ["cut", "UND_ERR_SOCKET"],
      ["bad-gateway", "HTTP 502"],
    ] as const) {
      discord.fail({ request: messages, how });
      expect(await send({ nonce: how })).toEqual({ kind: "unknown", reason });
      expect(await send({ nonce: how })).toMatchObject({ kind: "sent" });
    }
    expect(channel.messages).toHaveLength(4);
  });

  it("is certainly not sent when nobody listens", async () => {
    await discord.stop();
    expect(await send()).toMatchObject({ kind: "not-sent", reason: "ECONNREFUSED" });
    discord = await startDiscord();
  });

  it("is not remembered when it is over, by a signal that lives on", async () => {
    const { signal } = new AbortController();
    const heard = new Set<unknown>();
    const { addEventListener, removeEventListener } = signal;
    signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
      heard.add(args[1]);
      addEventListener.apply(signal, args);
    };
    signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
      heard.delete(args[1]);
      removeEventListener.apply(signal, args);
    };
    const platform = platformOver(discord);
    for (let i = 0; i < 3; i += 1) {
      const sent = await platform.send(request({ nonce: `n${i}`, signal }));
      if (sent.kind === "sent")
        await platform.edit?.({ chat: request().chat, messageId: sent.messageId, part, signal });
    }
    expect(channel.messages).toHaveLength(3);
    expect(heard.size).toBe(0);
  });

  it("is unknown when it must end while it is under way", async () => {
    discord.fail({ request: /messages$/, how: "hang" });
    const cut = new AbortController();
    setTimeout(() => cut.abort(), 50);
    expect(await send({ signal: cut.signal })).toMatchObject({ kind: "unknown" });
  });
});

describe("too many", () => {
  it("waits for the channel, as Discord says or as its headers told", async () => {
    const platform = platformOver(discord);
    for (let i = 0; i < 5; i += 1) await platform.send(request({ nonce: `n${i}` }));
    const sixth = await platform.send(request({ nonce: "n5" }));
    expect(sixth).toMatchObject({ kind: "wait", scope: "chat" });
    expect(sixth.kind === "wait" && sixth.retryAfterMs).toBeGreaterThan(3000);
    // The headers had told: no refusal was earned.
    expect(discord.counter.tooMany).toBe(0);
    discord.fail({ request: /messages$/, how: tooMany(2.5, "user") });
    expect(await platformOver(discord).send(request({ nonce: "n6" }))).toMatchObject({
      kind: "wait",
      scope: "chat",
      // The library adds a little.
      retryAfterMs: 2550,
    });
  });

  it("waits for everybody when the limit is everybody's", async () => {
    discord.fail({ request: /messages$/, how: tooMany(1.5, "global") });
    const outcome = await send();
    expect(outcome).toMatchObject({ kind: "wait", scope: "all" });
    expect(outcome.kind === "wait" && outcome.retryAfterMs).toBeGreaterThan(1000);
  });

  it("never comes near the number of refusals after which Discord shuts out an address", async () => {
    let now = Date.now();
    const invalid = countInvalidRequests(() => now);
    const platform = platformOver(discord, { missingIn: async () => [] }, invalid);
    discord.rule({ globalPerSecond: 1e9, messagesPerChannel: 1e9 });
    discord.deny(guild, channel, PermissionFlagsBits.SendMessages);
    const before = invalidRequestLimits.deliveries - 50;
    for (let i = 0; i < before; i += 1) invalid.count(403, null);
    const outcomes = [];
    for (let i = 0; i < 100; i += 1) {
      outcomes.push((await platform.send(request({ nonce: `n${i}` }))).kind);
    }
    expect(discord.counter.invalid).toBe(50);
    expect(outcomes.slice(-50)).toEqual(Array.from({ length: 50 }, () => "wait"));
    now += invalidRequestLimits.windowMs + 1000;
    expect((await platform.send(request())).kind).toBe("gone");
  });
});

describe("an edit", () => {
  it("changes what was sent, again when it is asked again, and says what cannot be edited", async () => {
    const platform = platformOver(discord);
    const sent = await platform.send(request());
    const messageId = sent.kind === "sent" ? sent.messageId : "";
    const [other = {}] = platform.render({ ...message, blocks: [{ kind: "line", text: [{ text: "Corrected." }] }] });
    const edit = { chat: chatOf(channel.id), messageId, part: other, signal: new AbortController().signal };
    expect(await platform.edit?.(edit)).toEqual({ kind: "edited" });
    expect(await platform.edit?.(edit)).toEqual({ kind: "edited" });
    expect(channel.messages[0]?.embeds).toMatchObject([{ description: "Corrected." }]);
    channel.messages.length = 0;
    expect(await platform.edit?.(edit)).toMatchObject({ kind: "impossible" });
    discord.kick(guild);
    expect(await platform.edit?.(edit)).toEqual({ kind: "impossible", reason: "removed" });
  });
});
