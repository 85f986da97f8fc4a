import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore, throwAwayStoreUrl } from "../../src/adapters/store/index.ts";
import type { ChatKind, Desk, Incoming } from "../../src/desk/index.ts";
import type { Store } from "../../src/domain/ports.ts";
import { commandsOf, incoming, type MadeDesk, makeDesk, said, wordsOf } from "../support/desk.ts";

let store: Store;
let made: MadeDesk;
let desk: Desk;
beforeEach(async () => {
  store = await openStore(throwAwayStoreUrl, { ifMissing: "create" });
  made = makeDesk(store);
  desk = made.desk;
});
afterEach(() => store.close());

const group = (isAdmin: boolean, more: Partial<Incoming> = {}): Partial<Incoming> => ({
  chat: "fake:-5",
  kind: "group",
  person: isAdmin ? "fake:10" : "fake:20",
  mayManage: async () => isAdmin,
  privateLink: (payload) => `https://example.org/${payload}`,
  ...more,
});
const subscriptions = (chat = "fake:-5") => store.subscriptions(chat);

describe("a group", () => {
  /** Everything by which a chat is changed, by words and by buttons. */
  const changing = [
    "/subscribe 08:30 Cairo",
    "اشترك 08:30 القاهرة",
    "subscribe 21:00",
    "/settings",
    "settings 1 21:00",
    "settings 1 silent",
    "settings again",
    "settings digits arabic",
    "/pause",
    "pause off",
    "/unsubscribe all",
    "إلغاء الكل",
    "/language ar",
    "/story north-korea-russia",
    "/forgetme",
    "forgetme yes",
    "/settings@mujaz_bot 1 silent",
  ];
  for (const line of changing) {
    for (const isPress of [false, true]) {
      it(`is not changed by a member who ${isPress ? "presses" : "writes"} ${line}`, async () => {
        await said(desk, "subscribe 07:00", group(true));
        const before = await subscriptions();
        const reply = await desk.hear(incoming(line, group(false, { isPress })));
        expect(wordsOf(reply?.message ?? { language: "en", blocks: [], buttons: [] })).toMatch(/مشرفوها فقط/u);
        expect(reply).toMatchObject({ isPrivate: true, isEdit: false });
        expect(reply?.message.buttons.flat()[0]?.url).toBe("https://example.org/subscribe");
        expect(await subscriptions()).toEqual(before);
      });
    }
  }

  it("is changed by its admin, who is asked about each time", async () => {
    await said(desk, "subscribe 07:00", group(true));
    expect(await subscriptions()).toHaveLength(1);
    await said(desk, "settings 1 silent", group(true, { mayManage: async () => false, isPress: true }));
    expect(await subscriptions()).toMatchObject([{ silent: false }]);
    await said(desk, "settings 1 silent", group(true, { isPress: true }));
    expect(await subscriptions()).toMatchObject([{ silent: true }]);
  });

  it("is not promised a digest that could not arrive, and the admin is told what to mend", async () => {
    const missing = { kind: "permissions", names: ["Send Messages", "Embed Links"] } as const;
    const text = await said(desk, "subscribe 07:00", group(true, { obstacle: async () => missing }));
    expect(text).toMatch(/Send Messages, Embed Links/u);
    expect(await subscriptions()).toEqual([]);
    await said(desk, "subscribe 07:00", group(true, { obstacle: async () => null }));
    expect(await subscriptions()).toHaveLength(1);
  });

  it("is read by everyone, and nobody is asked about for it", async () => {
    const mayManage = async () => {
      throw new Error("asked");
    };
    for (const line of ["/troops", "/help", "/start", "/privacy", "/people", "why 1"]) {
      expect(await said(desk, line, group(false, { mayManage }))).not.toBe("");
    }
  });

  it("is not of one member's language", async () => {
    expect(await said(desk, "/start", group(false, { personLanguage: "en" }))).toMatch(/أهلاً/u);
    await said(desk, "/language en", group(true));
    expect(await said(desk, "/start", group(false, { personLanguage: "ar" }))).toMatch(/Hello/u);
  });

  it("is answered only when it is spoken to, and leaves other bots' commands alone", async () => {
    expect(await desk.hear(incoming("troops", group(false, { isAddressed: false })))).toBeNull();
    expect(await desk.hear(incoming("/troops@other_bot", group(false)))).toBeNull();
    expect(await desk.hear(incoming("/settings@other_bot", group(true)))).toBeNull();
    expect(await desk.hear(incoming("/troops@MUJAZ_bot", group(false)))).not.toBeNull();
  });

  it("tells its topics apart", async () => {
    await said(desk, "subscribe 07:00", group(true, { chat: "fake:-5/7" }));
    expect(await subscriptions("fake:-5/7")).toHaveLength(1);
    expect(await subscriptions("fake:-5/8")).toHaveLength(0);
    expect(await subscriptions()).toHaveLength(0);
  });
});

