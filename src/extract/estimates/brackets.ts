import type { EntityRef } from "../../domain/entity.ts";
import type { TextDocument } from "../document.ts";
import { itemAt } from "../itemAt.ts";
import type { Mention } from "../names/mention.ts";
import type { Reading } from "../quotes/walk.ts";
import type { Counted } from "./counted.ts";

/** Brackets around a number or beside a place, and what they tell of where people are. */

/**
 * The brackets that hold a number and nothing else, as a part of it (see `QuantityRules.bracketed`) or around it: the first
 * and the last token; null where none do.
 *
 * @param first first token of the number, and `last` its last one
 */
export function bracketsAround({ tokens }: TextDocument, first: number, last: number): Brackets | null {
  const isOpen = tokens[first]?.kind === "bracket-open";
  const [open, close] = isOpen ? [first, last] : [first - 1, last + 1];
  const areBrackets = itemAt(tokens, open)?.kind === "bracket-open" && tokens[close]?.kind === "bracket-close";
  return areBrackets ? { open, close, isPart: isOpen } : null;
}

interface Brackets {
  readonly open: number;
  readonly close: number;
  /** They belong to the number. */
  readonly isPart: boolean;
}

/** The place whose name ends at a token; null where none does. */
export function placeEndingAt({ mentions, mentionOf }: Reading, at: number): Mention | null {
  const mention = itemAt(mentions, mentionOf[at]);
  return mention?.kind === "place" && mention.named !== null && mention.last === at ? mention : null;
}

/** الصين (121): the number stands in brackets right behind the place. */
export function placeInFront(reading: Reading, { first, last }: Counted): EntityRef | null {
  const brackets = bracketsAround(reading.document, first, last);
  return brackets === null ? null : (placeEndingAt(reading, brackets.open - 1)?.named?.ref ?? null);
}

/** How many words an aside may have between its bracket and a place. */
const LONGEST_ASIDE = 12;

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
