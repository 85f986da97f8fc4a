import { describe, expect, it } from "vitest";
import { cutFurniture } from "../../src/ingest/furniture/cut.ts";
import { outlets, paragraphs, rules } from "./support.ts";
import { processorMs } from "../support/processor-time.ts";

const [first, second] = paragraphs;

function cut(lines: readonly string[], title: string | null = null) {
  return cutFurniture(lines.join("\n"), { title }, rules.furniture, (name) => outlets.idOf(name) !== null);
}

const cutBetweenParagraphs = [
  "اقرأ المزيد",
  "إقرأ أيضاً:",
  "اقرأ أيضاً: قمة طارئة في سيول الأسبوع المقبل",
  "شاهد أيضاً | صور من الميناء",
  "يحتوي هذا القسم على روابط ذات صلة, الموضوعة في (Related Nodes field)",
  "شارك",
  "شارك المقال:",
  "شارك على فيسبوك",
  "مشاركة عبر واتساب",
  "فيسبوك تويتر واتساب",
  "تابعونا على تلغرام",
  "تابعنا عبر صفحتنا في فيسبوك",
  "اشترك في نشرتنا البريدية ليصلك كل جديد",
  "(رويترز)",
  "(أ ف ب)",
  "الصورة: جنود على الرصيف",
  "جنود على رصيف الميناء صباح السبت (رويترز)",
  "الرئيس خلال لقائه الوفد في العاصمة، 3 نوفمبر 2024 (أ.ف.ب)",
  "© 2024 صحيفة المرفأ",
  "جميع الحقوق محفوظة لصحيفة المرفأ 2024",
  "https://example.org/a/1",
  "مدة القراءة: 3 دقائق",
  "إعلان",
  "Read more",
  "READ ALSO: What we know so far",
  "Follow us on Telegram",
  "Share this article",
  "* * *",
  "___",
  "Advertisement",
  "Photo: soldiers at the port",
];

const cutAtTheEnd = [
  "نقلاً عن : المرفأ",
  "المصدر: المرفأ + وكالات",
  "المصدر : رويترز",
  "وكالات",
  "(وكالات)",
  "رويترز، أ ف ب",
  "(إعداد فلان للنشرة العربية - تحرير فلان)",
  "الأخبار المنشورة على الصفحة الرسمية لوكالة الأفق مختصرة، ونصها الكامل متاح للمشتركين.",
  "الكلمات المفتاحية: سيول، موسكو، الميناء",
  "#سيول #موسكو #الميناء_الشرقي",
  "Reporting by Jane Roe in Seoul; Editing by John Doe",
  "Source: Agencies",
];

const stays = [
  "تابعنا على مدى أسبوع وصول الجنود إلى الجبهة.",
  "شارك الوزير في المحادثات التي جرت السبت في العاصمة.",
  "اقرأ المزيد من الكتب، قال الوزير للطلاب ضاحكاً.",
  "وبحسب رويترز، لم يعلق الجيش على الخبر.",
  "ونقلاً عن مصادر في الوزارة: وصل ألفا جندي.",
  "المصدر العسكري رفض الكشف عن عدد الجنود الذين وصلوا.",
  "حقوق النشر مسألة يناقشها البرلمان هذا الأسبوع.",
  "وقال للصحافيين: «لن نعلن الأعداد» (رويترز).",
  "إعلان الحرب ليس وارداً، كما قال الناطق.",
  "تهديد أمني كبير",
  "المتحدث: ألفا جندي وصلوا إلى الميناء",
  "الحرب/ السلم",
  "29 أكتوبر 2024",
  "سياسة",
  "Share prices fell in Seoul on Monday.",
  "Read more books, the minister told students.",
  "By Monday the soldiers had left the port.",
];

describe("furniture between the paragraphs of an article", () => {
  it.each(cutBetweenParagraphs)("is cut: %s", (line) => {
    expect(cut([first, line, second]).text).toBe(`${first}\n${second}`);
  });

  it.each(stays)("is not: %s", (line) => {
    expect(cut([first, line, second]).text).toBe(`${first}\n${line}\n${second}`);
  });
});

