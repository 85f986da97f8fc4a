import { matchOf } from "../document.ts";
import { cats } from "../categories.ts";
import { isRelay, type Mention, type Named } from "../names/mention.ts";
import { itemAt } from "../itemAt.ts";
import type { Meaning } from "../phrases.ts";
import type { Attribution } from "../quotes/attribution.ts";
import { NEXT_SENTENCE } from "../quotes/creditedBefore.ts";

import { mentionsBetween, type Reading } from "../quotes/walk.ts";
import { actingIn, namedOf, unique } from "./acting.ts";
import { agentBehind, agentRightBehind, bodyActing } from "./agents.ts";
import { hasSubject, isJoined, subjectCarried } from "./coordinated.ts";
import type { EventFound, EventInput } from "./event.ts";
import { describesNoun, eventOfBoth, nationsActing, partiesOf, patientOf, pronounActing } from "./standIns.ts";
import { subjectGoneOn } from "./goneOn.ts";
import { sidesBetween, withJoined } from "./joined.ts";
import {
  isCommonNoun,
  isTheirVerb,
  isUnnamedBody,
  isUnnamedForce,
  isUnnamedLead,
  isUnnamedPlural,
} from "./nobodies.ts";
import { onlyReports, reporterOf } from "./reporters.ts";
import { isSummoned } from "./sides.ts";
import { DELEGATION } from "./governed.ts";
import { type Acts, isQuoted, subjectOf } from "./subject.ts";

/** Who acts in an event. */

/** How many tokens before its sentence the two sides of a call may have been named. */
const EARLIER = 80;

type Trigger = Extract<Meaning, { cat: "trigger" }>;

/** Where a trigger stands, and whose words it stands in. */
export interface Where {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly owner: Attribution | null;
}

/** The subject of the trigger, both sides of it, or whoever says it; nobody when the text does not tell. */
export function actorsOf(
  input: EventInput,
  trigger: Trigger,
  { first, last, sentence, owner: told }: Where,
  found: readonly EventFound[],
): Named[] {
  const { reading } = input;
  const { rule, tense } = trigger;
  // وقعت غارة. أعلنت ذلك وزارة الصحة: who tells in the next sentence that it happened.
  const owner = told?.rule === NEXT_SENTENCE && rule.actor !== "source" ? null : told;
  const bounds = reading.document.sentences[sentence];
  if (bounds === undefined) return [];
  // نفى الجيش سقوط البلدة، ووصف الأنباء بأنها كاذبة: what a verb of saying tells by itself is told by whoever says it.
  const said = rule.type === "denial" && tense !== null ? spokenAt(input, sentence, first) : undefined;
  if (said !== undefined) return said.source === null ? [] : [said.source];
  if (rule.actor === "source") return reporterOf(reading, rule, { first, owner, from: bounds.first, to: bounds.last });
  const acts = actingIn(reading, rule.who);
  const here = mentionsBetween(reading, bounds.first, bounds.last).filter(
    (mention) => mention.first >= bounds.first && mention.last <= bounds.last && !isQuoted(reading, mention),
  );
  const sides =
    rule.counterpart.length === 0 ? null : sidesBetween(reading, here, acts, { first, last, aspect: rule.aspect });
  const between = sides === null ? [] : namedOf(sides);
  if (between.length === 2) return between;
  if (rule.actor === "agent") {
    const agent =
      agentRightBehind(reading, last, rule.aspect === "strike") ?? agentBehind(reading, last + 1, bounds.last);
    return agent === null ? [] : namedOf(withJoined(reading, agent, acts));
  }
  if (rule.actor === "between") return bothSides(reading, here, { first, owner, from: bounds.first });
  const both = eventOfBoth(reading, { first, last, sentence }, found);
  const pair = both === null ? [] : partiesOf(both);
  if (tense === null && pair.length > 0) return pair;
  const standIns = standInsOf(input, trigger, { first, last, owner }, here);
  if (standIns.length > 0) return standIns;
  if (pair.length > 0) return pair;
  const carried = subjectCarried(reading, { first, last, sentence }, found).filter(
    ({ ref }) => rule.who === "any" || ref.kind === "person",
  );
  if (carried.length > 0) return carried;
  const goneOn = subjectGoneOn(input, rule, { first, last, sentence, to: bounds.last }, acts, found);
  if (goneOn !== null) return [goneOn];
  return bySubject(input, trigger, { first, last, owner, from: bounds.first, to: bounds.last }, here, acts);
}

