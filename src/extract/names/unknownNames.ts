import type { Gender } from "../../domain/entity.ts";
import { phrasesAt, type TextDocument } from "../document.ts";
import type { Meaning } from "../phrases.ts";

/** Finding where a name ends that no list knows. */

const MAX_WORDS = 5;

/** What may never be part of a name, however it is written. */
const endsName = new Set<Meaning["cat"]>([
  "cue",
  "complementizer",
  "complementizer-more",
  "preposition",
  "conjunction",
  "pronoun",
  "negation",
  "stopper",
  "adverbial",
  "role",
  "institution",
  "demonym",
  "counted",
  "predicate",
  "credit",
  "title-adjective",
  "unnamed",
  "counterpart",
  "anaphor",
  "called",
  "count-noun",
]);

/** Readings with one of these do not end a name: a letter at its front may be part of the name (لافروف). */
const onlyWhole = new Set<Meaning["cat"]>(["status", "trigger", "organisation-head", "credit-noun", "entity"]);

function isNameWord(document: TextDocument, index: number, isFirst: boolean): boolean {
  const token = document.tokens[index];
  const shape = document.words[index]?.shape;
  if (token?.kind !== "word" || shape === undefined) return false;
  if (!isFirst && shape.isNameParticle) return true;
  for (const { meaning, clitics } of phrasesAt(document, index)) {
    // رائد is a rank and a given name: the rank has its article.
    if (meaning.cat === "role" && !meaning.definite && shape.isGivenName) continue;
    // رنا المصري: behind a given name a nationality is a family name.
    if (meaning.cat === "demonym" && meaning.definite && isFamilyName(document, index, meaning.gender)) continue;
    if (endsName.has(meaning.cat) && (clitics === "" || meaning.cat !== "preposition")) return false;
    if (meaning.cat === "entity" && !meaning.short && document.rules.grammar.governs(clitics)) return false;
    // رامي الخوري لوكالة الأنباء: whom he tells it.
    const told = meaning.cat === "organisation-head" && document.rules.grammar.governs(clitics);
    if (told) return false;
    if (onlyWhole.has(meaning.cat) && clitics === "" && !(meaning.cat === "entity" && meaning.short)) return false;
  }
  const isGlued = token.glued && document.tokens[index - 1]?.kind === "word";
  if (!(isGlued ? shape.isGluedNameWord : shape.isNameWord)) return false;
  return !(isFirst ? shape.isCommonStart : shape.isCommonWord);
}

/** Family names stay masculine, and one given name stands in front of them. */
function isFamilyName({ tokens, rules }: TextDocument, index: number, gender: Gender): boolean {
  const { givenNames } = rules.grammar;
  const [before, second] = [tokens[index - 1]?.norm ?? "", tokens[index - 2]?.norm ?? ""];
  return gender === "m" && givenNames.has(before) && !givenNames.has(second);
}

/**
 * The last token of an unknown name that begins at `first`, or -1. A name is a run of words that the lexicon does
 * not know, inside one sentence and outside quotation marks.
 *
 * @param fewest words that it must have
 * @param isPerson false for an institution, whose name may begin with any word
 */
export function endOfUnknownName(document: TextDocument, first: number, fewest: number, isPerson = true): number {
  const { tokens, sentenceOf, quoteOf } = document;
  let last = first - 1;
  while (last + 1 - first < MAX_WORDS) {
    const next = last + 1;
    if (sentenceOf[next] !== sentenceOf[first] || quoteOf[next] !== quoteOf[first]) break;
    if (!isNameWord(document, next, isPerson && next === first)) break;
    last = next;
  }
  last = dropVerb(document, first, dropParticle(document, first, last));
  const glued = tokens[last]?.glued === true ? 1 : 0;
  return last - first + 1 - glued >= fewest ? last : -1;
}

/** A name does not end in one of its small words. */
function dropParticle({ words }: TextDocument, first: number, last: number): number {
  return last > first && words[last]?.shape.isNameParticle === true ? last - 1 : last;
}

/** A third word before a preposition of motion is rather a verb that the lexicon lacks than a third name. */
function dropVerb(document: TextDocument, first: number, last: number): number {
  if (last - first < 2) return last;
  const next = document.tokens[last + 1];
  const token = document.tokens[last];
  if (next?.kind !== "word" || token === undefined || token.glued) return last;
  if (document.rules.grammar.isDefinite(token.norm)) return last;
  return document.rules.grammar.afterVerbs.has(next.norm) && token.norm.length <= 4 ? last - 1 : last;
}
