import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { systemClock } from "../../../src/adapters/jobs/clock.ts";
import { createTelegramAdapter, type TelegramSettings } from "../../../src/adapters/telegram/index.ts";
import type { ChatAdapter } from "../../../src/desk/index.ts";
import type { PictureMaker, PictureSpec } from "../../../src/domain/picture.ts";
import { type FakeTelegram, labelsOf, startFakeTelegram, type User } from "../../support/telegram/index.ts";
import { replyOf, type ScriptedDesk, scriptedDesk, sentence } from "../../support/scripted-desk.ts";

let telegram: FakeTelegram;
let desk: ScriptedDesk;
let adapter: ChatAdapter;
let sami: User;
let logged: string[];

/** A picture that is drawn as the smallest PNG with a size. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
let drawn = 0;
const pictureMaker = {
  measure: () => 1,
  draw: async () => {
    drawn += 1;
    return png;
  },
} satisfies PictureMaker;

function makeAdapter(over: Partial<TelegramSettings> = {}): ChatAdapter {
  const log =
    (level: string) =>
    (message: string, ...rest: unknown[]) =>
      void logged.push(`${level} ${message} ${JSON.stringify(rest)}`);
  return createTelegramAdapter(
    {
      token: telegram.token,
      apiRoot: telegram.root,
      webhook: null,
      isPaid: false,
      defaultLanguage: "ar",
      operators: [],
      ...over,
    },
    {
      clock: systemClock,
      random: Math.random,
      log: { debug: log("debug"), info: log("info"), warn: log("warn"), error: log("error") },
      pictures: async () => pictureMaker,
      secret: "secret",
    },
  );
}

beforeEach(async () => {
  logged = [];
  drawn = 0;
  telegram = await startFakeTelegram();
  sami = telegram.person("Sami", "en");
  desk = scriptedDesk();
  adapter = makeAdapter();
});
afterEach(async () => {
  telegram.server.fault = () => null;
  await adapter.stop(500);
  await telegram.stop();
  const { problems } = telegram.server;
  if (problems.length > 0) throw new Error(problems.join("\n"));
  if (logged.join("\n").includes("AAF-")) throw new Error(`the token was logged: ${logged.join("\n")}`);
});

describe("what is heard", () => {
  beforeEach(() => adapter.start(desk));

  it("a person in private, with their language", async () => {
    const chat = telegram.privateChat(sami);
    chat.says(sami, "/troops on 2024-10-25");
    expect((await chat.next()).message.text).toBe("you said /troops on 2024-10-25");
    expect(desk.heard[0]).toMatchObject({
      chat: `telegram:${chat.id}`,
      kind: "private",
      person: `telegram:${sami.id}`,
      personLanguage: "en",
      isAddressed: true,
      isPress: false,
      botName: "mujaz_test_bot",
    });
    expect(await desk.heard[0]?.mayManage()).toBe(true);
    expect(desk.heard[0]?.privateLink?.("x_1")).toBe("https://t.me/mujaz_test_bot?start=x_1");
  });

  it("a place, for the time zone", async () => {
    const chat = telegram.privateChat(sami);
    chat.says(sami, { text: "", location: { latitude: 30.04, longitude: 31.24 } });
    await chat.next();
    expect(desk.heard[0]).toMatchObject({ text: null, location: { latitude: 30.04, longitude: 31.24 } });
  });

  it("in groups, whether it is for us", async () => {
    const group = telegram.group("Desk", sami);
    group.botBecomes("administrator", sami);
    await group.quiet(50);
    const mona = telegram.person("Mona", "ar");
    group.member(mona, "member");
    for (const text of [
      "/troops",
      "/troops@mujaz_test_bot",
      "@mujaz_test_bot من روته",
      "just talk",
      "/troops@otherbot",
      "see /troops",
    ])
      group.says(mona, text);
    for (let i = 0; i < 3; i += 1) await group.next();
    expect(await group.quiet(200)).toEqual([]);
    expect(desk.heard.map(({ isAddressed }) => isAddressed)).toEqual([true, true, true, false, false, false]);
    expect(await desk.heard[0]?.mayManage()).toBe(false);
  });

  it("an answer to us in a group, answered as one", async () => {
    const group = telegram.group("Desk", sami);
    const asked = group.says(sami, "/digest");
    const first = (await group.next()).message;
    expect(first.reply_to_message?.message_id).toBe(asked.message_id);
    group.says(sami, { text: "3", replyTo: first });
    expect((await group.next()).message.text).toBe("you said 3");
  });

  it("admins, and those who hide behind their group, but not behind a channel", async () => {
    const group = telegram.group("Desk", sami);
    group.says(sami, "/settings");
    group.says(sami, { text: "/settings", as: "anonymous" });
    group.says(sami, { text: "/settings", as: "channel" });
    for (let i = 0; i < 3; i += 1) await group.next();
    expect(await Promise.all(desk.heard.map((each) => each.mayManage()))).toEqual([true, true, false]);
    expect(desk.heard[1]?.person).toBe(`telegram:${group.id}`);
  });

  it("in a topic, and answered there", async () => {
    const group = telegram.group("Desk", sami, { is_forum: true });
    group.topic(7);
    group.says(sami, { text: "/digest", thread: 7 });
    const { message } = await group.next();
    expect(message.message_thread_id).toBe(7);
    expect(desk.heard[0]?.chat).toBe(`telegram:${group.id}/7`);
  });

  it("not what other bots, forwards and later edits say", async () => {
    const chat = telegram.privateChat(sami);
    chat.says(sami, { text: "/digest", as: "forward" });
    chat.says({ ...sami, is_bot: true }, "/digest");
    chat.edits({ ...chat.says(sami, "one") }, "two");
    expect((await chat.next()).message.text).toBe("you said one");
    expect(await chat.quiet()).toEqual([]);
    expect(telegram.server.updates.allowed).toEqual(["message", "callback_query", "inline_query", "my_chat_member"]);
  });

  it("in the order in which it was said, in each chat", async () => {
    const chat = telegram.privateChat(sami);
    desk.answer = async ({ text }) => {
      await setTimeout(text === "1" ? 150 : 0);
      return replyOf(sentence(text ?? ""));
    };
    for (const text of ["1", "2", "3"]) chat.says(sami, text);
    expect([await chat.next(), await chat.next(), await chat.next()].map(({ message }) => message.text)).toEqual([
      "1",
      "2",
      "3",
    ]);
  });

  it("a channel or group that somebody wants to manage from here", async () => {
    const channel = telegram.group("News", sami, { type: "channel", username: "mynews" });
    const mona = telegram.person("Mona");
    const chat = telegram.privateChat(sami);
    chat.says(sami, "hi");
    telegram.privateChat(mona).says(mona, "hi");
    await chat.next();
    await setTimeout(50);
    const resolve = (i: number, reference: string) => desk.heard[i]?.resolve?.(reference);
    const found = { chat: `telegram:${channel.id}`, title: "News", mayPost: true };
    expect(await resolve(0, "@mynews")).toEqual({ ...found, mayManage: true });
    expect(await resolve(0, "https://t.me/mynews")).toEqual({ ...found, mayManage: true });
    expect(await resolve(0, `telegram:${channel.id}`)).toEqual({ ...found, mayManage: true });
    expect(await resolve(1, "@mynews")).toEqual({ ...found, mayManage: false });
    expect(await resolve(0, "@nobody_there")).toBeNull();
    expect(await resolve(0, "my news")).toBeNull();
  });
});

describe("presses", () => {
  beforeEach(() => adapter.start(desk));

  const withButton = (text: string) =>
    replyOf(sentence(text, { buttons: [[{ label: "more", command: "who rutte 2" }]] }));

  it("put the answer in the place of the message; the same again is no fault", async () => {
    const chat = telegram.privateChat(sami);
    desk.answer = ({ isPress }) => ({ ...withButton(isPress ? "page 2" : "page 1"), isEdit: isPress });
    chat.says(sami, "/who rutte");
    const { message } = await chat.next();
    expect(labelsOf(message)).toEqual([["more"]]);
    expect(await chat.presses(sami, message, "more")).not.toHaveProperty("text");
    expect(await chat.next()).toMatchObject({ kind: "edited", message: { text: "page 2" } });
    await chat.presses(sami, message, "more");
    expect(await chat.quiet()).toEqual([]);
    expect(desk.heard[1]).toMatchObject({ text: "who rutte 2", isPress: true });
    expect(logged.filter((line) => !line.startsWith("info"))).toEqual([]);
  });

  it("whose message is gone are answered with a new one", async () => {
    const chat = telegram.privateChat(sami);
    desk.answer = ({ isPress }) => ({ ...withButton(isPress ? "page 2" : "page 1"), isEdit: isPress });
    chat.says(sami, "/who rutte");
    const { message } = await chat.next();
    chat.state.messages.delete(message.message_id);
    await chat.presses(sami, message, "more");
    expect(await chat.next()).toMatchObject({ kind: "sent", message: { text: "page 2" } });
  });

  it("that are forged or old say nothing to the desk", async () => {
    const chat = telegram.privateChat(sami);
    chat.says(sami, "/help");
    await chat.pressesData(sami, (await chat.next()).message, "forged");
    await chat.next();
    expect(desk.heard[1]).toMatchObject({ text: null, isPress: true });
  });

  it("in groups: what is for the presser alone is shown to nobody else", async () => {
    const group = telegram.group("Desk", sami);
    desk.answer = ({ isPress }) =>
      isPress ? replyOf(sentence(`only admins ${"x".repeat(300)}`), { isPrivate: true }) : withButton("settings");
    group.says(sami, "/settings");
    const answer = await group.presses(sami, (await group.next()).message, "more");
    expect(answer).toMatchObject({ show_alert: true, text: expect.stringMatching(/^only admins x+…$/u) });
    expect(await group.quiet()).toEqual([]);
    expect(await desk.heard[1]?.mayManage()).toBe(true);
  });
});

describe("what is said", () => {
  beforeEach(() => adapter.start(desk));

  it("pictures are uploaded once, then sent by their id, also when the id is no longer known", async () => {
    const chat = telegram.privateChat(sami);
    const spec = { width: 1 } as PictureSpec;
    const alt = `a <chart> ${"x".repeat(2000)}. All its figures.`;
    desk.answer = () => replyOf(sentence("figures"), { pictures: () => [{ id: "troops", spec, alt }] });
    const ask = async () => {
      chat.says(sami, "/troops");
      return [await chat.next(), await chat.next()].map(({ message }) => message);
    };
    const [text, photo] = await ask();
    expect(text?.text).toBe("figures");
    expect(photo?.caption).toMatch(/^a <chart> x{1013}…$/u);
    await ask();
    expect(drawn).toBe(1);
    telegram.server.world.files.clear();
    await ask();
    expect(drawn).toBe(2);
  });

  it("files are sent with their name", async () => {
    const chat = telegram.privateChat(sami);
    const file = { name: "mujaz-troops.csv", mediaType: "text/csv", text: "a,b\n" } as const;
    desk.answer = () => replyOf(sentence("the file"), { file });
    chat.says(sami, "/export");
    await chat.next();
    expect((await chat.next()).message.document).toMatchObject({ file_name: "mujaz-troops.csv", file_size: 4 });
  });

  it("waits when it is told to, and says it once", async () => {
    const chat = telegram.privateChat(sami);
    let left = 1;
    telegram.server.fault = (method) =>
      method === "sendMessage" && left-- > 0 ? { kind: "too-many", retryAfter: 1 } : null;
    chat.says(sami, "one");
    expect((await chat.next()).message.text).toBe("you said one");
    expect(await chat.quiet()).toEqual([]);
  });

  it("is not said twice when the answer to it was lost", async () => {
    const chat = telegram.privateChat(sami);
    telegram.server.fault = (method) => (method === "sendMessage" ? { kind: "cut", isAfter: true } : null);
    chat.says(sami, "one");
    await chat.next();
    expect(await chat.quiet(1200)).toEqual([]);
    expect(logged.join("\n")).toContain("warn telegram: an answer was not sent");
  });

  it("a failure is told to the person, and its reason to the operator", async () => {
    const chat = telegram.privateChat(sami);
    desk.answer = () => Promise.reject(new Error("the disk is full"));
    chat.says(sami, "my private words");
    expect((await chat.next()).message.text).toBe("something failed");
    expect(logged.join("\n")).toContain("error telegram: a question failed");
    expect(logged.join("\n")).not.toContain("my private words");
  });
});

describe("chats", () => {
  beforeEach(() => adapter.start(desk));
  const changes = async (count: number) => {
    for (let i = 0; i < 200 && desk.changes.length < count; i += 1) await setTimeout(10);
    return desk.changes;
  };

  it("that let us in, silence us, throw us out", async () => {
    const group = telegram.group("Desk", sami);
    const address = `telegram:${group.id}`;
    group.botBecomes("left", sami);
    group.botBecomes("member", sami);
    expect((await group.next()).message.text).toBe("hello all");
    group.botBecomes("administrator", sami);
    group.botBecomes("restricted", sami, false);
    group.botBecomes("member", sami);
    group.botBecomes("kicked", sami);
    expect(await changes(5)).toEqual([
      { kind: "gone", chat: address, reason: "removed" },
      { kind: "joined", chat: address, chatKind: "group", language: "en" },
      { kind: "gone", chat: address, reason: "no-permission" },
      { kind: "back", chat: address },
      { kind: "gone", chat: address, reason: "removed" },
    ]);
  });

  it("of people who block us and come back", async () => {
    const chat = telegram.privateChat(sami);
    chat.botBecomes("kicked", sami);
    chat.botBecomes("member", sami);
    expect(await changes(2)).toEqual([
      { kind: "gone", chat: `telegram:${chat.id}`, reason: "blocked" },
      { kind: "back", chat: `telegram:${chat.id}` },
    ]);
  });

  it("channels in which we may post, or no longer", async () => {
    const channel = telegram.group("News", sami, { type: "channel" });
    channel.botBecomes("left", sami);
    channel.botBecomes("administrator", sami);
    channel.botBecomes("administrator", sami, false);
    expect((await changes(3)).map(({ kind }) => kind)).toEqual(["gone", "joined", "gone"]);
    expect(desk.changes[2]).toMatchObject({ reason: "no-permission" });
  });

  it("that become supergroups", async () => {
    const group = telegram.group("Desk", sami, { type: "group" });
    const next = group.migrate(sami);
    expect(await changes(1)).toEqual([{ kind: "moved", chat: `telegram:${group.id}`, to: `telegram:${next.id}` }]);
  });

  it("topics that are closed and opened", async () => {
    const group = telegram.group("Desk", sami, { is_forum: true });
    group.topic(7);
    group.closesTopic(sami, 7, true);
    group.closesTopic(sami, 7, false);
    expect(await changes(2)).toEqual([
      { kind: "gone", chat: `telegram:${group.id}/7`, reason: "closed" },
      { kind: "back", chat: `telegram:${group.id}/7` },
    ]);
  });
});

describe("cards for other chats", () => {
  beforeEach(() => adapter.start(desk));

  it("are the asker's own, except where the question says its language", async () => {
    const answer = await telegram.asksInline(sami, "rutte");
    expect(answer).toMatchObject({ is_personal: true, next_offset: "1", cache_time: 120 });
    expect(answer["results"]).toMatchObject([
      { id: "c0", description: "en", input_message_content: { message_text: "card rutte" } },
    ]);
    expect(await telegram.asksInline(sami, "rutte", "1")).toMatchObject({ next_offset: "" });
    const arabic = await telegram.asksInline(sami, "روته");
    expect(arabic).toMatchObject({ is_personal: false, results: [{ description: "ar" }] });
  });
});

describe("the start", () => {
  it("sets menus and texts in each language, and only when they have changed", async () => {
    const operator = telegram.privateChat(sami);
    adapter = makeAdapter({ operators: [operator.id, 404] });
    await adapter.start(desk);
    const { commands, texts } = telegram.server.bot;
    const summary = (scope: object, language: string) =>
      commands.get(`${JSON.stringify(scope)}:${language}`)?.[0]?.description;
    expect(summary({ type: "all_private_chats" }, "")).toBe("private ar");
    expect(summary({ type: "all_private_chats" }, "en")).toBe("private en");
    expect(summary({ type: "all_group_chats" }, "ar")).toBe("group ar");
    expect(summary({ type: "all_chat_administrators" }, "en")).toBe("admins en");
    expect(summary({ type: "chat", chat_id: operator.id }, "ar")).toBe("operators ar");
    expect(texts.get("description:en")).toBe("about en");
    expect(texts.get("short_description:")).toBe("ar");
    await adapter.stop(500);
    const before = telegram.server.calls.length;
    adapter = makeAdapter({ operators: [operator.id, 404] });
    await adapter.start(desk);
    const asked = () => telegram.server.calls.slice(before).map(({ method }) => method);
    expect(asked()).not.toContain("setMyCommands");
    await adapter.refreshMenus();
    expect(asked()).not.toContain("setMyCommands");
    const { menu } = desk;
    desk.menu = (...question) => menu(...question).map((entry) => ({ ...entry, summary: "another" }));
    await adapter.refreshMenus();
    expect(asked()).toContain("setMyCommands");
  });

  it("with a wrong token says so in one line, and goes on trying", async () => {
    adapter = makeAdapter({ token: "7000000001:AAF-another_token_than_that" });
    await adapter.start(desk);
    expect(adapter.health()).toMatchObject({ state: "down", detail: expect.stringContaining("@BotFather") });
    await setTimeout(1300);
    const lines = logged.filter((line) => line.startsWith("warn"));
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain("TELEGRAM_BOT_TOKEN is not accepted");
    expect(lines[1]).toContain("next attempt in 2 s");
  });

  it("waits for a network that comes later", async () => {
    let isDown = true;
    telegram.server.fault = () => (isDown ? { kind: "cut", isAfter: false } : null);
    await adapter.start(desk);
    expect(adapter.health().state).toBe("down");
    isDown = false;
    const chat = telegram.privateChat(sami);
    chat.says(sami, "one");
    expect((await chat.next()).message.text).toBe("you said one");
    expect(adapter.health()).toEqual({ state: "up", detail: "@mujaz_test_bot" });
  });

  it("asks again when asking for updates fails, and loses none", async () => {
    await adapter.start(desk);
    const faults = ["cut", "bad-gateway"] as const;
    let failures = 0;
    telegram.server.fault = (method) =>
      method === "getUpdates" && failures < 2 ? { kind: faults[failures++] as "cut", isAfter: false } : null;
    const chat = telegram.privateChat(sami);
    chat.says(sami, "one");
    await chat.next();
    chat.says(sami, "two");
    expect((await chat.next()).message.text).toBe("you said two");
    expect(failures).toBe(2);
  });

  it("hears nothing again that was heard before a stop", async () => {
    await adapter.start(desk);
    const chat = telegram.privateChat(sami);
    chat.says(sami, "one");
    await chat.next();
    await adapter.stop(500);
    adapter = makeAdapter();
    await adapter.start(desk);
    expect(await chat.quiet()).toEqual([]);
    expect(telegram.server.updates.size).toBe(0);
  });

  it("after a long absence hears everything, and answers each chat once", async () => {
    const [one, two] = [telegram.privateChat(sami), telegram.privateChat(telegram.person("Mona"))];
    const date = Math.floor(Date.now() / 1000) - 7200;
    for (let i = 1; i <= 20; i += 1) one.says(sami, { text: `old ${i}`, date });
    two.says(sami, { text: "old", date });
    await adapter.start(desk);
    expect((await one.next()).message.text).toBe("you said old 20");
    expect((await two.next()).message.text).toBe("you said old");
    expect(await one.quiet()).toEqual([]);
    expect(desk.heard).toHaveLength(21);
  });
});
