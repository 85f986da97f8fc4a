import type { FigureRow, FiguresAnswer } from "../../digest/index.ts";
import type { Picture, PictureBand, PictureLook, PictureStroke, PictureText } from "../../domain/picture.ts";
import { bareFigure, figureSource } from "../figure-lines.ts";
import { nameOf, outletsAfter } from "../names.ts";
import { createWriter, type MessageContext, type Writer } from "../writer.ts";
import { altText, deniedBy } from "./alt.ts";
import { createPage, headingLines, noteLines, pageHeight, SECTION_GAP } from "./page.ts";
import {
  endText,
  fromStart,
  LINE_HEIGHT,
  nameAndFigure,
  type Page,
  pictureText,
  startText,
  wordingOf,
  wrap,
} from "./wording.ts";

/** More rows than these are counted: a picture taller than a few screens is not read. */
const MAX_ROWS = 14;
const HEADING = { size: 13, bold: true } as const;
const NAME = { size: 14.5 } as const;
const DETAIL = { size: 12.5 } as const;
/** Above and below the words of a row. */
const PADDING = 7;
const MARK_WIDTH = 4;
const ARROW_ROOM = 13;

/** What the table shows besides the answer. */
export interface TableWindow {
  /** Day of the edition, `YYYY-MM-DD`. */
  readonly day: string;
  /** Figures first published after this day are marked as new; null marks none. */
  readonly since: string | null;
}

/** Each source's latest figure by status, as a table; null when there is none. */
export function figuresTable(
  answer: FiguresAnswer,
  { day, since }: TableWindow,
  look: PictureLook,
  context: MessageContext,
): Picture | null {
  const rows = answer.groups.flatMap((group) => group.rows);
  if (rows.length === 0) return null;
  const writer = createWriter(context, day);
  const page = createPage(look, writer);
  const title = pictureText(writer.join(answer.view.title[writer.language]));
  const asOf = writer.say("figures-as-of", { day: createWriter(context, null).day(day) });
  const head = headingLines(page, title, [writer.say("chart-latest"), asOf].map(pictureText).join(" · "));
  const body = tableBody(page, answer, since, head.bottom + SECTION_GAP * 0.5);
  const more = rows.length - MAX_ROWS;
  const notes = noteLines(
    page,
    [
      ...(more > 0 ? [writer.say("chart-more", { number: writer.number(more) }, { count: more })] : []),
      ...(since !== null && rows.some((row) => isNewSince(row, since))
        ? [writer.say("chart-new-since", { day: writer.day(since) })]
        : []),
    ].map(pictureText),
    body.bottom,
  );
  return {
    id: answer.view.id,
    alt: altText(
      "table",
      title,
      rows.slice(0, MAX_ROWS).map(({ claim }) => claim),
      writer,
    ),
    spec: {
      width: page.width,
      height: pageHeight(page, notes.bottom),
      background: page.palette.background,
      bands: body.bands,
      page: { strokes: body.strokes, symbols: [] },
      plot: null,
      texts: [...head.texts, ...body.texts, ...notes.texts],
    },
  };
}

interface Part {
  readonly texts: readonly PictureText[];
  readonly bands: readonly PictureBand[];
  readonly strokes: readonly PictureStroke[];
  readonly bottom: number;
}

function tableBody(page: Page, { groups }: FiguresAnswer, since: string | null, top: number): Part {
  const parts: Part[] = [];
  let bottom = top;
  let left = MAX_ROWS;
  for (const { status, rows } of groups) {
    if (left === 0) break;
    const shown = rows.slice(0, left);
    left -= shown.length;
    const heading = groupHeading(page, status ?? "other", bottom);
    parts.push(heading);
    bottom = heading.bottom;
    for (const row of shown) {
      const part = tableRow(page, row, since !== null && isNewSince(row, since), bottom);
      parts.push(part);
      bottom = part.bottom;
    }
  }
  return {
    texts: parts.flatMap((part) => part.texts),
    bands: parts.flatMap((part) => part.bands),
    strokes: parts.flatMap((part) => part.strokes),
    bottom,
  };
}

