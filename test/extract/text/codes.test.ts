import fc from "fast-check";
import { expect, test } from "vitest";
import { codesOf, interned } from "../../../src/extract/text/codes.ts";

/** Any string at all, halves of pairs among them. */
const anyText = fc.string({ unit: "binary" }).chain((text) => fc.constantFrom(text, `${text}\ud800`, `\udc00${text}`));

test("the codes of a text are its UTF-16 units", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect([...codesOf(text)]).toEqual(Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)));
    }),
  );
  expect(codesOf("")).toHaveLength(0);
});

test("an interned text is the same text", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(interned(text)).toBe(text);
    }),
  );
  for (const text of ["", "12", "4294967295", "__proto__", "constructor", "جندي"]) expect(interned(text)).toBe(text);
});
