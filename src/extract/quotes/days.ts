import type { DayOrMonth } from "../../domain/article.ts";
import type { TextDocument } from "../document.ts";
import type { Named } from "../names/mention.ts";
import { type Attribution, bySentenceOf } from "./attribution.ts";
import { mentionsBetween, type Reading } from "./walk.ts";
import { itemAt } from "../itemAt.ts";

/** A date in a text, resolved; null when it cannot be or contradicts the day of publication. */
export interface ResolvedDate {
  readonly first: number;
  readonly last: number;
  readonly day: DayOrMonth | null;
  /** True when something can have been said then: not after publication, and no start of a period (منذ). */
  readonly said: boolean;
}

/** On which day something was said: by the words next to the verb, else by what the same source said before. */
export function findSayingDays(
  reading: Reading,
  attributions: readonly Attribution[],
  dates: readonly ResolvedDate[],
): Map<Attribution, DayOrMonth | null> {
  const { document } = reading;
  const lastDay = new Map<string, DayOrMonth>();
  const days = new Map<Attribution, DayOrMonth | null>();
  const datesIn = datesBySentence(
    document,
    dates.filter((date) => date.said && date.day !== null),
  );
  const said = bySentenceOf(attributions);
  for (const [sentence, bounds] of document.sentences.entries()) {
    const here = datesIn(sentence);
    const spoken = said.get(sentence) ?? [];
    const outside = here.find((date) => !spoken.some((one) => covers(one, date)));
    if (outside?.day != null) noteActors(reading, sentence, outside.day, lastDay, spoken);
    dateSentence(spoken, here, bounds.first, days, lastDay);
  }
  dateInstitutions(attributions, days);
  dateHeadings(attributions, days);
  return days;
}

const key = (named: Named): string => named.actsFor ?? named.ref.id;

/** Dates what is said in one sentence, in reading order. */
function dateSentence(
  spoken: readonly Attribution[],
  dates: readonly ResolvedDate[],
  first: number,
  days: Map<Attribution, DayOrMonth | null>,
  lastDay: Map<string, DayOrMonth>,
): void {
  let floor = first;
  for (const [index, one] of spoken.entries()) {
    const own = nearestDate(dates, floor, one);
    const previous = itemAt(spoken, index - 1);
    const sameSource = previous !== undefined && previous.source?.ref.id === one.source?.ref.id;
    const inherited = sameSource ? days.get(previous) : null;
    const id = one.source === null ? null : key(one.source);
    const carried = id === null || one.present ? null : (lastDay.get(id) ?? ownerDay(one, lastDay));
    const day = own ?? inherited ?? carried ?? null;
    days.set(one, day);
    if (day !== null && id !== null) lastDay.set(id, day);
    const of = one.title?.of;
    if (own !== null && of != null && of.ref.kind === "organisation") lastDay.set(of.ref.id, own);
    floor = one.rule === "credit:behind" ? one.first : one.last;
  }
}

/** A sub-heading announces what the next sentences tell. */
function dateHeadings(attributions: readonly Attribution[], days: Map<Attribution, DayOrMonth | null>): void {
  for (const [index, one] of attributions.entries()) {
    if (one.rule !== "heading" || days.get(one) != null) continue;
    const next = attributions.slice(index + 1, index + 6);
    const told = next.find(
      (other) => other.sentence - one.sentence <= 2 && other.source?.ref.id === one.source?.ref.id,
    );
    days.set(one, told === undefined ? null : (days.get(told) ?? null));
  }
}

/** An institution that the text lets speak on one day only spoke on that day before the text says so, too. */
function dateInstitutions(attributions: readonly Attribution[], days: Map<Attribution, DayOrMonth | null>): void {
  const only = new Map<string, DayOrMonth | null>();
  for (const one of attributions) {
    const day = days.get(one) ?? null;
    const id = one.source?.ref.kind === "organisation" ? one.source.ref.id : null;
    if (id === null || day === null) continue;
    only.set(id, only.has(id) && only.get(id) !== day ? null : day);
  }
  for (const one of attributions) {
    if ((days.get(one) ?? null) === null && one.source !== null && !one.present)
      days.set(one, only.get(one.source.ref.id) ?? null);
  }
}

