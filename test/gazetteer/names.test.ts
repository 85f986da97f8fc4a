import { describe, expect, it } from "vitest";
import { foldText } from "../../src/extract/text/fold.ts";
import { fullNames, gazetteer, knowledge, owners, ownersOf } from "./support.ts";

/** What one name is called in the news, in both spelling traditions and both scripts. */
const spellings: readonly { id: string; as: readonly string[] }[] = [
  {
    id: "volodymyr-zelensky",
    as: ["فولوديمير زيلينسكي", "فولودمير زيلينسكي", "فلوديمير زلينسكي", "زيلنسكي", "Zelenskyy", "Volodymyr Zelenskiy"],
  },
  { id: "mark-rutte", as: ["مارك روته", "مارك روتيه", "روتة", "Rutte"] },
  { id: "yoon-suk-yeol", as: ["يون سوك يول", "يون سوك-يول", "يون سيوك يول", "Yoon Suk-yeol", "Yoon Seok-youl"] },
  { id: "kim-jong-un", as: ["كيم جونغ أون", "كيم جونج أون", "كيم جونغ-أون", "كيم يونغ أون", "Kim Jong-un"] },
  { id: "kim-hong-kyun", as: ["كيم هونغ كيون", "كيم هونغ-كيون", "كيم هونج كيون", "Kim Hong Kyun"] },
  { id: "choe-son-hui", as: ["تشوي سون هوي", "تشو سون هو", "تشوي سون هي", "Choi Sun-hee"] },
  { id: "cheong-seong-chang", as: ["تشيونغ سيونغ-شانغ", "تشيونغ سيونغ تشانغ", "تشونج سونج تشانج"] },
  { id: "georgy-zinoviev", as: ["غيورغي زينوفييف", "جورجي زينوفيف"] },
  { id: "alexander-matsegora", as: ["ألكسندر ماتسيجورا", "ألكسندر ماتسيغورا"] },
  { id: "sergei-lavrov", as: ["سيرغي لافروف", "سيرجي لافروف", "لافروف", "Sergey Lavrov"] },
  { id: "donald-trump", as: ["دونالد ترامب", "دونالد ترمب", "ترمب", "Donald J. Trump"] },
  { id: "sabrina-singh", as: ["سابرينا سينغ", "صابرينا سينج"] },
  { id: "benjamin-netanyahu", as: ["بنيامين نتنياهو", "نتانياهو", "Binyamin Netanyahu"] },
  { id: "antonio-guterres", as: ["أنطونيو غوتيريش", "أنطونيو جوتيريش", "António Guterres"] },
  { id: "recep-tayyip-erdogan", as: ["رجب طيب أردوغان", "إردوغان", "أردوجان", "Erdoğan"] },
  { id: "ahmed-al-sharaa", as: ["أحمد الشرع", "أبو محمد الجولاني", "Abu Mohammed al-Golani"] },
  { id: "mohamed-hamdan-dagalo", as: ["محمد حمدان دقلو", "حميدتي", "Hemedti"] },
  { id: "abdel-fattah-el-sisi", as: ["عبد الفتاح السيسي", "عبدالفتاح السيسي", "السيسي"] },
  { id: "pentagon", as: ["البنتاغون", "البنتاجون", "وزارة الدفاع الأميركية", "وزارة الدفاع الأمريكية"] },
  { id: "nato", as: ["حلف شمال الأطلسي (الناتو)", "حلف الناتو", "ناتو", "NATO", "الحلف الأطلسي"] },
  {
    id: "national-intelligence-service",
    as: ["الاستخبارات الكورية الجنوبية", "أجهزة الاستخبارات الكورية الجنوبية", "المخابرات الكورية الجنوبية", "NIS"],
  },
  { id: "office-of-the-president-of-south-korea", as: ["مكتب الرئيس الكوري الجنوبي", "الرئاسة الكورية الجنوبية"] },
  {
    id: "russian-embassy-in-seoul",
    as: ["السفارة الروسية لدى سيول", "السفارة الروسية في سيول", "سفارة روسيا في سيول"],
  },
  { id: "federation-council", as: ["مجلس الاتحاد", "مجلس الشيوخ في البرلمان الروسي"] },
  { id: "kcna", as: ["وكالة الأنباء المركزية الكورية الشمالية", "KCNA"] },
  { id: "agence-france-presse", as: ["وكالة الصحافة الفرنسية", "فرانس برس", "أ ف ب", "AFP"] },
  { id: "independent-arabia", as: ["اندبندنت عربية", "إندبندنت عربية"] },
  { id: "institute-for-the-study-of-war", as: ["معهد دراسة الحرب", "معهد دراسات الحرب الأميركي", "ISW"] },
  { id: "x", as: ["إكس", "منصة إكس", "تويتر"] },
  { id: "egyptair", as: ["شركة مصر للطيران", "EgyptAir"] },
  { id: "ecb", as: ["البنك المركزي الأوروبي", "المصرف المركزي الأوروبي", "European Central Bank"] },
  { id: "peshmerga", as: ["قوات البيشمركة", "Peshmerga"] },
  { id: "yesh-atid", as: ["حزب هناك مستقبل", "Yesh Atid"] },
  { id: "pyongyang", as: ["بيونغ يانغ", "بيونج يانج", "بيونغيانغ", "بيونغ-يانغ"] },
  { id: "kr", as: ["كوريا الجنوبية", "جمهورية كوريا", "الجمهورية الكورية", "Republic of Korea"] },
  {
    id: "kp",
    as: ["كوريا الشمالية", "جمهورية كوريا الديموقراطية الشعبية", "جمهورية كوريا الديمقراطية الشعبية", "DPRK"],
  },
  { id: "us", as: ["الولايات المتحدة", "أميركا", "أمريكا", "USA"] },
  { id: "kursk", as: ["كورسك", "كورسك أوبلاست", "Kursk region"] },
  { id: "eastern-russia", as: ["شرق روسيا", "أقصى شرق روسيا"] },
  { id: "no", as: ["النرويج", "النروج"] },
  { id: "nangarhar", as: ["ننكرهار", "ننغرهار", "Nangarhar"] },
  { id: "volgograd", as: ["فولغوغراد", "فولجوجراد"] },
  { id: "horlivka", as: ["هورليفكا", "غورلوفكا"] },
  { id: "tuz-khurmatu", as: ["طوزخورماتو", "طوز خورماتو"] },
  { id: "beni-suef", as: ["بني سويف", "بنى سويف"] },
  { id: "hodh-ech-chargui", as: ["الحوض الشرقي", "ولاية الحوض الشرقي"] },
];

