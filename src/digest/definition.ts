import { z } from "zod";
import { sectionIds } from "./edition.ts";

/** `digests/*.yaml`: which sections an edition has, in which order, and how long. */
export const digestDefinitionSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  window: z.enum(["since", "week"]),
  sections: z
    .array(z.strictObject({ id: z.enum(sectionIds), limit: z.int().min(1).max(50) }))
    .min(1)
    .refine((sections) => new Set(sections.map((section) => section.id)).size === sections.length, {
      error: "a section is listed twice",
    }),
  /** Numbered lines in all; the least important are dropped first. */
  lines: z.int().min(1).max(100),
  /** UTF-16 units: of a whole message, and of one line by its section. */
  characters: z.strictObject({
    all: z.int().min(200).max(20_000),
    headline: z.int().min(40),
    figure: z.int().min(40),
    development: z.int().min(40),
    quote: z.int().min(40),
  }),
  /** Most words of a quotation; a longer one is cut at a clause. */
  quoteWords: z.int().min(5).max(200),
});

export type DigestDefinition = z.infer<typeof digestDefinitionSchema>;
