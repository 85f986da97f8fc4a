import { z } from "zod";

/**
 * What a careful reader finds in one article: `gold/<id>.json` of an evaluation corpus. Names are English news
 * spellings; `*_also` are other answers to accept; what is `doubtful` counts neither way. Further keys are allowed.
 */
const name = z.string().nullable();
const day = z.string().nullable();

const goldEstimate = z.object({
  min: z.number(),
  max: z.number(),
  hedge: z.string(),
  metric: z.string(),
  attributed_to: name,
  attributed_to_also: z.array(name).default([]),
  metric_also: z.array(z.string()).default([]),
  hedge_also: z.array(z.string()).default([]),
  speaker: name.default(null),
  speaker_also: z.array(name).default([]),
  status: z.string().nullable().default(null),
  status_also: z.array(z.string().nullable()).default([]),
  place: name.default(null),
  place_also: z.array(name).default([]),
  as_of: day.default(null),
  as_of_also: z.array(day).default([]),
  sentence: z.string(),
  mention: z.string(),
});

const goldQuote = z.object({
  speaker: name,
  speaker_also: z.array(name).default([]),
  direct: z.boolean(),
  text: z.string(),
  sentence: z.string(),
  date: day.default(null),
  date_also: z.array(day).default([]),
});

const goldKeyFact = z.object({
  type: z.string(),
  en: z.string(),
  actors: z.array(z.string()),
  date: day.default(null),
  repeat: z.boolean().default(false),
});

export const goldArticleSchema = z.object({
  /** Which phenomena the article is labelled for, by the beginning of their names (`quotes`); all of them where it is left out. */
  labelled: z.array(z.string()).default([]),
  published: day.default(null),
  estimates: z.array(goldEstimate).default([]),
  quotes: z.array(goldQuote).default([]),
  people: z.array(z.string()).default([]),
  places: z.array(z.string()).default([]),
  orgs: z.array(z.string()).default([]),
  /** Named by an adjective, inside a longer name, or in a line that may be cut: found or not, they count neither way. */
  places_also: z.array(z.string()).default([]),
  orgs_also: z.array(z.string()).default([]),
  doubtful: z.array(z.object({ mention: z.string(), sentence: z.string() })).default([]),
  key_facts: z.array(goldKeyFact).default([]),
  /** Spellings in the text of names that no gazetteer need know, by the gold's own name for them. */
  names_as_written: z.record(z.string(), z.array(z.string())).default({}),
});

export type GoldArticle = z.infer<typeof goldArticleSchema>;
export type GoldEstimate = GoldArticle["estimates"][number];
export type GoldQuote = GoldArticle["quotes"][number];
export type GoldKeyFact = GoldArticle["key_facts"][number];
