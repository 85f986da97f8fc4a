import type { BodyHead } from "../../bodyWords.ts";
import { anyOf, beginsOneOf, matchOf, phrasesAt } from "../../document.ts";
import { cats } from "../../categories.ts";
import { bareAt, institutionAt } from "../institutions.ts";
import { entityAt, type NameScope } from "../titles.ts";
import { type Body, type Draft, isNoBody, isUnknownName, MOST_PARTS, partAt } from "./body.ts";
import { writtenOf } from "../written.ts";
import { takeNationality, takePlace, takeRegionAgain } from "./place.ts";
import { takeAdjective, takeAdjectiveBehindName, takeNoun } from "./subject.ts";
import { isRelay } from "../mention.ts";

/**
 * @param speaks somebody must be speaking here: a place behind "in" is then its own, and an unknown word a name
 * @param isOwner another body is its: whose it is then makes a body of any head (لمحور تعز)
 */
export function bodyAt(scope: NameScope, index: number, speaks: boolean, isOwner = false): Body | null {
  const { document } = scope;
  const found = document.words[index]?.body ?? null;
  if (found === null || isNoBody(scope, found.head, index + 1)) return null;
  const definite = found.definite ?? partAt(scope, index + 1, ["adjective"]) !== null;
  const draft: Draft = {
    compound: null,
    adjectives: [],
    subjects: [],
    type: null,
    loose: false,
    owner: null,
    nested: null,
    last: index,
    open: !definite,
    level: false,
    named: false,
    national: found.head.type === "ministry",
    governed: false,
  };
  const compound = partAt(scope, index, ["compound"]);
  if (compound !== null) {
    draft.compound = compound.en;
    draft.last = index + compound.length - 1;
    draft.open = !document.rules.grammar.isDefinite(document.tokens[draft.last]?.norm ?? "");
  }
  for (let parts = 0; parts < MOST_PARTS && draft.owner === null && draft.nested === null; parts++) {
    if (!goOn(scope, found.head, draft, index, speaks)) break;
  }
  if (found.head.names) takeAdjectiveBehindName(scope, draft, index);
  if (draft.open || draft.last === index) return null;
  const { head, clitics } = found;
  return isBody(head, draft) || ((isOwner || (head.seat && speaks)) && draft.owner !== null)
    ? { ...draft, head, clitics, isName: isName(head, draft) }
    : null;
}

/** القوات الروسية is whoever fights for Russia: whose it is makes a body of few heads alone. */
const isBody = (head: BodyHead, { compound, adjectives, subjects, nested }: Draft): boolean =>
  head.alone || compound !== null || nested !== null || subjects.length > 0 || adjectives.length > 0;

function isName(head: BodyHead, { compound, subjects, level, national, named, owner, nested }: Draft): boolean {
  // أجهزة الأمن الكورية are several bodies, which no name tells apart.
  if (head.common && !head.alone) return false;
  if (owner !== null || nested !== null || named) return true;
  // المستشفى الوطني
  if (head.alone && !head.common && national) return true;
  return !head.common && (head.strong || level) && (subjects.length > 0 || compound !== null);
}

const movements = new Set(["armed-group", "party"]);

/** Takes in the next part of a name; false where it has ended. */
function goOn(scope: NameScope, head: BodyHead, draft: Draft, first: number, speaks: boolean): boolean {
  const { document } = scope;
  const at = draft.last + 1;
  const kind = document.tokens[at]?.kind;
  if ((kind !== "word" && kind !== "number") || document.sentenceOf[at] !== document.sentenceOf[first]) return false;
  return (
    (head.numbered && takeNumber(scope, draft, at)) ||
    takeNationality(scope, draft, at) ||
    takeAdjective(scope, draft, at, first) ||
    takeNoun(scope, draft, at, first) ||
    (!head.names && takeRegionAgain(scope, draft, at, speaks)) ||
    takePlace(scope, draft, at, speaks) ||
    takeOwner(scope, draft, at) ||
    takeNested(scope, draft, at, speaks) ||
    ((head.names || (speaks && head.strong)) && takeName(scope, head, draft, at))
  );
}

/** التابعة للحوثيين: movements, people and places own bodies by an adjective; whose department it is ends the name. */
function takeOwner(scope: NameScope, draft: Draft, at: number): boolean {
  const owned = matchOf(scope.document, at, cats.owned);
  const owner = owned === undefined || draft.open ? null : entityAt(scope, owned.last + 1);
  if (owner === null || !scope.document.rules.grammar.belongs(owner.clitics)) return false;
  // التابع لوزارة الصحة: whoever has a name of its own stands beside this one.
  if (owner.named.ref.kind === "organisation" && !movements.has(owner.named.type ?? "")) return false;
  draft.owner = { by: "owner", owner: owner.named };
  draft.last = owner.last;
  return true;
}

