import { phrasesAt } from "../document.ts";
import type { NameScope } from "./titles.ts";

/** Brackets behind a name: a second name of the same, or the name of whoever bears a post. */

/** A bracket of a few words right behind a name: a second name of the same (البنتاغون). */
export function skipBracket(scope: NameScope, index: number): number {
  const { tokens } = scope.document;
  if (tokens[index]?.kind !== "bracket-open") return index;
  for (let i = index + 1; i <= index + 5; i++) if (tokens[i]?.kind === "bracket-close") return i + 1;
  return index;
}

/** Words of a name in a bracket. */
const LONGEST_NAME = 4;

/** محافظ البنك المركزي (سامي الحبيشي): a bracket that holds the name of somebody, and no second name of a body. */
export function holdsName({ document }: NameScope, index: number): boolean {
  const { tokens, words } = document;
  if (tokens[index]?.kind !== "bracket-open" || words[index + 1]?.shape.isListedName !== true) return false;
  let at = index + 1;
  while (tokens[at]?.kind === "word" && at <= index + LONGEST_NAME) at++;
  return at > index + 2 && tokens[at]?.kind === "bracket-close" && phrasesAt(document, index + 1).length === 0;
}
