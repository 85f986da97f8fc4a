import { beginsAny, matchOf, phrasesAt, type TextDocument } from "../document.ts";
import type { Entity, Gender } from "../../domain/entity.ts";
import { bitOf } from "../phrases.ts";
import { foldText } from "../text/fold.ts";

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

/** Right before what is said, or before the mark that leads to it: قال أحمد الوكيل: «...»، قال المدير، أحمد الوكيل، إن. */
export function isSaidBehind(document: TextDocument, index: number): boolean {
  const isThat = (at: number): boolean => matchOf(document, at, "complementizer") !== undefined;
  const mark = document.tokens[index + 1]?.kind;
  return isThat(index + 1) || mark === "colon" || (mark === "comma" && isThat(index + 2));
}

/** Family names stay masculine, and one given name stands in front of them. */
export function isFamilyName({ words }: TextDocument, index: number, gender: Gender): boolean {
  const isGiven = (at: number): boolean => words[at]?.shape.isGivenName === true;
  return gender === "m" && isGiven(index - 1) && !isGiven(index - 2);
}

/**
 * إريك ترامب، وقالت ميلانيا ترامب: a family name of the lists is somebody else's behind a given name, or behind a strange word
 * right behind a verb of saying, that begins like none of its bearer's names.
 */
export function isOfAnother(document: TextDocument, index: number, bearer: Entity): boolean {
  const { words, tokens, sentenceOf, rules } = document;
  const shape = words[index - 1]?.shape;
  if (bearer.kind !== "person" || rules.grammar.subjectFirst || shape?.isNameWord !== true || shape.isDefinite)
    return false;
  if (sentenceOf[index - 1] !== sentenceOf[index] || phrasesAt(document, index - 1).length > 0) return false;
  if (!shape.isGivenName && (shape.isCommonStart || !beginsAny(document, index - 2, bitOf.cue))) return false;
  const initial = tokens[index - 1]?.norm[0];
  return [bearer.ar, ...bearer.aliases].every((name) => foldText(name)[0] !== initial);
}
