import { anyOf, beginsOneOf, matchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import type { Reading } from "../quotes/walk.ts";
import type { Clause } from "./clause.ts";
import type { Counted } from "./counted.ts";
import { CASUALTIES } from "../measureIds.ts";

/** Verbs behind people counted, and what they say became of them. */

/** قتلوا أو أصيبوا، قتلوا وجرحوا، لقوا حتفهم، أو أصيبوا: two fates of the same people, the second of which "or" or "and" leads. */
export function eitherFate(document: TextDocument, at: number): string | null {
  const told = matchOf(document, at, cats.predicate);
  if (told === undefined) return null;
  // فقدوا وظائفهم is told of nobody's fate.
  if (told.last === at && matchOf(document, at, cats.loss) !== undefined && isTheirs(document, at + 1)) return null;
  const behind = told.last + (document.tokens[told.last + 1]?.kind === "comma" ? 2 : 1);
  const isOr = document.rules.grammar.either.has(document.tokens[behind]?.norm ?? "");
  const second = isOr ? behind + 1 : behind;
  const other = agreesAt(document, second, !isOr) ? matchOf(document, second, cats.predicate) : undefined;
  const fates = [told.meaning.measure, other?.meaning.measure];
  // قتلوا أو نزحوا: no other two are one measure.
  return fates.includes("killed") && fates.includes("wounded") ? CASUALTIES : told.meaning.measure;
}

/** وظائفهم: what people have and may lose, and no part of them (معظمهم، بينهم). */
export function isTheirs(document: TextDocument, at: number): boolean {
  const { isPossessed, partsOfPeople } = document.rules.grammar;
  const form = document.tokens[at]?.norm ?? "";
  return isPossessed(form) && !partsOfPeople.has(form) && matchOf(document, at, cats.among) === undefined;
}

/** عدد الذين قتلوا وأصيبوا بلغ 3000: the measure of two fates, of which the one at a token is the second; null where they are no one measure. */
export function fatesUpTo(document: TextDocument, last: number): string | null {
  const { either } = document.rules.grammar;
  const isOr = either.has(document.tokens[last - 1]?.norm ?? "");
  if (!agreesAt(document, last, !isOr)) return null;
  const first = last - (isOr ? 2 : 1);
  return agreesAt(document, first) && eitherFate(document, first) === CASUALTIES ? CASUALTIES : null;
}

/** A predicate that is a verb in the plural or the dual, with "and" or nothing written onto it. */
function agreesAt(document: TextDocument, at: number, isJoined = false): boolean {
  const { joins, isPluralVerb, isDualVerb } = document.rules.grammar;
  const match = matchOf(document, at, cats.predicate);
  if (match === undefined || (isJoined ? !joins(match.clitics) : match.clitics !== "")) return false;
  const form = (document.tokens[at]?.norm ?? "").slice(match.clitics.length);
  return isPluralVerb(form) || isDualVerb(form);
}

/** What may stand between commas behind those counted: who is among them, whose figure it is. */
const asides = anyOf("among", "credit");

/** الذين سقطوا، لمن سقطوا, or several people: they have the verb behind them. */
function isOthers(document: TextDocument, at: number): boolean {
  const { relatives, whoever } = document.rules.grammar;
  const form = document.tokens[at]?.norm ?? "";
  const isRelative = relatives.has(form) || whoever.has(form);
  const isLed = isRelative && document.rules.grammar.isPluralVerb(document.tokens[at + 1]?.norm ?? "");
  return isLed || matchOf(document, at, cats.counted)?.meaning.count === "pl";
}

const LONGEST_SUBJECT = 16;

/**
 * أربعة عناصر من القوات قتلوا، 23 مدنيا، بينهم ثلاثة أطفال، قتلوا: a verb behind its subject agrees with it, so that a
 * plural one tells of the people counted however far behind them it stands, and behind who is among them.
 */
export function pluralVerbBehind({ document }: Reading, counted: Counted, clause: Clause): string | null {
  const { tokens, rules } = document;
  const isAside = (at: number): boolean =>
    beginsOneOf(document, at, asides) || rules.grammar.relatives.has(tokens[at]?.norm ?? "");
  let acts = false;
  for (let at = counted.last + 1; at < counted.last + LONGEST_SUBJECT; at++) {
    if (document.sentenceOf[at] !== document.sentenceOf[counted.at]) return null;
    if (tokens[at]?.kind === "comma" && at > clause.last && !isAside(at + 1) && !agreesAt(document, at + 1))
      return null;
    if (tokens[at]?.kind === "semicolon" || matchOf(document, at, cats.complementizer) !== undefined) return null;
    if (at > counted.last + 1 && matchOf(document, at, cats.conjunction) !== undefined) return null;
    // حضروا افتتاح متحف لمن سقطوا، جنازة جنود سقطوا: whoever is told of behind what those counted do.
    if (acts && isOthers(document, at)) return null;
    if (agreesAt(document, at)) return eitherFate(document, at);
    const { isPluralVerb, relatives, remains, were } = rules.grammar;
    const form = tokens[at]?.norm ?? "";
    const goesOn = were.has(form) || remains.has(form) || relatives.has(tokens[at - 1]?.norm ?? "");
    acts ||= isPluralVerb(form) && !goesOn;
  }
  return null;
}
