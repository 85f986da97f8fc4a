import type { LanguageRules } from "./languages/language.ts";
import { noWord, type Word } from "./languages/word.ts";
import { anyCategory, bitOf, type Match, type Meaning, noForm } from "./phrases.ts";
import { pairQuotes, type QuotedRun } from "./text/quoteMarks.ts";
import { type Sentence, splitSentences } from "./text/sentences.ts";
import { readTokens, type Token } from "./text/tokens.ts";

/** A text read once: every engine works on these tokens and on what the lexicon and the gazetteer say of them. */
export interface TextDocument {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Token index → what the language knows of its word; `noWord` for what is none. */
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  /** Token index → index of its sentence, -1 between sentences. */
  readonly sentenceOf: Int32Array;
  readonly quotes: readonly QuotedRun[];
  /** Token index → index of the quotation whose words it belongs to, -1 outside. */
  readonly quoteOf: Int32Array;
  /** Token index of an opening mark → index of its quotation, -1 elsewhere. */
  readonly quoteAt: Int32Array;
  /** What phrases begin at its tokens: asked with `matchOf`, `matchesOf` and `phrasesAt`. */
  readonly phrases: TextPhrases;
  readonly rules: LanguageRules;
}

const none: readonly Match[] = [];

export function readDocument(text: string, rules: LanguageRules): TextDocument {
  const { tokens, words } = readTokens(text, rules.words, noWord);
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
  const phrases = new TextPhrases(text, tokens, words, rules);
  return { text, tokens, words, sentences, sentenceOf, quotes, quoteOf, quoteAt, phrases, rules };
}

/** The phrases of one text. Most tokens begin none of the kind that is asked for; the others are looked up once. */
class TextPhrases {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #rules: LanguageRules;
  readonly #words: TextDocument["words"];
  /** Token index → the categories of phrases that may begin there, a bit each. */
  readonly #mayBegin: Int32Array;
  /** Token index → the phrases that begin there. */
  readonly #found: (readonly Match[] | undefined)[];

  constructor(text: string, tokens: readonly Token[], words: TextDocument["words"], rules: LanguageRules) {
    this.#text = text;
    this.#tokens = tokens;
    this.#rules = rules;
    this.#words = words;
    this.#mayBegin = new Int32Array(tokens.length);
    for (const [index, word] of words.entries()) this.#mayBegin[index] = word?.phrases.mayBegin ?? 0;
    this.#found = tokens.map(() => undefined);
  }

  /** False when no phrase of these categories begins at a token. */
  mayBegin(index: number, bits: number): boolean {
    return ((this.#mayBegin[index] ?? 0) & bits) !== 0;
  }

  at(index: number): readonly Match[] {
    if (!this.mayBegin(index, anyCategory)) return none;
    const known = this.#found[index];
    if (known !== undefined) return known;
    const found = this.#lookUp(index);
    this.#found[index] = found;
    return found;
  }

  #lookUp(index: number): readonly Match[] {
    const found = this.#rules.phrases.at(this.#tokens, index, this.#words[index]?.phrases ?? noForm);
    const { isSpelled } = this.#rules.grammar;
    if (isSpelled === null) return found;
    return found.filter(({ meaning, first, last }) =>
      isSpelled(meaning, this.#text.slice(this.#tokens[first]?.start, this.#tokens[last]?.end)),
    );
  }
}

/** The quotation that a mark opens. */
export const quoteOpenedAt = (document: TextDocument, index: number): QuotedRun | undefined =>
  document.quotes[document.quoteAt[index] ?? -1];

/** Every phrase that begins at a token, longest first; none where the text has no such token. */
export const phrasesAt = (document: TextDocument, index: number): readonly Match[] => document.phrases.at(index);

export type MatchOf<Cat extends Meaning["cat"]> = Match & { readonly meaning: Extract<Meaning, { cat: Cat }> };

/** The longest phrase of a category that begins at a token. */
export function matchOf<Cat extends Meaning["cat"]>(
  { phrases }: TextDocument,
  index: number,
  cat: Cat,
): MatchOf<Cat> | undefined {
  if (!phrases.mayBegin(index, bitOf[cat])) return undefined;
  // Asked a dozen times a token: a plain loop over what is mostly one phrase.
  const found = phrases.at(index);
  for (let at = 0; at < found.length; at++) {
    const match = found[at];
    if (match !== undefined && match.meaning.cat === cat) return match as MatchOf<Cat>;
  }
  return undefined;
}

/** Every phrase of a category that begins at a token, longest first. */
export function matchesOf<Cat extends Meaning["cat"]>(
  { phrases }: TextDocument,
  index: number,
  cat: Cat,
): readonly MatchOf<Cat>[] {
  if (!phrases.mayBegin(index, bitOf[cat])) return none as readonly MatchOf<Cat>[];
  const found: MatchOf<Cat>[] = [];
  for (const match of phrases.at(index)) if (match.meaning.cat === cat) found.push(match as MatchOf<Cat>);
  return found;
}
