import { describe, expect, test } from "vitest";
import { composeEdition, type DigestDefinition } from "../../src/digest/index.ts";
import type { Fact } from "../../src/domain/fact.ts";
import type { Block } from "../../src/domain/message.ts";
import { lengthOf } from "../../src/message/blocks.ts";
import { digestMessage } from "../../src/message/index.ts";
import { plain } from "../../src/message/words.ts";
import { madeNews } from "../support/made-news.ts";
import {
  articles,
  claimsOf,
  contextFor,
  correction,
  definition,
  estimate,
  event,
  quote,
  story,
  weekly,
} from "../support/story.ts";

const claims = claimsOf(madeNews);

function blocksOf(change: Partial<DigestDefinition>, language: "ar" | "en"): readonly Block[] {
  const edition = composeEdition({
    claims,
    facts: madeNews,
    articles,
    story,
    definition: { ...definition, ...change },
    day: "2024-10-29",
    previousDay: "2024-10-21",
  });
  return digestMessage(edition, contextFor(language)).blocks;
}

const linesOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === "item" && block.number !== null ? [plain(block.text)] : []));

describe.each(["ar", "en"] as const)("a digest that is too long, in %s", (language) => {
  const whole = linesOf(blocksOf({}, language));

  test.each([400, 700, 1000])("loses whole lines until it has %i characters", (all) => {
    const blocks = blocksOf({ characters: { ...definition.characters, all } }, language);
    const lines = linesOf(blocks);
    expect(lines.length).toBeLessThan(whole.length);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(whole).toContain(line);
    if (lines.length > 1) expect(lengthOf(blocks)).toBeLessThanOrEqual(all);
  });

  test.each([1, 2, 4])("keeps its figures longest: %i lines", (lines) => {
    const kept = linesOf(blocksOf({ lines }, language));
    expect(kept).toHaveLength(lines);
    expect(kept[0]).toBe(whole[0]);
  });

  test("leaves out a line that is too long by itself, and a headline too", () => {
    const characters = { ...definition.characters, development: 60, headline: 40 };
    const blocks = blocksOf({ characters }, language);
    expect(linesOf(blocks).length).toBeLessThan(whole.length);
    expect(blocks.some((block) => block.kind === "item" && block.number === null)).toBe(false);
  });

  test("numbers its lines from 1 without a gap, and each number has its button", () => {
    const blocks = blocksOf({ lines: 5 }, language);
    const numbers = blocks.flatMap((block) => (block.kind === "item" && block.number !== null ? [block.number] : []));
    expect(numbers).toEqual([1, 2, 3, 4, 5]);
  });
});

test("sections stand in the definition's order, and one that is not listed is not printed", () => {
  const sections = definition.sections.filter(({ id }) => id === "developments" || id === "figures").toReversed();
  const headings = blocksOf({ sections }, "en").flatMap((block) =>
    block.kind === "heading" ? [plain(block.text)] : [],
  );
  expect(headings).toEqual(["Developments", "Figures that changed"]);
});

/** One message of the strictest platform, after its own signs are counted. */
const MESSAGE = 4096;

describe("hundreds of claims by many outlets, with corrections and held figures", () => {
  const crowd = new Map(
    Array.from({ length: 60 }, (_, i) => {
      const outlet = `صحيفة الأخبار اليومية المستقلة في المدينة الكبيرة رقم ${i}`;
      return [`c${i}`, { published: i === 0 ? "2024-10-20" : "2024-10-29", outlet, title: null, url: null }] as const;
    }),
  );
  const speakers = ["salim", "mona", "hana", "omar", "pentagon", "state", "nis", "alliance"] as const;
  const facts = Array.from({ length: 600 }, (_, i): Fact => {
    const article = `c${i % 60}`;
    const who = speakers[i % 8] as string;
    const day = `2024-10-${20 + (i % 9)}`;
    if (i % 3 === 0) return estimate(article, who, i % 50 === 0 ? 900_000 + i : 1000 + i, { asOf: day });
    if (i % 3 === 1)
      return quote(article, who, `سيبقى هذا الموقف رقم ${i} من روسيا وكوريا الشمالية كما قلناه لكم مراراً`);
    return event(article, "statement", [who], {
      on: day,
      content: `سنواصل التعاون العسكري ${i} مع حلفائنا في كل مكان`,
    });
  });
  const corrections = facts.slice(0, 40).map((fact) => correction(fact, { kind: "drop" }, { madeOn: "2024-10-29" }));
  const crowded = claimsOf(facts, crowd, corrections);

  test.each([
    ["daily", "ar", definition],
    ["daily", "en", definition],
    ["weekly", "ar", weekly],
    ["weekly", "en", weekly],
  ] as const)("a %s digest in %s is one message of whole lines", (_, language, shape) => {
    const days = { day: "2024-10-29", previousDay: "2024-10-20" };
    const edition = composeEdition({ claims: crowded, facts, articles: crowd, story, definition: shape, ...days });
    expect(edition.sections.find(({ id }) => id === "corrections")?.items).toHaveLength(3);
    const { blocks } = digestMessage(edition, contextFor(language));
    const lines = linesOf(blocks);
    expect(lines.length).toBeGreaterThan(3);
    expect(lengthOf(blocks)).toBeLessThanOrEqual(MESSAGE);
    for (const line of lines) expect(line).toMatch(/\]$/u);
  });
});
