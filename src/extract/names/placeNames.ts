import { phrasesAt, type TextDocument } from "../document.ts";
import type { PlaceNoun } from "../languages/places.ts";
import type { Mention, Named } from "./mention.ts";
import { localAt } from "./people.ts";
import { entityAt, type Found, type NameScope } from "./titles.ts";
import { writtenOf } from "./written.ts";
import { itemAt } from "../itemAt.ts";

/** Places that no list has: a noun for a place stands before the name (بلدة رودينسكه، مخيم أبو شوك). */

/** The place whose name begins at a token, behind its noun. */
export function placeBehindNoun(scope: NameScope, index: number): Mention | null {
  const { document } = scope;
  const found = nounBefore(scope, index);
  if (found === null || document.sentenceOf[index - 1] !== document.sentenceOf[index]) return null;
  const { noun, clitics } = found;
  const known = entityAt(scope, index);
  if (known?.clitics === clitics) return noun.isNamesake ? namesakeOf(scope, index, noun, known) : null;
  const headed = document.rules.places.headed.get((document.tokens[index]?.norm ?? "").slice(clitics.length));
  if (headed !== undefined) {
    return { ...mentionOf(index, index, scope.directory.named(headed), "place-noun+headed"), clitics };
  }
  const last = noun.names ? endOfPlaceName(document, index, noun, clitics) : -1;
  if (last < 0) return null;
  const name = writtenOf(document, index, last, clitics);
  const whole = noun.pattern === null ? name : `${nounOf(document, index - 1)} ${name}`;
  const named = scope.directory.unknownPlace(whole, name, noun.pattern ?? "{name}");
  return { ...newPlace(scope, index, last, named), clitics };
}

/** ساحة باريس: a square that bears a city's name is not in that city. */
function namesakeOf(scope: NameScope, index: number, { pattern }: PlaceNoun, { named, last }: Found): Mention | null {
  if (named.ref.kind !== "place") return null;
  const written = `${nounOf(scope.document, index - 1)} ${writtenOf(scope.document, index, last)}`;
  const square = scope.directory.unknownPlace(written, named.ref.en, pattern ?? "{name}");
  return mentionOf(index, last, square, "place-noun+namesake");
}

/** A place that only this text knows, remembered by its name. */
export function newPlace(scope: NameScope, first: number, last: number, named: Named): Mention {
  const { norm = "" } = scope.document.tokens[first] ?? {};
  const isPlain = first === last && norm.length > 3 && phrasesAt(scope.document, first).length === 0;
  if (isPlain && !scope.local.has(norm)) scope.local.set(norm, named);
  return mentionOf(first, last, named, "place-noun+name");
}

/** A place that the text has named behind its noun before. */
export function localPlaceAt(scope: NameScope, index: number): Mention | null {
  const found = localAt(scope, index);
  if (found?.named.ref.kind !== "place") return null;
  return { ...mentionOf(index, index, found.named, found.rule), clitics: found.clitics };
}

const mentionOf = (first: number, last: number, named: Named, rule: string): Mention => ({
  first,
  last,
  clitics: "",
  gender: named.gender,
  count: "sg",
  kind: "place",
  named,
  title: null,
  rule,
  pointer: null,
});

/** Right behind somebody or something named: the second place of a noun for two may stand there. */
export const isBehindMention = ({ mentions }: NameScope, index: number): boolean =>
  itemAt(mentions, mentions.length - 1)?.last === index - 1;

/** The indefinite noun right before a token; a dual also has a second name (بلدتي حولا ومركبا). */
function nounBefore({ document, mentions }: NameScope, index: number): { noun: PlaceNoun; clitics: string } | null {
  const noun = itemAt(document.words, index - 1)?.place ?? null;
  if (noun !== null) return noun.isDefinite ? null : { noun, clitics: "" };
  // Asked of every token: most stand behind no name.
  const first = itemAt(mentions, mentions.length - 1);
  if (first === undefined || first.last !== index - 1) return null;
  const dual = itemAt(document.words, first.first - 1)?.place;
  const joined = document.tokens[index]?.norm[0] ?? "";
  return dual?.isDual === true && document.rules.grammar.joins(joined) ? { noun: dual, clitics: joined } : null;
}

/** The noun without what is written onto its front. */
function nounOf(document: TextDocument, index: number): string {
  const written = writtenOf(document, index, index);
  const { nouns } = document.rules.places;
  for (const at of [1, 2]) {
    const rest = document.tokens[index]?.norm.slice(at) ?? "";
    if (nouns.get(rest)?.isDefinite === false) return written.slice(at);
  }
  return written;
}

function endOfPlaceName(document: TextDocument, index: number, noun: PlaceNoun, clitics: string): number {
  const { tokens, words, rules } = document;
  const { common, starts } = rules.places;
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (token?.kind !== "word" || document.quoteOf[index] !== document.quoteOf[index - 1]) return -1;
  const form = token.norm.slice(clitics.length);
  const goesOn = next?.kind === "word" && document.sentenceOf[index + 1] === document.sentenceOf[index];
  const isLong = goesOn && isFree(document, index + 1, "") && words[index + 1]?.shape.isCommonWord === false;
  // قرى شمال شرقي المدينة: where they are.
  if (isLong && starts.has(form) && words[index + 1]?.place == null) return index + 1;
  const shape = words[index]?.shape;
  // كبرى مدن إقليم دارفور: another noun for a place is no name.
  if (words[index]?.place != null) return -1;
  if (common.has(form) || shape?.isCommonWord !== false || !isFree(document, index, clitics)) return -1;
  const written = writtenOf(document, index, index, clitics);
  if (rules.grammar.isPlaceName(form, written, noun.isFeminine)) return index;
  // قرية درنة الليبية: an adjective with its article shows that what it follows is a name.
  const isDescribed = goesOn && rules.grammar.describesPlace(next.norm, writtenOf(document, index + 1, index + 1));
  const isAlone = shape.isNameWord && !rules.grammar.isDefinite(form);
  return isDescribed && isAlone && form.length > 2 ? index : -1;
}

/** No word that the lists know. */
const isFree = (document: TextDocument, index: number, joined: string): boolean =>
  !phrasesAt(document, index).some(({ clitics }) => clitics === "" || clitics === joined);
