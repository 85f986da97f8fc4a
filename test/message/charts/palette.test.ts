import { describe, expect, it } from "vitest";
import { palettes, seriesShapes } from "../../../src/message/charts/palette.ts";

type Rgb = readonly [number, number, number];

const channels = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as never;
const toLinear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const linear = (hex: string): Rgb => channels(hex).map(toLinear) as never;

/** WCAG 2.2: relative luminance and contrast. */
const luminance = (hex: string) => {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string) => {
  const [low, high] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

/** Machado, Oliveira, Fernandes 2009, severity 1, over linear RGB. */
const vision: Readonly<Record<string, readonly Rgb[]>> = {
  "full colour": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

/** CIELAB under D65, as it is seen. */
function seen(hex: string, matrix: readonly Rgb[]): Rgb {
  const rgb = linear(hex);
  const [r, g, b] = matrix.map((row) =>
    Math.max(0, row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2]),
  ) as never as Rgb;
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
const distance = (a: Rgb, b: Rgb) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

for (const [theme, palette] of Object.entries(palettes)) {
  describe(theme, () => {
    for (const color of [...palette.series, palette.ink, palette.muted, palette.others]) {
      it(`${color} reads as text`, () => expect(contrast(color, palette.background)).toBeGreaterThanOrEqual(4.5));
    }
    it("muted words read on a band", () => expect(contrast(palette.muted, palette.band)).toBeGreaterThanOrEqual(4.5));
    it("has a shape for each colour", () => expect(seriesShapes).toHaveLength(palette.series.length));

    for (const [name, matrix] of Object.entries(vision)) {
      const pairs = palette.series.flatMap((a, i) =>
        palette.series.slice(i + 1).map((b, j) => [i, i + 1 + j, a, b] as const),
      );
      it.each(pairs)(`${name}: sources %i and %i are told apart (%s, %s)`, (i, j, a, b) => {
        const apart = distance(seen(a, matrix), seen(b, matrix));
        expect(apart).toBeGreaterThanOrEqual(seriesShapes[i] === seriesShapes[j] ? 18 : 6);
      });
    }
  });
}
