import { beginsAny, matchOf } from "../document.ts";
import { cats } from "../categories.ts";
import { itemAt } from "../itemAt.ts";
import type { Mention, Named } from "../names/mention.ts";
import { bitsOf, type FoldedEventRule as Rule } from "../phrases.ts";
import { mentionsBetween, type Reading } from "../quotes/walk.ts";
import type { EventFound, EventInput } from "./event.ts";
import { isGoverned } from "./governed.ts";
import { subjectBehind } from "./subjectBehind.ts";
import type { Acts } from "./subject.ts";

/** Whom a sentence goes on about that leaves out the subject of its verb: وصل فلان إلى كييف. والتقى نظيره. */

/** How many words may stand in front of the verb: ومن المقرر أن يلتقي. */
const LONGEST_LEAD = 4;

/** The words around a verb: its tokens, the sentence, and its last token. */
interface Verb {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly to: number;
}

/**
 * The one person who acts, or speaks, in the sentence before, where a verb of meeting, calling or visiting at the head of
 * its sentence has no subject: nobody stands behind it but the other side.
 */
export function subjectGoneOn(
  input: EventInput,
  rule: Rule,
  verb: Verb,
  acts: Acts,
  found: readonly EventFound[],
): Named | null {
  const { reading } = input;
  if (rule.who !== "people" || !leadsOn(reading, rule, verb)) return null;
  if (!leavesOut(reading, rule, verb, acts)) return null;
  const before = whoActed(input, verb.sentence - 1, found);
  const gender = isFeminine(reading, verb.first) ? "f" : "m";
  return before !== null && (before.gender === null || before.gender === gender) ? before : null;
}

/**
 * وصل فلان إلى كييف حيث استقبله الرئيس: whom the pronoun on a verb of meeting means, who acted in front in the sentence, or in all of
 * the one before.
 */
export function metByPronoun(
  input: EventInput,
  rule: Rule,
  { first, last, sentence }: Omit<Verb, "to">,
  actors: readonly Named[],
  found: readonly EventFound[],
): Named | null {
  const { tokens, rules } = input.reading.document;
  if (rule.type !== "meeting" || first !== last || actors.length !== 1) return null;
  // received him: a word of its own.
  const object = rules.grammar.syntax?.objects.get(tokens[last + 1]?.norm ?? "");
  const gender = object === "m" || object === "f" ? object : rules.grammar.ownerOf(tokens[last]?.norm ?? "");
  if (gender === null) return null;
  const here = found.findLast((event) => event.sentence === sentence && event.first < first);
  const met = here === undefined ? whoActed(input, sentence - 1, found) : onlyOne(here.actors);
  if (met?.ref.kind !== "person" || met.ref.id === actors[0]?.ref.id) return null;
  return met.gender === null || met.gender === gender ? met : null;
}

const onlyOne = (people: readonly Named[]): Named | null => (people.length === 1 ? (people[0] ?? null) : null);

/** What in front of a verb is its subject, or somebody's words. */
const tellers = bitsOf(["cue", "credit", "institution", "role", "unnamed", "counted", "anaphor", "demonym", "trigger"]);

/** والتقى, كما التقى, ومن المقرر أن يلتقي: at the head of its sentence, with nobody in front. */
function leadsOn({ document, mentionOf }: Reading, rule: Rule, { first, sentence }: Verb): boolean {
  const head = document.sentences[sentence]?.first ?? first;
  const { subjectFirst, endsInPronoun } = document.rules.grammar;
  if (subjectFirst || first - head > LONGEST_LEAD) return false;
  for (let at = head; at < first; at++) {
    const isWord = document.tokens[at]?.kind === "word" && mentionOf[at] === -1;
    if (!isWord || beginsAny(document, at, tellers)) return false;
  }
  // استقبله نظيره: the pronoun is whom the text spoke of.
  return !rule.counterpart.includes("object") || !endsInPronoun(document.tokens[first]?.norm ?? "");
}