const covers = (one: Attribution, date: ResolvedDate): boolean =>
  one.rule !== "credit:behind" && date.first >= one.first && date.last <= one.last;

/** Dates by the sentence that they stand in, in text order. */
export function datesBySentence(
  document: TextDocument,
  dates: readonly ResolvedDate[],
): (sentence: number) => readonly ResolvedDate[] {
  const grouped = new Map<number, ResolvedDate[]>();
  for (const date of dates) {
    const sentence = document.sentenceOf[date.first] ?? -1;
    const list = grouped.get(sentence);
    if (list === undefined) grouped.set(sentence, [date]);
    else list.push(date);
  }
  return (sentence) => grouped.get(sentence) ?? [];
}

const DAY_LENGTH = "2024-10-29".length;

/** A date right behind the verb and its preposition: said in October. */
const NEXT = 2;

/** How many words a credit takes up to its date: وفق ما أعلنت وزارة الصحة، السبت. */
const CREDIT_WITHIN = 9;

/** The date between the verb and what is said, else the last one in front of the verb; none inside a content. */
function nearestDate(dates: readonly ResolvedDate[], floor: number, one: Attribution): DayOrMonth | null {
  if (one.rule === "credit:behind") {
    const told = dates.filter(({ day }) => day !== null);
    const isFull = ({ day }: ResolvedDate): boolean => day?.length === DAY_LENGTH;
    const behind = told.find(
      (date) => date.first > one.cue.last && date.first - one.cue.last <= CREDIT_WITHIN && isFull(date),
    );
    return (behind ?? told.findLast(({ last }) => last < one.cue.first))?.day ?? null;
  }
  // "..., the Pentagon said on Tuesday": the verb stands behind what is said.
  const isBehind = one.opens !== undefined && one.opens > one.last;
  const end = isBehind ? Number.POSITIVE_INFINITY : one.first;
  // "..., the army said, the third case this month": a month there is none of saying it.
  const behind = dates.find(
    (date) =>
      date.day !== null &&
      date.first > one.cue.first &&
      date.last < end &&
      (!isBehind || date.day.length === DAY_LENGTH || date.first - one.cue.last <= NEXT),
  );
  if (behind !== undefined) return behind.day;
  // A month inside what is said is not the month of saying it.
  const fits = ({ day }: ResolvedDate): boolean => day !== null && (!isBehind || day.length === DAY_LENGTH);
  return dates.findLast((date) => fits(date) && date.first >= floor && date.last < one.cue.first)?.day ?? null;
}

/** Organisations that speak for their country: what it said today, they said. */
const speaksForCountry = new Set(["ministry", "presidency", "government", "embassy"]);

/** A spokesperson speaks on the day that the institution spoke, and an institution of state when its country did. */
function ownerDay({ source, title }: Attribution, lastDay: ReadonlyMap<string, DayOrMonth>): DayOrMonth | undefined {
  const of = title?.of ?? null;
  const institution = of ?? source;
  const own = of === null ? undefined : lastDay.get(of.actsFor ?? of.ref.id);
  if (own !== undefined || institution === null || institution.country === null) return own;
  const speaks = institution.type !== null && speaksForCountry.has(institution.type);
  return speaks ? lastDay.get(institution.country) : undefined;
}

/**
 * An event with a day is the day of the people who take part in it, or of those just named ("this came in a call").
 * Whoever is only talked about, inside what somebody says, takes no part.
 */
function noteActors(
  reading: Reading,
  sentence: number,
  day: DayOrMonth,
  lastDay: Map<string, DayOrMonth>,
  spoken: readonly Attribution[],
): void {
  const { document } = reading;
  const span = document.sentences[sentence];
  if (span === undefined) return;
  const pointsBack = document.rules.grammar.isSameEvent(document.tokens, span.first);
  const from = pointsBack ? (document.sentences[sentence - 1]?.first ?? span.first) : span.first;
  for (const mention of mentionsBetween(reading, from, span.last)) {
    if (mention.named === null) continue;
    if (spoken.some((one) => mention.first >= one.first && mention.last <= one.last)) continue;
    const isSubject = mention.kind === "place" && mention.named.actsFor !== null && mention.first - from <= 2;
    if (mention.kind === "person" || isSubject) lastDay.set(mention.named.actsFor ?? mention.named.ref.id, day);
  }
}