describe("furniture at the end of an article", () => {
  it.each(cutAtTheEnd)("is cut: %s", (line) => {
    expect(cut([first, second, "", line]).text).toBe(`${first}\n${second}`);
  });

  it.each(stays.filter((line) => line.endsWith(".")))("is not: %s", (line) => {
    expect(cut([first, second, "", line]).text).toBe(`${first}\n${second}\n\n${line}`);
  });

  it("goes with all that follows it", () => {
    const lines = [first, second, "الأكثر قراءة", "سيول تستدعي السفير", "مباحثات في بروكسل", "شارك", "© 2024"];
    expect(cut(lines).text).toBe(`${first}\n${second}`);
  });

  it("keeps what follows when a sentence of the article is there", () => {
    const lines = [first, "الأكثر قراءة", "سيول تستدعي السفير", second];
    expect(cut(lines).text).toBe(lines.join("\n"));
  });

  it.each([
    ["نقلاً عن : المرفأ", "المرفأ"],
    ["نقلا عن: «صحيفة الميناء»", "صحيفة الميناء"],
    ["المصدر: المرفأ + وكالات", "المرفأ"],
    ["المصدر: وكالات", null],
    ["المصدر: رويترز", null],
    ["(رويترز)", null],
    ["الأخبار المنشورة على الصفحة الرسمية لوكالة الأفق مختصرة، ونصها متاح للمشتركين.", "الأفق"],
  ])("teaches the outlet: %s", (line, outlet) => {
    expect(cut([first, second, line]).outlet).toBe(outlet);
  });

  it("teaches none from a sentence that names an agency", () => {
    expect(cut([first, "وبحسب وكالة الأنباء: «نقلا عن المرفأ»، لم يصل أحد.", second]).outlet).toBeNull();
  });
});

describe("a read-more block", () => {
  it("takes its list of links along, and leaves the sub-heading and the sentence after it", () => {
    const lines = [
      first,
      "اقرأ المزيد",
      "",
      "- قمة طارئة في سيول",
      "- مباحثات بروكسل",
      "",
      "تهديد أمني كبير",
      "",
      second,
    ];
    expect(cut(lines).text).toBe([first, "تهديد أمني كبير", "", second].join("\n"));
  });

  it("leaves a list of sentences", () => {
    const lines = [first, "اقرأ المزيد", "- وصل ألفا جندي إلى الميناء.", second];
    expect(cut(lines).text).toBe([first, "- وصل ألفا جندي إلى الميناء.", second].join("\n"));
  });
});

