import { describe, expect, test } from "vitest";
import type { Fact, NewsEvent, Quote } from "../../src/domain/fact.ts";
import { eventClause } from "../../src/message/event-lines.ts";
import { plain } from "../../src/message/words.ts";
import { createWriter } from "../../src/message/writer.ts";
import { claimsOf, contextFor, definition, event, quote, ref } from "../support/story.ts";

function told(fact: Fact, language: "ar" | "en", names: "full" | "short" = "full"): string | null {
  const [claim] = claimsOf([fact]).events;
  if (claim === undefined) return null;
  const writer = createWriter(contextFor(language), "2024-10-29");
  const clause = eventClause(definition.topics.read(claim), { names, withDay: true }, writer);
  return clause === null ? null : plain(clause);
}

type More = Partial<NewsEvent>;
const salim = "كريم سليم، رئيس أوكرانيا";

/** [type, actors, more, Arabic, English] */
const sentences: readonly [NewsEvent["type"], readonly string[], More, string, string][] = [
  [
    "call",
    ["salim", "omar"],
    {},
    "مكالمة كريم سليم وعمر نادر (28 أكتوبر)",
    "Karim Salim and Omar Nader spoke by phone (28 Oct)",
  ],
  [
    "call",
    ["salim", "omar"],
    { aspect: "agreed", content: "تبادل المعلومات" },
    "كريم سليم وعمر نادر اتفقا هاتفياً (28 أكتوبر) على تبادل المعلومات الاستخباراتية",
    "Karim Salim and Omar Nader agreed by phone (28 Oct) on intelligence sharing",
  ],
  [
    "call",
    ["mona", "hana"],
    { aspect: "agreed" },
    "منى رائد وهناء قاسم اتفقتا هاتفياً (28 أكتوبر)",
    "Mona Raed and Hana Qasim agreed by phone (28 Oct)",
  ],
  [
    "call",
    ["mona", "hana", "omar"],
    { aspect: "agreed" },
    "منى رائد وهناء قاسم وعمر نادر اتفقوا هاتفياً (28 أكتوبر)",
    "Mona Raed, Hana Qasim and Omar Nader agreed by phone (28 Oct)",
  ],
  ["meeting", ["salim", "omar"], {}, "لقاء كريم سليم وعمر نادر (28 أكتوبر)", "Karim Salim and Omar Nader met (28 Oct)"],
  [
    "visit",
    ["hana"],
    { aspect: "departed", place: ref("moscow") },
    "هناء قاسم، وزيرة خارجية كوريا الشمالية، غادرت إلى موسكو (28 أكتوبر)",
    "Hana Qasim, North Korean foreign minister, left for Moscow (28 Oct)",
  ],
  [
    "visit",
    ["salim"],
    { aspect: "arrived", place: ref("moscow") },
    `${salim}، وصل إلى موسكو (28 أكتوبر)`,
    "Karim Salim, President of Ukraine, arrived in Moscow (28 Oct)",
  ],
  [
    "visit",
    ["hana"],
    { aspect: "expected", place: ref("moscow") },
    "هناء قاسم، وزيرة خارجية كوريا الشمالية، في موسكو",
    "Hana Qasim, North Korean foreign minister, in Moscow",
  ],
  [
    "visit",
    ["ua"],
    { aspect: "expected", place: ref("kr") },
    "زيارة من أوكرانيا إلى كوريا الجنوبية",
    "a visit from Ukraine to South Korea",
  ],
  [
    "meeting",
    ["salim"],
    { aspect: "expected", counterpart: ref("hana"), on: "2024-11-01" },
    "لقاء كريم سليم وهناء قاسم",
    "a meeting of Karim Salim and Hana Qasim",
  ],
  [
    "meeting",
    ["salim"],
    { aspect: "expected", counterpart: ref("hana"), on: "2024-11" },
    "لقاء كريم سليم وهناء قاسم (نوفمبر)",
    "a meeting of Karim Salim and Hana Qasim (November)",
  ],
  [
    "summons",
    ["kr"],
    { counterpart: ref("hana") },
    "كوريا الجنوبية استدعت هناء قاسم، وزيرة خارجية كوريا الشمالية (28 أكتوبر)",
    "South Korea summoned Hana Qasim, North Korean foreign minister (28 Oct)",
  ],
  [
    "treaty",
    ["salim"],
    { aspect: "signed", counterpart: ref("kr"), content: "معاهدة الدفاع المشترك" },
    "كريم سليم وقّع معاهدة الدفاع المشترك مع كوريا الجنوبية (28 أكتوبر)",
    "Karim Salim signed the mutual defence treaty with South Korea (28 Oct)",
  ],
  [
    "treaty",
    ["ru"],
    { aspect: "ratified" },
    "روسيا صادقت على المعاهدة (28 أكتوبر)",
    "Russia ratified the treaty (28 Oct)",
  ],
  [
    "treaty",
    ["salim"],
    { aspect: "signed", counterpart: ref("kr") },
    "كريم سليم وقّع اتفاقاً مع كوريا الجنوبية (28 أكتوبر)",
    "Karim Salim signed an agreement with South Korea (28 Oct)",
  ],
  [
    "deployment",
    ["alliance"],
    { aspect: "confirmed", place: ref("kursk") },
    "الناتو (28 أكتوبر): قوات كورية شمالية منتشرة في كورسك",
    "NATO (28 Oct): North Korean troops are deployed in Kursk",
  ],
  [
    "deployment",
    ["mona"],
    { aspect: "declined" },
    "امتنعت منى رائد، المتحدثة باسم البنتاغون (28 أكتوبر)، عن تأكيد وجود قوات كورية شمالية",
    "Mona Raed, Pentagon spokeswoman (28 Oct), declined to confirm the presence of North Korean troops",
  ],
  [
    "deployment",
    ["ru"],
    { aspect: "denied", place: ref("kursk") },
    "روسيا تنفي (28 أكتوبر) وجود قوات كورية شمالية في كورسك",
    "Russia (28 Oct) denies the presence of North Korean troops in Kursk",
  ],
  [
    "deployment",
    ["ru"],
    { aspect: "not_denied", place: ref("kursk"), on: null },
    "لم تنفِ روسيا (بلا تاريخ) وجود قوات كورية شمالية في كورسك",
    "Russia (undated) has not denied the presence of North Korean troops in Kursk",
  ],
  [
    "aid",
    ["us"],
    { counterpart: ref("ua"), amount: { value: 63_000_000, unit: "EUR" } },
    "الولايات المتحدة (28 أكتوبر): مساعدات إلى أوكرانيا بقيمة 63 مليون يورو",
    "United States (28 Oct): aid to Ukraine worth €63m",
  ],
  [
    "aid",
    ["us"],
    {
      aspect: "new",
      counterpart: ref("ua"),
      amount: { value: 63_000_000, unit: "EUR" },
      part: { value: 20_000_000, unit: "EUR" },
      content: "تقديم مساعدات منها 20 مليون يورو لدعم الصناعة الدفاعية",
    },
    "الولايات المتحدة (28 أكتوبر): مساعدات جديدة إلى أوكرانيا بقيمة 63 مليون يورو، منها 20 مليون يورو للصناعات الدفاعية",
    "United States (28 Oct): new aid to Ukraine worth €63m, €20m of it for the defence industry",
  ],
  [
    "aid",
    ["us"],
    {
      amount: { value: 63_000_000, unit: "EUR" },
      part: { value: 20_000_000, unit: "EUR" },
      content: "تقديم مساعدات منها 20 مليون يورو لأمر ما",
    },
    "الولايات المتحدة (28 أكتوبر): مساعدات بقيمة 63 مليون يورو",
    "United States (28 Oct): aid worth €63m",
  ],
  [
    "advance",
    ["ru"],
    { amount: { value: 478, unit: "km2" }, since: "2024-10" },
    "روسيا تقدّمت 478 كيلومتراً مربعاً خلال أكتوبر (28 أكتوبر)",
    "Russia advanced 478 sq km during October (28 Oct)",
  ],
  [
    "advance",
    ["ru"],
    { amount: { value: 2, unit: "km2" }, since: "2024-08" },
    "روسيا تقدّمت كيلومترين مربعين منذ أغسطس (28 أكتوبر)",
    "Russia advanced 2 sq km since August (28 Oct)",
  ],
  [
    "advance",
    ["salim"],
    { amount: { value: 478, unit: "km2" } },
    "كريم سليم، رئيس أوكرانيا (28 أكتوبر): تقدّم بمقدار 478 كيلومتراً مربعاً",
    "Karim Salim, President of Ukraine (28 Oct): advance of 478 sq km",
  ],
  [
    "advance",
    ["ru"],
    { place: ref("ua"), amount: { value: 478, unit: "km2" } },
    "روسيا تقدّمت 478 كيلومتراً مربعاً في أوكرانيا (28 أكتوبر)",
    "Russia advanced 478 sq km in Ukraine (28 Oct)",
  ],
  [
    "statement",
    ["state"],
    { aspect: "confirmed", content: "مشاركة القوات في القتال" },
    "الخارجية الأميركية تؤكد (28 أكتوبر) مشاركة قوات كورية شمالية في القتال",
    "US State Department confirms (28 Oct) that North Korean troops are in combat",
  ],
  [
    "statement",
    ["omar"],
    { aspect: "condemned", content: "إرسال أسلحة وقوات" },
    "عمر نادر، رئيس كوريا الجنوبية، أدان (28 أكتوبر) إرسال أسلحة وقوات",
    "Omar Nader, President of South Korea, condemned (28 Oct) sending arms and troops",
  ],
  [
    "statement",
    ["ru"],
    { aspect: "not_denied", content: "وجود قوات على أراضيها" },
    "لم تنفِ روسيا (28 أكتوبر) وجود قوات كورية شمالية",
    "Russia has not denied (28 Oct) the presence of North Korean troops",
  ],
];

