import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore, throwAwayStoreUrl } from "../../src/adapters/store/index.ts";
import { createCommands } from "../../src/commands/registry.ts";
import type { Session } from "../../src/commands/session.ts";
import { readReaderData, setUpSession } from "../../src/commands/set-up.ts";
import type { EntityRef } from "../../src/domain/entity.ts";
import type { Message } from "../../src/domain/message.ts";
import type { Store } from "../../src/domain/ports.ts";
import { loadKnowledge } from "../../src/settings.ts";
import { makeArticle, makeEstimate, makeExtraction, makeQuote } from "../support/store-fixtures.ts";

const { gazetteer, stories, zones } = loadKnowledge("config");
const readText = (name: string) => readFileSync(`digests/${name}`, "utf8");
const entity = (id: string): EntityRef => {
  const found = gazetteer.entities.get(id);
  if (found === undefined) throw new Error(`no ${id} in the gazetteer`);
  return found;
};
const stranger: EntityRef = {
  id: "unknown:سليم الراوي",
  kind: "person",
  ar: "سليم الراوي",
  en: "Salim al-Rawi",
  known: false,
};

let store: Store;
beforeAll(async () => {
  store = await openStore(throwAwayStoreUrl, { ifMissing: "create" });
  const korean = { id: "kp/troops", ar: "جنود كوريون شماليون", en: "North Korean troops" };
  const first = makeArticle("first", { published: "2024-10-29", text: `${"نص أول عن كورسك ".repeat(3)}وفيه رقم` });
  const second = makeArticle("second", {
    published: "2024-11-13",
    text: `${"نص ثان ".repeat(3)}وفيه قول`,
    outlet: "anadolu-agency",
  });
  for (const article of [first, second]) await store.putArticle(article);
  const pentagons = { of: korean, attributedTo: entity("pentagon") };
  const before = makeEstimate(first, "e10000000000000", { ...pentagons, min: 4000, max: 4000, asOf: "2024-10-28" });
  const after = makeEstimate(second, "e20000000000000", {
    ...pentagons,
    min: 6000,
    max: 6000,
    hedge: "more_than",
    asOf: "2024-11-12",
  });
  const said = { direct: true, content: "قول من عندنا لا يعني شيئاً", saidOn: "2024-11-12" };
  const quotes = [
    makeQuote(second, "q10000000000000", { ...said, speaker: entity("mark-rutte") }),
    makeQuote(second, "q20000000000000", { ...said, content: "قول آخر من عندنا كذلك", speaker: stranger }),
  ];
  await store.putExtraction(makeExtraction(first, { estimates: [before] }), "test");
  await store.putExtraction(makeExtraction(second, { estimates: [after], quotes }), "test");
});
afterAll(() => store.close());

function newSession(language: "ar" | "en" = "en"): Session {
  const options = { language, digits: "latin", dualMonths: true } as const;
  const chat = () => ({ id: "terminal:local", zone: "UTC", now: Date.UTC(2024, 10, 14), newId: () => "s" });
  return setUpSession({ store, gazetteer, stories, zones, options, today: () => "2024-11-14", readText, chat }).session;
}

const textOf = (message: Message): string =>
  message.blocks.map((block) => (block.kind === "gap" ? "" : block.text.map(({ text }) => text).join(""))).join("\n");
const ask = async (line: string, language: "ar" | "en" = "en") =>
  textOf((await newSession(language).ask(line)).message);

describe("one command, many ways to write it", () => {
  const ways: readonly (readonly string[])[] = [
    ["/troops", "troops", "TROOPS", "/troops@mujaz_bot", "قوات", "القوات", "  /troops  ", "\u200fقوات"],
    ["/who rutte", "who Mark Rutte", "من روته", "/who روتة", "مَن روته"],
    ["/digest yesterday", "/digest 2024-11-13", "موجز أمس", "الموجز 13/11/2024", "digest ١٣/١١/٢٠٢٤"],
    ["/troops on 2024-10-29", "قوات في 29/10/2024", "troops 2024-10-29", "قوات حتى ٢٩/١٠/٢٠٢٤"],
    ["/troops by pentagon", "قوات بحسب البنتاغون", "troops البنتاجون"],
    ["/search كورسك", "بحث كورسك", "ابحث كورسك"],
    ["/help", "مساعدة", "?", "؟"],
    ["/people", "أشخاص"],
    ["/sources", "المصادر"],
  ];
  for (const [first = "", ...others] of ways) {
    for (const other of others) {
      it(`${other} is ${first}`, async () => expect(await ask(other)).toBe(await ask(first)));
    }
  }
});

