import { beginsAny, matchOf, type MatchOf, matchesOf, phrasesAt, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import { bitsOf, type FoldedEventRule as Rule } from "../phrases.ts";
import type { Attribution } from "../quotes/attribution.ts";
import { senseOf } from "../senses.ts";
import { actorsOf } from "./actors.ts";
import { amountNear, detailsOf } from "./amounts.ts";
import type { EventFound, EventInput } from "./event.ts";
import { findDeeds } from "./deeds.ts";
import { metByPronoun } from "./goneOn.ts";
import { dayOf, isOnLaterDay } from "./eventDay.ts";
import { aspectOf } from "./reality.ts";
import { SentenceContext } from "./sentenceContext.ts";
import { dropReports, haveOneParty, idsOf, isToldAgain } from "./again.ts";
import { eventOfBoth } from "./standIns.ts";
import { countryOf, isOtherSide, nationBeside, othersOf } from "./sides.ts";
import { leadsSentence } from "./dateline.ts";
import { toldEvents } from "./told.ts";
import { whereOf } from "./where.ts";

type TriggerMatch = MatchOf<"trigger">;
const triggers = bitsOf(["trigger"]);

/**
 * خطف مسلحون: before people in the form of a subject a word that is a noun as well is a verb; أعلنت واشنطن منح مانيلا 500 مليون: what
 * somebody announces begins with a noun.
 */
function readingsOf({ reading, saidIn }: EventInput, at: number): readonly TriggerMatch[] {
  const { document } = reading;
  const all = matchesOf(document, at, cats.trigger);
  if (all.length < 2 || all.every(({ meaning }) => meaning.tense !== null)) return all;
  const { isNominative, isPluralSubject } = document.rules.grammar;
  const next = document.tokens[at + 1]?.norm ?? "";
  const isVerb = isNominative(next) || isPluralSubject(next);
  const isNoun = saidIn(document.sentenceOf[at] ?? -1).some(({ kind, first }) => kind === "object" && first === at);
  if (isVerb === isNoun) return all;
  // رفضت موسكو منح الجندي وساما: what she refuses she does not do.
  if (isNoun) return all.filter(({ meaning }) => meaning.tense === null);
  const rank = ({ meaning }: TriggerMatch): number => Number(meaning.tense === null);
  return all.toSorted((a, b) => rank(a) - rank(b));
}

/** What happened, by the trigger words of the lexicon. */
export function findEvents(input: EventInput): EventFound[] {
  const { document } = input.reading;
  const found: EventFound[] = [];
  const yielding = new Map<EventFound, Rule>();
  const reported = new Set<EventFound>();
  const context = new SentenceContext(input.reading);
  for (let at = 0; at < document.tokens.length; at++) {
    if (!beginsAny(document, at, triggers)) continue;
    if ((document.quoteOf[at] ?? -1) !== -1 || (input.reading.mentionOf[at] ?? -1) !== -1) continue;
    for (const trigger of readingsOf(input, at)) {
      const sentence = document.sentenceOf[at] ?? -1;
      const { rule } = trigger.meaning;
      if (!context.mayTell(sentence, rule, at) || input.isNegated(trigger.first)) continue;
      const told = aspectOf(document, trigger);
      const isReal = told !== "unreal" && trigger.meaning.tense === "present";
      const aspect = isReal && isOnLaterDay(input, trigger.first, sentence) ? (rule.later ?? "unreal") : told;
      const event = aspect === "unreal" ? null : eventOf(input, trigger, { sentence, aspect, found });
      if (event === null) continue;
      dropReports(found, reported, event);
      const joined = trigger.meaning.tense !== null && document.rules.grammar.joins(trigger.clitics);
      if (isToldAgain(found, event, joined)) continue;
      found.push(event);
      if (rule.actor === "source" && event.actors.length === 0) {
        reported.add(event);
        // Whoever reports it is told by a rule that says no more than that.
        continue;
      }
      if (rule.yields.length > 0) yielding.set(event, rule);
      break;
    }
  }
  const done = new Set(found.filter(({ aspect }) => deeds.has(aspect ?? "")).map(({ first }) => first));
  const told = toldEvents(input, input.attributions).filter(({ first }) => !done.has(first));
  const tellings = Map.groupBy(told, ({ sentence }) => sentence);
  const denials = Map.groupBy([...told, ...found.filter(isDisowned)], ({ sentence }) => sentence);
  const events = [
    ...withoutYielding(found, yielding).filter(
      (event) => !isRetold(input, event, (event.type === "denial" ? tellings : denials).get(event.sentence) ?? []),
    ),
    ...told,
  ];
  return [...events, ...findDeeds(input, [...found, ...told])].sort((a, b) => a.first - b.first);
}

/** أدان الهجوم, نفى نشر قوات: what he condemns or denies is told with it. */
function isRetold(
  { reading }: EventInput,
  { type, aspect, actors, first }: EventFound,
  told: readonly EventFound[],
): boolean {
  return told.some(
    (one) =>
      (type !== "denial" || one.type === "denial") &&
      (isDenied(reading.document, one, type, first) ||
        ((type === "other" || type === "denial" || (type === "deployment" && aspect === null)) &&
          (actors.length === 0 ? isDisowned(one) : one.actors[0]?.ref.id === actors[0]?.ref.id) &&
          isInWords(one, first))),
  );
}

/** Denied or condemned: نفى الهجوم، أدان الهجوم. */
const isDisowned = ({ type, aspect }: EventFound): boolean => type === "denial" || aspect === "condemned";

/** How many words into what is denied it stands. */
const DENIED_WITHIN = 8;

/** نفى حصول اتصال هاتفي بين الرئيسين: it has not happened, whoever would have done it. */
const isDenied = (document: TextDocument, one: EventFound, type: EventFound["type"], first: number): boolean =>
  one.type === "denial" &&
  type !== "denial" &&
  type !== "statement" &&
  one.content !== null &&
  one.content.first <= first &&
  first <= Math.min(one.content.last, one.content.first + DENIED_WITHIN) &&
  isOneClause(document, one.content.first, first);

/**
 * نفى ذلك وسيطر على المدينة، نفى القصف، فيما التقى: behind a comma, a conjunction or an "and" that is written onto the words
 * themselves another thing is told; so it is where a preposition leads to them (علاقته بزيارة الرئيس).
 */
function isOneClause(document: TextDocument, from: number, to: number): boolean {
  const { joins, governs, belongs } = document.rules.grammar;
  const isApart = (clitics: string): boolean => joins(clitics) || (governs(clitics) && !belongs(clitics));
  if (to > from && phrasesAt(document, to).some(({ cat, clitics }) => cat === "trigger" && isApart(clitics)))
    return false;
  for (let at = from; at < to; at++)
    if (document.tokens[at]?.kind === "comma" || matchOf(document, at, cats.conjunction) !== undefined) return false;
  return true;
}

/** Verbs that tell more than words: what a court rejects it rules on, and who attacks a camp does not criticise it. */
const deeds: ReadonlySet<string> = new Set(["ruling", "strike"]);

/** Who welcomes or criticises one thing may have done another in the same sentence. */
const isInWords = ({ aspect, content }: EventFound, first: number): boolean =>
  (aspect !== "welcomed" && aspect !== "criticised") ||
  (content !== null && content.first <= first && first <= content.last);

/** Nobody makes more calls in one article. */
const MOST = 100;

/** Without those that only stand for what another event tells of the same people. */
function withoutYielding(found: readonly EventFound[], yielding: ReadonlyMap<EventFound, Rule>): readonly EventFound[] {
  if (yielding.size === 0) return found;
  const types = new Set([...yielding.values()].flatMap((rule) => rule.yields));
  const told = found.filter(({ type }) => types.has(type)).slice(0, MOST);
  return found.filter((event) => {
    const yields = yielding.get(event)?.yields;
    if (yields === undefined) return true;
    const parties = idsOf(event);
    return !told.some((other) => yields.includes(other.type) && haveOneParty(parties, idsOf(other)));
  });
}

interface Told {
  readonly sentence: number;
  readonly aspect: string | null;
  readonly found: readonly EventFound[];
}

function eventOf(input: EventInput, { meaning, first, last }: TriggerMatch, told: Told): EventFound | null {
  const { reading } = input;
  const { rule } = meaning;
  const { sentence, aspect } = told;
  const bounds = reading.document.sentences[sentence];
  if (bounds === undefined) return null;
  const owner = input.ownerAt(first);
  const nation = rule.counterpart.includes("nationality") ? nationBeside(input, first, last) : null;
  if (rule.type === "other" && owner !== null && senseOf(owner.cue.id).doubts) return null;
  const acting = actorsOf(input, meaning, { first, last, sentence, owner }, told.found);
  if (acting.length === 0 && nation !== null) acting.push(nation);
  const doers = rule.country ? acting.map((actor) => countryOf(input, actor, sentence)) : acting;
  if (doers.length === 0 && !rule.unnamed) return null;
  const others = doers.map((actor) => actor.ref.id);
  const sides = othersOf(input, rule, { last, to: bounds.last, others, nation });
  const actors = sides.length > 1 ? [...doers, ...sides] : doers;
  const [side = null] = sides.length > 1 ? [] : sides;
  const isMet = sides.length === 0;
  const counterpart = isMet ? metByPronoun(input, rule, { first, last, sentence }, actors, told.found) : side;
  if (rule.both && !isOtherSide(rule, actors, counterpart)) return null;
  const leads = leadsSentence({ reading, first, last, from: bounds.first, to: bounds.last }, meaning.tense !== null);
  const place = whereOf(reading, rule, { first, last, to: bounds.last, others });
  if (rule.placed && place === null) return null;
  const sum = rule.amount === "none" ? null : amountNear(input.amountsIn(sentence), rule.amount, first);
  const amount = sum?.amount ?? null;
  if (amount === null && rule.type === "aid" && rule.amount === "aid") return null;
  const dated = { aspect, actor: rule.actor, continues: rule.continues || leads };
  const day = dayOf(input, first, sentence, owner, dated);
  return {
    type: rule.type,
    aspect: aspect ?? (rule.type === "deployment" ? aspectBy(owner) : null),
    actors,
    counterpart,
    place,
    on:
      day ?? (aspect === "expected" ? null : (eventOfBoth(reading, { first, last, sentence }, told.found)?.on ?? null)),
    amount,
    details: {
      ...(rule.status === null ? null : { status: rule.status }),
      ...(sum === null ? null : detailsOf(input, sum, sentence)),
    },
    first,
    last,
    sentence,
    content: owner !== null && owner.first >= first ? { first: owner.first, last: owner.last } : null,
    rules: [`event:${rule.id}`],
  };
}

/** How the verb that reports an event tells it; a source named in front of a colon says it. */
const aspectBy = (owner: Attribution | null): string | null =>
  owner === null ? "said" : (senseOf(owner.cue.id).tells ?? null);
