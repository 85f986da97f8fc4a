import type { EventClaim } from "../claims/index.ts";
import type { Inline } from "../domain/message.ts";
import { populationName } from "./figure-lines.ts";
import { introduce, pauseAfter } from "./introductions.ts";
import { nameOf, namesOf } from "./names.ts";
import type { Writer } from "./writer.ts";

/** How a line names people and days: the digest in full, the timeline and follow-ups briefly. */
export interface EventStyle {
  readonly names: "full" | "short";
  readonly withDay: boolean;
}

/** The day in brackets, where the line tells it. */
export function dayOf(claim: EventClaim, style: EventStyle, writer: Writer): readonly Inline[] {
  return style.withDay ? writer.dayAfter(claim.day) : [];
}

/** The one who acts: with his post when named in full. */
export function actorName(claim: EventClaim, style: EventStyle, writer: Writer): readonly Inline[] {
  const [first] = claim.actors;
  if (first === undefined) return [];
  if (claim.actors.length > 1) return namesOf(claim.actors, writer, style.names);
  return style.names === "full" ? introduce(first, claim.day, null, writer) : nameOf(first, writer, "short");
}

/** The comma that closes the actor's post; empty where he is named without one. */
export function pause(claim: EventClaim, style: EventStyle, writer: Writer): readonly Inline[] {
  const [first] = claim.actors;
  if (first === undefined || claim.actors.length > 1 || style.names === "short") return [];
  return pauseAfter(first, claim.day, writer);
}

/** The printed label of a topic, with the story's people where the label speaks of them. */
export function topicLabel(topic: string, writer: Writer): readonly Inline[] {
  return writer.say(`topic-${topic}`, { population: populationName(writer, false) });
}
