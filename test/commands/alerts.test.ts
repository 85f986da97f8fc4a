import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore, throwAwayStoreUrl } from "../../src/adapters/store/index.ts";
import { setUpSession } from "../../src/commands/set-up.ts";
import type { Store } from "../../src/domain/ports.ts";
import { loadKnowledge } from "../../src/settings.ts";
import { makeDelivery, makeRendering, makeSubscription, noon } from "../support/delivery-fixtures.ts";
import { textOf } from "../support/message-text.ts";

const { gazetteer, stories, zones } = loadKnowledge("config");
const chat = "fake:a";
let store: Store;
beforeEach(async () => {
  store = await openStore(throwAwayStoreUrl, { ifMissing: "create" });
});
afterEach(() => store.close());

function ask(line: string, language: "ar" | "en" = "en") {
  const options = { language, digits: "latin", dualMonths: true } as const;
  const readText = (name: string) => readFileSync(`digests/${name}`, "utf8");
  const here = () => ({ id: chat, zone: "Asia/Riyadh", now: noon, newId: () => "s1" });
  const input = { store, gazetteer, stories, zones, options, today: () => "2026-11-22", readText, chat: here };
  return setUpSession(input).session.ask(line);
}
const said = async (line: string, language: "ar" | "en" = "en") => textOf((await ask(line, language)).message);
const wish = async () => (await store.alertWishes(chat))[0];

describe("/alerts", () => {
  it("says what alerts are while they are off, with a button that turns them on", async () => {
    const { message } = await ask("/alerts");
    expect(textOf(message)).toContain("Alerts are off");
    expect(message.buttons.flat()).toEqual([{ label: "Alerts on", command: "alerts on" }]);
    expect(await wish()).toBeUndefined();
  });

  it("are turned on with the usual share, in the zone of the chat's digests, and off", async () => {
    await store.putSubscriptions([makeSubscription("s", { chat, zone: "Africa/Cairo" })]);
    expect(await said("/alerts on")).toContain("25 % or more");
    expect(await wish()).toMatchObject({ moveShare: 0.25, perDay: 3, zone: "Africa/Cairo", language: "en" });
    expect(await said("/alerts off")).toContain("Alerts are off.");
    expect(await wish()).toBeUndefined();
    expect(await said("/alerts off")).toContain("off already");
  });

  it.each([
    ["alerts share 10%", { moveShare: 0.1 }],
    ["alerts 50 %", { moveShare: 0.5 }],
    ["alerts at most 5 a day", { perDay: 5 }],
    ["alerts max 1", { perDay: 1 }],
    [
      "alerts quiet 22:00-07:00 at most 5 a day",
      { perDay: 5, quiet: { from: { hour: 22, minute: 0 }, to: { hour: 7, minute: 0 } } },
    ],
    ["alerts on silent share 15%", { silent: true, moveShare: 0.15 }],
    ["alerts cairo", { zone: "Africa/Cairo" }],
    ["تنبيهات تشغيل", { moveShare: 0.25 }],
    ["تنبيهات بنسبة ١٠٪ حتى ٥ يوميا", { moveShare: 0.1, perDay: 5 }],
    ["تنبيهات بلا صوت", { silent: true }],
    ["تنبيهات هدوء 22:00-07:00", { quiet: { from: { hour: 22, minute: 0 }, to: { hour: 7, minute: 0 } } }],
  ])("understands %s", async (line, expected) => {
    const answer = await ask(line);
    expect(textOf(answer.message)).toContain("Alerts are on.");
    expect(await wish()).toMatchObject(expected);
  });

  it.each(["alerts sometimes", "alerts 0%", "alerts at most 500 a day", "alerts every friday", "alerts 9000%"])(
    "answers %s with a right example, and changes nothing",
    async (line) => {
      const answer = await ask(line);
      expect(answer.isProblem).toBe(true);
      expect(textOf(answer.message)).toMatch(/\/alerts|\/subscribe/u);
      expect(await wish()).toBeUndefined();
    },
  );

  it("a change keeps the rest", async () => {
    await ask("alerts share 10% at most 5 a day");
    expect(await said("alerts silent", "ar")).toContain("تمّ التغيير");
    expect(await wish()).toMatchObject({ moveShare: 0.1, perDay: 5, silent: true });
  });

  it("are told by /privacy and forgotten by /forgetme", async () => {
    await ask("alerts on");
    expect(await said("/privacy")).toContain("subscriptions 1");
    await ask("/forgetme yes");
    expect(await wish()).toBeUndefined();
  });
});

describe("/delivery", () => {
  it("says that there is nothing yet", async () => {
    expect(await said("/delivery")).toContain("Nothing was to be sent yet.");
    expect(await said("/delivery", "ar")).toContain("لم يحن موعد");
  });

  it("shows states by slot and what to look at, and sends again only when told twice", async () => {
    await store.enqueue([makeDelivery("a"), makeDelivery("b")], [makeRendering("r1")]);
    const claim = { platform: "fake", owner: "x", now: noon, leaseUntil: noon + 1, limit: 1 };
    await store.claimDeliveries(claim);
    const end = { state: "failed", reason: "bad request", notBefore: 0, attempts: 1, at: noon } as const;
    await store.recordChanges("x", [{ kind: "close", id: "a", ...end }]);
    const { message } = await ask("/delivery");
    expect(textOf(message)).toContain("**2026-11-22 15:00**: due 1, failed 1");
    expect(textOf(message)).toContain("failed · fake:a · bad request");
    expect(message.buttons.flat().map(({ command }) => command)).toEqual(["delivery again"]);
    const asked = await ask("/delivery again failed");
    expect(asked.message.buttons.flat().map(({ command }) => command)).toEqual(["delivery again yes"]);
    expect(await store.deliveries({ states: ["failed"] })).toHaveLength(1);
    expect(await said("/delivery again yes")).toContain("One delivery is sent again.");
    expect(await store.deliveries({ states: ["due"] })).toHaveLength(2);
    expect((await ask("/delivery sometimes")).isProblem).toBe(true);
  });

  it("is not in the help of everybody", async () => {
    expect(await said("/help")).not.toContain("/delivery");
    expect(await said("/help")).toContain("/alerts");
  });
});
