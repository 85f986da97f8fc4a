import fc from "../../support/properties.ts";
import { describe, expect, it } from "vitest";
import { hedges, statuses } from "../../../src/domain/fact.ts";
import type { Picture, PictureText } from "../../../src/domain/picture.ts";
import { boxesOverlap } from "../../../src/message/charts/labels.ts";
import { palettes } from "../../../src/message/charts/palette.ts";
import {
  type Asked,
  chartsOver,
  figuresOfNews,
  lettersOf,
  manyFigures,
  textBox,
  unknownSource,
} from "../../support/made-figures.ts";
import { estimate, ref, story } from "../../support/story.ts";

function onlyChart(estimates: Parameters<typeof chartsOver>[0], asked: Asked): Picture {
  const charts = chartsOver(estimates, asked);
  expect(charts).toHaveLength(1);
  return charts[0] as Picture;
}
const textsOf = (picture: Picture) => picture.spec.texts.map(lettersOf);
const plotOf = ({ spec }: Picture) => {
  if (spec.plot === null) throw new Error("no plot");
  return spec.plot;
};

const from = (number: number, value: number, more: Parameters<typeof estimate>[3] = {}) => ({
  ...estimate("u13", "nis", value, more),
  attributedTo: unknownSource(number),
});
const sizes = [12, 95, 800, 7000, 60_000, 510_000, 4_200_000, 36_000_000, 300_000_000];
const hugeFigures = sizes.map((value, i) => from(i, value, { asOf: `2024-10-${10 + i}`, hedge: "at_least" }));
const oneDay = Array.from({ length: 12 }, (_, i) => from(i, 10_000 + i, { hedge: "more_than" }));
const longName = {
  ...ref("nis"),
  id: "unknown:long",
  ar: "المركز الوطني ".repeat(20),
  en: "National Centre ".repeat(20),
};
const long = [{ ...estimate("a29", "nis", 3000), attributedTo: longName }];
const years = [2019, 2021, 2024].map((year, i) => from(i, 1000 * (i + 1), { asOf: `${year}-03-01` }));

const cases = { news: figuresOfNews, "40 figures": manyFigures, huge: hugeFigures, "one day": oneDay, long, years };

describe.each(["ar", "en"] as const)("a chart in %s", (language) => {
  describe.each(Object.entries(cases))("of %s", (_, estimates) => {
    const picture = onlyChart(estimates, { language });

    it("has no words over other words", () => {
      const boxes = picture.spec.texts.map((text) => ({ text, box: textBox(text) }));
      const overlaps = boxes.flatMap((one, i) =>
        boxes
          .slice(i + 1)
          .flatMap((other) => (boxesOverlap(one.box, other.box) ? [[one.text.text, other.text.text]] : [])),
      );
      expect(overlaps).toEqual([]);
    });

    it("has all words inside the picture", () => {
      for (const text of picture.spec.texts) {
        const { left, top, width, height } = textBox(text);
        expect({ text: text.text, isInside: left >= 0 && left + width <= picture.spec.width }).toMatchObject({
          isInside: true,
        });
        expect(top >= 0 && top + height <= picture.spec.height).toBe(true);
      }
    });

    it("has all marks and strokes inside the plot", () => {
      const { x, y, symbols, strokes } = plotOf(picture);
      const points = [
        ...symbols.map((one) => [one.x, one.y] as const),
        ...strokes.flatMap(({ from: a, to: b }) => [a, b]),
      ];
      const slack = (x.max - x.min) * 0.05;
      for (const [day, value] of points) {
        expect(day).toBeGreaterThanOrEqual(x.min - slack);
        expect(day).toBeLessThanOrEqual(x.max + slack);
        expect(value).toBeGreaterThanOrEqual(y.min * 0.999);
        expect(value).toBeLessThanOrEqual(y.max * 1.001);
      }
    });

    it("is plain data, the same for the same figures", () => {
      expect(JSON.parse(JSON.stringify(picture.spec))).toEqual(picture.spec);
      expect(onlyChart(estimates, { language })).toEqual(picture);
    });
  });
});

describe("direction", () => {
  const titleOf = (picture: Picture) => picture.spec.texts[0] as PictureText;

  it("is from right to left in Arabic: words, time and axis", () => {
    const picture = onlyChart(figuresOfNews, { language: "ar" });
    const { box, x } = plotOf(picture);
    expect(titleOf(picture)).toMatchObject({ align: "right", direction: "rtl", x: picture.spec.width - 20 });
    expect(x.reversed).toBe(true);
    const ticks = picture.spec.texts.filter(({ text }) => /^[\d,]+$/u.test(text) && text !== "1,500" && text !== "500");
    expect(ticks.every((tick) => tick.x > box.left + box.width)).toBe(true);
  });

  it("is from left to right in English", () => {
    const picture = onlyChart(figuresOfNews, { language: "en" });
    const { box, x } = plotOf(picture);
    expect(titleOf(picture)).toMatchObject({ align: "left", direction: "ltr", x: 20 });
    expect(x.reversed).toBe(false);
    expect(box.left + box.width).toBe(picture.spec.width - 20);
  });

  it("isolates a Latin name in an Arabic line, and drops layout marks that came with it", () => {
    const hostile = { ...ref("nis"), id: "unknown:x", ar: "NATO\u202E 2024\u2069\nx" };
    const [chart] = chartsOver([{ ...estimate("a29", "nis", 3000), attributedTo: hostile }], { language: "ar" });
    expect(chart?.spec.texts.map(({ text }) => text)).toContain("\u2068NATO  2024 x\u2069");
  });
});

