import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Desk, lineCommands } from "../../src/desk/index.ts";
import type { Store } from "../../src/domain/ports.ts";
import { commandsOf, deskDay, incoming, makeDesk, said, storeOfSamples, wordsOf } from "../support/desk.ts";

let store: Store;
let desk: Desk;
beforeAll(async () => {
  store = await storeOfSamples();
  desk = makeDesk(store).desk;
});
afterAll(() => store.close());

describe("cards to be inserted into other chats", () => {
  const cards = (query: string, language: "ar" | "en" = "en", offset = "", limit = 50) =>
    desk.cards({ query, language, offset, limit });

  it("of a name are its quotes and figures, each with who, when, outlet and the sentence", async () => {
    const { cards: found } = await cards("zelensky");
    expect(found.length).toBeGreaterThan(1);
    for (const { title, message, id } of found) {
      expect(title).toMatch(/Zelensky/u);
      expect(wordsOf(message)).toMatch(/Zelensky[^]*\(?[0-9]+ (Oct|Nov)[^]*\[.+\]/u);
      expect(message.blocks.some(({ kind }) => kind === "evidence")).toBe(true);
      expect(id).toMatch(/^[\w-]{1,64}$/u);
    }
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  });

  it("are the same in either script, in the language asked for", async () => {
    const ids = (await cards("zelensky")).cards.length;
    expect((await cards("زيلينسكي")).cards).toHaveLength(ids);
    expect((await cards("/troops", "ar")).cards[0]?.title).toMatch(/جندي/u);
    expect((await cards("قوات")).cards).toHaveLength((await cards("troops")).cards.length);
  });

  it("come in pages that hold each card once", async () => {
    const all = (await cards("")).cards.map(({ id }) => id);
    const seen: string[] = [];
    for (let offset: string | null = ""; offset !== null; ) {
      const page = await cards("", "en", offset, 3);
      seen.push(...page.cards.map(({ id }) => id));
      offset = page.next;
    }
    expect(seen.slice(0, all.length)).toEqual(all);
    expect(new Set(seen).size).toBe(seen.length);
    expect((await cards("", "en", "nonsense", 3)).cards).toHaveLength(3);
  });

  it("are none for what nobody said", async () => {
    expect(await cards("xyzzy plugh")).toEqual({ cards: [], next: null });
    expect((await cards("x".repeat(100_000))).cards).toEqual([]);
  });
});

describe("suggestions while somebody types", () => {
  const suggest = (command: string, option: string, typed: string, limit = 25) =>
    desk.suggest({ command, option, typed, language: "en", limit });

  it("names by the beginning of any of their words, in either script", async () => {
    for (const typed of ["rut", "Mark", "روت", "مارك"]) {
      expect((await suggest("who", "name", typed)).map(({ value }) => value)).toContain("Mark Rutte");
    }
    expect((await suggest("من", "name", "rut"))[0]?.label).toBe("Mark Rutte · مارك روته");
    for (const { value } of await suggest("who", "name", "")) {
      expect(await said(makeDesk(store).desk, `who ${value}`)).not.toMatch(/Nobody/u);
    }
  });

  it("days, cities, stories and what can be exported", async () => {
    expect((await suggest("digest", "day", "2024-11")).length).toBeGreaterThan(1);
    expect((await suggest("subscribe", "zone", "قاه"))[0]).toMatchObject({ value: "Cairo" });
    expect((await suggest("story", "to", "north"))[0]).toMatchObject({ value: "north-korea-russia" });
    expect((await suggest("export", "of", "")).map(({ value }) => value)).toEqual(
      expect.arrayContaining(["troops", "who", "digest"]),
    );
  });

  it("are never more than asked for, and never an error", async () => {
    expect(await suggest("who", "name", "", 5)).toHaveLength(5);
    expect(await suggest("nothing", "name", "x")).toEqual([]);
    expect(await suggest("who", "nothing", "x")).toEqual([]);
    expect((await suggest("who", "name", "\u0000".repeat(5000))).length).toBeLessThanOrEqual(25);
  });
});

describe("menus", () => {
  for (const language of ["ar", "en"] as const) {
    it(`in ${language} fit every platform`, () => {
      for (const scope of ["private", "group", "admins", "operators"] as const) {
        const entries = desk.menu(language, scope);
        expect(entries.length).toBeGreaterThan(5);
        expect(entries.length).toBeLessThanOrEqual(100);
        for (const { name, summary, arabic, options } of entries) {
          expect(name).toMatch(/^[a-z0-9_]{1,32}$/u);
          expect(summary.length).toBeGreaterThan(0);
          expect([summary, ...options.map((one) => one.summary)].every(({ length }) => length <= 100)).toBe(true);
          expect(arabic === null || /^\S{1,32}$/u.test(arabic)).toBe(true);
          expect(options.every((one) => /^[a-z]{1,32}$/u.test(one.name))).toBe(true);
        }
      }
      const { description, about } = desk.profile(language);
      expect([description.length <= 512, about.length <= 120]).toEqual([true, true]);
    });
  }

  it("show a group's members nothing that only admins may", () => {
    expect(desk.menu("en", "group").map(({ name }) => name)).not.toContain("subscribe");
    expect(desk.menu("en", "admins").map(({ name }) => name)).toContain("subscribe");
    expect(desk.menu("en", "private").map(({ name }) => name)).toContain("troops");
  });
});

describe("free words", () => {
  it("that are a name are answered as such, in either script", async () => {
    const who = await said(desk, "/who rutte");
    for (const text of ["Rutte", "mark rutte", "روته"]) expect(await said(makeDesk(store).desk, text)).toBe(who);
  });

  it("that are nothing are offered to be searched for", async () => {
    const reply = await desk.hear(incoming("what about Kursk then"));
    expect(commandsOf(reply)).toEqual(["search what about Kursk then"]);
    expect(reply?.isPrivate).toBe(true);
  });

  it("that are a slip are offered what was meant", async () => {
    expect(commandsOf(await desk.hear(incoming("/trops")))).toEqual(["/troops"]);
  });
});

describe("figures", () => {
  it("have their chart, their table and the day before one press away", async () => {
    const reply = await desk.hear(incoming("/troops"));
    const lines = reply === null ? [] : lineCommands(reply.message).map(({ command }) => command);
    const others = commandsOf(reply).filter((command) => !lines.includes(command));
    expect(others).toEqual(["troops chart", "export troops", expect.stringMatching(/^troops on 2024-11-\d\d$/u)]);
    expect(reply?.showsPictures).toBeNull();
    const drawn = await desk.hear(incoming("troops chart", { isPress: true }));
    expect(drawn).toMatchObject({ showsPictures: true, isEdit: false });
    expect(commandsOf(drawn)).toContain("troops");
  });

  it("come with their chart where the chat wants that", async () => {
    const { desk: fresh } = makeDesk(store);
    await said(fresh, "settings pictures on");
    expect(await fresh.hear(incoming("/troops"))).toMatchObject({ showsPictures: true });
  });
});

describe("an operator", () => {
  const operator = { person: "fake:1" };

  it("sees what runs, is stored and was sent", async () => {
    const text = await said(desk, "/status", operator);
    expect(text).toMatch(/Articles 10/u);
    expect(text).toMatch(/Deliveries of the latest slots: none/u);
  });

  it("sets a fact right, with a reason, and is told what cannot be", async () => {
    const [line = ""] = commandsOf(await desk.hear(incoming("/troops")));
    const [, factId] = line.split(" ");
    expect(await said(desk, `/correct ${factId} value 12345`, operator)).toMatch(/reason is missing/u);
    expect(await said(desk, `/correct ${factId} value 12345 misread`, operator)).toMatch(/corrected/u);
    expect(await said(makeDesk(store).desk, "/troops")).toMatch(/12,345/u);
    expect(await said(desk, "/correct", operator)).toMatch(/for example/u);
    expect(await said(desk, "/correct nonsense drop x", operator)).toMatch(/no fact/u);
  });

  it("knows which chats are out of reach, and tells next door why, in the chat's language", async () => {
    const away = "fake:away";
    await said(desk, "/subscribe 08:30 Cairo", { chat: away, kind: "private" });
    expect(await desk.suspendedChats("fake")).toEqual([]);
    await store.suspendChat(away, "no-permission: Embed Links", deskDay);
    expect(await desk.suspendedChats("fake")).toEqual([away]);
    expect(await desk.suspendedChats("other")).toEqual([]);
    const place = { text: "#news", url: "https://example.org/news", foreign: true };
    const notice = async () => {
      const message = await desk.suspensionNotice(away, "no-permission: Embed Links", place);
      expect(JSON.stringify(message.blocks)).toContain(place.url);
      return wordsOf(message);
    };
    expect(await notice()).toBe(
      "توقف الإرسال إلى #news مؤقتاً: لا يُسمح للبوت بالكتابة هناك: Embed Links. ويعود من تلقاء نفسه متى زال السبب.",
    );
    await said(desk, "/language en", { chat: away, kind: "private" });
    expect(await notice()).toBe(
      "Nothing more is sent to #news for now: the bot may not write there: Embed Links. It goes on by itself once that is mended.",
    );
  });

  it("is told why nothing was read anew", async () => {
    const reload = async () => ({ problem: "config/people.yaml:3: expected a name", stale: 0 });
    const status = async () => ({ version: "0", startedAt: 0, lastTickAt: null, platforms: [], sources: 0 });
    const { desk: refusing } = makeDesk(store, { operations: { reload, status } });
    expect(await said(refusing, "/reload", operator)).toMatch(/Nothing was changed[^]*people\.yaml:3/u);
  });
});
