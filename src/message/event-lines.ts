import { type EventClaim, isAsserted } from "../claims/index.ts";
import { type EventLine, partiesOf } from "../digest/index.ts";
import type { Inline } from "../domain/message.ts";
import { populationName } from "./figure-lines.ts";
import { happening } from "./happening-lines.ts";
import { jointBefore, withoutJoint } from "./joints.ts";
import {
  agreementOf,
  genderOf,
  groupOf,
  introduce,
  nameInside,
  nameOf,
  namesOf,
  pauseAfter,
  placeName,
} from "./names.ts";
import { excerptRuns } from "./quote-lines.ts";
import { relayedByMedia } from "./relays.ts";
import { isForeign } from "./words.ts";
import type { Writer } from "./writer.ts";

/** How a line names people and days: the digest in full, the timeline and follow-ups briefly. */
export interface EventStyle {
  readonly names: "full" | "short";
  readonly withDay: boolean;
}

/** An event as one clause; null when it cannot be told without inventing. */
export function eventClause(line: EventLine, style: EventStyle, writer: Writer): readonly Inline[] | null {
  switch (line.telling) {
    case "sentence": {
      const text = sentence(line, style, writer);
      const isRelayed = text !== null && line.relay !== null && style.names === "full";
      return isRelayed ? writer.join(text, relayedByMedia(line.relay, writer)) : text;
    }
    case "stance":
      return stanceClause(line, style, writer);
    case "words":
      return wordsClause(line, style, writer);
    case null:
      return null;
  }
}

function sentence(line: EventLine, style: EventStyle, writer: Writer): readonly Inline[] | null {
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
      return happening(line, actorName(line.claim, style, writer), dayOf(line.claim, style, writer), writer);
  }
}

function dayOf(claim: EventClaim, style: EventStyle, writer: Writer): readonly Inline[] {
  return style.withDay ? writer.dayAfter(claim.day) : [];
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
  const about = label === null ? [] : writer.say(agreed ? "agreed-on-topic" : "call-about-topic", { topic: label });
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
    claim.place === null ? [] : writer.say("event-where-to", { place: placeName(claim.place, writer) }, { aspect });
  const key = writer.has(`event-visit-${aspect}`) ? `event-visit-${aspect}` : "event-visit";
  const gender = genderOf(claim.actors[0] ?? null, writer);
  return writer.say(
    key,
    {
      who: actorName(claim, style, writer),
      // "Visit of X, president, to Y": the comma closes only what goes on.
      pause: aspect === "none" && where.length === 0 ? [] : pause(claim, style, writer),
      where,
      day: dayOf(claim, style, writer),
    },
    { gender },
  );
}

/** "Choe Son Hui, foreign minister, in Moscow"; a country that sends somebody: "a visit from Ukraine to ...". */
function expectedVisit(claim: EventClaim, style: EventStyle, writer: Writer): readonly Inline[] {
  const who = actorName(claim, style, writer);
  if (claim.place === null) return writer.say("event-visit-expected-alone", { who });
  const place = placeName(claim.place, writer);
  if (claim.actors[0]?.kind !== "person") {
    return writer.say("event-visit-expected-from", {
      who,
      where: writer.say("event-where-to", { place }, { aspect: "expected" }),
    });
  }
  return writer.say("event-visit-expected", {
    who,
    pause: pause(claim, style, writer),
    where: writer.say("expected-where", { place }),
  });
}

function treaty(line: EventLine, style: EventStyle, writer: Writer): readonly Inline[] {
  const { claim, topic } = line;
  const aspect = claim.aspect ?? "none";
  const named = topic?.includes("treaty") ? topicLabel(topic, writer) : writer.say("treaty-unknown", {}, { aspect });
  const day = dayOf(claim, style, writer);
  if (claim.aspect !== "signed" && claim.aspect !== "ratified") {
    return writer.say("event-treaty", { treaty: named, who: namesOf(partiesOf(claim), writer, style.names), day });
  }
  const { counterpart } = claim;
  const other =
    counterpart === null ? [] : writer.say("treaty-with", { whom: nameInside(counterpart, writer, "short") });
  return writer.say(
    `event-treaty-${claim.aspect}`,
    { who: namesOf(claim.actors, writer, style.names), treaty: named, with: other, day },
    { group: groupOf(claim.actors, writer) },
  );
}

