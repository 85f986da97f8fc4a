import { type MatchOf, matchesOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";

/** Posts with the pronoun of whose they are, which other posts are spelled like once they are folded. */

/** رئيسه is not رئيسة, where the letter that both fold to is written so, and where a name follows. */
export function roleAt(document: TextDocument, index: number): MatchOf<"role"> | undefined {
  const all = matchesOf(document, index, cats.role);
  const [first] = all;
  const owned = first === undefined || first.meaning.owner !== undefined ? undefined : all.find(isOwned);
  if (first === undefined || owned === undefined || owned.last !== index || first.last !== index) return first;
  const { start = 0, end = 0, norm = "" } = document.tokens[index] ?? {};
  const { isFeminine, isNounEnding, isDefinite } = document.rules.grammar;
  // Folded, the two letters are one.
  const isPronoun = isFeminine(norm) && !isNounEnding(document.text.slice(start, end));
  const isName = !isDefinite(document.tokens[first.last + 1]?.norm ?? "");
  return isName && isPronoun ? owned : first;
}

const isOwned = ({ meaning }: MatchOf<"role">): boolean => meaning.owner !== undefined;
