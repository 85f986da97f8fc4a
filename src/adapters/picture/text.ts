import type { MeasureText, PictureWording } from "../../domain/picture.ts";
import { type Canvas, FONT_FAMILY } from "./canvas.ts";

const isolates = { rtl: "\u2067", ltr: "\u2066" } as const;
const POP_ISOLATE = "\u2069";

/** The canvas guesses a line's direction from its first letter; inside an isolate it is the line's own. */
export function directed({ text, direction }: PictureWording): string {
  return `${isolates[direction]}${text}${POP_ISOLATE}`;
}

export function fontOf({ size, bold }: PictureWording): string {
  return `${bold ? 600 : 400} ${size}px "${FONT_FAMILY}"`;
}

export function createMeasure({ createCanvas }: Canvas): MeasureText {
  const context = createCanvas(1, 1).getContext("2d");
  return (wording) => {
    context.font = fontOf(wording);
    return context.measureText(directed(wording)).width;
  };
}
