import type { TextDocument } from "../../document.ts";
import { phrasesAt } from "../../document.ts";
import { lastWhere } from "../recent.ts";
import type { Mention, Named } from "../mention.ts";
import type { NameScope } from "../titles.ts";
import { isSmall } from "./phrases.ts";

/** Short names in capitals, which a text introduces in brackets or makes of the initials of a name. */

const FEWEST_LETTERS = 2;
/** Two initials are found by chance. */
const FEWEST_INITIALS = 3;

function isAcronym({ tokens, text }: TextDocument, index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== "word" || token.norm.length < FEWEST_LETTERS) return false;
  // A part of a longer word (US-led).
  if (token.glued && tokens[index - 1]?.kind === "word") return false;
  const written = text.slice(token.start, token.end);
  return written === written.toUpperCase() && written !== written.toLowerCase();
}

/** The last token of a name with the short name that stands behind it in brackets: the agency (SEMA). */
export function withAcronym(document: TextDocument, last: number): number {
  const { tokens } = document;
  if (tokens[last + 1]?.kind !== "bracket-open" || tokens[last + 3]?.kind !== "bracket-close") return last;
  return isAcronym(document, last + 2) ? last + 3 : last;
}

/** The institution that a short name at this token means; `first`: where the text names it in full. */
export function acronymAt(scope: NameScope, index: number): { named: Named | null; first: number } | null {
  const { document, mentions } = scope;
  if (!isAcronym(document, index) || phrasesAt(document, index).length > 0) return null;
  const norm = document.tokens[index]?.norm ?? "";
  const full = lastWhere(mentions, (mention) => isShortFor(document, norm, mention));
  if (full === undefined) return null;
  const named = full.kind === "person" ? (full.title?.of ?? null) : full.named;
  return { named, first: full.pointer?.by === "acronym" ? full.pointer.first : full.first };
}

function isShortFor(document: TextDocument, norm: string, { kind, first, last, title, pointer }: Mention): boolean {
  if (kind === "place" || (kind === "person" && title?.of?.ref.kind !== "organisation")) return false;
  const { tokens } = document;
  if (tokens[last]?.kind === "bracket-close" && tokens[last - 1]?.norm === norm) return true;
  if (pointer?.by === "acronym" && tokens[last]?.norm === norm) return true;
  if (kind === "person" || norm.length < FEWEST_INITIALS) return false;
  let initials = "";
  for (let at = first; at <= last && tokens[at]?.kind === "word"; at++)
    if (!isSmall(document, at)) initials += tokens[at]?.norm[0] ?? "";
  return initials === norm || initials.slice(1) === norm;
}
