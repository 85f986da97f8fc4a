import { describe, expect, it } from "vitest";
import { createLookup } from "../../src/commands/lookup.ts";
import { indexKnownNames } from "../../src/commands/names/name-index.ts";
import { loadKnowledge } from "../../src/settings.ts";

const { gazetteer } = loadKnowledge("config");
const entities = [...gazetteer.entities.values()];
/** The hardest case: everybody is in the reports, so that everybody may be mixed up with everybody. */
const lookup = createLookup(indexKnownNames(entities), entities);

const corpus: readonly { id: string; as: readonly string[] }[] = [
  { id: "mark-rutte", as: ["rutte", "Mark Rutte", "روته", "روتة", "مارك روته"] },
  { id: "volodymyr-zelensky", as: ["zelensky", "zelenskyy", "Zelenskiy", "زيلينسكي", "زيلنسكي", "زلينسكي"] },
  { id: "nato", as: ["nato", "ناتو", "الناتو", "حلف شمال الأطلسي"] },
  { id: "pentagon", as: ["pentagon", "البنتاغون", "البنتاجون", "وزارة الدفاع الأمريكية"] },
  { id: "yoon-suk-yeol", as: ["Yoon Suk Yeol", "يون سوك يول", "يون سيوك يول"] },
  { id: "kim-jong-un", as: ["Kim Jong-un", "كيم جونغ أون", "كيم جونج اون"] },
  { id: "choe-son-hui", as: ["Choe Son Hui", "تشوي سون هوي"] },
  { id: "sabrina-singh", as: ["Sabrina Singh", "سابرينا سينغ", "سابرينا سينج"] },
  { id: "vladimir-putin", as: ["putin", "بوتين", "فلاديمير بوتن"] },
];

describe("the names of the news lead to their owners", () => {
  for (const { id, as } of corpus) {
    for (const name of as) {
      it(`${name} → ${id}`, () => expect(lookup.find(name)).toMatchObject({ kind: "found", entity: { id } }));
    }
  }
});

describe("nobody is answered with somebody else, however many names are near", () => {
  for (const name of ["merkel", "ميركل", "rute", "zelda", "الخارجية", "الرئيس", "president", "pastel", "baden"]) {
    it(name, () => expect(lookup.find(name).kind).not.toBe("found"));
  }

  it("offers Rutte for rute", () => {
    const result = lookup.find("rute");
    expect(result.kind === "near" ? result.candidates[0]?.id : result.kind).toBe("mark-rutte");
  });

  it("finds every entity by the names that it is printed with, or says that several have the name", () => {
    for (const { id, ar, en } of entities) {
      for (const name of [ar, en]) {
        const result = lookup.find(name);
        const ids =
          result.kind === "found"
            ? [result.entity.id]
            : result.kind === "several"
              ? result.candidates.map((each) => each.id)
              : [];
        expect(ids, name).toContain(id);
      }
    }
  });
});
