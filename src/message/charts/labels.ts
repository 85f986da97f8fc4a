import type { PictureBox } from "../../domain/picture.ts";

/** A mark that wants its label near. Lengths are pixels. */
export interface LabelWish {
  readonly x: number;
  readonly y: number;
  /** Size of the label's box. */
  readonly width: number;
  readonly height: number;
  /** Free space around the mark. */
  readonly clear: number;
}

/** The middle of the label's box. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
}

/**
 * Places labels beside their marks: inside `frame`, over no obstacle and over no other label. Wishes come in order of
 * importance; null where there was no room.
 * @param startsRight whether the right side of a mark is tried before the left
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly PictureBox[],
  frame: PictureBox,
  startsRight: boolean,
): readonly (LabelPlace | null)[] {
  const taken: PictureBox[] = [...obstacles];
  return wishes.map((wish) => {
    for (const { x, y } of candidates(wish, startsRight)) {
      const box = { left: x - wish.width / 2, top: y - wish.height / 2, width: wish.width, height: wish.height };
      if (!isInside(box, frame) || taken.some((other) => boxesOverlap(box, other))) continue;
      taken.push(box);
      return { x, y };
    }
    return null;
  });
}

/** Beside, above, below, then the corners; then the same a line further away. */
function* candidates({ x, y, width, height, clear }: LabelWish, startsRight: boolean): Iterable<LabelPlace> {
  const side = startsRight ? 1 : -1;
  for (const further of [0, height * 0.6, height * 1.2]) {
    const dx = clear + width / 2;
    const dy = clear + height / 2 + further;
    if (further === 0)
      yield* [
        { x: x + side * dx, y },
        { x, y: y - dy },
        { x: x - side * dx, y },
        { x, y: y + dy },
      ];
    for (const up of [-1, 1]) {
      yield { x: x + side * dx * 0.8, y: y + up * dy };
      yield { x: x - side * dx * 0.8, y: y + up * dy };
      if (further > 0) yield { x, y: y + up * dy };
    }
  }
}

function isInside(box: PictureBox, frame: PictureBox): boolean {
  return (
    box.left >= frame.left &&
    box.top >= frame.top &&
    box.left + box.width <= frame.left + frame.width &&
    box.top + box.height <= frame.top + frame.height
  );
}

/** Boxes that only touch do not overlap. */
export function boxesOverlap(a: PictureBox, b: PictureBox): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}
