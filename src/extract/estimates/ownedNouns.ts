import { matchOf, phrasesAt, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import type { Reading } from "../quotes/walk.ts";

/** Whose a noun is, and what is its own: the dead of a war, letters of the wounded. */

/** A noun that is no participle as well, where no ending tells them apart: losses, not "killed". */
export const isPlainNoun = (document: TextDocument, index: number): boolean =>
  document.rules.grammar.syntax !== null &&
  (matchOf(document, index, cats.predicate) === undefined ||
    document.rules.grammar.isDefinite(document.tokens[index - 1]?.norm ?? ""));

/** Nouns from the dead to what makes them somebody's: ضحايا حادث معدية القرية. */
const MOST_OWNERS = 3;

/** قتلى الحركة، ضحايا حادث القطار: a definite word or a name behind makes the noun somebody's, over nouns without an article. */
export function isOwner({ document, mentionStart }: Reading, index: number): boolean {
  if (document.rules.grammar.syntax !== null) return false;
  for (let at = index; at < index + MOST_OWNERS; at++) {
    const word = document.tokens[at];
    if (word?.kind !== "word" || document.words[at]?.number != null) return false;
    if ((mentionStart[at] ?? -1) !== -1 || document.rules.grammar.isDefinite(word.norm)) return true;
    if (phrasesAt(document, at).some(({ cat }) => noOwners.has(cat))) return false;
  }
  return false;
}

/** What a noun that owns another one is not. */
const noOwners: ReadonlySet<string> = new Set([
  "preposition",
  "conjunction",
  "cue",
  "pronoun",
  "adverbial",
  "stopper",
  "complementizer",
  "negation",
  "predicate",
  "counted",
]);

export const isOwned = (document: TextDocument, index: number): boolean => {
  const form = document.tokens[index]?.norm ?? "";
  return document.rules.grammar.isDefinite(form) || document.rules.grammar.isPossessed(form);
};

/**
 * رسائل جرحى الحرب التي كتبها 40 شخصا، تأبين الضحايا حضره 40 شخصا: a plain noun in front has the noun for its owner, so that
 * something of theirs is told of; not where a verb says that they amount to the number (بلغ قتلى السيول 40 شخصا).
 */
export function isThingOf({ document, mentionOf }: Reading, noun: number, number: number): boolean {
  const { grammar } = document.rules;
  const { kind, norm = "" } = document.tokens[noun - 1] ?? {};
  if (grammar.syntax !== null || kind !== "word" || document.sentenceOf[noun - 1] !== document.sentenceOf[noun])
    return false;
  if (isFamilies(document, noun - 1)) return true;
  if (grammar.isDefinite(norm) || phrasesAt(document, noun - 1).length > 0 || mentionOf[noun - 1] !== -1) return false;
  for (let at = noun - 1; at < number; at++) {
    const form = grammar.withoutAnd(document.tokens[at]?.norm ?? "");
    if (grammar.reaches.has(form) || grammar.changes.has(form) || matchOf(document, at, cats.exceeds) !== undefined)
      return false;
  }
  return true;
}

/** What became of the dead and the missing before they were that is not told of them now. */
const fates: ReadonlySet<string> = new Set(["killed", "missing"]);

/** أسر الشهداء، لأسر المفقودين: nobody takes them prisoner; the word is that for families. */
export function isFamilies(document: TextDocument, at: number): boolean {
  if (matchOf(document, at, cats.predicate)?.meaning.measure !== "captured") return false;
  const noun = matchOf(document, at + 1, cats.counted);
  return (
    noun !== undefined && noun.clitics === "" && noun.meaning.population === null && fates.has(noun.meaning.measure)
  );
}
