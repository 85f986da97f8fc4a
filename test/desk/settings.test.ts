import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore, throwAwayStoreUrl } from "../../src/adapters/store/index.ts";
import type { Desk, Incoming } from "../../src/desk/index.ts";
import type { Store } from "../../src/domain/ports.ts";
import { commandsOf, incoming, makeDesk, said, wordsOf } from "../support/desk.ts";

let store: Store;
let desk: Desk;
beforeEach(async () => {
  store = await openStore(throwAwayStoreUrl, { ifMissing: "create" });
  desk = makeDesk(store).desk;
});
afterEach(() => store.close());
const own = async () => (await store.subscriptions("fake:42"))[0];
const labels = async (text: string, details: Partial<Incoming> = {}) =>
  ((await desk.hear(incoming(text, { isPress: true, ...details })))?.message.buttons ?? [])
    .flat()
    .map(({ label }) => label);

describe("settings by buttons", () => {
  it("every button of every page is understood, on pages upon pages, in both languages", async () => {
    for (const personLanguage of ["ar", "en"] as const) {
      const details = { personLanguage, isPress: true };
      await said(desk, "subscribe 08:30 Cairo", details);
      const seen = new Set(["settings"]);
      // Buttons that end what is looked at, or only go elsewhere.
      const left = /^(unsubscribe|forgetme|digest|language|pause)/u;
      for (const command of seen) {
        const { desk: fresh } = makeDesk(store, {});
        const reply = await fresh.hear(incoming(command, details));
        expect(reply?.isEdit, command).toBe(true);
        for (const next of commandsOf(reply)) if (!left.test(next)) seen.add(next);
      }
      expect(seen.size).toBeGreaterThan(60);
      await said(desk, "unsubscribe all", details);
    }
  });

  it("chooses hour, days, city, sections and quiet hours, and marks what is chosen", async () => {
    await said(desk, "subscribe 08:30 Cairo");
    await said(desk, "settings 1 21:00", { isPress: true });
    expect(await labels("settings 1 pick hour")).toContain("✓ 21:00");
    await said(desk, "settings 1 toggle 5", { isPress: true });
    expect(await labels("settings 1 pick days")).not.toContain("✓ Friday");
    await said(desk, "settings 1 Riyadh", { isPress: true });
    await said(desk, "settings 1 toggle quotes", { isPress: true });
    await said(desk, "settings 1 quiet 22:00-07:00", { isPress: true });
    expect(await labels("settings 1 pick quiet")).toContain("✓ 22:00–07:00");
    const changed = await own();
    expect(changed).toMatchObject({ hour: 21, zone: "Asia/Riyadh", days: [1, 2, 3, 4, 6, 7] });
    expect(changed?.sections).not.toContain("quotes");
    await said(desk, "settings 1 toggle quotes", { isPress: true });
    expect((await own())?.sections).toBeNull();
  });

  it("never leaves a digest without a day", async () => {
    await said(desk, "subscribe every friday 08:30");
    await said(desk, "settings 1 toggle 5", { isPress: true });
    expect((await own())?.days).toEqual([5]);
  });

  it("of several digests shows each with its own", async () => {
    await said(desk, "subscribe 08:30 Cairo");
    await said(desk, "subscribe 21:00 Cairo");
    expect(commandsOf(await desk.hear(incoming("settings")))).toEqual(
      expect.arrayContaining(["settings 1", "settings 2"]),
    );
    expect(commandsOf(await desk.hear(incoming("settings 2", { isPress: true })))).toContain("settings 2 pick hour");
    expect(commandsOf(await desk.hear(incoming("settings 2 pick hour", { isPress: true })))).toContain("settings 2");
  });

  it("a page of a digest that is gone is told", async () => {
    expect(await said(desk, "settings 1 pick hour", { isPress: true })).toContain("no subscriptions");
    await said(desk, "subscribe 08:30");
    expect(await said(desk, "settings 1 toggle nonsense", { isPress: true })).toContain("did not understand");
    expect(await said(desk, "settings 3 toggle 5", { isPress: true })).toMatch(/numbered 1 to 1/u);
  });
});

