/** Spellings that become one when folded: the folded form, and the ways that news writes it. */
export const arabicSpellings: readonly { readonly folded: string; readonly as: readonly string[] }[] = [
  { folded: "الامم", as: ["الأمم", "الامم", "ٱلأمم", "الأُمَم", "الأمــم", "ﺍﻷﻣﻢ"] },
  { folded: "مساعده", as: ["مساعدة", "مساعده", "مُساعَدَة", "مساعــدة"] },
  { folded: "مصطفي", as: ["مصطفى", "مصطفي", "مصطفی"] },
  { folded: "اسيا", as: ["آسيا", "أسيا", "اسيا"] },
  { folded: "كييف", as: ["كييف", "کييف", "كيِيف"] },
  { folded: "2024", as: ["2024", "٢٠٢٤", "۲۰۲۴"] },
  { folded: "1,500", as: ["1,500", "١,٥٠٠"] },
  { folded: "nato", as: ["NATO", "Nato", "ｎａｔｏ", "NÁTO"] },
  { folded: "رييس", as: ["رئيس", "رَئيس"] },
  { folded: "سوال", as: ["سؤال"] },
  {
    folded: "روته",
    as: ["روته", "روتة", "\u200fروته\u200f", "\u2067روته\u2069", "\u202bروته\u202c", "رو\u00adته", "\ufeffروته"],
  },
  { folded: "", as: ["", "\u200f", "\u0640\u0640", "\u0000"] },
];

/** Words that must stay apart when folded. */
export const arabicMinimalPairs: readonly (readonly [string, string])[] = [
  ["كوريا", "كوري"],
  ["مسؤول", "مسئول"],
  ["مئة", "مائة"],
  ["عين", "غين"],
  ["ضابط", "ظابط"],
  ["مساعدة", "مساعدات"],
  ["ذكر", "دكر"],
];

/** A word as folded, and every way to read its front: letters taken off + what is left. */
export const arabicReadings: readonly { readonly form: string; readonly readings: readonly string[] }[] = [
  { form: "جنود", readings: ["جنود"] },
  { form: "وجنود", readings: ["وجنود", "و+جنود"] },
  { form: "للجنود", readings: ["للجنود", "ل+الجنود", "ل+لجنود"] },
  { form: "وللجنود", readings: ["وللجنود", "و+للجنود", "ول+الجنود", "ول+لجنود"] },
  { form: "بالجنود", readings: ["بالجنود", "ب+الجنود"] },
  { form: "وبالجنود", readings: ["وبالجنود", "و+بالجنود", "وب+الجنود"] },
  { form: "فقال", readings: ["فقال", "ف+قال"] },
  { form: "سيرسل", readings: ["سيرسل", "س+يرسل"] },
  { form: "وسيرسل", readings: ["وسيرسل", "و+سيرسل", "وس+يرسل"] },
  { form: "كوريا", readings: ["كوريا", "ك+وريا"] },
  { form: "من", readings: ["من"] },
  { form: "و", readings: ["و"] },
  { form: "بي", readings: ["بي"] },
];

/** Forms of a nationality, as folded. */
export const arabicNationalities: readonly {
  readonly masculine: string;
  readonly forms: readonly string[];
  readonly none: readonly string[];
}[] = [
  {
    masculine: "روسي",
    forms: ["روسي", "الروسي", "روسية", "الروسية", "روسيا", "روسيون", "الروسيين", "روسيان", "روسيتين", "روسيات"],
    none: ["روس", "للروسي", "روسيها"],
  },
  {
    masculine: "كوري شمالي",
    forms: ["كوري شمالي", "الكوري الشمالي", "كورية شمالية", "الكوريين الشماليين", "كوريا شماليا", "كوريان شماليان"],
    none: ["الكوري شمالي", "كوري الشمالي", "كوري شمالية"],
  },
  {
    masculine: "ألماني",
    forms: ["ألماني", "الألماني", "ألمانية", "الألمانية", "الألمان".concat("يين")],
    none: ["مانية", "ماني"],
  },
];

/** A title, and what of it is definite. */
export const arabicTitles: readonly { readonly title: string; readonly forms: Readonly<Record<string, boolean>> }[] = [
  { title: "رئيس", forms: { رييس: false, الرييس: true } },
  { title: "أمين عام", forms: { "امين عام": false, "الامين العام": true } },
  { title: "وزير الخارجية", forms: { "وزير الخارجيه": true } },
  { title: "القائد العام", forms: { "القايد العام": true } },
  { title: "ألمان", forms: { المان: false, الالمان: true } },
];

/** A counted noun, and the forms in which it follows or precedes its number. */
export const arabicCounted: readonly {
  readonly noun: string;
  readonly plural: boolean;
  readonly forms: readonly string[];
  readonly none: readonly string[];
}[] = [
  { noun: "جندي", plural: false, forms: ["جندي", "جنديا", "الجندي"], none: ["جنديها", "جندية"] },
  {
    noun: "جنود",
    plural: true,
    forms: ["جنود", "الجنود", "جنودا", "جنوده", "جنودها", "جنودهم", "جنودنا"],
    none: ["جند"],
  },
  { noun: "مدنيين", plural: true, forms: ["مدنيين", "المدنيين", "مدنييه"], none: ["مدنيينه"] },
  { noun: "امرأة", plural: false, forms: ["امراه", "الامراه"], none: ["امراها", "امراتا"] },
];

/** Persons of a reporting verb: form → what it says of who speaks. */
export const arabicVerbs: readonly {
  readonly verb: {
    readonly past: string;
    readonly present: string;
    readonly participle?: string;
    readonly masdar?: string;
    readonly takes: readonly string[];
  };
  /** Folded form → kind, gender, number. */
  readonly forms: Readonly<Record<string, string>>;
  readonly none: readonly string[];
}[] = [
  {
    verb: { past: "أضاف", present: "يضيف", participle: "مضيف", takes: ["clause"] },
    forms: {
      اضاف: "past m sg",
      اضافت: "past f sg",
      اضافوا: "past m pl",
      اضافا: "past m du",
      اضافتا: "past f du",
      يضيف: "present m sg",
      تضيف: "present f sg",
      يضيفون: "present m pl",
      مضيفا: "participle m sg",
      مضيفه: "participle f sg",
      مضيفين: "participle m pl",
    },
    none: ["مضيف", "اضافه", "اضافها", "نضيف", "اضفنا"],
  },
  {
    verb: { past: "نفى", present: "ينفي", participle: "نافي", takes: ["object"] },
    forms: {
      نفي: "past m sg",
      نفت: "past f sg",
      نفوا: "past m pl",
      ينفي: "present m sg",
      تنفي: "present f sg",
      ينفون: "present m pl",
    },
    none: ["نفيت", "نفيوا", "ينفيون"],
  },
  {
    verb: { past: "دعا", present: "يدعو", takes: ["object"] },
    forms: { دعا: "past m sg", دعت: "past f sg", دعوا: "past m pl", يدعو: "present m sg", يدعون: "present m pl" },
    none: ["دعات", "يدعوون"],
  },
  {
    verb: { past: "وصف", present: "يصف", takes: ["object"] },
    forms: { وصف: "past m sg", وصفه: "past m sg", وصفته: "past f sg", وصفها: "past m sg", وصفتها: "past f sg" },
    none: ["وصفك"],
  },
  {
    verb: { past: "قال", present: "يقول", masdar: "قول", takes: ["clause"] },
    forms: { قول: "masdar - sg", قوله: "masdar m sg", قولها: "masdar f sg", قولهم: "masdar - pl" },
    none: ["قولنا"],
  },
];
