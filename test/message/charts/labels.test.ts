import fc from "../../support/properties.ts";
import { describe, expect, it } from "vitest";
import type { PictureBox } from "../../../src/domain/picture.ts";
import { boxesOverlap, type LabelWish, placeLabels } from "../../../src/message/charts/labels.ts";

const frame = { left: 0, top: 0, width: 400, height: 300 };
const wish = (x: number, y: number, width = 80): LabelWish => ({ x, y, width, height: 16, clear: 8 });
const around = ({ x, y }: { x: number; y: number }, { width, height }: LabelWish): PictureBox => ({
  left: x - width / 2,
  top: y - height / 2,
  width,
  height,
});
const free = { frame, obstacles: [], lines: [], startsRight: true };

describe("labels", () => {
  it("stand on the side where reading goes on", () => {
    expect(placeLabels([wish(200, 150)], free)[0]?.x).toBeGreaterThan(200);
    expect(placeLabels([wish(200, 150)], { ...free, startsRight: false })[0]?.x).toBeLessThan(200);
  });

  it("turn to the other side at the edge of the frame", () => {
    expect(placeLabels([wish(390, 150)], free)[0]).toEqual({ x: 342, y: 150 });
  });

  it("are left out where there is no room, the less important ones first", () => {
    const small = { ...free, frame: { left: 150, top: 140, width: 150, height: 20 } };
    const [first, second] = placeLabels([wish(200, 150), wish(200, 150)], small);
    expect(first).not.toBeNull();
    expect(second).toBeNull();
  });

  it("cover a line only where every free place is taken", () => {
    const right = { left: 205, top: 145, width: 120, height: 10 };
    const [place] = placeLabels([wish(200, 150)], { ...free, lines: [right] });
    expect(place?.x).toBeLessThanOrEqual(200);
    const all = { left: 0, top: 0, width: 400, height: 300 };
    expect(placeLabels([wish(200, 150)], { ...free, lines: [all] })[0]).toEqual({ x: 248, y: 150 });
    expect(placeLabels([wish(200, 150)], { ...free, obstacles: [all] })[0]).toBeNull();
  });

  it("never overlap, cover no obstacle and stay in the frame", () => {
    const at = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) });
    fc.assert(
      fc.property(fc.array(at, { maxLength: 60 }), (points) => {
        const wishes = points.map(({ x, y }) => wish(x, y));
        const obstacles = points.map(({ x, y }) => ({ left: x - 5, top: y - 5, width: 10, height: 10 }));
        const places = placeLabels(wishes, { ...free, obstacles });
        const boxes = places.flatMap((place, i) => (place === null ? [] : [around(place, wishes[i] as LabelWish)]));
        for (const [i, box] of boxes.entries()) {
          expect([...boxes.slice(i + 1), ...obstacles].some((other) => boxesOverlap(box, other))).toBe(false);
          expect(box.left >= 0 && box.top >= 0 && box.left + box.width <= 400 && box.top + box.height <= 300).toBe(
            true,
          );
        }
      }),
    );
  });
});
