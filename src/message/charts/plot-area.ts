import type { PictureBox, PicturePlot, PictureStroke, PictureText } from "../../domain/picture.ts";
import { bareFigure } from "../figure-lines.ts";
import { type LabelGround, placeLabels } from "./labels.ts";
import {
  hedgeStroke,
  MARK_SIZE,
  type MarkStyle,
  markBox,
  placeMarks,
  type PlacedMark,
  strokeBoxes,
  symbolOf,
  toUnits,
} from "./marks.ts";
import { type ChartData, joinedPoints, type Point, type Series } from "./points.ts";
import { dayScale, type Scale, valueScale } from "./scales.ts";
import { LINE_HEIGHT, type Page, pictureText, textAt, wordingOf } from "./wording.ts";

const TICK = { size: 12.5 } as const;
const LABEL = { size: 12.5, bold: true } as const;
const PLOT_HEIGHT = 270;
/** Between an axis and its words. */
const TICK_GAP = 8;
/** The scale leaves room for the arrow of an open end. */
const OPEN_END = 1.12;

export interface StyledSeries {
  readonly series: Series;
  readonly style: MarkStyle;
  /** False for a source that shares its colour with others: its marks have neither labels nor lines. */
  readonly isNamed: boolean;
}

export interface PlotArea {
  readonly plot: PicturePlot;
  readonly texts: readonly PictureText[];
  readonly isLog: boolean;
  readonly bottom: number;
}

/** Axes, marks and labels of all sources, those that spoke last first. */
export function plotArea(page: Page, data: ChartData, styled: readonly StyledSeries[], top: number): PlotArea {
  const points = styled.flatMap(({ series, style }) => series.points.map((point) => ({ point, style })));
  const values = points.flatMap(({ point }) => [point.value * (point.high === null ? OPEN_END : 1), point.high ?? 0]);
  const sketch = valueScale(values, { left: 0, top, width: 1, height: PLOT_HEIGHT });
  const tickWords = sketch.ticks.map((tick) => page.writer.number(tick));
  const tickWidth = Math.max(...tickWords.map((word) => page.measure(wordingOf(word, TICK, page.isRtl))));
  const axis = tickWidth + TICK_GAP;
  const box = {
    left: page.margin + (page.isRtl ? 0 : axis),
    top,
    width: page.width - 2 * page.margin - axis,
    height: PLOT_HEIGHT,
  };
  const y = valueScale(values, box);
  const x = daysOf(page, data, points, box);
  const marks = placeMarks(points, x, y);
  const named = styled.filter(({ isNamed }) => isNamed);
  const lines = named.flatMap((one) => joins(one, marks));
  const hedges = marks.flatMap((mark) => hedgeStroke(mark, y, box) ?? []);
  const ground = {
    frame: labelFrame(page, box),
    obstacles: [...marks.map(markBox), ...hedges.flatMap((stroke) => [...strokeBoxes(stroke)])],
    lines: lines.flatMap((stroke) => [...strokeBoxes(stroke)]),
    startsRight: !page.isRtl,
  };
  const days = dayTicks(page, data, x, box);
  const symbols = marks.map((mark) => symbolOf(x.toValue(mark.x), y.toValue(mark.y), mark.style, mark.point));
  return {
    plot: {
      box,
      x: { min: x.min, max: x.max, ticks: x.ticks, reversed: page.isRtl },
      y: { min: y.min, max: y.max, ticks: y.ticks, isLog: y.isLog },
      gridColor: page.palette.grid,
      axisColor: page.palette.axis,
      // The first mark of a list is the most important one: it is drawn last, on top.
      symbols: symbols.toReversed(),
      strokes: [...lines, ...hedges].map((stroke) => toUnits(stroke, x, y)),
    },
    texts: [...valueTicks(page, tickWords, y, box), ...days.texts, ...labels(page, named, marks, ground)],
    isLog: y.isLog,
    bottom: days.bottom,
  };
}

