import type { BodyPart, Stem } from "../../bodyWords.ts";
import { matchOf, quoteOpenedAt } from "../../document.ts";
import { cats } from "../../categories.ts";
import type { Named } from "../mention.ts";
import { demonymAt, entityAt, type NameScope } from "../titles.ts";
import { type Draft, isUnknownName, type Owner, partAt, writtenAt } from "./body.ts";
import { takeSubjectBehind } from "./subject.ts";

/** Where a body of a town, a region or a country is: شرطة البصرة، الإدارة العسكرية لإقليم خيرسون. */

export function takeNationality(scope: NameScope, draft: Draft, at: number): boolean {
  const nationality = demonymAt(scope, at);
  if (nationality === null || !nationality.definite) return false;
  draft.owner = { by: "nationality", place: nationality.named, region: "" };
  draft.last = nationality.last;
  draft.open = false;
  takeSubjectBehind(scope, draft, at);
  return true;
}

export function takePlace(scope: NameScope, draft: Draft, at: number, speaks: boolean): boolean {
  const { document } = scope;
  const { grammar } = document.rules;
  const preposition = matchOf(document, at, cats.preposition);
  // في إقليم خيرسون
  const isInside = preposition !== undefined && grammar.inside.has(document.tokens[at]?.norm ?? "");
  const start = isInside ? preposition.last + 1 : at;
  const region = regionAt(scope, start);
  const next = region === null ? start : start + region.length;
  const quote = region === null ? undefined : quoteOpenedAt(document, next);
  const place = entityAt(scope, quote?.first ?? next);
  if (!(draft.open || isInside || region?.of === true || region?.in === true || ties(scope, start, place)))
    return false;
  const owner = placeOwner(scope, draft, { place, region, start, next, isInside });
  if (owner === null || (isInside && !speaks && !isCountryOf(owner, draft))) return false;
  draft.owner = owner.owner;
  draft.last = quote === undefined ? owner.last : Math.max(owner.last, quote.close);
  draft.open = false;
  // حكومة ولاية بورنو النيجيرية: the nationality of a place adds nothing to its name.
  draft.last = demonymAt(scope, draft.last + 1)?.last ?? draft.last;
  takeSubjectBehind(scope, draft, at);
  return true;
}

/** How many tokens back the region may have been named that "the province" means. */
const REGION_WITHIN = 400;

/** حكومة الولاية، النيابة العامة في الإقليم: of the region of that noun that the text has named last; no hospital of a town is called so. */
export function takeRegionAgain(scope: NameScope, draft: Draft, at: number, speaks: boolean): boolean {
  const { tokens, rules } = scope.document;
  const isInside = rules.grammar.inside.has(tokens[at]?.norm ?? "");
  const last = isInside ? at + 1 : at;
  const noun = partAt(scope, last, ["region"]);
  const isAgain = noun?.joined === false && rules.grammar.isDefinite(tokens[last]?.norm ?? "") && noun.length === 1;
  if (!isAgain || !(draft.open || noun.in || noun.of || (isInside && speaks))) return false;
  // الولاية الشمالية: another one by its adjective.
  if (rules.grammar.isDefinite(tokens[last + 1]?.norm ?? "")) return false;
  const region = regionBefore(scope, at, noun);
  if (region === null) return false;
  draft.owner = { by: "place", place: region, region: noun.en };
  draft.last = last;
  draft.open = false;
  return true;
}

/** The place that stood last behind that noun, without its article. */
function regionBefore(scope: NameScope, index: number, { stem }: BodyPart & Stem): Named | null {
  const { tokens, words, rules } = scope.document;
  for (let at = index - 1; at >= 0 && index - at <= REGION_WITHIN; at--) {
    const isNoun = words[at]?.bodyParts.some((part) => part.kind === "region" && part.stem === stem) === true;
    if (!isNoun || rules.grammar.isDefinite(tokens[at]?.norm ?? "")) continue;
    const place = entityAt(scope, at + 1) ?? entityAt(scope, at);
    return place?.named.ref.kind === "place" ? place.named : null;
  }
  return null;
}

/** A noun of places that a name must follow. */
function regionAt(scope: NameScope, at: number): (BodyPart & Stem) | null {
  const region = partAt(scope, at, ["region"]);
  return region === null || scope.document.rules.grammar.isDefinite(scope.document.tokens[at]?.norm ?? "")
    ? null
    : region;
}

interface PlaceWords {
  readonly place: ReturnType<typeof entityAt>;
  readonly region: (BodyPart & Stem) | null;
  readonly start: number;
  readonly next: number;
  readonly isInside: boolean;
}

/** The place that owns a body, and its last word. */
function placeOwner(
  scope: NameScope,
  { level }: Draft,
  { place, region, start, next, isInside }: PlaceWords,
): { owner: Owner; last: number } | null {
  const suffix = region?.en ?? "";
  if (place !== null && place.named.ref.kind === "place" && (place.clitics === "" || next === start)) {
    const { named, last } = place;
    // ولاية النيجر bears a country's name, and is none.
    if (region !== null && named.country === named.ref.id) {
      return { owner: { by: "unknown-place", written: named.ref.en, region: suffix }, last };
    }
    // في بيونغ يانغ: the capital means the country only where the body is a national one.
    const ofCountry = named.country === named.ref.id || (isInside && level && named.actsFor !== null);
    const country = ofCountry ? scope.directory.gazetteer.places.get(named.actsFor ?? "") : undefined;
    if (country === undefined) return { owner: { by: "place", place: named, region: suffix }, last };
    return { owner: { by: "nationality", place: scope.directory.named(country), region: "" }, last };
  }
  if (region === null) return null;
  // لعمالة فاس: a name that means the place only behind its noun.
  const headed = scope.document.rules.places.headed.get(scope.document.tokens[next]?.norm ?? "");
  if (headed !== undefined)
    return { owner: { by: "place", place: scope.directory.named(headed), region: suffix }, last: next };
  if (place !== null || !isUnknownName(scope, next)) return null;
  return { owner: { by: "unknown-place", written: writtenAt(scope, next), region: suffix }, last: next };
}

/** في العراق behind what a body is about tells whose it is, wherever it stands. */
const isCountryOf = ({ owner }: { readonly owner: Owner }, { subjects, level }: Draft): boolean =>
  owner.by === "nationality" && (subjects.length > 0 || level);

/** بمحلية كذا، لمقاطعة كذا، بغزة: a place with a preposition written onto it. */
function ties({ document }: NameScope, at: number, place: { readonly clitics: string } | null): boolean {
  const { grammar } = document.rules;
  if (place !== null) return grammar.governs(place.clitics);
  return grammar.governs(document.tokens[at]?.norm[0] ?? "");
}
