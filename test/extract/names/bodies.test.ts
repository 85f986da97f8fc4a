import { describe, expect, it } from "vitest";
import { arabicBodies, noArabicBodies } from "../../corpus/ar/bodies.ts";
import { readDocument } from "../../../src/extract/document.ts";
import { findMentions } from "../../../src/extract/names/mentions.ts";
import { arabic, usualDay } from "../support.ts";

const bodiesOf = (text: string): string[] =>
  findMentions(readDocument(text, arabic.rules), arabic.directory, usualDay)
    .filter(({ rule }) => rule === "body")
    .map(({ named }) => named?.ref.en ?? "");

describe.each(Object.entries(arabicBodies))("bodies that no list has: %s", (_, examples) => {
  const each = examples.flatMap(({ en, as }) => as.map((text) => ({ en, text })));
  it.each(each)("$text", ({ en, text }) => expect(bodiesOf(text)).toEqual([en]));
});

describe("no body", () => {
  it.each(noArabicBodies)("%s", (text) => expect(bodiesOf(text)).toEqual([]));
});
