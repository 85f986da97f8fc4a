import { matchOf, phrasesAt } from "../document.ts";
import type { Mention, Named } from "./mention.ts";
import { entityAt, type Found, type NameScope, type TitleFound, titleAt } from "./titles.ts";
import { nameBehindLongTitle } from "./farNames.ts";
import { writtenOf } from "./written.ts";
import { endOfUnknownName } from "./unknownNames.ts";

/** People: a title and a name in either order, a title alone, a name that only this text knows. */

/** A person's name at this token: of the gazetteer, or named earlier in the text. */
export function personAt(scope: NameScope, index: number): Found | null {
  const entity = entityAt(scope, index);
  if (entity !== null && entity.named.ref.kind === "person") return entity;
  return localAt(scope, index);
}

/** The family name of a person whom only this text has introduced, or the first word of a name where it stands alone. */
export function localAt(scope: NameScope, index: number): Found | null {
  const token = scope.document.tokens[index];
  if (token?.kind !== "word") return null;
  const found = scope.local.find(token.norm) ?? firstNameAt(scope, index);
  // Park is a name, the park is none.
  if (found === null || scope.document.words[index]?.shape.isNameWord !== true) return null;
  return { ...found, last: index, rule: "name:local" };
}

/** وأشارت لين إلى: the first word of a name and no word of the language, with no other name behind it. */
function firstNameAt({ document, firsts }: NameScope, index: number): { named: Named; clitics: string } | null {
  const named = firsts.size === 0 ? undefined : firsts.get(document.tokens[index]?.norm ?? "");
  if (named === undefined || phrasesAt(document, index).some(({ meaning }) => meaning.cat !== "entity")) return null;
  return endOfUnknownName(document, index, 2) < 0 ? { named, clitics: "" } : null;
}

/** Remembers a person that the lists lack, under the full name and the family name. */
export function introduce(scope: NameScope, first: number, last: number, gender: "m" | "f" | null): Named {
  const { document } = scope;
  const named = scope.directory.unknown(writtenOf(document, first, last), "person", gender);
  let family = document.tokens[last]?.norm ?? "";
  if (document.tokens[last]?.glued === true) family = document.tokens[first]?.norm ?? family;
  if (family.length > 2 && !document.rules.phrases.knows(family)) scope.local.set(family, named);
  const given = document.tokens[first]?.norm ?? "";
  if (last > first && !document.rules.grammar.subjectFirst) scope.firsts.set(given, named);
  return named;
}

/** Countries whose people write the family name first. */
const familyFirst = new Set(["kr", "kp", "cn", "vn"]);

/** A text that spells a known name its own way calls the person by that family name later (تشو for تشو سون هو). */
export function keepSpelling(scope: NameScope, first: number, last: number, named: Named): void {
  if (last === first) return;
  const at = named.country !== null && familyFirst.has(named.country) ? first : last;
  const family = scope.document.tokens[at]?.norm ?? "";
  if (family.length > 2 && !scope.document.rules.phrases.knows(family)) scope.local.set(family, named);
}

/** The name that stands behind a title: directly, after a comma, or in brackets. */
function nameBehind(scope: NameScope, title: TitleFound): { named: Named; last: number; rule: string } | null {
  const { document } = scope;
  const { tokens } = document;
  let at = skipInstitution(scope, title.next, title);
  if (at < 0) return null;
  const separator = tokens[at]?.kind;
  const loose = separator === "comma" || separator === "bracket-open";
  if (loose) at++;
  const known = personAt(scope, at);
  if (known !== null && known.clitics === "") {
    if (separator === "comma" && !isClosedOff(scope, known.last + 1)) return null;
    const end = separator === "bracket-open" && tokens[known.last + 1]?.kind === "bracket-close" ? 1 : 0;
    if (known.rule === "name:full") keepSpelling(scope, at, known.last, known.named);
    return { named: known.named, last: known.last + end, rule: "title+known-name" };
  }
  if (title.title.count !== "sg") return null;
  const last = endOfUnknownName(document, at, 2);
  const second = loose ? null : nameBehindPlace(scope, title, at, last);
  if (second !== null) return second;
  // Without an article or an institution, a title may be an adjective (ندوة صحفية): what follows must be a name for sure.
  const sure = !loose && (title.title.definite || title.title.of !== null || at > title.next);
  if (last < 0 || (!sure && !isClosedOff(scope, last + 1))) return null;
  const end = separator === "bracket-open" && tokens[last + 1]?.kind === "bracket-close" ? 1 : 0;
  return { named: introduce(scope, at, last, title.gender), last: last + end, rule: "title+unknown-name" };
}

