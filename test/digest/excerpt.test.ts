import { describe, expect, test } from "vitest";
import { excerptOf } from "../../src/digest/excerpt.ts";
import { definition } from "../support/story.ts";
import { processorMs } from "../support/processor-time.ts";

const { isGuarded, isConditional } = definition.topics;

/** [what, words, most words, what is kept, cut before, cut after]; kept null: nothing can be. */
const cuts: readonly [string, string, number, string | null, boolean, boolean][] = [
  ["short enough", "سنبقى هنا، ولن نرحل.", 10, "سنبقى هنا، ولن نرحل.", false, false],
  [
    "the longer clause",
    "قال كلمة، ثم مضى إلى بيته القديم في المدينة",
    8,
    "ثم مضى إلى بيته القديم في المدينة",
    true,
    false,
  ],
  [
    "both ends",
    "أولاً، العمل على السلام في كل مكان من العالم، ثانياً",
    8,
    "العمل على السلام في كل مكان من العالم",
    true,
    true,
  ],
  [
    "a condition keeps its consequence",
    "صباح الخير، سنوقع غداً، إذا سحبوا القوات، والسلام",
    7,
    "سنوقع غداً، إذا سحبوا القوات، والسلام",
    true,
    false,
  ],
  [
    "a condition whose consequence does not fit",
    "سنوقع الاتفاق غداً في العاصمة، إذا سحبوا القوات من الحدود كلها",
    7,
    null,
    false,
    false,
  ],
  ["never a negation", "لم نرسل أحداً إلى هناك في ذلك اليوم، وهذه هي الحقيقة كلها", 6, null, false, false],
  ["never a hedge", "عددهم نحو ألف أو ألفين أو ثلاثة، وصلوا إلى المدينة في الليل", 6, null, false, false],
  ["what is guarded stays", "صباح الخير جميعاً، لم نرسل أحداً إلى هناك", 6, "لم نرسل أحداً إلى هناك", true, false],
  ["one long clause", "كلمة ".repeat(40).trim(), 30, null, false, false],
  [
    "English",
    "Good morning to all of you, we will keep working with our partners",
    8,
    "we will keep working with our partners",
    true,
    false,
  ],
  [
    "a number's comma is no clause",
    "They sent 10,000 people to the north of it, friends",
    10,
    "They sent 10,000 people to the north of it",
    false,
    true,
  ],
  ["nothing", "", 5, "", false, false],
];

describe("an excerpt keeps whole clauses", () => {
  test.each(cuts)("%s", (_what, text, maxWords, kept, cutBefore, cutAfter) => {
    const excerpt = excerptOf(text, maxWords, { isGuarded, isConditional });
    expect(excerpt).toEqual(kept === null ? null : { text: kept, cutBefore, cutAfter });
    if (kept !== null) expect(text).toContain(kept);
  });
});

test("a clause that another line tells is left out, even from a short text", () => {
  const isTold = (clause: string) => clause.includes("10 آلاف");
  const text = "أرسلوا أكثر من 10 آلاف جندي، والشتاء على الأبواب، ولا أحد يعرف الطريق";
  expect(excerptOf(text, 30, { isGuarded, isConditional, isTold })?.text).toBe(
    "والشتاء على الأبواب، ولا أحد يعرف الطريق",
  );
  expect(excerptOf("أرسلوا 10 آلاف جندي", 30, { isGuarded, isConditional, isTold })).toBeNull();
});

test("a hundred thousand clauses are cut at once", () => {
  const start = processorMs();
  excerptOf("كلمة أخرى، ".repeat(100_000), 30, { isGuarded, isConditional });
  expect(processorMs() - start).toBeLessThan(3000);
});
