import type { PictureAxis, PictureBox } from "../../domain/picture.ts";

/** An axis with its way between units and pixels. */
export interface Scale extends PictureAxis {
  toPixel(value: number): number;
  toValue(pixel: number): number;
}

/** Figures that lie further apart than this would be one line at the bottom of an even scale. */
const LOG_RATIO = 150;
const VALUE_TICKS = 5;
/** Free part above the highest figure, for its label. */
const HEADROOM = 1.08;
const NICE = [1, 2, 2.5, 5, 10] as const;

/** People, from nothing up; a logarithmic scale when the figures span more than two orders of magnitude. */
export function valueScale(values: readonly number[], box: PictureBox): Scale & { readonly isLog: boolean } {
  const highest = Math.max(1, ...values);
  const lowest = Math.max(1, Math.min(highest, ...values.filter((value) => value > 0)));
  return highest / lowest > LOG_RATIO ? logScale(lowest, highest, box) : evenScale(highest, box);
}

function evenScale(highest: number, box: PictureBox): Scale & { readonly isLog: boolean } {
  // People are whole: no ticks between one and two.
  const step = Math.max(1, niceStep((highest * HEADROOM) / VALUE_TICKS));
  const max = Math.ceil((highest * HEADROOM) / step) * step;
  const count = Math.round(max / step);
  return {
    min: 0,
    max,
    isLog: false,
    ticks: Array.from({ length: count + 1 }, (_, i) => i * step),
    toPixel: (value) => box.top + box.height * (1 - value / max),
    toValue: (pixel) => max * (1 - (pixel - box.top) / box.height),
  };
}

function niceStep(raw: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(raw));
  return (NICE.find((nice) => nice * magnitude >= raw) ?? 10) * magnitude;
}

function logScale(lowest: number, highest: number, box: PictureBox): Scale & { readonly isLog: boolean } {
  const first = Math.floor(Math.log10(lowest / 2));
  const last = Math.ceil(Math.log10(highest * 1.5));
  const every = Math.ceil((last - first) / 6);
  const exponents = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((_, i) => i % every === 0);
  const span = last - first;
  return {
    min: 10 ** first,
    max: 10 ** last,
    isLog: true,
    ticks: exponents.map((exponent) => 10 ** exponent).filter((tick) => tick >= 1),
    toPixel: (value) => box.top + box.height * (1 - (Math.log10(Math.max(value, 10 ** first)) - first) / span),
    toValue: (pixel) => 10 ** (first + span * (1 - (pixel - box.top) / box.height)),
  };
}

const DAY_STEPS = [1, 2, 3, 4, 5, 7, 10, 14, 21, 30, 45, 60, 90, 120, 180, 365, 730, 1825, 3650, 7300] as const;
/** Free part at each end, so that marks and their labels stay inside. */
const DAY_MARGIN = 0.07;

/**
 * Days counted from the first figure's. Ticks go back from the last figure's day, as far apart as labels of
 * `labelWidth` need.
 */
export function dayScale(lastDay: number, box: PictureBox, labelWidth: number, reversed: boolean): Scale {
  const margin = Math.max(1, lastDay * DAY_MARGIN);
  const min = -margin;
  const max = lastDay + margin;
  const perDay = box.width / (max - min);
  const step = DAY_STEPS.find((days) => days * perDay >= labelWidth) ?? lastDay + 1;
  const ticks: number[] = [];
  for (let day = lastDay; day >= 0; day -= step) ticks.unshift(day);
  const side = (day: number) => (day - min) * perDay;
  return {
    min,
    max,
    ticks,
    toPixel: (day) => (reversed ? box.left + box.width - side(day) : box.left + side(day)),
    toValue: (pixel) => min + (reversed ? box.left + box.width - pixel : pixel - box.left) / perDay,
  };
}
