import { z } from "zod";
import { senseId } from "./senses.ts";

/** Schema of `config/lexicon/<language>/cues.yaml`: the words that report what somebody says. */

const words = z.array(z.string().min(1));

const cueVerb = z.strictObject({
  id: senseId,
  past: z.string().min(1),
  present: z.string().min(1),
  participle: z.string().min(1).optional(),
  masdar: z.string().min(1).optional(),
  /** `clause`, `quote`, `object`, or a preposition that introduces what is said. */
  takes: words,
  /** The one word for "that" with which it reports, whatever it takes. */
  that: z.string().min(1).optional(),
  chain: z.boolean().default(false),
  media: z.boolean().default(false),
  document: z.boolean().default(false),
  witness: z.boolean().default(false),
  addresses: z.boolean().default(false),
  informs: z.boolean().default(false),
  concedes: z.boolean().default(false),
  close: z.boolean().default(false),
});

export const cues = z.strictObject({
  verbs: z.array(cueVerb),
  /** own: the words are those of whoever spoke last (على حد قولها). */
  credits: z.array(z.strictObject({ id: senseId, own: z.boolean().default(false), words })),
  credit_nouns: words,
});

export type CueVerb = z.infer<typeof cueVerb>;
export type Cues = z.infer<typeof cues>;
