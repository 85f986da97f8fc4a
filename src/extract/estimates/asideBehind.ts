import { matchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";

/** Tokens from the comma that opens an aside to the one that closes it. */
const LONGEST_ASIDE = 16;

/**
 * 18 جنديا، بينهم ضابطان، استسلموا; 15 شخصا، وفق حصيلة أولية، مفقودون: the comma that closes an aside about some of those counted, or
 * about whose figure it is, which another one opens; null where there is no such aside.
 */
export function asideEnd(document: TextDocument, comma: number): number | null {
  if (document.tokens[comma]?.kind !== "comma" || !opens(document, comma + 1)) return null;
  for (let at = comma + 1; at <= comma + LONGEST_ASIDE; at++) {
    const kind = document.tokens[at]?.kind;
    if (kind === "comma") return at;
    if (kind !== "word" && kind !== "number") return null;
  }
  return null;
}

/** بينهم، معظمهم، بحسب. */
const opens = (document: TextDocument, at: number): boolean =>
  matchOf(document, at, cats.among) !== undefined ||
  matchOf(document, at, cats.credit) !== undefined ||
  document.rules.grammar.partsOfPeople.has(document.tokens[at]?.norm ?? "");