/** What the reporting verb at a token attributes. */
const spokenAt = (input: EventInput, sentence: number, first: number): Attribution | undefined =>
  input.saidIn(sentence).find(({ cue }) => cue.first === first);

/** Where the trigger of a verb or a noun stands in its sentence. */
type Span = Pick<Where, "first" | "last" | "owner"> & { readonly from: number; readonly to: number };

/** The subject of the trigger; by whom a passive was done or whom it concerns; else whoever reports it. */
function bySubject(
  { reading }: EventInput,
  trigger: Trigger,
  { first, last, owner, from, to }: Span,
  here: readonly Mention[],
  acts: Acts,
): Named[] {
  const { rule, tense } = trigger;
  const reports = onlyReports(owner?.source ?? null, rule.aspect) ? [] : reportingOf(reading, here, owner, acts);
  const reported = rule.type === "other" && rule.actor !== "doer" ? reports : [];
  const nobodys = tense === null ? null : byNobody(reading, trigger, { first, last, from, to }, reported);
  if (nobodys !== null) return nobodys;
  const subject = subjectOf({ reading, first, last, from, to }, acts, {
    takesObject: takesObject(reading, trigger, last),
    isVerb: tense !== null,
    isAction: tense === null && rule.nouns.length > 0,
    isConcerned: rule.concerned,
    said: owner?.source == null ? null : { first: owner.first, by: owner.source.ref.id },
  });
  if (subject === "nobody") {
    const agents = doneBy(reading, last, to);
    const patient = agents === null && rule.patient ? patientOf(reading, here, first, acts) : null;
    return agents ?? (patient === null ? reported : namedOf(withJoined(reading, patient, acts)));
  }
  const isReporter = subject?.named != null && subject.named.ref.id === owner?.source?.ref.id;
  if (isReporter && onlyReports(subject.named, rule.aspect)) return [];
  if (subject !== null) {
    // أفادت رويترز بتعيين فلان: by a noun an agency tells what others did.
    const isTeller = tense === null && rule.aspect !== null && isRelay(subject.named);
    const acting = isTeller ? [] : namedOf(withJoined(reading, subject, acts));
    // وافق سفراء دول الاتحاد: those who are not named act for what their title belongs to.
    const isBodys = subject.named === null && !isSummoned(rule, subject, here);
    // وصل أعضاء الوفد: of those whom only people meet, members of a delegation stand for it.
    const of = isBodys ? subject.title?.of : null;
    const body = rule.who === "any" || of?.institution === DELEGATION ? of : null;
    // الوزير ونظيره السوداني: such a title may be joined to somebody who is named.
    if (acting.length > 0 || body != null) return body == null ? acting : unique([...acting, body]);
  }
  if (rule.actor === "doer") return [];
  return reports.filter(({ ref }) => rule.who === "any" || ref.kind === "person");
}

/** Who does what a verb tells whose subject has no name: his body, whom a phrase names, or who reports it; null where a name may be it. */
function byNobody(
  reading: Reading,
  { rule, tense }: Trigger,
  { first, last, from, to }: Omit<Span, "owner">,
  reported: Named[],
): Named[] | null {
  if (describesNoun(reading, first, last)) return reported;
  const members = bodyActing(reading, { first, last }, rule.unnamed);
  // وصلت كتيبة من الجيش: a unit visits nobody.
  if (members !== null) return rule.who === "any" ? namedOf([members]) : [];
  if (tense === "present" && isUnnamedLead(reading, first, from)) return doneBy(reading, last, to) ?? [];
  if (isUnnamedPlural(reading, last + 1) || isTheirVerb(reading, first) || isUnnamedForce(reading, first))
    return doneBy(reading, last, to) ?? [];
  // إن القوات الإسرائيلية قصفت مستشفى: who acts stands in front, and what is hit behind.
  const isBehind = rule.unnamed && isCommonNoun(reading, last + 1) && !isNamedInFront(reading, first);
  if (isUnnamedBody(reading, last + 1) || isBehind) return doneBy(reading, last, to) ?? reported;
  return null;
}

/** A name ends right in front of a verb. */
const isNamedInFront = ({ mentions, mentionOf }: Reading, verb: number): boolean =>
  itemAt(mentions, mentionOf[verb - 1])?.named != null;

/** By whom a passive says it was done; null where it does not. */
function doneBy(reading: Reading, last: number, to: number): Named[] | null {
  const agent = agentBehind(reading, last + 1, to);
  return agent === null ? null : namedOf([agent]);
}

