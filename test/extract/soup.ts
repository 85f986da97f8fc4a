import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "../support/properties.ts";
import { arabicArticles } from "../corpus/ar/articles.ts";

/**
 * Texts of no sense for properties: words that the rules know, in any order and with any marks between them, and any
 * characters at all, beside examples of the corpora cut and mixed. They reach more branches of the engines than sentences that mean something.
 */

const words = (
  "قال قالت وقال أضاف مضيفاً قوله نقلت نفى توقع أعلن لم أن إن بأنه وأن بحسب وفقاً عن في إلى من مع بين على " +
  "مارك روته زيلينسكي موسكو كييف كوريا الشمالية أوكرانيا البنتاغون رويترز الجيش السوداني وزارة الخارجية الروسية السفارة " +
  "الرئيس الأوكراني وزير نظيره المتحدث باسم الأمين العام مسؤول الوزارة الوكالة البيان بيان سليم الراوي " +
  "جندي جنود جنديان قتيل قتل أصيب أسر نازح شخص بينهم منهم آخرين مقارنة عدد عددهم بلغ واحد كوري " +
  "نحو أكثر الأقل ألف آلاف مئة مليون دولار كيلومتر الثلاثاء أمس أكتوبر اليوم نفسه منذ " +
  "التقى زار وقع معاهدة استدعت السفير مكالمة هاتفية مساعدات سيطر نشر قوات للتدريب سيرسل شيء"
).split(" ");
const marks = ['"', "«", "»", "“", "”", "(", ")", ":", "،", ".", "؟", "…", "؛", "-", "\n", "\u200f", "ـ", "%", "'s"];
const numbers = ["1", "5", "10,000", "٣", "2024", "12.5", "3-1", "و20", "بـ30"];

const piece = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...words) },
  { weight: 4, arbitrary: fc.constantFrom(...marks) },
  { weight: 2, arbitrary: fc.constantFrom(...numbers) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 3 }) },
);
/** Every word of a language's lexicon: what decides, anywhere in the engines, how a sentence is read. */
function lexiconWords(language: "ar" | "en"): readonly string[] {
  const folder = join(import.meta.dirname, "../../config/lexicon", language);
  const texts = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8").replace(/#.*/gu, ""));
  const letters = language === "ar" ? /[\p{Script=Arabic}\p{M}]{2,}/gu : /[A-Za-z']+/gu;
  return [...new Set(texts.flatMap((text) => text.match(letters) ?? []))];
}
const englishNames =
  "Mark Rutte Zelensky Kyiv Moscow North Korea Ukraine Pentagon Reuters Telegram London ministry spokesman";
const english = [...lexiconWords("en"), ...englishNames.split(" ")];
const glue = [
  "that",
  "to",
  "in",
  "on",
  "of",
  "the",
  "a",
  "and",
  "by",
  "with",
  "said",
  "told",
  "reporters",
  "troops",
  "killed",
];
const englishPiece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...english) },
  { weight: 6, arbitrary: fc.constantFrom(...glue) },
  { weight: 2, arbitrary: fc.constantFrom(...marks) },
  { weight: 1, arbitrary: fc.constantFrom(...numbers) },
);
const englishSoup = fc.array(englishPiece, { maxLength: 80, size: "max" }).map((pieces) => pieces.join(" "));
const arabicLexicon = fc
  .array(fc.oneof(fc.constantFrom(...lexiconWords("ar")), fc.constantFrom(...words)), { maxLength: 80, size: "max" })
  .map((pieces) => pieces.join(" "));

const space = fc.constantFrom(" ", " ", " ", "", "و");

const arabicSoup = fc
  .array(fc.tuple(piece, space), { maxLength: 60, size: "max" })
  .map((pieces) => pieces.map(([text, behind]) => text + behind).join(""));

/** Whole examples in any order, some cut short, with anything in between. */
const cutSentence = fc
  .tuple(fc.constantFrom(...arabicArticles.map(({ text }) => text)), fc.nat({ max: 40 }), fc.boolean())
  .map(([text, cut, isCut]) => (isCut ? text.slice(cut % (text.length + 1)) : text));
const jumble = fc
  .array(fc.tuple(cutSentence, fc.oneof(fc.constantFrom(" ", "\n", "، ", ""), piece)), { maxLength: 8, size: "max" })
  .map((pieces) => pieces.map(([text, behind]) => text + behind).join(""));

export const anyText = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  { weight: 3, arbitrary: arabicSoup },
  { weight: 2, arbitrary: arabicLexicon },
  { weight: 2, arbitrary: englishSoup },
  { weight: 3, arbitrary: jumble },
);
