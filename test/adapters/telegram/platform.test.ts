import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createClient } from "../../../src/adapters/telegram/client.ts";
import { createKeyboards } from "../../../src/adapters/telegram/keyboard.ts";
import { createTelegramPlatform } from "../../../src/adapters/telegram/platform.ts";
import type { Message } from "../../../src/domain/message.ts";
import type { Platform } from "../../../src/domain/platform.ts";
import {
  type FakeTelegram,
  labelsOf,
  startFakeTelegram,
  type TalkChat,
  type User,
} from "../../support/telegram/index.ts";
import type { Fault } from "../../support/telegram/server.ts";

let telegram: FakeTelegram;
let platform: Platform;
let sami: User;
let chat: TalkChat;
const troubles: string[] = [];

const makePlatform = (root: string, token: string, isPaid = false) =>
  createTelegramPlatform({
    api: createClient({ apiRoot: root, token }),
    encode: createKeyboards(async (command) => command),
    isPaid,
    now: Date.now,
    onTrouble: (message) => troubles.push(message),
  });

beforeEach(async () => {
  troubles.length = 0;
  telegram = await startFakeTelegram();
  platform = makePlatform(telegram.root, telegram.token);
  sami = telegram.person("Sami");
  chat = telegram.privateChat(sami);
});
afterEach(async () => {
  await telegram.stop();
  if (telegram.server.problems.length > 0) throw new Error(telegram.server.problems.join("\n"));
});

const message: Message = {
  language: "ar",
  blocks: [
    { kind: "title", text: [{ text: "موجز" }] },
    { kind: "item", number: 1, text: [{ text: "NATO", foreign: true }, { text: " <ينفي> & يؤكد" }], factIds: [] },
  ],
  buttons: [
    [
      { label: "لماذا", command: "why 1" },
      { label: "English", command: "language en" },
    ],
  ],
};
const addressOf = (id: number, thread?: number) => `telegram:${id}${thread === undefined ? "" : `/${thread}`}`;

async function send(to: string, over: { silent?: boolean; through?: Platform } = {}) {
  const { silent = false, through = platform } = over;
  const [part] = through.render(message);
  if (part === undefined) throw new Error("nothing rendered");
  return through.send({ chat: to, part, nonce: "n-0", silent, signal: new AbortController().signal });
}
const failOnce = (fault: Fault) => {
  let left = 1;
  telegram.server.fault = () => (left-- > 0 ? fault : null);
};

describe("a send", () => {
  it("arrives as it was meant, without a preview, the first button on the right", async () => {
    expect(await send(addressOf(chat.id))).toEqual({ kind: "sent", messageId: expect.stringMatching(/^\d+$/u) });
    const { message: seen, silent } = await chat.next();
    expect(seen.text).toBe("موجز\n\u200f1. \u2068NATO\u2069 <ينفي> & يؤكد");
    expect(seen.entities).toEqual([{ type: "bold", offset: 0, length: 4 }]);
    expect(labelsOf(seen)).toEqual([["English", "لماذا"]]);
    expect(silent).toBe(false);
    expect(telegram.server.calls[0]?.params).toMatchObject({ link_preview_options: { is_disabled: true } });
    expect(telegram.server.calls[0]?.params).not.toHaveProperty("allow_paid_broadcast");
  });

  it("is silent where it is to be, and paid for where the settings say so", async () => {
    const paid = makePlatform(telegram.root, telegram.token, true);
    await send(addressOf(chat.id), { silent: true, through: paid });
    expect((await chat.next()).silent).toBe(true);
    expect(telegram.server.calls[0]?.params).toMatchObject({ allow_paid_broadcast: true });
    expect(paid.limits.rates[0]).toEqual({ scope: "all", count: 1000, perMs: 1000 });
  });

  it("goes into the topic it is for", async () => {
    const group = telegram.group("Desk", sami, { is_forum: true });
    group.topic(7);
    expect((await send(addressOf(group.id, 7))).kind).toBe("sent");
    expect((await group.next()).message.message_thread_id).toBe(7);
  });
});

