import type { PictureShape, PictureTheme } from "../../domain/picture.ts";

export interface Palette {
  readonly background: string;
  readonly ink: string;
  readonly muted: string;
  readonly grid: string;
  readonly axis: string;
  readonly band: string;
  /** One a source, as many as there are `seriesShapes`. */
  readonly series: readonly string[];
  /** Sources beyond the colours. */
  readonly others: string;
}

/**
 * Every colour of a source reads as text on its background (WCAG 2.2: contrast 4.5 and more) and differs from the others
 * under protanopia and deuteranopia; where two come near, their shapes differ.
 */
export const palettes: Readonly<Record<PictureTheme, Palette>> = {
  light: {
    background: "#ffffff",
    ink: "#1b1f24",
    muted: "#5a6370",
    grid: "#e6e9ed",
    axis: "#aab2bd",
    band: "#f4f6f8",
    series: ["#0061a8", "#b84a00", "#007a52", "#a0287a", "#4b3bb3", "#5c4a00", "#8a1f2d", "#00424d"],
    others: "#6b7280",
  },
  dark: {
    background: "#17191d",
    ink: "#f2f4f7",
    muted: "#a7afbb",
    grid: "#2c3036",
    axis: "#565d68",
    band: "#202329",
    series: ["#5cb8f2", "#f5a04c", "#3ccf9e", "#ee8fc4", "#a99cff", "#e8d44d", "#ff8a80", "#6fd8e0"],
    others: "#9aa3af",
  },
};

/** A source is known by its shape as well as by its colour. */
export const seriesShapes: readonly PictureShape[] = [
  "circle",
  "square",
  "triangle",
  "diamond",
  "square",
  "circle",
  "diamond",
  "triangle",
];
