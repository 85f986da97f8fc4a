import { matchOf, type TextDocument } from "../document.ts";

/** Given names, and what shows that a word is one here. */

/**
 * A given name; one that is a word as well where another given name or an aside about somebody stands behind it (جميلة
 * إسماعيل، زهرة وهي أم لستة).
 */
export function isGivenAt(document: TextDocument, index: number): boolean {
  const shape = document.words[index]?.shape;
  if (shape?.isGivenName === true) return true;
  if (shape?.isListedName !== true || shape.isDefinite) return false;
  const behind = document.tokens[index + 1]?.kind;
  // قالت وفاء: «...»، وقال أمين إن: no noun without its article stands there.
  const leadsOn = behind === "colon" || behind === "open" || behind === "quote";
  const isSaying = leadsOn || matchOf(document, index + 1, "complementizer") !== undefined;
  const isAside = isAsideAt(document, behind === "comma" ? index + 2 : index + 1);
  return document.words[index + 1]?.shape.isGivenName === true || isAside || isSaying;
}

/** وهو، وهي: an aside about whoever was named. */
export const isAsideAt = (document: TextDocument, at: number): boolean =>
  matchOf(document, at, "pronoun")?.clitics === "و";

/** وتوقع الحسين يوعابد: a given name that has the article, with another name behind it. */
export function isNameWithArticle({ words }: TextDocument, first: number, last: number): boolean {
  const shape = words[first]?.shape;
  return last > first && shape?.isDefinite === true && shape.isListedName && !shape.isCommonStart;
}
