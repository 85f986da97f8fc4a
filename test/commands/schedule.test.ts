import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import { InputProblem } from "../../src/commands/problem.ts";
import { parseScheduleWords, phrasesOf } from "../../src/commands/schedule-vocabulary.ts";
import { parseSchedule, type ScheduleChoices } from "../../src/commands/schedule-words.ts";
import { loadKnowledge } from "../../src/settings.ts";

const words = parseScheduleWords(parse(readFileSync("digests/subscriptions.yaml", "utf8")), "subscriptions.yaml");
const { zones } = loadKnowledge("config");
const phrases = phrasesOf(words, zones);
const read = (input: string) => parseSchedule(input, phrases, "/subscribe 08:30 Cairo");

const at = (hour: number, minute: number, more: ScheduleChoices = {}): ScheduleChoices => ({ hour, minute, ...more });
const corpus: readonly { readonly is: ScheduleChoices; readonly as: readonly string[] }[] = [
  {
    is: at(8, 30, { zone: "Africa/Cairo" }),
    as: [
      "08:30 القاهرة",
      "٠٨:٣٠ القاهرة",
      "8:30 cairo",
      "Cairo 8.30",
      "8:30 Africa/Cairo",
      "8:30 صباحا بتوقيت القاهرة",
      "الساعة 8:30 القاهره",
      "at 8:30am Egypt",
    ],
  },
  {
    is: at(21, 0, { days: [5] }),
    as: [
      "every friday 9pm",
      "كل جمعة 9 مساء",
      "الجمعة ٩ مساءً",
      "9 م كل يوم جمعة",
      "fridays at 21:00",
      "9 PM friday",
      "friday 9 p.m",
    ],
  },
  { is: at(12, 0), as: ["noon", "12 ظهرا", "12pm", "12:00", "الظهر", "12 noon"] },
  { is: at(0, 0), as: ["midnight", "12am", "00:00", "منتصف الليل", "12 midnight"] },
  { is: at(13, 0), as: ["1 ظهرا", "1pm", "13:00"] },
  { is: at(7, 0, { days: [1, 2, 3, 4, 5, 6, 7] }), as: ["daily 7am", "7:00 كل الأيام", "يوميا 7", "every day 7"] },
  {
    is: at(10, 0, { days: [5, 6] }),
    as: ["friday and saturday 10:00", "الجمعة والسبت 10", "fri, sat 10:00", "الجمعة، السبت 10:00"],
  },
  { is: at(6, 45, { days: [1, 2, 3, 4, 7] }), as: ["أيام العمل 6:45"] },
  { is: at(9, 0, { window: "week", days: [7] }), as: ["weekly sunday 9:00", "أسبوعي الأحد 9"] },
  { is: { silent: true }, as: ["silent", "بصمت", "بلا صوت", "without sound"] },
  { is: { onlyIfChanged: true }, as: ["only if changed", "عند التغيير", "الجديد فقط"] },
  {
    is: { quiet: { from: { hour: 22, minute: 0 }, to: { hour: 7, minute: 30 } } },
    as: [
      "quiet 22:00-07:30",
      "quiet from 10pm to 7:30am",
      "هدوء من 10 مساء إلى 7:30 صباحا",
      "هدوء 22 - 7:30",
      "quiet hours 22:00 – 07:30",
    ],
  },
  { is: { quiet: null }, as: ["no quiet", "بلا هدوء"] },
  { is: { languages: ["ar", "en"] }, as: ["both", "باللغتين"] },
  { is: { languages: ["en"] }, as: ["english", "بالإنجليزية"] },
  { is: { sections: ["figures", "quotes"] }, as: ["figures quotes", "أرقام واقتباسات"] },
  { is: { sections: null }, as: ["all sections", "كل الأقسام"] },
  { is: { zone: "America/New_York" }, as: ["new york", "نيويورك", "America/New_York", "washington"] },
  { is: { zone: "Australia/Lord_Howe" }, as: ["lord howe", "australia/lord_howe"] },
  { is: { zone: "Asia/Amman" }, as: ["عمان", "عمّان", "الأردن"] },
  { is: { zone: "Asia/Muscat" }, as: ["مسقط", "سلطنة عمان"] },
  { is: {}, as: ["", "  ", "send the digest"] },
];

describe("what readers write", () => {
  for (const { is, as } of corpus) for (const text of as) it(`"${text}"`, () => expect(read(text)).toEqual(is));
});

describe("is refused with a right example", () => {
  it.each([
    ["25:00", "25:00"],
    ["8:75", "8:75"],
    ["99", "99"],
    ["someday", "someday"],
    ["8:30 atlantis", "atlantis"],
    ["8:30 9:30", "9:30"],
    ["8:30xm", "8:30xm"],
    ["pm", "pm"],
    ["quiet 22:00", "quiet"],
    ["كل جمعه غدا", "غدا"],
    ["8:30; DROP TABLE subscription", "DROP"],
    ["-5:00", "-5:00"],
  ])("%s", (text, given) => {
    const problem = (() => {
      try {
        read(text);
      } catch (error) {
        return error;
      }
      return null;
    })();
    expect(problem).toBeInstanceOf(InputProblem);
    expect((problem as InputProblem).args).toMatchObject({ given, example: expect.stringMatching(/^\/\w+ /u) });
  });

  it("however long it is", () => {
    expect(() => read("x".repeat(100_000))).toThrow(InputProblem);
    expect(() => read("friday ".repeat(20_000))).not.toThrow();
  });
});

describe("config/zones.yaml", () => {
  it("names each zone and each name once", () => {
    expect(new Set(zones.map(({ zone }) => zone)).size).toBe(zones.length);
    for (const { zone, ar, en, names } of zones) {
      for (const name of [ar, en, ...names]) expect([name, read(name)]).toEqual([name, { zone }]);
    }
  });
});
