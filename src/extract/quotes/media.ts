import { anyOf, beginsOneOf, matchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import type { Mention } from "../names/mention.ts";
import type { Walk } from "./walk.ts";

/** Whoever carries a statement does not say it. */

/** وأضاف في تصريح نشرته قناة المسيرة أن: right behind a word with its object, which describes a statement, stands who carried it. */
export function isMedium(
  { start, governed }: Walk,
  { kind, first, clitics }: Mention,
  document: TextDocument,
): boolean {
  const before = document.tokens[first - 1];
  if (kind !== "organisation" || governed || clitics !== "" || before?.kind !== "word" || first - 1 <= start)
    return false;
  const isKnown = beginsOneOf(document, first - 1, knownWords);
  const { ownerOf, isDefinite } = document.rules.grammar;
  const isNoun = matchOf(document, first - 2, cats.preposition) === undefined && !isDefinite(before.norm);
  return !isKnown && isNoun && ownerOf(before.norm) !== null && endsAdverbial(document, first - 2);
}

const knownWords = anyOf("adverbial", "preposition", "counted", "predicate");

/** في تصريح، خلال مقابلة: a noun behind a preposition, or an adverbial, ends here. */
const endsAdverbial = (document: TextDocument, last: number): boolean =>
  [last, last - 1, last - 2].some((at) => matchOf(document, at, cats.adverbial)?.last === last) ||
  [last - 1, last - 2].some((at) => matchOf(document, at, cats.preposition)?.last === at);
