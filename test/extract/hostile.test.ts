import { describe, expect, test } from "vitest";
import { arabicArticles } from "../corpus/ar/articles.ts";
import { expectLinear } from "./linear.ts";
import { factsOf } from "./support.ts";

/** Characters of the longer text; the shorter one has half of them. */
const LONG = { article: 200_000, repeated: 100_000 };
const repeat = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

/** 26 consonants in five places: as many names that no list has as wanted. */
function madeName(number: number): string {
  const letters = "بتثجحخدذرزسشصضطظعغفقكلمنهي";
  let rest = number;
  return Array.from({ length: 5 }, (_, place) => {
    const letter = letters[rest % letters.length] ?? "";
    rest = Math.floor(rest / letters.length) + place;
    return letter;
  }).join("");
}

function numbered(sentence: (number: number) => string): (length: number) => string {
  return (length) => {
    let text = "";
    for (let number = 100_000; text.length < length; number++) text += sentence(number);
    return text;
  };
}

const signs = [
  '"',
  "«",
  "»",
  "«»",
  "(",
  "()",
  ":",
  ".",
  "،",
  "-",
  "\n",
  "1",
  "1 ",
  "و",
  "و ",
  "ـ",
  "\u200f",
  "😀",
  "a",
  "A. ",
];
const startedWords =
  'قال |قال: «|بحسب |أن |من 5 إلى |ألف |أمس |منهم 5 |10 جنود و|مقارنة بـ4 |كلمتان غريبتان |قال "'.split("|");
const names = "روته |الرئيس |رئيس كوريا |مسؤول فنلندي |نظيره |السلطات |وزارة الصحة |البيان |شبكة «أ» ".split("|");
const happenings = "مكالمة هاتفية |زار |وقع معاهدة |استدعت السفير |مساعدات 3 مليون دولار ".split("|");

describe("time grows with the length of the text", () => {
  test.each([...signs, ...startedWords, ...names, ...happenings])("%j over and over", (piece) => {
    expectLinear((length) => repeat(piece, length), LONG.repeated);
  });

  test.each([
    ["people whom no list has", (n: number) => `قال ${madeName(n)} ${madeName(n * 7)} إن الموعد ثابت حتى الآن. `],
    [
      "titles that point back",
      (n: number) => `قال ${madeName(n)} ${madeName(n * 7)} إنه وصل. ثم قال الوزير إنه غادر. `,
    ],
    ["organisations that no list has", (n: number) => `قالت شبكة «${madeName(n)}» إن الوزارة مغلقة حتى الآن. `],
    ["one sentence without an end", (n: number) => `وقال ${madeName(n)} ${madeName(n * 7)} إن الموعد ثابت حتى الآن `],
    ["figures", (n: number) => `وصل ${n} جنود، بينهم ${n % 90} ضابطاً، مقارنة بـ${n % 80}. `],
  ])("%s", (_, sentence) => {
    expectLinear(numbered(sentence), LONG.article);
  });

  test("news", () => {
    const news = arabicArticles.map(({ text }) => text).join("\n");
    expectLinear((length) => repeat(`${news}\n`, length), LONG.article);
  });
});

describe("malformed and odd texts", () => {
  test.each([
    ["empty", ""],
    ["white space", " \n\t\u00a0\u3000"],
    ["only marks of direction", "\u200f\u200e\u202b\u202c\u2067\u2069"],
    ["NUL and control characters", "\u0000\u0001\u0007\u001b[31m"],
    ["half pairs", "\ud83d \ude00 \ud83dقال"],
    ["only vowel signs", "\u064b\u064c\u0651\u0670"],
    ["a byte order mark", "\ufeff"],
    ["markup", '<b onclick="run()">1</b> <script>alert(1)</script>'],
    ["words that objects have", "constructor __proto__ toString valueOf hasOwnProperty"],
    ["a pattern", "(.*)+$ \\d{1,999999} [^]"],
  ])("%s tells nothing", (_, text) => {
    const { estimates, quotes, events, people, organisations, places } = factsOf(text);
    expect([estimates, quotes, events, people, organisations, places]).toEqual([[], [], [], [], [], []]);
  });

  test("a number too long to be one", () => {
    expect(factsOf(`وصل ${"9".repeat(400)} جندي.`).estimates).toEqual([]);
  });

  test("a day of publication that is no day", () => {
    const { quotes } = factsOf("قال مارك روته أمس إن الموعد لم يتغير بعد.", "0000-00-00");
    expect(quotes.map(({ saidOn }) => saidOn)).toEqual([null]);
  });
});
