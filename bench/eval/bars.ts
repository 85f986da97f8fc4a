import { figuresOf } from "./report.ts";
import type { Score } from "./tally.ts";

/** Lowest figures to accept, by name: `estimates.value.f1` → 0.85. */
export type Bars = ReadonlyMap<string, number>;

/**
 * Reads bars from `a.b.f1=0.85,c.d.recall=0.5`; commas, white space and line ends part them, `#` starts a comment.
 * Throws on anything else.
 */
export function parseBars(text: string): Bars {
  const bars = new Map<string, number>();
  const items = text
    .replace(/#.*$/gm, "")
    .split(/[,\s]+/u)
    .filter((item) => item !== "");
  for (const item of items) {
    const [name = "", value = "", ...rest] = item.split("=");
    const least = Number(value);
    if (name === "" || value === "" || rest.length > 0 || !(least >= 0 && least <= 1)) {
      throw new Error(
        `--min: "${item}": expected NAME=FIGURE with a figure from 0 to 1, such as estimates.value.f1=0.85`,
      );
    }
    bars.set(name, least);
  }
  if (bars.size === 0) throw new Error("--min: no bar given; write for example estimates.value.f1=0.85");
  return bars;
}

/** One line for each bar that the score does not reach; a figure that could not be measured reaches none. */
export function missedBars(bars: Bars, score: Score): string[] {
  const figures = figuresOf(score);
  return [...bars].flatMap(([name, least]) => {
    if (!(name in figures)) return [`${name}: no such figure; there are ${Object.keys(figures).join(", ")}`];
    const value = figures[name] ?? null;
    if (value === null) return [`${name}: nothing to measure, ${least} wanted`];
    return value < least ? [`${name}: ${value.toFixed(3)}, ${least} wanted`] : [];
  });
}