describe("places with the article in English", () => {
  test.each([
    ["Black Sea", "البحر الأسود", "in the Black Sea"],
    ["Netherlands", "هولندا", "in the Netherlands"],
    ["Gulf of Finland", "خليج فنلندا", "in the Gulf of Finland"],
    ["Seaford", "سيفورد", "in Seaford"],
    ["Kherson", "خيرسون", "in Kherson"],
  ])("%s", (en, ar, words) => {
    const place = { id: `unknown:${en}`, kind: "place", ar, en, known: false } as const;
    const fact = event("a29", "deployment", ["alliance"], { aspect: "said", place, content: "قوات هناك" });
    expect(told(fact, "en")).toMatch(new RegExp(`${words}$`, "u"));
    expect(told(fact, "ar")).toMatch(new RegExp(`في ${ar}$`, "u"));
  });
});

describe("what merely happened", () => {
  const happened = (aspect: string, actors: readonly string[], more: More, language: "ar" | "en") =>
    told(event("a29", "other", actors, { aspect, ...more }), language);
  test.each<[string, readonly string[], More, string | null, string | null]>([
    [
      "exchange",
      ["ru", "ua"],
      {},
      "روسيا وأوكرانيا (28 أكتوبر): تبادل أسرى",
      "Russia and Ukraine (28 Oct): exchange of prisoners",
    ],
    ["exchange", ["ru"], {}, null, null],
    // A country's army strikes; anybody else tells of a strike.
    [
      "strike",
      ["ru"],
      { place: ref("kursk") },
      "روسيا شنّت هجوماً في كورسك (28 أكتوبر)",
      "Russia carried out an attack in Kursk (28 Oct)",
    ],
    [
      "strike",
      ["state"],
      { place: ref("kursk"), counterpart: ref("ru") },
      "الخارجية الأميركية (28 أكتوبر): هجوم في كورسك منسوب إلى روسيا",
      "US State Department (28 Oct): attack in Kursk attributed to Russia",
    ],
    ["strike", ["state"], {}, null, null],
    [
      "arrest",
      ["ua"],
      { place: ref("kursk"), counterpart: ref("guards") },
      "أوكرانيا (28 أكتوبر): اعتقالات في كورسك لصلات بـحرس الحدود",
      "Ukraine (28 Oct): arrests in Kursk over links to the Border Guards",
    ],
    [
      "election",
      ["state"],
      { counterpart: ref("omar") },
      "الخارجية الأميركية (28 أكتوبر): انتخاب نادر",
      "US State Department (28 Oct): election of Nader",
    ],
    ["resignation", ["salim"], {}, null, null],
  ])("%s of %j %j", (aspect, actors, more, arabic, english) => {
    expect(happened(aspect, actors, more, "ar")).toBe(arabic);
    expect(happened(aspect, actors, more, "en")).toBe(english);
  });
});

