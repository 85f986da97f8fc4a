import { matchOf, phrasesAt, type TextDocument } from "./document.ts";
import { cats } from "./categories.ts";

/** تحت, but not فتحت in front of whoever opened something: what it takes up is then a verb. */
export function isPreposition(document: TextDocument, at: number): boolean {
  const preposition = matchOf(document, at, cats.preposition);
  if (preposition === undefined || !document.rules.grammar.resumes(preposition.clitics))
    return preposition !== undefined;
  return phrasesAt(document, at).every(({ cat, clitics }) => cat !== "trigger" || clitics !== "");
}
