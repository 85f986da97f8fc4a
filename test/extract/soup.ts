import fc from "fast-check";
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
  { weight: 3, arbitrary: jumble },
);
