import { describe, expect, test } from "vitest";
import { parseDefinition } from "../../src/digest/index.ts";
import type { NewsEvent } from "../../src/domain/fact.ts";
import { claimsOf, definition, event, readRoot, topicsContent } from "../support/story.ts";
import { parse } from "yaml";

function read(content: string, more: Partial<NewsEvent> = {}) {
  const [claim] = claimsOf([event("a29", more.type ?? "statement", ["omar"], { content, ...more })]).events;
  if (claim === undefined) throw new Error("no claim");
  return definition.topics.read(claim);
}

/** [words, topic] in our own wording; a prefix or another spelling of a word is the same word. */
const topics: readonly [string, string | null][] = [
  ["لا قيود على الأسلحة التي تصل إلى كييف", "weapons-limits"],
  ["لن تفرض قيوداً على استخدام السلاح", null],
  ["إرسال أسلحة وقوات إلى الجبهة", "arms-and-troops"],
  ["مشاركة الجنود في المعارك", "combat"],
  ["بمشاركة جنود في القتال", "combat"],
  ["الجنود بعيدون عن القتال", null],
  ["وجود قوات أجنبية في بلاده", "troops-presence"],
  ["معاهدة الدفاع المشترك", "defence-treaty"],
  ["تكثيف الاتصالات وتبادل المعلومات", "contacts-and-intelligence"],
  ["تكثيف الاتصالات على كل المستويات", "closer-contacts"],
  ["رد مشترك على ما جرى", "joint-response"],
  ["وقف إطلاق النار فوراً", "ceasefire"],
  ["نشر وحدات في الشرق", "troop-deployment"],
  ["ارسال قوات الى الشرق", "troop-sending"],
  ["التعاون العسكري بين البلدين", "military-cooperation"],
  ["الطقس بارد في هذا الشهر", null],
  ["", null],
  ["new limits on the use of arms", "weapons-limits"],
  ["troops are fighting in the west", "combat"],
  ["a ceasefire by Friday", "ceasefire"],
  ["the weather is cold", null],
];

describe("words are about a topic of the bilingual list, or about none", () => {
  test.each(topics)("%s: %s", (words, topic) => {
    expect(read(words).topic).toBe(topic);
  });
});

describe("a condition", () => {
  test.each<[string, boolean]>([
    ["إذا شاركت القوات في القتال", true],
    ["قد تشارك القوات في القتال", true],
    ["مشاركة القوات في القتال", false],
    ["if troops join the fighting", true],
    ["troops joined the fighting", false],
  ])("%s: %s", (words, guarded) => {
    expect(read(words).guarded).toBe(guarded);
  });
});

describe("how an event is told", () => {
  const combat = "مشاركة القوات في القتال";
  test.each<[string, string, Partial<NewsEvent>, string | null, string]>([
    ["fighting confirmed", combat, { aspect: "confirmed" }, "stance", "fighting"],
    ["fighting under a condition", `إذا تمت ${combat}`, { aspect: "confirmed" }, "words", "policy"],
    ["fighting only spoken of", combat, {}, "words", "policy"],
    ["fighting said to go on", combat, { type: "deployment", aspect: "said" }, "stance", "fighting"],
    ["fighting that is only claimed", combat, { type: "deployment", aspect: "claimed" }, "stance", "deployment"],
    ["a presence only said", "نشر وحدات في الشرق", { type: "deployment", aspect: "said" }, "words", "deployment"],
    ["fighting expected", combat, { aspect: "expects" }, "stance", "policy"],
    ["a subject is not confirmed", "التعاون العسكري بين البلدين", { aspect: "confirmed" }, "words", "policy"],
    ["a subject can be condemned", "التعاون العسكري بين البلدين", { aspect: "condemned" }, "stance", "policy"],
    ["two words say nothing", "كلمتان فقط", {}, null, "policy"],
    ["a call of one", "كلام عن أمر ما", { type: "call" }, "words", "deal"],
    [
      "an announcement in words",
      "ترتيب زيارة قريبة إلى العاصمة",
      { type: "visit", aspect: "expected" },
      "words",
      "deal",
    ],
    [
      "a deployment without a place",
      "نشر وحدات في الشرق",
      { type: "deployment", aspect: "confirmed" },
      "stance",
      "deployment",
    ],
    [
      "troops that somebody sends, in the words of another",
      "إرسال جنود إلى روسيا يشكل تطورا خطيرا جدا",
      { type: "deployment", aspect: "moved" },
      null,
      "deployment",
    ],
    ["aid without an amount", "مساعدات كبيرة وصلت اليوم", { type: "aid" }, "words", "aid"],
  ])("%s", (_what, content, more, telling, weight) => {
    const line = read(content, more);
    expect([line.telling, line.weight]).toEqual([telling, weight]);
  });

  test("an event of nobody is not told", () => {
    const [claim] = claimsOf([event("a29", "deployment", [], { content: combat, aspect: "confirmed" })]).events;
    expect(claim === undefined ? null : definition.topics.read(claim).telling).toBeNull();
  });
});

describe("a definition", () => {
  const daily = parse(readRoot("digests/daily.yaml")) as Record<string, unknown>;
  const refused = (change: Record<string, unknown>, topicsFile: unknown = topicsContent) => {
    expect(() =>
      parseDefinition({ ...daily, ...change }, "digests/daily.yaml", topicsFile),
    ).toThrowErrorMatchingSnapshot();
  };

  test("with an unknown section is refused", () => refused({ sections: [{ id: "weather", limit: 1 }] }));
  test("with a section twice is refused", () =>
    refused({
      sections: [
        { id: "figures", limit: 1 },
        { id: "figures", limit: 2 },
      ],
    }));
  test("with an unknown key is refused", () => refused({ colour: "red" }));
  test("with a limit of none is refused", () => refused({ sections: [{ id: "figures", limit: 0 }] }));
  test("that is nothing is refused", () =>
    expect(() => parseDefinition(null, "digests/daily.yaml", topicsContent)).toThrow(/digests\/daily\.yaml/u));
  test("with broken topics is refused", () => refused({}, { topics: [] }));
});
