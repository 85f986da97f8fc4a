import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore, throwAwayStoreUrl } from "../../src/adapters/store/index.ts";
import type { Session } from "../../src/commands/session.ts";
import { setUpSession } from "../../src/commands/set-up.ts";
import type { Store } from "../../src/domain/ports.ts";
import { loadKnowledge } from "../../src/settings.ts";
import { dayMs, hourMs, makeDelivery, makeRendering, noon } from "../support/delivery-fixtures.ts";
import type { Message } from "../../src/domain/message.ts";

const { gazetteer, stories, zones } = loadKnowledge("config");
let store: Store;
let now: number;
let count = 0;
beforeEach(async () => {
  store = await openStore(throwAwayStoreUrl, { ifMissing: "create" });
  now = noon;
});
afterEach(() => store.close());

const textOfMessage = ({ blocks }: Message): string =>
  blocks.map((block) => (block.kind === "gap" ? "" : block.text.map(({ text }) => text).join(""))).join("\n");
const here = (id: string) => () => ({ id, zone: "Asia/Riyadh", now, newId: () => `s${(count += 1)}` });
function sessionOf(language: "ar" | "en", chat: (() => ReturnType<ReturnType<typeof here>>) | null): Session {
  const options = { language, digits: "latin", dualMonths: true } as const;
  const readText = (name: string) => readFileSync(`digests/${name}`, "utf8");
  const input = { store, gazetteer, stories, zones, options, today: () => "2026-11-22", readText };
  return setUpSession(chat === null ? input : { ...input, chat }).session;
}
const ask = async (line: string, language: "ar" | "en" = "en", id = "terminal:local") =>
  textOfMessage((await sessionOf(language, here(id)).ask(line)).message);
const own = (id = "terminal:local") => store.subscriptions(id);

describe("subscribing", () => {
  it("says what was understood, and when the next one comes", async () => {
    expect(await ask("/subscribe 08:30 القاهرة", "ar")).toContain("كل يوم الساعة 08:30 بتوقيت القاهرة");
    expect(await ask("/settings", "ar")).toContain("التالي: غداً الساعة 08:30");
    expect(await own()).toMatchObject([
      {
        zone: "Africa/Cairo",
        hour: 8,
        minute: 30,
        languages: ["ar"],
        state: "active",
        nextDueAt: noon + 18.5 * hourMs,
      },
    ]);
  });

  it("again adds another one, in the zone of the one before", async () => {
    await ask("subscribe 8:30 cairo");
    const answer = await ask("subscribe every friday 9pm");
    expect(answer).toContain("2) Friday at 21:00, Cairo time");
    expect(await own()).toHaveLength(2);
  });

  it("without words asks for them, with hours as buttons", async () => {
    const { message } = await sessionOf("en", here("terminal:local")).ask("/subscribe");
    expect(message.buttons.flat().map(({ command }) => command)).toContain("subscribe 08:30");
    expect(await own()).toEqual([]);
  });

  it("with words that mean nothing changes nothing and shows a right example", async () => {
    expect(await ask("subscribe 25:00 mars")).toMatch(/25:00.*\/subscribe 08:30 Cairo/u);
    expect(await own()).toEqual([]);
  });

  it("has an end", async () => {
    for (let i = 0; i < 21; i += 1) await ask(`subscribe ${i}:00`);
    expect(await own()).toHaveLength(20);
  });

  it("belongs to a chat", async () => {
    const { message, isProblem } = await sessionOf("en", null).ask("subscribe 8:30");
    expect(isProblem).toBe(true);
    expect(textOfMessage(message)).toContain("npx mujaz start");
  });

  it("is none of another chat's business", async () => {
    await ask("subscribe 8:30", "en", "terminal:a");
    expect(await ask("settings", "en", "terminal:b")).toContain("No subscriptions yet");
    expect(await ask("unsubscribe 1", "en", "terminal:b")).toContain("You have no subscriptions");
    expect(await own("terminal:a")).toHaveLength(1);
  });
});

