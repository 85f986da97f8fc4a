import { matchOf } from "../document.ts";
import { itemAt } from "../itemAt.ts";
import type { Mention } from "../names/mention.ts";
import type { Acts, Place } from "./subject.ts";

/** Who acts in a clause behind a relative pronoun. */

/** العاصفة التي أقفلت المعبر: behind a relative pronoun the subject is what stands in front of it. */
export function tellsOfNoun({ reading, first, last }: Place): boolean {
  const { tokens, rules } = reading.document;
  const { subjectFirst, relatives, endsInPronoun } = rules.grammar;
  return !subjectFirst && relatives.has(tokens[first - 1]?.norm ?? "") && !endsInPronoun(tokens[last]?.norm ?? "");
}

/** Behind a verb of speaking that a relative pronoun leads to. */
export function isAnnouncedByAntecedent({ reading: { document }, first }: Place): boolean {
  const { relatives, subjectFirst } = document.rules.grammar;
  if (subjectFirst || !relatives.has(document.tokens[first - 2]?.norm ?? "")) return false;
  return matchOf(document, first - 1, "cue") !== undefined;
}

/** The name right in front of the relative pronoun before a verb, if it can act. */
export function antecedentOf({ reading, first }: Place, acts: Acts): Mention | null {
  const antecedent = itemAt(reading.mentions, reading.mentionOf[first - 2]);
  return antecedent !== undefined && antecedent.last === first - 2 && acts(antecedent) ? antecedent : null;
}
