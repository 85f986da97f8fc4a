import fc from "../support/properties.ts";
import { describe, expect, test } from "vitest";
import type { Extraction, Fact } from "../../src/domain/fact.ts";
import { englishEstimates } from "../corpus/en/estimates.ts";
import { englishEvents } from "../corpus/en/events.ts";
import { englishNames } from "../corpus/en/names.ts";
import { englishDirect, englishSources } from "../corpus/en/quotes.ts";
import { expectLinear } from "./linear.ts";
import { articleOf, extract, usualDay } from "./support.ts";

const read = (text: string, on: string | null = usualDay): Extraction =>
  extract({ ...articleOf(text, on), language: "en" });

type Corpus = Readonly<Record<string, readonly { readonly text: string; readonly on?: string | null }[]>>;
const corpora: readonly Corpus[] = [englishNames, englishSources, englishDirect, englishEstimates, englishEvents];
const examples = corpora.flatMap((corpus) =>
  Object.values(corpus).flatMap((group) => group.map(({ text, on = usualDay }) => ({ text, on }))),
);

/** Words that the rules know, in any order and with any marks between them: they make no sense. */
const words = (
  "said says say saying told announced denied denying confirmed added adding put estimates expects claims according to " +
  "citing that which who he she it they the a an its his of for in at by on with and but not nor neither will would " +
  "was were been has have Rutte Mark Zelensky Kyiv Moscow Russia Ukraine US U.S. NATO Pentagon Reuters North Korean " +
  "President Foreign Minister spokesman official officials ministry agency statement counterpart Gen. Dr. Noor Agha " +
  "soldiers troops people woman killed wounded captured missing dead more than at least up to about others them " +
  "thousand million dozen one two 3,000 10 $ Tuesday October 2024 yesterday since signed treaty met visited arrived"
).split(" ");
const marks = ['"', "“", "”", "’", "'s", "(", ")", ":", ",", ".", "?", "…", ";", "-", "—", "\n", "%", "\u200f"];
const piece = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...words) },
  { weight: 5, arbitrary: fc.constantFrom(...marks) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 3 }) },
  { weight: 2, arbitrary: fc.constantFrom(...examples).map(({ text }) => text) },
);
const soup = fc
  .array(fc.tuple(piece, fc.constantFrom(" ", " ", " ", "")), { maxLength: 60, size: "max" })
  .map((pieces) => pieces.map(([text, behind]) => text + behind).join(""));

describe("any English text", () => {
  test("evidence and the words of a fact are exact pieces of the text", () => {
    fc.assert(
      fc.property(soup, (text) => {
        const { estimates, quotes, events } = read(text);
        for (const { evidence } of [...estimates, ...quotes, ...events] as Fact[]) {
          expect(evidence.sentence).toBe(text.slice(evidence.start, evidence.end));
        }
        for (const { mention, evidence } of estimates) expect(evidence.sentence).toContain(mention);
        for (const { content, contentSpan, evidence } of quotes) {
          expect(content).toBe(text.slice(contentSpan.start, contentSpan.end));
          expect([evidence.start <= contentSpan.start, evidence.end >= contentSpan.end]).toEqual([true, true]);
        }
        const ids = [...estimates, ...quotes, ...events].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 1500 },
    );
  });
});

/** What is told, without where it stands. */
const told = (text: string, on: string | null) => {
  const { estimates, quotes, events, people, organisations, places } = read(text, on);
  return {
    estimates: estimates.map(({ measure, min, max, hedge, status, attributedTo, speaker, place, asOf }) => [
      [measure, min, max, hedge, status, asOf],
      [attributedTo?.en, speaker?.en, place?.en],
    ]),
    quotes: quotes.map(({ speaker, direct, cue, saidOn }) => [speaker?.en, direct, cue?.id, saidOn]),
    events: events.map(({ type, aspect, actors, on: day }) => [type, aspect, actors.map(({ en }) => en), day]),
    names: [...people, ...organisations, ...places].map(({ en }) => en),
  };
};

describe("every example of the corpus", () => {
  test.each([
    ["white space doubled", (text: string) => text.replace(/ /gu, " \u00a0")],
    ["Windows line ends", (text: string) => text.replace(/\n/gu, "\r\n")],
    ["straight quotation marks", (text: string) => text.replace(/[“”]/gu, '"')],
    ["typographic apostrophes", (text: string) => text.replace(/'/gu, "’")],
    ["a sentence about nothing in front", (text: string) => `The weather was fine.\n${text}`],
    ["a sentence about nothing behind", (text: string) => `${text}\nThe weather was fine.`],
  ])("tells the same with %s", (_, change) => {
    const changed = examples.filter(({ text, on }) => {
      const [before, after] = [told(text, on), told(change(text), on)];
      return JSON.stringify(before) !== JSON.stringify(after);
    });
    expect(changed.map(({ text }) => text)).toEqual([]);
  });
});

test("a verb that takes no clause, with a place and a that behind it", () => {
  expect(read("Mark Rutte asked in London that the talks go on.").quotes).toEqual([]);
});

describe("hostile text takes linear time", () => {
  test.each([
    ["verbs", "said "],
    ["names", "Mark Rutte "],
    ["names that no list knows", "Xavo Belmonte "],
    ["titles", "Ukraine's former deputy "],
    ["nested claims", "Rutte said that "],
    ["numbers of people", "3,000 soldiers and "],
    ["asides", "Rutte, who said, "],
    ["open quotations", "“ he said "],
    ["dotted letters", "U.S."],
    ["parts", "2 of the 3 "],
    ["genitives", "'s"],
    ["appositions", "Noor Belmonte, a spokesman for the "],
  ])("%s", (_, part) => {
    expectLinear((length) => part.repeat(Math.ceil(length / part.length)), 100_000, "en");
  });
});
