import { anyOf, beginsOneOf, matchesOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import { itemAt } from "../itemAt.ts";
import type { Named } from "../names/mention.ts";
import { isPossibleSpeaker } from "../quotes/sources.ts";
import type { Reading } from "../quotes/walk.ts";
import type { EventFound } from "./event.ts";
import { isGoverned } from "./governed.ts";

/**
 * اقتحمت القوات البلدة واعتقلت شابين: who does what a verb tells that "and" joins to another one of its sentence, where it
 * has no subject of its own and agrees with the first.
 */
export function subjectCarried(
  reading: Reading,
  { first, last, sentence }: { readonly first: number; readonly last: number; readonly sentence: number },
  found: readonly EventFound[],
): readonly Named[] {
  if (!isJoined(reading.document, first) || hasSubject(reading, last + 1)) return none;
  const before = found.findLast((event) => event.sentence === sentence && event.first < first);
  if (before === undefined || before.actors.length === 0) return none;
  return isFeminine(reading, before.first) === isFeminine(reading, first) ? before.actors : none;
}

const none: readonly Named[] = [];

/** واعتقلت: with "and" written onto the verb; وصل only begins with its letter. */
export function isJoined(document: TextDocument, first: number): boolean {
  const { joins, subjectFirst } = document.rules.grammar;
  if (subjectFirst || !joins(document.tokens[first]?.norm[0] ?? "")) return false;
  return matchesOf(document, first, cats.trigger).some(({ clitics }) => joins(clitics));
}

/** The ending of a verb of a woman or of several things, in the past. */
const isFeminine = ({ document }: Reading, at: number): boolean =>
  document.rules.grammar.verbShape(document.tokens[at]?.norm ?? "", writtenAt(document, at)) === "past-feminine";

function writtenAt({ tokens, text }: Reading["document"], at: number): string {
  const token = tokens[at];
  return token === undefined ? "" : text.slice(token.start, token.end);
}

/** A name, a force, a body or people in the form of a subject right behind the verb. */
export function hasSubject(reading: Reading, at: number): boolean {
  const { document, mentions, mentionStart, dateEnd } = reading;
  const { forces, isNominative, isPluralSubject, isAccusative } = document.rules.grammar;
  const date = dateEnd[at] ?? -1;
  if (date >= at) return true;
  const mention = itemAt(mentions, mentionStart[at]);
  if (mention !== undefined) return isPossibleSpeaker(mention) && !isGoverned(reading, mention);
  const form = document.tokens[at]?.norm ?? "";
  if (isAccusative(form)) return false;
  if (forces.has(form) || isNominative(form) || isPluralSubject(form)) return true;
  return beginsOneOf(document, at, doers);
}

const doers = anyOf("institution", "role", "demonym", "unnamed");
