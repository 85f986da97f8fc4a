import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../../src/adapters/store/index.ts";
import { folderWithSamples, freePort, type RunningBot, startBot } from "../../support/run-bot.ts";
import {
  type ChatEvent,
  type FakeTelegram,
  labelsOf,
  type Message,
  startFakeTelegram,
  type TalkChat,
  type User,
} from "../../support/telegram/index.ts";

// The program as an operator runs it: a child process with nothing but environment variables, talked to as people would.

/** On a busy machine the program needs its time to begin, and to draw. */
const patienceMs = 90_000;

let place: Awaited<ReturnType<typeof folderWithSamples>>;
let telegram: FakeTelegram;
let bot: RunningBot | null;
let sami: User;
beforeEach(async () => {
  place = await folderWithSamples();
  telegram = await startFakeTelegram({ hasRates: true });
  sami = telegram.person("Sami", "ar");
  bot = null;
}, patienceMs);
afterEach(async () => {
  const log = bot?.log() ?? "";
  await bot?.kill();
  await telegram.stop();
  place.remove();
  const { problems, rates } = telegram.server;
  if (problems.length > 0) throw new Error(problems.join("\n"));
  if (rates.refused > 0) throw new Error("sends were refused for being too many");
  if (/AAF-|secret_word|"level":"error"/u.test(log)) throw new Error(log);
});

function start(env: Record<string, string> = {}): void {
  bot = startBot(place.folder, { TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.root, ...env });
}

/** The next thing in the chat, until one fits; what came before it is kept in `heard`. */
async function hear(chat: TalkChat, isIt: (message: Message) => boolean, heard: ChatEvent[] = []): Promise<Message> {
  for (;;) {
    const event = await chat.next(patienceMs);
    heard.push(event);
    if (isIt(event.message)) return event.message;
  }
}
const says = (part: string) => (message: Message) => (message.text ?? "").includes(part);
const isPicture = (message: Message) => message.photo !== undefined;

/** One reader's way from the first word to the last. */
async function conversation(chat: TalkChat): Promise<readonly string[]> {
  const heard: ChatEvent[] = [];
  // Nobody reads faster: eight messages in four seconds would be too many for the chat.
  const read = () => pause(600);
  const ask = async (text: string, isIt: (message: Message) => boolean) => {
    await read();
    chat.says(sami, text);
    return hear(chat, isIt, heard);
  };
  const press = async (message: Message, label: string, isIt: (message: Message) => boolean) => {
    await read();
    await chat.presses(sami, message, label);
    return hear(chat, isIt, heard);
  };
  const greeting = await ask("/start", says("أهلاً"));
  const english = await press(greeting, "English", says("Hello"));
  await press(english, "العربية", says("أهلاً"));
  await ask("/subscribe 08:30 القاهرة", says("بتوقيت القاهرة"));
  await ask("/digest", says("المصادر:"));
  await ask("/troops", says("منتشرون"));
  await hear(chat, isPicture, heard);
  await ask("/who روته", says("مارك روته"));
  const quotes = await ask("من الخوري", says("1–3"));
  const second = await press(quotes, "الأقدم", says("4–6"));
  await press(second, "4", says("لماذا"));
  const settings = await ask("/settings", says("موجزاتك"));
  await press(settings, "بلا صوت", says("بلا صوت"));
  await ask("/unsubscribe", says("أُلغي الاشتراك"));
  return heard.map(
    ({ kind, message }) => `${kind} ${message.text ?? message.caption ?? ""} ${JSON.stringify(labelsOf(message))}`,
  );
}

