import { matchesOf } from "../document.ts";
import { cats } from "../categories.ts";
import type { Reading } from "../quotes/walk.ts";
import { countedAt, type Noun } from "./counted.ts";

/** Whom a word means that stands for people named before: عددهم، عددها، يبلغون. */

/** How far back the people may stand. */
const REACH = 30;

type People = Pick<Noun, "population" | "measure" | "nationality">;

/**
 * وصل النازحون إلى المدرسة، وعددهم 700: the people in the plural that were named last, in this sentence or the one before,
 * with no other number in between.
 *
 * @param isMass true behind a pronoun that may mean things: it means people only where they are a force (القوات ... عددها)
 */
export function antecedentOf(reading: Reading, index: number, isMass: boolean): People | null {
  const { document } = reading;
  const sentence = document.sentenceOf[index] ?? -1;
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const { kind } = document.tokens[at] ?? {};
    if (kind === "break" || kind === "number" || (document.sentenceOf[at] ?? -1) < sentence - 1) return null;
    const named = matchesOf(document, at, cats.counted).find(({ meaning }) => meaning.mass || meaning.count === "pl");
    if (named === undefined || (isMass && !named.meaning.mass)) continue;
    return countedAt(reading, at);
  }
  return null;
}
