import { type MatchOf, matchesOf, type TextDocument } from "../document.ts";

/** Posts with the pronoun of whose they are, which other posts are spelled like once they are folded. */

/** رئيسه is not رئيسة, where the letter that both fold to is written so, and where a name follows. */
export function roleAt(document: TextDocument, index: number): MatchOf<"role"> | undefined {
  const all = matchesOf(document, index, "role");
  const [first] = all;
  const owned = first === undefined || first.meaning.owner !== undefined ? undefined : all.find(isOwned);
  if (first === undefined || owned === undefined || owned.last !== first.last) return first;
  const { start = 0, end = 0 } = document.tokens[first.last] ?? {};
  const { isNounEnding, isDefinite } = document.rules.grammar;
  const isName = !isDefinite(document.tokens[first.last + 1]?.norm ?? "");
  return isName && !isNounEnding(document.text.slice(start, end)) ? owned : first;
}

const isOwned = ({ meaning }: MatchOf<"role">): boolean => meaning.owner !== undefined;
