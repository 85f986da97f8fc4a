import { describe, expect, it } from "vitest";
import { createLookup } from "../../src/commands/lookup.ts";
import { indexKnownNames } from "../../src/commands/names/name-index.ts";
import type { Entity, EntityRef } from "../../src/domain/entity.ts";
import { processorMs } from "../support/processor-time.ts";

function entity(id: string, kind: Entity["kind"], names: Partial<Entity> & { ar: string; en: string }): Entity {
  const last = (name: string) => name.split(" ").at(-1) ?? name;
  return {
    id,
    kind,
    known: true,
    gender: "m",
    country: null,
    aliases: [],
    shortAr: last(names.ar),
    shortEn: last(names.en),
    ...names,
  };
}

const gazetteer: readonly Entity[] = [
  entity("mark-rutte", "person", { ar: "مارك روته", en: "Mark Rutte", aliases: ["Rutte", "روته"] }),
  entity("volodymyr-zelensky", "person", { ar: "فولوديمير زيلينسكي", en: "Volodymyr Zelensky", aliases: ["زيلينسكي"] }),
  entity("vladimir-putin", "person", { ar: "فلاديمير بوتين", en: "Vladimir Putin" }),
  entity("joe-biden", "person", { ar: "جو بايدن", en: "Joe Biden" }),
  entity("sabrina-singh", "person", { ar: "سابرينا سينغ", en: "Sabrina Singh", gender: "f" }),
  entity("kim-jong-un", "person", { ar: "كيم جونغ أون", en: "Kim Jong Un", shortAr: "كيم", shortEn: "Kim" }),
  entity("kim-hong-kyun", "person", { ar: "كيم هونغ كيون", en: "Kim Hong-kyun", shortAr: "كيم", shortEn: "Kim" }),
  entity("kim-yong-hyun", "person", { ar: "كيم يونغ هيون", en: "Kim Yong-hyun", shortAr: "كيم", shortEn: "Kim" }),
  entity("choe-son-hui", "person", { ar: "تشوي سون هوي", en: "Choe Son Hui", shortAr: "تشوي", shortEn: "Choe" }),
  entity("benjamin-netanyahu", "person", { ar: "بنيامين نتنياهو", en: "Benjamin Netanyahu" }),
  entity("ahmad-al-sharaa", "person", {
    ar: "أحمد الشرع",
    en: "Ahmad al-Sharaa",
    shortAr: "الشرع",
    shortEn: "al-Sharaa",
  }),
  entity("pentagon", "organisation", { ar: "البنتاغون", en: "Pentagon" }),
  entity("nato", "organisation", { ar: "حلف شمال الأطلسي", en: "NATO", aliases: ["الناتو"], shortAr: "الناتو" }),
  entity("us-state-department", "organisation", {
    ar: "الخارجية الأميركية",
    en: "US State Department",
    aliases: ["State Department", "وزارة الخارجية الأميركية"],
  }),
  entity("kr", "place", { ar: "كوريا الجنوبية", en: "South Korea" }),
];

const unheard = new Set(["benjamin-netanyahu", "ahmad-al-sharaa", "kim-yong-hyun"]);
const found = {
  id: "unknown:سليم الراوي",
  kind: "person",
  ar: "سليم الراوي",
  en: "Salim al-Rawi",
  known: false,
} as const;
const heard: readonly EntityRef[] = [...gazetteer.filter(({ id }) => !unheard.has(id)), found];
const lookup = createLookup(indexKnownNames(gazetteer), heard);

