import { matchesOf, matchOf, phrasesAt, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import type { Meaning } from "../phrases.ts";
import type { Reading } from "../quotes/walk.ts";
import { antecedentOf } from "./antecedentNouns.ts";
import type { Noun } from "./counted.ts";
import { strengthOf } from "./units.ts";

/** Whom or what "the number of" counts that no list of people has. */

type People = Pick<Noun, "population" | "measure" | "nationality">;

/** What stands behind "the number of" and is no noun of its own: it counts whoever was told of before. */
const noNouns: ReadonlySet<Meaning["cat"]> = new Set([
  "preposition",
  "conjunction",
  "pronoun",
  "adverbial",
  "those",
  "predicate",
  "counted",
  "count-noun",
  "among",
]);

/**
 * عدد السوريين، عدد الراغبين في السفر: people of a nationality, or by a plural that is one of people; `things` for another noun
 * (عدد الغارات), which counts nobody; null where no noun stands there, or behind a word for the toll of something
 * (حصيلة القصف).
 */
export function countOf(reading: Reading, count: number, index: number): People | "things" | null {
  const { document } = reading;
  const { grammar } = document.rules;
  const form = document.tokens[count]?.norm ?? "";
  const word = document.tokens[index];
  if (grammar.syntax !== null || grammar.tolls.has(grammar.withoutAnd(form)) || grammar.isDefinite(form)) return null;
  if (grammar.isPossessed(form) || word?.kind !== "word" || document.words[index]?.number != null) return null;
  const people = { population: "civilians", measure: "other" };
  const nationals = matchOf(document, index, cats.demonym);
  if (nationals?.clitics === "" && nationals.meaning.count === "pl")
    return { ...people, nationality: nationals.meaning.place.id };
  // عدد الذين لم يعودوا إلى قراهم, عدد الذين قتلوا: of the latter the verb tells what became of them.
  if (grammar.relatives.has(word.norm)) return isFateBehind(document, index) ? null : { ...people, nationality: null };
  if (grammar.cases.has(grammar.withoutArticle(word.norm))) return null;
  if (phrasesAt(document, index).some(({ cat }) => noNouns.has(cat))) return null;
  if (grammar.isPluralOfPeople(word.norm) || grammar.crowds.has(grammar.withoutArticle(word.norm)))
    return { ...people, nationality: null };
  return grammar.isDefinite(word.norm) ? "things" : null;
}

const unnamed: People = { population: null, measure: null, nationality: null };

/** How far behind "those who" the verb stands that tells what became of them. */
const FATE_WITHIN = 4;

function isFateBehind(document: TextDocument, relative: number): boolean {
  for (let at = relative + 1; at <= relative + FATE_WITHIN; at++)
    if (matchOf(document, at, cats.predicate) !== undefined) return true;
  return false;
}

/** The death toll: the word for count says of whom, whatever stands around. */
export function tollOf(reading: Reading, count: number): People {
  const { document } = reading;
  const last = matchOf(document, count, cats.countNoun)?.last ?? count;
  const { syntax, ownerOf } = document.rules.grammar;
  const form = document.tokens[last]?.norm ?? "";
  if (syntax === null)
    return (
      strengthOf(reading, count) ||
      (document.rules.grammar.isPossessed(form) && antecedentOf(reading, count, ownerOf(form) !== null)) ||
      unnamed
    );
  const told = [count - 1, count].flatMap((at) => matchesOf(document, at, cats.predicate));
  return { ...unnamed, measure: told.find((match) => match.last === last)?.meaning.measure ?? null };
}
