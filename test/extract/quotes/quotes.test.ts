import { describe, expect, test } from "vitest";
import { arabicDirect, arabicSayingDays, arabicSources } from "../../corpus/ar/quotes.ts";
import { eachExample, factsOf, nameOf, usualDay } from "../support.ts";

const said = (text: string, on: string | null) =>
  factsOf(text, on).quotes.map(({ speaker, content, direct, cue, via, saidOn, role }) => ({
    by: speaker === null ? null : nameOf(speaker),
    says: content,
    direct,
    cue: cue?.id ?? null,
    via: via === null ? null : nameOf(via),
    day: saidOn,
    role: role?.en ?? null,
  }));

const corpora = { ...arabicSources, ...arabicDirect, ...arabicSayingDays };

describe.each(Object.entries(corpora))("%s", (_, examples) => {
  eachExample(
    examples,
    ({ text, on }) => (on === undefined ? text : `${text} (${on})`),
    ({ text, on = usualDay, said: wanted }) => expect(said(text, on)).toMatchObject(wanted),
  );
});

test.each([
  { text: "ووصف مارك روته الخطوة بأنها «تصعيد خطير لا سابق له».", verb: "وصف" },
  { text: "وقالت وزارة الدفاع الأميركية إن القوات الروسية ستواصل تقدمها في الشرق.", verb: "قالت" },
  { text: "وعد فولوديمير زيلينسكي بأن بلاده ستواصل الدفاع عن نفسها.", verb: "وعد" },
])("the verb of «$text» is «$verb»: an «and» before it is none of it", ({ text, verb }) => {
  expect(factsOf(text, usualDay).quotes.map(({ cue }) => cue?.text)).toEqual([verb]);
});
