import { matchOf, type TextDocument } from "../document.ts";

/** What a run of name words ends in that is no part of the name. */

/** A name does not end in one of its small words. */
export function dropParticle({ words }: TextDocument, first: number, last: number): number {
  return last > first && words[last]?.shape.isNameParticle === true ? last - 1 : last;
}

/** How far in front of a name the verb stands whose subject it is. */
const NEAR_VERB = 10;

/** أشار رئيس البلدية فلان إلى: the verb in front of the name takes the preposition behind it. */
function isLedTo(document: TextDocument, first: number, preposition: string): boolean {
  for (let at = first - 1; at >= first - NEAR_VERB && document.sentenceOf[at] === document.sentenceOf[first]; at--) {
    const cue = matchOf(document, at, "cue");
    if (cue !== undefined) return cue.meaning.verb.takes.includes(preposition);
  }
  return false;
}

/** A third word before a preposition of motion is rather a verb that the lexicon lacks than a third name. */
export function dropVerb(document: TextDocument, first: number, last: number): number {
  const { words } = document;
  // حمد الله فطرت، أبو خالد: two words that are one name.
  const isCompound = words[first]?.shape.isNameParticle === true || words[first + 1]?.shape.endsCompound === true;
  if (last - first < (isCompound ? 3 : 2)) return last;
  const next = document.tokens[last + 1];
  const token = document.tokens[last];
  if (next?.kind !== "word" || token === undefined || token.glued) return last;
  if (document.rules.grammar.isDefinite(token.norm) || isLedTo(document, first, next.norm)) return last;
  return document.rules.grammar.afterVerbs.has(next.norm) && token.norm.length <= 4 ? last - 1 : last;
}
