import fc from "../../support/properties.ts";
import { describe, expect, test } from "vitest";
import { pairQuotes } from "../../../src/extract/text/quoteMarks.ts";
import { tokenize } from "../../../src/extract/text/tokens.ts";
import { arabicQuotations } from "../../corpus/ar/quotations.ts";
import { eachExample } from "../support.ts";

describe.each(Object.entries(arabicQuotations))("%s", (_, examples) => {
  eachExample(
    examples,
    ({ text }) => JSON.stringify(text),
    ({ text, quoted }) => {
      const tokens = tokenize(text);
      const found = pairQuotes(tokens).map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last]?.end));
      expect(found).toEqual(quoted);
    },
  );
});

test.each([
  ["قال: «وصل الوفد».", true],
  ["قال: «وصل الوفد.", false],
  ["قال: «وصل الوفد\nثم غادر.", false],
])("%j is closed: %s", (text, balanced) => {
  expect(pairQuotes(tokenize(text)).map((run) => run.balanced)).toEqual([balanced]);
});

test("any marks: quotations do not overlap, are not empty, and stay inside their paragraph", () => {
  const piece = fc.constantFrom("وصل", "ب", '"', "«", "»", "“", "”", ".", "،", "\n", " ", " ");
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join("")),
      (text) => {
        const tokens = tokenize(text);
        let floor = -1;
        for (const { open, first, last, close } of pairQuotes(tokens)) {
          expect(open).toBeGreaterThan(floor);
          expect([first, last >= first, close > last]).toEqual([open + 1, true, true]);
          expect(tokens.slice(open, last + 1).some(({ kind }) => kind === "break")).toBe(false);
          floor = last;
        }
      },
    ),
    { numRuns: 1000 },
  );
});
