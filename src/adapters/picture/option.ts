import type { EChartsCoreOption } from "echarts/core";
import type { PicturePlot, PictureSpec, PictureStroke, PictureSymbol, PictureText } from "../../domain/picture.ts";
import { directed, fontOf } from "./text.ts";

/** A picture in ECharts' words: one grid with the axes of the plot, and one as large as the page, in its pixels. */
export function optionOf(spec: PictureSpec): EChartsCoreOption {
  const page = pageGrid(spec);
  const plot = spec.plot === null ? null : plotGrid(spec.plot);
  return {
    animation: false,
    backgroundColor: spec.background,
    textStyle: { fontFamily: "sans-serif" },
    grid: [page.grid, ...(plot === null ? [] : [plot.grid])],
    xAxis: [page.xAxis, ...(plot === null ? [] : [plot.xAxis])],
    yAxis: [page.yAxis, ...(plot === null ? [] : [plot.yAxis])],
    series: [
      ...seriesOf(spec.page.strokes, spec.page.symbols, 0, spec.background),
      ...(spec.plot === null ? [] : seriesOf(spec.plot.strokes, spec.plot.symbols, 1, spec.background)),
    ],
    graphic: [
      ...spec.bands.map(({ left, top, width, height, color }) => ({
        type: "rect",
        z: -1,
        silent: true,
        shape: { x: left, y: top, width, height },
        style: { fill: color },
      })),
      ...spec.texts.map(textElement),
    ],
  };
}

function pageGrid({ width, height }: PictureSpec) {
  const hidden = { type: "value", show: false, min: 0, gridIndex: 0 } as const;
  return {
    grid: { left: 0, top: 0, width, height, containLabel: false, outerBoundsMode: "none" },
    xAxis: { ...hidden, max: width },
    yAxis: { ...hidden, max: height, inverse: true },
  };
}

function plotGrid({ box, x, y, gridColor, axisColor }: PicturePlot) {
  const quiet = { axisLabel: { show: false }, axisLine: { show: false }, axisTick: { show: false } };
  const ticks = (values: readonly number[]) => ({ show: true, customValues: [...values] });
  return {
    grid: { ...box, containLabel: false, outerBoundsMode: "none" },
    xAxis: {
      ...quiet,
      type: "value",
      gridIndex: 1,
      min: x.min,
      max: x.max,
      inverse: x.reversed,
      splitLine: { show: false },
      axisLine: { show: true, onZero: false, lineStyle: { color: axisColor, width: 1 } },
      axisTick: { ...ticks(x.ticks), length: 4, lineStyle: { color: axisColor } },
    },
    yAxis: {
      ...quiet,
      type: y.isLog ? "log" : "value",
      gridIndex: 1,
      min: y.min,
      max: y.max,
      splitLine: { show: true, lineStyle: { color: gridColor, width: 1 } },
      axisTick: { show: false, customValues: [...y.ticks] },
    },
  };
}

function seriesOf(
  strokes: readonly PictureStroke[],
  symbols: readonly PictureSymbol[],
  axis: number,
  background: string,
): readonly object[] {
  const where = { coordinateSystem: "cartesian2d", xAxisIndex: axis, yAxisIndex: axis, silent: true, clip: false };
  return [
    { ...where, type: "lines", z: 2, data: strokes.map(lineItem) },
    { ...where, type: "scatter", z: 3, data: symbols.map((symbol) => symbolItem(symbol, background)) },
  ];
}

const lineEnds = { none: "none", bar: "rect", arrow: "arrow" } as const;
const lineEndSizes = { none: 0, bar: [8, 1.6], arrow: 7 } as const;

function lineItem({ from, to, color, width, ends }: PictureStroke) {
  return {
    coords: [from, to],
    symbol: ends.map((end) => lineEnds[end]),
    symbolSize: ends.map((end) => lineEndSizes[end]),
    lineStyle: { color, width, opacity: 1 },
  };
}

const CROSS = "path://M0,0L10,10M10,0L0,10";

function symbolItem({ x, y, shape, size, color, hollow }: PictureSymbol, background: string) {
  const isCross = shape === "cross";
  return {
    value: [x, y],
    symbol: isCross ? CROSS : shape === "square" ? "rect" : shape,
    symbolSize: shape === "circle" || isCross ? size : shape === "square" ? size - 1 : size + 1.5,
    itemStyle: {
      color: hollow || isCross ? background : color,
      borderColor: color,
      borderWidth: hollow || isCross ? 2 : 0,
      opacity: 1,
    },
  };
}

function textElement(text: PictureText) {
  return {
    type: "text",
    z: 10,
    silent: true,
    x: text.x,
    y: text.y,
    style: {
      text: directed(text),
      font: fontOf(text),
      fill: text.color,
      ...(text.halo === null ? {} : { stroke: text.halo, lineWidth: 4, lineJoin: "round" }),
      align: text.align,
      verticalAlign: "middle",
    },
  };
}
