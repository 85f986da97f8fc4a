import { matchOf } from "../document.ts";
import { cats } from "../categories.ts";
import { itemAt } from "../itemAt.ts";
import type { Mention, Named } from "../names/mention.ts";
import { isPossibleSpeaker } from "../quotes/sources.ts";
import type { Reading } from "../quotes/walk.ts";
import { leadOf } from "./dateline.ts";
import { isPastVerb, type Shape, verbAt } from "./deedVerbs.ts";
import type { EventFound, EventInput } from "./event.ts";
import { dayOf } from "./eventDay.ts";
import { withJoined } from "./joined.ts";
import { reportedDeed } from "./reportedDeeds.ts";
import { nationsActing } from "./standIns.ts";
import { isGoverned } from "./governed.ts";
import { isQuoted } from "./subject.ts";
import { whereOf } from "./where.ts";

/**
 * What somebody who is named does, by a verb that no rule has: the verb that opens a sentence, or one right behind its
 * subject, is known by its shape. It tells no more than that something happened, who did it, where and when.
 */

/** A verb by its shape, and who does what it tells. */
export interface Deed {
  readonly first: number;
  readonly actors: readonly Named[];
  /** Last token of the subject. */
  readonly end: number;
}

/** Tokens of a sentence. */
export interface Bounds {
  readonly first: number;
  readonly last: number;
}

/** What an event of no rule is like. */
const plain = { type: "other", aspect: null, actor: "subject", continues: false, place: [] } as const;

export function findDeeds(input: EventInput, found: readonly EventFound[]): EventFound[] {
  const { document } = input.reading;
  if (document.rules.grammar.subjectFirst) return [];
  const told = Map.groupBy(found, ({ sentence }) => sentence);
  const deeds: EventFound[] = [];
  for (const [sentence, bounds] of document.sentences.entries()) {
    const deed = openingDeed(input, bounds) ?? reportedDeed(input, sentence, bounds) ?? contrastedDeed(input, bounds);
    if (deed === null) continue;
    const ids = deed.actors.map(({ ref }) => ref.id);
    const isTold = told
      .get(sentence)
      ?.some(
        ({ first, actors, counterpart }) =>
          first === deed.first ||
          [...actors, counterpart].some((party) => party !== null && ids.includes(party.ref.id)),
      );
    if (isTold !== true) deeds.push(eventOf(input, deed, sentence, bounds, ids));
  }
  return deeds;
}

function eventOf(
  input: EventInput,
  { first, actors, end }: Deed,
  sentence: number,
  { last }: Bounds,
  others: readonly string[],
): EventFound {
  const owner = input.ownerAt(first);
  const leads = owner === null;
  return {
    type: "other",
    aspect: null,
    actors,
    counterpart: null,
    place: whereOf(input.reading, plain, { first, last: end, to: last, others }),
    on: dayOf(input, first, sentence, owner, { ...plain, continues: leads }),
    amount: null,
    details: {},
    first,
    last: first,
    sentence,
    content: null,
    rules: ["event:deed"],
  };
}

/** فرّقت الشرطة، كما قصفت القوات، الجيش يقصف: at the head of its sentence, behind an aside that a comma closes. */
function openingDeed(input: EventInput, bounds: Bounds): Deed | null {
  const { reading } = input;
  const lead = leadOf({ reading, from: bounds.first, to: bounds.last });
  const at = skipAside(reading, lead, bounds.last);
  const { perfect, withoutAnd } = reading.document.rules.grammar;
  // وقد فتحت النيابة: the particle leads to the verb.
  const verb = perfect.has(withoutAnd(reading.document.tokens[at]?.norm ?? "")) ? at + 1 : at;
  return (
    deedAt(input, verb, bounds.last) ??
    subjectThenVerb(input, verb, bounds.last) ??
    earlierDeed(input, verb, bounds.last)
  );
}

/** How many words "had" and its verb take between them. */
const LONGEST_SUBJECT = 12;

/** وكان الدبيبة قد أمر: behind this particle stands a verb, whatever it looks like. */
function earlierDeed(input: EventInput, at: number, last: number): Deed | null {
  const { reading } = input;
  const { tokens, rules } = reading.document;
  if (!rules.grammar.were.has(rules.grammar.withoutAnd(tokens[at]?.norm ?? ""))) return null;
  const subject = subjectAt(reading, at + 1);
  if (subject === null) return earlierDeedOfForce(input, at, last);
  for (let verb = subject.last + 2; verb < Math.min(last, subject.last + LONGEST_SUBJECT); verb++) {
    if (!rules.grammar.perfect.has(tokens[verb - 1]?.norm ?? "")) continue;
    const isDone =
      matchOf(reading.document, verb, cats.cue) === undefined && !rules.grammar.states.has(tokens[verb]?.norm ?? "");
    return isDone ? deedOf(reading, verb, subject, verb) : null;
  }
  return null;
}

