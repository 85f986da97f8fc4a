import type { Mention, Named } from "../names/mention.ts";
import type { Meaning } from "../phrases.ts";
import type { Attribution } from "../quotes/attribution.ts";
import { isPossibleSpeaker } from "../quotes/sources.ts";
import { mentionsBetween, type Reading } from "../quotes/walk.ts";
import type { EventInput } from "./event.ts";
import { type Acts, isQuoted, sidesBetween, subjectOf, withJoined } from "./subject.ts";

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
  { rule, tense }: Trigger,
  { first, last, sentence, owner }: Where,
): Named[] {
  const { reading } = input;
  const isVerb = tense !== null;
  const bounds = reading.document.sentences[sentence];
  if (bounds === undefined) return [];
  if (rule.actor === "source") {
    // What is told must be what the source says, not something it mentions by the way.
    if (owner === null) return labelOf(reading, bounds.first, first);
    const source = tellerOf(owner);
    return source !== null && first - owner.first <= rule.within ? [source] : [];
  }
  const acts: Acts = (mention) =>
    isPossibleSpeaker(mention) &&
    (rule.who === "any" || mention.kind === "person" || mention.named?.institution === "delegation");
  const here = mentionsBetween(reading, bounds.first, bounds.last).filter(
    (mention) => mention.first >= bounds.first && mention.last <= bounds.last && !isQuoted(reading, mention),
  );
  const sides = rule.counterpart.length === 0 ? null : sidesBetween(reading, here, acts);
  const between = sides === null ? [] : namedOf(sides);
  if (between.length === 2) return between;
  if (rule.actor === "between") return bothSides(reading, here, bounds.first);
  const place = { reading, first, last, from: bounds.first, to: bounds.last };
  // قلدته: the object is written onto the verb.
  const hasObject = isVerb && reading.document.rules.grammar.endsInPronoun(reading.document.tokens[last]?.norm ?? "");
  const takesObject = !hasObject && (rule.counterpart.includes("object") || rule.place.includes("object"));
  const subject = subjectOf(place, acts, takesObject);
  if (subject === "nobody") return [];
  if (subject?.named != null) return namedOf(withJoined(reading, subject, acts));
  const speaks = rule.actor === "doer" ? null : (owner?.source ?? null);
  return speaks !== null && (rule.who === "any" || speaks.ref.kind === "person") ? [speaks] : [];
}

/** Who says it, or whom an unnamed spokesman speaks for. */
export const tellerOf = (owner: Attribution | null): Named | null => owner?.source ?? owner?.title?.of ?? null;

/** Whoever a headline is labelled with: البنتاغون: لا صحة لما نشر. */
function labelOf(reading: Reading, from: number, first: number): Named[] {
  const { tokens } = reading.document;
  const label = mentionsBetween(reading, from, first - 1).find(({ last }) => {
    const at = tokens[last + 1]?.kind === "close" ? last + 2 : last + 1;
    return tokens[at]?.norm === ":";
  });
  return label === undefined ? [] : namedOf([label]);
}

/** The first two people of a sentence; one who is named there alone, with whoever was named last before it. */
function bothSides(reading: Reading, here: readonly Mention[], first: number): Named[] {
  const people = namedOf(here).filter((named) => named.ref.kind === "person");
  if (people.length >= 2) return people.slice(0, 2);
  const before = mentionsBetween(reading, first - EARLIER, first - 1);
  const last = namedOf(before).slice(-6);
  return unique([...people, ...last.filter((named) => named.ref.kind === "person")]).slice(0, 2);
}

/** The country that an army belongs to. */
export function countryOf({ directory }: EventInput, actor: Named): Named {
  const place =
    actor.type === "military" && actor.country !== null ? directory.gazetteer.places.get(actor.country) : undefined;
  return place === undefined ? actor : directory.named(place);
}

const unique = (named: readonly Named[]): Named[] => [...new Map(named.map((one) => [one.ref.id, one])).values()];

function namedOf(mentions: readonly Mention[]): Named[] {
  return unique(
    mentions.filter(isPossibleSpeaker).flatMap((mention) => (mention.named === null ? [] : [mention.named])),
  );
}
