import { describe, expect, it } from "vitest";
import type { Picture } from "../../../src/domain/picture.ts";
import { figuresTable } from "../../../src/message/index.ts";
import { boxesOverlap } from "../../../src/message/charts/labels.ts";
import {
  answerOver,
  figuresOfNews,
  lettersOf,
  manyFigures,
  roughMeasure,
  tableOver,
  textBox,
} from "../../support/made-figures.ts";
import { contextFor, estimate } from "../../support/story.ts";

const tableOf = (estimates: Parameters<typeof tableOver>[0], language: "ar" | "en", since: string | null = null) =>
  tableOver(estimates, { language, since });
const textsOf = (picture: Picture) => picture.spec.texts.map(lettersOf);

describe.each(["ar", "en"] as const)("a table in %s", (language) => {
  it.each(Object.entries({ news: figuresOfNews, "40 figures": manyFigures }))(
    "of %s has words that keep apart",
    (_, estimates) => {
      const { spec } = tableOf(estimates, language, "2024-11-06");
      const boxes = spec.texts.map(textBox);
      for (const [i, box] of boxes.entries()) {
        expect(boxes.slice(i + 1).filter((other) => boxesOverlap(box, other))).toEqual([]);
        expect(box.left >= 0 && box.left + box.width <= spec.width && box.top + box.height <= spec.height).toBe(true);
      }
    },
  );
});

describe("a table", () => {
  it("tells source, figure, day, outlet and change under the heading of the status", () => {
    const texts = textsOf(tableOf(figuresOfNews, "en"));
    const at = texts.indexOf("Pentagon");
    expect(texts.slice(at, at + 4)).toEqual(["Pentagon", "10,000", "28 Oct [Al-Marfa]", "from about 3,000 (23 Oct)"]);
    expect(texts.indexOf("Training")).toBeLessThan(at);
    expect(texts.indexOf("Planned or expected")).toBeGreaterThan(at);
  });

  it("says who denies a figure, in the description too", () => {
    const table = tableOf(figuresOfNews, "en");
    expect(textsOf(table)).toContain("8 Nov · denied by Russia [unnamed]");
    expect(table.alt).toContain("Salim 500 (8 Nov, denied by Russia)");
  });

  it("points up where a figure rose", () => {
    const [arrow, ...others] = tableOf(figuresOfNews, "en").spec.page.strokes;
    expect(others).toEqual([]);
    expect(arrow?.to[1]).toBeLessThan(arrow?.from[1] ?? 0);
  });

  it("marks what was first published after the edition before, at the reader's side", () => {
    const bars = (language: "ar" | "en", since: string | null) =>
      tableOf(figuresOfNews, language, since).spec.bands.filter(({ width }) => width === 4);
    expect(bars("en", null)).toEqual([]);
    expect(bars("en", "2024-11-13")).toEqual([]);
    expect(bars("en", "2024-11-06").map(({ left }) => left)).toEqual([0, 0, 0]);
    expect(bars("ar", "2024-11-06").map(({ left }) => left)).toEqual([436, 436, 436]);
    expect(textsOf(tableOf(figuresOfNews, "en", "2024-11-06"))).toContain("Bar at the edge: new since 6 Nov");
  });

  it("puts long words under each other", () => {
    const wide = { hedge: "between", max: 8_999_999_999 } as const;
    const estimates = [
      estimate("a29", "state", 8_999_999_957, { ...wide, asOf: "2023-09-28" }),
      estimate("a30", "state", 8_999_999_971, { ...wide, asOf: "2023-09-30" }),
    ];
    for (const language of ["ar", "en"] as const) {
      const { spec } = tableOf(estimates, language);
      const boxes = spec.texts.map(textBox);
      for (const [i, box] of boxes.entries()) {
        expect(boxes.slice(i + 1).filter((other) => boxesOverlap(box, other))).toEqual([]);
        expect(box.left >= 0 && box.left + box.width <= spec.width && box.top + box.height <= spec.height).toBe(true);
      }
    }
  });

  it("counts what it leaves out", () => {
    expect(textsOf(tableOf(manyFigures, "en")).at(-1)).toMatch(/^and \d+ more figures$/u);
  });

  it("is not there without figures", () => {
    const look = { theme: "light", measure: roughMeasure } as const;
    expect(figuresTable(answerOver([]).answer, { day: "2024-11-13", since: null }, look, contextFor("ar"))).toBeNull();
  });
});
