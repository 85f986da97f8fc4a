import { matchesOf, matchOf, phrasesAt, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import type { Status } from "../../domain/fact.ts";
import type { Quantity } from "../quantities/types.ts";
import type { Reading } from "../quotes/walk.ts";
import { antecedentOf } from "./antecedentNouns.ts";
import { bracketsAround } from "./brackets.ts";
import { closesBehind } from "./closesBehind.ts";
import { nounLeftOut } from "./relatedNouns.ts";
import type { Counted, Noun } from "./counted.ts";
import { nounBefore } from "./relatedNouns.ts";
import { isYear } from "./years.ts";
import { itemAt } from "../itemAt.ts";

/** Numbers of people that neither a noun nor a verb in front names: what stands around them tells. */

const unnamed = { population: null, measure: null, nationality: null };

/** How the rules are called whose number goes on with the people counted just before. */
export const carriedOn: ReadonlySet<string> = new Set([
  "count-noun",
  "in-brackets",
  "hedge+number",
  "other-end",
  "told+number",
]);

/** 13 في عداد المفقودين، ثلاثة قتلوا: what became of people stands right behind their number. */
export function predicateBehind({ document }: Reading, quantity: Quantity): Noun | null {
  // 24 فقط قتلوا
  const isOnly = document.rules.grammar.only.has(document.tokens[quantity.last + 1]?.norm ?? "");
  const behind = matchesOf(document, quantity.last + (isOnly ? 2 : 1), cats.predicate).find(
    ({ first, last, clitics }) =>
      clitics === "" && (last > first || document.rules.grammar.isPluralVerb(document.tokens[first]?.norm ?? "")),
  );
  return behind === undefined
    ? null
    : { ...unnamed, measure: behind.meaning.measure, last: behind.last, rule: "number+predicate" };
}

/** Id of the population. */
const SOLDIERS = "troops";
/** What they are told to do. */
const moves: ReadonlySet<Status> = new Set(["moving", "deployed", "withdrawn", "fighting", "training"]);

/** How the rule is called that reads a number whose verb stands behind it. */
export const WITH_VERB = "number+verb";

/** يتدرب 3 آلاف جندي فيما انتقل ألفان إلى الجبهة: a verb of what soldiers do right in front goes on with those just counted. */
export function verbInFront(reading: Reading, quantity: Quantity, near: Counted | null): Noun | null {
  const { document } = reading;
  if (near?.population !== SOLDIERS || quantity.definite) return null;
  const verb = matchOf(document, quantity.first - 1, cats.status);
  if (verb === undefined || !moves.has(verb.meaning.status)) return null;
  const isLed = matchOf(document, quantity.last + 1, cats.preposition) !== undefined;
  const isSameSentence = document.sentenceOf[near.at] === document.sentenceOf[quantity.numberFirst];
  if (!isSameSentence || !(isLed || closesBehind(reading, quantity.last + 1))) return null;
  return { ...unnamed, last: quantity.last, rule: WITH_VERB };
}

/** قرابة مليون لا يزالون فيه: a verb in the plural right behind tells of people, who go on with those counted before. */
export function verbBehindNumber({ document }: Reading, quantity: Quantity, near: Counted | null): Noun | null {
  if (near === null || quantity.definite) return null;
  const next = quantity.last + 1;
  const at = matchOf(document, next, cats.negation) === undefined ? next : next + 1;
  const form = document.tokens[at]?.norm ?? "";
  const isVerb = document.rules.grammar.isPluralVerb(form) && matchOf(document, at, cats.counted) === undefined;
  return isVerb ? { ...unnamed, last: quantity.last, rule: WITH_VERB } : null;
}

/** ارتفاع عدد الوفيات إلى 7 حالات، إصابة 12 حالة: cases of what the words in front say became of people. */
export function casesBehind(reading: Reading, quantity: Quantity): Noun | null {
  const { document } = reading;
  const next = quantity.last + 1;
  if (!document.rules.grammar.cases.has(document.tokens[next]?.norm ?? "")) return null;
  const noun = { ...unnamed, last: next, rule: "number+cases" };
  const front = nounBefore(reading, quantity);
  if (front?.measure != null) return { ...noun, measure: front.measure };
  if (!closesBehind(reading, next + 1)) return null;
  const told = [1, 2].map((back) => matchOf(document, quantity.first - back, cats.predicate)).find((one) => one);
  return told === undefined ? null : { ...noun, measure: told.meaning.measure };
}

/** قتلوا في حمص و8 في درعا: the people just counted, in another place; no verb and no other noun stands between. */
export function inAnotherPlace(reading: Reading, quantity: Quantity, near: Counted | null): Noun | null {
  const { document, mentions, mentionStart } = reading;
  const { joins, placePrepositions, inside, partitives } = document.rules.grammar;
  const next = quantity.last + 1;
  const form = document.tokens[next]?.norm ?? "";
  const isJoined = joins(document.tokens[quantity.first]?.norm[0] ?? "");
  if (near === null || !isJoined || quantity.definite || quantity.first - near.last > LONGEST_GAP) return null;
  if (!placePrepositions.has(form) && !partitives.has(form)) return null;
  const isPlace = itemAt(mentions, mentionStart[next + 1])?.kind === "place";
  const isRegion = !partitives.has(form) && inside.has(document.tokens[next + 1]?.norm ?? "");
  // 21 منهم في سوسة و9 في بلدة لا تعرفها القوائم: the same preposition, as of the people before.
  const isLikeBefore = document.tokens[near.last + 1]?.norm === form && isUnknown(document, next + 1);
  if (!isPlace && !isRegion && !isLikeBefore) return null;
  for (let at = near.last + 1; at < quantity.first; at++) {
    const kind = document.tokens[at]?.kind;
    if (kind === "number" || kind === "stop" || matchOf(document, at, cats.cue) !== undefined) return null;
  }
  return { ...unnamed, last: quantity.last, rule: "in-another-place" };
}

/** From a verb that tells a number to the number: تحدث منظمو الوقفة السلمية عن ألفين. */
const TOLD_WITHIN = 7;

/**
 * 600 محتج، وتحدث المنظمون عن ألفين; قدره المحلل بـ4 آلاف; أو 400 وفق المنظمين: another number for the people just counted, told by a verb
 * that speaks of it or estimates them, or credited to somebody else.
 */
export function toldAlone(reading: Reading, quantity: Quantity, near: Counted | null): Noun | null {
  const { document } = reading;
  if (near === null || quantity.definite || isYear(reading, quantity) || !closesBehind(reading, quantity.last + 1))
    return null;
  const told = { ...unnamed, last: quantity.last, rule: "told+number" };
  const lead = matchOf(document, quantity.first - 1, cats.conjunction);
  const isOther = lead !== undefined && !document.rules.grammar.joins(document.tokens[quantity.first - 1]?.norm ?? "");
  if (isOther && matchOf(document, quantity.last + 1, cats.credit) !== undefined) return told;
  const { relays, ownerOf } = document.rules.grammar;
  const isSpoken = relays.has(document.tokens[quantity.first - 1]?.norm ?? "");
  for (let at = quantity.first - 1; at >= quantity.first - TOLD_WITHIN; at--) {
    const token = document.tokens[at];
    if (token?.kind !== "word" && at < quantity.first - 1) return null;
    const cue = matchOf(document, at, cats.cue);
    if (cue === undefined) continue;
    const isMeant = cue.meaning.verb.id === "estimate" && ownerOf(document.tokens[cue.last]?.norm ?? "") !== null;
    return (isSpoken && cue.meaning.verb.id === "speak") || isMeant ? told : null;
  }
  return null;
}

const LONGEST_GAP = 9;

/** A word that no list knows, as the name of a place may be. */
const isUnknown = (document: TextDocument, at: number): boolean =>
  document.tokens[at]?.kind === "word" && phrasesAt(document, at).length === 0 && document.words[at]?.number == null;

/** الصين (121) وروسيا (48): the people just counted, by country or institution. */
export function inBrackets(reading: Reading, quantity: Quantity, near: Counted | null): Noun | null {
  const { document, mentions, mentionOf } = reading;
  const brackets = bracketsAround(document, quantity.first, quantity.last);
  if (near === null || brackets === null || isYear(reading, quantity)) return null;
  const owner = itemAt(mentions, mentionOf[brackets.open - 1]);
  if (owner === undefined || owner.kind === "person") return null;
  return { ...unnamed, last: quantity.last, rule: "in-brackets" };
}

/** لا تتجاوز 49، فاقوا 2300: a verb that measures, of the people just counted; in the plural, of any people. */
export function hedgedAlone(reading: Reading, quantity: Quantity, near: Counted | null): Noun | null {
  const { document } = reading;
  const verb = document.tokens
    .slice(quantity.first, quantity.numberFirst)
    .find(({ norm }) => isMeasuring(document, norm));
  if (verb === undefined || !closesBehind(reading, quantity.last + 1)) return null;
  if (near === null && !document.rules.grammar.isPluralVerb(verb.norm)) return null;
  // الجنود المنتشرون هناك يبلغون 8 آلاف: the verb agrees with its subject.
  const people = near === null ? antecedentOf(reading, quantity.first, false) : null;
  return { ...unnamed, ...people, last: quantity.last, rule: "hedge+number" };
}

/** من 3 آلاف إلى 10 آلاف: the other end of a change of the people just counted. */
export function otherEnd(reading: Reading, quantity: Quantity, near: Counted | null): Noun | null {
  if (near === null || near.last !== quantity.first - 2) return null;
  const { document } = reading;
  const isLed = document.rules.grammar.changes.has(document.tokens[quantity.first - 1]?.norm ?? "");
  const isWhole = closesBehind(reading, quantity.last + 1);
  return isLed && isWhole ? { ...unnamed, last: quantity.last, rule: "other-end" } : null;
}

/** The shape of a verb among hedge words: in the present tense, or in the plural. */
const isMeasuring = ({ rules: { grammar } }: TextDocument, form: string): boolean =>
  grammar.isPresentVerb(form) || grammar.isPluralVerb(form) || grammar.bounds.has(form);

/** إصابة (9) آخرين، الصين (121): others, and those of a place, have no noun. */
export function bracketedAlone(reading: Reading, quantity: Quantity, near: Counted | null): Noun | null {
  const isOfOthers = matchOf(reading.document, quantity.last + 1, cats.others) !== undefined;
  return (isOfOthers ? nounLeftOut(reading, quantity) : null) ?? inBrackets(reading, quantity, near);
}