describe("changing", () => {
  it("by words", async () => {
    await ask("subscribe 8:30 cairo");
    await ask("/settings 1 21:00 silent quiet 23:00-06:00 both");
    expect(await own()).toMatchObject([
      {
        hour: 21,
        minute: 0,
        zone: "Africa/Cairo",
        silent: true,
        languages: ["ar", "en"],
        quiet: { from: { hour: 23 } },
      },
    ]);
    expect((await own())[0]?.nextDueAt).toBe(noon + 7 * hourMs);
  });

  it("by the buttons that the list has", async () => {
    const session = sessionOf("ar", here("terminal:local"));
    let { message } = await session.ask("subscribe 8:30 cairo");
    for (let i = 0; i < 3; i += 1) {
      for (const { command } of message.buttons.flat().filter((one) => one.command.startsWith("settings"))) {
        expect((await session.ask(command)).isProblem).toBeUndefined();
      }
    }
    ({ message } = await session.ask("settings"));
    expect(await own()).toMatchObject([{ silent: true, onlyIfChanged: true, languages: ["ar", "en"] }]);
    expect(message.buttons.flat().map(({ command }) => command)).toContain("settings 1 sound");
  });

  it("a number that is not there is told", async () => {
    await ask("subscribe 8:30");
    expect(await ask("settings 4 9:00")).toMatch(/numbered 1 to 1/u);
    expect(await ask("settings x 9:00")).toMatch(/numbered 1 to 1/u);
    expect(await ask("unsubscribe 0")).toMatch(/numbered 1 to 1/u);
  });

  it("pauses and goes on, without what was due meanwhile", async () => {
    await ask("subscribe 15:00 cairo");
    expect(await ask("/pause")).toContain("Paused");
    expect(await own()).toMatchObject([{ state: "paused", nextDueAt: null }]);
    now += 3 * dayMs + 2 * hourMs;
    expect(await ask("pause off")).toContain("Resumed");
    expect(await own()).toMatchObject([{ state: "active", nextDueAt: noon + 4 * dayMs + hourMs }]);
  });

  it("ends", async () => {
    for (const time of ["8:00", "9:00", "10:00"]) await ask(`subscribe ${time}`);
    await ask("unsubscribe 2");
    expect((await own()).map(({ hour }) => hour)).toEqual([8, 10]);
    await ask("إلغاء الكل", "ar");
    expect(await own()).toEqual([]);
  });
});

describe("what is kept", () => {
  it("is told, and deleted only when that is confirmed", async () => {
    await ask("subscribe 8:30");
    await store.enqueue([makeDelivery("d", { chat: "terminal:local" })], [makeRendering("r1")]);
    expect(await ask("/privacy")).toMatch(/terminal:local.*subscriptions 1, .*sent 1/u);
    expect(await ask("/forgetme")).toContain("Sure?");
    expect(await own()).toHaveLength(1);
    expect(await ask("/forgetme yes")).toContain("Deleted: subscriptions 1");
    expect(await own()).toEqual([]);
    expect(await store.deliveries()).toEqual([]);
  });
});

describe("a digest that may not have arrived", () => {
  it("is offered at the chat's next contact, whatever it asks, and sent again when wanted", async () => {
    const lost = makeDelivery("d", { chat: "terminal:local" });
    await store.enqueue([lost], [makeRendering("r1")]);
    await store.claimDeliveries({ platform: "terminal", owner: "x", now: noon, leaseUntil: noon, limit: 1 });
    await store.releaseDeliveries("x", [{ id: "d", state: "uncertain", reason: "cut" }], noon);
    const { message } = await sessionOf("en", here("terminal:local")).ask("/help");
    expect(textOfMessage(message)).toContain("One digest may not have reached you");
    expect(message.buttons.flat().map(({ command }) => command)).toContain("settings again");
    expect(await ask("/help", "en", "terminal:other")).not.toContain("may not have reached");
    expect(await ask("settings again")).toContain("sent again");
    expect(await store.deliveries()).toMatchObject([{ state: "due" }]);
    expect(await ask("/help")).not.toContain("may not have reached");
  });
});
