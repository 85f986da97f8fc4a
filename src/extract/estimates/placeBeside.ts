import type { EntityRef } from "../../domain/entity.ts";
import { matchOf } from "../document.ts";
import { cats } from "../categories.ts";
import { itemAt } from "../itemAt.ts";
import { asideEnd } from "./asideBehind.ts";
import type { Directory } from "../names/directory.ts";
import type { Mention } from "../names/mention.ts";
import type { Attribution } from "../quotes/attribution.ts";
import { mentionsBetween, type Reading } from "../quotes/walk.ts";
import { type Clause, clauseOf } from "./clause.ts";
import type { Counted } from "./counted.ts";
import { helpedCountry, siteOfCountry } from "./countryGround.ts";
import { isLed, placeIn, placesOf } from "./placeMentions.ts";
import { pointedPlace } from "./scene.ts";
import { placeEndingAt } from "./brackets.ts";

/** Where counted people are, told beside their clause or by its verb, where no preposition in it leads to a place. */

interface Told {
  readonly directory: Directory;
  readonly owner: Attribution | null;
  readonly sentence: number;
}

export function placeBeside(reading: Reading, counted: Counted, clause: Clause, told: Told): EntityRef | null {
  return (
    hostIn(reading, counted, clause) ??
    describedBy(reading, counted, clause) ??
    ownCountry(reading, clause, told) ??
    siteOfCountry(reading, clause, told.directory) ??
    helpedCountry(reading, counted, clause) ??
    behindAside(reading, counted, clause, told) ??
    openingScene(reading, counted, told)
  );
}

/** مصر تستضيف 1.5 مليون، ويقطن السويداء 700 ألف: the place beside a verb of taking people in. */
function hostIn(reading: Reading, counted: Counted, clause: Clause): EntityRef | null {
  const { document, mentions, mentionOf } = reading;
  for (let at = clause.first; at < counted.at; at++) {
    if (document.words[at]?.hosts !== true || (mentionOf[at] ?? -1) !== -1) continue;
    const before = placeEndingAt(reading, at - 1);
    const next = itemAt(mentions, mentionOf[at + 1] === -1 ? mentionOf[at + 2] : mentionOf[at + 1]);
    const isNext = next?.first === at + 1 || document.words[at + 1]?.place?.isDefinite === false;
    const place = before ?? (isNext && next?.kind === "place" ? next : null);
    if (place?.named != null) return place.named.ref;
  }
  return null;
}

/** How many words in stands "their number" in what describes people named before. */
const DESCRIBES = 3;

/**
 * الكتيبة الفرنسية في رومانيا، وقوامها 1200: behind a comma, "their number" is of those just named, who are where the words
 * before the comma put them. لاتفيا، التي يسكنها مليونان: or "which" tells of the place itself.
 */
function describedBy(reading: Reading, counted: Counted, clause: Clause): EntityRef | null {
  const { document } = reading;
  const { grammar, places } = document.rules;
  const comma = clause.first - 1;
  if (document.tokens[comma]?.kind !== "comma") return null;
  const lead = document.tokens[clause.first]?.norm ?? "";
  const isOfPlace = places.where.has(lead) || (grammar.syntax === null && grammar.relatives.has(lead));
  const told = isOfPlace ? placeEndingAt(reading, comma - 1) : null;
  if (told?.named != null) return told.named.ref;
  for (let at = clause.first; at < Math.min(clause.first + DESCRIBES, counted.at); at++) {
    const isTheirs =
      grammar.isPossessed(document.tokens[at]?.norm ?? "") && matchOf(document, at, cats.countNoun) !== undefined;
    if (!isTheirs) continue;
    const start = document.sentences[document.sentenceOf[comma] ?? -1]?.first ?? comma;
    const whole = clauseOf(reading, { ...counted, first: comma - 1, last: comma - 1, at: comma - 1 }, start, comma - 1);
    // القوة التي وعد بها في مدريد، وقوامها: a place that is told of something else.
    const isPlain = ({ first }: Mention): boolean =>
      !document.tokens.slice(whole.first, first).some(({ norm }) => grammar.relatives.has(norm));
    const there = placesOf(reading, counted, whole).findLast((one) => isLed(reading, one, grammar.inside));
    return there !== undefined && isPlain(there) ? (there.named?.ref ?? null) : null;
  }
  return null;
}

