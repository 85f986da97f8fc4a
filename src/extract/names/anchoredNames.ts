import { beginsAny, matchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import { bitOf, bitsOf } from "../phrases.ts";
import { isAsideAt } from "./givenNames.ts";
import { introduced } from "./introduced.ts";
import type { Mention } from "./mention.ts";
import { appositionBehind } from "./titledPeople.ts";
import type { NameScope } from "./titles.ts";
import { endOfUnknownName } from "./unknownNames.ts";

/** People whom what stands around their names shows to be some, without a verb of saying: an age, an aside, where they are from. */

/** (26 عاما)، or ، 26 عاما،: how old somebody is. */
export function isAged({ tokens }: TextDocument, index: number): boolean {
  const opens = tokens[index]?.kind;
  const closes = tokens[index + 3]?.kind;
  const isApart = (opens === "bracket-open" && closes === "bracket-close") || (opens === "comma" && closes === "comma");
  return isApart && tokens[index + 1]?.kind === "number" && tokens[index + 2]?.kind === "word";
}

/** The bracket that closes behind the age of whoever's name ends here; the end of the name where no age stands there. */
export const endOfAge = (document: TextDocument, last: number): number =>
  document.tokens[last + 1]?.kind === "bracket-open" && isAged(document, last + 1) ? last + 4 : last;

/** The brackets of a text that tell an age: most texts have none. */
export function agesIn(document: TextDocument): Uint8Array | null {
  let found: Uint8Array | null = null;
  for (let at = 1; at < document.tokens.length; at++) {
    if (document.tokens[at]?.kind !== "bracket-open" || !isAged(document, at)) continue;
    found ??= new Uint8Array(document.tokens.length);
    found[at] = 1;
  }
  return found;
}

/** How many words of a name may stand in front of an age. */
const LONGEST_AGED = 4;

/** لم يتوقع فالديمار كوستا (58 عاماً): two or more words in front of an age are a name, whatever they are; the first word of a sentence is its verb. */
export function nameWithAge(scope: NameScope, index: number): Mention | null {
  const { document, ages } = scope;
  if (ages === null || document.rules.grammar.subjectFirst || document.quoteOf[index] !== -1) return null;
  if (document.sentences[document.sentenceOf[index] ?? -1]?.first === index) return null;
  for (let at = index + 2; at <= index + LONGEST_AGED; at++)
    if (ages[at] === 1 && mayBeginAged(document, index, at) && endOfUnknownName(document, index, 2) === at - 1)
      return introduced(scope, index, at - 1, null, "name+age");
  return null;
}

/** نجا رفيق الإسلام (33 عاماً): a listed name behind one that is not begins it. */
const mayBeginAged = ({ words }: TextDocument, index: number, bracket: number): boolean =>
  words[index]?.shape.isListedName === true || words[index + 1]?.shape.isListedName !== true || bracket - index === 2;

/**
 * نجا رفيق الإسلام (33 عاما)، يقيم باسل، وهو لاجئ، لكن يعقوب شيخ نور المتحدث باسم الحركة: a name with an age, an aside
 * about somebody, or a post behind it.
 */
export function nameWithAside(scope: NameScope, index: number): Mention | null {
  const { document } = scope;
  const shape = document.words[index]?.shape;
  const mayBegin = shape?.isListedName === true && document.quoteOf[index] === -1;
  if (!mayBegin || document.rules.grammar.subjectFirst) return null;
  const last = endOfUnknownName(document, index, shape.isGivenName ? 1 : 2);
  if (last < 0) return null;
  // خالد، فني أشعة في المستشفى، كان أول من نزل: at the head of a sentence so is what he is.
  const isHead = shape.isGivenName && document.sentences[document.sentenceOf[index] ?? -1]?.first === index;
  const isPost = isHead && beginsAny(document, last + 2, bitOf.role);
  const isAside = document.tokens[last + 1]?.kind === "comma" && (isPost || isAsideAt(document, last + 2));
  const isTold =
    (shape.isGivenName && (isAside || (last > index && isHolder(scope, last)))) || isAged(document, last + 1);
  return isTold ? introduced(scope, index, last, null, "name+aside") : null;
}

/**
 * أشاد البرتغالي نونو ألميدا، مدرب النادي، بالجمهور: behind a verb and where somebody is from, a name that an aside or what is
 * said closes off. Behind a noun the word for where is its adjective.
 */
export function nameOfNational(scope: NameScope, index: number): Mention | null {
  const { document } = scope;
  if (!beginsAny(document, index - 1, bitOf.demonym)) return null;
  if (document.rules.grammar.subjectFirst || document.quoteOf[index] !== -1) return null;
  const from = matchOf(document, index - 1, cats.demonym);
  const verb = document.words[index - 2]?.shape;
  if (from?.meaning.definite !== true || from.clitics !== "" || verb === undefined || verb.isDefinite) return null;
  const leads = document.sentences[document.sentenceOf[index] ?? -1]?.first === index - 2;
  const says = matchOf(document, index - 2, cats.cue) !== undefined;
  // المدرب، الأرجنتيني غوستافو بيلتشيور، قال: between commas there is nobody else.
  const isBeside = document.tokens[index - 2]?.kind === "comma";
  if (!leads && !says && !isBeside) return null;
  const last = endOfUnknownName(document, index, 2);
  if (last < 0) return null;
  const isApart = document.tokens[last + 1]?.kind === "comma";
  const isTold = isApart && beginsAny(document, last + 2, tellsWho);
  const isOpened = says || isTold || matchOf(document, last + 1, cats.complementizer) !== undefined;
  const isName = isBeside ? isApart : isOpened;
  return isName ? introduced(scope, index, last, from.meaning.gender, "national+name") : null;
}

const tellsWho = bitsOf(["role", "pronoun"]);

/** A definite post right behind a name. */
function isHolder(scope: NameScope, last: number): boolean {
  if (!beginsAny(scope.document, last + 1, bitOf.role)) return false;
  const title = appositionBehind(scope, last);
  return title !== null && title.title.definite;
}