describe("the program with a token", () => {
  it(
    "leads a reader from /start to /unsubscribe, alike by polling and by webhook",
    async () => {
      start();
      const polled = await conversation(telegram.privateChat(sami));
      expect(await bot?.stop()).toBe(0);
      expect(polled.find((line) => line.includes("4–6"))).toMatch(/^edited /u);
      expect(telegram.server.updates.webhook).toBeNull();

      place.remove();
      place = await folderWithSamples();
      await telegram.stop();
      telegram = await startFakeTelegram({ hasRates: true });
      const port = await freePort();
      telegram.server.updates.webhookPort = port;
      const url = "https://news.example.org/telegram";
      start({ WEB_PORT: String(port), TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: "secret_word" });
      const brought = await conversation(telegram.privateChat(sami));
      expect(brought).toEqual(polled);
      expect(telegram.server.updates.webhook).toEqual({ url, secret: "secret_word" });
      const post = (body: string, secret: string) =>
        fetch(`http://127.0.0.1:${port}/telegram`, {
          method: "POST",
          body,
          headers: { "x-telegram-bot-api-secret-token": secret },
        });
      expect((await post("{}", "another")).status).toBe(401);
      expect((await post("{", "secret_word")).status).toBe(400);
      const health = await fetch(`http://127.0.0.1:${port}/healthz`);
      expect(health.status).toBe(200);
    },
    4 * patienceMs,
  );

  it(
    "lets only a group's admins change what it gets, on every command and every button",
    async () => {
      start();
      const group = telegram.group("Desk", sami);
      const mona = telegram.person("Mona", "ar");
      group.member(mona, "member");
      group.says(sami, "/subscribe@mujaz_test_bot 08:30 القاهرة");
      const settings = await hear(group, says("بتوقيت القاهرة"));
      group.says(mona, "/unsubscribe");
      expect((await hear(group, says("مشرف"))).text).not.toContain("أُلغي");
      const answer = await group.presses(mona, settings, "إلغاء الاشتراك");
      expect(answer["text"] ?? (await group.next(patienceMs)).message.text).toContain("مشرف");
      group.says(sami, { text: "/unsubscribe@mujaz_test_bot", as: "anonymous" });
      await hear(group, says("أُلغي الاشتراك"));
    },
    2 * patienceMs,
  );

  it(
    "suspends a chat that blocks it, with the reason, and goes on when the chat is back",
    async () => {
      start();
      const chat = telegram.privateChat(sami);
      chat.says(sami, "/subscribe 08:30 القاهرة");
      await hear(chat, says("بتوقيت القاهرة"));
      const store = await openStore(`sqlite:${place.folder}/data/mujaz.sqlite`, { ifMissing: "refuse" });
      const becomes = async (state: string) => {
        const until = Date.now() + patienceMs;
        for (;;) {
          const [one] = await store.subscriptions(`telegram:${chat.id}`);
          if (one?.state === state) return one.reason;
          if (Date.now() > until) throw new Error(`still ${one?.state}`);
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      };
      chat.botBecomes("kicked", sami);
      expect(await becomes("suspended")).toMatch(/blocked/u);
      chat.botBecomes("member", sami);
      expect(await becomes("active")).toBeNull();
      await store.close();
    },
    2 * patienceMs,
  );

  it(
    "answers a long Arabic message shortly, and a bot, a forward and another bot's command not at all",
    async () => {
      start();
      const chat = telegram.privateChat(sami);
      chat.says(sami, "ما آخر أخبار الجنود في كورسك؟ ".repeat(130));
      const { message } = await chat.next(patienceMs);
      expect(message.text?.length).toBeLessThan(600);
      chat.says(sami, { text: "/digest", as: "forward" });
      chat.says(sami, "/troops@otherbot");
      chat.says({ ...sami, is_bot: true }, "/digest");
      expect(await chat.quiet(2000)).toEqual([]);
    },
    2 * patienceMs,
  );

  it(
    "killed while it answers, hears again what it had not answered, and answers nobody twice",
    async () => {
      start();
      const mona = telegram.person("Mona", "ar");
      const [quick, slow] = [telegram.privateChat(sami), telegram.privateChat(mona)];
      const held = Promise.withResolvers<void>();
      telegram.server.fault = (method, params) => {
        if (method !== "sendMessage" || String(params["chat_id"]) !== String(slow.id)) return null;
        held.resolve();
        return { kind: "delay", ms: 4 * patienceMs };
      };
      slow.says(mona, "/help");
      await held.promise;
      quick.says(sami, "/help");
      await quick.next(patienceMs);
      await pause(500);
      await bot?.kill();
      telegram.server.fault = () => null;
      start();
      expect((await slow.next(patienceMs)).message.text).toContain("/subscribe");
      expect(await quick.quiet(2000)).toEqual([]);
    },
    4 * patienceMs,
  );
});