function deployment(claim: EventClaim, style: EventStyle, writer: Writer): readonly Inline[] {
  // "NATO (28 Oct): ..." says who says it, with whatever verb he stands by it.
  const aspect = isAsserted(claim) ? "asserted" : (claim.aspect ?? "").replace("_", "-");
  const whereKey = aspect === "asserted" ? "deployment-deployed" : "deployment-where";
  const where = claim.place === null ? [] : writer.say(whereKey, { place: placeName(claim.place, writer) });
  return writer.say(
    `event-deployment-${aspect}`,
    {
      who: actorName(claim, style, writer),
      day: dayOf(claim, style, writer),
      pause: pause(claim, style, writer),
      population: populationName(writer, false),
      where,
    },
    { gender: agreementOf(claim.actors, writer), group: groupOf(claim.actors, writer) },
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

/** "X condemned <topic>". */
function stanceClause(
  { claim, topic }: EventLine,
  style: EventStyle,
  writer: Writer,
  aspect = claim.aspect,
): readonly Inline[] | null {
  if (topic === null || aspect === null) return null;
  return writer.say(
    `stance-${aspect.replace("_", "-")}`,
    {
      who: actorName(claim, style, writer),
      pause: pause(claim, style, writer),
      day: dayOf(claim, style, writer),
      topic: topicLabel(topic, writer),
      population: populationName(writer, false),
    },
    { gender: agreementOf(claim.actors, writer), group: groupOf(claim.actors, writer), id: topic },
  );
}

/** "X declined to comment on <topic>": what is declined in words of another language. */
function refusalClause({ claim, topic, refusal }: EventLine, style: EventStyle, writer: Writer): readonly Inline[] {
  return writer.say(
    `declined-${refusal}`,
    {
      who: actorName(claim, style, writer),
      pause: pause(claim, style, writer),
      day: dayOf(claim, style, writer),
      topic: topic === null ? [] : topicLabel(topic, writer),
    },
    { gender: agreementOf(claim.actors, writer), known: topic === null ? "no" : "yes" },
  );
}

/** Verbs of stances; other aspects are told without a verb: "who (day): words". */
const verbOfAspect: Readonly<Record<string, string>> = {
  expects: "expect",
  condemned: "condemn",
  declined: "decline",
  denied: "deny",
  not_denied: "not-deny",
};

/**
 * "Who (day): the source's own words", without quotation marks: it is reported speech. A verb that says more than
 * "said" is told, with the word that joins it to its complement.
 */
function wordsClause(line: EventLine, style: EventStyle, writer: Writer): readonly Inline[] | null {
  const { claim, topic, words } = line;
  if (words === null) return null;
  const isTranslated = isForeign(words.text, writer.language);
  // "Voiced his expectation that they will fight": what can happen is expected in either language.
  if (isTranslated && line.foresees && line.happens && !line.guarded)
    return stanceClause(line, style, writer, "expects");
  if (isTranslated && line.refusal !== null) return refusalClause(line, style, writer);
  const cue = verbOfAspect[claim.aspect ?? ""] ?? claim.cue ?? "say";
  const gender = agreementOf(claim.actors, writer);
  const own = writer.say("cue-verb", {}, { cue, gender });
  const isOwnLanguage = line.followsThat && !isTranslated && !words.cutBefore;
  const followsThat = isOwnLanguage && (writer.language === "ar" || own.length > 0);
  // Verbs that only say "said" are one here.
  const saying = own.length === 0 ? "say" : cue;
  const verb = followsThat ? writer.say("cue-verb-that", { verb: own }, { cue: saying, gender }) : own;
  const joint = followsThat ? writer.say("cue-that", {}, { cue: saying }) : jointBefore(words, saying, writer);
  return writer.say("words-said", {
    who: actorName(claim, style, writer),
    pause: verb.length === 0 ? [] : pause(claim, style, writer),
    verb: verb.length === 0 ? [] : writer.join(" ", verb),
    day: dayOf(claim, style, writer),
    about: isTranslated && topic !== null ? writer.say("about-topic", { topic: topicLabel(topic, writer) }) : [],
    language: isTranslated ? writer.say("in-other-language") : [],
    joint: isTranslated ? ": " : joint,
    words: excerptRuns(isTranslated ? withoutJoint(words, cue, writer) : words, writer),
  });
}
