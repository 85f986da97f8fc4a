import type { FigureClaim } from "../../claims/index.ts";
import type { FiguresAnswer } from "../../digest/index.ts";
import type { Picture, PictureLook } from "../../domain/picture.ts";
import { nameOf } from "../names.ts";
import { createWriter, type MessageContext, type Writer } from "../writer.ts";
import { altText } from "./alt.ts";
import { keyOfMarks, legend } from "./legend.ts";
import { createPage, headingLines, noteLines, pageHeight, SECTION_GAP } from "./page.ts";
import { type Palette, seriesShapes } from "./palette.ts";
import { plotArea, type StyledSeries } from "./plot-area.ts";
import { type ChartData, chartData } from "./points.ts";
import { pictureText } from "./wording.ts";

/**
 * A chart of each measure of the view that has figures with a day; empty when there are none.
 * @param history the figures behind the answer, earlier ones of each source too
 */
export function figureCharts(
  answer: FiguresAnswer,
  history: readonly FigureClaim[],
  look: PictureLook,
  context: MessageContext,
): readonly Picture[] {
  const writer = createWriter(context, answer.on ?? answer.asOf);
  return answer.view.measures.flatMap((measure) => {
    const data = chartData(history, measure);
    return data === null ? [] : [figuresChart(answer, measure, data, look, writer)];
  });
}

function figuresChart(
  answer: FiguresAnswer,
  measure: string,
  data: ChartData,
  look: PictureLook,
  writer: Writer,
): Picture {
  const page = createPage(look, writer);
  const { styled, others } = withStyles(data, page.palette);
  const title = titleText(answer, measure, writer);
  const head = headingLines(page, title, subtitleText(answer, measure, writer));
  const area = plotArea(page, data, [...styled, ...others.series], head.bottom + SECTION_GAP);
  const points = data.series.flatMap((series) => series.points);
  const key = keyOfMarks(page, points, area.bottom + SECTION_GAP * 0.75);
  const list = legend(page, styled, others, key.bottom + SECTION_GAP * 0.75);
  const notes = noteLines(page, notesOf(data, area.isLog, heldOf(answer, measure), writer), list.bottom);
  return {
    id: measure,
    alt: altText(
      "chart",
      title,
      styled.map(({ series }) => series.latest.claim),
      writer,
    ),
    spec: {
      width: page.width,
      height: pageHeight(page, notes.bottom),
      background: page.palette.background,
      bands: [],
      page: { symbols: [...key.symbols, ...list.symbols], strokes: [...key.strokes, ...list.strokes] },
      plot: area.plot,
      texts: [...head.texts, ...area.texts, ...key.texts, ...list.texts, ...notes.texts],
    },
  };
}

/** A colour and a shape for as many sources as there are; the others look alike. */
function withStyles({ series }: ChartData, palette: Palette) {
  const isCrowded = series.length > palette.series.length;
  const named = isCrowded ? series.slice(0, palette.series.length - 1) : series;
  const styled = named.map((one, i): StyledSeries => {
    const style = { color: palette.series[i] as string, shape: seriesShapes[i] ?? "circle" };
    return { series: one, style, isNamed: true };
  });
  const style = { color: palette.others, shape: "circle" } as const;
  const rest = series.slice(named.length).map((one): StyledSeries => ({ series: one, style, isNamed: false }));
  return { styled, others: { style, count: rest.length, series: rest } };
}

/** What the view is called; where it counts several things, which of them; whose figures, when asked for one source. */
function titleText({ view, by }: FiguresAnswer, measure: string, writer: Writer): string {
  const parts = [
    writer.join(view.title[writer.language]),
    view.measures.length > 1 ? writer.say("chart-counted", {}, { measure }) : [],
    by === null ? [] : writer.say("figures-of", { who: nameOf(by, writer, "short") }),
  ];
  return joined(parts.map(pictureText));
}

function subtitleText({ on, asOf }: FiguresAnswer, measure: string, writer: Writer): string {
  const yearful = createWriter(writer, null);
  const counted = writer.say("chart-by-day", { counted: writer.say("chart-counted", {}, { measure }) });
  const saidBy = on === null ? [] : writer.say("figures-said-by", { day: yearful.day(on) });
  const until = on !== null || asOf === null ? [] : writer.say("figures-as-of", { day: yearful.day(asOf) });
  return joined([counted, saidBy, until].map(pictureText));
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" · ");
}

function heldOf({ held }: FiguresAnswer, measure: string): number {
  return held.filter((claim) => claim.measure === measure).length;
}

/** What the picture cannot show by itself. */
function notesOf({ undated }: ChartData, isLog: boolean, held: number, writer: Writer): readonly string[] {
  const counted = (key: string, count: number) =>
    count > 0 ? [writer.say(key, { number: writer.number(count) }, { count })] : [];
  const log = isLog ? [writer.say("chart-log")] : [];
  return [...log, ...counted("chart-undated", undated), ...counted("chart-held", held)].map(pictureText);
}
