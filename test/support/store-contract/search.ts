import fc from "../properties.ts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Store } from "../../../src/domain/ports.ts";
import type { OpenEmpty } from "../store-contract.ts";
import { makeArticle } from "../store-fixtures.ts";

/** Each line an article, its number its id. */
const texts: Readonly<Record<string, string>> = {
  korea: "أعلنت كوريا الشمالية موقفها من الاتفاق.",
  andKorea: "روسيا وكوريا الشمالية وقعتا المعاهدة.",
  forKorea: "كان لكوريا الشمالية رأي آخر.",
  soldiers: "وصل الجنود إلى الميناء.",
  toSoldiers: "قال للجنود إن المهمة صعبة.",
  vocalised: "اِسْتَقْبَلَ الوَزِيرُ الســفيرَ فى مكتبه",
  albania: "زار الوفد ألبانيا ثم عاد.",
  father: "والد الضحية تحدث إلى الصحافة.",
  dog: "عثر كلب الشرطة على أثر.",
  palestine: "مندوب فلسطين ألقى كلمة.",
  numbers: "نشرت نحو ١٠٬٠٠٠ مقاتل، بـ12 موقعا.",
  latin: "وقالت القيادة لـNATO وSeoul's envoy left Zürich.",
  blood: "تبرعوا بالدم للمصابين.",
  decimals: "بلغت المساعدة ١٫٥ مليار.",
};

/** Every query finds these and nothing else. */
const queries: readonly (readonly [string, readonly string[]])[] = [
  ["كوريا", ["korea", "andKorea", "forKorea"]],
  ["وكوريا", ["korea", "andKorea", "forKorea"]],
  ["لكوريا", ["korea", "andKorea", "forKorea"]],
  ["كُوريا الشّمالية", ["korea", "andKorea", "forKorea"]],
  ["شمالية", ["korea", "andKorea", "forKorea"]],
  ["شماليه معاهدة", ["andKorea"]],
  ["الجنود", ["soldiers", "toSoldiers"]],
  ["للجنود", ["soldiers", "toSoldiers"]],
  ["وبالجنود", ["soldiers", "toSoldiers"]],
  ["جنود", ["soldiers", "toSoldiers"]],
  ["سفير في", ["vocalised"]],
  ["والوزير", ["vocalised"]],
  ["ألبانيا", ["albania"]],
  ["البانيا", ["albania"]],
  ["وألبانيا", ["albania"]],
  ["بانيا", []],
  ["والد", ["father"]],
  ["كلب", ["dog"]],
  ["لب", []],
  ["فلسطين", ["palestine"]],
  ["لفلسطين", ["palestine"]],
  ["10000", ["numbers"]],
  ["10,000", ["numbers"]],
  ["١٠٬٠٠٠ مقاتل", ["numbers"]],
  ["12", ["numbers"]],
  ["بـ12", ["numbers"]],
  ["1.5", ["decimals"]],
  ["1٫5 مليار", ["decimals"]],
  ["nato", ["latin"]],
  ["لـ NATO", ["latin"]],
  ["seoul", ["latin"]],
  ["SEOUL’S zurich", ["latin"]],
  ["دم", ["blood"]],
  ["كوريا ألبانيا", []],
  ["كوري", []],
];

const hostile = [
  '"',
  '""',
  "'",
  'كوريا"',
  "NEAR(كوريا, 2)",
  "كوريا AND",
  "NOT كوريا",
  "words:كوريا",
  "{words}:",
  "كوريا*",
  "^كوريا",
  "(",
  ")))",
  "-كوريا",
  "كوريا + ألبانيا",
  "\\",
  "%",
  "\0",
  "\ud83d",
  "🙂",
  "'; DROP TABLE article; --",
  "",
  " \n\t",
  "و",
  "ا".repeat(10_000),
  "كوريا ".repeat(2_000),
  Array.from({ length: 2_000 }, (_, i) => `كلمة${i}`).join(" "),
];

