import type { TextDocument } from "../document.ts";

/** Tokens `first`..`last` as the text writes them, without the letters that stick to the first word. */
export function writtenOf({ text, tokens, rules }: TextDocument, first: number, last: number, clitics = ""): string {
  const start = tokens[first]?.start ?? 0;
  const written = text.slice(start, tokens[last]?.end ?? start);
  return rules.grammar.withoutClitics(written, clitics);
}
