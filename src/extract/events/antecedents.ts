import { matchOf } from "../document.ts";
import { cats } from "../categories.ts";
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
  return matchOf(document, first - 1, cats.cue) !== undefined;
}

/** The name in front of the relative pronoun before a verb, if it can act: الذي, or behind a comma: الرئيس، الذي. */
export function antecedentOf({ reading, first }: Place, acts: Acts): Mention | null {
  const last = reading.document.tokens[first - 2]?.kind === "comma" ? first - 3 : first - 2;
  const antecedent = itemAt(reading.mentions, reading.mentionOf[last]);
  return antecedent !== undefined && antecedent.last === last && acts(antecedent) ? antecedent : null;
}
