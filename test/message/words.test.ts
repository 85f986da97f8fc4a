import { describe, expect, test } from "vitest";
import { createWords, isForeign, plain, tidy } from "../../src/message/words.ts";
import { definition, readRoot, words } from "../support/story.ts";

const files = { ar: readRoot("digests/ar.ftl"), en: readRoot("digests/en.ftl") };

/** Messages of a file: key to its text, from the lines themselves and not through the parser that is tested. */
function messagesOf(ftl: string): ReadonlyMap<string, string> {
  const messages = new Map<string, string>();
  let key = "";
  for (const line of ftl.split("\n")) {
    const start = /^([a-z][a-z0-9-]*) = ?(.*)$/u.exec(line);
    if (start !== null) {
      key = start[1] as string;
      expect(messages.has(key), `${key} is there twice`).toBe(false);
      messages.set(key, start[2] as string);
    } else if (/^[ }]/u.test(line)) messages.set(key, `${messages.get(key) ?? ""}\n${line}`);
  }
  return messages;
}

const ar = messagesOf(files.ar);
const en = messagesOf(files.en);

const printed = (text: string) => new Set([...text.matchAll(/\{ \$(\w+) \}/gu)].map((match) => match[1] as string));
const plurals = ["zero", "one", "two", "few", "many", "other"];

/** English prints thousands in digits, has no word for the hundred thousand currencies, and needs no "one soldier". */
const onlyInArabic: Readonly<Record<string, readonly string[]>> = { "unit-money": ["currency"], currency: ["name"] };

describe("ar.ftl and en.ftl", () => {
  test("have the same keys in number", () => {
    expect([...ar.keys()].filter((key) => !en.has(key))).toEqual([]);
    expect([...en.keys()].filter((key) => !ar.has(key))).toEqual([]);
    expect(words.keys).toEqual(new Set(ar.keys()));
  });

  test.each([...ar.keys()])("%s prints the same variables in both", (key) => {
    const spared = onlyInArabic[key] ?? [];
    const left = (text: string | undefined) =>
      [...printed(text ?? "")].filter((name) => !spared.includes(name)).toSorted();
    expect(left(ar.get(key))).toEqual(left(en.get(key)));
  });

  test.each([...ar.keys()].filter((key) => key.startsWith("noun-")))("%s has every Arabic plural form", (key) => {
    for (const form of plurals) expect(ar.get(key), form).toMatch(new RegExp(`\\[${form}\\]`, "u"));
  });

  test.each(["sources-reports", "reports-count", "quotes-count", "figures-apart"])(
    "%s counts in every Arabic form",
    (key) => {
      for (const form of plurals) expect(ar.get(key), form).toMatch(new RegExp(`\\[${form}\\]`, "u"));
    },
  );

  test("name every topic that is recognised", () => {
    for (const id of definition.topics.ids) expect(words.keys, id).toContain(`topic-${id}`);
    const named = [...words.keys].filter((key) => key.startsWith("topic-")).map((key) => key.slice("topic-".length));
    expect(named.toSorted()).toEqual([...definition.topics.ids].toSorted());
    const purposes = [...words.keys].filter((key) => key.startsWith("purpose-"));
    expect(purposes.toSorted()).toEqual(definition.topics.purposeIds.map((id) => `purpose-${id}`).toSorted());
    const near = [...words.keys].filter((key) => key.startsWith("beside-"));
    expect(near.toSorted()).toEqual(definition.topics.surroundingIds.map((id) => `beside-${id}`).toSorted());
    const refusals = [...words.keys].filter((key) => key.startsWith("declined-"));
    expect(refusals.toSorted()).toEqual(definition.topics.refusalIds.map((id) => `declined-${id}`).toSorted());
  });
});

describe("createWords", () => {
  test("refuses a message that only one language has, by name", () => {
    expect(() => createWords("hello = أهلاً\n", "")).toThrow(/en\.ftl: message hello/u);
    expect(() => createWords("", "hello = Hi\n")).toThrow(/ar\.ftl: message hello/u);
  });

  test("refuses a broken message, by name", () => {
    expect(() => createWords("hello = { $who\n", "hello = Hi\n")).toThrow(/ar\.ftl: message hello/u);
  });

  test("refuses an unknown key and a missing variable", () => {
    const small = createWords("hello = أهلاً { $who }\n", "hello = Hi { $who }\n");
    expect(() => small.say("en", "bye")).toThrow(/bye/u);
    expect(() => small.say("en", "hello")).toThrow(/who/u);
  });

  test.each(["{ $who }", "\uE0001\uE001", "{ -brand }", "</b>", "\u202E"])(
    "prints %j as it stands, never as Fluent",
    (hostile) => {
      const small = createWords("hello = أهلاً { $who }!\n", "hello = Hi { $who }!\n");
      expect(plain(small.say("en", "hello", { who: hostile }))).toBe(`Hi ${hostile}!`);
    },
  );
});

describe("runs of text", () => {
  test.each<[string, "ar" | "en", boolean]>([
    ["NATO", "ar", true],
    ["مارك", "ar", false],
    ["NATO الناتو", "ar", false],
    ["1,500", "ar", false],
    ["NATO", "en", false],
    ["مارك", "en", true],
    ["said مارك", "en", true],
    ["", "ar", false],
  ])("%j in %s: foreign %s", (text, language, foreign) => {
    expect(isForeign(text, language)).toBe(foreign);
  });

  test("neighbours that look alike become one; foreign and bold ones stay apart", () => {
    const runs = [
      { text: "a" },
      { text: "" },
      { text: "b" },
      { text: "c", bold: true },
      { text: "د", foreign: true },
      { text: "e" },
    ];
    expect(tidy(runs).map((run) => run.text)).toEqual(["ab", "c", "د", "e"]);
  });
});