describe("a day that reported words count from their own", () => {
  const said = (content: string, dayWords: string) => ({ ...speech("قال نادر إن", content, "say"), dayWords });
  test.each([
    ["الوفد وصل أمس الاثنين إلى العاصمة", "أمس الاثنين", "الوفد وصل في 28 أكتوبر إلى العاصمة"],
    ["الوفد وصل يوم الاثنين إلى العاصمة", "الاثنين", "الوفد وصل يوم 28 أكتوبر إلى العاصمة"],
    ["the envoys arrived on Monday by train", "Monday", "the envoys arrived on 28 Oct by train"],
    ["the envoys arrived Monday by train", "Monday", "the envoys arrived on 28 Oct by train"],
    // A date, words that stand elsewhere, and a part of another word stay.
    ["الوفد وصل في 28 أكتوبر إلى العاصمة", "28 أكتوبر", "الوفد وصل في 28 أكتوبر إلى العاصمة"],
    ["الوفد وصل إلى العاصمة أخيراً", "أمس", "الوفد وصل إلى العاصمة أخيراً"],
    ["the envoys met at Mondays in the capital", "Monday", "the envoys met at Mondays in the capital"],
  ])("%s", (content, dayWords, printed) => {
    expect(told(said(content, dayWords), "ar", "short")).toContain(printed);
    expect(told(said(content, dayWords), "en", "short")).toContain(printed);
  });
});

