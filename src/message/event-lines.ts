import type { EventClaim } from "../claims/index.ts";
import type { EventLine } from "../digest/index.ts";
import type { EntityRef } from "../domain/entity.ts";
import type { Amount } from "../domain/fact.ts";
import type { Inline } from "../domain/message.ts";
import { populationName } from "./figure-lines.ts";
import { genderOf, groupOf, introduce, nameOf, namesOf, pauseAfter } from "./names.ts";
import { excerptRuns } from "./quote-lines.ts";
import { isForeign } from "./words.ts";
import type { Writer } from "./writer.ts";

/** How a line names people and days: the digest in full, the timeline and follow-ups briefly. */
export interface EventStyle {
  readonly names: "full" | "short";
  readonly withDay: boolean;
}

/** Types whose line may be made of known words only; everything else prints what the source said. */
const composed: ReadonlySet<EventClaim["type"]> = new Set([
  "call",
  "meeting",
  "visit",
  "summons",
  "treaty",
  "deployment",
  "aid",
  "advance",
]);

const stances: ReadonlySet<string> = new Set(["confirmed", "declined", "denied", "not_denied", "condemned", "expects"]);

/**
 * An event as one clause; null when nothing can be said of it without inventing: a statement whose topic is not in
 * the bilingual list and whose words are not marked off.
 */
export function eventClause(line: EventLine, style: EventStyle, writer: Writer): readonly Inline[] | null {
  const { claim } = line;
  if (claim.actors.length === 0) return null;
  // That people fight says more than where they are.
  const isFighting = claim.aspect === "confirmed" && line.weight === "fighting";
  if (composed.has(claim.type) && !isFighting) return composedClause(line, style, writer) ?? wordsClause(line, style, writer);
  return stanceClause(line, style, writer) ?? wordsClause(line, style, writer);
}

function composedClause(line: EventLine, style: EventStyle, writer: Writer): readonly Inline[] | null {
  switch (line.claim.type) {
    case "call":
    case "meeting":
      return encounter(line, style, writer);
    case "visit":
      return visit(line.claim, style, writer);
    case "treaty":
      return treaty(line, style, writer);
    case "deployment":
      return deployment(line.claim, style, writer);
    case "summons":
      return summons(line.claim, style, writer);
    default:
      return measured(line.claim, style, writer);
  }
}

function dayOf(claim: EventClaim, style: EventStyle, writer: Writer): readonly Inline[] {
  return style.withDay ? writer.dayAfter(claim.day) : [];
}

function partiesOf({ actors, counterpart }: EventClaim): readonly EntityRef[] {
  const others = counterpart === null || actors.some((actor) => actor.id === counterpart.id) ? [] : [counterpart];
  return [...actors, ...others];
}

/** The one who acts: with his post when named in full. */
function actorName(claim: EventClaim, style: EventStyle, writer: Writer): readonly Inline[] {
  const [first] = claim.actors;
  if (first === undefined) return [];
  if (claim.actors.length > 1) return namesOf(claim.actors, writer, style.names);
  return style.names === "full" ? introduce(first, claim.day, null, writer) : nameOf(first, writer, "short");
}

/** The comma that closes the actor's post; empty where he is named without one. */
function pause(claim: EventClaim, style: EventStyle, writer: Writer): readonly Inline[] {
  const [first] = claim.actors;
  if (first === undefined || claim.actors.length > 1 || style.names === "short") return [];
  return pauseAfter(first, claim.day, writer);
}

/** The printed label of a topic, with the story's people where the label speaks of them. */
export function topicLabel(topic: string, writer: Writer): readonly Inline[] {
  return writer.say(`topic-${topic}`, { population: populationName(writer, false) });
}

function encounter({ claim, topic, guarded }: EventLine, style: EventStyle, writer: Writer): readonly Inline[] {
  const parties = partiesOf(claim);
  const agreed = claim.type === "call" && claim.aspect === "agreed";
  const label = topic === null || guarded ? null : topicLabel(topic, writer);
  const about =
    label === null ? [] : writer.say(agreed ? "agreed-on-topic" : "call-about-topic", { topic: label });
  return writer.say(
    agreed ? "event-call-agreed" : `event-${claim.type}`,
    { who: namesOf(parties, writer, style.names), day: dayOf(claim, style, writer), about },
    { group: groupOf(parties, writer), count: parties.length },
  );
}

function visit(claim: EventClaim, style: EventStyle, writer: Writer): readonly Inline[] {
  const aspect = claim.aspect ?? "none";
  if (aspect === "expected") return expectedVisit(claim, style, writer);
  const where =
    claim.place === null
      ? []
      : writer.say("event-where-to", { place: nameOf(claim.place, writer, "short") }, { aspect });
  const key = writer.has(`event-visit-${aspect}`) ? `event-visit-${aspect}` : "event-visit";
  const gender = genderOf(claim.actors[0] ?? null, writer);
  return writer.say(
    key,
    { who: actorName(claim, style, writer), pause: pause(claim, style, writer), where, day: dayOf(claim, style, writer) },
    { gender },
  );
}

/** "Choe Son Hui, foreign minister, in Moscow"; a country that sends somebody: "a visit from Ukraine to ...". */
function expectedVisit(claim: EventClaim, style: EventStyle, writer: Writer): readonly Inline[] {
  const who = actorName(claim, style, writer);
  if (claim.place === null) return writer.say("event-visit-expected-alone", { who });
  const place = nameOf(claim.place, writer, "short");
  if (claim.actors[0]?.kind !== "person") {
    return writer.say("event-visit-expected-from", { who, where: writer.say("event-where-to", { place }, { aspect: "expected" }) });
  }
  return writer.say("event-visit-expected", {
    who,
    pause: pause(claim, style, writer),
    where: writer.say("expected-where", { place }),
  });
}

