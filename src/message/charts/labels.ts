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

/** Where labels may stand. */
export interface LabelGround {
  readonly frame: PictureBox;
  /** What no label covers. */
  readonly obstacles: readonly PictureBox[];
  /** What a label covers only where it has no other place. */
  readonly lines: readonly PictureBox[];
  /** Whether the right side of a mark is tried before the left. */
  readonly startsRight: boolean;
}

/**
 * Places labels beside their marks: inside the frame, over no obstacle and over no other label. Wishes come in order of
 * importance; null where there was no room.
 */
export function placeLabels(wishes: readonly LabelWish[], ground: LabelGround): readonly (LabelPlace | null)[] {
  const taken: PictureBox[] = [...ground.obstacles];
  const isFree = (box: PictureBox, among: readonly PictureBox[]) => !among.some((other) => boxesOverlap(box, other));
  return wishes.map((wish) => {
    const boxes = [...candidates(wish, ground.startsRight)]
      .map(({ x, y }) => ({ ...wish, left: x - wish.width / 2, top: y - wish.height / 2 }))
      .filter((box) => isInside(box, ground.frame) && isFree(box, taken));
    const box = boxes.find((one) => isFree(one, ground.lines)) ?? boxes[0];
    if (box === undefined) return null;
    taken.push(box);
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
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
