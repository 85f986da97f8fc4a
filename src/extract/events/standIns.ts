import { anyOf, beginsOneOf, matchesOf, matchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import { itemAt } from "../itemAt.ts";
import type { Place } from "../../domain/entity.ts";
import type { PronounKind } from "../languages/syntax.ts";
import type { Mention, Named } from "../names/mention.ts";
import type { Attribution } from "../quotes/attribution.ts";
import { isPossibleSpeaker } from "../quotes/sources.ts";
import { leadsClause } from "../quotes/topics.ts";
import { mentionsBetween, type Reading } from "../quotes/walk.ts";
import type { EventFound, EventInput } from "./event.ts";
import { isGoverned } from "./governed.ts";
import { type Acts, isQuoted } from "./subject.ts";

/** Who stands for the subject of an event where it is no name: a pronoun, a nationality, "the two sides". */

/** How many words a force and its nationality take: شن الطيران الحربي الإسرائيلي, Israeli war planes struck. */
const FORCE_WITHIN = 4;

/**
 * The country whose adjective stands with an unnamed force right beside the verb, with the one that "and" joins to it;
 * nobody for a name or a phrase there.
 */
export function nationsActing({ reading, directory }: EventInput, first: number, last: number): Named[] {
  const { document } = reading;
  const { subjectFirst, governs, isDefinite, isNominative, isAccusative } = document.rules.grammar;
  const isOther = ({ tokens }: TextDocument, at: number): boolean => !isNominative(tokens[at]?.norm ?? "");
  if (!subjectFirst) {
    // غارات إسرائيلية استهدفت: in a clause that only describes a noun its subject stands in front.
    const described = reading.mentionOf[first - 1] === -1 ? matchOf(document, first - 1, cats.demonym) : undefined;
    if (described !== undefined && !isDefinite(document.tokens[first - 1]?.norm ?? ""))
      return [directory.named(described.meaning.place)];
    if ((reading.mentionOf[first - 1] ?? -1) !== -1) return [];
    const inFront = nationInFront(reading, first, last);
    if (inFront !== null) return [directory.named(inFront)];
  }
  for (let step = 1; step <= FORCE_WITHIN; step++) {
    const at = subjectFirst ? first - step : last + step;
    if (document.tokens[at]?.kind !== "word" || (reading.mentionOf[at] ?? -1) !== -1) return [];
    const demonym = matchOf(document, at, cats.demonym);
    if (demonym !== undefined && step > 1) {
      // شابا فلسطينيا: an object, or what a preposition governs.
      if (governs(demonym.clitics) || isAccusative(document.tokens[at]?.norm ?? "")) return [];
      const places = withJoinedNation(document, at, demonym.meaning.place);
      return places.map((place) => directory.named(place));
    }
    // خطف مسلحون ثلاثة مصريين: behind its subject the verb tells of others.
    if (isBoundary(document, at) || (isNominative(document.tokens[at]?.norm ?? "") && isOther(document, at + 1)))
      return [];
  }
  return [];
}

/** إن القوات الروسية شنت, والطائرات الحربية الروسية قصفت: the nation of a definite force right in front of its verb. */
function nationInFront(reading: Reading, verb: number, last: number): Place | null {
  const { document, mentionOf } = reading;
  const { forces, crafts, isDefinite, withoutArticle, withoutAnd, endsInPronoun } = document.rules.grammar;
  // إن القوات الروسية قصفتها أوكرانيا: they are what a pronoun on the verb means.
  if (endsInPronoun(document.tokens[last]?.norm ?? "")) return null;
  let nation: Place | null = null;
  for (let at = verb - 1; at >= verb - FORCE_WITHIN; at--) {
    const token = document.tokens[at];
    if (token?.kind !== "word" || (mentionOf[at] ?? -1) !== -1) return null;
    const form = withoutAnd(token.norm);
    if (!isDefinite(form)) return null;
    const noun = withoutArticle(form);
    // تجمعات القوات الروسية: what is owned by them is not they.
    if (forces.has(noun) || crafts.get(noun)?.has("") === true) return leadsClause(reading, at - 1) ? nation : null;
    nation ??= matchOf(document, at, cats.demonym)?.meaning.place ?? null;
  }
  return null;
}

/** القوات التايلاندية والكمبودية, Thai and Cambodian troops: the nation at a token, and the one that "and" joins to it. */
function withJoinedNation(document: TextDocument, at: number, place: Place): readonly Place[] {
  const { subjectFirst, joins, syntax } = document.rules.grammar;
  const isJoined = syntax?.coordinators.has(document.tokens[at - 1]?.norm ?? "") === true;
  const other = matchOf(document, subjectFirst ? at - 2 : at + 1, cats.demonym);
  if (other === undefined || (subjectFirst ? !isJoined : !joins(other.clitics))) return [place];
  return subjectFirst ? [other.meaning.place, place] : [place, other.meaning.place];
}

export const isBoundary = (document: TextDocument, at: number): boolean => beginsOneOf(document, at, opensClause);

/** غارة استهدفت: the noun right in front tells the event, and the verb only what it hit. */
export function describesNoun(reading: Reading, first: number, last: number): boolean {
  const { document, mentionOf } = reading;
  const { subjectFirst, endsInPronoun, isAccusative } = document.rules.grammar;
  if (subjectFirst || endsInPronoun(document.tokens[last]?.norm ?? "")) return false;
  if (mentionOf[first - 1] !== -1) return describesFarNoun(reading, first, last);
  const tells = (at: number): boolean =>
    matchesOf(document, at, cats.trigger).some(({ meaning }) => meaning.tense === null);
  // قصفا مدفعيا استهدف: with an adjective between them.
  const isDescribed = isAccusative(document.tokens[first - 1]?.norm ?? "") && mentionOf[first - 2] === -1;
  return tells(first - 1) || (isDescribed && tells(first - 2));
}

const opensClause = anyOf("preposition", "complementizer", "cue", "conjunction");

/** How many words from its noun such a verb stands: ضربة في شمال غرب البلاد استهدفت. */
const DESCRIBES_WITHIN = 7;

/** The same behind where it happened, before somebody who has no name: ضربة في شمال سوريا استهدفت زعيم التنظيم. */
function describesFarNoun({ document, mentions, mentionStart }: Reading, first: number, last: number): boolean {
  const object = itemAt(mentions, mentionStart[last + 1]);
  if (object?.named !== null) return false;
  const { isDefinite, placePrepositions } = document.rules.grammar;
  for (let at = first - 3; at >= first - DESCRIBES_WITHIN && document.tokens[at + 1]?.kind === "word"; at--) {
    if (isDefinite(document.tokens[at]?.norm ?? "") || !placePrepositions.has(document.tokens[at + 1]?.norm ?? ""))
      continue;
    return matchesOf(document, at, cats.trigger).some(({ meaning }) => meaning.tense === null);
  }
  return false;
}

/** How many sentences back the two sides were named. */
const SIDES_BACK = 2;

/** "The two sides agreed": the event told last that has two. */
export function eventOfBoth(
  { document }: Reading,
  { first, last, sentence }: { readonly first: number; readonly last: number; readonly sentence: number },
  found: readonly EventFound[],
): EventFound | null {
  const { both } = document.rules.grammar;
  const words = [first - 1, last + 1].map((at) => document.tokens[at]?.norm ?? "");
  if (!words.some((word) => both.has(word))) return null;
  const pair = found.findLast(({ actors, counterpart }) => actors.length + (counterpart === null ? 0 : 1) === 2);
  return pair === undefined || sentence - pair.sentence > SIDES_BACK ? null : pair;
}

/** Both sides of an event, actors first. */
export const partiesOf = ({ actors, counterpart }: EventFound): Named[] =>
  counterpart === null ? [...actors] : [...actors, counterpart];

/** "Jane Doe, a judge, was appointed": the person right in front of the passive, or of what is said of them. */
export function patientOf(reading: Reading, here: readonly Mention[], first: number, acts: Acts): Mention | null {
  const { tokens, rules } = reading.document;
  const patient = here.findLast((mention) => mention.last < first && acts(mention));
  if (patient?.kind !== "person") return null;
  // "after Jane Doe was dismissed": what leads the clause does not govern its subject.
  const isBeside = first - patient.last <= PASSIVE_WITHIN && tokens[patient.last + 1]?.kind === "word";
  const owns = rules.grammar.syntax?.ownerPrepositions.has(tokens[patient.first - 1]?.norm ?? "") === true;
  if (isBeside) return owns ? null : patient;
  return tokens[patient.last + 1]?.kind === "comma" && !isGoverned(reading, patient) ? patient : null;
}

/** Tokens of "has also been" and its verb. */
const PASSIVE_WITHIN = 4;

/** Whom "he" or "it" in front of a verb means: who says so, or whom the text was speaking of. */
export function pronounActing(reading: Reading, first: number, owner: Attribution | null): Named | null | undefined {
  const { tokens, rules, sentenceOf, sentences } = reading.document;
  const { syntax } = rules.grammar;
  if (syntax === null) return undefined;
  let at = first - 1;
  while (syntax.have.has(tokens[at]?.norm ?? "") || syntax.adverbs.has(tokens[at]?.norm ?? "")) at--;
  const kind = syntax.pronouns.get(tokens[at]?.norm ?? "");
  if (kind === undefined) return undefined;
  if (owner?.source != null && owner.first <= at && fits(owner.source, null, kind)) return owner.source;
  for (let sentence = sentenceOf[at] ?? 0; sentence >= (sentenceOf[at] ?? 0) - 1; sentence--) {
    const from = sentences[sentence]?.first ?? 0;
    const to = Math.min(at - 1, sentences[sentence]?.last ?? 0);
    const meant = mentionsBetween(reading, from, to).find(
      (mention) =>
        isPossibleSpeaker(mention) &&
        !isGoverned(reading, mention) &&
        !isQuoted(reading, mention) &&
        mention.named !== null &&
        fits(mention.named, mention, kind),
    );
    if (meant !== undefined) return meant.named;
  }
  return null;
}

function fits({ ref, gender }: Named, mention: Mention | null, kind: PronounKind): boolean {
  const isPerson = ref.kind === "person";
  if (kind === "plural") return mention?.count === "pl" || ref.kind === "organisation";
  if (kind === "thing") return !isPerson;
  const known = mention?.gender ?? gender;
  return isPerson && (known === null || known === kind);
}