/** Nobody stands behind the verb, or only the other side: his counterpart, or the one person of the clause, right behind it. */
function leavesOut(reading: Reading, rule: Rule, { last, to }: Verb, acts: Acts): boolean {
  const behind = subjectBehind(reading, last + 1, to, acts, false);
  if (behind === null) return isSide(reading, rule, behindAdverb(reading, last + 1));
  if (!rule.counterpart.includes("object") || behind.kind !== "person" || behind.named === null) return false;
  const from = Math.min(behind.first, behind.title?.first ?? behind.first);
  if (isCounterpart(reading, from)) return true;
  return from === last + 1 && isLast(reading, behind, to);
}

/** اجتمع لاحقا بنظيره: the token behind an adverb. */
const behindAdverb = ({ document }: Reading, at: number): number =>
  [cats.adverbial, cats.stopper].some((cat) => matchOf(document, at, cat)?.last === at) &&
  matchOf(document, at, cats.preposition) === undefined
    ? at + 1
    : at;

/** مع، بنظيره، or the town that is visited. */
function isSide(reading: Reading, rule: Rule, at: number): boolean {
  if (isLedOn(reading, at) || isCounterpart(reading, at)) return true;
  return rule.place.includes("object") && itemAt(reading.mentions, reading.mentionOf[at])?.kind === "place";
}

/** نظيره، بنظيره: somebody who has the same post as whoever acts. */
const isCounterpart = ({ document }: Reading, at: number): boolean =>
  matchOf(document, at, cats.counterpart) !== undefined || matchOf(document, at - 1, cats.counterpart) !== undefined;

/** مع، خلال، إلى: no subject. */
const isLedOn = ({ document, mentionOf, mentions, dateEnd }: Reading, at: number): boolean => {
  const led = itemAt(mentions, mentionOf[at]);
  const isPreposition = (index: number): boolean => matchOf(document, index, cats.preposition) !== undefined;
  if (led !== undefined) return document.rules.grammar.governs(led.clitics) || isPreposition(at - 1);
  return isPreposition(at) || (dateEnd[at] ?? -1) >= at;
};

/** Behind the person the clause ends, or goes on with a preposition or a date, and nobody stands in it: no object follows. */
const isLast = (reading: Reading, { last }: Mention, to: number): boolean =>
  (reading.document.tokens[last + 1]?.kind !== "word" || isLedOn(reading, last + 1)) &&
  mentionsBetween(reading, last + 1, to).every(({ kind }) => kind !== "person");

/** Whoever acts in all that a sentence tells, and speaks in it; null where there are several. */
function whoActed({ reading, saidIn }: EventInput, sentence: number, found: readonly EventFound[]): Named | null {
  const people = new Map<string, Named>();
  for (const { sentence: at, actors } of found) {
    if (at !== sentence) continue;
    // أجرى فلان اتصالا مع نظيره: of the two sides, the one that nothing leads to.
    const acting = actors.length === 1 ? actors : actors.filter(({ ref }) => isFree(reading, sentence, ref.id));
    for (const actor of acting) people.set(actor.ref.id, actor);
  }
  for (const { source } of saidIn(sentence)) if (source !== null) people.set(source.ref.id, source);
  const [one] = people.values();
  return people.size === 1 && one?.ref.kind === "person" ? one : null;
}

/** Nothing governs the name of somebody in a sentence. */
function isFree(reading: Reading, sentence: number, id: string): boolean {
  const { first = 0, last = -1 } = reading.document.sentences[sentence] ?? {};
  return mentionsBetween(reading, first, last).some(
    (mention) => mention.named?.ref.id === id && !isGoverned(reading, mention),
  );
}

/** والتقت, ستلتقي: a verb of a woman. */
function isFeminine({ document }: Reading, at: number): boolean {
  const token = document.tokens[at];
  if (token === undefined) return false;
  const shape = document.rules.grammar.verbShape(token.norm, document.text.slice(token.start, token.end));
  const clitics = matchOf(document, at, cats.trigger)?.clitics.length ?? 0;
  return shape === "past-feminine" || (shape === "present" && token.norm.slice(clitics).startsWith("ت"));
}
