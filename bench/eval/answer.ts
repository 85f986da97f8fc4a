import { z } from "zod";

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
      role: name,
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
      role: name,
      body: name,
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