export function searchContract(openEmpty: OpenEmpty): void {
  let store: Store;
  beforeEach(async () => {
    store = await openEmpty();
    for (const [id, text] of Object.entries(texts)) await store.putArticle(makeArticle(id, { text }));
  });
  afterEach(() => store.close());

  const found = async (query: string) => (await store.searchArticles(query, 50)).map((hit) => hit.article.id).sort();

  it.each(queries)("%j finds %j", async (query, expected) => {
    expect(await found(query)).toEqual([...expected].sort());
  });

  it.each(hostile.map((query) => [query.slice(0, 24), query.length, query]))(
    "is safe with %j (%d)",
    async (_, __, query) => {
      const hits = await store.searchArticles(query, 50);
      for (const hit of hits) expect(hit.article.text).toContain(hit.snippet);
      expect(await store.countArticles()).toBe(Object.keys(texts).length);
    },
  );

  it("is safe with any characters", async () => {
    const typed = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom(..."\"'*^:(){}+-NEARORANDوالكوريا 10,") }),
    );
    await fc.assert(
      fc.asyncProperty(typed, async (query) => {
        await store.searchArticles(query, 5);
      }),
      { numRuns: 200, seed: 5 },
    );
  });

  it("puts the word as it is written before its other readings", async () => {
    const long = "كلام لا شأن له بالأمر. ".repeat(40);
    await store.putArticle(makeArticle("jar", { text: "زير وزير، زير، زير." }));
    await store.putArticle(makeArticle("jars", { text: "زير، زير، زير، زير." }));
    await store.putArticle(makeArticle("minister", { text: `${long}زار بوزير الخارجية. ${long}` }));
    const ids = (await store.searchArticles("وزير", 10)).map((hit) => hit.article.id);
    expect(ids).toEqual(["jar", "vocalised", "minister", "jars"].filter((id) => ids.includes(id)));
    expect(ids).toContain("jars");
  });

  it.each([0, -1, Number.NaN])("finds nothing with a limit of %d", async (limit) => {
    expect(await store.searchArticles("كوريا", limit)).toEqual([]);
  });

  it("keeps to the limit", async () => {
    expect(await store.searchArticles("كوريا", 2)).toHaveLength(2);
    expect(await store.searchArticles("كوريا", 2.7)).toHaveLength(2);
  });

  it("finds the latest revision only", async () => {
    await store.putArticle(makeArticle("albania", { text: "زار الوفد مقدونيا ثم عاد." }));
    expect(await found("ألبانيا")).toEqual([]);
    expect(await found("مقدونيا")).toEqual(["albania"]);
  });

  describe("the snippet", () => {
    it("is a piece of the text around the hit, in the article's own spelling", async () => {
      const padding = "كلام لا شأن له بالأمر 🙂 وما بعده. ".repeat(20);
      const text = `${padding}ثم قال إنَّ الكُــورِيِّين وصلوا أمس. ${padding}`;
      await store.putArticle(makeArticle("long", { text }));
      const [hit] = await store.searchArticles("كوريين", 1);
      expect(text).toContain(hit?.snippet);
      expect(hit?.snippet.length).toBeLessThan(240);
      expect(hit?.snippet.isWellFormed()).toBe(true);
      expect(hit?.snippet.slice(hit.highlight?.start, hit.highlight?.end)).toBe("الكُــورِيِّين");
    });

    it("shows the beginning when only the title has the word", async () => {
      await store.putArticle(makeArticle("titled", { title: "مقدونيا", text: "نص لا يذكرها." }));
      const [hit] = await store.searchArticles("مقدونيا", 1);
      expect(hit).toMatchObject({ snippet: "نص لا يذكرها.", highlight: null });
    });

    it("does not cut a word that is longer than the window", async () => {
      const text = `بداية ${"ط".repeat(1000)} مقدونيا ${"ظ".repeat(1000)}`;
      await store.putArticle(makeArticle("wide", { text }));
      const [hit] = await store.searchArticles("مقدونيا", 1);
      expect(hit?.snippet).toBe("مقدونيا");
    });
  });
}
