import type { Estimate, Fact, NewsEvent, Quote } from "../domain/fact.ts";
import type { ClaimSet, ClaimsInput } from "./claim.ts";
import { correctFacts } from "./corrections.ts";
import { compareDays } from "./days.ts";
import { mergeEvents } from "./events.ts";
import { mergeFigures } from "./figures.ts";
import { holdImplausible } from "./plausibility.ts";
import { mergeQuotes } from "./quotes.ts";

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
export { compareFigure, disagreeing, previousFigure, sisterFigure } from "./relations.ts";
export { dayOf } from "./reports.ts";
export { countryOf } from "./sources.ts";
export { isRunOf, wordNumbers, wordsOf } from "./wording.ts";

/** Facts of many articles become claims. Pure; the order of `facts` does not matter. */
export function buildClaims(input: ClaimsInput): ClaimSet {
  const estimates: Estimate[] = [];
  const quotes: Quote[] = [];
  const events: NewsEvent[] = [];
  const { facts, confirmed } = correctFacts(input.facts, input.corrections ?? []);
  for (const fact of inTextOrder({ ...input, facts })) {
    // "Among them 500 officers" is no figure of its own: it would stand beside the whole as if it rivalled it.
    if (fact.kind === "estimate") estimates.push(...(fact.part === true ? [] : [fact]));
    else if (fact.kind === "quote") quotes.push(fact);
    else events.push(fact);
  }
  return {
    ...holdImplausible(mergeFigures(estimates, input), confirmed),
    quotes: mergeQuotes(quotes, input),
    events: mergeEvents(events, quotes, input),
    input,
  };
}

/** Every fact once, by publication day, article and place in it: one order whatever order they came in. */
function inTextOrder({ facts, articles }: ClaimsInput): readonly Fact[] {
  const byArticle = new Map<string, Fact[]>();
  for (const fact of facts) {
    const { articleId } = fact.evidence;
    const group = byArticle.get(articleId);
    if (group === undefined) byArticle.set(articleId, [fact]);
    else group.push(fact);
  }
  const groups = [...byArticle].map(([id, group]) => ({ id, group, published: articles.get(id)?.published ?? "9" }));
  groups.sort((a, b) => compareDays(a.published, b.published) || compareDays(a.id, b.id));
  const ordered: Fact[] = [];
  for (const { group } of groups) {
    let last: string | null = null;
    for (const fact of group.sort((a, b) => a.evidence.start - b.evidence.start || compareDays(a.id, b.id))) {
      if (fact.id !== last) ordered.push(fact);
      last = fact.id;
    }
  }
  return ordered;
}

/**
 * The claims as a reader on `day` (`YYYY-MM-DD`) could know them: only articles published by then, with what had been
 * corrected by then. What is published or corrected later changes nothing in them.
 */
export function claimsPublishedBy(claims: ClaimSet, day: string): ClaimSet {
  const { facts, articles, corrections = [] } = claims.input;
  const known = facts.filter((fact) => {
    const published = articles.get(fact.evidence.articleId)?.published;
    return published !== null && published !== undefined && published <= day;
  });
  const made = corrections.filter(({ madeOn }) => madeOn <= day);
  if (known.length === facts.length && made.length === corrections.length) return claims;
  return buildClaims({ ...claims.input, facts: known, corrections: made });
}
