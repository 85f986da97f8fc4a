import type { PictureLook, PictureText } from "../../domain/picture.ts";
import type { Writer } from "../writer.ts";
import { palettes } from "./palette.ts";
import { LINE_HEIGHT, type Page, startText, type TextStyle, wrap } from "./wording.ts";

/** Wide enough for a legend, narrow enough that its words stay readable on a phone. */
const WIDTH = 440;
const MARGIN = 20;
const TITLE = { size: 18, bold: true } as const;
const SUBTITLE = { size: 13 } as const;
const NOTE = { size: 12 } as const;

/** Free space between the parts of a picture. */
export const SECTION_GAP = 16;

export function createPage(look: PictureLook, writer: Writer): Page {
  return {
    writer,
    palette: palettes[look.theme],
    measure: look.measure,
    width: WIDTH,
    margin: MARGIN,
    isRtl: writer.language === "ar",
  };
}

export interface Lines {
  readonly texts: readonly PictureText[];
  readonly bottom: number;
}

/** Title and subtitle, at the top of the page. */
export function headingLines(page: Page, title: string, subtitle: string): Lines {
  const first = paragraph(page, title, TITLE, 2, page.margin - 4);
  const second = paragraph(page, subtitle, { ...SUBTITLE, color: page.palette.muted }, 2, first.bottom + 2);
  return { texts: [...first.texts, ...second.texts], bottom: second.bottom };
}

/** Small print, one under the other; nothing where there is none. */
export function noteLines(page: Page, notes: readonly string[], top: number): Lines {
  const texts: PictureText[] = [];
  let bottom = notes.length > 0 ? top + SECTION_GAP * 0.75 : top;
  for (const note of notes) {
    const lines = paragraph(page, note, { ...NOTE, color: page.palette.muted }, 2, bottom);
    texts.push(...lines.texts);
    bottom = lines.bottom;
  }
  return { texts, bottom };
}

/** Height of a page whose last part ends at `bottom`. */
export function pageHeight(page: Page, bottom: number): number {
  return Math.ceil(bottom + page.margin * 0.7);
}

function paragraph(page: Page, text: string, style: TextStyle, maxLines: number, top: number): Lines {
  const height = style.size * LINE_HEIGHT;
  const lines = wrap(page, text, page.width - 2 * page.margin, style, maxLines);
  return {
    texts: lines.map((line, i) => startText(page, line, 0, top + height * (i + 0.5), style)),
    bottom: top + height * lines.length,
  };
}
