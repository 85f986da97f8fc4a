import { z } from "zod";

/** Schema of `config/lexicon/<language>/places.yaml`: nouns for places, and words around the names behind them. */

const words = z.array(z.string().min(1));

export const placeNouns = z.strictObject({
  nouns: z.array(
    z.strictObject({
      kind: z.string().nullable(),
      nouns: words,
      names: z.boolean(),
      en: z.string().includes("{name}").optional(),
      namesake: z.boolean().default(false),
      plural: z.boolean().default(false),
    }),
  ),
  duals: words,
  common: words,
  starts: words,
  attributes: words,
  talks: words,
  until: words,
  times: words,
  hit: words,
  towards: words,
  apart: words,
  where: words,
  own: words,
  hosts: words,
  parts: words,
  sites: words,
  sends: words,
  allied: words.default([]),
  sides: words.default([]),
  scenes: words.default([]),
  helps: words,
});
export type PlaceNouns = z.infer<typeof placeNouns>;
