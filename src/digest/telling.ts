import { type EventClaim, isAsserted, wordsOf } from "../claims/index.ts";
import type { EntityRef } from "../domain/entity.ts";
import type { EventLine, Telling } from "./edition.ts";

/** Fewer words say nothing without their sentence. */
const MIN_WORDS = 3;
const MIN_WORDS_OF_NUMBER = 6;

/** Stances on the story's people that are known phrases; those of the second list say enough without a place. */
const deploymentStances: ReadonlySet<string> = new Set(["claimed", "forecast", "declined", "denied", "not_denied"]);
const placelessStances: ReadonlySet<string> = new Set(["forecast", "declined"]);

const stances: ReadonlySet<string> = new Set(["confirmed", "declined", "denied", "not_denied", "condemned", "expects"]);

/** Everyone who takes part: the actors and their counterpart, each once. */
export function partiesOf({ actors, counterpart }: EventClaim): readonly EntityRef[] {
  const isNamed = counterpart === null || actors.some((actor) => actor.id === counterpart.id);
  return isNamed ? actors : [...actors, counterpart];
}

/**
 * How an event can be told without inventing: as a sentence of known words, as a stance on a topic of the bilingual
 * list, or in the source's own words; null when it cannot be told.
 */
export function tellingOf(line: Omit<EventLine, "telling">): Telling | null {
  const { claim } = line;
  if (claim.actors.length === 0) return null;
  // What merely happened is told where both languages have a word for it; what is said of it tells the rest.
  if (claim.type === "other") return isSentence(line) ? "sentence" : null;
  // That people fight says more than where they are.
  const isFighting = line.weight === "fighting" || claim.status === "fighting";
  if (!isFighting && isSentence(line)) return "sentence";
  if (isStance(line)) return "stance";
  // Whoever sends troops has not said what somebody else tells of it.
  if (claim.type === "deployment" && claim.aspect === "moved") return null;
  return line.words !== null && saysEnough(line.words.text) ? "words" : null;
}

/** A number and its noun are a figure's line, and words that go on from others ("these, and ...") are of no line. */
function saysEnough(text: string): boolean {
  const least = /^\p{N}/u.test(text) ? MIN_WORDS_OF_NUMBER : MIN_WORDS;
  return wordsOf(text).length >= least && !/^\p{L}+[،,]/u.test(text);
}

function isSentence(line: Pick<EventLine, "claim" | "topic">): boolean {
  const { claim } = line;
  const aspect = claim.aspect ?? "";
  switch (claim.type) {
    case "call":
    case "meeting":
    case "summons":
      return partiesOf(claim).length > 1;
    case "visit":
      // An announcement in somebody's words names who said it, not who travels; where nobody knows where to, it is none.
      return aspect === "expected" ? claim.content === null : claim.place !== null || claim.counterpart !== null;
    case "treaty":
      // Of one party alone, "an agreement" tells nothing.
      return aspect === "signed" || aspect === "ratified" || line.topic !== null || partiesOf(claim).length > 1;
    case "deployment":
      if (isAsserted(claim)) return claim.place !== null && (aspect === "confirmed" || claim.content !== null);
      return deploymentStances.has(aspect) && (claim.place !== null || placelessStances.has(aspect));
    case "aid":
    case "advance":
      return claim.amount !== null;
    case "award":
      return partiesOf(claim).length > 1;
    case "other":
      return isHappening(claim) && isPlaced(claim);
    default:
      return false;
  }
}

const happenings: ReadonlySet<string> = new Set([
  "strike",
  "explosion",
  "exchange",
  "release",
  "arrest",
  "sinking",
  "protest",
  "evacuation",
  "return",
  "sanctions",
  "resolution",
  "election",
]);

/** What says too little without where it was, or without the other side. */
const needsPlace: ReadonlySet<string> = new Set([
  "strike",
  "explosion",
  "arrest",
  "sinking",
  "protest",
  "evacuation",
  "return",
]);
const needsParties: ReadonlySet<string> = new Set(["exchange", "sanctions"]);

function isPlaced(claim: EventClaim): boolean {
  if (needsPlace.has(claim.aspect ?? "")) return claim.place !== null || claim.counterpart !== null;
  return !needsParties.has(claim.aspect ?? "") || partiesOf(claim).length > 1;
}

/** An event of no type of its own that both languages have a word for. */
export function isHappening({ type, aspect }: EventClaim): boolean {
  return type === "other" && aspect !== null && happenings.has(aspect);
}

function isStance({ claim, topic, topicWeight, guarded, happens }: Omit<EventLine, "telling">): boolean {
  if (topic === null || guarded || claim.aspect === null) return false;
  // Of other things that are only said the source's own words say more.
  if (topicWeight === "fighting" && (claim.aspect === "claimed" || isAsserted(claim))) return true;
  if (!stances.has(claim.aspect)) return false;
  // "Confirms cooperation" would say less than the source: only what can happen is confirmed, denied or expected.
  return happens || claim.aspect === "condemned";
}
