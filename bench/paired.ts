/** How one task compares with another on a machine whose speed changes from second to second. */

/** What the pairs of runs say: the middle ratio of their times, and the range of the middle half. */
export interface PairedRatio {
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
}

/** Pairs that are run before any is counted: until then both tasks are still being compiled. */
const WARM_UP = 40;
const PAIRS = 100;

/**
 * How many times as long `ours` takes as `theirs`. Both run in turns, right behind each other and first by turns, so that
 * whatever else the machine does slows both of a pair; measured apart, the same two differed by half from run to run.
 *
 * @param now a clock, in any unit
 */
export function pairedRatio(ours: () => void, theirs: () => void, now: () => number): PairedRatio {
  const timeOf = (task: () => void): number => {
    const started = now();
    task();
    return now() - started;
  };
  const ratios: number[] = [];
  for (let pair = -WARM_UP; pair < PAIRS; pair++) {
    const isFirst = pair % 2 === 0;
    const first = timeOf(isFirst ? ours : theirs);
    const second = timeOf(isFirst ? theirs : ours);
    if (pair >= 0) ratios.push(isFirst ? first / second : second / first);
  }
  ratios.sort((a, b) => a - b);
  const at = (share: number): number => ratios[Math.floor(share * ratios.length)] ?? Number.NaN;
  return { median: at(0.5), lower: at(0.25), upper: at(0.75) };
}