describe("every spelling of the news leads to one owner", () => {
  for (const { id, as } of spellings) {
    for (const name of as) it(`${name} → ${id}`, () => expect(ownersOf(name)).toEqual([id]));
  }
});

describe("words of the language and names that many people bear name nobody by themselves", () => {
  const ordinary = {
    people: ["علي", "محمد", "كيم", "حسن", "عبد الله", "الأسد", "الشرع", "سلام", "بري", "عون", "حق", "خان", "الضيف"],
    bodies: [
      "الحرة",
      "العربية",
      "الجزيرة",
      "الغد",
      "الشرق",
      "الميادين",
      "الحدث",
      "فتح",
      "أمل",
      "أفاد",
      "روسيا اليوم",
      "كسر الصمت",
      "هناك مستقبل",
    ],
    places: ["عمان", "مالي", "صور", "سرت", "تدمر", "فينا", "المطلة", "الخيام", "مشهد", "قم", "الأطلسي", "كابل"],
    towns: [
      "حديثة",
      "سلمية",
      "الأبيض",
      "أفران",
      "الشرقية",
      "البحيرة",
      "نوى",
      "القائم",
      "الخبر",
      "معسكر",
      "عمران",
      "وان",
    ],
    english: [
      "who",
      "car",
      "spa",
      "time",
      "the independent",
      "the economist",
      "intel",
      "shell",
      "signal",
      "congress",
      "kim",
      "park",
      "nice",
      "van",
      "hail",
      "sale",
    ],
  };
  for (const word of Object.values(ordinary).flat()) it(word, () => expect(ownersOf(word)).toEqual([]));

  it("no name of a person or body is a reporting verb, a title or a status of the lexicon", () => {
    // Dual of "student", and what the Taliban are called.
    const known = new Set(["طالبان"]);
    const { cues, roles, statuses } = knowledge.lexicon.ar;
    const words = new Set(textsIn([cues, roles, statuses]).map(foldText));
    const clashes = [...gazetteer.entities.values()]
      .filter(({ kind }) => kind !== "place")
      .flatMap((entity) => [...fullNames(entity), entity.shortAr, entity.shortEn])
      .filter((name) => words.has(foldText(name)) && !known.has(name));
    expect(clashes).toEqual([]);
  });
});

describe("all names", () => {
  it("have one owner also where punctuation is not read", () => {
    expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });

  it("are words", () => {
    expect([...owners.keys()].filter((phrase) => phrase.length < 1)).toEqual([]);
    const letters = [...owners.keys()].filter((phrase) => phrase.length === 1);
    expect(letters).toEqual(["x"]);
  });

  it("are printed in their own script", () => {
    for (const { ar, shortAr, en, shortEn } of gazetteer.entities.values()) {
      expect([ar, shortAr].join(" ")).toMatch(/\p{Script=Arabic}/u);
      expect([en, shortEn].join(" ")).not.toMatch(/\p{Script=Arabic}/u);
      expect(ar).not.toMatch(/\p{Script=Latin}/u);
    }
  });

  it("have no spelling twice that folding unites", () => {
    const twice = [...gazetteer.entities.values()].flatMap((entity) => {
      const folded = fullNames(entity).map(foldText);
      return folded.filter((name, at) => folded.indexOf(name) !== at);
    });
    expect(twice).toEqual([]);
  });

  it("are enough for the news of these years", () => {
    const count = (kind: string): number =>
      [...gazetteer.entities.values()].filter((each) => each.kind === kind).length;
    expect(count("person")).toBeGreaterThan(500);
    expect(count("organisation")).toBeGreaterThan(300);
    expect(count("place")).toBeGreaterThan(500);
    expect([...gazetteer.places.values()].filter((place) => place.placeKind === "country").length).toBeGreaterThan(140);
  });
});

/** Every text inside a tree of lists and records. */
function textsIn(tree: unknown): readonly string[] {
  if (typeof tree === "string") return [tree];
  return typeof tree === "object" && tree !== null ? Object.values(tree).flatMap(textsIn) : [];
}
