import { z } from "zod";
import { type Document, parseDocument, type YAMLParseError } from "yaml";
import { isoDay } from "./printed-day.ts";

/** A day of publication: `YYYY-MM-DD`, or an instant that begins with one. Gives the day as the source prints it. */
export const publishedSchema = z
  .string()
  .transform((printed, context) => {
    const found = /^(\d{4})-(\d{2})-(\d{2})(?=$|[T ])/.exec(printed.trim());
    const day = found && isoDay(Number(found[1]), Number(found[2]), Number(found[3]));
    if (day) return day;
    context.addIssue({
      code: "custom",
      message: `"${printed}" is no day; write it as 2024-10-29`,
    });
    return z.NEVER;
  })
  .nullable()
  .default(null);

const printedText = z
  .string()
  .transform((value) => value.trim() || null)
  .nullable()
  .default(null);

export const urlSchema = z
  .url({ protocol: /^https?$/, error: "expected an http or https address" })
  .nullable()
  .default(null);

/** What is known of an article besides its text; null is unknown. Keys that ingest does not know are left alone. */
export const metadataSchema = z.object({
  title: printedText,
  outlet: printedText,
  url: urlSchema,
  published: publishedSchema,
  lang: printedText,
});
export type Metadata = z.infer<typeof metadataSchema>;

export const noMetadata: Metadata = {
  title: null,
  outlet: null,
  url: null,
  published: null,
  lang: null,
};

export type FrontMatter =
  | { readonly metadata: Metadata; readonly body: string }
  /** What is wrong with it, and the fix. */
  | { readonly malformed: string };

const opening = /^---[ \t]*\n/;
const closing = /^(?:---|\.\.\.)[ \t]*$/m;

/** Parts the YAML between `---` lines from the text under it (line ends `\n`). A text without it is all body. */
export function readFrontMatter(text: string): FrontMatter {
  const start = opening.exec(text)?.[0].length;
  if (start === undefined) return { metadata: noMetadata, body: text };
  const end = closing.exec(text.slice(start));
  if (!end) return { malformed: "the front matter is never closed; end it with a line of three hyphens" };
  const document = parseDocument(text.slice(start, start + end.index), {
    prettyErrors: true,
  });
  const error = document.errors[0];
  if (error) return { malformed: `${describeYamlError(error)}; put a value that holds a colon in quotes` };
  const parsed = metadataSchema.safeParse(plainValue(document) ?? {});
  if (!parsed.success) return { malformed: describeIssues(parsed.error) };
  return { metadata: parsed.data, body: text.slice(start + end.index + end[0].length) };
}

/** Counts lines from the top of the file, where the opening hyphens are line 1. */
function describeYamlError(error: YAMLParseError): string {
  const line = (error.linePos?.[0].line ?? 0) + 1;
  return `line ${line} of the front matter is no YAML: ${error.message.split(/ at line |\n/)[0] ?? ""}`;
}

/** A value that is refused when the aliases are so many that only an attack can be meant. */
function plainValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 });
  } catch {
    return "aliases";
  }
}

/** `published: "yesterday" is no day; ...`, one issue after the other. */
export function describeIssues(error: z.ZodError): string {
  return error.issues
    .map((issue) => (issue.path.length > 0 ? `${issue.path.join(".")}: ${issue.message}` : issue.message))
    .join("; ");
}
