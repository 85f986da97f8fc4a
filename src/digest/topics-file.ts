import { z } from "zod";
import { weights } from "./edition.ts";
import { mediaSchema } from "./relays.ts";

const phrases = z.array(z.string().min(1)).min(1);
const byLanguage = <T extends z.ZodType>(schema: T) => z.strictObject({ ar: schema, en: schema });

/** `digests/topics.yaml`: what composition recognises in the words of an article. */
export const topicsSchema = z.strictObject({
  /** The first topic that fits is taken; its printed words are the message `topic-<id>` of the .ftl files. */
  topics: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z][a-z0-9-]*$/),
      weight: z.enum(weights),
      /** True for what can happen or not; false for a subject that is only spoken of. */
      happens: z.boolean(),
      /** Of every group at least one word (or run of words) must occur. Arabic words match with their prefixes. */
      words: byLanguage(z.array(phrases).min(1)),
    }),
  ),
  /** What a part of the aid is for: the printed words are the message `purpose-<id>` of the .ftl files. */
  purposes: z.array(z.strictObject({ id: z.string().regex(/^[a-z][a-z0-9-]*$/), ar: phrases, en: phrases })),
  /** Conditions: words that forbid a composed sentence. */
  conditions: byLanguage(phrases),
  /** Words that point back to another sentence. */
  pointers: byLanguage(phrases),
  /** Words that point back so that a line which begins with one says nothing alone. */
  leaners: byLanguage(phrases),
  /** Words with which a party of a call begins to tell what was agreed. */
  agreement: byLanguage(phrases),
  /** Nouns with which words begin that are an expectation, whatever verb reports them. */
  expectations: byLanguage(phrases),
  /** What people can be near without a name for it: the printed words are the message `beside-<id>` of the .ftl files. */
  surroundings: z.array(z.strictObject({ id: z.string().regex(/^[a-z][a-z0-9-]*$/), ar: phrases, en: phrases })),
  /** What can be declined: the printed sentence is the message `declined-<id>` of the .ftl files. */
  refusals: z.array(z.strictObject({ id: z.string().regex(/^[a-z][a-z0-9-]*$/), ar: phrases, en: phrases })),
  media: mediaSchema,
  /** Words before reported speech whose grammar hangs on them. */
  that: byLanguage(phrases),
  /** Words between a verb and the quoted words with which these begin inside the reporter's sentence. */
  embeds: byLanguage(phrases),
  /** Negations and hedges: like conditions, words that a cut must not drop. */
  guards: byLanguage(phrases),
});

export type TopicsFile = z.infer<typeof topicsSchema>;
