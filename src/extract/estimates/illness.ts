import { matchesOf, matchOf } from "../document.ts";
import { cats } from "../categories.ts";
import type { Reading } from "../quotes/walk.ts";

/** Cases of an illness: an infection is no wound, though one word is used for both (إصابة). */

/** What wounds people, whatever else its sentence names: حريق في مستشفى لمصابي كورونا. */
const wounding: ReadonlySet<string | null> = new Set([
  "accident",
  "strike",
  "explosion",
  "combat",
  "shooting",
  "attack",
]);

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
  const isNamed = (at: number): boolean => matchOf(document, at, cats.illness) !== undefined;
  const wounds = (at: number): boolean =>
    matchesOf(document, at, cats.trigger).some(({ meaning }) => wounding.has(meaning.rule.aspect));
  // Few sentences name an illness: what happens is asked of those alone.
  let at = first;
  while (at <= last && !isNamed(at)) at++;
  if (at > last) return false;
  for (at = first; at <= last; at++) if (wounds(at)) return false;
  return true;
}
