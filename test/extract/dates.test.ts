import { describe, expect, test } from "vitest";
import { inferPublished } from "../../src/extract/quantities/dates/published.ts";
import { resolveDate } from "../../src/extract/quantities/dates/resolve.ts";
import { tokenize } from "../../src/extract/text/tokens.ts";
import { arabicDates } from "../corpus/ar/dates.ts";
import { englishDates } from "../corpus/en/dates.ts";
import { datesIn } from "./languageFiles.ts";

const corpora = [
  { language: "ar", dates: arabicDates },
  { language: "en", dates: englishDates },
] as const;

describe.each(corpora)("dates in $language", ({ language, dates }) => {
  test.each(dates.cases.flatMap((entry) => entry.as.map((text) => ({ ...entry, text }))))(
    "$text, published $published, is $value",
    ({ text, published, value, anchor, future }) => {
      const found = datesIn(text, language);
      const options = { anchor: anchor ?? null, future: future ?? false };
      expect(found.map((date) => resolveDate(date, published, options))).toEqual([value]);
    },
  );

  test.each(dates.none.map((text) => ({ text })))("no date in '$text'", ({ text }) => {
    expect(datesIn(text, language)).toEqual([]);
  });
});

describe("spans of dates", () => {
  test.each([
    ["قال مساء أمس الثلاثاء إن", "مساء أمس الثلاثاء"],
    ["منذ 6 أغسطس/ آب الماضي، أطلقت", "6 أغسطس/ آب الماضي"],
    ["بين الثامن والـ13 من أكتوبر (تشرين الأول) الجاري إرسال", "الثامن والـ13 من أكتوبر (تشرين الأول) الجاري"],
    ["في 27 - 28 أكتوبر/ تشرين الأول المنصرم.", "27 - 28 أكتوبر/ تشرين الأول المنصرم"],
    ["اليوم السفير الروسي", "اليوم"],
    ["أكتوبر (كييف) الماضي", "أكتوبر"],
    ["أكتوبر/ نوفمبر", "أكتوبر"],
  ])("%s", (text, wanted) => {
    const tokens = tokenize(text);
    const [date] = datesIn(text, "ar");
    expect(date && text.slice(tokens[date.first]?.start, tokens[date.last]?.end)).toBe(wanted);
  });

  test("several dates in one sentence, in order", () => {
    const kinds = datesIn("قال الاثنين إن القوات ستصل الأربعاء المقبل، كما أعلن في 25 أكتوبر الماضي", "ar");
    expect(kinds.map((date) => resolveDate(date, "2024-10-29"))).toEqual(["2024-10-28", "2024-10-30", "2024-10-25"]);
  });
});

describe("the day of publication told by the dates of the text", () => {
  test.each([
    ["محدث : 07.11.2024", "2024-11-07"],
    ["قال أمس الإثنين 28 أكتوبر 2024", "2024-10-29"],
    ["قال أمس الإثنين إن ذلك جرى. وأضاف أنه في 28 أكتوبر 2024", "2024-10-29"],
    ["اليوم 29 أكتوبر 2024", "2024-10-29"],
    ["الثلاثاء 29 أكتوبر 2024 - قالت الوزارة", "2024-10-29"],
    ["خلال قمة يونيو 2024. وقال أمس الاثنين، في 28 أكتوبر", "2024-10-29"],
  ])("%s", (text, day) => {
    expect(inferPublished(datesIn(text, "ar"))).toBe(day);
  });

  test.each([
    ["nothing dated", "قال أمس الاثنين"],
    ["no year anywhere", "قال أمس الاثنين، في 28 أكتوبر"],
    ["relations that differ", "قال أمس الاثنين 28 أكتوبر 2024، واليوم الأربعاء"],
    ["two days of publication", "اليوم 29 أكتوبر 2024. اليوم 30 أكتوبر 2024"],
    ["a weekday that does not fit its date", "قال أمس الأحد 28 أكتوبر 2024"],
    ["a date behind the day of publication", "محدث : 07.11.2024، وقع في 9 نوفمبر 2024"],
    ["a date that fits no relation", "قال أمس الاثنين إنه في 25 أكتوبر 2024"],
    ["a label that does not fit the weekday", "محدث : 07.11.2024. قال أمس الاثنين"],
    ["an older date that fits by chance", "قال أمس الاثنين. وفي 21 أكتوبر 2024، ثم في 25 أكتوبر 2024"],
    ["only an old year", "منذ فبراير 2022. وقال أمس الجمعة في 28 أكتوبر"],
    ["a plain full date", "وقع الهجوم في 7 نوفمبر 2024"],
  ])("unknown: %s", (_why, text) => {
    expect(inferPublished(datesIn(text, "ar"))).toBeNull();
  });
});
