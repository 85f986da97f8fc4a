import { describe, expect, test } from "vitest";
import { composeEdition, type DigestDefinition } from "../../src/digest/index.ts";
import type { Block } from "../../src/domain/message.ts";
import { lengthOf } from "../../src/message/blocks.ts";
import { digestMessage } from "../../src/message/index.ts";
import { plain } from "../../src/message/words.ts";
import { madeNews } from "../support/made-news.ts";
import { articles, claimsOf, contextFor, definition, story } from "../support/story.ts";

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