function treaty(line: EventLine, style: EventStyle, writer: Writer): readonly Inline[] {
  const { claim, topic } = line;
  const named = topic?.includes("treaty") ? topicLabel(topic, writer) : writer.say("treaty-unknown");
  const day = dayOf(claim, style, writer);
  if (claim.aspect !== "signed" && claim.aspect !== "ratified") {
    return writer.say("event-treaty", { treaty: named, who: namesOf(partiesOf(claim), writer, style.names), day });
  }
  const { counterpart } = claim;
  const other = counterpart === null ? [] : writer.say("treaty-with", { whom: nameOf(counterpart, writer, "short") });
  return writer.say(
    `event-treaty-${claim.aspect}`,
    { who: namesOf(claim.actors, writer, style.names), treaty: named, with: other, day },
    { group: groupOf(claim.actors, writer) },
  );
}

function deployment(claim: EventClaim, style: EventStyle, writer: Writer): readonly Inline[] | null {
  // Only the stances of the story's own people are known phrases; a bare "deployment" is told in the source's words.
  if (claim.aspect === null || (claim.aspect !== "declined" && claim.place === null)) return null;
  const aspect = claim.aspect.replace("_", "-");
  const key = `event-deployment-${aspect}`;
  if (!writer.has(key)) return null;
  const whereKey = aspect === "confirmed" ? "deployment-deployed" : "deployment-where";
  const where = claim.place === null ? [] : writer.say(whereKey, { place: nameOf(claim.place, writer, "short") });
  return writer.say(
    key,
    {
      who: actorName(claim, style, writer),
      day: dayOf(claim, style, writer),
      pause: pause(claim, style, writer),
      population: populationName(writer, false),
      where,
    },
    { gender: genderOf(claim.actors[0] ?? null, writer) },
  );
}

function summons(claim: EventClaim, style: EventStyle, writer: Writer): readonly Inline[] | null {
  const [first, second] = partiesOf(claim);
  if (first === undefined || second === undefined) return null;
  const whom = style.names === "full" ? introduce(second, claim.day, null, writer) : nameOf(second, writer, "full");
  return writer.say(
    "event-summons",
    { who: nameOf(first, writer, style.names), pause: [], whom, day: dayOf(claim, style, writer) },
    { gender: genderOf(first, writer) },
  );
}

/** Aid and advances: nothing is said of them without an amount. */
function measured(claim: EventClaim, style: EventStyle, writer: Writer): readonly Inline[] | null {
  if (claim.amount === null) return null;
  const amount = amountOf(claim.amount, writer);
  const parts = { who: actorName(claim, style, writer), day: dayOf(claim, style, writer) };
  if (claim.type === "aid") {
    const to = claim.counterpart === null ? [] : writer.say("aid-to", { whom: nameOf(claim.counterpart, writer, "short") });
    return writer.say("event-aid", { ...parts, to, amount: writer.say("aid-amount", { amount }) });
  }
  const where = claim.place === null ? [] : writer.say("deployment-where", { place: nameOf(claim.place, writer, "short") });
  return writer.say("event-advance", { ...parts, where, amount: writer.say("advance-amount", { amount }) });
}

const MILLION = 1_000_000;
const BILLION = 1_000_000_000;

/** `€63m`, `63 مليون يورو`, `478 sq km`. */
export function amountOf({ value, unit }: Amount, writer: Writer): readonly Inline[] {
  if (unit === "km2") return writer.say("unit-km2", { number: writer.number(value) }, { count: value });
  const [scale, size] = value >= BILLION ? ["money-billion", BILLION] : value >= MILLION ? ["money-million", MILLION] : ["", 1];
  const times = value / (size as number);
  const number =
    scale === "" ? writer.join(writer.number(value)) : writer.say(scale as string, { number: writer.number(times) }, { count: times });
  const currency = writer.say("currency", { name: unit }, { code: unit });
  return writer.say("unit-money", { number, currency }, { code: unit });
}

/** "X condemned <topic>": only where the stance and the topic are known and no condition stands in the words. */
function stanceClause(line: EventLine, style: EventStyle, writer: Writer): readonly Inline[] | null {
  const { claim, topic, guarded } = line;
  if (topic === null || claim.aspect === null || !stances.has(claim.aspect)) return null;
  if (guarded) return null;
  return writer.say(
    `stance-${claim.aspect.replace("_", "-")}`,
    {
      who: actorName(claim, style, writer),
      pause: pause(claim, style, writer),
      day: dayOf(claim, style, writer),
      topic: topicLabel(topic, writer),
    },
    { gender: genderOf(claim.actors[0] ?? null, writer) },
  );
}

/** "Who (day): the source's own words", without quotation marks: it is reported speech. */
function wordsClause(line: EventLine, style: EventStyle, writer: Writer): readonly Inline[] | null {
  const { claim, topic, words } = line;
  if (words === null) return null;
  const isTranslated = isForeign(words.text, writer.language);
  const about = isTranslated && topic !== null ? writer.say("about-topic", { topic: topicLabel(topic, writer) }) : [];
  const stance =
    claim.aspect === null || claim.aspect === "confirmed"
      ? []
      : writer.say("words-stance", {}, { stance: claim.aspect, gender: genderOf(claim.actors[0] ?? null, writer) });
  return writer.say("words-said", {
    who: actorName(claim, style, writer),
    pause: stance.length === 0 ? [] : pause(claim, style, writer),
    stance: stance.length === 0 ? [] : writer.join(" ", stance),
    day: dayOf(claim, style, writer),
    about,
    language: isTranslated ? writer.say("in-other-language") : [],
    words: excerptRuns(words, writer),
  });
}
