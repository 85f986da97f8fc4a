import { z } from "zod";
import type { EntityRef } from "../../src/domain/entity.ts";
import type { Extraction } from "../../src/domain/fact.ts";

/**
 * The program's answer for one article: one line of `mujaz extract --json`, names in English. Only what the scores
 * read is checked; further fields are allowed.
 */
const name = z.string().nullable();

export const answerSchema = z.object({
  id: z.string(),
  published: z.string().nullable(),
  estimates: z.array(
    z.object({
      measure: z.string(),
      min: z.number(),
      max: z.number(),
      hedge: z.string(),
      attributedTo: name,
      speaker: name,
      status: z.string().nullable(),
      place: name,
      asOf: z.string().nullable(),
      mention: z.string(),
      sentence: z.string(),
    }),
  ),
  quotes: z.array(
    z.object({
      speaker: name,
      direct: z.boolean(),
      content: z.string(),
      saidOn: z.string().nullable(),
      sentence: z.string(),
    }),
  ),
  events: z.array(
    z.object({
      type: z.string(),
      actors: z.array(z.string()),
      counterpart: name,
      on: z.string().nullable(),
      sentence: z.string(),
    }),
  ),
  people: z.array(z.string()),
  organisations: z.array(z.string()),
  places: z.array(z.string()),
});

export type Answer = z.infer<typeof answerSchema>;
export type AnswerEstimate = Answer["estimates"][number];
export type AnswerQuote = Answer["quotes"][number];
export type AnswerEvent = Answer["events"][number];

const english = (ref: EntityRef | null): string | null => ref?.en ?? null;
const englishNames = (refs: readonly EntityRef[]): string[] => refs.map((ref) => ref.en);

/** An extraction in the form that the scores read. */
export function answerOf(extraction: Extraction): Answer {
  return {
    id: extraction.articleId,
    published: extraction.published,
    estimates: extraction.estimates.map((estimate) => ({
      ...estimate,
      attributedTo: english(estimate.attributedTo),
      speaker: english(estimate.speaker),
      place: english(estimate.place),
      sentence: estimate.evidence.sentence,
    })),
    quotes: extraction.quotes.map((quote) => ({
      ...quote,
      speaker: english(quote.speaker),
      sentence: quote.evidence.sentence,
    })),
    events: extraction.events.map((event) => ({
      ...event,
      actors: englishNames(event.actors),
      counterpart: english(event.counterpart),
      sentence: event.evidence.sentence,
    })),
    people: englishNames(extraction.people),
    organisations: englishNames(extraction.organisations),
    places: englishNames(extraction.places),
  };
}
