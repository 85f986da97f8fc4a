import type { EntityRef } from "../../domain/entity.ts";
import type { TextDocument } from "../document.ts";
import { itemAt } from "../itemAt.ts";
import type { Mention } from "../names/mention.ts";
import type { Reading } from "../quotes/walk.ts";
import type { Counted } from "./counted.ts";

/** What brackets beside a place or a number tell of where people are. */

/** The place whose name ends at a token; null where none does. */
export function placeEndingAt({ mentions, mentionOf }: Reading, at: number): Mention | null {
  const mention = itemAt(mentions, mentionOf[at]);
  return mention?.kind === "place" && mention.named !== null && mention.last === at ? mention : null;
}

/** الصين (121): the number stands in brackets right behind the place. */
export function placeInFront(reading: Reading, { first, last }: Counted): EntityRef | null {
  const { tokens } = reading.document;
  // Of "(5 soldiers in Damascus)" a place is told inside.
  if (![last, last + 1].some((at) => tokens[at]?.kind === "bracket-close")) return null;
  const open = [first, first - 1].find((at) => tokens[at]?.kind === "bracket-open");
  return open === undefined ? null : (placeEndingAt(reading, open - 1)?.named?.ref ?? null);
}

/** How many words an aside may have between its bracket and a place. */
const LONGEST_ASIDE = 6;

/**
 * سوهاج (500 كم جنوب القاهرة): what brackets tell that begin with a number is how far it is, or of a part of the people;
 * nobody who is counted outside is there.
 */
export function isInAside({ tokens }: TextDocument, place: number, { at: number }: Pick<Counted, "at">): boolean {
  for (let at = place - 1; at >= place - LONGEST_ASIDE; at--) {
    const kind = itemAt(tokens, at)?.kind;
    if (kind === "bracket-close" || kind === undefined) return false;
    if (kind === "bracket-open") return tokens[at + 1]?.kind === "number" && (number < at || number > place);
  }
  return false;
}
