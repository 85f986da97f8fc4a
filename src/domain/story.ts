import { z } from "zod";
import { statuses } from "./fact.ts";

/** `config/stories/<id>.yaml`: what belongs to a story, and how its figures can be asked for. */

const words = z.string().trim().min(1, "expected some text");
const commandName = z
  .string()
  .regex(/^[a-z0-9_]{1,32}$/, "expected 1 to 32 of a-z, 0-9 and _, as Telegram wants command names");

const viewSchema = z.strictObject({
  /** The command: `troops` is asked for as `/troops`. */
  id: commandName,
  /** The Arabic command word: `قوات`. One word. */
  ar: z.string().regex(/^[\p{L}\p{M}\p{N}_]+$/u, "expected one word"),
  /** Heading of the answer, in both languages. */
  title: z.strictObject({ ar: words, en: words }),
  /** Ids of `measures.yaml` whose figures the answer shows. */
  measures: z.array(z.string()).min(1),
  /** Whose people are counted: ids of countries or organisations; empty for anybody's. */
  of: z.array(z.string()),
  /** Order of the groups of the answer; figures of another status, or of none, come last. */
  statuses: z.array(z.enum(statuses)).min(1),
});

export const storySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected lower-case words joined by hyphens"),
  ar: words,
  en: words,
  /**
   * An article belongs to the story when it has, of every group, at least one of the group's words. Words are matched
   * as names are: folded, with Arabic prefixes.
   */
  terms: z.array(z.array(words).min(1)).min(1),
  views: z.array(viewSchema).min(1),
});

export type Story = z.infer<typeof storySchema>;
export type StoryView = z.infer<typeof viewSchema>;
