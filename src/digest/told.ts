import { type Claim, isAsserted, isRunOf, wordsOf } from "../claims/index.ts";
import type { Gazetteer } from "../domain/entity.ts";
import type { Fact } from "../domain/fact.ts";
import type {
  DevelopmentItem,
  EventLine,
  ExpectedItem,
  FigureItem,
  QuoteItem,
  RepeatedItem,
  UndatedItem,
} from "./edition.ts";
import { claimsOf } from "./item-claims.ts";
import { actorsCountry } from "./sections/repeated.ts";

/** What one line of an edition tells, no other line tells again. */

interface Told {
  readonly figures: readonly FigureItem[];
  readonly quotes: readonly QuoteItem[];
  readonly expected: readonly ExpectedItem[];
  readonly repeated: readonly (RepeatedItem | UndatedItem)[];
}

/** Recognises events that a figure's line, new or repeated, a quotation or an announcement tells already. */
export function toldElsewhere({ figures, quotes, expected, repeated }: Told): (line: EventLine) => boolean {
  const before = new Set(expected.flatMap((item) => item.before.map((line) => line.claim.id)));
  const sentences = new Set(
    [...figures.flatMap(claimsOf), ...quotes.flatMap(claimsOf)].flatMap(({ facts }) => facts.map(sentenceOf)),
  );
  const hasMention = mentionsOf([...figures, ...repeated].flatMap(claimsOf));
  return (line) => {
    if (before.has(line.claim.id) || isPlanOf(line, figures)) return true;
    if (line.claim.type !== "statement" && line.claim.type !== "deployment") return false;
    // Fighting and stances are never told only in passing, but a forecast that gives the figure is the figure.
    if (line.weight === "fighting") return false;
    if (hasMention(line.claim.content ?? "")) return true;
    // That somebody said so is told by his figure or his words; that he confirmed it is not.
    if (line.claim.aspect !== null && line.claim.aspect !== "said") return false;
    return line.claim.facts.every((fact) => sentences.has(sentenceOf(fact)));
  };
}

/** Recognises what somebody said or denied in words that the edition quotes. */
export function toldByQuotes(quotes: readonly QuoteItem[]): (line: EventLine) => boolean {
  const quoted = quotes.map(({ excerpt }) => wordsOf(excerpt.text));
  return ({ telling, claim }) => {
    if (telling !== "words" || claim.content === null) return false;
    const words = wordsOf(claim.content);
    return quoted.some((quote) => isRunOf(words, quote) || isRunOf(quote, words));
  };
}

/** Recognises what the developments tell: the event itself, or people deployed by a body of the same country. */
export function toldByDevelopments(
  developments: readonly DevelopmentItem[],
  gazetteer: Gazetteer,
): (line: EventLine) => boolean {
  const lines = developments.flatMap(({ events }) => events);
  const ids = new Set(lines.map(({ claim }) => claim.id));
  const deployed = new Set(lines.filter(tellsDeployment).map(({ claim }) => actorsCountry(claim, gazetteer)));
  return (line) =>
    ids.has(line.claim.id) || (tellsDeployment(line) && deployed.has(actorsCountry(line.claim, gazetteer)));
}

/** Whether a source stands by it that people are there. */
function tellsDeployment({ claim, topicWeight }: EventLine): boolean {
  return isAsserted(claim) || (claim.aspect === "confirmed" && topicWeight === "deployment");
}

/** "Expects the sending of troops": the line of the source's figure says how many. */
function isPlanOf({ claim, topicWeight }: EventLine, figures: readonly FigureItem[]): boolean {
  if (claim.aspect !== "expects" || topicWeight !== "deployment") return false;
  const planned = figures.flatMap((item) => [item.claim, ...item.expects]).filter(({ status }) => status === "planned");
  return planned.some(({ source, day }) => source?.id === claim.actors[0]?.id && day === claim.day);
}

const sentenceOf = ({ evidence }: Fact): string => `${evidence.articleId}@${evidence.start}`;

/** Recognises words in which one of these figures is mentioned. Many articles write a number alike: each way counts once. */
export function mentionsOf(claims: readonly Claim[]): (text: string) => boolean {
  const written = new Set<string>();
  for (const { facts } of claims) for (const fact of facts) if (fact.kind === "estimate") written.add(fact.mention);
  const mentions = Map.groupBy([...written].map(wordsOf), ([first]) => first);
  return (text) => {
    const words = wordsOf(text);
    return words.some((word) => mentions.get(word)?.some((mention) => isRunOf(mention, words)));
  };
}
