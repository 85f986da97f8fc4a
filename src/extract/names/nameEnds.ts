import { matchOf, phrasesAt, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";

/** What a run of name words ends in that is no part of the name. */

/** A name does not end in one of its small words. */
export function dropParticle({ words }: TextDocument, first: number, last: number): number {
  return last > first && words[last]?.shape.isNameParticle === true ? last - 1 : last;
}

const isInitial = ({ tokens, rules }: TextDocument, index: number): boolean =>
  tokens[index]?.kind === "word" && tokens[index]?.norm.length === 1 && rules.abbreviations.has(tokens[index].norm);

/** م. ع, ج. ر. فلان: the last of two or more letters that begin a name, or the token before `first`. */
export function endOfInitials(document: TextDocument, first: number): number {
  let last = first - 1;
  const isSpelled = document.rules.grammar.spelledLetters.has(document.tokens[first]?.norm ?? "");
  if (isSpelled && phrasesAt(document, first).length === 0) return endOfSpelled(document, first);
  if (document.tokens[first]?.norm.length !== 1) return last;
  let letters = 0;
  while (isInitial(document, last + 1) && document.sentenceOf[last + 1] === document.sentenceOf[first]) {
    letters++;
    last += document.tokens[last + 2]?.kind === "stop" ? 2 : 1;
  }
  // The full stop behind the last letter may end the sentence.
  if (document.tokens[last]?.kind === "stop" && document.tokens[last + 1]?.kind !== "word") last--;
  return letters > 1 ? last : first - 1;
}

/** جي في نارايانا: the last of two or more Latin letters that begin a name, spelled out, or the token before `first`. */
function endOfSpelled({ tokens, words, rules, sentenceOf }: TextDocument, first: number): number {
  const { spelledLetters } = rules.grammar;
  let last = first;
  while (spelledLetters.has(tokens[last + 1]?.norm ?? "") && sentenceOf[last + 1] === sentenceOf[first]) last++;
  const isLed = last > first && sentenceOf[last + 1] === sentenceOf[first];
  return isLed && words[last + 1]?.shape.isNoName === false && words[last + 1]?.shape.isNameWord === true
    ? last
    : first - 1;
}

/** محمود. س, ليلى ح.: a letter for the family name, with its full stop in front. */
export function withInitial(document: TextDocument, last: number): number {
  const isStop = document.tokens[last + 1]?.kind === "stop";
  const at = isStop ? last + 2 : last + 1;
  if (document.tokens[at]?.norm.length !== 1) return last;
  const isInside = document.sentenceOf[at] === document.sentenceOf[last];
  const next = document.tokens[at + 1]?.kind;
  return isInside && isInitial(document, at) && (next === "comma" || next === "stop") ? at : last;
}

/** How far in front of a name the verb stands whose subject it is. */
const NEAR_VERB = 10;

/** أشار رئيس البلدية فلان إلى: the verb in front of the name takes the preposition behind it. */
function isLedTo(document: TextDocument, first: number, preposition: string): boolean {
  for (let at = first - 1; at >= first - NEAR_VERB && document.sentenceOf[at] === document.sentenceOf[first]; at--) {
    const cue = matchOf(document, at, cats.cue);
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

/** ثروت سويلم القائم بأعمال الرئيس: a word for a task, with what it is behind it. */
export const isCharge = (document: TextDocument, index: number): boolean =>
  document.rules.grammar.charges.has(document.tokens[index]?.norm ?? "") &&
  document.tokens[index + 1]?.kind === "word" &&
  matchOf(document, index + 1, cats.complementizer) === undefined;
