import { describe, expect, it, vi } from "vitest";
import { arabicArticles } from "../../corpus/ar/articles.ts";
import { arabicIntroductions } from "../../corpus/ar/introductions.ts";
import { arabicNames } from "../../corpus/ar/names.ts";
import { arabicPeople } from "../../corpus/ar/people.ts";
import { arabicSpeakers } from "../../corpus/ar/speakers.ts";
import { arabicPlaceLists } from "../../corpus/placeLists.ts";
import type * as Candidates from "../../../src/extract/names/candidates.ts";
import { mentionsOf } from "../support.ts";

const texts = [
  ...[...arabicArticles, ...Object.values(arabicNames).flat(), ...arabicPlaceLists].map(({ text }) => text),
  ...[arabicIntroductions, arabicPeople, arabicSpeakers]
    .flatMap((corpus) => Object.values(corpus).flat())
    .map(([text]) => text),
  // Behind whom an outlet quotes, and behind whose he is.
  "قال الوزير إن الموعد ثابت، ونقلت الوكالة عن داركو ميلوس، مدير المرفأ، أن القاعة تغيرت.",
  "واعتبر خصمها فيورل راتسو أن الموعد ثابت.",
];

describe("which rules may find a name at a word", () => {
  it("a rule that is not asked would have found nothing", async () => {
    const asked = texts.map((text) => mentionsOf(text));
    vi.resetModules();
    vi.doMock("../../../src/extract/names/candidates.ts", async (original) => {
      const real = await original<typeof Candidates>();
      // What is no name of the lists is asked of every rule for a name that no list has.
      const candidatesIn: typeof real.candidatesIn = (document) =>
        real.candidatesIn(document).map((bits) => (bits === 0 ? 0 : bits | ~real.may.name));
      return { ...real, candidatesIn };
    });
    const { mentionsOf: mentionsOfAll } = await import("../support.ts");
    expect(texts.length).toBeGreaterThan(1500);
    expect(texts.map((text) => mentionsOfAll(text))).toEqual(asked);
  });
});
