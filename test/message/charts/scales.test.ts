import fc from "../../support/properties.ts";
import { describe, expect, it } from "vitest";
import { dayScale, valueScale } from "../../../src/message/charts/scales.ts";

const box = { left: 50, top: 80, width: 350, height: 270 };

describe("values", () => {
  it.each([
    [
      [1500, 3000, 10_000, 12_000],
      [0, 5000, 10_000, 15_000],
    ],
    [[1], [0, 1, 2]],
    [
      [3, 4],
      [0, 1, 2, 3, 4, 5],
    ],
    [
      [900_000, 4_000_000],
      [0, 1_000_000, 2_000_000, 3_000_000, 4_000_000, 5_000_000],
    ],
    [[], [0, 1, 2]],
  ])("%j has ticks %j", (values, ticks) => expect(valueScale(values, box).ticks).toEqual(ticks));

  it("of very different sizes stand on a logarithmic scale", () => {
    const scale = valueScale([12, 40_000_000], box);
    expect(scale.isLog).toBe(true);
    expect(scale.ticks.every((tick) => Number.isInteger(Math.log10(tick)))).toBe(true);
    expect(valueScale([12, 1200], box).isLog).toBe(false);
  });

  it("always lie inside the box, in order, and find their way back", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 8_000_000_000 }), { minLength: 1, maxLength: 12 }), (values) => {
        const scale = valueScale(values, box);
        expect(scale.ticks.length).toBeGreaterThanOrEqual(2);
        expect(scale.ticks.length).toBeLessThanOrEqual(9);
        for (const value of values) {
          const pixel = scale.toPixel(value);
          expect(pixel).toBeGreaterThanOrEqual(box.top);
          expect(pixel).toBeLessThanOrEqual(box.top + box.height);
          expect(scale.toValue(pixel) / value).toBeCloseTo(1, 6);
        }
        const [low, high] = [Math.min(...values), Math.max(...values)];
        if (low < high) expect(scale.toPixel(low)).toBeGreaterThan(scale.toPixel(high));
      }),
    );
  });
});

describe("days", () => {
  it("run from left to right, or from right to left", () => {
    const ltr = dayScale(25, box, 60, false);
    const rtl = dayScale(25, box, 60, true);
    expect(ltr.toPixel(0)).toBeLessThan(ltr.toPixel(25));
    expect(rtl.toPixel(0)).toBeGreaterThan(rtl.toPixel(25));
    expect(rtl.toPixel(10)).toBeCloseTo(2 * box.left + box.width - ltr.toPixel(10), 6);
  });

  it("have a tick on the last day, and none before the first", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 20, max: 120 }), (lastDay, labelWidth) => {
        const scale = dayScale(lastDay, box, labelWidth, false);
        expect(scale.ticks.at(-1)).toBe(lastDay);
        expect(scale.ticks[0]).toBeGreaterThanOrEqual(0);
        for (const [i, tick] of scale.ticks.slice(1).entries()) {
          expect(scale.toPixel(tick) - scale.toPixel(scale.ticks[i] ?? 0)).toBeGreaterThanOrEqual(labelWidth - 1e-6);
        }
        for (const tick of scale.ticks) expect(scale.toValue(scale.toPixel(tick))).toBeCloseTo(tick, 6);
      }),
    );
  });
});
