import type { PlaceNoun } from "../languages/places.ts";
import type { Grammar } from "../languages/language.ts";
import type { WordShape } from "../languages/word.ts";

/** What a word may have to do with a name, a bit each: asked of every word of a text (see `candidatesIn`). */
export const nameBits = {
  given: 1 << 0,
  listed: 1 << 1,
  joined: 1 << 2,
  definite: 1 << 3,
  possessed: 1 << 4,
  leadership: 1 << 5,
  relay: 1 << 6,
  place: 1 << 7,
  body: 1 << 8,
} as const;

interface Known {
  readonly norm: string;
  readonly shape: WordShape;
  readonly place: PlaceNoun | null;
  readonly body: object | null;
}

/** The bits of one word form. */
export function nameBitsOf({ leaderships, relays }: Grammar, { norm, shape, place, body }: Known): number {
  const is: Readonly<Record<keyof typeof nameBits, boolean>> = {
    given: shape.isGivenName,
    listed: shape.isListedName,
    joined: shape.isJoinedName,
    definite: shape.isDefinite,
    possessed: shape.isPossessed,
    leadership: leaderships.has(norm),
    relay: relays.has(norm),
    place: place !== null,
    body: body !== null,
  };
  return Object.entries(nameBits).reduce((bits, [of, bit]) => (is[of as keyof typeof nameBits] ? bits | bit : bits), 0);
}