test("a visit that says neither where to nor to whom is no news", () => {
  expect(told(event("a29", "visit", ["hana"], {}), "ar")).toBeNull();
  expect(told(event("a29", "visit", ["hana"], { counterpart: ref("omar") }), "ar")).not.toBeNull();
});

test("an announcement that only names a body, or a month", () => {
  const visit = event("a29", "visit", ["pentagon"], { aspect: "expected", place: ref("moscow") });
  expect(told(visit, "en")).toBe("a visit from the Pentagon to Moscow");
  const month = event("a29", "visit", ["salim"], { aspect: "expected", on: "2024-11" });
  expect(told(month, "en")).toBe("a visit of Karim Salim, President of Ukraine (November)");
  expect(told(month, "ar")).toBe("زيارة كريم سليم، رئيس أوكرانيا (نوفمبر)");
});

test("an agreement that nothing is known of but one party is no line", () => {
  expect(told(event("a29", "treaty", ["salim"], {}), "ar")).toBeNull();
  expect(told(event("a29", "treaty", ["salim"], { counterpart: ref("kr") }), "en")).toBe(
    "Karim Salim and South Korea (28 Oct): an agreement",
  );
});

test("the Arabic verb after two or more names has their number", () => {
  const stance = (actors: readonly string[]) =>
    told(event("a29", "statement", actors, { aspect: "condemned", content: "إرسال الأسلحة والقوات" }), "ar", "short");
  expect(stance(["salim"])).toContain("أدان ");
  expect(stance(["salim", "omar"])).toContain("أدانا ");
  expect(stance(["mona", "hana"])).toContain("أدانتا ");
  expect(stance(["mona", "hana", "omar"])).toContain("أدانوا ");
  const denial = event("a29", "deployment", ["salim", "omar"], { aspect: "denied", place: ref("kursk") });
  expect(told(denial, "ar", "short")).toContain("ينفيان ");
});

