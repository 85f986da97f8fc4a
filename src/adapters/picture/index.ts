import { createHash } from "node:crypto";
import type { PictureMaker, PictureSpec } from "../../domain/picture.ts";
import { loadCanvas } from "./canvas.ts";
import { createDrawing } from "./draw.ts";
import { createMeasure } from "./text.ts";

/** Drawn pictures that are kept: one for each language and theme of a few stories' views. */
const KEPT = 32;

/** Throws an Error that says what to install when canvas or the fonts are missing. */
export async function createPictureMaker(): Promise<PictureMaker> {
  const canvas = await loadCanvas();
  const draw = createDrawing(canvas);
  const drawn = new Map<string, Promise<Uint8Array>>();
  return {
    measure: createMeasure(canvas),
    draw(spec) {
      const key = keyOf(spec);
      const known = drawn.get(key);
      const png = known ?? draw(spec);
      // The last one asked for is the last one to go. A failure is no picture: it is tried again.
      drawn.delete(key);
      drawn.set(key, png);
      png.catch(() => drawn.delete(key));
      const [oldest] = drawn.keys();
      if (drawn.size > KEPT && oldest !== undefined) drawn.delete(oldest);
      return png;
    },
  };
}

function keyOf(spec: PictureSpec): string {
  return createHash("sha256").update(JSON.stringify(spec)).digest("hex");
}