describe("answers", () => {
  const cases: readonly { line: string; shows: RegExp; hides?: RegExp }[] = [
    { line: "/troops", shows: /6,000/, hides: /4,000 (soldiers|troops)? ·/ },
    { line: "/troops on 2024-10-29", shows: /4,000/, hides: /6,000/ },
    { line: "/troops by nato", shows: /NATO/, hides: /6,000/ },
    { line: "/who rutte", shows: /Mark Rutte[\s\S]*قول من عندنا/u, hides: /قول آخر/u },
    { line: "/who الراوي", shows: /Salim al-Rawi[\s\S]*قول آخر/u, hides: /Rutte/ },
    { line: "/who merkel", shows: /merkel/, hides: /Rutte|Salim|قول/u },
    { line: "/who rute", shows: /Mark Rutte/, hides: /قول/u },
    { line: "/who johnson", shows: /More than one.*johnson[\s\S]*Boris Johnson/, hides: /قول/u },
    { line: "/people", shows: /Rutte[\s\S]*Salim|Salim[\s\S]*Rutte/u },
    { line: "/search كورسك", shows: /كورسك/u },
    { line: "/search nothing-like-this", shows: /nothing-like-this/ },
    { line: "/sources", shows: /Anadolu[\s\S]*unnamed|unnamed[\s\S]*Anadolu/u },
    { line: "/help", shows: /\/troops[\s\S]*\/who[\s\S]*\/search/u },
    { line: "/start", shows: /Mujaz/ },
    { line: "/story", shows: /North Korean troops/ },
    { line: "/digest", shows: /13 November 2024/ },
    { line: "/digest today", shows: /14 November 2024/ },
    { line: "/digest week", shows: /13 November 2024/ },
  ];
  for (const { line, shows, hides } of cases) {
    it(line, async () => {
      const text = await ask(line);
      expect(text).toMatch(shows);
      if (hides !== undefined) expect(text).not.toMatch(hides);
    });
  }
});

describe("bad input gets a kind answer with a right example, in the reader's language", () => {
  const cases: readonly { line: string; en: RegExp; ar: RegExp }[] = [
    { line: "/trops", en: /trops.*\/troops/, ar: /trops.*\/troops/u },
    { line: "/tro", en: /\/troops/, ar: /\/troops/u },
    { line: "قوت", en: /قوات/u, ar: /قوات/u },
    { line: "/xyzzy", en: /\/help/, ar: /\/help/u },
    { line: "/digest 2024-13-40", en: /2024-13-40.*2024-10-29/, ar: /2024-13-40.*2024-10-29/u },
    { line: "/digest 2024-10-29 again", en: /again/, ar: /again/u },
    { line: "/troops on", en: /2024-10-29/, ar: /2024-10-29/u },
    { line: "/troops by", en: /NATO/, ar: /NATO/u },
    { line: "/who", en: /\/who rutte/, ar: /\/who rutte/u },
    { line: "/who 2", en: /2/, ar: /2/u },
    { line: "/search ؟", en: /\/search/, ar: /\/search/u },
    { line: "/why 1", en: /\/digest/, ar: /\/digest/u },
    { line: "/language klingon", en: /klingon.*\/language/, ar: /klingon.*\/language/u },
    { line: "/story of my life", en: /\/story north-korea-russia/, ar: /\/story north-korea-russia/u },
    { line: "/", en: /\/help/, ar: /\/help/u },
  ];
  for (const { line, en, ar } of cases) {
    it(line, async () => {
      expect(await ask(line, "en")).toMatch(en);
      const arabic = await ask(line, "ar");
      expect(arabic).toMatch(ar);
      expect(arabic).toMatch(/\p{Script=Arabic}/u);
    });
  }
});