describe("media that nobody names are credited", () => {
  const visit = (sentence: string, aspect: string | null = "arrived") => {
    const made = event("a29", "visit", ["hana"], { aspect, place: ref("moscow") });
    return { ...made, evidence: { ...made.evidence, sentence } };
  };
  test.each([
    ["وصلت قاسم إلى موسكو، بحسب وسائل إعلام روسية رسمية.", "، بحسب إعلام روسي رسمي", ", Russian state media say"],
    ["وصلت قاسم إلى موسكو وفقاً لوسائل الإعلام الكورية الشمالية", "، بحسب إعلام كوري شمالي", ", North Korean media say"],
    ["وبحسب وسائل إعلام رسمية وصلت قاسم إلى موسكو", "، بحسب وسائل إعلام رسمية", ", state media say"],
    [
      "Qasim has arrived in Moscow, South Korean media reported.",
      "، بحسب إعلام كوري جنوبي",
      ", South Korean media say",
    ],
    [
      "Qasim is in Moscow, according to Russian state-run media.",
      "، بحسب إعلام روسي رسمي",
      ", Russian state media say",
    ],
    // What stands in the middle may be said of a part only, and who talks to media is no relay.
    ["وصلت قاسم إلى موسكو، التي قالت وسائل إعلام روسية إنها تستعد للشتاء، وستعود غداً", "", ""],
    ["وصلت قاسم إلى موسكو وتحدثت إلى وسائل إعلام روسية", "", ""],
    ["Qasim arrived in Moscow and spoke to Russian media.", "", ""],
  ])("%s", (sentence, arabic, english) => {
    expect(told(visit(sentence), "ar")).toBe(
      `هناء قاسم، وزيرة خارجية كوريا الشمالية، وصلت إلى موسكو (28 أكتوبر)${arabic}`,
    );
    expect(told(visit(sentence), "en")).toBe(
      `Hana Qasim, North Korean foreign minister, arrived in Moscow (28 Oct)${english}`,
    );
  });

  test("where another report has it from somebody else, nobody is", () => {
    const other = { ...visit("وصلت قاسم إلى موسكو."), id: "other" };
    const facts = [
      visit("وصلت قاسم إلى موسكو، بحسب وسائل إعلام روسية."),
      { ...other, evidence: { ...other.evidence, articleId: "b29" } },
    ];
    const [claim, ...more] = claimsOf(facts).events;
    expect(more).toEqual([]);
    expect(claim === undefined ? null : definition.topics.read(claim).relay).toBeNull();
  });
});

describe("an event in known words", () => {
  test.each(sentences)("%s of %j %j", (type, actors, more, arabic, english) => {
    const fact = event("a29", type, actors, more);
    expect(told(fact, "ar")).toBe(arabic);
    expect(told(fact, "en")).toBe(english);
  });
});

