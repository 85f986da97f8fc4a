/** Pixels of pictures, and how far two of them differ. */
import { createCanvas, loadImage } from "@napi-rs/canvas";
import pixelmatch from "pixelmatch";

export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

export async function pixelsOf(png: Uint8Array): Promise<Pixels> {
  const image = await loadImage(Buffer.from(png));
  const context = createCanvas(image.width, image.height).getContext("2d");
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}

/** Side of the squares in which pictures are compared: about a word. */
const TILE = 48;

/**
 * How far two pictures differ: of the square that differs most, the share of pixels that differ to the eye. A moved
 * word fills a square however large the picture is. 1 when the sizes differ.
 */
export function difference(a: Pixels, b: Pixels): number {
  if (a.width !== b.width || a.height !== b.height) return 1;
  const marked = new Uint8ClampedArray(a.data.length);
  pixelmatch(a.data, b.data, marked, a.width, a.height, { threshold: 0.15, diffMask: true, includeAA: false });
  const counts = new Map<string, number>();
  for (let at = 0; at < marked.length; at += 4) {
    const isMarked = marked[at] === 255 && marked[at + 1] === 0 && marked[at + 3] === 255;
    if (!isMarked) continue;
    const pixel = at / 4;
    const tile = `${Math.floor((pixel % a.width) / TILE)},${Math.floor(pixel / a.width / TILE)}`;
    counts.set(tile, (counts.get(tile) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values()) / TILE ** 2;
}