/** Posts that are held of a place. */
const ofPlaces: ReadonlySet<string> = new Set(["mayor", "governor", "commander", "head", "chair", "director"]);

/** رئيس بلدية عيتا الجبل، نجيب حمزة، قال: of two unknown names between commas the first is the place. */
function nameBehindPlace(scope: NameScope, { title, gender }: TitleFound, first: number, end: number) {
  const { document } = scope;
  const isPlace = end >= 0 && title.of === null && ofPlaces.has(title.role);
  if (!isPlace || document.words[first]?.shape.isGivenName === true) return null;
  const at = document.tokens[end + 1]?.kind === "comma" ? end + 2 : -1;
  const last = at < 0 ? -1 : endOfUnknownName(document, at, 2);
  if (last < 0 || !isClosedOff(scope, last + 1)) return null;
  return { named: introduce(scope, at, last, gender), last, rule: "title+place+name" };
}

/** The name behind a title of many words, when the title is somebody's: المديرة التنفيذية للجمعية، الدكتورة فلانة. */
function farName(scope: NameScope, title: TitleFound): { named: Named; last: number; rule: string } | null {
  const { document } = scope;
  if (title.title.count !== "sg" || document.rules.grammar.subjectFirst) return null;
  const at = nameBehindLongTitle(scope, title.title.last + 1);
  if (at < 0) return null;
  const known = personAt(scope, at);
  if (known !== null) {
    const fits = known.named.gender === null || title.gender === null || known.named.gender === title.gender;
    return fits ? { named: known.named, last: known.last, rule: "long-title+known-name" } : null;
  }
  const last = endOfUnknownName(document, at, 2);
  return { named: introduce(scope, at, last, title.gender), last, rule: "long-title+unknown-name" };
}

/**
 * Words between a title and its name that no list knows: the adjectives of a definite title (المحلل العسكري فلان), the
 * institution of an indefinite one (ممثلة الهيئة العليا للسكان فلانة), and the place where it is held (في بورسودان);
 * -1 where no name can stand behind.
 */
function skipInstitution(scope: NameScope, start: number, title: TitleFound): number {
  const { document } = scope;
  let at = start;
  const spokes = title.title.of === null ? matchOf(document, at, "spokes-of") : undefined;
  if (spokes !== undefined) at = spokes.last + 1;
  const most = title.title.of !== null ? 3 : 5;
  for (let skip = 0; skip < most && isAdjective(scope, at); skip++) at++;
  // المتخصص في شؤون الساحل: what stands right behind the small word is governed by it, and no name.
  if (spokes !== undefined && at === spokes.last + 1) at = start;
  // والي ملاطية بالوكالة فلان: an unknown town before "acting".
  const acting = matchOf(document, at + 1, "title-adjective");
  if (acting !== undefined && phrasesAt(document, at).length === 0) at = acting.last + 1;
  const behind = skipSeat(scope, at);
  return spokes !== undefined && behind === start ? -1 : behind;
}

/** The place where a post is held: في بورسودان. */
function skipSeat(scope: NameScope, at: number): number {
  const { document } = scope;
  const preposition = matchOf(document, at, "preposition");
  if (preposition === undefined || preposition.clitics !== "") return at;
  const place = entityAt(scope, preposition.last + 1);
  if (place !== null) return place.named.ref.kind === "place" ? place.last + 1 : at;
  const unknown = document.tokens[preposition.last + 1];
  const behind = preposition.last + 2;
  const named = personAt(scope, behind) !== null || endOfUnknownName(document, behind, 2) >= 0;
  return unknown?.kind === "word" && phrasesAt(document, preposition.last + 1).length === 0 && named ? behind : at;
}

const speaks = new Set(["cue", "role", "complementizer", "preposition"]);

