import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import type * as canvasModule from "@napi-rs/canvas";

/** The drawing library: loaded when it is needed, for it may be missing. */
export type Canvas = typeof canvasModule;

/** Under this name the fonts are known to the canvas, whatever else is installed on the machine. */
export const FONT_FAMILY = "Mujaz Noto Sans Arabic";

/** A picture cannot be drawn here. The message says what to mend. */
export class PictureError extends Error {}

const require = createRequire(import.meta.url);

/** Where the fonts come from: regular, then bold. Throws where the package is not installed. */
function installedFonts(): readonly string[] {
  return [
    require.resolve("@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf"),
    require.resolve("@expo-google-fonts/noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf"),
  ];
}

/** What the drawing library is loaded from; tests take parts away. */
export interface CanvasParts {
  readonly load?: () => Promise<Canvas>;
  readonly fonts?: () => readonly string[];
}

/** The drawing library with the fonts. Throws `PictureError` that says what to install. */
export async function loadCanvas({ load = () => import("@napi-rs/canvas"), fonts = installedFonts }: CanvasParts = {}) {
  let canvas: Canvas;
  try {
    canvas = await load();
  } catch (cause) {
    const fix = "install it with npm ci (without --omit=optional); everything else works without it";
    throw new PictureError(`pictures need the optional package @napi-rs/canvas: ${fix}`, { cause });
  }
  for (const path of fontFiles(fonts)) {
    if (!existsSync(path) || canvas.GlobalFonts.registerFromPath(path, FONT_FAMILY) === null) {
      throw new PictureError(`pictures need the font ${path}, which cannot be read: install it with npm ci`);
    }
  }
  return canvas;
}

function fontFiles(fonts: () => readonly string[]): readonly string[] {
  try {
    return fonts();
  } catch (cause) {
    const name = "@expo-google-fonts/noto-sans-arabic";
    throw new PictureError(`pictures need the fonts of ${name}: install them with npm ci`, { cause });
  }
}
