import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { parseDay, parseFigureArguments, parseNumber } from "../../src/commands/arguments.ts";
import { InputProblem, quoted } from "../../src/commands/problem.ts";
import { parseVocabulary } from "../../src/commands/vocabulary.ts";

const vocabulary = parseVocabulary(parse(readFileSync("digests/commands.yaml", "utf8")), "digests/commands.yaml");
const today = "2024-11-01";

describe("days", () => {
  const corpus: readonly { day: string; as: readonly string[] }[] = [
    {
      day: "2024-10-29",
      as: [
        "2024-10-29",
        "29/10/2024",
        "29-10-2024",
        "29.10.2024",
        "2024/10/29",
        "٢٩/١٠/٢٠٢٤",
        "۲۹/۱۰/۲۰۲۴",
        "\u200f29/10/2024",
      ],
    },
    { day: "2024-03-05", as: ["5/3/2024", "05/03/2024", "2024-3-5", "٥/٣/٢٠٢٤"] },
    { day: "2024-02-29", as: ["29/2/2024"] },
    { day: today, as: ["today", "TODAY", "اليوم", "اليَوم"] },
    { day: "2024-10-31", as: ["yesterday", "أمس", "امس", "الأمس"] },
  ];
  for (const { day, as } of corpus) {
    for (const text of as) it(`${text} → ${day}`, () => expect(parseDay(text, today, vocabulary)).toBe(day));
  }

  const none = [
    "",
    "29",
    "2024-13-01",
    "2024-02-30",
    "29/2/2023",
    "0/1/2024",
    "10/29/2024",
    "29/10/24",
    "tomorrow",
    "12 ألف",
    "2024-10-29T00:00",
    "x".repeat(9999),
  ];
  for (const text of none) {
    it(`${text.slice(0, 20) || "nothing"} is no day`, () => expect(parseDay(text, today, vocabulary)).toBeNull());
  }
});

describe("what follows a view of figures", () => {
  const cases: readonly { input: string; on: string | null; by: string | null }[] = [
    { input: "", on: null, by: null },
    { input: "on 2024-10-25", on: "2024-10-25", by: null },
    { input: "by pentagon", on: null, by: "pentagon" },
    { input: "by US State Department on 25/10/2024", on: "2024-10-25", by: "US State Department" },
    { input: "on yesterday by روته", on: "2024-10-31", by: "روته" },
    { input: "2024-10-25", on: "2024-10-25", by: null },
    { input: "pentagon", on: null, by: "pentagon" },
    { input: "حتى ٢٥/١٠/٢٠٢٤ بحسب البنتاغون", on: "2024-10-25", by: "البنتاغون" },
    { input: "في 25/10/2024", on: "2024-10-25", by: null },
    { input: "أمس", on: "2024-10-31", by: null },
    { input: "البيت الأبيض", on: null, by: "البيت الأبيض" },
  ];
  for (const { input, on, by } of cases) {
    it(input || "nothing", () => expect(parseFigureArguments(input, today, vocabulary, "/troops")).toEqual({ on, by }));
  }

  for (const input of ["on", "on nonsense", "on 2024-99-01", "by", "on by pentagon", "99/99/2024", "في"]) {
    it(`${input} is refused`, () =>
      expect(() => parseFigureArguments(input, today, vocabulary, "/troops")).toThrow(InputProblem));
  }
});

describe("numbers", () => {
  it("are whole and positive, in any digits", () => {
    expect(["3", "٣", " 12 ", "۷"].map(parseNumber)).toEqual([3, 3, 12, 7]);
    expect(["", "0", "-1", "1.5", "3x", "1e9", "9999999"].map(parseNumber)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe("the reader's own words in an answer", () => {
  it("are one short line without controls", () => {
    expect(quoted("  a\u001b[2J\n\u202eb\u0000  c ")).toBe("a [2J b c");
    expect([...quoted("🙂".repeat(100))].length).toBe(40);
  });
});

describe("the words of commands", () => {
  it("are refused with the file and the place when they are not as expected", () => {
    expect(() => parseVocabulary({ commands: {} }, "digests/commands.yaml")).toThrow(/digests\/commands\.yaml/);
    expect(() => parseVocabulary(null, "digests/commands.yaml")).toThrow(/digests\/commands\.yaml/);
  });
});
