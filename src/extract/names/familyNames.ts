import { matchOf, type TextDocument } from "../document.ts";
import type { Gender } from "../../domain/entity.ts";

/** Words for other things that are somebody's family name where they stand. */

/** مدير الدفاع المدني وضاح المعايطة أن، الوزيرة مي المعايطة، : behind a post and a given name a definite word is the family's, right before what is said or a comma. */
export function isClanBehindGiven(document: TextDocument, index: number): boolean {
  const [given, clan] = [document.words[index - 1], document.words[index]];
  const isGiven = given?.shape.isGivenName === true || (given?.shape.isListedName === true && !given.shape.isDefinite);
  if (!isGiven || clan?.shape.isDefinite !== true || clan.alone.length > 0) return false;
  if (!document.rules.grammar.isFeminine(clan.norm) || document.words[index - 2]?.shape.isNameWord !== true)
    return false;
  const isClosed =
    document.tokens[index + 1]?.kind === "comma" || matchOf(document, index + 1, "complementizer") !== undefined;
  return isClosed && matchOf(document, index - 2, "cue") === undefined;
}

/**
 * Behind a title and a given name, before what is said, or before a comma where it has its article: of a town
 * without one the comma rather tells where somebody went (زار الملك فلان عمان، وقال).
 */
export function isPlaceForFamily(document: TextDocument, index: number): boolean {
  const isGiven = document.words[index - 1]?.shape.isGivenName === true;
  const isTitled = isGiven && document.words[index - 2]?.shape.isDefinite === true;
  const isAside = document.tokens[index + 1]?.kind === "comma" && document.words[index]?.shape.isDefinite === true;
  const isClosed = isAside || matchOf(document, index + 1, "complementizer") !== undefined;
  return isTitled && isClosed && matchOf(document, index - 2, "role") !== undefined;
}

/** Family names stay masculine, and one given name stands in front of them. */
export function isFamilyName({ words }: TextDocument, index: number, gender: Gender): boolean {
  const isGiven = (at: number): boolean => words[at]?.shape.isGivenName === true;
  return gender === "m" && isGiven(index - 1) && !isGiven(index - 2);
}
