import fc from "../support/properties.ts";
import { expect, test } from "vitest";
import { wordsOf } from "../../src/claims/index.ts";
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