describe("marks", () => {
  const picture = onlyChart(figuresOfNews, { language: "en" });
  const { symbols, strokes } = plotOf(picture);

  it("are hollow for what is planned, solid for what is there, crossed for what is denied", () => {
    const shown = symbols.map(({ y, hollow, shape }) => [Math.round(y), hollow, shape === "cross"]);
    expect(shown.toSorted((a, b) => Number(a[0]) - Number(b[0]) || Number(a[1]) - Number(b[1]))).toEqual([
      [500, false, true],
      [1500, false, false],
      [3000, false, false],
      [3000, false, false],
      [3000, false, false],
      [10_000, false, false],
      [11_000, false, false],
      [12_000, true, false],
      [12_000, true, false],
    ]);
  });

  it("show hedges: arrows for open ends, whiskers for about, a bar for a range, a line between two figures", () => {
    const found = strokes.map(({ from: [, a], to: [, b], ends }) => ({ a: Math.round(a), b: Math.round(b), ends }));
    const arrows = found.filter(({ ends }) => ends[1] === "arrow");
    expect(arrows.map(({ a, b }) => [a, b > a])).toEqual(
      expect.arrayContaining([
        [3000, true],
        [12_000, false],
      ]),
    );
    expect(arrows).toHaveLength(2);
    expect(found.filter(({ ends }) => ends[0] === "bar")).toContainEqual({
      a: 10_800,
      b: 13_200,
      ends: ["bar", "bar"],
    });
    expect(found).toContainEqual({ a: 10_000, b: 12_000, ends: ["none", "none"] });
    expect(found).toContainEqual({ a: 3000, b: 10_000, ends: ["none", "none"] });
  });

  it("of one source share colour and shape; sources differ in one of them", () => {
    const legend = picture.spec.page.symbols.slice(-5).map(({ color, shape }) => `${color} ${shape}`);
    expect(new Set(legend).size).toBe(5);
  });

  it("of one day and value stand side by side", () => {
    const marks = plotOf(onlyChart(oneDay.slice(0, 4), { language: "en" })).symbols;
    expect(new Set(marks.map(({ x }) => x.toFixed(3))).size).toBe(4);
  });

  it("are explained, but only those that are there", () => {
    expect(textsOf(picture)).toEqual(
      expect.arrayContaining(["there already", "planned or expected", "denied", "this many or more", "about", "range"]),
    );
    const plain = onlyChart([estimate("a29", "pentagon", 10_000)], { language: "en" });
    expect(textsOf(plain)).not.toEqual(expect.arrayContaining(["there already"]));
    expect(textsOf(plain)).not.toEqual(expect.arrayContaining(["about"]));
  });
});

