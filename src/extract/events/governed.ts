import { matchOf, phrasesAt, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import { itemAt } from "../itemAt.ts";
import { isPreposition } from "../prepositions.ts";
import type { Mention } from "../names/mention.ts";
import type { Reading } from "../quotes/walk.ts";

/** Names that cannot be a subject, by what stands right before them. */

/** How many nouns may own one another between a preposition and a name: من إدارة فرع الوزارة. */
const LONGEST_CHAIN = 3;

/** أمام مبنى الوزارة: behind plain nouns that a preposition governs stands whose they are. */
function isOwnerOfGoverned(reading: Reading, noun: number): boolean {
  const { document } = reading;
  if (document.rules.grammar.subjectFirst) return false;
  for (let at = noun; at > noun - LONGEST_CHAIN && isPlainNoun(reading, at); at--)
    if (isLeading(document, at - 1)) return true;
  return false;
}

/** A noun without an article that is no name, date or title. */
function isPlainNoun({ document, mentionOf, dateEnd }: Reading, at: number): boolean {
  if (document.tokens[at]?.kind !== "word" || mentionOf[at] !== -1 || (dateEnd[at] ?? -1) >= 0) return false;
  if (document.words[at]?.shape.isDefinite === true) return false;
  return phrasesAt(document, at).every(({ cat }) => cat === "organisation-head");
}

/** من الداعية فلان: what governs a definite noun governs the name beside it; not so where it tells when (خلال الزيارة فلانا). */
function isBehindGovernedTitle({ document, mentionOf }: Reading, noun: number): boolean {
  if (document.words[noun]?.shape.isDefinite !== true || (mentionOf[noun] ?? -1) !== -1) return false;
  if (document.rules.grammar.when.has(document.tokens[noun - 1]?.norm ?? "")) return false;
  return isLeading(document, noun - 1);
}

/** على، وعلى: a preposition, with nothing but "and" in front of it. */
function isLeading(document: TextDocument, at: number): boolean {
  const clitics = matchOf(document, at, cats.preposition)?.clitics;
  return clitics === "" || (clitics !== undefined && document.rules.grammar.joins(clitics));
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
  // مقتل 15 من عناصر الحركة: counted of it.
  if (
    grammar.forces.has(itemAt(tokens, mention.first - 1)?.norm ?? "") &&
    grammar.partitives.has(itemAt(tokens, mention.first - 2)?.norm ?? "")
  )
    return true;
  // التحالف بقيادة الولايات المتحدة
  if (mention.kind !== "person" && grammar.leads.has(itemAt(tokens, mention.first - 1)?.norm ?? "")) return true;
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
  const isEach = grammar.each.has(itemAt(tokens, mention.first - 2)?.norm ?? "");
  return !isEach && isPreposition(reading.document, mention.first - 1);
}

/** وفد من الحركة, a delegation from the movement: people who act for it. */
export function isDelegated({ document }: Reading, { first }: Mention): boolean {
  const isFrom = document.rules.grammar.partitives.has(document.tokens[first - 1]?.norm ?? "");
  return isFrom && matchOf(document, first - 2, cats.institution)?.meaning.institution.id === DELEGATION;
}

/** وحدات من الجيش، قوات خاصة من الجيش: a part of an army acts for it. */
function isForceOf({ document }: Reading, { first }: Mention): boolean {
  const { partitives, forces } = document.rules.grammar;
  const norm = (at: number): string => itemAt(document.tokens, at)?.norm ?? "";
  if (!partitives.has(norm(first - 1))) return false;
  const noun = forces.has(norm(first - 2)) ? first - 2 : first - 3;
  return forces.has(norm(noun)) && matchOf(document, noun - 1, cats.preposition) === undefined;
}

/** Id of the institution in the lexicon. */
export const DELEGATION = "delegation";
