import { anyOf, beginsOneOf, matchOf, phrasesAt, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import { introduced } from "./introduced.ts";
import type { Mention } from "./mention.ts";
import type { NameScope } from "./titles.ts";
import { endOfUnknownName } from "./unknownNames.ts";

/** People whom a text names without a title or a verb of saying: قضى على عباس كركي، الذي. */

const heads = anyOf("organisation-head", "strong-head", "institution");

/**
 * A given name and another name that the lists have, or a family name with its article; any word behind a given name
 * where the name is closed off. Not behind a noun that takes people's names: شارع فلان.
 */
export function listedName(scope: NameScope, index: number): Mention | null {
  const { document } = scope;
  if (document.words[index]?.shape.isGivenName !== true || document.quoteOf[index] !== -1) return null;
  // عباس is the short name of somebody whom the lists have, too.
  // سعاد: a letter at the front of a given name is none that is written onto a word.
  const isKnown = phrasesAt(document, index).some(
    ({ cat, meaning, clitics }) => clitics === "" && (cat !== "entity" || !meaning.short),
  );
  if (isKnown || document.words[index]?.number !== null) return null;
  // A byline stands behind a dash, and what is behind a name that the lists have too is a part of it.
  const before = document.tokens[index - 1];
  if (before?.kind === "dash" || document.words[index - 1]?.shape.isListedName === true) return null;
  if (document.tokens[index]?.glued === true || isNamesake(document, index)) return null;
  const last = endOfUnknownName(document, index, 2);
  if (last < 0 || isLine(document, index, last)) return null;
  const second = document.words[index + 1]?.shape;
  const isSure = second?.isListedName === true || second?.isDefinite === true || second?.isNameParticle === true;
  if (!isSure && !isClosed(document, last + 1)) return null;
  return introduced(scope, index, last, null, "listed-name");
}

/**
 * فهد العجمي وبدر الشمري، الشقيقان خالد ويوسف الدحدوح: behind a person, or behind a noun of two and a given name, "and" with a given
 * name and a family name that has the article or is listed.
 */
export function joinedName(scope: NameScope, index: number): Mention | null {
  const { document, mentions } = scope;
  if (document.words[index]?.shape.isJoinedName !== true) return null;
  const clitics = document.tokens[index]?.norm[0] ?? "";
  const before = mentions.at(-1);
  const isBeside = before?.kind === "person" && before.named !== null && before.last === index - 1;
  if (!isBeside && !isOfTwo(document, index - 1)) return null;
  const family = document.words[index + 1]?.shape;
  const isFamily = family?.isListedName === true || (family?.isDefinite === true && !family.isNoName);
  if (!isFamily || phrasesAt(document, index + 1).length > 0) return null;
  return { ...introduced(scope, index, index + 1, null, "joined-name", clitics), clitics };
}

/** الشقيقان خالد، الأخوين خالد: a given name alone behind a noun of two people. */
const isOfTwo = ({ words, tokens, rules }: TextDocument, given: number): boolean =>
  words[given]?.shape.isGivenName === true && rules.grammar.pairs.has(tokens[given - 1]?.norm ?? "");

/** عدن: فلان الفلاني: a line that holds nothing else names its writer. */
function isLine({ tokens, sentences, sentenceOf }: TextDocument, first: number, last: number): boolean {
  const sentence = sentences[sentenceOf[first] ?? -1];
  const opens = first === sentence?.first || tokens[first - 1]?.kind === "colon";
  return opens && last === sentence?.last;
}

/** شارع رفيق، مركز محمد: the name is that of a place or a body, however many words stand between. */
function isNamesake(document: TextDocument, index: number): boolean {
  const isHead = (at: number): boolean =>
    document.words[at]?.shape.isNamesake === true || beginsOneOf(document, at, heads);
  return isHead(document.words[index - 1]?.shape.isDefinite === true ? index - 2 : index - 1);
}

/** Who he is, a comma or the end: no verb that only looks like a family name. */
function isClosed(document: TextDocument, index: number): boolean {
  const kind = document.tokens[index]?.kind;
  if (kind === "comma" || kind === "stop" || kind === "bracket-open") return true;
  return (
    matchOf(document, index, cats.role) !== undefined ||
    document.rules.grammar.relatives.has(document.tokens[index]?.norm ?? "")
  );
}
