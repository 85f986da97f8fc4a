import fc from "../support/properties.ts";
import { describe, expect, test } from "vitest";
import { findDates } from "../../src/extract/quantities/dates/find.ts";
import { inferPublished } from "../../src/extract/quantities/dates/published.ts";
import { resolveDate } from "../../src/extract/quantities/dates/resolve.ts";
import { tokenize } from "../../src/extract/text/tokens.ts";
import { dateLanguages } from "./languageFiles.ts";
import { processorMs } from "../support/processor-time.ts";

const languages = [dateLanguages.ar, dateLanguages.en];

const pieces =
  "و من في إلى بين الـ 1 29 31 99 2024 29/10/2024 2024-10-29 07.11.2024 - / ( ) ، . أكتوبر تشرين الأول مارس آب اليوم أمس أول غداً الثلاثاء الأحد يوم مساء الماضي المقبل الجاري هذا الشهر العام عام قبل يومين أيام أسبوع الثامن والعشرين نفسه مطلع of last next this Tuesday May Oct October 29th week ago two days a the first today same".split(
    " ",
  );
const soup = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom("", " ", " ", "\n")))
  .map((parts) => parts.map(([piece, space]) => piece + space).join(""));
const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2090-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("any text", () => {
  test.each([0, 1])("never throws; spans in order; what is resolved is a date (language %d)", (index) => {
    const language = languages[index];
    if (language === undefined) throw new Error("no such language");
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "grapheme" }), soup),
        fc.option(day),
        fc.boolean(),
        (text, published, future) => {
          const tokens = tokenize(text);
          const dates = findDates(tokens, language);
          let floor = 0;
          for (const date of dates) {
            expect(date.first).toBeGreaterThanOrEqual(floor);
            expect(date.last).toBeGreaterThanOrEqual(date.first);
            expect(date.last).toBeLessThan(tokens.length);
            floor = date.last + 1;
            const resolved = resolveDate(date, published, { anchor: published, future });
            if (typeof resolved === "string") expect(resolved).toMatch(/^\d{4}-\d{2}(-\d{2})?$/u);
            else if (resolved !== null) expect(resolved.from <= resolved.to).toBe(true);
          }
          expect(inferPublished(dates) ?? "2024-10-29").toMatch(/^\d{4}-\d{2}-\d{2}$/u);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("a bare weekday is the latest one on or before publication", () => {
    fc.assert(
      fc.property(
        day,
        fc.constantFrom("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"),
        (published, name) => {
          const [date] = findDates(tokenize(name), dateLanguages.ar);
          const resolved = date && resolveDate(date, published);
          const back = Temporal.PlainDate.from(resolved as string).until(published, { largestUnit: "days" }).days;
          expect(back).toBeGreaterThanOrEqual(0);
          expect(back).toBeLessThan(7);
        },
      ),
    );
  });
});

describe("hostile input takes linear time", () => {
  const times = 100_000;
  const hostile: Record<string, string> = {
    digits: "1".repeat(times),
    slashes: "1/".repeat(times),
    dashes: "2024-".repeat(times),
    "the conjunction": "و ".repeat(times),
    today: "اليوم ".repeat(times),
    "evenings of evenings": "مساء يوم ".repeat(times),
    openers: "بين ".repeat(times),
    months: "أكتوبر/".repeat(times),
    "days and days": "27 و28 ".repeat(times / 2),
    ordinals: "الثامن والعشرين من ".repeat(times / 4),
    "last last": "last this next ".repeat(times / 3),
  };
  test.each(Object.entries(hostile))("%s", (_name, text) => {
    for (const language of languages) {
      const tokens = tokenize(text);
      const startedAt = processorMs();
      const dates = findDates(tokens, language);
      inferPublished(dates);
      // Quadratic time would take minutes for these; the bound is wide for a busy machine.
      expect(processorMs() - startedAt).toBeLessThan(5000);
    }
  });
});
