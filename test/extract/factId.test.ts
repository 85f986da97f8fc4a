import fc from "fast-check";
import { expect, test } from "vitest";
import { FactIds } from "../../src/extract/factId.ts";

/** The rule of the docstring, written as it reads: two hashes over one string. */
function idOf(text: string, kind: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ (text.charCodeAt(i) + i), 0x85ebca6b);
  }
  const digits = (hash: number): string => (hash >>> 0).toString(36).padStart(7, "0");
  return `${kind[0]}${digits(a)}${digits(b)}`;
}

test("an id is two hashes of article, kind, span and value", () => {
  const place = fc.oneof(fc.nat(), fc.nat(12), fc.constantFrom(9, 10, 99, 100, 199_999, 200_000));
  fc.assert(
    fc.property(fc.string(), fc.constantFrom("quote", "estimate", "event"), place, place, fc.string(), (...parts) => {
      const [article, kind, start, end, value] = parts;
      const text = `${article}|${kind}|${start}|${end}|${value}`;
      expect(new FactIds(article).of(kind, start, end, value)).toBe(idOf(text, kind));
    }),
  );
});
