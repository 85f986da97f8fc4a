import fc from "../../support/properties.ts";
import { describe, expect, test } from "vitest";
import { tokenize } from "../../../src/extract/text/tokens.ts";

/** Text → the folded spelling of its tokens, in order. */
const examples: readonly (readonly [text: string, norms: readonly string[]])[] = [
  ["قال روته.", ["قال", "روته", "."]],
  ["قالَ روتة،", ["قال", "روته", "،"]],
  ["كوريا\u200f الشمالية", ["كوريا", "الشماليه"]],
  ["12,000 جندي", ["12,000", "جندي"]],
  ["١٢٬٠٠٠ جندي", ["12٬000", "جندي"]],
  ["10.5 آلاف", ["10.5", "الاف"]],
  ["3، 4 و5", ["3", "،", "4", "و", "5"]],
  ["نحو 5%", ["نحو", "5", "%"]],
  ["هونغ-كيون", ["هونغ", "كيون"]],
  ["الـ10 آلاف", ["ال", "10", "الاف"]],
  ["صنعاء", ["صنعاء"]],
  ["Sana'a", ["sana'a"]],
  ["U.S. troops", ["us", "troops"]],
  ["Putin's plan", ["putin", "'s", "plan"]],
  ["ثم... سكت", ["ثم", "...", "سكت"]],
  ["أحقاً؟!", ["احقا", "؟!"]],
  ["سطر\n\nآخر", ["سطر", "\n", "اخر"]],
  ["سطر\r\n \r\nآخر", ["سطر", "\n", "اخر"]],
  ["(الناتو)", ["(", "الناتو", ")"]],
  ['بـ"صمت"', ["ب", '"', "صمت", '"']],
  ["👍 حسن", ["👍", "حسن"]],
  ["", []],
  [" \u200f ", []],
  ["\u064b", []],
];

test.each(examples)("%j", (text, norms) => {
  expect(tokenize(text).map(({ norm }) => norm)).toEqual(norms);
});

describe("kinds of marks", () => {
  test.each([
    ["“", "open"],
    ["«", "open"],
    ["‹", "open"],
    ["„", "open"],
    ["”", "close"],
    ["»", "close"],
    ["›", "close"],
    ['"', "quote"],
    ["؟", "stop"],
    ["…", "stop"],
    ["،", "comma"],
    ["؛", "semicolon"],
    [":", "colon"],
    ["–", "dash"],
    ["(", "bracket-open"],
    ["]", "bracket-close"],
    ["٪", "percent"],
    ["\u2028", "break"],
    ["€", "symbol"],
  ])("%j is %s", (mark, kind) => {
    expect(tokenize(`كلمة ${mark} كلمة`).map((token) => token.kind)).toEqual(["word", kind, "word"]);
  });
});

describe("what stands tight against the token before", () => {
  test.each([
    ["جندي، آخر", "،", true],
    ["جندي ، آخر", "،", false],
    ["هونغ-كيون", "كيون", true],
    ["هونغ - كيون", "كيون", false],
    ["بـ\u200f10", "10", true],
    ["سطر\nآخر", "اخر", false],
  ])("%j: '%s' %s", (text, norm, glued) => {
    expect(tokenize(text).find((token) => token.norm === norm)?.glued).toBe(glued);
  });
});

test("any text: tokens stand in order, and nothing but white space and silent marks is left between them", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 4 }),
    fc.constantFrom("قال", "12,5", "\n", " ", "«", "U.S.", "'s", "-", "ـ", "\u200f", "\u064b", "😀", "\ud83d"),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join("")),
      (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(end, token.start)).toMatch(/^[\s\p{M}\p{Cf}\p{Cc}\u0640-]*$/u);
          end = token.end;
        }
        expect(text.slice(end)).toMatch(/^[\s\p{M}\p{Cf}\p{Cc}\u0640-]*$/u);
      },
    ),
    { numRuns: 1000 },
  );
});
