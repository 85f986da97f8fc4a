import { type EventClaim, isAsserted } from "../claims/index.ts";
import { type EventLine, partiesOf } from "../digest/index.ts";
import type { Inline } from "../domain/message.ts";
import { actorName, dayOf, type EventStyle, pause, topicLabel } from "./event-parts.ts";
import { populationName } from "./figure-lines.ts";
import { happening } from "./happening-lines.ts";
import { introduce } from "./introductions.ts";
import { agreementOf, genderOf, groupOf, nameInside, nameOf, namesOf, placeName } from "./names.ts";
import { relayedByMedia } from "./relays.ts";
import { stanceClause, wordsClause } from "./said-lines.ts";
import type { Writer } from "./writer.ts";

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

function encounter({ claim, topic, guarded }: EventLine, style: EventStyle, writer: Writer): readonly Inline[] {
  const parties = partiesOf(claim);
  if (claim.type === "meeting" && claim.aspect === "expected") {
    const who = namesOf(parties, writer, style.names);
    return writer.say("event-meeting-expected", { who, day: monthOf(claim, writer) });
  }
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
  const [first] = claim.actors;
  const isBody = claim.actors.length === 1 && first !== undefined && first.kind !== "person";
  const who = isBody ? nameInside(first, writer, "short") : actorName(claim, style, writer);
  if (claim.place === null) {
    return writer.say("event-visit-expected-alone", { who, day: monthOf(claim, writer) });
  }
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

/** Of what is expected, the month where that is all that is known of its day. */
const monthOf = ({ day }: EventClaim, writer: Writer): readonly Inline[] =>
  day?.length === 7 ? writer.dayAfter(day) : [];

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
