import { createHash } from "node:crypto";
import type { PictureMaker, PictureSpec } from "../../domain/picture.ts";
import { type CanvasParts, loadCanvas } from "./canvas.ts";
import { createDrawing } from "./draw.ts";
import { createMeasure } from "./text.ts";

/** Drawn pictures that are kept: one for each language and theme of a few stories' views. */
const KEPT = 32;

/** Throws `PictureError` that says what to install when the drawing library or the fonts are missing. */
export async function createPictureMaker(parts: CanvasParts = {}): Promise<PictureMaker> {
  const canvas = await loadCanvas(parts);
  return { measure: createMeasure(canvas), draw: rememberDrawn(createDrawing(canvas)) };
}

/** Draws the same content once, while it is among the last pictures asked for. */
export function rememberDrawn(draw: PictureMaker["draw"]): PictureMaker["draw"] {
  const drawn = new Map<string, Promise<Uint8Array>>();
  return (spec) => {
    const key = contentKey(spec);
    const png = drawn.get(key) ?? draw(spec);
    // The last one asked for is the last one to go. A failure is no picture: it is tried again.
    drawn.delete(key);
    drawn.set(key, png);
    png.catch(() => drawn.delete(key));
    const [oldest] = drawn.keys();
    if (drawn.size > KEPT && oldest !== undefined) drawn.delete(oldest);
    return png;
  };
}

function contentKey(spec: PictureSpec): string {
  return createHash("sha256").update(JSON.stringify(spec)).digest("hex");
}
