import fc from "../support/properties.ts";
import { expect, test } from "vitest";
import { countWords, isRunOf, wordsOf } from "../../src/claims/index.ts";
import { wordNumbers } from "../../src/claims/wording.ts";
import { foldText } from "../../src/extract/text/fold.ts";

/** As it is defined: the words of the folded text. */
const plainly = (text: string): readonly string[] => foldText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const letters = fc.constantFrom(..."أبجده وَلا ٣٠٠ \u200c\u200fـ،.؛«»“-'’–…A z9\n½ﬁ\u{1d400}\ud83d!@[`{~");

test("words are those of the folded text, however it is cut up to fold it", () => {
  fc.assert(
    fc.property(fc.string({ unit: letters }), (text) => {
      expect(wordsOf(text)).toEqual(plainly(text));
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(wordsOf(text)).toEqual(plainly(text));
    }),
  );
});

test("two words have one number only when they are one word", () => {
  const one = fc.string({ unit: letters, maxLength: 12 });
  fc.assert(
    fc.property(one, one, (a, b) => {
      const words = [...wordsOf(a), ...wordsOf(b)];
      const numbers = [...wordNumbers(a), ...wordNumbers(b)];
      expect(numbers).toHaveLength(words.length);
      expect(countWords(a)).toBe(wordsOf(a).length);
      expect(new Set(numbers).size).toBe(new Set(words).size);
    }),
  );
  expect(wordNumbers("القوّات في كورسك")).toEqual(wordNumbers("«القوات» فى كورسك"));
});

test.each([
  { part: "في كورسك", whole: "قوات في كورسك", is: true },
  { part: "في كورسك", whole: "في قوات في كورسك", is: true },
  { part: "قوات كورسك", whole: "قوات في كورسك", is: false },
  { part: "في كورسك غدا", whole: "قوات في كورسك", is: false },
  { part: "", whole: "قوات", is: false },
])("«$part» is an unbroken run of «$whole»: $is", ({ part, whole, is }) => {
  expect(isRunOf(wordsOf(part), wordsOf(whole))).toBe(is);
  expect(isRunOf(wordNumbers(part), wordNumbers(whole))).toBe(is);
});
