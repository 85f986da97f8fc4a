import type { TextDocument } from "../document.ts";

/**
 * فيلم «...»، تحت شعار «...»، نقشت عليه عبارة «...»، a report titled "...": the mark that opens at a token begins a title or a motto,
 * and nothing that somebody says.
 */
export function isTitleOfWork({ tokens, rules }: TextDocument, open: number): boolean {
  const { works, worksOfTwo, withoutAnd } = rules.grammar;
  const noun = tokens[open - 1]?.kind === "word" ? (tokens[open - 1]?.norm ?? "") : "";
  if (works.has(noun)) return true;
  const behind = worksOfTwo.get(withoutAnd(tokens[open - 2]?.norm ?? ""));
  return behind?.has(noun) === true;
}
