import { matchesOf, matchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";

/**
 * 60 جنديا روسيا، شنت هجوما روسيا: behind people who are counted in the singular, or a noun that is no owner's, stands where
 * they are from, however it is spelled.
 */
export function isOfCounted(document: TextDocument, index: number): boolean {
  if (document.rules.grammar.subjectFirst || matchOf(document, index, cats.demonym) === undefined) return false;
  const before = document.tokens[index - 1]?.norm ?? "";
  const triggers = matchesOf(document, index - 1, cats.trigger);
  const isNoun =
    matchOf(document, index - 1, cats.counted) !== undefined ||
    (triggers.length > 0 && triggers.every(({ meaning }) => meaning.tense === null));
  if (isNoun && document.rules.grammar.isOwnerless(before)) return true;
  const noun = matchOf(document, index - 1, cats.counted);
  const isNumber = document.tokens[index - 2]?.kind === "number" || document.words[index - 2]?.number != null;
  return noun?.last === index - 1 && noun.meaning.count === "sg" && isNumber;
}