function groupHeading(page: Page, status: string, top: number): Part {
  const height = HEADING.size * LINE_HEIGHT + 8;
  const text = pictureText(page.writer.say("status-heading", {}, { status }));
  const y = top + SECTION_GAP * 0.5 + height / 2;
  const band = { left: 0, top: y - height / 2, width: page.width, height, color: page.palette.band };
  return {
    texts: [startText(page, text, 0, y, { ...HEADING, color: page.palette.muted })],
    bands: [band],
    strokes: [],
    bottom: y + height / 2,
  };
}

/** Source and figure; under them place, day and outlets, and how the figure moved. */
function tableRow(page: Page, { claim, change }: FigureRow, isNew: boolean, top: number): Part {
  const { writer, palette } = page;
  const room = page.width - 2 * page.margin;
  const first = top + PADDING + (NAME.size * LINE_HEIGHT) / 2;
  const name = { text: pictureText(figureSource(claim, writer)), distance: 0 };
  const figure = { text: pictureText(bareFigure(claim, writer)), distance: 0 };
  const head = nameAndFigure(page, name, figure, first, NAME.size);
  const line = DETAIL.size * LINE_HEIGHT;
  const second = head.y + (NAME.size * LINE_HEIGHT + line) / 2 + 1;
  const movedText = changeText(change, writer);
  const movedWidth = movedText === "" ? 0 : page.measure(wordingOf(movedText, DETAIL, page.isRtl)) + ARROW_ROOM + 14;
  // Beside the details where it leaves them half of the line, else under them.
  const isBeside = movedWidth <= room / 2;
  const details = wrap(page, detailsText({ claim }, writer), isBeside ? room - movedWidth : room, DETAIL, 3);
  const last = second + line * (details.length - 1);
  const moved = changeCell(page, movedText, change, isBeside ? second : last + line);
  const muted = { ...DETAIL, color: palette.muted };
  const bottom = (isBeside ? last : last + line) + line / 2 + PADDING;
  const rule = { left: page.margin, top: bottom, width: room, height: 1, color: palette.grid };
  const mark = {
    left: page.isRtl ? page.width - MARK_WIDTH : 0,
    top: top + 4,
    width: MARK_WIDTH,
    height: bottom - top - 8,
    color: palette.series[0] as string,
  };
  return {
    texts: [
      ...head.texts,
      ...details.map((words, i) => startText(page, words, 0, second + line * i, muted)),
      ...moved.texts,
    ],
    bands: isNew ? [rule, mark] : [rule],
    strokes: moved.strokes,
    bottom: bottom + 1,
  };
}

function detailsText({ claim }: Pick<FigureRow, "claim">, writer: Writer): string {
  const place = claim.place === null ? [] : nameOf(claim.place, writer, "short");
  const cells = [place, writer.day(claim.day), deniedBy(claim, writer)]
    .filter((cell) => cell.length > 0)
    .map(pictureText);
  return cells.join(" · ") + pictureText(outletsAfter(claim.reports, writer, { withRepeats: false }));
}

function changeText(change: FigureRow["change"], writer: Writer): string {
  if (change.kind === "new") return pictureText(writer.say("change-new"));
  if (change.kind !== "up" && change.kind !== "down") return "";
  const { from } = change;
  return pictureText(
    writer.say("chart-from", { from: bareFigure(from, writer, "oblique"), day: writer.day(from.day) }),
  );
}

/** The arrow is drawn: text fonts have none. */
function changeCell(
  page: Page,
  words: string,
  { kind }: FigureRow["change"],
  y: number,
): Pick<Part, "texts" | "strokes"> {
  if (words === "") return { texts: [], strokes: [] };
  const text = endText(page, words, 0, y, { ...DETAIL, color: page.palette.muted });
  if (kind !== "up" && kind !== "down") return { texts: [text], strokes: [] };
  const x = fromStart(page, page.width - 2 * page.margin - text.width - ARROW_ROOM / 2 - 1);
  const half = kind === "up" ? 6 : -6;
  const arrow = { from: [x, y + half], to: [x, y - half], ends: ["none", "arrow"] } as const;
  return { texts: [text], strokes: [{ ...arrow, color: page.palette.muted, width: 1.6 }] };
}

function isNewSince({ claim }: FigureRow, since: string): boolean {
  return claim.firstPublished !== null && claim.firstPublished > since;
}