describe("a conversation", () => {
  it("explains the lines of the last answer, also by their numbers alone, and keeps them while explaining", async () => {
    const session = newSession();
    await session.ask("/troops");
    const first = textOf((await session.ask("/why 1")).message);
    expect(first).toMatch(/وفيه قول/u);
    expect(textOf((await session.ask("1")).message)).toBe(first);
    expect(textOf((await session.ask("لماذا ١")).message)).toBe(first);
    expect((await session.ask("/why 99")).isProblem).toBe(true);
    expect((await session.ask("/why one")).isProblem).toBe(true);
  });

  it("knows at once what was stored since the last question", async () => {
    const own = await openStore(throwAwayStoreUrl, { ifMissing: "create" });
    const options = { language: "en", digits: "latin", dualMonths: true } as const;
    const { session } = setUpSession({ store: own, gazetteer, stories, options, today: () => "2024-11-14", readText });
    expect(textOf((await session.ask("/people")).message)).not.toMatch(/Rutte/);
    const article = makeArticle("new", { text: `${"نص ثالث ".repeat(3)}وفيه قول` });
    await own.putArticle(article);
    const quote = makeQuote(article, "q", {
      direct: true,
      content: "قول من عندنا مرة أخرى",
      speaker: entity("mark-rutte"),
    });
    await own.putExtraction(makeExtraction(article, { quotes: [quote] }), "test");
    expect(textOf((await session.ask("/people")).message)).toMatch(/Rutte/);
    await own.putExtraction(makeExtraction(article), "test");
    expect(textOf((await session.ask("/people")).message)).not.toMatch(/Rutte/);
    await own.close();
  });

  it("remembers the language chosen", async () => {
    const session = newSession("ar");
    expect((await session.ask("/language en")).message.language).toBe("en");
    expect((await session.ask("/people")).message.language).toBe("en");
    expect((await session.ask("لغة عربي")).message.language).toBe("ar");
    expect((await session.ask("/people")).message.language).toBe("ar");
    expect((await session.ask("/language")).message.language).toBe("en");
  });

  it("understands the command of every button that an answer has", async () => {
    for (const language of ["ar", "en"] as const) {
      for (const line of [
        "/start",
        "/digest",
        "/digest today",
        "/troops",
        "/who rutte",
        "/who rute",
        "/who kim",
        "/people",
        "/trops",
      ]) {
        const { message } = await newSession(language).ask(line);
        for (const { command } of message.buttons.flat()) {
          const session = newSession(language);
          await session.ask(line);
          expect((await session.ask(command)).isProblem, `${line}: ${command}`).not.toBe(true);
        }
      }
    }
  });

  it("shows a digest in the other language without changing the choice", async () => {
    const session = newSession("ar");
    expect((await session.ask("/digest 2024-11-13 en")).message.language).toBe("en");
    expect((await session.ask("موجز 13/11/2024")).message.language).toBe("ar");
  });

  it("answers once in another language without changing the choice", async () => {
    const session = newSession("ar");
    expect((await session.ask("/people", "en")).message.language).toBe("en");
    expect((await session.ask("/people")).message.language).toBe("ar");
  });

  it("completes commands and the names of the reports", async () => {
    const session = newSession();
    expect((await session.complete("/tro")).matches).toEqual(["/troops "]);
    expect((await session.complete("قو")).matches).toEqual(["قوات "]);
    expect((await session.complete("/who rut")).matches).toEqual(["Rutte"]);
    expect((await session.complete("/who Mark")).matches).toEqual(["Mark Rutte"]);
    expect((await session.complete("/who مار")).matches).toEqual(["مارك روته"]);
    expect((await session.complete("nonsense x")).matches).toEqual([]);
    expect((await session.complete("")).matches).toContain("digest ");
  });

  it("presses the button of a mistyped command", async () => {
    const { message } = await newSession().ask("/trops");
    expect(message.buttons.flat().map(({ command }) => command)).toContain("/troops");
  });
});

describe("the list of commands", () => {
  const { commands, vocabulary, words } = readReaderData(readText, stories);

  it("has words for each summary, and every example is understood", async () => {
    // Of a channel and of operators, a session without a platform knows nothing.
    const answerable = commands.all.filter(({ name, audience }) => audience !== "operators" && name !== "channel");
    for (const { summary } of commands.all) expect(words.keys).toContain(summary);
    for (const { example } of answerable) {
      const session = newSession();
      await session.ask("/digest 2024-11-13");
      for (const line of Object.values(example)) {
        await session.ask("/subscribe 07:00");
        expect((await session.ask(line)).isProblem, line).not.toBe(true);
      }
    }
  });

  it("refuses two commands of one name", () => {
    const [story] = stories;
    const view = story?.views[0];
    if (story === undefined || view === undefined) throw new Error("no story");
    const taken = { ...story, views: [view, { ...view, id: "who" }] };
    expect(() => createCommands([taken], vocabulary)).toThrow(/who/);
    const takenWord = { ...story, views: [{ ...view, ar: "الموجز" }] };
    expect(() => createCommands([takenWord], vocabulary)).toThrow(/الموجز/u);
  });
});
