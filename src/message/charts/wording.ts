import type { MeasureText, PictureText, PictureWording } from "../../domain/picture.ts";
import type { Inline } from "../../domain/message.ts";
import type { Writer } from "../writer.ts";
import type { Palette } from "./palette.ts";

/** What every part of a picture needs to set words. */
export interface Page {
  readonly writer: Writer;
  readonly palette: Palette;
  readonly measure: MeasureText;
  readonly width: number;
  /** Free space at each side. */
  readonly margin: number;
  readonly isRtl: boolean;
}

export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
}

export const LINE_HEIGHT = 1.4;

const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";

/** Marks that give orders to the text layout: names that come from articles must not bring their own. */
const LAYOUT_MARKS = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu;

/**
 * Runs as one string for one line: what is foreign to the line is isolated, so that it cannot turn its neighbours
 * around; line breaks and layout marks become spaces.
 */
export function pictureText(runs: readonly Inline[]): string {
  return runs
    .map(({ text, foreign }) => {
      const clean = text.replace(LAYOUT_MARKS, " ");
      return foreign ? `${FIRST_STRONG_ISOLATE}${clean}${POP_ISOLATE}` : clean;
    })
    .join("");
}

export function wordingOf(text: string, { size, bold = false }: TextStyle, isRtl: boolean): PictureWording {
  return { text, size, bold, direction: isRtl ? "rtl" : "ltr" };
}

/** Where reading begins, at a distance from the reader's side of the page. */
export function fromStart(page: Page, distance: number): number {
  return page.isRtl ? page.width - page.margin - distance : page.margin + distance;
}

/** One line of words whose beginning stands at `distance` from the reader's side. */
export function startText(page: Page, text: string, distance: number, y: number, style: TextStyle): PictureText {
  return textAt(page, text, fromStart(page, distance), y, page.isRtl ? "right" : "left", style);
}

/** One line of words that ends at the far side of the page, less `distance`. */
export function endText(page: Page, text: string, distance: number, y: number, style: TextStyle): PictureText {
  const room = page.width - 2 * page.margin;
  return textAt(page, text, fromStart(page, room - distance), y, page.isRtl ? "left" : "right", style);
}

export function textAt(
  page: Page,
  text: string,
  x: number,
  y: number,
  align: PictureText["align"],
  style: TextStyle,
): PictureText {
  const wording = wordingOf(text, style, page.isRtl);
  return { ...wording, x, y, align, color: style.color ?? page.palette.ink, halo: null, width: page.measure(wording) };
}

/** Narrower names are not worth cutting: the figure goes on a line of its own. */
const NAME_ROOM = 110;
const FACING_GAP = 14;

/** Words with their distance from the side where they stand. */
export interface Placed {
  readonly text: string;
  readonly distance: number;
}

/** A name at the beginning and a figure at the end of a line; under it where both do not fit. `y`: the last line. */
export function nameAndFigure(
  page: Page,
  name: Placed,
  figure: Placed,
  y: number,
  size: number,
): { readonly texts: readonly PictureText[]; readonly y: number } {
  const whole = page.width - 2 * page.margin - name.distance - figure.distance;
  const value = endText(page, figure.text, figure.distance, y, { size, bold: true });
  const beside = whole - value.width - FACING_GAP;
  const widthOf = (text: string) => page.measure(wordingOf(text, { size }, page.isRtl));
  const isBelow = beside < NAME_ROOM && widthOf(name.text) > beside;
  const shown = shorten(name.text, (text) => widthOf(text) <= (isBelow ? whole - FACING_GAP : beside));
  const last = isBelow ? y + size * LINE_HEIGHT : y;
  return { texts: [startText(page, shown, name.distance, y, { size }), { ...value, y: last }], y: last };
}

/** Words in as many lines as they need, at most `maxLines`; what does not fit ends in an ellipsis. */
export function wrap(page: Page, text: string, room: number, style: TextStyle, maxLines: number): readonly string[] {
  const fits = (line: string) => page.measure(wordingOf(line, style, page.isRtl)) <= room;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || fits(longer)) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  const kept = lines.slice(0, maxLines);
  return kept.map((one, i) =>
    (i === kept.length - 1 && lines.length > maxLines) || !fits(one)
      ? shorten(one, fits, lines.length > maxLines)
      : one,
  );
}

/** The longest beginning that fits, with an ellipsis; the whole when it fits and nothing follows. */
export function shorten(text: string, fits: (text: string) => boolean, continues = false): string {
  if (!continues && fits(text)) return text;
  const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  for (let end = letters.length; end > 0; end--) {
    const cut = `${closeIsolates(letters.slice(0, end).join("").trimEnd())}…`;
    if (fits(cut)) return cut;
  }
  return "…";
}

/** A cut must not leave an isolate open: it would swallow the ellipsis. */
function closeIsolates(text: string): string {
  const open = text.split(FIRST_STRONG_ISOLATE).length - text.split(POP_ISOLATE).length;
  return text + POP_ISOLATE.repeat(Math.max(0, open));
}
