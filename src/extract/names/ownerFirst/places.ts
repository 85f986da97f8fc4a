import { phrasesAt, type TextDocument } from "../../document.ts";
import { noWord } from "../../languages/word.ts";
import type { PlaceNoun } from "../../languages/places.ts";
import type { Mention } from "../mention.ts";
import { newPlace } from "../placeNames.ts";
import { isSmall } from "./phrases.ts";
import { entityAt, type NameScope } from "../titles.ts";
import { writtenOf } from "../written.ts";

/** Places that no list has: the town of Mokwa, Surin province, the Al Rahma refugee camp. */

const LONGEST = 4;

/** Words with capitals behind "the town of", or before a noun for a place. */
export function placeInOrder(scope: NameScope, index: number): Mention | null {
  const { document } = scope;
  const square = namesakeAt(scope, index);
  if (square !== null) return square;
  if (!isNamePart(document, index) || goesOnWithName(document, index)) return null;
  let last = index;
  while (last - index < LONGEST - 1 && isNamePart(document, last + 1) && document.words[last + 1]?.place === null)
    last++;
  const behindOf = nounBefore(document, index);
  const noun = behindOf ?? nounBehind(document, last + 1);
  if (noun === null || !noun.names) return null;
  const written = writtenOf(document, index, last);
  const named = scope.directory.unknownPlace(written, written, noun.pattern ?? "{name}");
  return newPlace(scope, index, last, named);
}

/** Paris Square: a square that bears a city's name is not in that city. */
function namesakeAt(scope: NameScope, index: number): Mention | null {
  const { document } = scope;
  const known = entityAt(scope, index);
  if (known === null || known.named.ref.kind !== "place") return null;
  const last = known.last + 1;
  if (document.words[last]?.place?.isNamesake !== true || isSmall(document, last)) return null;
  const written = writtenOf(document, index, last);
  return newPlace(scope, index, last, scope.directory.unknownPlace(written, written, "{name}"));
}

/** New Bell: the word before has a capital, too, and stands inside its sentence. */
const goesOnWithName = (document: TextDocument, index: number): boolean =>
  document.tokens[index - 1]?.kind === "word" &&
  document.sentenceOf[index - 2] === document.sentenceOf[index] &&
  !isSmall(document, index - 1);

/** The town of X. */
function nounBefore({ words, tokens, rules }: TextDocument, index: number): PlaceNoun | null {
  const isOf = tokens[index - 1]?.kind === "word" && rules.grammar.partitives.has(tokens[index - 1]?.norm ?? "");
  return isOf ? (words[index - 2]?.place ?? null) : null;
}

/** X province, X refugee camp; not the Kelso State Relief Agency. */
function nounBehind(document: TextDocument, index: number): PlaceNoun | null {
  const { words, tokens, rules } = document;
  const isAttribute = words[index]?.place == null && rules.places.attributes.has(tokens[index]?.norm ?? "");
  const at = isAttribute ? index + 1 : index;
  const goesOn = tokens[at + 1]?.kind === "word" && !isSmall(document, at) && !isSmall(document, at + 1);
  return goesOn ? null : (words[at]?.place ?? null);
}

/** A word with a capital that no list knows, and that only describes no place. */
function isNamePart(document: TextDocument, index: number): boolean {
  const { norm, shape } = document.words[index] ?? noWord;
  if (!shape.isNameWord || shape.isCommonStart || phrasesAt(document, index).length > 0) return false;
  const isInside = index === 0 || document.sentenceOf[index] === document.sentenceOf[index - 1];
  return isInside && !document.rules.places.common.has(norm);
}