/** A definite word that is neither a name nor a title: an adjective, or part of an institution's name. */
function isAdjective(scope: NameScope, index: number): boolean {
  const token = scope.document.tokens[index];
  const { isDefinite, withoutArticle, joins } = scope.document.rules.grammar;
  if (token?.kind !== "word" || !isDefinite(token.norm)) return false;
  // كالبونا: a name that only looks like a definite word behind a preposition.
  if (withoutArticle(token.norm) === token.norm && !joins(token.norm[0] ?? "")) return false;
  if (entityAt(scope, index) !== null) return false;
  return !phrasesAt(scope.document, index).some(({ meaning }) => speaks.has(meaning.cat));
}

/** A name between commas or brackets, or right before a quotation, a colon or what is said. */
function isClosedOff(scope: NameScope, index: number): boolean {
  const kind = scope.document.tokens[index]?.kind;
  if (kind !== "word" && kind !== "number") return true;
  return matchOf(scope.document, index, "complementizer") !== undefined;
}

/** A person behind a title, or the holder of the post on the day of publication, or a title that points back. */
export function titledPerson(scope: NameScope, title: TitleFound, first: number): Mention {
  const { gender, clitics } = title;
  const base = { first, clitics, gender, count: title.title.count, kind: "person" as const, title: title.title };
  const name = nameBehind(scope, title) ?? farName(scope, title);
  if (name !== null) {
    scope.introduced.add(name.named.ref.id);
    const full = { ...title.title, of: title.title.of ?? ownerOfPost(scope, name.named, title.title.role) };
    // العقيد فلان، الناطق باسم المجموعة: what he speaks for counts more than his rank.
    const second = full.of === null ? appositionBehind(scope, name.last) : null;
    const spoken = second !== null && second.title.of !== null ? second.title : null;
    const last = spoken?.last ?? name.last;
    return { ...base, title: spoken ?? full, last, named: name.named, rule: name.rule, pointer: null };
  }
  const { of, role, count } = title.title;
  const country = of?.actsFor ?? null;
  // متحدث باسم الكرملين is some spokesman of it: only a definite title, or one that its owner makes definite, names the holder.
  const isTheOne = title.title.definite || !title.title.spokes;
  // الناطق باسم الجيش للإعلام العربي: one of several.
  const isOneOfSeveral = title.title.spokes && isAddressee(scope, title.next);
  if (of !== null && count === "sg" && isTheOne && !isOneOfSeveral) {
    const holder = scope.directory.holder(role, country ?? of.ref.id, scope.published);
    if (holder !== null && (holder.gender === null || holder.gender === gender)) {
      scope.introduced.add(holder.ref.id);
      return { ...base, last: title.title.last, named: holder, rule: "title:holder", pointer: null };
    }
  }
  const points = count === "sg" && isTheOne && (title.title.definite || of !== null);
  return {
    ...base,
    last: title.title.last,
    named: null,
    rule: "title:pointer",
    pointer: points ? { by: "title" } : null,
  };
}

/** للإعلام: a definite word behind "for" that nobody is told by. */
function isAddressee({ document }: NameScope, index: number): boolean {
  const { belongs, isDefinite } = document.rules.grammar;
  const form = document.tokens[index]?.norm ?? "";
  return belongs(form[0] ?? "") && isDefinite(form) && phrasesAt(document, index).length === 0;
}

/** Whose post it is when the text leaves it out: the deputy foreign minister whom the lists know is South Korea's. */
export function ownerOfPost(scope: NameScope, named: Named, role: string): Named | null {
  const office = scope.directory.officesOf(named.ref.id, scope.published).find((post) => post.role === role);
  const owner = office === undefined ? undefined : scope.directory.gazetteer.entities.get(office.of);
  return owner === undefined ? null : scope.directory.named(owner);
}

/** A title right behind a name belongs to it: تشوي سون هوي وزيرة الخارجية، or between commas. */
export function appositionBehind(scope: NameScope, last: number): TitleFound | null {
  const { tokens } = scope.document;
  const comma = tokens[last + 1]?.kind === "comma";
  const title = titleAt(scope, last + (comma ? 2 : 1));
  if (title === null || title.clitics !== "" || title.title.count !== "sg") return null;
  // The title must not bring a name of its own, and a loose one must be closed off.
  if (personAt(scope, title.next) !== null || endOfUnknownName(scope.document, title.next, 2) >= 0) return null;
  return comma && !isClosedOff(scope, title.next) ? null : title;
}
