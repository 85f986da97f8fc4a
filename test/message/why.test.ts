import { expect, test } from "vitest";
import { composeWhy } from "../../src/digest/index.ts";
import type { Fact } from "../../src/domain/fact.ts";
import { whyMessage } from "../../src/message/index.ts";
import { textOf } from "../support/message-text.ts";
import { claimsOf, contextFor, estimate, event, quote, ref } from "../support/story.ts";

/** What is said of how a line's facts were read: the lines after the sentences. */
function read(facts: readonly Fact[], language: "ar" | "en"): string {
  const answer = composeWhy({ claims: claimsOf(facts), factIds: facts.map(({ id }) => id) });
  if (answer === null) throw new Error("no claim behind the facts");
  const lines = textOf(whyMessage(answer, contextFor(language))).split("\n");
  return lines.filter((line) => line !== "" && !/^[#>~]/u.test(line)).join("\n");
}

const bySubject = ["number+noun", "subject:behind"];

test("the day names the words from which it was read, and where, when outlets differ", () => {
  const facts = [
    estimate("a29", "pentagon", 10_000, { asOf: null, rules: bySubject }),
    estimate("u29", "pentagon", 10_000, { dayWords: "الاثنين", hedge: "about" }),
  ];
  expect(read(facts, "ar")).toBe(
    [
      "المصدر: البنتاغون، فاعل الجملة، بلا متحدث مسمّى · التحفظ: «نحو»؛ وفي صحيفة المرفأ أيضاً لا شيء · الحال: في التدريب",
      "اليوم: 28 أكتوبر، من «الاثنين» في وسيلة غير مسمّاة",
    ].join("\n"),
  );
  expect(read(facts, "en")).toContain("Day: 28 Oct, from ⟨«الاثنين»⟩ in an unnamed outlet");
});

test("of 'and Monday', which Arabic writes as one word, the day is named", () => {
  const facts = [estimate("u29", "pentagon", 10_000, { dayWords: "والاثنين" })];
  expect(read(facts, "ar")).toContain("من «الاثنين»");
});

test("a figure that is carried says what came before it and what contradicts it", () => {
  const facts = [
    estimate("a29", "pentagon", 10_000, { rules: ["number+noun", "carried"], dayWords: "Monday" }),
    estimate("a21", "pentagon", 3000, { asOf: "2024-10-18", hedge: "about", dayWords: "18 October" }),
    estimate("b29", "nis", 3000),
  ];
  const text = read(facts.slice(0, 1), "en");
  expect(text).toContain("Source: Pentagon, named earlier in the text, no named speaker");
  const [figure] = claimsOf(facts).figures.filter(({ max }) => max === 10_000);
  const answer = composeWhy({ claims: claimsOf(facts), factIds: figure?.factIds ?? [] });
  const lines = textOf(whyMessage(answer ?? { claims: [] }, contextFor("en")));
  expect(lines).toContain("Day: 28 Oct, from “Monday”\n");
  expect(lines).toContain("Before: about 3,000, 18 Oct, from “18 October”");
  expect(lines).toContain("Contradicted by: South Korea's NIS 3,000 (28 Oct)");
});

test("words say whose they are, by which verb, and from which word their day is", () => {
  const facts = [quote("a29", "salim", "هذه الحرب باتت دولية منذ اليوم", { rules: ["quote:behind"], dayWords: "أمس" })];
  expect(read(facts, "ar")).toBe(
    "القائل: سليم، مذكور بعد الكلام · الفعل: قال · اقتباس مباشر\nاليوم: 28 أكتوبر، من «أمس»",
  );
});

test("an event without a day is undated, and nothing is invented for it", () => {
  expect(read([event("a29", "call", ["salim", "omar"], { on: null })], "en")).toBe("What: Call\nDay: undated");
  const told = [
    quote("a29", "salim", "سيستمر التعاون بين البلدين كما كان", { direct: false, rules: ["subject:before"] }),
  ];
  expect(read(told, "en")).toContain("Speaker: Salim, the sentence's subject · verb: ⟨قال⟩ · reported speech");
});

test("a person the text credits is not the sentence's subject", () => {
  const facts = [estimate("a29", "pentagon", 500, { rules: ["number+noun", "credit:before"], speaker: ref("mona") })];
  expect(read(facts, "en")).toContain("Pentagon, named as the source, said by");
});

test("a figure that reports give only for comparison was read as the source's, and that is said", () => {
  const compared = { asOf: "2024-10-23", rules: ["number+noun", "subject:behind", "comparison"] };
  const facts = [
    estimate("a29", "pentagon", 10_000, { rules: bySubject }),
    estimate("a29", "pentagon", 3000, { ...compared, hedge: "about" }),
  ];
  const [now] = facts;
  const lines = (all: readonly Fact[], language: "ar" | "en") => {
    const answer = composeWhy({ claims: claimsOf(all), factIds: now === undefined ? [] : [now.id] });
    return textOf(whyMessage(answer ?? { claims: [] }, contextFor(language)));
  };
  expect(lines(facts, "en")).toContain(
    "Before: about 3,000, 23 Oct; given for comparison, without saying whose: read as Pentagon's",
  );
  expect(lines(facts, "ar")).toContain(
    "قبله: نحو 3 آلاف، 23 أكتوبر؛ ورد للمقارنة بلا ذكر صاحبه، فعُدّ من أرقام البنتاغون",
  );
  // Another report says whose it is.
  const told = estimate("u29", "pentagon", 3000, { asOf: "2024-10-23", rules: bySubject });
  expect(lines([...facts, told], "en")).not.toContain("given for comparison");
});

test("of several reports the first says how the source was found", () => {
  const facts = [
    estimate("a29", "salim", 3000, { rules: bySubject }),
    estimate("b29", "salim", 3000, { rules: ["number+noun", "heading:before"] }),
  ];
  expect(read(facts, "en")).toContain("Salim, the sentence's subject");
});

test("a figure of somebody without a name tells what the text tells of them, in the reader's language", () => {
  const role = { ar: "مصادر أمنية", en: "security sources" };
  const facts = [estimate("a29", null, 10_000, { role })];
  expect(read(facts, "ar")).toContain("المصدر: مصادر أمنية");
  expect(read(facts, "en")).toContain("Source: Security sources");
  const body = ref("pentagon");
  const inside = [estimate("a29", null, 10_000, { role: { ...role, body } })];
  expect(read(inside, "en")).toContain("Source: Security sources (Pentagon)");
  expect(read([estimate("a29", null, 10_000)], "en")).toContain("Source: unknown");
});