/** اللواء 38، الفرقة الخامسة: a unit is named by its number. */
function takeNumber(scope: NameScope, draft: Draft, at: number): boolean {
  if (draft.last + 1 !== at || draft.adjectives.length > 0 || draft.open) return false;
  const token = scope.document.tokens[at];
  // أنقذ الجيش 520 شخصا: a number of people.
  if (token?.kind === "number" && matchOf(scope.document, at + 1, cats.counted) !== undefined) return false;
  const ordinal = token?.kind === "number" ? null : partAt(scope, at, ["ordinal"]);
  const number =
    token?.kind === "number" && /^\d{1,3}$/u.test(token.norm) ? ordinalOf(Number(token.norm)) : ordinal?.en;
  if (number === undefined) return false;
  draft.adjectives.push(number);
  draft.level = true;
  draft.named = true;
  draft.last = at;
  return true;
}

/** 38 → 38th, as English writes the number of a unit. */
function ordinalOf(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  return `${number}${(teen ? undefined : ["th", "st", "nd", "rd"][number % 10]) ?? "th"}`;
}

/** اللجنة التمهيدية لنقابة الأطباء: a body of another one. */
function takeNested(scope: NameScope, draft: Draft, at: number, speaks: boolean): boolean {
  const found = scope.document.words[at]?.body ?? null;
  if (draft.open || draft.subjects.length > 0) return false;
  const isOf = found !== null && scope.document.rules.grammar.belongs(found.clitics);
  const nested = isOf ? bodyAt(scope, at, speaks, true) : null;
  if (nested === null || nested.last < (entityAt(scope, at)?.last ?? -1)) return takeListed(scope, draft, at);
  draft.nested = nested;
  draft.last = nested.last;
  return true;
}

/** القيادة العامة لقوى الأمن الداخلي، المكتب الإعلامي لحماس: of a body that is listed. */
function takeListed(scope: NameScope, draft: Draft, at: number): boolean {
  const { belongs } = scope.document.rules.grammar;
  const institution = institutionAt(scope, at);
  const entity = entityAt(scope, at);
  const isLonger = (institution?.last ?? -1) > (entity?.last ?? -1);
  const owner =
    isLonger && institution !== null ? (institution.named ?? bareAt(scope, at, institution)) : entity?.named;
  const listed = isLonger ? institution : entity;
  if (owner?.ref.kind !== "organisation" || listed === null || !belongs(listed.clitics)) return false;
  // قالت الشركة المشغلة لرويترز: whom it tells.
  if (isRelay(owner)) return false;
  draft.owner = { by: "owner", owner };
  draft.last = listed.last;
  return true;
}

/** مركز سوفان، مستشفى الرنتيسي، جامعة غاستون بيرجيه: words that no list knows, right behind the head. */
function takeName(scope: NameScope, head: BodyHead, draft: Draft, at: number): boolean {
  const { document } = scope;
  if (!draft.open || draft.subjects.length > 0 || !isUnknownName(scope, at)) return false;
  if (!(head.names ? isNameOf(scope, draft.last, at) : isForeignName(scope, at))) return false;
  // غاستون بيرجيه: two foreign words, or two with their articles.
  const isLong = head.names && isNameOf(scope, draft.last, at + 1) && isUnknownName(scope, at + 1);
  const isAlike = document.words[at]?.shape.isDefinite === document.words[at + 1]?.shape.isDefinite;
  const isPair = isLong && isAlike && !leadsPerson(scope, at + 1);
  const last = isPair ? at + 1 : at;
  draft.owner = { by: "unknown-place", written: writtenOf(document, at, last), region: "" };
  draft.last = last;
  draft.open = false;
  return true;
}

/** الباحث في جامعة تامكانغ لين تشونغ هاو: of three words that no list knows, the last two name somebody; a given name begins one. */
function leadsPerson({ document }: NameScope, at: number): boolean {
  const next = document.words[at + 1]?.shape;
  if (next?.isNameWord !== true || phrasesAt(document, at + 1).length > 0) return false;
  const begins = !next.isGivenName || document.words[at]?.shape.isListedName === true;
  return begins && !next.isCommonWord && !next.isNoName && !next.isDefinite;
}

/** A foreign name, and nothing behind it that it may be a part of. */
function isForeignName({ document }: NameScope, at: number): boolean {
  const shape = document.words[at]?.shape;
  if (shape?.isNameWord !== true || shape.isDefinite) return false;
  return document.tokens[at + 1]?.kind !== "word" || beginsOneOf(document, at + 1, leadsToWhat);
}

const leadsToWhat = anyOf("complementizer", "preposition");

/** The name of a hospital: neither what describes it (مستشفى ميداني) nor a noun for a place (مستشفى البلدة). */
function isNameOf({ document }: NameScope, head: number, at: number): boolean {
  const { grammar, places } = document.rules;
  const { norm = "" } = document.tokens[at] ?? {};
  const shape = document.words[at]?.shape;
  const isCommon = shape?.isNameWord !== true || shape.isCommonWord || shape.isNoName || places.common.has(norm);
  if (isCommon || document.words[at]?.place != null || document.sentenceOf[at] !== document.sentenceOf[head])
    return false;
  const isFeminine = grammar.isFeminine(document.tokens[head]?.norm ?? "");
  return shape.isDefinite || grammar.isPlaceName(norm, writtenOf(document, at, at), isFeminine);
}
