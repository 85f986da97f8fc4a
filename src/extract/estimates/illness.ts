import { beginsAny, matchOf } from "../document.ts";
import { bitsOf } from "../phrases.ts";
import type { Reading } from "../quotes/walk.ts";

/** Cases of an illness: an infection is no wound, though one word is used for both (إصابة). */

const illnesses = bitsOf(["illness"]);

/** Rule of figures in a sentence that names an illness, or that go on with such a figure. */
export const ILLNESS = "illness";

const sick: ReadonlySet<string> = new Set(["wounded", "killed"]);

/** True where the sentence of a figure names an illness, or its report goes on from one that does. */
export function isOfIllness(
  { document }: Reading,
  measure: string,
  sentence: number,
  earlier: { readonly rules: readonly string[] } | null,
): boolean {
  if (!sick.has(measure)) return false;
  if (earlier?.rules.includes(ILLNESS) === true) return true;
  const { first, last } = document.sentences[sentence] ?? { first: 0, last: -1 };
  for (let at = first; at <= last; at++) {
    if (beginsAny(document, at, illnesses) && matchOf(document, at, "illness") !== undefined) return true;
  }
  return false;
}
