import fc from "../../support/properties.ts";
import { describe, expect, test } from "vitest";
import { splitSentences } from "../../../src/extract/text/sentences.ts";
import { tokenize } from "../../../src/extract/text/tokens.ts";
import { arabicSentences } from "../../corpus/ar/sentences.ts";
import { arabic, eachExample } from "../support.ts";

const split = (text: string) => splitSentences(tokenize(text), arabic.rules.abbreviations);

/** The text with `|` behind every sentence. */
function marked(text: string): string {
  let end = 0;
  let out = "";
  for (const sentence of split(text)) {
    out += `${text.slice(end, sentence.end)}|`;
    end = sentence.end;
  }
  return out + text.slice(end);
}

describe.each(Object.entries(arabicSentences))("%s", (_, examples) => {
  eachExample(
    examples,
    ({ text }) => JSON.stringify(text),
    ({ text }) => expect(marked(text.replaceAll("|", ""))).toBe(text),
  );
});

test("paragraphs are counted by line ends", () => {
  const paragraphs = split("عنوان\nوصل الوفد. ثم غادر.\n\n\nانتهى.").map(({ paragraph }) => paragraph);
  expect(paragraphs).toEqual([0, 1, 1, 2]);
});

test("a text without a full stop is cut all the same", () => {
  const sentences = split("وصل الوفد ثم غادر ".repeat(1000));
  expect(sentences.length).toBeGreaterThan(3);
});

test("any text: sentences stand in order, and every word is in one", () => {
  const piece = fc.constantFrom("وصل", "12", ".", "؟", "...", "«", "»", '"', "(", ")", "،", "\n", "د", " ", " ", " ");
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join("")),
      (text) => {
        const tokens = tokenize(text);
        let next = 0;
        for (const { first, last, start, end } of splitSentences(tokens, arabic.rules.abbreviations)) {
          expect(tokens.slice(next, first).every(({ kind }) => kind === "break")).toBe(true);
          expect(last).toBeGreaterThanOrEqual(first);
          expect([start, end]).toEqual([tokens[first]?.start, tokens[last]?.end]);
          next = last + 1;
        }
        expect(tokens.slice(next).every(({ kind }) => kind === "break")).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});
