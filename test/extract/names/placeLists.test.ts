import { describe, expect, it } from "vitest";
import { arabicPlaceLists, englishPlaceLists } from "../../corpus/placeLists.ts";
import { articleOf, extract } from "../support.ts";

describe.each([
  ["ar", arabicPlaceLists],
  ["en", englishPlaceLists],
] as const)("the places of an article: %s", (language, examples) => {
  it.each(examples)("$text", ({ text, places }) => {
    const found = extract({ ...articleOf(text), language }).places;
    expect(found.map(({ en }) => en)).toEqual(places);
  });
});
