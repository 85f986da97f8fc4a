import { afterEach, beforeAll, afterAll, beforeEach, describe, expect, it } from "vitest";
import { folderWithSamples, type RunningBot, startBot } from "../../support/run-bot.ts";
import { type FakeTelegram, startFakeTelegram } from "../../support/telegram/index.ts";

// The program as an operator runs it: a child process with nothing but environment variables.

let place: Awaited<ReturnType<typeof folderWithSamples>>;
let telegram: FakeTelegram;
let bot: RunningBot;
beforeAll(async () => {
  place = await folderWithSamples();
}, 90_000);
afterAll(() => place.remove());
beforeEach(async () => {
  telegram = await startFakeTelegram();
});
afterEach(async () => {
  await bot.kill();
  await telegram.stop();
  const { problems } = telegram.server;
  if (problems.length > 0) throw new Error(problems.join("\n"));
  if (bot.log().includes("AAF-")) throw new Error(`the token was logged:\n${bot.log()}`);
});
const environment = () => ({
  TELEGRAM_BOT_TOKEN: telegram.token,
  TELEGRAM_API_ROOT: telegram.root,
  DEFAULT_LANGUAGE: "en",
});

describe("the program with a token", () => {
  it("answers, and ends when it is asked to", async () => {
    bot = startBot(place.folder, environment());
    const sami = telegram.person("Sami", "en");
    const chat = telegram.privateChat(sami);
    chat.says(sami, "/troops");
    expect((await chat.next(60_000)).message.text).toContain("North Korean troops in Russia");
    expect(await bot.stop()).toBe(0);
  }, 90_000);
});
