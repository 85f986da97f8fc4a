import type { Fact } from "../domain/fact.ts";
import type { ClaimSet, ClaimsInput } from "./claim.ts";
import { correctFacts } from "./corrections.ts";
import { compareDays } from "./days.ts";
import { type Happening, happeningOf, mergeEvents } from "./events.ts";
import { type Candidate, candidateOf, mergeFigures } from "./figures.ts";
import { holdImplausible } from "./plausibility.ts";
import { mergeQuotes, type Worded, wordedOf } from "./quotes.ts";
import { type Carrier, createCarriers, knownFrom } from "./reports.ts";

export type {
  ArticleInfo,
  Claim,
  ClaimSet,
  ClaimsInput,
  EventClaim,
  FigureClaim,
  QuoteClaim,
  Report,
} from "./claim.ts";
export { isAsserted } from "./assertions.ts";
export { correctedFact } from "./corrections.ts";
export { compareDays, daysBetween, isFullDay } from "./days.ts";
export { figureRange, isPresence } from "./hedges.ts";
export { compareFigure, disagreeing, isToll, previousFigure, sisterFigure } from "./relations.ts";
export { dayOf, knownFrom } from "./reports.ts";
export { countryOf, voiceOf } from "./sources.ts";
export { countWords, isRunOf, wordsOf } from "./wording.ts";

/** Facts of many articles become claims. Pure; the order of `facts` does not matter. */
export function buildClaims(input: ClaimsInput): ClaimSet {
  const { gazetteer, story } = input;
  const candidates: Candidate[] = [];
  const worded: Worded[] = [];
  const happenings: Happening[] = [];
  const { facts, confirmed } = correctFacts(input.facts, input.corrections ?? []);
  const runs = runsOf(facts, createCarriers(input.articles));
  eachInTextOrder(facts, runs, (fact, carrier) => {
    if (fact.kind === "quote") worded.push(wordedOf(fact, carrier));
    else if (fact.kind === "event") happenings.push(happeningOf(fact, carrier));
    // "Among them 500 officers" is no figure of its own: it would stand beside the whole as if it rivalled it.
    else if (fact.part !== true) candidates.push(candidateOf(fact, carrier, gazetteer));
  });
  return {
    ...holdImplausible(mergeFigures(candidates, gazetteer), confirmed, story),
    quotes: mergeQuotes(worded, gazetteer),
    events: mergeEvents(happenings, worded, gazetteer),
    knownFrom: latestKnown(runs),
    input,
  };
}

/** Facts of one article that came one after another: a piece of the list. */
interface Run {
  readonly carrier: Carrier;
  readonly from: number;
  to: number;
}

/** Visits every fact once, by publication day, article and place in it: one order whatever order they came in. */
function eachInTextOrder(
  facts: readonly Fact[],
  unordered: readonly Run[],
  visit: (fact: Fact, carrier: Carrier) => void,
): void {
  const runs = unordered.toSorted(
    ({ carrier: a }, { carrier: b }) =>
      compareDays(a.published ?? "9", b.published ?? "9") || compareDays(a.articleId, b.articleId),
  );
  for (let i = 0; i < runs.length; ) {
    const { carrier, from, to } = runs[i] as Run;
    let next = i + 1;
    while (runs[next]?.carrier === carrier) next++;
    // Mostly an article's facts come in one piece and in order: nothing is copied.
    if (next === i + 1 && isInOrder(facts, from, to)) {
      for (let at = from; at < to; at++) visit(facts[at] as Fact, carrier);
    } else {
      const ofArticle = runs.slice(i, next).flatMap((run) => facts.slice(run.from, run.to));
      for (const fact of inOrder(ofArticle)) visit(fact, carrier);
    }
    i = next;
  }
}

function runsOf(facts: readonly Fact[], carrierOf: (fact: Fact) => Carrier): Run[] {
  const runs: Run[] = [];
  let last: Run | null = null;
  for (let at = 0; at < facts.length; at++) {
    const carrier = carrierOf(facts[at] as Fact);
    if (last !== null && last.carrier === carrier) last.to = at + 1;
    else {
      last = { carrier, from: at, to: at + 1 };
      runs.push(last);
    }
  }
  return runs;
}

function latestKnown(runs: readonly Run[]): string | null {
  let latest: string | null = null;
  for (const { carrier } of runs) {
    if (carrier.known === null) return null;
    if (latest === null || carrier.known > latest) latest = carrier.known;
  }
  return latest;
}

const byPlace = (a: Fact, b: Fact): number => a.evidence.start - b.evidence.start || compareDays(a.id, b.id);

/** Whether a piece of the list is in order, with each fact once. */
function isInOrder(facts: readonly Fact[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    if (byPlace(facts[at - 1] as Fact, facts[at] as Fact) >= 0) return false;
  }
  return true;
}

function inOrder(facts: readonly Fact[]): readonly Fact[] {
  const sorted = facts.toSorted(byPlace);
  return sorted.filter((fact, at) => at === 0 || sorted[at - 1]?.id !== fact.id);
}

/**
 * The claims as a reader on `day` (`YYYY-MM-DD`) could know them: only articles known by then, with what had been
 * corrected by then. What is published, collected or corrected later changes nothing in them.
 */
export function claimsKnownBy(claims: ClaimSet, day: string): ClaimSet {
  const { facts, articles, corrections = [] } = claims.input;
  const made = corrections.filter(({ madeOn }) => madeOn <= day);
  if (made.length === corrections.length && claims.knownFrom !== null && claims.knownFrom <= day) return claims;
  const isKnown = ({ evidence }: Fact): boolean => {
    const article = articles.get(evidence.articleId);
    return article !== undefined && (knownFrom(article) ?? "9") <= day;
  };
  return buildClaims({ ...claims.input, facts: facts.filter(isKnown), corrections: made });
}
