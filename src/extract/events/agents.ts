import { matchOf } from "../document.ts";
import { cats } from "../categories.ts";
import { itemAt } from "../itemAt.ts";
import type { Mention } from "../names/mention.ts";
import { isPossibleSpeaker } from "../quotes/sources.ts";
import type { Reading } from "../quotes/walk.ts";

/** By whom something was done, where it is no subject. */

/** The one that a phrase for it leads to, between two tokens: قُتل على يد قوات، تعرضت لقصف من قبل الجيش. */
export function agentBehind(reading: Reading, from: number, to: number): Mention | null {
  for (let at = from; at < to; at++) {
    const lead = matchOf(reading.document, at, cats.agent);
    if (lead === undefined) continue;
    const mention = mentionAt(reading, lead.last + 1);
    if (mention !== null) return mention;
  }
  return null;
}

/** Adjectives between a noun of action and whose it is: القصف المدفعي العنيف لقوات. */
const MOST_ADJECTIVES = 2;

/**
 * The one right behind a trigger that leads to it: مساعدات مقدمة من العراق، هجوم لحركة الشباب, behind what describes it with
 * its article, too. Of what `hits` a place is where it happened (هجوم بوركينا فاسو), unless the words go on to what was hit.
 */
export function agentRightBehind(reading: Reading, trigger: number, hits: boolean): Mention | null {
  const { document, mentions, mentionStart, mentionOf } = reading;
  const last = endOfDate(reading, trigger);
  const { isDefinite, belongs, subjectFirst } = document.rules.grammar;
  let at = last + 1;
  if (!subjectFirst && isDefinite(document.tokens[last]?.norm ?? ""))
    while (at <= last + MOST_ADJECTIVES && mentionOf[at] === -1 && isDefinite(document.tokens[at]?.norm ?? "")) at++;
  else if (!subjectFirst && isAdjective(reading, at)) at++;
  const owner = itemAt(mentions, mentionStart[at]);
  const isBodyOfIt = owner?.kind === "organisation" && belongs(owner.clitics);
  if (isBodyOfIt && isPossibleSpeaker(owner)) return owner;
  const agent = at === last + 1 ? mentionAt(reading, at) : null;
  const isScene = hits && !subjectFirst && agent?.kind === "place" && !goesOnToTarget(reading, agent.last + 1);
  return isScene ? null : agent;
}

/** قصف مدفعي لقوات: an adjective between a noun of action and whose it is; a nation there has done it (قصف تركي لقوات). */
function isAdjective({ document, mentionOf, mentions, mentionStart }: Reading, at: number): boolean {
  const { agrees, isFeminine, belongs } = document.rules.grammar;
  const [noun, form] = [document.tokens[at - 1]?.norm ?? "", document.tokens[at]?.norm ?? ""];
  const isNation = matchOf(document, at, cats.demonym) !== undefined;
  if (isNation || mentionOf[at] !== -1 || !agrees(form, isFeminine(noun) ? "f" : "m")) return false;
  const owner = itemAt(mentions, mentionStart[at + 1]);
  return owner !== undefined && belongs(owner.clitics);
}

/** توفي فجر الجمعة، الفنان فلان: the last token of a date right behind the trigger, and of the comma behind it. */
function endOfDate({ document, dateEnd }: Reading, trigger: number): number {
  const date = dateEnd[trigger + 1] ?? -1;
  if (document.rules.grammar.subjectFirst || date <= trigger) return trigger;
  return document.tokens[date + 1]?.kind === "comma" ? date + 1 : date;
}

/** هجمات روسيا على أوكرانيا، قصف إسرائيل لغزة */
function goesOnToTarget({ document, mentions, mentionStart }: Reading, at: number): boolean {
  if (document.rules.places.hit.has(document.tokens[at]?.norm ?? "")) return true;
  const target = itemAt(mentions, mentionStart[at]);
  return target !== undefined && document.rules.grammar.belongs(target.clitics);
}

function mentionAt({ document, mentions, mentionStart }: Reading, at: number): Mention | null {
  const start = document.quoteAt[at] === -1 ? at : at + 1;
  const mention = itemAt(mentions, mentionStart[start]);
  return mention !== undefined && mention.clitics === "" && isPossibleSpeaker(mention) ? mention : null;
}

