import { matchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import type { Mention } from "./mention.ts";
import { ANYBODY, RELATIVE } from "./roleIds.ts";

/** Where a text is set around one of its names: the country that "the health ministry" belongs to there. */

/** How many names around may tell. */
const BEFORE = 40;
const BEHIND = 12;
/** How many sentences away a name still tells where the text is set. */
const FAR = 4;
/** In how many first sentences a place may be a dateline, and how many words in. */
const HEAD = 3;
const HEAD_WORDS = 6;

/**
 * The country that the names around token `index` are of; null when two tell as much. Places tell more than bodies of
 * a state, near ones more than far ones, and a dateline tells everywhere.
 */
export function settingOf(document: TextDocument, mentions: readonly Mention[], at: number): string | null {
  const index = mentions[at]?.first ?? 0;
  const scene = sceneOf(document, mentions, at);
  if (scene !== null) return scene;
  const votes = new Map<string, number>();
  /** What the names of one sentence tell: a sentence tells once, however many of a country's towns it names. */
  const told = new Map<string, number>();
  let sentence = -1;
  for (let k = Math.max(0, at - BEFORE); k < Math.min(mentions.length, at + BEHIND); k++) {
    const mention = mentions[k];
    if (mention === undefined || k === at) continue;
    const weight = isTalkedOf(document, mention, index)
      ? talkedOf(document, mention)
      : weightOf(document, mention, index);
    const country = weight === 0 ? null : countryOf(document, mention);
    if (country === null) continue;
    const here = document.sentenceOf[mention.first] ?? 0;
    if (here !== sentence) told.clear();
    sentence = here;
    const more = weight - (told.get(country) ?? 0);
    if (more <= 0) continue;
    told.set(country, weight);
    votes.set(country, (votes.get(country) ?? 0) + more);
  }
  const teller = tellerBefore(document, mentions, at);
  const own = teller?.isTorn === false ? teller.country : null;
  for (const country of [datelineOf(document, mentions[0], index), own])
    if (country !== null) votes.set(country, (votes.get(country) ?? 0) + MORE);
  const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
  // وقال الرئيس الأوكراني إن روسيا قصفت. وأضاف أن الجيش: nor is it the other state's whose deeds he tells.
  if (teller?.isTorn === true && first?.[0] !== teller.country) return null;
  if (first === undefined || first[1] !== second?.[1]) return first?.[0] ?? null;
  // Of two that tell as much, whoever acted just before.
  const actor = actorBefore(document, mentions, at);
  return actor !== null && votes.get(actor) === first[1] ? actor : null;
}

/** What a country tells that an institution only talks of: nothing behind a preposition (هجوم على روسيا). */
function talkedOf(document: TextDocument, { first, clitics }: Mention): number {
  // بين مالي والنيجر: it governs both.
  const lead = document.rules.grammar.joins(clitics) ? first - 2 : first - 1;
  return matchOf(document, lead, cats.preposition) === undefined ? 1 : 0;
}

/** قالت الرئاسة إن بيونغ يانغ أخطأت: a country or its body behind the institution, where nothing tells of a place that it is in. */
function isTalkedOf(document: TextDocument, { first, kind, clitics, named }: Mention, index: number): boolean {
  const { subjectFirst, inside } = document.rules.grammar;
  if (subjectFirst || first < index || document.sentenceOf[first] !== document.sentenceOf[index]) return false;
  if (kind !== "place") return true;
  return named?.actsFor != null && !inside.has(clitics) && !inside.has(document.tokens[first - 1]?.norm ?? "");
}

/** How many words in, at most, stands the place that opens its sentence. */
const OPENING_WORDS = 2;

/** وفي مالي المجاورة، أعلنت هيئة الأركان: where the sentence says first that it is set. */
export function sceneOf(document: TextDocument, mentions: readonly Mention[], at: number): string | null {
  const index = mentions[at]?.first ?? 0;
  const start = document.sentences[document.sentenceOf[index] ?? -1]?.first ?? index;
  for (let k = at - 1; k >= 0; k--) {
    const mention = mentions[k];
    if (mention === undefined || mention.first < start) return null;
    const lead = document.rules.grammar.withoutAnd(document.tokens[mention.first - 1]?.norm ?? "");
    const opens = mention.first - start <= OPENING_WORDS && document.rules.grammar.inside.has(lead);
    if (mention.kind === "place" && opens) return mention.named?.country ?? null;
  }
  return null;
}

function countryOf(document: TextDocument, { kind, named, title, first, last }: Mention): string | null {
  // ومقره بريطانيا: where a body sits, the text is not set.
  const { seats, withoutAnd } = document.rules.grammar;
  if (kind === "place") {
    const lead = document.tokens[first - 1]?.norm ?? "";
    return seats.has(lead) || seats.has(withoutAnd(lead)) ? null : (named?.country ?? null);
  }
  if (kind === "organisation") return named?.ref.known === true && named.institution !== null ? named.country : null;
  // بينهم مواطن فرنسي: where somebody is from whom the text only tells of.
  const isAnybody = title?.definite === false && named === null && anybody.has(title.role);
  if (isAnybody || title === null) return null;
  return title.of?.country ?? (named === null ? null : seatIn(document, first, last));
}

/** مدير الدفاع المدني في درعا فلان: the country of the place where a long title tells that somebody works. */
function seatIn(document: TextDocument, first: number, last: number): string | null {
  for (let at = first + 1; at < last; at++) {
    if (!document.rules.grammar.inside.has(document.tokens[at - 1]?.norm ?? "")) continue;
    const place = matchOf(document, at, cats.entity)?.meaning.entity;
    if (place?.kind === "place") return place.country;
  }
  return null;
}

const anybody: ReadonlySet<string> = new Set([ANYBODY, RELATIVE, "worker", "tradesman"]);

function weightOf(document: TextDocument, mention: Mention, index: number): number {
  const [here, there] = [document.sentenceOf[index] ?? 0, document.sentenceOf[mention.first] ?? 0];
  const away = Math.abs(here - there);
  // What the next sentences name has not been told yet.
  if (away > FAR || there > here) return 0;
  if (away === 0) return 5;
  const place = mention.kind === "place" ? 1 : 0;
  const together = document.sentences[here]?.paragraph === document.sentences[there]?.paragraph;
  return (together ? 1 : 0) + (away === 1 ? 1 : 0) + place;
}

/** What a president's own office is. */
const PRESIDENCY = "presidency";

/**
 * وفي القاهرة، التقى الوزيران. وذكر بيان لوزارة الخارجية: the country of the place that opens the sentence before; التقى الرئيس الكوري
 * نظيره الأميركي. وقال المكتب الرئاسي: or, for his own office, of whoever stands right behind its verb. Of two ministers
 * who met each has a ministry.
 */
function actorBefore(document: TextDocument, mentions: readonly Mention[], at: number): string | null {
  if (document.rules.grammar.subjectFirst) return null;
  const sentence = document.sentenceOf[mentions[at]?.first ?? 0] ?? 0;
  const verb = document.sentences[sentence - 1]?.first ?? -1;
  const actor = mentions.slice(Math.max(0, at - BEFORE), at).find(({ first }) => first === verb + 1);
  if (verb < 0 || actor === undefined) return null;
  const pointer = mentions[at]?.pointer;
  const isOffice = pointer?.by === "institution" && pointer.type === PRESIDENCY;
  return isOffice || actor.kind === "place" ? countryOf(document, actor) : null;
}

/** What a dateline tells, and whoever spoke last, besides what their names do. */
const MORE = 2;

interface Teller {
  readonly country: string | null;
  /** Another state acts in what he tells. */
  readonly isTorn: boolean;
}

/** قال المتحدث باسم الحكومة الباكستانية إن السيول جرفت جسرا. وأضاف أن الجيش يساعد: the country of whoever goes on to speak. */
function tellerBefore(document: TextDocument, mentions: readonly Mention[], at: number): Teller | null {
  const index = mentions[at]?.first ?? 0;
  const sentence = document.sentenceOf[index] ?? 0;
  const start = document.sentences[sentence]?.first ?? index;
  const verb = matchOf(document, start, cats.cue)?.last ?? -1;
  if (verb < 0 || matchOf(document, verb + 1, cats.complementizer) === undefined) return null;
  for (let k = at - 1; k >= 0 && k >= at - BEFORE; k--) {
    const mention = mentions[k];
    if (mention === undefined || (document.sentenceOf[mention.first] ?? 0) < sentence - 1) return null;
    if (mention.first >= start || matchOf(document, mention.first - 1, cats.cue) === undefined) continue;
    const country = countryOf(document, mention);
    return { country, isTorn: mentions.slice(k + 1, at).some((other) => acts(document, other, start, country)) };
  }
  return null;
}

/** قال الرئيس التركي إن إسرائيل ترتكب جرائم. وأضاف أن الجيش قصف: another state of whose deeds he tells may have the army that he means. */
function acts(
  document: TextDocument,
  { first, last, named, clitics }: Mention,
  end: number,
  country: string | null,
): boolean {
  const of = named?.actsFor ?? null;
  if (first >= end || of === null || of === country || clitics !== "") return false;
  return matchOf(document, first - 1, cats.complementizer) !== undefined && isDeed(document, last + 1);
}

/** ترتكب، هاجمت, but not أخطأت. */
const isDeed = (document: TextDocument, at: number): boolean =>
  document.rules.grammar.isPresentVerb(document.tokens[at]?.norm ?? "") ||
  matchOf(document, at, cats.trigger) !== undefined;

/** باماكو - أعلن الجيش: in its own sentence only a mark shows that it is one. */
function datelineOf(document: TextDocument, mention: Mention | undefined, index: number): string | null {
  if (mention === undefined) return null;
  const mark = document.tokens[mention.last + 1]?.kind;
  const isApart = mark === "dash" || mark === "colon" || mark === "bracket-open";
  if (!isApart && document.sentenceOf[mention.first] === document.sentenceOf[index]) return null;
  const sentence = document.sentenceOf[mention.first] ?? 0;
  const start = document.sentences[sentence]?.first ?? 0;
  const leads = sentence < HEAD && mention.first - start < HEAD_WORDS;
  return leads && mention.kind === "place" ? (mention.named?.country ?? null) : null;
}
