import { matchOf, phrasesAt, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import { isOfAnother } from "./familyNames.ts";
import type { Named } from "./mention.ts";
import { entityAt, type Found, type NameScope } from "./titles.ts";
import { writtenOf } from "./written.ts";
import { endOfUnknownName } from "./unknownNames.ts";

/** People by their names alone: of the gazetteer, or only of this text. */

/** A person's name at this token: of the gazetteer, or named earlier in the text. */
export function personAt(scope: NameScope, index: number): Found | null {
  const entity = entityAt(scope, index);
  if (entity !== null && entity.named.ref.kind === "person") return isOthers(scope, index, entity) ? null : entity;
  const local = localAt(scope, index);
  return local?.named.ref.kind === "place" ? null : local;
}

/** ميلانيا ترامب: a family name alone, right behind a name of somebody else that no mention has taken. */
function isOthers(
  { document, directory, mentions }: NameScope,
  index: number,
  { last, clitics, named }: Found,
): boolean {
  if (last > index || clitics !== "" || mentions.at(-1)?.last === index - 1) return false;
  const bearer = directory.gazetteer.entities.get(named.ref.id);
  return bearer !== undefined && isOfAnother(document, index, bearer);
}

/** The family name of a person whom only this text has introduced, or the first word of a name where it stands alone. */
export function localAt(scope: NameScope, index: number): Found | null {
  const token = scope.document.tokens[index];
  if (token?.kind !== "word") return null;
  const word = scope.document.words[index];
  const found = familyAt(scope, index, token.norm, word?.ending ?? 0) ?? firstNameAt(scope, index);
  // Park is a name, the park is none.
  if (found === null || word?.shape.isNameWord !== true) return null;
  return { ...found, last: index, rule: "name:local" };
}

/** وأضاف صيدا أن، قال خلف: a family name of the text that is another word as well, between the verb and what is said. */
export function homonymAt({ document, homonyms }: NameScope, index: number): Named | null {
  const word = document.words[index];
  const named = word === undefined ? undefined : homonyms.get(word.norm, word.ending);
  const verb = named === undefined ? undefined : matchOf(document, index - 1, cats.cue)?.meaning;
  if (named === undefined || verb === undefined || (verb.form !== "past" && verb.form !== "present")) return null;
  const fits = named.gender === null || verb.gender === null || named.gender === verb.gender;
  const next = document.tokens[index + 1]?.kind;
  const isTold = next === "colon" || next === "open" || matchOf(document, index + 1, cats.complementizer) !== undefined;
  return fits && verb.count === "sg" && isTold ? named : null;
}

/** بن عمر ... عمر الطوير: a family name that is a given name as well begins another name. */
function familyAt({ document, local }: NameScope, index: number, norm: string, ending: number) {
  const found = local.find(norm, ending);
  if (found === null || document.words[index]?.shape.isGivenName !== true) return found;
  const last = endOfUnknownName(document, index, 2);
  return last < 0 || (last === index + 1 && isToldTo(document, last)) ? found : null;
}

/** وأضاف عزمي لمصراوي: "to" written onto a word that is no name of the lists. */
const isToldTo = ({ tokens, words, rules }: TextDocument, index: number): boolean =>
  rules.grammar.belongs(tokens[index]?.norm[0] ?? "") && words[index]?.shape.isListedName !== true;

/** وأشارت لين إلى: the first word of a name and no word of the language, with no other name behind it. */
function firstNameAt({ document, firsts }: NameScope, index: number): { named: Named; clitics: string } | null {
  const word = document.words[index];
  const isAsked = word !== undefined && !document.rules.grammar.subjectFirst;
  const named = isAsked ? firsts.get(word.norm, word.ending) : undefined;
  if (named === undefined || phrasesAt(document, index).some(({ cat, clitics }) => clitics === "" && cat !== "entity"))
    return null;
  return endOfUnknownName(document, index, 2) < 0 ? { named, clitics: "" } : null;
}

/** Remembers a person that the lists lack, under the full name and the family name. */
export function introduce(
  scope: NameScope,
  first: number,
  last: number,
  gender: "m" | "f" | null,
  clitics = "",
): Named {
  const { document } = scope;
  const forms = formsOf(scope, first, last, clitics);
  const known = scope.parts.get(forms);
  if (known !== undefined) return known;
  const passing = first === last ? scope.passing.before(document, first) : undefined;
  if (passing !== undefined && clitics === "") {
    const whole = introduce(scope, passing.first, passing.last, gender);
    scope.earlier.push({ span: passing, named: whole });
    return whole;
  }
  const named = scope.directory.unknown(writtenOf(document, first, last, clitics), "person", gender);
  scope.parts.set(forms, named);
  keepParts(scope, first, last, named);
  const family = document.tokens[familyOf(document, first, last)]?.norm ?? "";
  if (document.rules.phrases.knows(family)) scope.homonyms.set(family, named);
  else if (family.length > 2) scope.local.set(family, named);
  const bare = document.rules.grammar.withoutArticle(family);
  if (isFamilyAlone(scope, bare)) scope.local.set(bare, named);
  const given = (document.tokens[first]?.norm ?? "").slice(clitics.length);
  if (last > first) scope.firsts.set(given, named);
  return named;
}

/** المرتضى may be مرتضى later, السعيد is not سعيد, who has a given name of his own. */
const isFamilyAlone = ({ document: { rules } }: NameScope, bare: string): boolean =>
  bare.length > 3 && !rules.phrases.knows(bare) && !rules.grammar.isGivenName(bare, bare);

/** Where the family name stands: last, or before a given name of two parts (Han Jae-won, Alice Tsung Hui-wen). */
export function familyOf({ tokens }: TextDocument, first: number, last: number): number {
  let at = last;
  while (at > first && tokens[at]?.glued === true) at--;
  return at === last ? last : Math.max(at - 1, first);
}

/** Written together or apart, with its article or without, a name is the same: عبد القادر المرتضى، عبدالقادر مرتضى. */
function formsOf({ document: { tokens, words, rules } }: NameScope, first: number, last: number, clitics = ""): string {
  let forms = "";
  for (let at = first; at <= last; at++) {
    const form = (tokens[at]?.norm ?? "").slice(at === first ? clitics.length : 0);
    const isBound = at > first && words[at - 1]?.shape.isNameParticle === true;
    forms += isBound ? form : rules.grammar.withoutArticle(form);
  }
  return forms;
}

/** ووعد إيمانويل تشيبوكا أنصاره: a full name that the text has told before ends where it ended there. */
export function endAsBefore(scope: NameScope, first: number, last: number): number {
  if (scope.parts.size === 0) return last;
  for (let at = last - 1; at > first; at--) {
    const isListed = scope.document.words[at + 1]?.shape.isListedName === true;
    if (!isListed && scope.parts.has(formsOf(scope, first, at))) return at;
  }
  return last;
}

/** Issa Tchiroma Bakary is Tchiroma Bakary later, عبد المجيد عبد الرحيم is عبد المجيد. */
function keepParts(scope: NameScope, first: number, last: number, named: Named): void {
  for (let at = first + 1; at <= last; at++) {
    scope.parts.set(formsOf(scope, at, last), named);
    if (at < last) scope.parts.set(formsOf(scope, first, at), named);
  }
}

/** محمد بن راشد ... «بن راشد»: a small word of names and the one behind it. */
function keepSons(scope: NameScope, first: number, last: number, named: Named): void {
  for (let at = first + 1; at < last; at++)
    if (scope.document.words[at]?.shape.isNameParticle === true) scope.parts.set(formsOf(scope, at, at + 1), named);
}

/** Countries whose people write the family name first. */
const familyFirst = new Set(["kr", "kp", "cn", "vn"]);

/** A text that spells a known name its own way calls the person by that family name later (تشو for تشو سون هو). */
export function keepSpelling(scope: NameScope, first: number, last: number, named: Named): void {
  if (last === first) return;
  // وأضاف لولا: the first word alone, of a name that the text has told.
  const given = scope.document.tokens[first]?.norm ?? "";
  if (given.length > 2 && !scope.firsts.has(given)) scope.firsts.set(given, named);
  keepSons(scope, first, last, named);
  const at = named.country !== null && familyFirst.has(named.country) ? first : last;
  const family = scope.document.tokens[at]?.norm ?? "";
  if (family.length > 2 && !scope.document.rules.phrases.knows(family)) scope.local.set(family, named);
}

/** A name between commas or brackets, or right before a quotation, a colon or what is said. */
export function isClosedOff(scope: NameScope, index: number): boolean {
  const kind = scope.document.tokens[index]?.kind;
  if (kind !== "word" && kind !== "number") return true;
  return matchOf(scope.document, index, cats.complementizer) !== undefined;
}
