import type { TextDocument } from "../document.ts";
import { bitOf, bitsOf } from "../phrases.ts";
import { nameBits } from "./nameBits.ts";

/**
 * Which rules may find a name at a token, a bit each: a rule whose bit is not set finds nothing there. Most words are no
 * part of a name, and a dozen rules that shake their heads cost less for what they look at than for the loading of their
 * code, which pushes that of all others out of the nearest cache.
 */
export const may = {
  /** It begins a phrase that names somebody, or is the head of a body. */
  name: 1 << 0,
  /** A noun for a place stands in front. */
  place: 1 << 1,
  /** A verb of saying or a mark stands in front. */
  speak: 1 << 2,
  credit: 1 << 3,
  describe: 1 << 4,
  aside: 1 << 5,
  national: 1 << 6,
  list: 1 << 7,
  join: 1 << 8,
  lead: 1 << 9,
  /** Any word. */
  age: 1 << 10,
} as const;

/** What a name, a title or a word that points at somebody begins with; most words are none of these. */
const beginsName = bitsOf([
  "entity",
  "role",
  "institution",
  "anaphor",
  "counterpart",
  "organisation-head",
  "strong-head",
]);

/** How many words may say what somebody is, between the verb and the name. */
export const FARTHEST = 8;

const behindDescription = nameBits.definite | nameBits.possessed;

/** Token index → the rules that may find a name there, none at what is no word. */
export function candidatesIn({ tokens, words, begins, quoteOf }: TextDocument): Uint16Array {
  const found = new Uint16Array(tokens.length);
  let [before, begunBefore, cue] = [0, 0, -FARTHEST - 1];
  for (let at = 0; at < tokens.length; at++) {
    const begun = begins[at] ?? 0;
    const names = words[at]?.names ?? 0;
    if (tokens[at]?.kind === "word") {
      let asked = may.age;
      if ((begun & beginsName) !== 0 || (names & nameBits.body) !== 0) asked |= may.name;
      if ((before & nameBits.place) !== 0) asked |= may.place;
      if ((begunBefore & bitOf.cue) !== 0 || quoteOf[at] !== quoteOf[at - 1]) asked |= may.speak;
      if ((begunBefore & bitOf.credit) !== 0 || (before & nameBits.relay) !== 0) asked |= may.credit;
      if ((begunBefore & bitOf.demonym) !== 0) asked |= may.national;
      if ((names & nameBits.leadership) !== 0) asked |= may.lead;
      if ((names & nameBits.listed) !== 0) asked |= may.aside;
      if ((names & nameBits.given) !== 0) asked |= may.list;
      if ((names & nameBits.joined) !== 0) asked |= may.join;
      const isDescribed = (names & nameBits.given) !== 0 || (before & behindDescription) !== 0;
      if (isDescribed && at - cue <= FARTHEST) asked |= may.describe;
      found[at] = asked;
      if ((begun & bitOf.cue) !== 0) cue = at;
    } else cue = -FARTHEST - 1;
    [before, begunBefore] = [names, begun];
  }
  return found;
}