describe("how a chat is answered", () => {
  it("digits are those of its answers and of its digests, now and later", async () => {
    await said(desk, "اشترك 08:30 القاهرة", { personLanguage: "ar" });
    await said(desk, "settings digits arabic", { personLanguage: "ar", isPress: true });
    expect(await said(desk, "settings", { personLanguage: "ar" })).toContain("٠٨:٣٠");
    expect(await own()).toMatchObject({ digits: "arabic" });
    await said(desk, "اشترك 21:00", { personLanguage: "ar" });
    expect(await store.subscriptions("fake:42")).toMatchObject([{ digits: "arabic" }, { digits: "arabic" }]);
    expect(await labels("settings digits", { personLanguage: "ar" })).toContain("✓ ١٬٥٠٠");
  });

  it("months and the order of days, too", async () => {
    await said(desk, "subscribe 08:30");
    await said(desk, "settings months single", { isPress: true });
    await said(desk, "settings dates us", { isPress: true });
    expect(await own()).toMatchObject({ dualMonths: false, dates: "en-US" });
    expect(await said(desk, "settings digits roman")).toContain("did not understand");
  });

  it("its zone is that of a place it sends, and so is that of its digests", async () => {
    await said(desk, "subscribe 08:30 Riyadh");
    const place = { latitude: 30.04, longitude: 31.24 };
    const reply = await desk.hear(incoming(null, { location: place }));
    expect(reply === null ? "" : wordsOf(reply.message)).toContain("Cairo");
    expect(await own()).toMatchObject({ zone: "Africa/Cairo" });
    const shared = { chat: "fake:-5", kind: "group", location: place, mayManage: async () => false } as const;
    expect(await said(desk, null, shared)).toMatch(/مشرفوها/u);
    expect(await said(desk, null, { location: { latitude: Number.NaN, longitude: 500 } })).not.toBe("");
  });
});

describe("what is kept of a chat", () => {
  it("goes with it", async () => {
    await said(desk, "/language ar");
    await said(desk, "settings digits arabic");
    await said(desk, "/forgetme");
    expect(await said(desk, "/start")).toMatch(/أهلاً/u);
    await said(desk, "forgetme yes");
    expect(await said(desk, "/start")).toMatch(/Hello/u);
  });

  it("follows it to another address, rests while it is gone, and goes on when it is back", async () => {
    await said(desk, "/language ar");
    await said(desk, "subscribe 08:30");
    await desk.chatChanged({ kind: "moved", chat: "fake:42", to: "fake:-100" });
    expect(await store.subscriptions("fake:-100")).toMatchObject([{ state: "active" }]);
    expect(await said(desk, "/start", { chat: "fake:-100" })).toMatch(/أهلاً/u);
    await desk.chatChanged({ kind: "gone", chat: "fake:-100", reason: "removed" });
    expect(await store.subscriptions("fake:-100")).toMatchObject([{ state: "suspended" }]);
    expect(await said(desk, "settings", { chat: "fake:-100" })).toContain("أُخرج البوت");
    await desk.chatChanged({ kind: "back", chat: "fake:-100" });
    expect(await store.subscriptions("fake:-100")).toMatchObject([{ state: "active" }]);
  });

  it("greets where it is new, in the language it has there", async () => {
    const hello = await desk.chatChanged({ kind: "joined", chat: "fake:-9", chatKind: "group", language: "en" });
    expect(hello === null ? "" : wordsOf(hello.message)).toMatch(/أهلاً/u);
    expect(hello).toMatchObject({ isPrivate: false });
    const own9 = await desk.chatChanged({ kind: "joined", chat: "fake:9", chatKind: "private", language: "en" });
    expect(own9 === null ? "" : wordsOf(own9.message)).toMatch(/Hello/u);
  });

  it("brings a group's topics back with the group", async () => {
    desk = makeDesk(store).desk;
    await said(desk, "/subscribe 08:30", { chat: "fake:-70/7" });
    await store.suspendChat("fake:-70/7", "removed", 0);
    await desk.chatChanged({ kind: "back", chat: "fake:-7" });
    expect(await store.subscriptions("fake:-70/7")).toMatchObject([{ state: "suspended" }]);
    await desk.chatChanged({ kind: "back", chat: "fake:-70" });
    expect(await store.subscriptions("fake:-70/7")).toMatchObject([{ state: "active" }]);
  });
});