/** باقون في بلاده، سيبقون على أراضيها: in the country of whoever says so. */
function ownCountry({ document }: Reading, { first, last }: Clause, told: Told): EntityRef | null {
  const { grammar, places } = document.rules;
  const country = countryOfSpeaker(told);
  if (country === null) return null;
  for (let at = first; at <= last; at++) {
    if (!places.own.has(document.tokens[at]?.norm ?? "")) continue;
    const isPossessed = grammar.syntax === null || grammar.syntax.possessive.has(document.tokens[at - 1]?.norm ?? "");
    const lead = document.tokens[grammar.syntax === null ? at - 1 : at - 2]?.norm ?? "";
    const isThere = grammar.placePrepositions.has(lead) && !grammar.partitives.has(lead);
    if (isPossessed && isThere) return country;
  }
  return null;
}

/** لا يبقى في البلاد: where the text has named no country, that of whoever says so. */
export function theCountry({ document }: Reading, { first, last }: Clause, told: Told): EntityRef | null {
  for (let at = first; at <= last; at++) {
    const noun = document.words[at]?.place;
    const isInside = document.rules.grammar.inside.has(document.tokens[at - 1]?.norm ?? "");
    if (noun?.kind === "country" && noun.isDefinite && isInside) return countryOfSpeaker(told);
  }
  return null;
}

function countryOfSpeaker({ directory, owner }: Told): EntityRef | null {
  const country = owner?.title?.of?.country ?? owner?.source?.country ?? null;
  const place = country === null ? undefined : directory.gazetteer.places.get(country);
  return place === undefined ? null : directory.named(place).ref;
}

/** 18 جنديا، بينهم ضابطان، استسلموا قرب البلدة: the clause goes on behind an aside about some of them. */
function behindAside(reading: Reading, counted: Counted, clause: Clause, { directory }: Told): EntityRef | null {
  const { document } = reading;
  const { grammar } = document.rules;
  let comma = counted.last + 1;
  while (document.tokens[comma]?.kind === "word" && comma <= clause.last) comma++;
  const end = asideEnd(document, comma);
  const form = document.tokens[(end ?? comma) + 1]?.norm ?? "";
  if (end === null || grammar.joins(form[0] ?? "") || matchOf(document, end + 1, cats.cue) !== undefined) return null;
  const last = document.sentences[document.sentenceOf[end] ?? -1]?.last ?? end;
  const behind = clauseOf(reading, { ...counted, first: end + 1, last: end + 1, at: end + 1 }, end + 1, last);
  return (
    placeIn(reading, counted, placesOf(reading, counted, behind))?.named?.ref ??
    pointedPlace(reading, directory, behind)
  );
}

/** How many words in stands the place that opens a sentence. */
const OPENING_WORDS = 3;

/** وفي سريلانكا، ... بلغت الحصيلة 465: what a sentence puts in front, unless it is only the capital where somebody says so. */
function openingScene(reading: Reading, counted: Counted, { owner, sentence }: Told): EntityRef | null {
  const { document } = reading;
  const start = document.sentences[sentence]?.first ?? 0;
  const first = mentionsBetween(reading, start, Math.min(start + OPENING_WORDS, counted.first))[0];
  if (first?.kind !== "place" || first.named === null || first.last >= counted.first) return null;
  const closes = document.tokens[first.last + 1]?.kind === "comma";
  if (!closes || !isLed(reading, first, document.rules.grammar.inside)) return null;
  const isSaid = owner !== null && owner.cue.first > first.last;
  const isCapital = first.named.actsFor !== null && first.named.actsFor !== first.named.ref.id;
  const isArmy = owner?.source?.type === "military";
  return isSaid && (isCapital || isArmy) ? null : first.named.ref;
}
