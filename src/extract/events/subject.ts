import { matchesOf, matchOf } from "../document.ts";
import { cats } from "../categories.ts";
import type { Mention } from "../names/mention.ts";
import { FEWEST_QUOTED_WORDS, mentionsBetween, type Reading } from "../quotes/walk.ts";
import { itemAt } from "../itemAt.ts";
import { actorOfNoun } from "./actorOfNoun.ts";
import { antecedentOf, tellsOfNoun } from "./antecedents.ts";
import { LEADS, leadOf } from "./dateline.ts";
import { isOwnerOfGoverned } from "../quotes/sentenceSubjects.ts";
import { isGoverned } from "./governed.ts";
import { hasObject, subjectBehind } from "./subjectBehind.ts";
import { isSomebodys } from "../possessed.ts";

/** Where the subject of an event's verb stands. */

/** The words around one trigger: its tokens, and its sentence's. */
export interface Place {
  readonly reading: Reading;
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

export type Acts = (mention: Mention) => boolean;

export interface Reach {
  /** A lone name behind the verb may be its object. */
  readonly takesObject: boolean;
  /** A verb's subject may be anybody; behind another phrase somebody without a name is none. */
  readonly isVerb: boolean;
  /** A noun of action: whoever it befalls stands behind it, and who acts in front, but for a body right beside it. */
  readonly isAction: boolean;
  /** Right behind such a noun stands whom it concerns, where no object follows. */
  readonly isConcerned: boolean;
  /** Where what is said begins, and whoever says it: somebody else in front is only told so (أبلغ فلانا بتحرير المدينة). */
  readonly said: { readonly first: number; readonly by: string } | null;
}

/** Who does what the trigger tells; "nobody" where a passive hides it. */
export function subjectOf(
  place: Place,
  acts: Acts,
  { takesObject, isVerb, isAction, isConcerned, said }: Reach,
): Mention | "nobody" | null {
  const { reading, first, last, to } = place;
  const passive = passiveOf(place);
  if (passive === "agent") return subjectBehind(reading, last + 2, to, acts, true) ?? "nobody";
  if (passive === "nobody") return passive;
  if (isVerb && tellsOfNoun(place)) return antecedentOf(place, acts) ?? "nobody";
  const opensClause = (mention: Mention): boolean => isVerb && isClauseSubject(reading, mention, first);
  const inFront = mentionsBefore(place).filter(
    (mention) =>
      (opensClause(mention) || !isGoverned(reading, mention)) &&
      !isAside(place, mention, isVerb) &&
      acts(mention) &&
      !isOwnerOfAction(reading, mention) &&
      !(isAction && isOwnerOfGoverned(reading, mention)),
  );
  const front = inFront.at(-1) ?? null;
  // نشر الجيش المصري: the name begins inside the words that tell it.
  const inside = itemAt(reading.mentions, reading.mentionOf[last]);
  const from = inside !== undefined && inside.first > first && inside.first <= last ? inside.first : last + 1;
  const next = subjectBehind(reading, from, to, acts, false);
  const behind = isVerb || next?.named != null || next?.title?.of != null ? next : null;
  if (isAction) return actorOfNoun(place, acts, { isConcerned, said }, { inFront, behind });
  if (reading.document.rules.grammar.subjectFirst) {
    const isOfClause = front === null || !isContrasted(reading, front.last + 1, first);
    return isOfClause ? (front ?? behind) : null;
  }
  if (isVerb && isContrasted(reading, first - 1, first)) return behind;
  // دعا فلان، خلال زيارته إلى باريس، فلانا: whose it is was named in front; خلال استقباله السفير: right behind is the other.
  if (!isVerb && isSomebodys(reading.document, last)) {
    if (front !== null) return front;
    if (takesObject && behind !== null && Math.min(behind.first, behind.title?.first ?? behind.first) === last + 1)
      return null;
  }
  if (front !== null && isRightBefore(reading, front, first)) return front;
  const leads = first - leadOf(place) <= LEADS;
  const mustBeSubject = behind !== null && (!takesObject || hasObject(reading, behind, to));
  return leads || mustBeSubject ? (behind ?? front) : (front ?? behind);
}

/** فيما أسقطت الدفاعات, as drones hit the town: between the tokens a clause with a subject of its own begins. */
function isContrasted({ document }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (document.rules.grammar.contrast.has(document.tokens[at]?.norm ?? "")) return true;
  }
  return false;
}

