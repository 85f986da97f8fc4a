import type { LanguageRules } from "./languages/language.ts";
import type { Match, Meaning } from "./phrases.ts";
import { pairQuotes, type QuotedRun } from "./text/quoteMarks.ts";
import { type Sentence, splitSentences } from "./text/sentences.ts";
import { type Token, tokenize } from "./text/tokens.ts";

/** A text read once: every engine works on these tokens and on what the lexicon and the gazetteer say of them. */
export interface TextDocument {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Token index → index of its sentence, -1 between sentences. */
  readonly sentenceOf: Int32Array;
  readonly quotes: readonly QuotedRun[];
  /** Token index → index of the quotation whose words it belongs to, -1 outside. */
  readonly quoteOf: Int32Array;
  /** Token index of an opening mark → index of its quotation, -1 elsewhere. */
  readonly quoteAt: Int32Array;
  /** Token index → phrases that begin there, longest first. */
  readonly matches: readonly (readonly Match[])[];
  readonly rules: LanguageRules;
}

const none: readonly Match[] = [];

export function readDocument(text: string, rules: LanguageRules): TextDocument {
  const tokens = tokenize(text);
  const sentences = splitSentences(tokens, rules.abbreviations);
  const quotes = pairQuotes(tokens);
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  for (const [index, { first, last }] of sentences.entries()) sentenceOf.fill(index, first, last + 1);
  const quoteOf = new Int32Array(tokens.length).fill(-1);
  const quoteAt = new Int32Array(tokens.length).fill(-1);
  for (const [index, { open, first, last }] of quotes.entries()) {
    quoteOf.fill(index, first, last + 1);
    quoteAt[open] = index;
  }
  const { isSpelled } = rules.grammar;
  const fits = ({ meaning, first, last }: Match): boolean =>
    isSpelled === null || isSpelled(meaning, text.slice(tokens[first]?.start, tokens[last]?.end));
  const matches = tokens.map((token, index) => {
    const found = token.kind === "word" ? rules.phrases.at(tokens, index) : none;
    return isSpelled === null || found.length === 0 ? found : found.filter(fits);
  });
  return { text, tokens, sentences, sentenceOf, quotes, quoteOf, quoteAt, matches, rules };
}

/** The quotation that a mark opens. */
export const quoteOpenedAt = (document: TextDocument, index: number): QuotedRun | undefined =>
  document.quotes[document.quoteAt[index] ?? -1];

type MatchOf<Cat extends Meaning["cat"]> = Match & { readonly meaning: Extract<Meaning, { cat: Cat }> };

/** The longest phrase of a category that begins at a token. */
export function matchOf<Cat extends Meaning["cat"]>(
  document: TextDocument,
  index: number,
  cat: Cat,
): MatchOf<Cat> | undefined {
  // Asked a dozen times a token: a plain loop over what is mostly an empty list.
  const found = document.matches[index];
  if (found === undefined) return undefined;
  for (let at = 0; at < found.length; at++) {
    const match = found[at];
    if (match !== undefined && match.meaning.cat === cat) return match as MatchOf<Cat>;
  }
  return undefined;
}

/** Every phrase of a category that begins at a token, longest first. */
export function matchesOf<Cat extends Meaning["cat"]>(document: TextDocument, index: number, cat: Cat): MatchOf<Cat>[] {
  return (document.matches[index] ?? []).filter((match): match is MatchOf<Cat> => match.meaning.cat === cat);
}