/** A name behind the verb may be its object, unless that is written onto it: قلدته. */
function takesObject({ document }: Reading, { rule, tense }: Trigger, last: number): boolean {
  if (tense !== null && document.rules.grammar.endsInPronoun(document.tokens[last]?.norm ?? "")) return false;
  return rule.counterpart.includes("object") || rule.place.includes("object");
}

/** Who does it where a pronoun or a nationality stands for the subject of a verb. */
function standInsOf(
  input: EventInput,
  { rule: { who, actor }, tense }: Trigger,
  { first, last, owner }: Pick<Where, "first" | "last" | "owner">,
  here: readonly Mention[],
): Named[] {
  const { reading } = input;
  const acts = (named: Named): boolean => who === "any" || named.ref.kind === "person";
  // In English the phrases of a rule that asks for a doer are verbs: carried out strikes.
  const isVerb = tense !== null || (actor === "doer" && reading.document.rules.grammar.subjectFirst);
  const told = isVerb && (isSpeaker(reading, first) || isSpeakers(reading, first, last, owner)) ? owner?.source : null;
  if (told != null && acts(told))
    return reportingOf(reading, here, owner, ({ named }) => named !== null && acts(named));
  // الهجوم الذي استهدف قاعدة تشادية: behind a relative pronoun the nation is of what it hit.
  const isRelative = reading.document.rules.grammar.relatives.has(reading.document.tokens[first - 1]?.norm ?? "");
  const nations = isVerb && who === "any" && !isRelative ? nationsActing(input, first, last) : [];
  if (nations.length > 0) return nations;
  const meant = pronounActing(reading, first, owner);
  return meant != null && acts(meant) ? [meant] : [];
}

/** Who reports it, with whom "and" joins to them. */
function reportingOf(reading: Reading, here: readonly Mention[], owner: Attribution | null, acts: Acts): Named[] {
  const source = owner?.source ?? null;
  if (source === null) return [];
  const mention = here.find(({ named }) => named?.ref.id === source.ref.id);
  return mention === undefined ? [source] : namedOf(withJoined(reading, mention, acts));
}

/** قال الجيش إنه قصف: who says it does it. */
function isSpeaker({ document }: Reading, first: number): boolean {
  const before = document.tokens[first - 1]?.norm ?? "";
  return (
    document.rules.grammar.endsInPronoun(before) && matchOf(document, first - 1, cats.complementizer) !== undefined
  );
}

/** قالت إنها باشرت جولات وأوقفت متهمين: a verb that "and" joins goes on about who says so, where it has no subject. */
function isSpeakers(reading: Reading, first: number, last: number, owner: Attribution | null): boolean {
  if (owner === null || owner.first >= first || !isJoined(reading.document, first)) return false;
  return (isSpeaker(reading, owner.first) || isSpeaker(reading, owner.first + 1)) && !hasSubject(reading, last + 1);
}

/** The first two people of a sentence; one who is named there alone, with whoever was named last before it. */
function bothSides(
  reading: Reading,
  here: readonly Mention[],
  { first, owner, from }: Pick<Where, "first" | "owner"> & { readonly from: number },
): Named[] {
  const clause = here.filter(({ first: at }) => at <= first || !isPart(reading, first, at));
  const named = namedOf(clause).filter(({ ref }) => ref.kind === "person");
  // A spokesman who reports a call of two others has no part in it.
  const teller = owner !== null && owner.first <= first && named.length > 2 ? owner.source?.ref.id : undefined;
  const people = named.filter(({ ref }) => ref.id !== teller);
  if (people.length >= 2) return people.slice(0, 2);
  // أجرى فلان مكالمة مع الرئيس الجديد للاتحاد: the other side is somebody whom the text does not tell.
  if (clause.some(({ kind, named: one, title }) => kind === "person" && one === null && title?.spokes !== true))
    return people;
  const before = mentionsBetween(reading, from - EARLIER, from - 1);
  const last = namedOf(before).slice(-6);
  return unique([...people, ...last.filter(({ ref }) => ref.kind === "person")]).slice(0, 2);
}

/** True where a conjunction behind a comma parts two tokens: اتصال هاتفي، بينما قاطعت الكتلة الجلسة. */
function isPart({ document }: Reading, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    if (document.tokens[at]?.kind === "comma" && matchOf(document, at + 1, cats.conjunction) !== undefined) return true;
  }
  return false;
}
