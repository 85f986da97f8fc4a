import { anyOf, beginsOneOf, matchesOf, matchOf, phrasesAt, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import { isDeterminer } from "../languages/syntax.ts";
import type { Mention } from "../names/mention.ts";
import { mentionsBetween, type Reading } from "../quotes/walk.ts";
import type { Clause } from "./clause.ts";
import type { Counted } from "./counted.ts";
import { itemAt } from "../itemAt.ts";
import { isInAside } from "./brackets.ts";
import { isNounOf, isSideOf } from "./placeSides.ts";
import { firstOfChain, isDescribedBy, townInFront } from "./placeChains.ts";

/** Places that words put people in. */

/** Tokens of a figure or of the words that tell an event; `at` is where its number begins. */
type Spot = Pick<Counted, "first" | "last" | "at">;

/** The token before a name and what describes it: in northern Afghanistan, in Russia's Kursk region, على محور بوكروفسك. */
function leadOf(reading: Reading, mention: Pick<Mention, "first">): number {
  const { document, mentions, mentionOf } = reading;
  const { syntax } = document.rules.grammar;
  let at = mention.first - 1;
  if (syntax === null) {
    const noun = apposedNoun(reading, at);
    if (noun !== null) return noun - 1;
    while (document.words[at]?.place?.isDefinite === false && document.words[at - 1]?.place?.isDefinite === false) at--;
    return at;
  }
  for (let count = 0; count < MOST_STEPS; count++) {
    const form = document.tokens[at]?.norm ?? "";
    const owner = syntax.genitives.has(form) ? itemAt(mentions, mentionOf[at - 1]) : undefined;
    if (owner !== undefined) at = owner.first - 1;
    else if (isDeterminer(syntax, form) || isAdjective(reading, at)) at--;
    else if (isNounOf(reading, at)) at -= 2;
    else break;
  }
  return at;
}

/** How many articles, adjectives and nouns may stand in front of a name: in the eastern Ukrainian city of Kharkiv. */
const MOST_STEPS = 6;

/** في العاصمة صنعاء، في العاصمة اليمنية صنعاء: the noun with its article that a name stands beside; null for none. */
function apposedNoun({ document, mentionOf }: Reading, before: number): number | null {
  const isNation = mentionOf[before] === -1 && matchOf(document, before, cats.demonym)?.clitics === "";
  const at = isNation && document.rules.grammar.isDefinite(document.tokens[before]?.norm ?? "") ? before - 1 : before;
  return itemAt(document.words, at)?.place?.isDefinite === true ? at : null;
}

function isAdjective({ document, mentionOf }: Reading, index: number): boolean {
  const { kind, norm = "" } = document.tokens[index] ?? {};
  if (kind !== "word") return false;
  // the Ukrainian city, central Tbilisi
  if (document.rules.places.common.has(norm) || matchOf(document, index, cats.demonym) !== undefined) return true;
  return mentionOf[index] === -1 && phrasesAt(document, index).length === 0 && !document.rules.places.helps.has(norm);
}

/** The small word before a name, without what is written onto its front; behind a noun for a place, the one before that. */
export function isLed(
  reading: Reading,
  mention: Pick<Mention, "first" | "clitics">,
  prepositions: ReadonlySet<string>,
): boolean {
  const { document } = reading;
  const lead = leadOf(reading, mention);
  const form = (at: number): string => {
    const joined = matchOf(document, at, cats.preposition)?.clitics ?? "";
    return itemAt(document.tokens, at)?.norm.slice(joined.length) ?? "";
  };
  if (goesThere(reading, lead, prepositions) || goesThere(reading, mention.first, prepositions)) return false;
  if (prepositions.has(form(lead)) || prepositions.has(mention.clitics) || isPartOf(reading, lead)) return true;
  // اشتباكات طرابلس، زلزال تركيا
  if (mention.clitics === "" && document.rules.places.scenes.has(form(mention.first - 1))) return true;
  // مشفى مدينة الباب: the noun is a part of the name.
  if (isNoun(reading, mention.first, prepositions)) return true;
  if (document.words[lead]?.place?.isDefinite !== false) return false;
  // على محور كورسك، على طريق النبطية
  const before = form(lead - 1);
  return prepositions.has(before) || document.rules.places.hit.has(before) || isNoun(reading, lead, prepositions);
}

/** متجهة إلى مدينة مكة: of a noun for a place what stands before it tells whether people are there; طريق إلى is a place. */
function goesThere({ document }: Reading, noun: number, prepositions: ReadonlySet<string>): boolean {
  if (document.words[noun]?.place?.isDefinite !== false) return false;
  const before = document.tokens[noun - 1]?.norm ?? "";
  if (!document.rules.grammar.placePrepositions.has(before) || prepositions.has(before)) return false;
  return !document.rules.places.hit.has(before) && document.words[noun - 2]?.place == null;
}

/** How many words may describe the parts. */
const LONGEST_DESCRIPTION = 3;

/** في مناطق متفرقة من قطاع غزة: "of" behind a noun for parts of a place means in it. */
function isPartOf({ document }: Reading, of: number): boolean {
  const { grammar, places } = document.rules;
  if (!grammar.partitives.has(document.tokens[of]?.norm ?? "")) return false;
  for (let at = of - 1; at >= of - LONGEST_DESCRIPTION; at--) {
    const { kind, norm } = document.tokens[at] ?? {};
    if (kind !== "word" || norm === undefined) return false;
    if (places.parts.has(norm)) return true;
  }
  return false;
}

/** One of the nouns for places among these words, whatever is written onto its front: لمدينة خيرسون. */
function isNoun({ document }: Reading, index: number, words: ReadonlySet<string>): boolean {
  const norm = document.tokens[index]?.norm ?? "";
  return document.words[index]?.place?.isDefinite === false && (words.has(norm) || words.has(norm.slice(1)));
}

/** Of the places that a clause names, the one that it puts the people in: governed by a preposition, behind the number before in front of it. */
export function placeIn(
  reading: Reading,
  counted: Spot,
  all: readonly Mention[],
  prepositions = reading.document.rules.grammar.placePrepositions,
): Mention | null {
  const { relatives, inside } = reading.document.rules.grammar;
  if (all.length === 0) return null;
  // بوكروفسك التي كان يسكنها 60 ألفا: what is told behind "which" is told of the place.
  const told = all.findLast(({ last }) => {
    const next = reading.document.tokens[last + 1]?.norm ?? "";
    return last < counted.at && (relatives.has(next) || reading.document.rules.places.where.has(next));
  });
  const places = all.filter((mention) => isLed(reading, mention, prepositions) || isSideOf(reading, counted, mention));
  // 2000 خبير من كوريا الشمالية يعملون في كورسك: where they are tells more than where they come from.
  const there = prepositions === inside ? places : places.filter((mention) => isLed(reading, mention, inside));
  const found = told ?? nearest(reading, counted, there) ?? nearest(reading, counted, places);
  return found === null ? null : (townInFront(reading, all, found) ?? found);
}

/** Behind the number as far as its clause goes, or else in front of it. */
export function nearest(reading: Reading, counted: Spot, places: readonly Mention[]): Mention | null {
  const behind = places.find(({ first }) => first > counted.last && !isElsewhere(reading, counted.last + 1, first));
  if (behind !== undefined) return behind;
  const before = places.findLast(({ last }) => last < counted.at && !isApart(reading, last + 1, counted.at));
  if (before === undefined) return null;
  const first = firstOfChain(reading, places, before);
  return places.find((head) => head.last < first.first && isDescribedBy(reading, head, first)) ?? first;
}

/** كما تعرض مبنى لتفجير أدى لمقتل أربعة: told apart from what stands before it. */
function isApart({ document }: Reading, first: number, last: number): boolean {
  const { apart } = document.rules.places;
  for (let at = first; at < last; at++) {
    if (document.tokens[at]?.kind === "comma" && apart.has(document.tokens[at + 1]?.norm ?? "")) return true;
  }
  return false;
}

/** Names of places in a clause, but for those that only say where somebody talks, or whose the people are. */
export const placesOf = (reading: Reading, counted: Spot, clause: Clause): Mention[] =>
  placesNamed(reading, counted, clause).filter(
    (mention) => !isOfTalks(reading, mention, clause.first) && !isSeat(reading, mention),
  );

/** Those among them where somebody talks or an institution sits. */
export function placesNamed(reading: Reading, counted: Spot, { first, last }: Clause): Mention[] {
  const { document } = reading;
  return mentionsBetween(reading, first, last).filter((mention) => {
    if (mention.kind !== "place" || mention.last > last || mention.named === null) return false;
    if (mention.first >= counted.first && mention.last <= counted.last) return false;
    if (isAlly(document, mention) || isInAside(document, mention.first, counted)) return false;
    // In Russia's Kursk region: the owner of a place is not the place.
    const behind = document.tokens[mention.last + 1]?.norm ?? "";
    return document.rules.grammar.syntax?.genitives.has(behind) !== true;
  });
}

/** مسلحون موالون لإيران، فصائل مدعومة من تركيا: whose they are, and not where. */
function isAlly({ tokens, words, rules }: TextDocument, { first, clitics }: Mention): boolean {
  const { withoutArticle, placePrepositions } = rules.grammar;
  const at = clitics === "" && placePrepositions.has(itemAt(tokens, first - 1)?.norm ?? "") ? first - 2 : first - 1;
  // قرية تابعة لمحافظة إدلب: a place that belongs to another is in it.
  if (words[at - 1]?.place != null) return false;
  return rules.places.allied.has(withoutArticle(itemAt(tokens, at)?.norm ?? ""));
}

/** How many words may stand between talks and where they are held. */
const FARTHEST_TALKS = 7;

/** المحادثات التي عقدت في إسطنبول، في مؤتمر صحفي بجنيف: nobody died there. */
function isOfTalks({ document, mentionOf }: Reading, { first, last }: Mention, from: number): boolean {
  const { talks } = document.rules.places;
  const isTalk = (at: number): boolean => (mentionOf[at] ?? -1) === -1 && talks.has(document.tokens[at]?.norm ?? "");
  for (let at = first - 1; at >= Math.max(from, first - FARTHEST_TALKS); at--) if (isTalk(at)) return true;
  // التوصل في مسقط إلى اتفاق
  return isTalk(last + 1) || (isTalk(last + 2) && matchOf(document, last + 1, cats.preposition) !== undefined);
}

/** قالت هيئة الأركان في كييف: where an institution sits that is spoken of. */
function isSeat(reading: Reading, mention: Mention): boolean {
  const { mentions, mentionOf, document } = reading;
  if (mention.named?.actsFor == null || document.rules.grammar.syntax !== null) return false;
  const owner = itemAt(mentions, mentionOf[leadOf(reading, mention) - 1]);
  if (owner === undefined || owner.kind === "place") return false;
  // في مستشفى الشفاء في صنعاء: whoever is in it is there.
  if (document.rules.grammar.inside.has(document.tokens[owner.first - 1]?.norm ?? "")) return false;
  return beginsOneOf(document, owner.first - 1, leadsToOwner);
}

const leadsToOwner = anyOf("cue", "preposition");

/** True where another clause, a part of the people, or what came later begins between a number and a place. */
function isElsewhere({ document, dateEnd }: Reading, first: number, last: number): boolean {
  const { grammar, places } = document.rules;
  if (document.quoteOf[first - 1] !== document.quoteOf[last]) return true;
  for (let at = first; at < last; at++) {
    const { kind = "", norm = "" } = document.tokens[at] ?? {};
    if (places.until.has(norm) && (dateEnd[at + 1] ?? -1) < 0 && !places.times.has(document.tokens[at + 1]?.norm ?? ""))
      return true;
    if (grammar.ahead.get(norm)?.has(document.tokens[at + 1]?.norm ?? "") === true) return true;
    if (kind === "semicolon") return true;
    if (kind !== "comma") continue;
    const opens = [cats.preposition, cats.cue].some((cat) =>
      matchesOf(document, at + 1, cat).some(({ clitics }) => grammar.joins(clitics)),
    );
    const isTold = isOfPart(document, at + 1) || countsPart(document, at + 1, last);
    if (opens || isTold || places.apart.has(document.tokens[at + 1]?.norm ?? "")) return true;
  }
  return false;
}

/** How many words may stand before the pronoun of a part. */
const LONGEST_PART = 3;

/** غالبيتهم في سوريا، سقط قرابة نصفهم في غزة: told of a part of the people. */
function isOfPart(document: TextDocument, first: number): boolean {
  for (let at = first; at < first + LONGEST_PART; at++) {
    const isPart = document.rules.grammar.isPossessed(document.tokens[at]?.norm ?? "");
    if (isPart && matchOf(document, at, cats.among) === undefined) return true;
  }
  return false;
}

/** 34 قتيلا، 21 منهم في درنة: the place of the part, and of nobody else, as far as its own clause goes. */
function countsPart(document: TextDocument, first: number, place: number): boolean {
  if (document.tokens[first]?.kind !== "number" || matchOf(document, first + 1, cats.among) === undefined) return false;
  for (let at = first; at < place; at++) if (document.tokens[at]?.kind === "comma") return false;
  return true;
}

/** True where the clause puts people in a place, in a language whose prepositions tell "in" from "to" and "from". */
export function isThere(reading: Reading, counted: Spot, clause: Clause): boolean {
  const { syntax } = reading.document.rules.grammar;
  const place = syntax === null ? null : placeIn(reading, counted, placesOf(reading, counted, clause));
  if (syntax === null || place === null || place.first < counted.first) return false;
  return !syntax.changes.has(reading.document.tokens[leadOf(reading, place)]?.norm ?? "");
}
