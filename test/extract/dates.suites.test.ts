import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { resolveDate } from "../../src/extract/quantities/dates/resolve.ts";
import type { ResolvedDate } from "../../src/extract/quantities/dates/types.ts";
import { datesIn } from "./languageFiles.ts";

/** Other people's test cases (see the README of the folder); they are not part of the project. */
const suites = new URL("../../../shared/suites/", import.meta.url);
const missing = !existsSync(suites);
const where = missing ? " (skipped: ../shared/suites is not here)" : "";

interface Case {
  readonly input: string;
  readonly reference: string;
  readonly expected: {
    readonly date?: string;
    readonly start?: string;
    readonly endExclusive?: string;
    readonly grain: string;
  };
  readonly quality?: string;
}

function cleanCases(): Case[] {
  const path = new URL("duckling-ar-time.json", suites);
  if (!existsSync(path)) return [];
  return (JSON.parse(readFileSync(path, "utf8")) as Case[]).filter((entry) => entry.quality === undefined);
}

/** The suite gives the first day of a week, month or year; we give the month, or the span of days. */
function agrees(found: ResolvedDate | null, { expected }: Case): boolean {
  if (found === null) return false;
  if (typeof found === "string")
    return found === expected.date || (found.length === 7 && `${found}-01` === expected.date);
  if (expected.date !== undefined) return found.from === expected.date && expected.grain !== "day";
  const next = Temporal.PlainDate.from(found.to).add({ days: 1 }).toString();
  return found.from === expected.start && next === expected.endExclusive;
}

/** Why a case is not news usage. */
const notNews: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/(?:^| )(?:الي|القبل)(?: |$)/u, "dialect"],
  [/^من اسبوع$/u, "dialect"],
  [
    /^اليوم (?:الاول|الثالث) من (?:شهر (?:ثلاثة|عشرة)|اكتوبر)$/u,
    "a month ahead without a year: the past, or unknown, in news",
  ],
  [/(?:اسبوع|الاسبوع|الاسابيع) ?(?:الاول|الاخير|الثلاثة|بشهر|في)/u, "weeks of a month are kept as the month"],
  [/(?:اخر يوم|اليوم الاخير)/u, "the last day of a month is not read"],
  [/كريسماس/u, "counted from a feast"],
];
const reasonOf = (input: string): string | undefined => notNews.find(([pattern]) => pattern.test(input))?.[1];

describe.skipIf(missing)(`published date cases${where}`, () => {
  const cases = cleanCases();

  test(`the cases are found${where}`, () => {
    expect(cases.length).toBeGreaterThan(50);
  });

  test.each(cases.filter(({ input }) => reasonOf(input) === undefined))("$input is $expected", (entry) => {
    const found = datesIn(entry.input, "ar");
    expect(found).toHaveLength(1);
    expect(found.every((date) => agrees(resolveDate(date, entry.reference.slice(0, 10)), entry))).toBe(true);
  });

  // Shown, and known to fail: were one of them to pass, its reason would be wrong.
  test.fails.each(cases.flatMap((entry) => (reasonOf(entry.input) ? [{ ...entry, why: reasonOf(entry.input) }] : [])))(
    "$input: $why",
    (entry) => {
      const found = datesIn(entry.input, "ar");
      expect(found).toHaveLength(1);
      expect(found.every((date) => agrees(resolveDate(date, entry.reference.slice(0, 10)), entry))).toBe(true);
    },
  );
});
