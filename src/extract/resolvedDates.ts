import { beginsAny, matchesOf, matchOf, type TextDocument } from "./document.ts";
import { cats } from "./categories.ts";
import { bitsOf } from "./phrases.ts";
import type { Mention } from "./names/mention.ts";
import { resolveDate } from "./quantities/dates/resolve.ts";
import type { DateExpression } from "./quantities/dates/types.ts";
import type { ResolvedDate } from "./quotes/days.ts";

/** How many words back a verb may stand that puts a weekday into the future. */
const REACH = 9;

/** Resolves the dates of a text in reading order: "on the same day" means the one before it. */
export function resolveDates(
  document: TextDocument,
  expressions: readonly DateExpression[],
  published: string | null,
  mentions: readonly Mention[],
): ResolvedDate[] {
  // سيبيها is a name, though it looks like a verb with the letter of the future.
  let names: Uint8Array | undefined;
  const nameAt = (at: number): number => (names ??= namedIn(mentions, document.tokens.length))[at] ?? 0;
  const isName = (at: number): boolean => nameAt(at) !== 0;
  let anchor: string | null = null;
  return expressions.map((expression) => {
    const future = mayLieAhead(expression) && isAhead(document, expression, isName);
    // حركة 23 مارس
    const isOfName = isDayOfYear(expression) && nameAt(expression.first) === BODY;
    const resolved = isOfName ? null : resolveDate(expression, published, { anchor, future });
    const day = typeof resolved === "string" ? resolved : null;
    if (day !== null && day.length === 10) anchor = day;
    const told = day !== null && !isStart(document, expression.first) && !describes(document, expression);
    const said = told && (published === null || day.slice(0, 10) <= published);
    return { first: expression.first, last: expression.last, day, said };
  });
}

const NAMED = 1;
const BODY = 2;

/** Token index → what the tokens of all names are of: a body, or anything else. */
function namedIn(mentions: readonly Mention[], size: number): Uint8Array {
  const named = new Uint8Array(size);
  for (const { first, last, kind } of mentions) named.fill(kind === "organisation" ? BODY : NAMED, first, last + 1);
  return named;
}

/** How many words "since" and its date take: منذ سقوط النظام في 8 كانون الأول. */
const SINCE_WITHIN = 6;

/** True of a date that only tells from when on, or when whoever a clause describes did it (القارب الذي انقلب ليلة السبت). */
function isStart(document: TextDocument, first: number): boolean {
  const { since, relatives, subjectFirst } = document.rules.grammar;
  const form = (at: number): string => document.tokens[at]?.norm ?? "";
  if (since.has(form(first)) || since.has(form(first - 1))) return true;
  if (subjectFirst) return false;
  for (let at = first - 1; at >= first - SINCE_WITHIN; at--) {
    if (document.tokens[at]?.kind !== "word" || matchOf(document, at, cats.cue) !== undefined) return false;
    if (since.has(form(at)) || relatives.has(form(at))) return true;
  }
  return false;
}

/** Since the November 2024 truce, an Aug. 31 quake: between an article and its noun a date tells which one is meant. */
function describes({ tokens, rules, phrases }: TextDocument, { first, last }: DateExpression): boolean {
  const { syntax } = rules.grammar;
  const lead = tokens[first - 1]?.norm ?? "";
  if (syntax === null || !(syntax.definite.has(lead) || syntax.indefinite.has(lead))) return false;
  return tokens[last + 1]?.kind === "word" && (phrases[last + 1] ?? []).every(({ cat }) => nouns.has(cat));
}

const nouns: ReadonlySet<string> = new Set(["trigger", "counted", "predicate", "organisation-head", "institution"]);

/** A weekday, or a day without a month or a year: the verb tells which one. */
const mayLieAhead = (date: DateExpression): boolean => date.kind === "weekday" || isDayOfYear(date);

/** A day and a month alone. */
const isDayOfYear = (date: DateExpression): boolean =>
  date.kind === "calendar" &&
  date.day !== null &&
  date.year === null &&
  date.yearOffset === null &&
  date.direction === null;

function isAheadPhrase({ tokens, rules }: TextDocument, at: number): boolean {
  return rules.grammar.ahead.get(tokens[at]?.norm ?? "")?.has(tokens[at + 1]?.norm ?? "") === true;
}

/** A future verb, or a word for what is planned, before the weekday and after the last past verb of speaking. */
function isAhead(document: TextDocument, date: DateExpression, isName: (at: number) => boolean): boolean {
  const index = date.first;
  for (let at = index - 1; at >= 0 && index - at <= REACH; at--) {
    if (document.sentenceOf[at] !== document.sentenceOf[index]) return false;
    const token = document.tokens[at];
    if (token?.kind !== "word") continue;
    if ((document.rules.grammar.isFutureVerb(token.norm) && !isName(at)) || isAheadPhrase(document, at)) return true;
    const status = matchOf(document, at, cats.status);
    if (status?.meaning.status === "planned") return !isWhenDecided(document, at, date);
    if (matchOf(document, at, cats.cue) !== undefined) return false;
  }
  return false;
}

/** قررت المحكمة، الثلاثاء، تأجيل: between a verb in the past and what was decided stands when it was. */
function isWhenDecided(document: TextDocument, verb: number, { first, last }: DateExpression): boolean {
  const isPast = matchesOf(document, verb, cats.trigger).some(({ meaning }) => meaning.tense === "past");
  if (!isPast) return false;
  const next = document.tokens[last + 1]?.kind;
  if (document.tokens[first - 1]?.kind === "comma") return next === "comma";
  return next === "word" && !beginsAny(document, last + 1, leads);
}

/** What leads to something else than an object. */
const leads = bitsOf(["preposition", "conjunction"]);
