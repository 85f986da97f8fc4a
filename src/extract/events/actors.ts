import { matchOf } from "../document.ts";
import type { Mention, Named } from "../names/mention.ts";
import type { FoldedEventRule as Rule } from "../phrases.ts";
import type { Attribution } from "../quotes/attribution.ts";
import { isPossibleSpeaker } from "../quotes/sources.ts";
import { mentionsBetween, type Reading } from "../quotes/walk.ts";
import type { EventInput } from "./event.ts";

/** Who acts in an event. */

/** How many words into what a source says the trigger may stand. */
const LEADS = 8;

/** The subject of the trigger, both sides of it, or whoever says it; nobody when the text does not tell. */
export function actorsOf(
  input: EventInput,
  rule: Rule,
  first: number,
  last: number,
  sentence: number,
  owner: Attribution | null,
): Named[] {
  const { reading } = input;
  const bounds = reading.document.sentences[sentence];
  if (bounds === undefined) return [];
  if (rule.actor === "source") {
    // What is told must be what the source says, not something it mentions by the way.
    const leads = owner !== null && first - owner.first <= LEADS;
    const source = tellerOf(owner);
    return source !== null && leads ? [source] : [];
  }
  const teller = rule.actor === "teller" ? tellerOf(owner) : null;
  if (teller !== null) return [teller];
  const acts = (mention: Mention): boolean =>
    isPossibleSpeaker(mention) &&
    (rule.who === "any" || mention.kind === "person" || mention.named?.institution === "delegation");
  const here = mentionsBetween(reading, bounds.first, bounds.last).filter(
    (mention) =>
      mention.first >= bounds.first && mention.last <= bounds.last && reading.document.quoteOf[mention.first] === -1,
  );
  if (rule.actor === "between") {
    const people = speakersOf(here).filter((named) => named.ref.kind === "person");
    if (people.length >= 2) return people.slice(0, 2);
    const before = mentionsBetween(reading, bounds.first - 80, bounds.first - 1);
    const both = unique([...people, ...speakersOf(before.slice(-6)).filter((named) => named.ref.kind === "person")]);
    return both.slice(0, 2);
  }
  const passive = passiveOf(reading, first, last);
  const behind = subjectBehind(reading, last + (passive === "agent" ? 2 : 1), bounds.last, acts, passive === "agent");
  if (passive !== null) return behind?.named == null ? [] : [behind.named];
  const front = here.findLast((mention) => mention.last < first && !isGoverned(reading, mention) && acts(mention));
  const verbLeads = !reading.document.rules.grammar.subjectFirst && first - bounds.first <= 2;
  const subject = (verbLeads ? (behind ?? front) : (front ?? behind)) ?? null;
  if (subject?.named != null) return [subject.named];
  const speaks = owner?.source ?? null;
  return speaks !== null && (rule.who === "any" || speaks.ref.kind === "person") ? [speaks] : [];
}

/** Who says it, or whom an unnamed spokesman speaks for. */
export const tellerOf = (owner: Attribution | null): Named | null => owner?.source ?? owner?.title?.of ?? null;

/** The country that an army belongs to. */
export function countryOf({ directory }: EventInput, actor: Named): Named {
  const place =
    actor.type === "military" && actor.country !== null ? directory.gazetteer.places.get(actor.country) : undefined;
  return place === undefined ? actor : directory.named(place);
}

const unique = (named: readonly Named[]): Named[] => [...new Map(named.map((one) => [one.ref.id, one])).values()];

function speakersOf(mentions: readonly Mention[]): Named[] {
  return unique(
    mentions.filter(isPossibleSpeaker).flatMap((mention) => (mention.named === null ? [] : [mention.named])),
  );
}

function subjectBehind(
  reading: Reading,
  from: number,
  to: number,
  acts: (mention: Mention) => boolean,
  isAgent: boolean,
): Mention | null {
  for (let at = from; at <= Math.min(to, from + 4); at++) {
    const mention = reading.mentions[reading.mentionStart[at] ?? -1];
    if (mention !== undefined) return (!isAgent && isGoverned(reading, mention)) || !acts(mention) ? null : mention;
    const kind = reading.document.tokens[at]?.kind;
    if (kind !== "word") return null;
  }
  return null;
}

/** "was signed by Putin": who acts stands behind "by", or nowhere; null for a verb that is not passive. */
function passiveOf({ document }: Reading, first: number, last: number): "agent" | "nobody" | null {
  const { syntax } = document.rules.grammar;
  if (syntax === null || !syntax.be.has(document.tokens[first - 1]?.norm ?? "")) return null;
  return syntax.agent.has(document.tokens[last + 1]?.norm ?? "") ? "agent" : "nobody";
}

export function isGoverned(reading: Reading, mention: Mention): boolean {
  return (
    reading.document.rules.grammar.governs(mention.clitics) ||
    reading.document.rules.grammar.syntax?.genitives.has(reading.document.tokens[mention.last + 1]?.norm ?? "") ===
      true ||
    matchOf(reading.document, mention.first - 1, "preposition") !== undefined
  );
}
