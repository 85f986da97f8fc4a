import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import type * as canvasModule from "@napi-rs/canvas";

/** The drawing library: loaded when it is needed, for it may be missing. */
export type Canvas = typeof canvasModule;

/** Under this name the fonts are known to the canvas, whatever else is installed on the machine. */
export const FONT_FAMILY = "Mujaz Noto Sans Arabic";

const FONT_PACKAGE = "@expo-google-fonts/noto-sans-arabic";
const fontFiles = ["400Regular/NotoSansArabic_400Regular.ttf", "600SemiBold/NotoSansArabic_600SemiBold.ttf"] as const;

/** A picture cannot be drawn here. The message says what to install. */
export class PictureError extends Error {}

/** The drawing library with the fonts, both loaded once. */
export async function loadCanvas(
  resolve: (file: string) => string = createRequire(import.meta.url).resolve,
): Promise<Canvas> {
  let canvas: Canvas;
  try {
    canvas = await import("@napi-rs/canvas");
  } catch (cause) {
    const fix = "install it with npm ci (without --omit=optional); everything else works without it";
    throw new PictureError(`charts need the optional package @napi-rs/canvas, which could not be loaded: ${fix}`, {
      cause,
    });
  }
  for (const file of fontFiles) registerFont(canvas, `${FONT_PACKAGE}/${file}`, resolve);
  return canvas;
}

function registerFont({ GlobalFonts }: Canvas, file: string, resolve: (file: string) => string): void {
  let path: string | null;
  try {
    path = resolve(file);
  } catch {
    path = null;
  }
  if (path === null || !existsSync(path) || GlobalFonts.registerFromPath(path, FONT_FAMILY) === null) {
    throw new PictureError(`charts need the font ${file}, which could not be loaded: install it with npm ci`);
  }
}
