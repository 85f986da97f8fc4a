import { LinesChart, ScatterChart } from "echarts/charts";
import { GraphicComponent, GridComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import type { PictureSpec } from "../../domain/picture.ts";
import type { Canvas } from "./canvas.ts";
import { optionOf } from "./option.ts";

/** Pixels of the image for each of the spec. */
const PIXEL_RATIO = 2;

echarts.use([ScatterChart, LinesChart, GridComponent, GraphicComponent, CanvasRenderer]);

/** Draws a picture as a PNG. */
export function createDrawing({ createCanvas }: Canvas): (spec: PictureSpec) => Promise<Uint8Array> {
  // What the library creates by itself is only measured on.
  echarts.setPlatformAPI({ createCanvas: () => createCanvas(1, 1) as never });
  return async (spec) => {
    const canvas = createCanvas(spec.width * PIXEL_RATIO, spec.height * PIXEL_RATIO);
    const chart = echarts.init(canvas, null, {
      width: spec.width,
      height: spec.height,
      devicePixelRatio: PIXEL_RATIO,
    });
    try {
      chart.setOption(optionOf(spec));
      return await canvas.encode("png");
    } finally {
      chart.dispose();
    }
  };
}
