import type { FigureClaim } from "../../claims/index.ts";
import type { FiguresAnswer } from "../../digest/index.ts";
import type { Picture, PictureLook, PictureText } from "../../domain/picture.ts";
import { bareFigure, sourceName } from "../figure-lines.ts";
import { nameOf } from "../names.ts";
import { plain } from "../words.ts";
import { createWriter, type MessageContext, type Writer } from "../writer.ts";
import { keyOfMarks, legend } from "./legend.ts";
import { type Palette, palettes, seriesShapes } from "./palette.ts";
import { plotArea, type StyledSeries } from "./plot-area.ts";
import { type ChartData, chartData } from "./points.ts";
import { LINE_HEIGHT, type Page, pictureText, startText, type TextStyle, wrap } from "./wording.ts";

/** Wide enough for a legend, narrow enough that its words stay readable on a phone. */
const WIDTH = 440;
const MARGIN = 20;
const TITLE = { size: 18, bold: true } as const;
const SUBTITLE = { size: 13 } as const;
const NOTE = { size: 12 } as const;
const SECTION_GAP = 16;

/** A chart of each measure of the view that has figures with a day; empty when there are none. */
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
  const palette = palettes[look.theme];
  const page: Page = {
    writer,
    palette,
    measure: look.measure,
    width: WIDTH,
    margin: MARGIN,
    isRtl: writer.language === "ar",
  };
  const { styled, others } = withStyles(data, palette);
  const title = titleText(answer, measure, writer);
  const head = heading(page, title, subtitleText(answer, measure, writer));
  const area = plotArea(page, data, [...styled, ...others.series], head.bottom + SECTION_GAP);
  const points = data.series.flatMap((series) => series.points);
  const key = keyOfMarks(page, points, area.bottom + SECTION_GAP * 0.75);
  const list = legend(page, styled, others, key.bottom + SECTION_GAP * 0.75);
  const notes = notesBelow(page, data, area.isLog, list.bottom);
  return {
    id: measure,
    alt: altText(title, styled, writer),
    spec: {
      width: WIDTH,
      height: Math.ceil(notes.bottom + MARGIN - 6),
      background: palette.background,
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
  const styled = named.map(
    (one, i): StyledSeries => ({
      series: one,
      style: { color: palette.series[i] as string, shape: seriesShapes[i] ?? "circle" },
      isNamed: true,
    }),
  );
  const style = { color: palette.others, shape: "circle" } as const;
  const rest = series.slice(named.length);
  return {
    styled,
    others: {
      style,
      count: rest.length,
      series: rest.map((one): StyledSeries => ({ series: one, style, isNamed: false })),
    },
  };
}

/** What the view is called; where it counts several things, which of them; whose figures, when asked for one source. */
function titleText({ view, by }: FiguresAnswer, measure: string, writer: Writer): string {
  const parts = [
    writer.join(view.title[writer.language]),
    view.measures.length > 1 ? writer.say("chart-counted", {}, { measure }) : [],
    by === null ? [] : writer.say("figures-of", { who: nameOf(by, writer, "short") }),
  ];
  return parts
    .filter((part) => part.length > 0)
    .map(pictureText)
    .join(" · ");
}

function subtitleText({ on, asOf }: FiguresAnswer, measure: string, writer: Writer): string {
  const yearful = createWriter(writer, null);
  const until =
    on !== null
      ? writer.say("figures-said-by", { day: yearful.day(on) })
      : asOf === null
        ? []
        : writer.say("figures-as-of", { day: yearful.day(asOf) });
  const counted = writer.say("chart-by-day", { counted: writer.say("chart-counted", {}, { measure }) });
  return [counted, until]
    .filter((part) => part.length > 0)
    .map(pictureText)
    .join(" · ");
}

interface Lines {
  readonly texts: readonly PictureText[];
  readonly bottom: number;
}

export function heading(page: Page, title: string, subtitle: string): Lines {
  const first = paragraph(page, title, TITLE, 2, page.margin - 4);
  const second = paragraph(page, subtitle, { ...SUBTITLE, color: page.palette.muted }, 2, first.bottom + 2);
  return { texts: [...first.texts, ...second.texts], bottom: second.bottom };
}

export function paragraph(page: Page, text: string, style: TextStyle, maxLines: number, top: number): Lines {
  const height = style.size * LINE_HEIGHT;
  const lines = wrap(page, text, page.width - 2 * page.margin, style, maxLines);
  return {
    texts: lines.map((line, i) => startText(page, line, 0, top + height * (i + 0.5), style)),
    bottom: top + height * lines.length,
  };
}

/** What the picture cannot show by itself. */
function notesBelow(page: Page, { undated }: ChartData, isLog: boolean, top: number): Lines {
  const { writer, palette } = page;
  const notes = [
    ...(isLog ? [writer.say("chart-log")] : []),
    ...(undated > 0 ? [writer.say("chart-undated", { number: writer.number(undated) }, { count: undated })] : []),
  ];
  let bottom = notes.length > 0 ? top + SECTION_GAP * 0.75 : top;
  const texts = notes.flatMap((note) => {
    const lines = paragraph(page, pictureText(note), { ...NOTE, color: palette.muted }, 2, bottom);
    bottom = lines.bottom;
    return lines.texts;
  });
  return { texts, bottom };
}

function altText(title: string, styled: readonly StyledSeries[], writer: Writer): string {
  const figures = styled.map(({ series: { source, latest } }) =>
    writer.say("chart-alt-figure", {
      who: sourceName(source, writer),
      figure: bareFigure(latest.claim, writer),
      day: writer.day(latest.claim.day),
    }),
  );
  return plain(writer.say("chart-alt", { title, figures: writer.list(figures) }));
}