describe("the head of an agency page", () => {
  const title = "وصول دفعة أولى من الجنود إلى الميناء الشرقي";
  const head = [
    "دولي",
    "",
    title,
    "",
    "المتحدث قال إن التدريب يستمر ستة أسابيع..",
    "",
    "Lina Saeed, Omar Nur  | 03.11.2024 - محدث : 04.11.2024",
    title,
    "",
    "Ankara",
    "",
    "أنقرة/ الأناضول",
    "",
  ];

  it("goes, and gives title, outlet and day of publication", () => {
    expect(cut([...head, first, "", second])).toEqual({
      text: `${first}\n\n${second}`,
      title,
      outlet: "الأناضول",
      published: "2024-11-03",
    });
  });

  it("goes when the title is known beforehand", () => {
    const result = cut([...head, first, "", second], title);
    expect(result).toMatchObject({ text: `${first}\n\n${second}`, title });
  });

  it("has a title that is a line of its own, whatever stands above it", () => {
    expect(cut([title, "", first, second])).toMatchObject({ title, text: `${first}\n${second}` });
    expect(cut(["الرئيسية > أخبار > دولي", title, first, second])).toMatchObject({
      title,
      text: `${first}\n${second}`,
    });
  });

  it("goes with a section label that the rules do not list", () => {
    expect(cut(["شؤون شرقية", title, first, second])).toMatchObject({ title, text: `${first}\n${second}` });
  });

  it("has no title that introduces a quotation or is as long as a paragraph", () => {
    const openings = ["وجاء في بيان الوزارة ما يلي:", `${first.slice(0, -1)} وبقيت هناك حتى مساء الأحد بحسب البيان`];
    for (const opening of openings) {
      expect(cut([opening, first, second])).toMatchObject({ title: null, text: [opening, first, second].join("\n") });
    }
  });

  it("has no title in a text whose lines are wrapped", () => {
    const wrapped =
      "قال متحدث باسم الوزارة إن\nالدفعة الأولى من الجنود وصلت\nإلى الميناء فجر السبت وإن عددهم\nلا يقل عن ألفي جندي.";
    expect(cut(wrapped.split("\n"))).toMatchObject({ title: null, text: wrapped });
  });

  it("keeps the article's summary bullets and sub-headings", () => {
    const lines = ["- الجنود وصلوا السبت", "- التدريب يستمر ستة أسابيع", first, "تهديد أمني كبير", second];
    expect(cut(lines)).toMatchObject({ title: null, text: lines.join("\n") });
  });

  it.each([
    ["السبت 2 نوفمبر 2024 14:30", "2024-11-02"],
    ["نُشر في: 02/11/2024 - آخر تحديث: 03/11/2024", "2024-11-02"],
    ["آخر تحديث: 04/11/2024 - نُشر في: 02/11/2024", "2024-11-02"],
    ["آخر تحديث: ٣ نوفمبر/تشرين الثاني ٢٠٢٤ - ٠٩:١٥ بتوقيت غرينتش", "2024-11-03"],
    ["تاريخ النشر: 2 تشرين الثاني 2024", "2024-11-02"],
    ["2024-11-02", "2024-11-02"],
    ["Published November 2, 2024", "2024-11-02"],
    ["Jane Roe | 2 Nov 2024", "2024-11-02"],
  ])("prints the day in its byline: %s", (byline, day) => {
    expect(cut([title, byline, first, second])).toMatchObject({ text: `${first}\n${second}`, title, published: day });
  });

  it.each(["ماذا نعرف عن يوم 2 نوفمبر 2024 في الميناء", "مرفأ الشرق/ ميناء السلام"])(
    "is not made a byline or dateline by a date or a slash: %s",
    (line) => {
      expect(cut([title, line, first, second])).toMatchObject({
        text: `${line}\n${first}\n${second}`,
        published: null,
        outlet: null,
      });
    },
  );

  it.each([
    ["كييف: «المرفأ»", "المرفأ"],
    ["سيول - الأناضول", "الأناضول"],
    ["موسكو (رويترز) -", "رويترز"],
    ['دمشق - خاص "صحيفة الميناء"', "صحيفة الميناء"],
    ["جنيف: مراسل «الميناء»", "الميناء"],
    ["عواصم عالمية ـ وكالات الأنباء:", null],
    ["London / Al-Marfa", "Al-Marfa"],
    ["المرفأ - أبوظبي", "المرفأ"],
    ["صحيفة المرفأ - مراسل خاص", "صحيفة المرفأ"],
  ])("has a dateline: %s", (line, outlet) => {
    expect(cut([title, line, first, second])).toMatchObject({ text: `${first}\n${second}`, title, outlet });
  });

  it.each(["موسكو: «شأن داخلي»", "كييف - واشنطن", "سيول/ طوكيو"])("has no dateline in %s", (line) => {
    expect(cut([title, line, first, second])).toMatchObject({
      text: `${line}\n${first}\n${second}`,
      title,
      outlet: null,
    });
  });

  it("gives no day when the calendar has none or its order is unknown", () => {
    expect(cut([title, "نشر في: 31/11/2024", first, second]).published).toBeNull();
    expect(cut([title, "Published 03/04/2024", first, second]).published).toBeNull();
  });
});

describe("a text that ends no paragraph with a stop", () => {
  it("keeps a paragraph that credits an agency, which cannot be told from a caption", () => {
    const lines = paragraphs.map((line) => line.replace(/\.$/, ""));
    const credited = "وقال متحدث آخر إن الجنود لن يشاركوا في القتال قبل نهاية الشهر (رويترز)";
    expect(cut([...lines, credited, ...lines]).text).toBe([...lines, credited, ...lines].join("\n"));
  });
});

describe("any text", () => {
  it("loses nothing but whole lines", () => {
    const text = ` ${first}\t\n\n\n\u200f${second}  \n${first} اقرأ المزيد`;
    expect(cut(text.split("\n")).text).toBe(text);
  });

  it("may be empty, or furniture only", () => {
    expect(cut([""]).text).toBe("");
    expect(cut(["شارك", "", "اقرأ المزيد", "© 2024"]).text).toBe("");
  });

  it("is read in linear time, one line or many", () => {
    const started = processorMs();
    cut(["نقلا عن ".repeat(100_000), first]);
    cut(Array.from({ length: 20_000 }, () => `${"أ ".repeat(24)}(رويترز`));
    cut(["#".repeat(590), "a ".repeat(290), `#${"م #".repeat(190)}!`]);
    cut(Array.from({ length: 60_000 }, (_, at) => ["اقرأ المزيد", "الأكثر قراءة", "- بند"][at % 3] ?? ""));
    expect(processorMs() - started).toBeLessThan(5_000);
  });
});
