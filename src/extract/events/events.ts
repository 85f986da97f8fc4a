import type { Amount } from "../../domain/fact.ts";
import { matchesOf, type TextDocument } from "../document.ts";
import type { Named } from "../names/mention.ts";
import type { FoldedEventRule as Rule } from "../phrases.ts";
import { mentionsBetween, type Reading } from "../quotes/walk.ts";
import { actorsOf, countryOf, isGoverned } from "./actors.ts";
import type { AmountFound } from "./amounts.ts";
import type { EventFound, EventInput } from "./event.ts";
import { dayOf } from "./eventDay.ts";
import { toldEvents } from "./told.ts";

/** What happened, by the trigger words of the lexicon; one event of a kind and aspect a sentence. */
export function findEvents(input: EventInput): EventFound[] {
  const { document } = input.reading;
  const found: EventFound[] = [];
  const spelled = new Map<number, string>();
  for (let at = 0; at < document.tokens.length; at++) {
    if ((document.quoteOf[at] ?? -1) !== -1 || (input.reading.mentionOf[at] ?? -1) !== -1) continue;
    const sentence = document.sentenceOf[at] ?? -1;
    for (const { meaning, last } of matchesOf(document, at, "trigger")) {
      const { rule } = meaning;
      if (!holds(document, sentence, rule, spelled)) continue;
      const here = sameSentence(found, sentence);
      if (here.some((event) => event.type === rule.type && event.aspect === rule.aspect)) continue;
      const event = eventOf(input, rule, at, last, sentence);
      if (event !== null && !here.some((other) => repeats(other, event))) found.push(event);
    }
  }
  const told = toldEvents(input, input.attributions);
  // أدان الهجوم: what he condemns is told with it.
  const retold = ({ type, sentence, actors }: EventFound): boolean =>
    type === "other" && told.some((one) => one.sentence === sentence && one.actors[0]?.ref.id === actors[0]?.ref.id);
  return [...found.filter((event) => !retold(event)), ...told].sort((a, b) => a.first - b.first);
}

/** The events of a sentence that were found already: they stand last. */
function sameSentence(found: readonly EventFound[], sentence: number): EventFound[] {
  const here: EventFound[] = [];
  for (let at = found.length - 1; at >= 0 && found[at]?.sentence === sentence; at--) {
    const event = found[at];
    if (event !== undefined) here.push(event);
  }
  return here;
}

/** A plain visit in the sentence of one that is expected or under way is the same visit. */
function repeats(other: EventFound, event: EventFound): boolean {
  return other.type === event.type && event.aspect === null && other.actors[0]?.ref.id === event.actors[0]?.ref.id;
}

function foldedSentence(document: TextDocument, sentence: number): string {
  const bounds = document.sentences[sentence];
  let text = " ";
  for (let at = bounds?.first ?? 0; at <= (bounds?.last ?? -1); at++) text += `${document.tokens[at]?.norm ?? ""} `;
  return text;
}

/** The companions that a rule asks for or excludes, anywhere in the sentence. */
function holds(document: TextDocument, sentence: number, rule: Rule, spelled: Map<number, string>): boolean {
  if (rule.near.length === 0 && rule.unless.length === 0) return true;
  const text = spelled.get(sentence) ?? foldedSentence(document, sentence);
  spelled.set(sentence, text);
  const has = (words: readonly string[]): boolean =>
    words.some((word) => text.includes(` ${word} `) || text.includes(` و${word} `));
  return (rule.near.length === 0 || has(rule.nearFolded)) && !has(rule.unlessFolded);
}

function eventOf(input: EventInput, rule: Rule, first: number, last: number, sentence: number): EventFound | null {
  const { reading } = input;
  const bounds = reading.document.sentences[sentence];
  if (bounds === undefined) return null;
  const owner = input.ownerAt(first);
  const acting = actorsOf(input, rule, first, last, sentence, owner);
  const actors = rule.country ? acting.map((actor) => countryOf(input, actor)) : acting;
  if (actors.length === 0) return null;
  const others = actors.map((actor) => actor.ref.id);
  const counterpart = sideBy(reading, rule.counterpart, last + 1, bounds.last, others, false);
  const place = sideBy(reading, rule.place, last + 1, bounds.last, others, true);
  const amount = rule.amount === "none" ? null : amountNear(input.amounts, rule.amount, bounds.first, bounds.last);
  if (rule.amount !== "none" && amount === null && rule.type === "aid") return null;
  return {
    type: rule.type,
    // What a source confirms it does not only say.
    aspect: rule.aspect ?? (rule.actor === "source" && owner?.cue.id === "confirm" ? "confirmed" : null),
    actors,
    counterpart,
    place,
    on: dayOf(input, first, sentence, owner, rule),
    amount,
    first,
    last,
    sentence,
    content: owner !== null && owner.first >= first ? { first: owner.first, last: owner.last } : null,
    rules: [`event:${rule.id}`],
  };
}

/** The first other name that one of the rule's prepositions leads to, or the object right behind the subject. */
function sideBy(
  reading: Reading,
  prepositions: readonly string[],
  from: number,
  to: number,
  exclude: readonly string[],
  place: boolean,
): Named | null {
  if (prepositions.length === 0) return null;
  const { document } = reading;
  for (const mention of mentionsBetween(reading, from, to)) {
    if (mention.last > to || mention.named === null) continue;
    if (exclude.includes(mention.named.ref.id) || (mention.kind === "place") !== place) continue;
    const before = document.tokens[mention.first - 1]?.norm ?? "";
    const clitic = mention.clitics.slice(-1);
    const area = place && document.rules.grammar.placePrepositions.has(before);
    const beyond = document.tokens[mention.first - 2]?.norm ?? "";
    const led =
      (area && prepositions.includes(beyond)) ||
      prepositions.includes(before) ||
      (clitic !== "" && prepositions.includes(clitic));
    if (led || (prepositions.includes("object") && !isGoverned(reading, mention))) return mention.named;
  }
  return null;
}

function amountNear(amounts: readonly AmountFound[], unit: "money" | "area", from: number, to: number): Amount | null {
  const inside = amounts.find(({ first, kind }) => kind === unit && first >= from && first <= to);
  return inside === undefined ? null : inside.amount;
}
