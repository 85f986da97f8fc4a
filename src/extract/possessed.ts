import type { TextDocument } from "./document.ts";

/** A noun with whose it is: استقباله, and not استقبالة, which folds alike. */
export function isSomebodys({ tokens, text, rules }: TextDocument, at: number): boolean {
  const { norm = "", start = 0, end = 0 } = tokens[at] ?? {};
  return rules.grammar.endsInPronoun(norm) && !rules.grammar.isNounEnding(text.slice(start, end));
}
