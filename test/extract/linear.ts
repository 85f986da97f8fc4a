import { expect } from "vitest";
import type { Language } from "../../src/domain/article.ts";
import { articleOf, extract } from "./support.ts";

/** Twice the text should take twice the time; noise of a busy machine gets the rest, a square (4) does not. */
const MOST = 3.5;
const ROUNDS = 12;
/** Below this, in milliseconds, a run is fast enough whatever the ratio says. */
const INSTANT = 25;

/** Processor time, not the clock's: what else the machine is doing does not count. */
function runMs(text: string, language: Language): number {
  const started = process.threadCpuUsage();
  extract({ ...articleOf(text), language });
  const { user, system } = process.threadCpuUsage(started);
  return (user + system) / 1000;
}

/** Shortest of several runs, the two texts in turn so that a busy moment meets both; stops once the ratio is good. */
function growth(
  textOf: (length: number) => string,
  length: number,
  language: Language,
): { readonly ratio: number; readonly longMs: number } {
  const [short, long] = [textOf(length / 2), textOf(length)];
  // Else the first and shorter run alone would pay for what compiles on the way.
  runMs(textOf(length / 4), language);
  let [shortMs, longMs] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round++) {
    shortMs = Math.min(shortMs, runMs(short, language));
    longMs = Math.min(longMs, runMs(long, language));
    if (longMs / shortMs < MOST) break;
  }
  return { ratio: longMs / shortMs, longMs };
}

/** Extraction of the text of twice the length takes no more than about twice the processor time. */
export function expectLinear(textOf: (length: number) => string, length: number, language: Language = "ar"): void {
  const { ratio, longMs } = growth(textOf, length, language);
  expect(longMs < INSTANT ? 0 : ratio).toBeLessThan(MOST);
}