describe("what became of it", () => {
  it.each<[string, (group: TalkChat) => string, object]>([
    [
      "blocked",
      () => (chat.botBecomes("kicked", sami), addressOf(chat.id)),
      { kind: "gone", reason: "bot was blocked by the user" },
    ],
    ["never started", () => (chat.state.members.clear(), addressOf(chat.id)), { kind: "gone" }],
    [
      "kicked",
      (group) => (group.botBecomes("kicked", sami), addressOf(group.id)),
      { kind: "gone", reason: "bot was kicked from the supergroup chat" },
    ],
    ["left", (group) => (group.botBecomes("left", sami), addressOf(group.id)), { kind: "gone" }],
    [
      "muted",
      (group) => (group.botBecomes("restricted", sami, false), addressOf(group.id)),
      { kind: "gone", reason: "not enough rights to send text messages to the chat" },
    ],
    ["no such chat", () => addressOf(-1), { kind: "gone", reason: "chat not found" }],
    ["no such topic", (group) => addressOf(group.id, 99), { kind: "gone", reason: "message thread not found" }],
    [
      "closed topic",
      (group) => (group.topic(3, true), addressOf(group.id, 3)),
      { kind: "gone", reason: "TOPIC_CLOSED" },
    ],
  ])("%s", async (_, prepare, expected) => {
    expect(await send(prepare(telegram.group("Desk", sami)))).toMatchObject(expected);
  });

  it("the group has become a supergroup", async () => {
    const group = telegram.group("Desk", sami, { type: "group" });
    const next = group.migrate(sami);
    expect(await send(addressOf(group.id))).toEqual({ kind: "moved", to: addressOf(next.id) });
    expect((await send(addressOf(next.id))).kind).toBe("sent");
  });

  it("a channel where we may not post", async () => {
    const channel = telegram.group("News", sami, { type: "channel" });
    channel.botBecomes("member", sami);
    expect(await send(addressOf(channel.id))).toMatchObject({ kind: "gone" });
  });

  it("too many: this chat waits; when others are refused at the same time, all wait", async () => {
    telegram.server.fault = () => ({ kind: "too-many", retryAfter: 7 });
    const other = telegram.privateChat(telegram.person("Mona"));
    expect(await send(addressOf(chat.id))).toEqual({ kind: "wait", retryAfterMs: 7000, scope: "chat" });
    expect(await send(addressOf(chat.id))).toEqual({ kind: "wait", retryAfterMs: 7000, scope: "chat" });
    expect(await send(addressOf(other.id))).toEqual({ kind: "wait", retryAfterMs: 7000, scope: "all" });
    expect(await chat.quiet(0)).toEqual([]);
  });

  it.each<[Fault, number]>([
    [{ kind: "cut", isAfter: false }, 0],
    [{ kind: "cut", isAfter: true }, 1],
    [{ kind: "bad-gateway", isAfter: false }, 0],
    [{ kind: "bad-gateway", isAfter: true }, 1],
  ])("the answer was lost: nobody knows, and nothing is sent twice (%o)", async (fault, arrived) => {
    failOnce(fault);
    expect((await send(addressOf(chat.id))).kind).toBe("unknown");
    expect(await chat.quiet(50)).toHaveLength(arrived);
  });

  it("nobody was there: certainly not sent", async () => {
    await telegram.stop();
    expect(await send(addressOf(chat.id))).toEqual({ kind: "not-sent", reason: "ECONNREFUSED" });
    telegram = await startFakeTelegram();
  });

  it("a token that is not accepted any more keeps everything until it is mended", async () => {
    const wrong = makePlatform(telegram.root, "7000000001:AAF-another_token_than_that");
    expect(await send(addressOf(chat.id), { through: wrong })).toMatchObject({ kind: "wait", scope: "all" });
    expect(troubles.join()).not.toContain("AAF-another");
  });

  it("markup that cannot be parsed is sent as plain words, and told", async () => {
    const part = { html: "<b>a &amp; b", rows: [] };
    const request = { chat: addressOf(chat.id), part, nonce: "n", silent: false, signal: new AbortController().signal };
    expect((await platform.send(request)).kind).toBe("sent");
    expect((await chat.next()).message).toMatchObject({ text: "a & b" });
    expect(troubles).toEqual([expect.stringContaining("can't parse entities")]);
  });
});

describe("an edit", () => {
  it("puts a part in the place of another, and is content with one that is there already", async () => {
    const sent = await send(addressOf(chat.id));
    const messageId = sent.kind === "sent" ? sent.messageId : "";
    const edit = (html: string, id = messageId) =>
      platform.edit?.({
        chat: addressOf(chat.id),
        messageId: id,
        part: { html, rows: [] },
        signal: new AbortController().signal,
      });
    expect(await edit("تصحيح")).toEqual({ kind: "edited" });
    expect(await edit("تصحيح")).toEqual({ kind: "edited" });
    await chat.next();
    expect(await chat.next()).toMatchObject({ kind: "edited", message: { text: "تصحيح" } });
    expect(await chat.quiet(0)).toEqual([]);
    expect(await edit("x", "1")).toEqual({ kind: "impossible", reason: "message to edit not found" });
  });
});
