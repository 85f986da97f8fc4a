import type { Gender } from "../../domain/entity.ts";
import { beginsAny, matchesOf, matchOf, type MatchOf, phrasesAt, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import { bitsOf } from "../phrases.ts";
import type { Named } from "./mention.ts";
import { lastWhere } from "./recent.ts";
import { demonymAt, entityAt, type Found, type NameScope } from "./titles.ts";
import { writtenOf } from "./written.ts";

/** Institutions of a state: with their country behind them, or without one. */

const movements: readonly string[] = ["armed-group", "party"];

export interface Institution {
  readonly named: Named | null;
  readonly institution: string;
  readonly type: string;
  readonly gender: Gender;
  /** With an article, without which it is some institution (سلطات). */
  readonly definite: boolean;
  readonly last: number;
  /** The country stands behind "in". */
  readonly inside: boolean;
  readonly clitics: string;
}

/** An institution at this token with its country behind it (الاستخبارات الكورية الجنوبية), or without one. */
export function institutionAt(scope: NameScope, index: number): Institution | null {
  const { document, directory } = scope;
  for (const match of matchesOf(document, index, cats.institution)) {
    const { institution } = match.meaning;
    if (!isMeant(scope, index, match)) continue;
    const place = entityAt(scope, match.last + 1);
    const told = countryBehind(scope, index, match, place);
    const country = told.country;
    let { last } = told;
    const owner = country === null && place !== null && place.clitics === "" ? place.named : null;
    // حكومة طالبان، سلطات الحوثيين: a movement that governs.
    const governs = owner !== null && owner.type !== null && movements.includes(owner.type) && !match.meaning.definite;
    if (governs) last = place?.last ?? last;
    if (country === null && !governs && institution.weak) continue;
    let named = country === null ? null : directory.institution(institution, country);
    if (governs) named = owner;
    // شرطة البصرة: a town right behind an indefinite institution.
    if (owner?.ref.kind === "place" && owner.actsFor === null && !match.meaning.definite && place !== null) {
      last = place.last;
      named = directory.localInstitution(institution, owner.ref.id, writtenOf(document, index, last, match.clitics));
    }
    if (institution.at && country !== null) {
      const seat = seatBehind(scope, last + 1);
      const at = seat?.named ?? seatOf(scope, country);
      const entity = at === null ? undefined : directory.gazetteer.entities.get(at.ref.id);
      if (entity !== undefined) named = directory.embassy(institution, country, entity);
      last = seat?.last ?? last;
    }
    return {
      named,
      institution: institution.id,
      type: institution.type,
      gender: institution.gender,
      definite: match.meaning.definite,
      last,
      inside: told.inside,
      clitics: match.clitics,
    };
  }
  return null;
}

/** قالت الدفاع، التدخلات الخارجية: whether a word that is another one as well stands for the ministry here. */
function isMeant(scope: NameScope, index: number, match: MatchOf<"institution">): boolean {
  const { short } = match.meaning;
  if (short === undefined) return true;
  const { document, mentions } = scope;
  const { joins } = document.rules.grammar;
  const before = mentions.at(-1);
  const isBehind = before?.last === index - 1;
  // وزارتا الدفاع والخارجية: behind another one.
  const isSecond = joins(match.clitics) && isBehind && before.kind === "organisation";
  if (isSecond || isMinistries(scope, index)) return true;
  if (short === "noun") return isNamedByNoun(scope, index, match);
  // بالخارجية, للداخلية: led by a preposition it describes nothing.
  if (match.clitics !== "" && !joins(match.clitics)) return true;
  const shape = document.words[index - 1]?.shape;
  // سياسة إيران الخارجية
  const isOfPlace = isBehind && before.kind === "place";
  return !isOfPlace && shape?.isDefinite !== true && shape?.isPossessed !== true;
}

/** وزارتا الدفاع, وزارتي الخارجية: behind the noun in the dual or the plural. */
function isMinistries({ document }: NameScope, index: number): boolean {
  const { ministries, withoutAnd } = document.rules.grammar;
  const form = document.tokens[index - 1]?.norm ?? "";
  return ministries.has(form) || ministries.has(withoutAnd(form));
}

/** Right behind a verb that agrees, a credit or "in the name of", with a nationality of its own, or as a subject in front. */
function isNamedByNoun({ document }: NameScope, index: number, { last, clitics }: MatchOf<"institution">): boolean {
  const { joins } = document.rules.grammar;
  if (clitics !== "" && !joins(clitics)) return false;
  if (matchOf(document, last + 1, cats.demonym)?.meaning.gender === "f") return true;
  if (isFeminineVerb(document, index - 1)) return true;
  const isSpokenFor =
    matchOf(document, index - 1, cats.spokesOf) !== undefined &&
    matchOf(document, index - 1, cats.preposition) === undefined;
  const isCredited = matchOf(document, index - 1, cats.credit)?.last === index - 1;
  const isFirst = document.sentences[document.sentenceOf[index] ?? -1]?.first === index;
  const isLead = isFirst && (document.tokens[last + 1]?.kind === "colon" || isFeminineVerb(document, last + 1));
  return isSpokenFor || isCredited || isLead;
}

function isFeminineVerb(document: TextDocument, at: number): boolean {
  const verb = matchOf(document, at, cats.cue)?.meaning;
  return verb !== undefined && (verb.form === "past" || verb.form === "present") && verb.gender === "f";
}

/** وزارة الصحة العامة اللبنانية: one definite word that no list knows may stand between. */
function demonymBehindAdjective(scope: NameScope, index: number): ReturnType<typeof demonymAt> {
  const { document } = scope;
  const token = document.tokens[index];
  if (token?.kind !== "word" || !document.rules.grammar.isDefinite(token.norm)) return null;
  const plain = phrasesAt(document, index).every(({ cat }) => cat === "title-adjective");
  const behind = plain ? demonymAt(scope, index + 1) : null;
  return behind?.definite === true ? behind : null;
}

/** Whose an institution is: a nationality or a country behind it, or one that it is in. */
function countryBehind(
  scope: NameScope,
  index: number,
  { last, meaning }: MatchOf<"institution">,
  place: Found | null,
): { country: string | null; last: number; inside: boolean } {
  const adjective = demonymAt(scope, last + 1) ?? demonymBehindAdjective(scope, last + 1);
  if (adjective !== null) return { country: adjective.country, last: adjective.last, inside: false };
  if (place !== null && place.clitics === "" && place.named.actsFor !== null)
    return { country: place.named.actsFor, last: place.last, inside: false };
  const isMinistry = meaning.institution.type === "ministry";
  const around = meaning.definite ? countryInside(scope, index, last + 1, isMinistry) : null;
  const country = around === null ? null : governed(around.named);
  // هاجم مسلحون وزارة الداخلية في كابول: of what does not act itself the town is where it was.
  const end = around !== null && isActor(scope, index, around.last) ? around.last : last;
  return { country, last: end, inside: end > last };
}

/** The country that a place or its government stands for. */
const governed = ({ actsFor, type, country }: Named): string | null => (type === "government" ? country : actsFor);

/**
 * القوات المسلحة في مالي، الشرطة بإسبانيا، هيئة الأركان في كييف، الداخلية في حكومة الوحدة الوطنية: the country that a body of a state
 * is in, where that body speaks; its capital or its government stands for it. A ministry is nowhere else.
 */
function countryInside(scope: NameScope, first: number, at: number, isMinistry: boolean): Found | null {
  const { document } = scope;
  const { grammar } = document.rules;
  const preposition = matchOf(document, at, cats.preposition);
  const isInside = preposition !== undefined && grammar.inside.has(document.tokens[at]?.norm ?? "");
  const place = entityAt(scope, isInside ? preposition.last + 1 : at);
  if (place === null || governed(place.named) === null) return null;
  const isLed = isInside ? place.clitics === "" : grammar.governs(place.clitics) && !grammar.belongs(place.clitics);
  // استهدف وزارة النقل وسط بغداد: where in the town it stands.
  const isSeat = isMinistry && document.words[at]?.place == null;
  return isLed && (isSeat || speaks(scope, first, place.last)) ? place : null;
}

/** استدعت وزارة الخارجية في سيول، بيان نشرته: a body that acts, as the verb right in front of it tells, or that speaks. */
function isActor(scope: NameScope, first: number, last: number): boolean {
  const { document } = scope;
  if (speaks(scope, first, last) || matchOf(document, first - 1, cats.creditNoun) !== undefined) return true;
  const { isPossessed, relatives, verbShape } = document.rules.grammar;
  const { norm = "", start = 0, end = 0 } = document.tokens[first - 1] ?? {};
  const isTold =
    relatives.has(document.tokens[first - 2]?.norm ?? "") ||
    matchOf(document, first - 2, cats.creditNoun) !== undefined;
  if (isTold && isPossessed(norm)) return true;
  // اقتحمت وزارة العدل في دمشق: of what happens somewhere the town rather tells where.
  const isSomewhere = matchesOf(document, first - 1, cats.trigger).some(({ meaning }) => meaning.rule.place.length > 0);
  return !isSomewhere && verbShape(norm, document.text.slice(start, end)) === "past-feminine";
}

/** Right behind a verb, a post or "in the name of", or right before a verb: elsewhere a country is where a body of another one is. */
function speaks({ document }: NameScope, first: number, last: number): boolean {
  if (beginsAny(document, first - 1, leads)) return true;
  if (matchOf(document, first - 1, cats.cue)?.meaning.verb.takes.includes("clause") === true) return true;
  const particle = document.rules.grammar.perfect.has(document.tokens[last + 1]?.norm ?? "") ? 1 : 0;
  return matchOf(document, last + 1 + particle, cats.cue)?.meaning.form === "past";
}

const leads = bitsOf(["credit", "spokes-of", "role"]);

/** Where the text has put that country's ambassador. */
function seatOf(scope: NameScope, country: string): Named | null {
  const posted = lastWhere(scope.mentions, ({ title }) => title?.at != null && title.of?.actsFor === country);
  return posted?.title?.at ?? null;
}

/** "in Seoul" behind an embassy or an ambassador. */
export function seatBehind(scope: NameScope, index: number): Found | null {
  if (matchOf(scope.document, index, cats.preposition) === undefined) return null;
  const place = entityAt(scope, index + 1);
  return place !== null && place.named.ref.kind === "place" ? place : null;
}

/** The institution as the text writes it, without the letters that stick to its first word. */
export function bareAt({ document, directory }: NameScope, index: number, { institution, last, clitics }: Institution) {
  return directory.bareInstitution(institution, writtenOf(document, index, last, clitics));
}

/** سفير خادم الحرمين الشريفين: a head of state's ambassador is his country's. */
export function countryOf(scope: NameScope, index: number): { named: Named; last: number } | null {
  const head = entityAt(scope, index);
  if (head?.named.ref.kind !== "person" || head.clitics !== "" || head.named.country === null) return null;
  const country = scope.directory.gazetteer.entities.get(head.named.country);
  return country === undefined ? null : { named: scope.directory.named(country), last: head.last };
}
