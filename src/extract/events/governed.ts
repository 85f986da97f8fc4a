import { matchOf, phrasesAt, type TextDocument } from "../document.ts";
import { itemAt } from "../itemAt.ts";
import type { Mention } from "../names/mention.ts";
import type { Reading } from "../quotes/walk.ts";

/** Names that cannot be a subject, by what stands right before them. */

/** أمام مبنى الوزارة: behind a plain noun that a preposition governs stands whose it is. */
function isOwnerOfGoverned({ document, mentionOf, dateEnd }: Reading, noun: number): boolean {
  if (document.rules.grammar.subjectFirst || document.tokens[noun]?.kind !== "word") return false;
  const isPlain = mentionOf[noun] === -1 && (dateEnd[noun] ?? -1) < 0 && phrasesAt(document, noun).length === 0;
  if (!isPlain || document.words[noun]?.shape.isDefinite === true) return false;
  return matchOf(document, noun - 1, "preposition")?.clitics === "";
}

/** من الداعية فلان: what governs a definite noun governs the name beside it. */
function isBehindGovernedTitle({ document, mentionOf }: Reading, noun: number): boolean {
  if (document.words[noun]?.shape.isDefinite !== true || (mentionOf[noun] ?? -1) !== -1) return false;
  return matchOf(document, noun - 1, "preposition")?.clitics === "";
}

/** شمال غرب نيجيريا، عاصمة النيجر: behind a noun for a place a country only tells where that is. */
export const isWithin = ({ words }: TextDocument, { kind, first }: Mention): boolean => {
  const noun = kind === "place" ? (words[first - 1]?.place ?? null) : null;
  return noun !== null && noun.kind !== COUNTRY && !noun.isDefinite;
};

/** Kind of the nouns behind which a country acts: دولة قطر. */
const COUNTRY = "country";

/** Under a preposition, or the owner of what follows: no subject. */
export function isGoverned(reading: Reading, mention: Mention): boolean {
  const { tokens, rules } = reading.document;
  const { grammar } = rules;
  if (grammar.governs(mention.clitics)) return true;
  if (grammar.syntax?.genitives.has(tokens[mention.last + 1]?.norm ?? "") === true) return true;
  if (isDelegated(reading, mention) || isForceOf(reading, mention)) return false;
  // في العاصمة الرياض: the preposition governs the place with the noun in front.
  const isPlaceOf = mention.kind === "place" && mention.clitics === "" && !grammar.subjectFirst;
  if (
    isPlaceOf &&
    tokens[mention.first - 1]?.kind === "word" &&
    grammar.placePrepositions.has(tokens[mention.first - 2]?.norm ?? "")
  )
    return true;
  if (isOwnerOfGoverned(reading, mention.first - 1)) return true;
  if (mention.kind === "person" && isBehindGovernedTitle(reading, mention.first - 1)) return true;
  if (grammar.joins(mention.clitics)) {
    // في غزة ولبنان: what governs the first of two governs both.
    const before = itemAt(reading.mentions, reading.mentionOf[mention.first - 1]);
    if (before !== undefined && before.clitics !== mention.clitics && isGoverned(reading, before)) return true;
  }
  const isEach = grammar.each.has(tokens[mention.first - 2]?.norm ?? "");
  return !isEach && matchOf(reading.document, mention.first - 1, "preposition") !== undefined;
}

/** وفد من الحركة, a delegation from the movement: people who act for it. */
export function isDelegated({ document }: Reading, { first }: Mention): boolean {
  const isFrom = document.rules.grammar.partitives.has(document.tokens[first - 1]?.norm ?? "");
  return isFrom && matchOf(document, first - 2, "institution")?.meaning.institution.id === DELEGATION;
}

/** وحدات من الجيش، قوات خاصة من الجيش: a part of an army acts for it. */
function isForceOf({ document }: Reading, { first }: Mention): boolean {
  const { partitives, forces } = document.rules.grammar;
  const norm = (at: number): string => document.tokens[at]?.norm ?? "";
  if (!partitives.has(norm(first - 1))) return false;
  const noun = forces.has(norm(first - 2)) ? first - 2 : first - 3;
  return forces.has(norm(noun)) && matchOf(document, noun - 1, "preposition") === undefined;
}

/** Id of the institution in the lexicon. */
export const DELEGATION = "delegation";
