import { z } from "zod";
import { sectionIds } from "./edition.ts";
import type { TopicReader } from "./topics.ts";
import { createTopicReader } from "./topics.ts";
import { topicsSchema } from "./topics-file.ts";

/** `digests/daily.yaml`, `weekly.yaml`: which sections an edition has, in which order, and how long. */
const digestDefinitionSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  window: z.enum(["since", "week"]),
  /** `limit` counts items of the section. */
  sections: z
    .array(z.strictObject({ id: z.enum(sectionIds), limit: z.int().min(1).max(50) }))
    .min(1)
    .refine((sections) => new Set(sections.map((section) => section.id)).size === sections.length, {
      error: "a section is listed twice: list each section once",
    }),
  /** Numbered lines in all; the least important are dropped first. */
  lines: z.int().min(1).max(100),
  /** UTF-16 units: of a whole message, and of one line by its section. */
  characters: z.strictObject({
    all: z.int().min(200).max(20_000),
    headline: z.int().min(40).max(1000),
    figure: z.int().min(40).max(1000),
    development: z.int().min(40).max(1000),
    quote: z.int().min(40).max(1000),
  }),
  /** Most words of a quotation; a longer one is cut at a clause. */
  quoteWords: z.int().min(5).max(200),
  /** Days after which an event told as background is no longer a development. */
  backgroundAfterDays: z.int().min(1).max(3650),
});

type DigestShape = z.infer<typeof digestDefinitionSchema>;
/** A checked definition with what it recognises in words. */
export type DigestDefinition = DigestShape & { readonly topics: TopicReader };

/**
 * Checks the contents of a `digests/<name>.yaml` and of `digests/topics.yaml`.
 * Throws an Error that names the file, the path in it and what was expected.
 */
export function parseDefinition(content: unknown, file: string, topicsContent: unknown): DigestDefinition {
  const shape = checked(digestDefinitionSchema, content, file);
  return { ...shape, topics: createTopicReader(checked(topicsSchema, topicsContent, "digests/topics.yaml")) };
}

/** Throws an Error that names the file and the path in it. */
export function checked<T extends z.ZodType>(schema: T, content: unknown, file: string): z.infer<T> {
  const result = schema.safeParse(content);
  if (result.success) return result.data;
  const problems = result.error.issues.map(
    (issue) => `${file}: ${issue.path.join(".") || "(whole file)"}: ${issue.message}`,
  );
  throw new Error(problems.join("\n"));
}
