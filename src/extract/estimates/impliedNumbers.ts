import { beginsAny, matchesOf, matchOf, phrasesAt, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import { bitOf, bitsOf } from "../phrases.ts";
import type { NounHedge } from "../quantities/nounHedges.ts";
import type { Reading } from "../quotes/walk.ts";
import { type Counted, countedAt } from "./counted.ts";
import { nounAt } from "./nounsInOrder.ts";
import type { Syntax } from "../languages/syntax.ts";
import { itemAt } from "../itemAt.ts";
import { CASUALTIES } from "../measureIds.ts";
import { oneOf, twoOthers } from "./someOf.ts";

/** Numbers that the noun itself tells. */

/** The mark of tokens that a number of people has taken. */
export const COUNTS = 2;

/** What qualifies the number that a noun of tokens `first`..`last` tells by itself, and where it begins. */
export type HedgeOf = (first: number, last: number) => NounHedge;

const countedNouns = bitsOf(["counted"]);
/** What stands right in front of two people that no noun of those counted tells of. */
const leadsToTwo = bitsOf(["among", "predicate"]);

/** Numbers that nouns tell by themselves, outside the tokens that are taken. */
export function impliedNumbers(reading: Reading, isTaken: Uint8Array, hedgeOf: HedgeOf): Counted[] {
  const found: Counted[] = [];
  const { document } = reading;
  const { grammar } = document.rules;
  const isOrdered = grammar.syntax !== null;
  for (let index = 0; index < isTaken.length; index++) {
    if (!isOrdered && !beginsAny(document, index, countedNouns)) {
      const mayBeTwo = isTaken[index] === 0 && beginsAny(document, index - 1, leadsToTwo);
      const other = mayBeTwo ? (twoOfNation(reading, index) ?? twoOthers(reading, index)) : null;
      if (other !== null) found.push(other);
      continue;
    }
    const implied = isTaken[index] === 0 ? (oneOf(reading, index) ?? numberInNoun(reading, index)) : null;
    // مدنيين اثنين: the number behind the noun counts them already.
    const next = document.tokens[index + 1]?.norm ?? "";
    const isCounted = isTaken[index + 1] === COUNTS && (grammar.ones.has(next) || grammar.twos.has(next));
    if (implied === null || isCounted || isTheirFate(reading, implied.last, isTaken)) continue;
    found.push({ ...implied, ...hedgeOf(implied.first, implied.last) });
    // حالة وفاة واحدة: its second noun counts nobody more.
    index = Math.max(index, implied.last);
  }
  return found;
}

/** مقتل وإصابة 30 شخصا: what became of those counted right behind it, rather than one who was hurt. */
const isTheirFate = ({ document }: Reading, last: number, isTaken: Uint8Array): boolean =>
  document.rules.grammar.syntax === null &&
  isTaken[last + 1] !== 0 &&
  matchesOf(document, last, cats.predicate).some((match) => match.last === last);

/** بينهم صينيان: two of a nation among those counted. */
function twoOfNation({ document }: Reading, index: number): Counted | null {
  if (!beginsAny(document, index - 1, bitOf.among)) return null;
  const nation = matchOf(document, index, cats.demonym);
  if (nation?.meaning.count !== "du" || nation.clitics !== "") return null;
  const { last, meaning } = nation;
  const noun = { population: "civilians", measure: "other", nationality: meaning.place.id };
  return { ...noun, first: index, last, at: index, min: 2, max: 2, hedge: "exact", rule: "number+nationality" };
}

/** A dual (جنديان), a noun with "one" (جندي واحد), or a single person behind a predicate (مقتل جندي). */
function numberInNoun(reading: Reading, index: number): Counted | null {
  const { document } = reading;
  const { syntax } = document.rules.grammar;
  if (syntax !== null) {
    return oneInOrder(reading, syntax, index) ?? anotherOne(reading, syntax, index);
  }
  const { ones, twos } = document.rules.grammar;
  const nouns = matchesOf(document, index, cats.counted);
  const match =
    // شرطيين اثنين: the plural is spelled like it.
    nouns.find(({ last, meaning }) => meaning.dual && isBefore(document, twos, last)) ??
    // قتيل وجريح: without a number, one of each.
    nouns.find(({ last, meaning }) => last === index || meaning.measure !== CASUALTIES);
  if (match === undefined || match.meaning.mass || match.meaning.count === "pl") return null;
  const one = isBefore(document, ones, match.last);
  const isCounted = (one && match.meaning.population === null) || isBefore(document, twos, match.last);
  if ((reading.mentionOf[index] ?? -1) !== -1 && !isSomeHolder(reading, index, isCounted)) return null;
  const read = countedAt(reading, index);
  if (read === null) return null;
  const noun =
    read.measure === match.meaning.measure ? read : { ...read, measure: match.meaning.measure, last: match.last };
  const base = { ...noun, hedge: "exact" as const, first: index, at: index };
  // طفلتان شقيقتان: the second describes the first.
  const describes = match.clitics === "" && matchOf(document, index - 1, cats.counted)?.meaning.dual === true;
  if (match.meaning.dual && describes) return null;
  if (match.meaning.dual) return isDual(reading, index) ? { ...base, min: 2, max: 2, rule: "dual" } : null;
  // قتيلين وجريح: a single one joined to the count before it; وإصابة tells what became of those behind it.
  const isPredicate = matchOf(document, index, cats.predicate) !== undefined;
  const joined =
    match.meaning.population === null && document.rules.grammar.joins(match.clitics) && reading.mentionOf[index] === -1;
  // 2,900 أسير ومختطف، بين قتيل وجريح: two nouns for those counted before.
  const front = matchesOf(document, index - 1, cats.counted).find(({ last }) => last === index - 1);
  const isOfOne = front?.meaning.count === "sg" && predicateBefore(reading, index - 1) === undefined;
  if (joined && !isPredicate && front !== undefined && !isOfOne) {
    return { ...base, min: 1, max: 1, rule: "joined+one" };
  }
  if (one) return { ...base, min: 1, max: 1, last: Math.max(noun.last, match.last + 1), rule: "noun+one" };
  if (document.rules.grammar.isDefinite(document.tokens[index]?.norm ?? "")) return null;
  // مقتل وإصابة عدد من المصلين: of how many is told behind it.
  if (isPredicate && document.rules.grammar.joins(match.clitics)) return null;
  // أصيبوا بجراح: what a preposition leads is not who was wounded, though it is spelled like a trade.
  if (document.rules.grammar.governs(match.clitics)) return null;
  // قتل "مسلحا": the quotation begins with whom the verb in front of it is told of.
  const lead = itemAt(document.quotes, document.quoteOf[index])?.first === index ? index - 2 : index - 1;
  if (predicateBefore(reading, lead + 1) !== undefined) return { ...base, min: 1, max: 1, rule: "predicate+one" };
  const told = measureOfSubject(reading, index);
  return told === null ? null : { ...base, measure: told, min: 1, max: 1, rule: "one+predicate" };
}

const isBefore = ({ tokens }: TextDocument, words: ReadonlySet<string>, last: number): boolean =>
  words.has(tokens[last + 1]?.norm ?? "");

/**
 * قتل شرطي، أصيب ضابط إسرائيلي، معتقلة واحدة: a post or a trade of somebody whom the text does not name; بينهم طبيبان: of
 * two among those counted before.
 *
 * @param isCounted "one" or "two" stands behind the noun
 */
function isSomeHolder(reading: Reading, index: number, isCounted: boolean): boolean {
  const mention = itemAt(reading.mentions, reading.mentionOf[index]);
  const isNobody = mention?.first === index && mention.named === null && mention.title?.definite === false;
  if (!isNobody) return false;
  const isAmong = mention.count === "du" && matchOf(reading.document, index - 1, cats.among) !== undefined;
  return isCounted || isAmong || predicateBefore(reading, index) !== undefined;
}

/** The predicate that ends right in front of a token. */
const predicateBefore = ({ document }: Reading, index: number) =>
  matchesOf(document, index - 1, cats.predicate).find(({ last }) => last === index - 1);

const FARTHEST_OWN_VERB = 6;

/** إن جنديا من الكتيبة أصيب: right behind "that" stands the subject, and its verb follows. */
function measureOfSubject({ document }: Reading, index: number): string | null {
  if (matchOf(document, index - 1, cats.complementizer)?.last !== index - 1) return null;
  for (let at = index + 1; at <= index + FARTHEST_OWN_VERB; at++) {
    const token = document.tokens[at];
    if (token?.kind !== "word" || matchOf(document, at, cats.conjunction) !== undefined) return null;
    const verb = matchOf(document, at, cats.predicate);
    if (verb !== undefined) return verb.clitics === "" ? verb.meaning.measure : null;
  }
  return null;
}

/** A form that may be plural as well (عسكريين) is a dual only where "two" stands behind it (عسكريين اثنين). */
function isDual({ document }: Reading, index: number): boolean {
  const all = matchesOf(document, index, cats.counted);
  const mayBePlural = all.some(
    ({ meaning }) => meaning.count === "pl" && meaning.population === all[0]?.meaning.population,
  );
  return !mayBePlural || document.rules.grammar.twos.has(document.tokens[(all[0]?.last ?? index) + 1]?.norm ?? "");
}

/** Words between an article and its noun: an eight-year-old Palestinian boy. */
const LONGEST_DESCRIPTION = 6;

/** A single person behind a predicate or before one: "killed a soldier", "a boy was wounded". */
function oneInOrder(reading: Reading, syntax: Syntax, index: number): Counted | null {
  const { document } = reading;
  const match = matchOf(document, index, cats.counted);
  if (match === undefined || match.meaning.mass || match.meaning.count !== "sg") return null;
  const first = articleBefore(reading, syntax, index);
  const noun = first === null ? null : nounAt(reading, index);
  // A death toll counts others.
  if (matchOf(document, match.last + 1, cats.countNoun) !== undefined) return null;
  if (first === null || noun === null || !happensTo(reading, syntax, first, noun.last)) return null;
  const nationality = matchOf(document, index - 1, cats.demonym)?.meaning.place.id ?? noun.nationality;
  return { ...noun, nationality, min: 1, max: 1, hedge: "exact", first, at: first, rule: "predicate+one" };
}

function articleBefore({ document, mentionOf }: Reading, syntax: Syntax, index: number): number | null {
  for (let at = index - 1; at >= index - LONGEST_DESCRIPTION; at--) {
    const token = document.tokens[at];
    if (token === undefined || document.sentenceOf[at] !== document.sentenceOf[index]) return null;
    if (syntax.indefinite.has(token.norm)) return at;
    const isAge = token.kind === "number" || token.kind === "dash" || token.glued;
    const isPlain = phrasesAt(document, at).every(({ cat }) => ["demonym", "title-adjective"].includes(cat));
    const isOwner = (mentionOf[at] ?? -1) !== -1;
    if (!isAge && !isOwner && (token.kind !== "word" || !isPlain)) return null;
  }
  return null;
}

const FARTHEST_VERB = 10;

/** A predicate right before, or behind what is told of nobody else: a boy was wounded; a driver and two others died. */
function happensTo({ document }: Reading, syntax: Syntax, first: number, last: number): boolean {
  if (matchesOf(document, first - 1, cats.predicate).length > 0) return true;
  const { tokens } = document;
  let from = last + 1;
  // A woman, 62, was injured.
  if (tokens[from]?.kind === "comma" && tokens[from + 1]?.kind === "number" && tokens[from + 2]?.kind === "comma")
    from += 3;
  for (let at = from; at <= from + FARTHEST_VERB; at++) {
    const token = tokens[at];
    if (matchOf(document, at, cats.predicate) !== undefined) return true;
    const isNext = token?.kind === "word" || token?.kind === "number";
    if (!isNext || syntax.relatives.has(token.norm) || document.sentenceOf[at] !== document.sentenceOf[last])
      return false;
    if (matchOf(document, at, cats.cue) !== undefined || matchOf(document, at, cats.complementizer) !== undefined)
      return false;
  }
  return false;
}

/** "and another was wounded". */
function anotherOne({ document }: Reading, syntax: Syntax, index: number): Counted | null {
  if (!syntax.another.has(document.tokens[index]?.norm ?? "")) return null;
  const verb = syntax.be.has(document.tokens[index + 1]?.norm ?? "") ? index + 2 : index + 1;
  if (matchOf(document, verb, cats.predicate) === undefined) return null;
  const noun = { population: null, measure: null, nationality: null };
  return { ...noun, min: 1, max: 1, hedge: "exact", first: index, last: index, at: index, rule: "another" };
}
