import type { FigureClaim } from "../claims/index.ts";
import type { Estimate } from "../domain/fact.ts";
import { formsOf, occursAny, type Phrases, standsIn } from "./phrases.ts";

export interface Surrounding {
  readonly id: string;
  readonly words: Phrases;
}

/** Where a clause ends, or another number begins: what stands behind is said of something else. */
const clauseEnd = /[،؛,;:.!?؟…"”»()\p{N}]/u;

/**
 * Beside what the people of a figure are, where no name tells it: the words stand behind the figure, in its clause.
 * Null when no report has any.
 */
export function surroundingOf({ facts }: FigureClaim, surroundings: readonly Surrounding[]): string | null {
  for (const fact of facts) {
    const behind = clauseBehind(fact);
    for (const { id, words } of surroundings) {
      if (standsIn(words, behind) && occursAny(words, formsOf(behind))) return id;
    }
  }
  return null;
}

function clauseBehind({ evidence, mentionSpan }: Estimate): string {
  const rest = evidence.sentence.slice(Math.max(0, mentionSpan.end - evidence.start));
  const end = rest.search(clauseEnd);
  return end === -1 ? rest : rest.slice(0, end);
}