describe("words", () => {
  it("tell each source's last figure and day, what is there before what is planned", () => {
    const texts = textsOf(onlyChart(figuresOfNews, { language: "en" }));
    const at = texts.lastIndexOf("Salim");
    expect(texts.slice(at, at + 3)).toEqual(["Salim", "3,000", "29 Oct"]);
  });

  it("follow Arabic grammar", () => {
    const texts = textsOf(onlyChart(figuresOfNews, { language: "ar" }));
    expect(texts).toEqual(expect.arrayContaining(["ما يصل إلى 12 ألفاً", "بين 10 آلاف و12 ألفاً", "أكثر من 3 آلاف"]));
  });

  it("have the reader's digits", () => {
    const texts = textsOf(onlyChart(figuresOfNews, { language: "ar", digits: "arabic" }));
    expect(texts).toEqual(expect.arrayContaining(["١٠٬٠٠٠", "١٥٬٠٠٠", "١٬٥٠٠"]));
    expect(texts.join(" ")).not.toMatch(/[0-9]/u);
  });

  it("count sources beyond the colours", () => {
    expect(textsOf(onlyChart(manyFigures, { language: "en" }))).toContain("13 other sources");
    expect(textsOf(onlyChart(manyFigures, { language: "ar" }))).toContain("13 مصدراً آخر");
  });

  it("say when the scale is logarithmic", () => {
    const isTold = (picture: Picture) => textsOf(picture).some((text) => text.startsWith("Logarithmic"));
    expect(isTold(onlyChart(hugeFigures, { language: "en" }))).toBe(true);
    expect(isTold(onlyChart(figuresOfNews, { language: "en" }))).toBe(false);
  });

  it("say how many figures have no day", () => {
    const undated = [estimate("a29", "pentagon", 10_000), estimate("a30", "nis", 4000, { asOf: "2024-10" })];
    expect(textsOf(onlyChart(undated, { language: "en" }))).toContain("1 figure without an exact day is not shown.");
  });

  it("say how many figures are held back as implausible, which are not drawn", () => {
    const odd = from(1, 900_000, { asOf: "2024-11-12" });
    const picture = onlyChart([...figuresOfNews, odd], { language: "en" });
    expect(textsOf(picture).slice(-2).join(" ")).toBe(
      "1 figure, more than ten times off every other, is held back until it is confirmed.",
    );
    expect(plotOf(picture).y.max).toBe(15_000);
  });

  it("describe the picture for those who do not see it", () => {
    expect(onlyChart(figuresOfNews, { language: "en" }).alt).toBe(
      "Chart: North Korean troops in Russia. Each source's last figure: NATO between 10,000 and 12,000 (12 Nov), Salim 3,000 (29 Oct), Pentagon 10,000 (28 Oct), US State Department more than 3,000 (25 Oct), South Korea's NIS 1,500 (18 Oct).",
    );
  });
});

describe("figures", () => {
  it("none make no chart, nor do figures without a day or a source", () => {
    expect(chartsOver([], { language: "ar" })).toEqual([]);
    expect(chartsOver([estimate("a29", "nis", 3000, { asOf: null })], { language: "ar" })).toEqual([]);
    expect(chartsOver([estimate("a29", null, 3000)], { language: "ar" })).toEqual([]);
  });

  it("of several measures make a chart each, told apart by its title and id", () => {
    const losses = ["killed", "wounded", "captured"];
    const views = story.views.map((view) => ({ ...view, measures: losses }));
    const estimates = [
      estimate("a29", "nis", 100, { measure: "killed", status: "killed" }),
      estimate("a30", "nis", 300, { measure: "killed", status: "killed", asOf: "2024-10-30" }),
      estimate("a29", "nis", 1000, { measure: "wounded", status: "wounded" }),
    ];
    const charts = chartsOver(estimates, { language: "en", views });
    expect(charts.map(({ id }) => id)).toEqual(["killed", "wounded"]);
    expect(charts.map((chart) => textsOf(chart)[0])).toEqual([
      "North Korean troops in Russia · Killed",
      "North Korean troops in Russia · Wounded",
    ]);
    expect(plotOf(charts[0] as Picture).strokes).toHaveLength(1);
  });

  it("of one day make a chart with one tick", () => {
    const picture = onlyChart([estimate("a29", "pentagon", 10_000)], { language: "en" });
    expect(plotOf(picture).x.ticks).toEqual([0]);
    expect(textsOf(picture).filter((text) => text === "28 Oct")).toHaveLength(2);
  });

  it("are drawn on the colours of the theme", () => {
    const dark = onlyChart(figuresOfNews, { language: "en", theme: "dark" }).spec;
    expect(dark.background).toBe(palettes.dark.background);
    expect(JSON.stringify(dark)).not.toContain(palettes.light.ink);
  });
});

describe("whatever the figures", () => {
  const day = fc
    .integer({ min: 0, max: 1100 })
    .map((days) => new Date(Date.UTC(2022, 0, 1 + days)).toISOString().slice(0, 10));
  const figure = fc
    .record({
      value: fc.oneof(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 9_000_000_000 })),
      spread: fc.integer({ min: 0, max: 5000 }),
      source: fc.integer({ min: 0, max: 12 }),
      asOf: day,
      hedge: fc.constantFrom(...hedges),
      status: fc.constantFrom(...statuses, null),
    })
    .map(({ value, spread, source, asOf, hedge, status }) =>
      from(source, value, { asOf, hedge, status, max: hedge === "between" ? value + spread : value }),
    );

  it("words keep apart and stay inside, and every number is one", () => {
    fc.assert(
      fc.property(
        fc.array(figure, { minLength: 1, maxLength: 25 }),
        fc.constantFrom("ar", "en"),
        (estimates, language) => {
          for (const { spec } of chartsOver(estimates, { language })) {
            const boxes = spec.texts.map(textBox);
            for (const [i, box] of boxes.entries()) {
              expect(boxes.slice(i + 1).filter((other) => boxesOverlap(box, other))).toEqual([]);
              expect(box.left >= 0 && box.left + box.width <= spec.width && box.top + box.height <= spec.height).toBe(
                true,
              );
            }
            // NaN and Infinity would not come back from JSON.
            expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
