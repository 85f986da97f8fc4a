import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type Answer, answerSchema } from "./answer.ts";
import { type GoldArticle, goldArticleSchema } from "./gold.ts";

const indexSchema = z.array(z.object({ id: z.string(), outlet: z.string().nullable().default(null) }));

export type IndexEntry = z.infer<typeof indexSchema>[number];

/** The corpus's list of articles. Throws with the file's name when it is missing or not a list of articles. */
export function readIndex(folder: string): IndexEntry[] {
  return readJson(join(folder, "index.json"), indexSchema);
}

/** The gold of one article, or null when nobody has labelled it. */
export function readGold(folder: string, id: string): GoldArticle | null {
  const file = join(folder, "gold", `${id}.json`);
  return existsSync(file) ? readJson(file, goldArticleSchema) : null;
}

/** Saved answers: one JSON object a line, as `mujaz extract --json` prints them. */
export function readAnswers(file: string): Map<string, Answer> {
  const lines = readFileSync(file, "utf8").split("\n");
  const answers = new Map<string, Answer>();
  lines.forEach((line, index) => {
    if (line.trim() === "") return;
    const answer = parse(line, answerSchema, `${file}:${index + 1}`);
    answers.set(answer.id, answer);
  });
  return answers;
}

function readJson<T>(file: string, schema: z.ZodType<T>): T {
  return parse(readFileSync(file, "utf8"), schema, file);
}

function parse<T>(text: string, schema: z.ZodType<T>, where: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`${where}: not JSON: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  const result = schema.safeParse(value);
  if (!result.success) throw new Error(`${where}: ${z.prettifyError(result.error)}`);
  return result.data;
}