/** يواجه الرئيس عقوبات، فيما سحبت واشنطن: behind a comma and such a conjunction a verb with a subject of its own. */
function contrastedDeed(input: EventInput, { first, last }: Bounds): Deed | null {
  const { tokens, rules } = input.reading.document;
  const { contrast } = rules.grammar;
  for (let at = first + 1; at < last; at++) {
    if (tokens[at]?.kind !== "comma" || !contrast.has(tokens[at + 1]?.norm ?? "")) continue;
    // بينما تنقص: what merely goes on beside it.
    if (!isPastVerb(input, at + 2)) continue;
    const deed = deedAt(input, at + 2, last);
    if (deed !== null) return deed;
  }
  return null;
}

/** How many words an aside before the verb may take: وفي تطورات ميدانية متصلة، */
const LONGEST_ASIDE = 8;

/** Behind "and", a date, or a phrase that begins with a preposition and ends with a comma. */
function skipAside(reading: Reading, lead: number, last: number): number {
  const { document, dateEnd } = reading;
  const at = matchOf(document, lead, cats.conjunction) === undefined ? lead : lead + 1;
  const date = dateEnd[at] ?? -1;
  const isAside = date >= at || matchOf(document, at, cats.preposition) !== undefined;
  if (!isAside) return at;
  for (let end = Math.max(at, date) + 1; end <= Math.min(last, at + LONGEST_ASIDE); end++) {
    const kind = document.tokens[end]?.kind;
    if (kind === "comma" || kind === "semicolon") return end + 1;
    if (kind !== "word" && kind !== "number") break;
  }
  return date >= at ? date + 1 : at;
}

/** وكانت القوات الأمنية الأردنية، الأربعاء، قد قمعت: done by a force that only its nationality names. */
function earlierDeedOfForce(input: EventInput, at: number, last: number): Deed | null {
  const { document } = input.reading;
  const actors = nationsActing(input, at, at);
  if (actors.length === 0) return null;
  for (let verb = at + 2; verb < Math.min(last, at + LONGEST_SUBJECT); verb++)
    if (document.rules.grammar.perfect.has(document.tokens[verb - 1]?.norm ?? ""))
      return matchOf(document, verb, cats.cue) === undefined ? { first: verb, actors, end: verb } : null;
  return null;
}

/** The verb at a token with its subject behind it. */
function deedAt(input: EventInput, at: number, last: number): Deed | null {
  const { reading } = input;
  const shape = verbAt(input, at);
  if (shape === null) return null;
  const subject = subjectAt(reading, at + 1);
  if (subject === null) {
    const nations = shape === "past-masculine" ? [] : nationsActing(input, at, at);
    return nations.length === 0 || last - at < FEWEST ? null : { first: at, actors: nations, end: at + 2 };
  }
  if (!agrees(shape, subject) || last - subject.last < 2) return null;
  return deedOf(reading, at, subject, Math.max(subject.last, at));
}

/** Fewest words of a sentence that tells what was done and to whom. */
const FEWEST = 4;

/** The subject at a token with its verb right behind it. */
export function subjectThenVerb(input: EventInput, at: number, last: number): Deed | null {
  const { reading } = input;
  const { perfect } = reading.document.rules.grammar;
  const subject = subjectAt(reading, at);
  if (subject === null || reading.mentionStart[at] === -1) return null;
  const next = subject.last + 1;
  const verb = perfect.has(reading.document.tokens[next]?.norm ?? "") ? next + 1 : next;
  const shape = verbAt(input, verb);
  return shape === null || !agrees(shape, subject) || verb >= last ? null : deedOf(reading, verb, subject, verb);
}

function deedOf(reading: Reading, first: number, subject: Mention, end: number): Deed {
  const actors = withJoined(reading, subject, isPossibleSpeaker).flatMap(({ named }) =>
    named === null ? [] : [named],
  );
  return { first, actors: [...new Map(actors.map((one) => [one.ref.id, one])).values()], end };
}

/** Whoever is named at a token, behind a date at most; nobody whom a preposition governs or who is only quoted. */
function subjectAt(reading: Reading, at: number): Mention | null {
  const { mentions, mentionStart, dateEnd, document } = reading;
  const date = dateEnd[at] ?? -1;
  const behind = date >= at ? date + 1 : at;
  // وأرسلت كل من فرنسا وكندا فريقا
  const isEach = document.rules.grammar.each.has(document.tokens[behind]?.norm ?? "");
  const start = isEach && matchOf(document, behind + 1, cats.preposition) !== undefined ? behind + 2 : behind;
  const mention = itemAt(mentions, mentionStart[document.quoteAt[start] === -1 ? start : start + 1]);
  if (mention === undefined || mention.named === null || mention.clitics !== "") return null;
  if (!isPossibleSpeaker(mention) || isGoverned(reading, mention) || isQuoted(reading, mention)) return null;
  return mention;
}

/** فرّقت is no verb of a man, اقتحم none of a woman. */
const agrees = (shape: Shape, { gender, count }: Mention): boolean =>
  shape === "present" ||
  shape === "known" ||
  count !== "sg" ||
  gender === null ||
  (gender === "f") === (shape === "past-feminine");
