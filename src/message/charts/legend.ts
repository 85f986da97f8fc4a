import type { PictureStroke, PictureSymbol, PictureText } from "../../domain/picture.ts";
import { bareFigure, sourceName } from "../figure-lines.ts";
import { HEDGE_WIDTH, type MarkStyle, RANGE_WIDTH, symbolOf } from "./marks.ts";
import type { Point, Series } from "./points.ts";
import {
  endText,
  fromStart,
  LINE_HEIGHT,
  nameAndFigure,
  type Page,
  pictureText,
  startText,
  wordingOf,
} from "./wording.ts";

/** A part of the page and where the next one begins. */
export interface Part {
  readonly texts: readonly PictureText[];
  readonly symbols: readonly PictureSymbol[];
  readonly strokes: readonly PictureStroke[];
  readonly bottom: number;
}

const ROW = 25;
const NAME = { size: 13.5 } as const;
const DAY = { size: 12.5 } as const;
/** Between a figure and its day. */
const DAY_GAP = 26;
const KEY = { size: 12.5 } as const;
const GLYPH = 24;

/** A line each: mark, source, its last figure and day. Sources beyond the colours share one line. */
export function legend(
  page: Page,
  shown: readonly { readonly series: Series; readonly style: MarkStyle }[],
  others: { readonly count: number; readonly style: MarkStyle },
  top: number,
): Part {
  const texts: PictureText[] = [];
  const symbols: PictureSymbol[] = [];
  let y = top + ROW / 2;
  const days = shown.map(({ series }) => pictureText(page.writer.day(series.latest.claim.day)));
  const dayColumn = DAY_GAP + Math.max(0, ...days.map((day) => page.measure(wordingOf(day, DAY, page.isRtl))));
  for (const [i, { series, style }] of shown.entries()) {
    const name = { text: pictureText(sourceName(series.source, page.writer)), distance: GLYPH };
    const figure = { text: pictureText(bareFigure(series.latest.claim, page.writer)), distance: dayColumn };
    const row = nameAndFigure(page, name, figure, y, NAME.size);
    texts.push(...row.texts, endText(page, days[i] as string, 0, y, { ...DAY, color: page.palette.muted }));
    symbols.push(symbolOf(fromStart(page, GLYPH / 2 - 4), y, style, series.latest));
    y = row.y + ROW;
  }
  if (others.count > 0) {
    const text = pictureText(
      page.writer.say("chart-others", { number: page.writer.number(others.count) }, { count: others.count }),
    );
    texts.push(startText(page, text, GLYPH, y, { ...NAME, color: page.palette.muted }));
    symbols.push(symbolOf(fromStart(page, GLYPH / 2 - 4), y, others.style, { isPlanned: false, isDenied: false }));
    y += ROW;
  }
  return { texts, symbols, strokes: [], bottom: y - ROW / 2 };
}

type KeyId = "there" | "planned" | "denied" | "up" | "down" | "about" | "between";

/** What the marks mean: only those that the chart has. */
export function keyOfMarks(page: Page, points: readonly Point[], top: number): Part {
  const texts: PictureText[] = [];
  const symbols: PictureSymbol[] = [];
  const strokes: PictureStroke[] = [];
  const line = KEY.size * LINE_HEIGHT + 4;
  const room = page.width - 2 * page.margin;
  let along = 0;
  let y = top + line / 2;
  const ids = keysOf(points);
  for (const id of ids) {
    const words = pictureText(page.writer.say("chart-key", {}, { mark: id }));
    const width = GLYPH - 4 + page.measure(wordingOf(words, KEY, page.isRtl));
    if (along > 0 && along + width > room) {
      along = 0;
      y += line;
    }
    const glyph = keyGlyph(page, id, fromStart(page, along + 6), y);
    symbols.push(...glyph.symbols);
    strokes.push(...glyph.strokes);
    texts.push(startText(page, words, along + GLYPH - 6, y, { ...KEY, color: page.palette.muted }));
    along += width + 14;
  }
  return { texts, symbols, strokes, bottom: ids.length === 0 ? top : y + line / 2 };
}

function keysOf(points: readonly Point[]): readonly KeyId[] {
  const has = (test: (point: Point) => boolean) => points.some(test);
  const hedged = (...hedges: readonly string[]) => has(({ claim }) => hedges.includes(claim.hedge));
  const isMixed = has(({ isPlanned }) => isPlanned);
  const keys: readonly (readonly [KeyId, boolean])[] = [
    ["there", isMixed],
    ["planned", isMixed],
    ["denied", has(({ isDenied }) => isDenied)],
    ["up", hedged("more_than", "at_least")],
    ["down", hedged("up_to", "less_than")],
    ["about", hedged("about")],
    ["between", hedged("between")],
  ];
  return keys.flatMap(([id, isThere]) => (isThere ? [id] : []));
}

function keyGlyph(page: Page, id: KeyId, x: number, y: number): Pick<Part, "symbols" | "strokes"> {
  const color = page.palette.muted;
  const style = { color, shape: "circle" } as const;
  const stroke = (ends: PictureStroke["ends"], from: number, to: number, width = HEDGE_WIDTH) => ({
    symbols: [],
    strokes: [{ from: [x, y + from], to: [x, y + to], color, width, ends } as const],
  });
  switch (id) {
    case "there":
    case "planned":
    case "denied":
      return {
        symbols: [symbolOf(x, y, style, { isPlanned: id === "planned", isDenied: id === "denied" })],
        strokes: [],
      };
    case "up":
      return stroke(["none", "arrow"], 7, -7);
    case "down":
      return stroke(["none", "arrow"], -7, 7);
    case "about":
      return stroke(["bar", "bar"], 7, -7);
    case "between":
      return stroke(["none", "none"], 7, -7, RANGE_WIDTH);
  }
}
