import type { TextDocument } from "../document.ts";
import { itemAt } from "../itemAt.ts";
import type { Reading } from "./walk.ts";

/** Brackets on the way from a verb to what is said. */

/** أعلن (مرصد الحقوق) أن: where nobody has been named, the token behind a bracket, or inside one that holds nothing but a name. */
export function intoBracket({ document, mentions, mentionStart }: Reading, index: number): number {
  const inside = itemAt(mentions, mentionStart[index + 1]);
  const isName = inside !== undefined && document.tokens[inside.last + 1]?.kind === "bracket-close";
  return isName ? index + 1 : behindBracket(document, index);
}

export function behindBracket(document: TextDocument, index: number): number {
  for (let at = index + 1; at < index + 12; at++) if (document.tokens[at]?.kind === "bracket-close") return at + 1;
  return index + 1;
}
