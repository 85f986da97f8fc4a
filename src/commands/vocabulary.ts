/** The words of `digests/commands.yaml`: how commands, days and clauses are called in either language. */
import { z } from "zod";
import { foldText } from "../extract/text/fold.ts";

const words = z.array(z.string().trim().min(1)).min(1);
const bilingual = z.strictObject({ ar: z.string().min(1), en: z.string().min(1) });
const command = z.strictObject({ words, example: bilingual });

/** The commands that are answered here, in the order of help. The views of a story add theirs. */
export const answeredCommands = [
  "digest",
  "who",
  "people",
  "timeline",
  "search",
  "sources",
  "export",
  "subscribe",
  "settings",
  "pause",
  "unsubscribe",
  "alerts",
  "why",
  "story",
  "language",
  "channel",
  "privacy",
  "forgetme",
  "delivery",
  "start",
  "help",
  "status",
  "correct",
  "reload",
] as const;
export type AnsweredCommand = (typeof answeredCommands)[number];

const vocabularySchema = z.strictObject({
  commands: z.record(z.enum(answeredCommands), command),
  viewExample: bilingual,
  days: z.strictObject({ today: words, yesterday: words }),
  windows: z.strictObject({ week: words }),
  digestWords: z.strictObject({ both: words, explain: words, more: words }),
  figureWords: z.strictObject({ chart: words }),
  formats: z.strictObject({ csv: words, json: words }),
  clauses: z.strictObject({ on: words, by: words }),
  languages: z.strictObject({ ar: words, en: words }),
});

export type Vocabulary = z.infer<typeof vocabularySchema>;

/** Checks the parsed content of `digests/commands.yaml`. Throws an Error that names file, path and what was expected. */
export function parseVocabulary(content: unknown, file: string): Vocabulary {
  const result = vocabularySchema.safeParse(content);
  if (result.success) return result.data;
  throw new Error(`${file} is not as expected:\n${z.prettifyError(result.error)}`);
}

/** One spelling of a word that a reader may write with or without hamza, harakat, capitals and ال. */
export function wordKey(word: string): string {
  return foldText(word).replace(/^ال(?=\p{L}{2})/u, "");
}

/** True when the word is one of the list. */
export function isOneOf(list: readonly string[], word: string): boolean {
  const key = wordKey(word);
  return key !== "" && list.some((entry) => wordKey(entry) === key);
}
