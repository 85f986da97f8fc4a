import { matchOf, phrasesAt, type TextDocument } from "../../document.ts";
import { cats } from "../../categories.ts";
import { isDeterminer, type Syntax } from "../../languages/syntax.ts";
import type { Meaning } from "../../phrases.ts";
import type { NameScope } from "../titles.ts";

/** Small steps over noun phrases of a language that names the owner before the post: South Korean President. */

export function syntaxOf(document: TextDocument): Syntax {
  const { syntax } = document.rules.grammar;
  if (syntax === null) throw new Error(`${document.rules.id}: a language of fixed word order needs its small words`);
  return syntax;
}

const formAt = (document: TextDocument, index: number): string => document.tokens[index]?.norm ?? "";

export const skipDeterminer = ({ document }: NameScope, index: number): number =>
  isDeterminer(syntaxOf(document), formAt(document, index)) ? index + 1 : index;

export const skipGenitive = ({ document }: NameScope, index: number): number =>
  syntaxOf(document).genitives.has(formAt(document, index)) ? index + 1 : index;

const nouns = new Set<Meaning["cat"]>(["counted", "role", "institution", "organisation-head", "anaphor"]);

/** True when the word at `index` is the noun that the words before it only describe: "military aid", "army units". */
export function continuesNoun({ document }: NameScope, index: number): boolean {
  const token = document.tokens[index];
  if (token?.kind !== "word" || document.sentenceOf[index] !== document.sentenceOf[index - 1]) return false;
  if (syntaxOf(document).genitives.has(token.norm)) return false;
  const matches = phrasesAt(document, index);
  if (matches.length === 0) return isSmall(document, index) && !/(?:ed|ing)$/u.test(token.norm);
  return matches.some(({ cat }) => nouns.has(cat)) && matchOf(document, index, cats.predicate) === undefined;
}

/** Written without a capital. */
export function isSmall(document: TextDocument, index: number): boolean {
  const token = document.tokens[index];
  const first = token === undefined ? "" : document.text.slice(token.start, token.start + 1);
  return first === first.toLowerCase();
}

/** True where nothing that belongs to a name or a title follows: a mark, "that", "who". */
export function isClosedOff({ document }: NameScope, index: number): boolean {
  const token = document.tokens[index];
  if (token?.kind !== "word" && token?.kind !== "number") return true;
  return matchOf(document, index, cats.complementizer) !== undefined || syntaxOf(document).relatives.has(token.norm);
}