describe("a channel, from its admin's private chat", () => {
  const managing = (isAdmin: boolean, more: Partial<Incoming> = {}): Partial<Incoming> => ({
    resolve: async (reference) =>
      ["@news", "fake:-77"].includes(reference)
        ? { chat: "fake:-77", title: "نشرة", mayManage: isAdmin, mayPost: true }
        : null,
    ...more,
  });

  it("is subscribed and changed, by words and buttons, under its name", async () => {
    expect(await said(desk, "/channel @news", managing(true))).toContain("نشرة");
    expect(await said(desk, "subscribe 09:00", managing(true))).toMatch(/^نشرة/u);
    expect(await subscriptions("fake:-77")).toMatchObject([{ hour: 9 }]);
    const reply = await desk.hear(incoming("settings 1 silent", managing(true, { isPress: true })));
    expect(commandsOf(reply)).toContain("channel off");
    expect(await subscriptions("fake:-77")).toMatchObject([{ silent: true }]);
    expect(await subscriptions("fake:42")).toEqual([]);
  });

  it("is not changed by who is no admin, not even by who was one", async () => {
    expect(await said(desk, "/channel @news", managing(false))).toContain("Only admins of نشرة");
    await said(desk, "/channel @news", managing(true));
    expect(await said(desk, "subscribe 09:00", managing(false))).toContain("no longer an admin of نشرة");
    expect(await subscriptions("fake:-77")).toEqual([]);
    // What was meant for a channel does not become the person's own.
    expect(await subscriptions("fake:42")).toEqual([]);
  });

  it("is left again, and does not take what is the person's own", async () => {
    await said(desk, "/channel @news", managing(true));
    await said(desk, "subscribe 09:00", managing(true));
    await said(desk, "/forgetme yes", managing(true));
    expect(await subscriptions("fake:-77")).toHaveLength(1);
    await said(desk, "/channel @news", managing(true));
    await said(desk, "channel off", managing(true));
    await said(desk, "subscribe 10:00", managing(true));
    expect(await subscriptions("fake:42")).toMatchObject([{ hour: 10 }]);
  });

  it("that is not there, or where we may not post, is told", async () => {
    expect(await said(desk, "/channel @none", managing(true))).toContain("@none");
    const mute = async () => ({ chat: "fake:-77", title: "نشرة", mayManage: true, mayPost: false });
    expect(await said(desk, "/channel @news", { resolve: mute })).toContain("may not post");
    expect(await said(desk, "/channel @news", group(true))).toMatch(/محادثة خاصة/u);
  });
});

describe("operators' commands", () => {
  const kinds: readonly ChatKind[] = ["private", "group"];
  for (const line of ["/status", "/reload", "/correct e00000000000000 drop wrong", "حالة"]) {
    for (const kind of kinds) {
      it(`${line} in a ${kind} chat is nobody else's, and is not even there for others`, async () => {
        const text = await said(desk, line, { kind, person: "fake:10", personLanguage: "en" });
        expect(text).toMatch(/do not know|لا أعرف/u);
        expect(await said(desk, line, { kind, person: "fake:1" })).not.toMatch(/do not know|لا أعرف/u);
      });
    }
  }

  it("are in no reader's help or menu", async () => {
    expect(await said(desk, "/help")).not.toMatch(/\/status|\/reload|\/correct/u);
    for (const scope of ["private", "group", "admins"] as const) {
      expect(desk.menu("en", scope).map(({ name }) => name)).not.toContain("status");
    }
    expect(desk.menu("en", "operators").map(({ name }) => name)).toContain("status");
  });
});
