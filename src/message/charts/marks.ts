import type { PictureBox, PictureShape, PictureStroke, PictureSymbol } from "../../domain/picture.ts";
import type { Point } from "./points.ts";
import type { Scale } from "./scales.ts";

export const MARK_SIZE = 10;
/** An open end is an arrow of this length: nobody knows how far it goes. */
const ARROW = 24;
export const HEDGE_WIDTH = 1.6;
/** A range that was said is a bar; one that "about" leaves open is a whisker. */
export const RANGE_WIDTH = 4.5;
/** Half of the shortest whisker that shows on both sides of a mark. */
const WHISKER = 10;
const CAP = 7;

/** How the marks of one source look. */
export interface MarkStyle {
  readonly color: string;
  readonly shape: PictureShape;
}

/** A figure's mark, moved aside where another one stands. `x` and `y` are pixels. */
export interface PlacedMark {
  readonly point: Point;
  readonly style: MarkStyle;
  readonly x: number;
  readonly y: number;
}

export function symbolOf(
  x: number,
  y: number,
  { color, shape }: MarkStyle,
  { isPlanned, isDenied }: Pick<Point, "isPlanned" | "isDenied">,
): PictureSymbol {
  return { x, y, shape: isDenied ? "cross" : shape, size: MARK_SIZE, color, hollow: isPlanned };
}

/** Marks of one day and about one value stand side by side. */
export function placeMarks(
  points: readonly { readonly point: Point; readonly style: MarkStyle }[],
  x: Scale,
  y: Scale,
): readonly PlacedMark[] {
  const placed: PlacedMark[] = [];
  const step = MARK_SIZE + 3;
  for (const { point, style } of points) {
    const home = { x: x.toPixel(point.day), y: y.toPixel(point.value) };
    const spot = [0, 1, -1, 2, -2]
      .map((steps) => home.x + steps * step)
      .find((left) =>
        placed.every((other) => Math.abs(other.x - left) >= step - 1 || Math.abs(other.y - home.y) >= step - 1),
      );
    placed.push({ point, style, x: spot ?? home.x, y: home.y });
  }
  return placed;
}

/** What the hedge allows, as a stroke through the mark in pixels; null for an exact figure. */
export function hedgeStroke({ point, style, x, y }: PlacedMark, scale: Scale, box: PictureBox): PictureStroke | null {
  const { low, high, claim } = point;
  const stroke = { color: style.color, width: HEDGE_WIDTH } as const;
  if (high === null) return { ...stroke, from: [x, y], to: [x, Math.max(box.top, y - ARROW)], ends: ["none", "arrow"] };
  if (low === null && claim.hedge !== "exact") {
    return { ...stroke, from: [x, y], to: [x, Math.min(box.top + box.height, y + ARROW)], ends: ["none", "arrow"] };
  }
  if (low === null || low === high) return null;
  if (claim.hedge === "between") {
    const [top, bottom] = [scale.toPixel(high), scale.toPixel(low)];
    return { ...stroke, width: RANGE_WIDTH, from: [x, bottom], to: [x, top], ends: ["none", "none"] };
  }
  const top = Math.min(scale.toPixel(high), y - WHISKER);
  const bottom = Math.max(scale.toPixel(low), y + WHISKER);
  return { ...stroke, from: [x, bottom], to: [x, top], ends: ["bar", "bar"] };
}

export function markBox({ x, y }: { readonly x: number; readonly y: number }): PictureBox {
  const half = MARK_SIZE / 2 + 2;
  return { left: x - half, top: y - half, width: 2 * half, height: 2 * half };
}

/** Boxes that a stroke runs through; a slanted one as a chain of small boxes. */
export function* strokeBoxes({ from, to }: PictureStroke): Iterable<PictureBox> {
  const [x1, y1] = from;
  const [x2, y2] = to;
  if (x1 === x2) {
    yield { left: x1 - CAP / 2, top: Math.min(y1, y2), width: CAP, height: Math.abs(y2 - y1) };
    return;
  }
  const pieces = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 6);
  for (let i = 0; i <= pieces; i++) {
    const [x, y] = [x1 + ((x2 - x1) * i) / pieces, y1 + ((y2 - y1) * i) / pieces];
    yield { left: x - 2, top: y - 2, width: 4, height: 4 };
  }
}

/** The same stroke in the units of the axes. */
export function toUnits(stroke: PictureStroke, x: Scale, y: Scale): PictureStroke {
  const point = ([left, top]: readonly [number, number]) => [x.toValue(left), y.toValue(top)] as const;
  return { ...stroke, from: point(stroke.from), to: point(stroke.to) };
}
