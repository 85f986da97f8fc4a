import type { EntityRef } from "../domain/entity.ts";
import type { Estimate, Extraction, Fact, NewsEvent, Quote } from "../domain/fact.ts";

const english = (ref: EntityRef | null): string | null => ref?.en ?? null;

/**
 * What `extract --json` prints for one article. Names are English strings, days and words as the facts have them, and
 * every fact has its `sentence`. Other programs read this: fields are added, never renamed or removed.
 */
export function extractionRecord(extraction: Extraction, isExplained: boolean): Record<string, unknown> {
  const fact = <F extends Fact>(each: F, fields: (fact: F) => object) => ({
    id: each.id,
    ...fields(each),
    evidence: evidenceOf(each),
    sentence: each.evidence.sentence,
    ...(isExplained ? { rules: each.rules } : {}),
  });
  return {
    id: extraction.articleId,
    published: extraction.published,
    publishedInferred: extraction.publishedInferred,
    estimates: extraction.estimates.map((each) => fact(each, estimateFields)),
    quotes: extraction.quotes.map((each) => fact(each, quoteFields)),
    events: extraction.events.map((each) => fact(each, eventFields)),
    people: extraction.people.map(english),
    organisations: extraction.organisations.map(english),
    places: extraction.places.map(english),
  };
}

function evidenceOf({ evidence: { articleId, revision, start, end } }: Fact) {
  return { articleId, revision, start, end };
}

function estimateFields(estimate: Estimate) {
  return {
    measure: estimate.measure,
    of: estimate.of?.en ?? null,
    min: estimate.min,
    max: estimate.max,
    hedge: estimate.hedge,
    attributedTo: english(estimate.attributedTo),
    speaker: english(estimate.speaker),
    role: estimate.role?.en ?? null,
    status: estimate.status,
    place: english(estimate.place),
    asOf: estimate.asOf,
    deniedBy: english(estimate.deniedBy),
    mention: estimate.mention,
  };
}

function quoteFields(quote: Quote) {
  return {
    speaker: english(quote.speaker),
    role: quote.role?.en ?? null,
    body: english(quote.role?.body ?? null),
    direct: quote.direct,
    content: quote.content,
    cue: quote.cue?.id ?? null,
    via: english(quote.via),
    saidOn: quote.saidOn,
  };
}

function eventFields(event: NewsEvent) {
  return {
    type: event.type,
    aspect: event.aspect,
    content: event.content,
    actors: event.actors.map(english),
    counterpart: english(event.counterpart),
    place: english(event.place),
    on: event.on,
    amount: event.amount,
  };
}
