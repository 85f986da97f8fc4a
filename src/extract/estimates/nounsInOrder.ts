import { matchOf, phrasesAt } from "../document.ts";
import { cats } from "../categories.ts";
import { isDeterminer, type Syntax } from "../languages/syntax.ts";
import type { Quantity } from "../quantities/types.ts";
import type { Reading } from "../quotes/walk.ts";
import { hasPredicateNear } from "./orderedNoun.ts";
import { closesBehind } from "./closesBehind.ts";
import { countedAt, type Noun } from "./counted.ts";
import { itemAt } from "../itemAt.ts";

/** Counted nouns behind their adjectives: 3,000 North Korean soldiers, 300 of its men, a 62-member team. */

const MAX_ADJECTIVES = 3;

/** The noun behind a number; null when it counts something else. */
export function nounInOrder(reading: Reading, syntax: Syntax, quantity: Quantity): Noun | null {
  const { document } = reading;
  const { tokens } = document;
  const next = quantity.last + 1;
  if (document.sentenceOf[next] !== document.sentenceOf[quantity.numberLast]) return null;
  if (tokens[next]?.kind === "dash") return tokens[next]?.glued === true ? compound(reading, syntax, next + 1) : null;
  const isPart = document.rules.grammar.partitives.has(tokens[next]?.norm ?? "");
  if (isPart && tokens[next + 1]?.kind === "number") return partOfNumber(reading, syntax, quantity, next + 2);
  if (isPart && !isDeterminer(syntax, tokens[next + 1]?.norm ?? "")) return null;
  if (isPart && tokens[next + 2]?.kind === "number") return partOfNumber(reading, syntax, quantity, next + 3);
  const noun = phraseAt(reading, syntax, isPart ? next + 1 : next) ?? groupInFront(reading, syntax, quantity);
  if (noun === null || !isPlausible(reading, syntax, quantity, noun)) return null;
  return isPart ? { ...noun, rule: `${noun.rule}:of` } : noun;
}

/** A crowd of 5,000. */
function groupInFront({ document }: Reading, syntax: Syntax, { first, last }: Quantity): Noun | null {
  const isBefore = (words: string): boolean =>
    words.split(" ").every((word, at, all) => document.tokens[first - all.length + at]?.norm === word);
  if (!syntax.groups.some(isBefore)) return null;
  return { population: "civilians", measure: "other", nationality: null, last, rule: "group" };
}

/** How the rule is called that reads 200 of the 11,000 soldiers: what is told of them is told of the 200. */
export const PART_OF_NUMBER = "number+noun:of-number";

function partOfNumber(reading: Reading, syntax: Syntax, quantity: Quantity, index: number): Noun | null {
  const noun = phraseAt(reading, syntax, index);
  // "He was one of 40 people": he is told of, not counted.
  const isSomebody = !quantity.vague && quantity.max === 1;
  return noun === null || isSomebody ? null : { ...noun, last: quantity.last, rule: PART_OF_NUMBER };
}

/** A 62-member team, a 10,000-strong force. */
function compound(reading: Reading, syntax: Syntax, index: number): Noun | null {
  if (syntax.strong.has(reading.document.tokens[index]?.norm ?? "")) {
    return { population: null, measure: null, nationality: null, last: index, rule: "number-strong" };
  }
  const noun = countedAt(reading, index);
  return noun === null ? null : { ...noun, rule: "number-noun" };
}

/**
 * "One person told us", "the two neighbours signed a truce": a single one, or two of whom the text has told, are
 * counted only where something happens to them.
 */
function isPlausible(reading: Reading, syntax: Syntax, quantity: Quantity, noun: Noun): boolean {
  if (quantity.vague || noun.population === null) return true;
  const isTold =
    quantity.max === 2 && syntax.definite.has(reading.document.tokens[quantity.numberFirst - 1]?.norm ?? "");
  if (quantity.max > 1 && !isTold) return true;
  return hasPredicateNear(reading, quantity.first, noun.last);
}

/** The people behind a word for count, its closing mark and "of": "an unprecedented number" of troops. */
export function countedOf(reading: Reading, syntax: Syntax, index: number): Noun | null {
  const { tokens, rules } = reading.document;
  let at = index;
  if (tokens[at]?.kind === "quote" || tokens[at]?.kind === "close") at++;
  if (rules.grammar.partitives.has(tokens[at]?.norm ?? "")) at++;
  return phraseAt(reading, syntax, at);
}

