import fc from "fast-check";
import { expect, test } from "vitest";
import { Spellings } from "../../../src/extract/text/spellings.ts";

test("a word is known by its letters, wherever it stands", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string(), fc.string({ maxLength: 60 }))), (places) => {
      const spellings = new Spellings((written) => `<${written}>`);
      for (const [before, after, word] of [...places, ...places]) {
        const text = before + word + after;
        expect(spellings.at(text, before.length, before.length + word.length)).toBe(`<${word}>`);
      }
    }),
  );
});

test("it is worked out once, however many others there are", () => {
  const made: string[] = [];
  const spellings = new Spellings((written) => made.push(written));
  const words = Array.from({ length: 20_000 }, (_, number) => `كلمة${number}`);
  for (const word of [...words, ...words]) spellings.at(word, 0, word.length);
  expect(made).toEqual(words);
});

test("more words than are remembered begin the memory anew, and long ones are never kept", () => {
  let made = 0;
  const spellings = new Spellings((written) => {
    made++;
    return written;
  });
  for (let number = 0; number < 120_000; number++) {
    const word = `w${number}`;
    expect(spellings.at(word, 0, word.length)).toBe(word);
  }
  const long = "ب".repeat(41);
  for (let time = 0; time < 3; time++) expect(spellings.at(`${long} `, 0, 41)).toBe(long);
  expect(made).toBe(120_003);
  expect(spellings.at("w119999", 0, 7)).toBe("w119999");
  expect(spellings.at("w0", 0, 2)).toBe("w0");
  expect(made).toBe(120_004);
});
