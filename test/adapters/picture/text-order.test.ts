import { createCanvas } from "@napi-rs/canvas";
import { describe, expect, it } from "vitest";
import { loadCanvas } from "../../../src/adapters/picture/canvas.ts";
import { createPictureMaker } from "../../../src/adapters/picture/index.ts";
import { fontOf } from "../../../src/adapters/picture/text.ts";
import type { PictureSpec, PictureText, PictureWording } from "../../../src/domain/picture.ts";
import { difference, type Pixels, pixelsOf } from "./drawn.ts";

const { measure, draw } = await createPictureMaker();
await loadCanvas();
const WIDTH = 400;
const HEIGHT = 40;
const EDGE = 10;

const wording = (text: string, direction: "rtl" | "ltr"): PictureWording => ({
  text,
  size: 20,
  bold: false,
  direction,
});

/** A line of words as the pictures draw it. */
async function drawn(text: string, direction: "rtl" | "ltr"): Promise<Pixels> {
  const words = wording(text, direction);
  const align = direction === "rtl" ? "right" : "left";
  const line: PictureText = {
    ...words,
    x: direction === "rtl" ? WIDTH - EDGE : EDGE,
    y: HEIGHT / 2,
    align,
    color: "#000000",
    halo: null,
    width: measure(words),
  };
  const page = { symbols: [], strokes: [] };
  const spec: PictureSpec = {
    width: WIDTH,
    height: HEIGHT,
    background: "#ffffff",
    bands: [],
    page,
    plot: null,
    texts: [line],
  };
  return pixelsOf(await draw(spec));
}

/** The same line from pieces of one direction each, set one after the other by hand. */
function setByHand(pieces: readonly string[], direction: "rtl" | "ltr"): Pixels {
  const context = createCanvas(WIDTH * 2, HEIGHT * 2).getContext("2d");
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, WIDTH * 2, HEIGHT * 2);
  context.scale(2, 2);
  context.fillStyle = "#000000";
  context.font = fontOf(wording("", direction));
  context.textBaseline = "middle";
  context.textAlign = direction === "rtl" ? "right" : "left";
  let x = direction === "rtl" ? WIDTH - EDGE : EDGE;
  for (const piece of pieces) {
    context.fillText(piece, x, HEIGHT / 2);
    x += (direction === "rtl" ? -1 : 1) * context.measureText(piece).width;
  }
  return context.getImageData(0, 0, WIDTH * 2, HEIGHT * 2);
}

const SPACE = " ";
const lines: readonly (readonly [string, "rtl" | "ltr", readonly string[]])[] = [
  ["\u2068NATO 2024\u2069 تقدّر العدد", "rtl", ["NATO 2024", SPACE, "تقدّر العدد"]],
  ["قال NATO 2024 ذلك", "rtl", ["قال", SPACE, "NATO 2024", SPACE, "ذلك"]],
  ["NATO 2024 أولاً", "rtl", ["NATO 2024", SPACE, "أولاً"]],
  ["من 3 آلاف إلى 12 ألفاً", "rtl", ["من", SPACE, "3", SPACE, "آلاف", SPACE, "إلى", SPACE, "12", SPACE, "ألفاً"]],
  ["\u2068صحيفة المرفأ\u2069 · 28 Oct", "ltr", ["صحيفة المرفأ", " · 28 Oct"]],
];

describe("runs stand in reading order", () => {
  it.each(lines)("%s (%s)", async (text, direction, pieces) => {
    const line = await drawn(text, direction);
    expect(difference(line, setByHand(pieces, direction))).toBeLessThan(0.03);
    expect(difference(line, setByHand(pieces.toReversed(), direction))).toBeGreaterThan(0.06);
  });

  it("letters are joined", () => {
    const apart = [..."سليم"].reduce((sum, letter) => sum + measure(wording(letter, "rtl")), 0);
    expect(measure(wording("سليم", "rtl"))).toBeLessThan(apart * 0.85);
  });

  it.each(["NATO 2024", "·–«»…()[]%", "١٬٢٣٤٫٥", "أإآةىءپچگ", "نَصٌّ مُشَكَّلٌ"])("the font has the letters of %s", (text) => {
    const missing = measure(wording("\u{10FFFD}", "rtl"));
    const context = createCanvas(80, 80).getContext("2d");
    const shapeOf = (letter: string) => {
      context.clearRect(0, 0, 80, 80);
      context.font = fontOf({ ...wording("", "rtl"), size: 40 });
      context.fillText(letter, 20, 50);
      return Buffer.from(context.getImageData(0, 0, 80, 80).data).toString("base64");
    };
    expect(missing).toBeGreaterThan(0);
    const box = shapeOf("\u{10FFFD}");
    for (const letter of text.replace(/[\s\p{M}]/gu, ""))
      expect({ letter, isBox: shapeOf(letter) === box }).toMatchObject({ isBox: false });
  });
});
