import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../../../src/adapters/store/index.ts";
import { makeSubscription } from "../../support/delivery-fixtures.ts";
import { folderWithSamples, type RunningBot, startBot } from "../../support/run-bot.ts";
import { type FakeTelegram, startFakeTelegram, type TalkChat } from "../../support/telegram/index.ts";

/** `npm run test:telegram` serves as many as a large bot has; without it a tenth. */
const readers = process.env["MUJAZ_READERS"] === undefined ? 300 : Number(process.env["MUJAZ_READERS"]);

let place: Awaited<ReturnType<typeof folderWithSamples>>;
let telegram: FakeTelegram;
let bot: RunningBot | null = null;
let chats: readonly TalkChat[];
beforeAll(async () => {
  place = await folderWithSamples();
  telegram = await startFakeTelegram({ hasRates: true });
  chats = Array.from({ length: readers }, () => telegram.privateChat(telegram.person("Reader", "en")));
  const store = await openStore(`sqlite:${place.folder}/data/mujaz.sqlite`, { ifMissing: "refuse" });
  const now = Date.now();
  const nextDueAt = now - (now % 60_000) - 60_000;
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(nextDueAt).toZonedDateTimeISO("UTC");
  const due = { hour, minute, nextDueAt, createdAt: now - 86_400_000 };
  await store.putSubscriptions(
    chats.map(({ id }, i) => makeSubscription(`s${i}`, { ...due, chat: `telegram:${id}`, languages: ["en"] })),
  );
  await store.close();
}, 240_000);
afterAll(async () => {
  await bot?.kill();
  await telegram.stop();
  place.remove();
});

describe(`${readers} private chats that are due at once`, () => {
  it(
    "are served once each, at no more than 30 a second, with no 429 earned; who asks meanwhile is answered at once",
    async () => {
      bot = startBot(place.folder, {
        TELEGRAM_BOT_TOKEN: telegram.token,
        TELEGRAM_API_ROOT: telegram.root,
        WEB_PORT: "0",
      });
      const sentAt = () => chats.flatMap(({ state }) => state.events.map(({ at }) => at)).toSorted((a, b) => a - b);
      const until = Date.now() + 90_000 + readers * 60;
      let tookMs = Infinity;
      while (sentAt().length < readers && Date.now() < until) {
        await new Promise((resolve) => setTimeout(resolve, 250));
        if (tookMs === Infinity && sentAt().length > readers / 3) {
          const mona = telegram.person("Mona", "en");
          const asked = Date.now();
          const own = telegram.privateChat(mona);
          own.says(mona, "/help");
          await own.next(20_000);
          tookMs = Date.now() - asked;
        }
      }
      const times = sentAt();
      if (times.length < readers) throw new Error(`${times.length} of ${readers} were served:\n${bot?.log()}`);
      expect(chats.map(({ state }) => state.events.length)).toEqual(chats.map(() => 1));
      expect(telegram.server.rates.refused).toBe(0);
      const most = Math.max(
        ...times
          .map((from, i) => times.findIndex((at, j) => j > i && at >= from + 1000) - i)
          .filter((count) => count > 0),
      );
      expect(most).toBeLessThanOrEqual(30);
      const rate = (times.length - 1) / (((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1000);
      expect(rate).toBeGreaterThan(15);
      expect(tookMs).toBeLessThan(3000);
      expect(telegram.server.problems).toEqual([]);
      expect(bot?.log()).not.toMatch(/"level":[45]0/u);
      console.log(
        `${readers} chats at ${rate.toFixed(1)} a second, at most ${most} in any second; an answer meanwhile took ${tookMs} ms`,
      );
    },
    120_000 + readers * 100,
  );
});