/** Names in front of the trigger and behind a dateline, outside brackets and quotation marks. */
function mentionsBefore(place: Place): Mention[] {
  const { reading, first } = place;
  const { tokens } = reading.document;
  return mentionsBetween(reading, leadOf(place), first - 1).filter(
    (mention) =>
      mention.last < first && !isQuoted(reading, mention) && tokens[mention.first - 1]?.kind !== "bracket-open",
  );
}

/** Inside somebody's words; a name alone between quotation marks is only a name. */
export function isQuoted({ document }: Reading, mention: Mention): boolean {
  const run = itemAt(document.quotes, document.quoteOf[mention.first]);
  return (
    run !== undefined &&
    run.last - run.first + 1 >= FEWEST_QUOTED_WORDS &&
    !(mention.first <= run.first && mention.last >= run.last)
  );
}

/** وزير الخارجية التقى، زيلينسكي قد زار: a name right before its verb. */
function isRightBefore({ document }: Reading, mention: Mention, first: number): boolean {
  if (mention.last === first - 1) return true;
  return mention.last === first - 2 && document.rules.grammar.perfect.has(document.tokens[first - 1]?.norm ?? "");
}

/**
 * قضى بإعفاء فلان من منصبه، وعين: a person right behind a noun of action is whom it concerns; so is a body where a
 * preposition leads to the noun (قرار بحل الحكومة).
 */
function isOwnerOfAction({ document }: Reading, { kind, first, title }: Mention): boolean {
  const { subjectFirst, governs } = document.rules.grammar;
  if (kind === "place" || subjectFirst) return false;
  const noun = Math.min(first, title?.first ?? first) - 1;
  return matchesOf(document, noun, cats.trigger).some(
    ({ meaning, last, clitics }) =>
      last === noun &&
      meaning.tense === null &&
      meaning.rule.nouns.length > 0 &&
      (kind === "person" || governs(clitics)),
  );
}

/** "a Paris court": a place right in front of a body that it tells the place of. */
const isOfBody = ({ document }: Reading, { kind, last }: Mention): boolean =>
  kind === "place" &&
  document.rules.grammar.subjectFirst &&
  (matchOf(document, last + 1, cats.institution) !== undefined ||
    matchOf(document, last + 1, cats.organisationHead) !== undefined);

/** "after Beijing imposed curbs": a name between a conjunction that is also a preposition and its verb. */
function isClauseSubject(reading: Reading, mention: Mention, first: number): boolean {
  const { tokens, rules } = reading.document;
  const before = tokens[mention.first - 1]?.norm ?? "";
  return rules.grammar.clauseOpeners.has(before) && isRightBefore(reading, mention, first);
}

/** A place that only tells where whoever acts is. */
const isAside = (place: Place, mention: Mention, isVerb: boolean): boolean =>
  isOfBody(place.reading, mention) || (isVerb && isAmidPlural(place, mention));

/** المسلحون الذين سيطروا على العاصمة صنعاء فرضوا: no town does what several people do. */
function isAmidPlural({ reading: { document }, first }: Place, { kind, first: name }: Mention): boolean {
  const noun = kind === "place" ? document.words[name - 1]?.place : null;
  return noun != null && document.rules.grammar.isPluralVerb(document.tokens[first]?.norm ?? "");
}

/** "was signed by Putin": who acts stands behind "by", or nowhere; null for a verb that is not passive. */
function passiveOf({ reading, first, last }: Place): "agent" | "nobody" | null {
  const { tokens, rules } = reading.document;
  const { syntax, passive } = rules.grammar;
  const before = tokens[first - 1]?.norm ?? "";
  if (passive.has(before)) return "nobody";
  // is on a visit
  const isPhrase = matchOf(reading.document, first, cats.preposition) !== undefined;
  if (syntax === null || !syntax.be.has(before) || isPhrase) return null;
  return syntax.agent.has(tokens[last + 1]?.norm ?? "") ? "agent" : "nobody";
}