/** Reported speech in a sentence of its own: [before the words, words, verb, Arabic, English] */
const speeches: readonly [string, string, string, string, string][] = [
  [
    "قال نادر إن",
    "الطرفين سيجتمعان في الربيع",
    "say",
    "نادر قال (28 أكتوبر) إن الطرفين سيجتمعان في الربيع",
    "Nader (28 Oct), in Arabic: الطرفين سيجتمعان في الربيع",
  ],
  [
    "قال نادر إنه",
    "سيزور العاصمة في الربيع",
    "say",
    "نادر (28 أكتوبر): سيزور العاصمة في الربيع",
    "Nader (28 Oct), in Arabic: سيزور العاصمة في الربيع",
  ],
  [
    "توقع نادر أن",
    "يجتمع الطرفان في الربيع",
    "expect",
    "نادر توقع (28 أكتوبر) أن يجتمع الطرفان في الربيع",
    "Nader expects (28 Oct), in Arabic: يجتمع الطرفان في الربيع",
  ],
  [
    "حذر نادر من أن",
    "الشتاء سيكون قاسياً هنا",
    "warn",
    "نادر حذّر (28 أكتوبر) من أن الشتاء سيكون قاسياً هنا",
    "Nader warned (28 Oct), in Arabic: الشتاء سيكون قاسياً هنا",
  ],
  [
    "تعهد نادر",
    "بالوقوف مع جيرانه دائماً",
    "promise",
    "نادر تعهّد (28 أكتوبر) بالوقوف مع جيرانه دائماً",
    "Nader promised (28 Oct), in Arabic: الوقوف مع جيرانه دائماً",
  ],
  // A word that only begins like a preposition (من) is none.
  [
    "تعهد نادر بـ",
    "منظومات دفاع جديدة لجيرانه",
    "promise",
    "نادر تعهّد (28 أكتوبر) بمنظومات دفاع جديدة لجيرانه",
    "Nader promised (28 Oct), in Arabic: منظومات دفاع جديدة لجيرانه",
  ],
  [
    "امتنع نادر عن",
    "الإجابة عن سؤال الصحافيين",
    "decline",
    "نادر امتنع (28 أكتوبر) عن الإجابة عن سؤال الصحافيين",
    "Nader declined (28 Oct) to answer",
  ],
  [
    "اتهم نادر",
    "جاره بإخفاء الحقيقة عنه",
    "accuse",
    "نادر اتهم (28 أكتوبر) جاره بإخفاء الحقيقة عنه",
    "Nader accused (28 Oct), in Arabic: جاره بإخفاء الحقيقة عنه",
  ],
  [
    "أعرب نادر عن",
    "توقعاته بأن تخوض القوات القتال قريباً",
    "express",
    "نادر أعرب (28 أكتوبر) عن توقعاته بأن تخوض القوات القتال قريباً",
    "Nader expects (28 Oct) North Korean troops to enter combat",
  ],
  // A hope is no forecast, and a forecast with a condition is told in its own words.
  [
    "أعرب نادر عن",
    "أمله بأن تخوض القوات القتال قريباً",
    "express",
    "نادر أعرب (28 أكتوبر) عن أمله بأن تخوض القوات القتال قريباً",
    "Nader (28 Oct) on North Korean troops in combat, in Arabic: أمله بأن تخوض القوات القتال قريباً",
  ],
  [
    "أعرب نادر عن",
    "توقعه بأن تخوض القوات القتال إذا طال الشتاء",
    "express",
    "نادر أعرب (28 أكتوبر) عن توقعه بأن تخوض القوات القتال إذا طال الشتاء",
    "Nader (28 Oct) on North Korean troops in combat, in Arabic: توقعه بأن تخوض القوات القتال إذا طال الشتاء",
  ],
  [
    "امتنع نادر عن",
    "التعليق على تصريحات جاره",
    "decline",
    "نادر امتنع (28 أكتوبر) عن التعليق على تصريحات جاره",
    "Nader declined (28 Oct) to comment",
  ],
  [
    "Nader declined",
    "to comment on the sanctions",
    "decline",
    "امتنع نادر (28 أكتوبر) عن التعليق على العقوبات",
    "Nader declined (28 Oct) to comment on the sanctions",
  ],
  [
    "Nader said that",
    "both sides will meet in spring",
    "say",
    "نادر (28 أكتوبر)، بالإنجليزية: both sides will meet in spring",
    "Nader (28 Oct): both sides will meet in spring",
  ],
];

function speech(before: string, content: string, verb: string): Quote {
  const made = quote("a29", "omar", content, { direct: false, cue: { text: "", id: verb } });
  const sentence = `${before} ${content}.`;
  const { start } = made.evidence;
  const at = start + before.length + 1;
  return {
    ...made,
    evidence: { ...made.evidence, sentence, end: start + sentence.length },
    contentSpan: { start: at, end: at + content.length },
  };
}

describe("reported speech in the source's own words", () => {
  test.each(speeches)("%s %s", (before, content, verb, arabic, english) => {
    expect(told(speech(before, content, verb), "ar", "short")).toBe(arabic);
    expect(told(speech(before, content, verb), "en", "short")).toBe(english);
  });

  test("that is too long is cut at a clause, and says so", () => {
    const long = `${"كلمة ".repeat(20).trim()}، ${"كلام ".repeat(20).trim()}`;
    expect(told(speech("قال نادر", long, "say"), "ar", "short")).toMatch(/كلمة …$/u);
  });

  test("that cannot be cut without losing its condition is not told", () => {
    const long = `${"كلمة ".repeat(20).trim()}، إذا ${"كلام ".repeat(20).trim()}`;
    expect(told(speech("قال نادر", long, "say"), "ar", "short")).toBeNull();
  });
});

test("an English verb agrees with a plural name, and with two names; an Arabic one with its gender", () => {
  const denial = (actors: readonly string[]) =>
    event("a29", "deployment", actors, { aspect: "denied", place: ref("kursk") });
  expect(told(denial(["guards"]), "en")).toContain("Border Guards (28 Oct) deny the presence");
  expect(told(denial(["alliance"]), "en")).toContain("NATO (28 Oct) denies the presence");
  expect(told(denial(["salim", "omar"]), "en")).toContain("deny the presence");
  expect(told(denial(["guards"]), "ar")).toContain("ينفي");
});
