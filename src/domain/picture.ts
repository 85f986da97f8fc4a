/**
 * A picture as content: what stands where, in which colour and in whose words. Lengths are logical pixels from the top
 * left corner; an image has two of its own for each. Whoever draws it decides nothing.
 */
export interface PictureSpec {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly bands: readonly PictureBand[];
  /** Lines and symbols of the page: legends, rules. */
  readonly page: PictureLayer;
  /** Lines and symbols in units of days and people; null for a picture without axes. */
  readonly plot: PicturePlot | null;
  readonly texts: readonly PictureText[];
}

export interface PictureBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A filled rectangle under everything else. */
export interface PictureBand extends PictureBox {
  readonly color: string;
}

export interface PictureLayer {
  readonly strokes: readonly PictureStroke[];
  readonly symbols: readonly PictureSymbol[];
}

export interface PicturePlot extends PictureLayer {
  readonly box: PictureBox;
  /** `reversed`: time runs from right to left. */
  readonly x: PictureAxis & { readonly reversed: boolean };
  readonly y: PictureAxis & { readonly isLog: boolean };
  readonly gridColor: string;
  readonly axisColor: string;
}

/** `ticks` are where grid lines stand; their words are texts of the picture. */
export interface PictureAxis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

export const pictureShapes = ["circle", "square", "triangle", "diamond", "cross"] as const;
export type PictureShape = (typeof pictureShapes)[number];

export interface PictureSymbol {
  readonly x: number;
  readonly y: number;
  readonly shape: PictureShape;
  /** Logical pixels across, whatever the units of `x` and `y`. */
  readonly size: number;
  readonly color: string;
  readonly hollow: boolean;
}

type LineEnd = "none" | "bar" | "arrow";

export interface PictureStroke {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly color: string;
  readonly width: number;
  readonly ends: readonly [LineEnd, LineEnd];
}

/** What decides how much room words take. `rtl` words are laid out from right to left as a whole. */
export interface PictureWording {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly direction: "rtl" | "ltr";
}

/** Words in one line. `x` is the edge that `align` names, or the middle; `y` is the middle of the line. */
export interface PictureText extends PictureWording {
  readonly x: number;
  readonly y: number;
  readonly align: "left" | "center" | "right";
  readonly color: string;
  /** Colour of a rim that keeps lines behind the words apart from them; null for none. */
  readonly halo: string | null;
  /** As measured when the picture was composed. */
  readonly width: number;
}

/** Width of words in logical pixels. */
export type MeasureText = (wording: PictureWording) => number;

/** Draws pictures. The same content is drawn once and remembered. */
export interface PictureMaker {
  readonly measure: MeasureText;
  /** A PNG of twice the spec's size. */
  draw(spec: PictureSpec): Promise<Uint8Array>;
}

export type PictureTheme = "light" | "dark";

/** How a reader sees pictures. */
export interface PictureLook {
  readonly theme: PictureTheme;
  readonly measure: MeasureText;
}

/** One picture of an answer. */
export interface Picture {
  /** Tells it from the answer's other pictures, fit for a file name: the id of what is counted. */
  readonly id: string;
  readonly spec: PictureSpec;
  /** What it shows, in words, for those who do not see it. */
  readonly alt: string;
}