function daysOf(page: Page, data: ChartData, points: readonly { readonly point: Point }[], box: PictureBox): Scale {
  const lastDay = Math.max(...points.map(({ point }) => point.day));
  // Words of the first and the last day stand for all: only a year makes one longer.
  const widths = [0, lastDay].map((day) => page.measure(wordingOf(dayWords(page, data, day), TICK, page.isRtl)));
  return dayScale(lastDay, box, Math.max(...widths) + 24, page.isRtl);
}

function dayWords(page: Page, data: ChartData, day: number): string {
  const date = Temporal.PlainDate.from(data.firstDay).add({ days: day });
  return pictureText(page.writer.day(date.toString()));
}

function valueTicks(page: Page, words: readonly string[], y: Scale, box: PictureBox): readonly PictureText[] {
  const style = { ...TICK, color: page.palette.muted };
  const left = page.isRtl ? box.left + box.width + TICK_GAP : box.left - TICK_GAP;
  return y.ticks.map((tick, i) =>
    textAt(page, words[i] as string, left, y.toPixel(tick), page.isRtl ? "left" : "right", style),
  );
}

function dayTicks(page: Page, data: ChartData, x: Scale, box: PictureBox) {
  const top = box.top + box.height + TICK_GAP + (TICK.size * LINE_HEIGHT) / 2;
  const style = { ...TICK, color: page.palette.muted };
  const texts = x.ticks
    .map((day) => textAt(page, dayWords(page, data, day), x.toPixel(day), top, "center", style))
    .map((text) => insidePage(page, text));
  return { texts, bottom: top + (TICK.size * LINE_HEIGHT) / 2 };
}

/** A label in the middle under the outermost day must not leave the page. */
function insidePage(page: Page, text: PictureText): PictureText {
  const least = text.width / 2 + 4;
  return { ...text, x: Math.min(page.width - least, Math.max(least, text.x)) };
}

/** Lines from figure to figure of one source. */
function joins({ series, style }: StyledSeries, marks: readonly PlacedMark[]): readonly PictureStroke[] {
  const joined = new Set(joinedPoints(series));
  const own = marks.filter(({ point }) => joined.has(point)).toSorted((a, b) => a.point.day - b.point.day);
  return own.slice(1).map((mark, i) => {
    const before = own[i] as PlacedMark;
    return {
      from: [before.x, before.y],
      to: [mark.x, mark.y],
      color: style.color,
      width: 1.4,
      ends: ["none", "none"],
    };
  });
}

function labels(
  page: Page,
  named: readonly StyledSeries[],
  marks: readonly PlacedMark[],
  ground: LabelGround,
): readonly PictureText[] {
  const latest = new Set(named.map(({ series }) => series.latest));
  const labelled = new Set(named.flatMap(({ series }) => series.points));
  const own = marks.filter(({ point }) => labelled.has(point));
  const byWeight = [
    ...own.filter(({ point }) => latest.has(point)),
    ...own.filter(({ point }) => !latest.has(point)).toReversed(),
  ];
  const texts = byWeight.map(({ point, style }) =>
    textAt(page, pictureText(bareFigure(point.claim, page.writer)), 0, 0, "center", { ...LABEL, color: style.color }),
  );
  const height = LABEL.size * LINE_HEIGHT;
  const wishes = byWeight.map(({ x, y }, i) => ({
    x,
    y,
    width: (texts[i] as PictureText).width + 4,
    height,
    clear: MARK_SIZE / 2 + 3,
  }));
  const places = placeLabels(wishes, ground);
  return texts.flatMap((text, i) => {
    const place = places[i];
    return place === null || place === undefined ? [] : [{ ...text, ...place, halo: page.palette.background }];
  });
}

/** Labels may use the margin on the side that has no axis. */
function labelFrame(page: Page, box: PictureBox): PictureBox {
  const free = page.margin - 4;
  return { ...box, left: box.left - (page.isRtl ? free : 0), width: box.width + free };
}
