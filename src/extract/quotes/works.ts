import type { TextDocument } from "../document.ts";

/**
 * فيلم «...»، تحت شعار «...»، نقشت عليه عبارة «...»، a report titled "...": the mark that opens at a token begins a title or a motto,
 * and nothing that somebody says.
 */
export function isTitleOfWork({ tokens, rules }: TextDocument, open: number): boolean {
  const { works, withoutAnd } = rules.grammar;
  const noun = tokens[open - 1]?.kind === "word" ? (tokens[open - 1]?.norm ?? "") : "";
  return works.has(noun) || works.has(`${withoutAnd(tokens[open - 2]?.norm ?? "")} ${noun}`);
}