const corpus: readonly { id: string; as: readonly string[] }[] = [
  {
    id: "mark-rutte",
    as: ["rutte", "RUTTE", "Mark Rutte", "mark  rutte ", "روته", "روتة", "رُوتَه", "مارك روتة", "Rütte"],
  },
  {
    id: "volodymyr-zelensky",
    as: [
      "zelensky",
      "zelenskyy",
      "Zelenskiy",
      "zelenski",
      "زيلينسكي",
      "زيلنسكي",
      "زيلينسكى",
      "زلينسكي",
      "فلوديمير زيلنسكي",
    ],
  },
  { id: "vladimir-putin", as: ["putin", "Poutin", "بوتين", "فلاديمير بوتن", "Vladimir Poutin"] },
  { id: "joe-biden", as: ["biden", "Bidden", "بايدن", "بيدن", "جو بايدن", "Joe Biden"] },
  { id: "sabrina-singh", as: ["singh", "سينغ", "سينج", "sabrina singh", "صابرينا سينغ", "سابرينا سينج"] },
  {
    id: "kim-jong-un",
    as: ["kim jong un", "Kim Jong-un", "kimjongun", "كيم جونج أون", "كيم جونغ-أون", "كيم جونغ اون"],
  },
  { id: "kim-hong-kyun", as: ["Kim Hong Kyun", "كيم هونج كيون", "كيم هونغ-كيون"] },
  { id: "choe-son-hui", as: ["choe", "Choe Son-hui", "تشوي سون هوي", "تشوي"] },
  { id: "benjamin-netanyahu", as: ["netanyahu", "نتنياهو", "نتانياهو"] },
  { id: "ahmad-al-sharaa", as: ["al-sharaa", "sharaa", "الشرع"] },
  { id: "pentagon", as: ["pentagon", "the Pentagon", "البنتاغون", "البنتاجون", "البنتاكون", "بنتاغون"] },
  { id: "nato", as: ["nato", "NATO", "الناتو", "ناتو", "حلف شمال الاطلسي"] },
  { id: "us-state-department", as: ["State Department", "الخارجية الأمريكية", "وزارة الخارجية الأميركية"] },
  { id: "kr", as: ["south korea", "كوريا الجنوبية", "South-Korea"] },
  { id: found.id, as: ["سليم الراوي", "الراوي", "salim al-rawi"] },
];

describe("a name leads to its owner, in either script and any usual spelling", () => {
  for (const { id, as } of corpus) {
    for (const name of as) {
      it(`${name} → ${id}`, () => {
        expect(lookup.find(name)).toMatchObject({ kind: "found", entity: { id } });
      });
    }
  }
});

describe("an unknown name is answered with nobody", () => {
  const nobody = [
    "merkel",
    "الخارجية",
    "المخابرات",
    "ميركل",
    "xi",
    "شي",
    "ab",
    "م",
    "soldier",
    "12",
    "/",
    "٪",
    "\u200f",
    "…",
    "🙂",
    "x".repeat(5000),
  ];
  for (const name of nobody) {
    it(`${name.slice(0, 20)} → none`, () => expect(lookup.find(name)).toEqual({ kind: "none" }));
  }
});

describe("a name that is only near is offered, never answered", () => {
  const near: readonly { name: string; offers: string }[] = [
    { name: "rute", offers: "mark-rutte" },
    { name: "ruute", offers: "mark-rutte" },
    { name: "روتي", offers: "mark-rutte" },
    { name: "pentagn", offers: "pentagon" },
    { name: "زيلينكسي", offers: "volodymyr-zelensky" },
    { name: "baden", offers: "joe-biden" },
    { name: "الراولي", offers: found.id },
  ];
  for (const { name, offers } of near) {
    it(`${name} → ${offers}?`, () => {
      const result = lookup.find(name);
      expect(result.kind).toBe("near");
      expect(result.kind === "near" ? result.candidates.map(({ id }) => id) : []).toContain(offers);
    });
  }

  for (const name of ["patten", "paten", "baden", "bidan"]) {
    it(`${name} is not Putin or Biden`, () => expect(lookup.find(name).kind).not.toBe("found"));
  }

  it("offers nobody whom the articles do not name", () => {
    expect(lookup.find("netanyaho b").kind).toBe("none");
  });
});

describe("a name of several", () => {
  it("lists its owners whom the articles name", () => {
    const result = lookup.find("kim");
    expect(result.kind).toBe("several");
    expect(result.kind === "several" ? result.candidates.map(({ id }) => id) : []).toEqual([
      "kim-jong-un",
      "kim-hong-kyun",
    ]);
  });
});

it("is quick on hostile names", () => {
  const started = processorMs();
  for (const name of ["ch".repeat(50), "j w c x ".repeat(14), "ch j w ".repeat(10)]) lookup.find(name);
  expect(processorMs() - started).toBeLessThan(500);
});
