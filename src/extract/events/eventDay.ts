import type { DayOrMonth } from "../../domain/article.ts";
import type { TextDocument } from "../document.ts";
import type { FoldedEventRule as Rule } from "../phrases.ts";
import type { Attribution } from "../quotes/attribution.ts";
import type { ResolvedDate } from "../quotes/days.ts";
import type { EventInput } from "./event.ts";
import { leadOf } from "./dateline.ts";
import { addDays, dayText } from "../quantities/dates/days.ts";
import { parseDay } from "../quantities/dates/resolve.ts";
import { remember } from "../text/remember.ts";

/** On which day an event happened. */

/** What of its rule tells which day an event may have. */
export type Dated = Pick<Rule, "aspect" | "actor" | "continues">;

/**
 * The date beside the trigger, behind a dateline; else the day on which the source said it. A day after publication dates only what is
 * expected, and a date behind "since" dates no event.
 */
export function dayOf(
  input: EventInput,
  first: number,
  sentence: number,
  owner: Attribution | null,
  rule: Dated,
): DayOrMonth | null {
  const nearest = nearestDate(input, { first, sentence, owner }, rule);
  if ((rule.aspect === "expected" || rule.actor !== "source") && nearest?.day != null) return nearest.day;
  const said = owner === null ? null : (input.days.get(owner) ?? null);
  return said ?? nearest?.day ?? sameEventDay(input, sentence) ?? sectionDay(input, sentence, rule);
}

/** The date of a sentence behind its dateline that stands nearest to the trigger, of those that may date it. */
function nearestDate(
  input: EventInput,
  { first, sentence, owner }: { first: number; sentence: number; owner: Attribution | null },
  rule: Dated,
): ResolvedDate | null {
  const { reading, published } = input;
  const bounds = reading.document.sentences[sentence];
  const dates = input.datesIn(sentence);
  if (bounds === undefined || dates.length === 0) return null;
  const lead = leadOf({ reading, from: bounds.first, to: bounds.last });
  let nearest: ResolvedDate | null = null;
  for (const date of dates) {
    if (date.day === null || date.first < lead || isStart(reading.document, date.first)) continue;
    if (owner !== null && isOfLater(input, date, owner)) continue;
    if (isLongAgo(date.day, published) && isOfWhich(reading.document, first, date.first)) continue;
    if (published !== null && rule.aspect !== "expected" && date.day.slice(0, 10) > published) continue;
    if (nearest === null || Math.abs(date.first - first) < Math.abs(nearest.first - first)) nearest = date;
  }
  return nearest;
}

/** يلتقيه الجمعة المقبل, meets him next week: what a verb in the present dates to a later day lies ahead. */
export function isOnLaterDay({ reading, datesIn, published }: EventInput, first: number, sentence: number): boolean {
  if (published === null) return false;
  let nearest: ResolvedDate | null = null;
  for (const date of datesIn(sentence)) {
    if (date.day === null || isStart(reading.document, date.first)) continue;
    if (nearest === null || Math.abs(date.first - first) < Math.abs(nearest.first - first)) nearest = date;
  }
  return nearest?.day != null && nearest.day > published && Math.abs(nearest.first - first) <= DATED_WITHIN;
}

/** How many words from a verb in the present its day stands. */
const DATED_WITHIN = 12;

/** "X confirmed it, and Y said on Monday that": behind another's verb, a date is of what that one says. */
function isOfLater({ saidIn }: EventInput, date: ResolvedDate, owner: Attribution): boolean {
  if (date.first <= owner.last) return false;
  return saidIn(owner.sentence).some(
    (other) =>
      other.cue.first > owner.last && other.cue.first < date.first && other.source?.ref.id !== owner.source?.ref.id,
  );
}

/** How many days back a report tells of what is new. */
const NEWS = 4;
const MONTH_LENGTH = "2024-10".length;

/** The day before which nothing is new any more, by the day of publication: many dates are held against the same one. */
const beforeNews = remember((published) => {
  const day = parseDay(published);
  return day === null ? "" : dayText(addDays(day, -NEWS));
});

const isLongAgo = (day: string, published: string | null): boolean =>
  published !== null && (day.length === MONTH_LENGTH ? `${day}-01` : day) < beforeNews(published);

/** الإفراج عن الطالبات اللواتي خطفن في 17 نوفمبر: an older date behind "who" is of what is told of them. */
function isOfWhich({ tokens, rules }: TextDocument, from: number, date: number): boolean {
  for (let at = from + 1; at < date; at++) if (rules.grammar.relatives.has(tokens[at]?.norm ?? "")) return true;
  return false;
}

/** How many words "since" and its date take: منذ سقوط النظام في 8 كانون الأول. */
const SINCE_WITHIN = 5;

/** True of a date that only tells from when on. */
function isStart({ tokens, rules }: TextDocument, first: number): boolean {
  for (let at = first; at >= first - SINCE_WITHIN; at--) {
    if (rules.grammar.since.has(tokens[at]?.norm ?? "")) return true;
    if (at < first && tokens[at]?.kind !== "word") return false;
  }
  return false;
}

/** How many sentences back the day of a section reaches. */
const SECTION = 5;

/**
 * The day that the section has spoken of last: a report that goes on without a date stays on its day. Sub-headings
 * (a paragraph without a full stop) begin a new section; what is only expected, and background, has no such day.
 */
function sectionDay({ reading, saidIn, days, datesIn }: EventInput, sentence: number, rule: Dated): DayOrMonth | null {
  const { document } = reading;
  if (rule.aspect === "expected" || !rule.continues || isBygone(document, sentence)) return null;
  for (let back = sentence - 1; back >= 0 && sentence - back <= SECTION; back--) {
    const bounds = document.sentences[back];
    const alone = bounds !== undefined && document.sentences[back + 1]?.paragraph !== bounds.paragraph;
    if (bounds === undefined || (alone && document.tokens[bounds.last]?.kind === "word")) return null;
    const said = saidIn(back).findLast((one) => days.get(one) != null);
    const date = datesIn(back).findLast((one) => one.said);
    const day = (said === undefined ? null : days.get(said)) ?? date?.day ?? null;
    if (day !== null) return day;
  }
  return null;
}

/** وسيطرت على المدينة العام الماضي: told of a time before. */
function isBygone({ tokens, sentences, rules }: TextDocument, sentence: number): boolean {
  const { first, last } = sentences[sentence] ?? { first: 0, last: -1 };
  for (let at = first; at < last; at++)
    if (rules.grammar.bygone.get(tokens[at]?.norm ?? "")?.has(tokens[at + 1]?.norm ?? "") === true) return true;
  return false;
}

/** "This comes as ...": the day of what the sentence before told. */
function sameEventDay({ reading, saidIn, days }: EventInput, sentence: number): DayOrMonth | null {
  const { document } = reading;
  const first = document.sentences[sentence]?.first ?? 0;
  if (!document.rules.grammar.isSameEvent(document.tokens, first)) return null;
  const before = saidIn(sentence - 1)[0];
  return before === undefined ? null : (days.get(before) ?? null);
}