/** The body whose people, force or craft does what a verb tells. */
export const bodyActing = (
  reading: Reading,
  { first, last }: { readonly first: number; readonly last: number },
  mayBePassive: boolean,
): Mention | null =>
  bodyOfMembers(reading, last, mayBePassive) ??
  ownerOfForceBefore(reading, first) ??
  ownerOfForce(reading, last, mayBePassive);

/** Words between a plural of people and the body that they are of. */
const MEMBERS_WITHIN = 3;

/**
 * The body whose people act, where they are the verb's subject by their form (هاجم مسلحون من الحركة فندقا), or a force
 * (استعادت فصائل من الجيش) where the verb is no passive.
 */
function bodyOfMembers(
  { document, mentions, mentionStart, dateEnd }: Reading,
  last: number,
  mayBePassive: boolean,
): Mention | null {
  const { isNominative, partitives, forces } = document.rules.grammar;
  const people = document.tokens[last + 1]?.norm ?? "";
  const isForce = forces.has(people);
  if (!isNominative(people) && !isForce) return null;
  for (let at = last + 2; at <= last + MEMBERS_WITHIN; at++) {
    if (!partitives.has(document.tokens[at]?.norm ?? "")) continue;
    const name = document.quoteAt[at + 1] === -1 ? at + 1 : at + 2;
    const mention = itemAt(mentions, mentionStart[name]);
    if (mention?.kind !== "organisation") return null;
    return isForce && mayBePassive && !hasObjectBehind({ document, dateEnd }, mention.last + 1) ? null : mention;
  }
  return null;
}

/** The body that a force or a craft is said to belong to: نفذت طائرة مسيرة تابعة للجيش غارة، قوة تابعة للحركة، زورق لخفر السواحل. */
function ownerOfForce(reading: Reading, last: number, mayBePassive: boolean): Mention | null {
  const { document, mentions, mentionStart, mentionOf } = reading;
  const { belonging, crafts, forces, belongs, endsInPronoun } = document.rules.grammar;
  const norm = (at: number): string => document.tokens[at]?.norm ?? "";
  const craft = crafts.get(norm(last + 1));
  const isPair = craft?.has(norm(last + 2)) === true;
  // قصفت مواقع تابعة للجيش: what belongs to it and is no force was hit.
  if (!isPair && craft?.has("") !== true && !forces.has(norm(last + 1))) return null;
  const at = isPair ? last + 3 : last + 2;
  if (mentionOf[last + 1] !== -1) return null;
  const owner = itemAt(mentions, mentionStart[belonging.has(norm(at)) ? at + 1 : at]);
  if (owner?.kind !== "organisation" || !belongs(owner.clitics)) return null;
  // أنقذهم زورق: the verb has its object.
  const isDone = !mayBePassive || endsInPronoun(norm(last)) || hasObjectBehind(reading, owner.last + 1);
  return isDone ? owner : null;
}

/** إن مسيرات تابعة للجيش قصفت: the same in front of the verb. */
function ownerOfForceBefore({ document, mentions, mentionOf }: Reading, first: number): Mention | null {
  const { belonging, belongs, crafts, forces } = document.rules.grammar;
  const last = document.tokens[first - 1]?.kind === "comma" ? first - 2 : first - 1;
  const owner = itemAt(mentions, mentionOf[last]);
  if (owner?.kind !== "organisation" || owner.last !== last || !belongs(owner.clitics)) return null;
  const norm = (at: number): string => document.tokens[at]?.norm ?? "";
  if (!belonging.has(norm(owner.first - 1))) return null;
  const noun = norm(owner.first - 2);
  const isCraft = crafts.get(norm(owner.first - 3))?.has(noun) === true || crafts.get(noun)?.has("") === true;
  return isCraft || forces.has(noun) ? owner : null;
}

/** هاجم أفراد من الحركة، الخميس، فندقا: behind its subject, and the day, stands what the verb was done to. */
function hasObjectBehind({ document, dateEnd }: Pick<Reading, "document" | "dateEnd">, from: number): boolean {
  const { tokens, sentenceOf } = document;
  for (let at = from; at <= from + FARTHEST_OBJECT && sentenceOf[at] === sentenceOf[from]; at++) {
    const kind = tokens[at]?.kind;
    if ((dateEnd[at] ?? -1) >= at) at = dateEnd[at] ?? at;
    else if (kind === "word" || kind === "number") return matchOf(document, at, cats.preposition) === undefined;
    else if (kind !== "comma" && kind !== "close" && kind !== "quote") return false;
  }
  return false;
}

/** Tokens between a subject and its object: commas and a date. */
const FARTHEST_OBJECT = 5;