/** An article, adjectives and a counted noun; or a nationality that stands for people. */
export function phraseAt(reading: Reading, syntax: Syntax, index: number): Noun | null {
  const { document } = reading;
  let at = isDeterminer(syntax, document.tokens[index]?.norm ?? "") ? index + 1 : index;
  let nationality: string | null = null;
  let fate: string | null = null;
  for (let count = 0; count <= MAX_ADJECTIVES; count++) {
    if (document.sentenceOf[at] !== document.sentenceOf[index]) return null;
    // 14 ceiling fans, 300 toy soldiers
    if (syntax.things.has(document.tokens[at]?.norm ?? "")) return null;
    const noun = nounAt(reading, at);
    if (noun !== null) {
      const measure = noun.population === null ? noun.measure : (fate ?? noun.measure);
      return { ...noun, measure, nationality: nationality ?? noun.nationality };
    }
    const demonym = matchOf(document, at, cats.demonym);
    const owner = itemAt(reading.mentions, reading.mentionStart[at]);
    // 13 UN staff, 40 Hamas fighters.
    if (owner !== undefined && owner.kind !== "person" && owner.title === null && demonym === undefined)
      at = owner.last + 1;
    else if (demonym !== undefined) {
      nationality = demonym.meaning.place.id;
      at = demonym.last + 1;
      const isNoun = demonym.meaning.count === "pl" || closesBehind(reading, at);
      if (isNoun && nounAt(reading, at) === null) return people(nationality, demonym.last);
    } else if (describes(reading, syntax, at)) {
      // 195 captured Russian soldiers
      fate ??= matchOf(document, at, cats.predicate)?.meaning.measure ?? null;
      at++;
    } else return null;
  }
  return null;
}

const people = (nationality: string, last: number): Noun => ({
  population: "civilians",
  measure: "other",
  nationality,
  last,
  rule: "number+nationality",
});

/** A counted noun; with one that says what became of people before it: 40 wounded soldiers. */
export function nounAt(reading: Reading, index: number): Noun | null {
  const noun = countedAt(reading, index);
  const match = matchOf(reading.document, index, cats.counted);
  if (noun === null || match === undefined) return null;
  if (match.meaning.count === "sg" && isNounLike(reading, match.last + 1)) return null;
  // Two wounded North Korean soldiers.
  const demonym = noun.population === null ? matchOf(reading.document, match.last + 1, cats.demonym) : undefined;
  const second = countedAt(reading, (demonym?.last ?? match.last) + 1);
  const isNoun =
    second !== null && (match.meaning.count === "sg" || isPluralNoun(reading, (demonym?.last ?? match.last) + 1));
  // 3,000 soldiers guard the border: the second is a verb.
  if (second === null || !isNoun) return noun;
  // Four soldier hostages: the second noun is what is counted, the first describes it.
  if (second.population === null)
    return match.meaning.count === "sg" ? { ...second, population: noun.population } : noun;
  const nationality = demonym?.meaning.place.id ?? second.nationality;
  return noun.population === null ? { ...second, nationality, measure: noun.measure } : second;
}

const isPluralNoun = (reading: Reading, index: number): boolean =>
  matchOf(reading.document, index, cats.counted)?.meaning.count === "pl";

/** A word that may stand between a number and its noun: a listed adjective, or an unknown word that is no plural. */
function describes({ document, mentionOf }: Reading, syntax: Syntax, index: number): boolean {
  const token = document.tokens[index];
  if (token?.kind !== "word" || mentionOf[index] !== -1) return false;
  if (syntax.countAdjectives.has(token.norm) || matchOf(document, index, cats.titleAdjective) !== undefined)
    return true;
  const describesNoun = [cats.counted, cats.demonym];
  const isParticiple =
    token.norm.endsWith("ed") && describesNoun.some((cat) => matchOf(document, index + 1, cat) !== undefined);
  return isParticiple || (phrasesAt(document, index).length === 0 && !isPlural(token.norm));
}

const isPlural = (form: string): boolean => form.endsWith("s") && !/(?:ous|ss)$/u.test(form);

/** An unknown word right behind that could be the noun itself: 3,000 North Korean missiles, troop carriers. */
function isNounLike({ document, mentionOf }: Reading, index: number): boolean {
  const token = document.tokens[index];
  const isUnknown = token?.kind === "word" && mentionOf[index] === -1 && phrasesAt(document, index).length === 0;
  // 4,600 personnel involved
  return isUnknown && !token.norm.endsWith("ed");
}
