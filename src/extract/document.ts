import type { Category } from "./categories.ts";
import type { LanguageRules } from "./languages/language.ts";
import { noWord, type Word } from "./languages/word.ts";
import { bitOf, bitsOf, type Match, type Meaning, noPhrases, type Phrase } from "./phrases.ts";
import { noteNamed, withoutUnled } from "./ledNames.ts";
import { Columns } from "./columns.ts";
import { type Form, noForm } from "./phraseTable.ts";
import { pairQuotes, type QuotedRun } from "./text/quoteMarks.ts";
import { type Sentence, splitSentences } from "./text/sentences.ts";
import { readTokens, type Token } from "./text/tokens.ts";
import { itemAt } from "./itemAt.ts";

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
  /** Token index → every phrase that begins there, longest first: asked with `matchOf`, `matchesOf` and `phrasesAt`. */
  readonly phrases: readonly (readonly Phrase[])[];
  /** Token index → the categories of the phrases that may begin there, a bit each (see `bitOf`). */
  readonly begins: Int32Array;
  /** Token index → where an unknown person's name ends that begins there, as `endOfUnknownName` has found it; -1 before. */
  readonly nameEnds: Int32Array;
  readonly rules: LanguageRules;
}

export function readDocument(text: string, rules: LanguageRules): TextDocument {
  const { tokens, words } = readTokens(text, rules.words, noWord);
  const sentences = splitSentences(tokens, rules.abbreviations);
  const quotes = pairQuotes(tokens);
  const columns = new Columns(tokens.length, 5);
  const sentenceOf = columns.next();
  for (let index = 0; index < sentences.length; index++) {
    const { first, last } = sentences[index] as Sentence;
    for (let at = first; at <= last; at++) sentenceOf[at] = index;
  }
  const quoteOf = columns.next();
  const quoteAt = columns.next();
  for (const [index, { open, first, last }] of quotes.entries()) {
    quoteOf.fill(index, first, last + 1);
    quoteAt[open] = index;
  }
  const begins = columns.next();
  const phrases = scanPhrases({ text, tokens, words, quotes, quoteAt, begins, rules });
  const nameEnds = columns.next();
  return { text, tokens, words, sentences, sentenceOf, quotes, quoteOf, quoteAt, phrases, begins, nameEnds, rules };
}

/** Looks every phrase of a text up once: each engine reads what was found. */
function scanPhrases(
  read: Pick<TextDocument, "text" | "tokens" | "words" | "quotes" | "quoteAt" | "begins" | "rules">,
): (readonly Phrase[])[] {
  const { tokens, words, begins, rules } = read;
  const { isSpelled } = rules.grammar;
  const phrases: (readonly Phrase[])[] = [];
  const named = new Set<string>();
  const scanned = { ...read, phrases, named };
  const homographs: number[] = [];
  for (let index = 0; index < words.length; index++) {
    let found = rules.phrases.at(tokens, words, index);
    if (isSpelled !== null && found.length > 0) found = spelledSo(found, index, read, isSpelled);
    const form = words[index] ?? noForm;
    if (found !== form.alone || form.unsure) found = withoutUnled(found, index, scanned);
    phrases.push(found);
    const bits = (begins[index] = bitsAt(found, form));
    // A full name has more words than one.
    if (found !== form.alone && (bits & bitOf.entity) !== 0) noteNamed(found, named);
    if (words[index]?.shape.isHomograph === true && found.length > 0) homographs.push(index);
  }
  if (homographs.length > 0 && !isSpelledAsWord(words, homographs)) {
    for (const index of homographs) {
      const names = (phrases[index] ?? noPhrases).filter(({ cat }) => cat === "entity");
      phrases[index] = names;
      begins[index] = names.length === 0 ? 0 : bitOf.entity;
    }
  }
  return phrases;
}

/** The phrases that are spelled as what they mean is (see `Grammar.isSpelled`). */
function spelledSo(
  found: readonly Phrase[],
  index: number,
  { text, tokens }: Pick<TextDocument, "text" | "tokens">,
  isSpelled: NonNullable<LanguageRules["grammar"]["isSpelled"]>,
): readonly Phrase[] {
  const start = tokens[index]?.start;
  return found.filter(({ meaning, length }) =>
    isSpelled(meaning, text.slice(start, tokens[index + length - 1]?.end), tokens[index + length]),
  );
}

/** How often a name may stand in a text that never writes the small word which folds like it. */
const RARE = 3;

/** True for a text that writes the small word like the name (علي for على): it has only the one spelling, and often. */
function isSpelledAsWord(words: readonly Word[], homographs: readonly number[]): boolean {
  if (homographs.length <= RARE) return false;
  const forms = new Set(homographs.map((index) => words[index]?.norm));
  return !words.some(({ norm, shape }) => forms.has(norm) && !shape.isHomograph);
}

/** The categories of what is found: known of a word alone, and of phrases of several words, which stand first. */
function bitsAt(found: readonly Phrase[], { alone, bits }: Form): number {
  if (found === alone) return bits;
  let all = bits;
  for (const { bit, length } of found) if (length > 1) all |= bit;
  return all;
}

/** The quotation that a mark opens. */
export const quoteOpenedAt = (document: TextDocument, index: number): QuotedRun | undefined =>
  itemAt(document.quotes, document.quoteAt[index]);

/** Every phrase that begins at a token, longest first; none where the text has no such token. */
export const phrasesAt = ({ phrases }: TextDocument, index: number): readonly Phrase[] =>
  index < 0 ? noPhrases : (phrases[index] ?? noPhrases);

export type MatchOf<Cat extends Meaning["cat"]> = Match & { readonly meaning: Extract<Meaning, { cat: Cat }> };

const matchAt = <Cat extends Meaning["cat"]>(first: number, { meaning, clitics, length }: Phrase): MatchOf<Cat> => ({
  meaning: meaning as Extract<Meaning, { cat: Cat }>,
  first,
  last: first + length - 1,
  clitics,
});

/** The longest phrase of a category that begins at a token. */
export function matchOf<Cat extends Meaning["cat"]>(
  document: TextDocument,
  index: number,
  { cat, bit }: Category<Cat>,
): MatchOf<Cat> | undefined {
  // Asked a dozen times a token, mostly of one that begins nothing of the kind.
  return beginsAny(document, index, bit) ? firstOf(document, index, cat) : undefined;
}

function firstOf<Cat extends Meaning["cat"]>(
  document: TextDocument,
  index: number,
  cat: Cat,
): MatchOf<Cat> | undefined {
  const found = document.phrases[index] ?? noPhrases;
  for (let at = 0; at < found.length; at++) {
    const phrase = found[at];
    if (phrase !== undefined && phrase.cat === cat) return matchAt(index, phrase);
  }
  return undefined;
}

/** Every phrase of a category that begins at a token, longest first. */
export function matchesOf<Cat extends Meaning["cat"]>(
  document: TextDocument,
  index: number,
  { cat, bit }: Category<Cat>,
): readonly MatchOf<Cat>[] {
  if (!beginsAny(document, index, bit)) return none;
  let matches: MatchOf<Cat>[] | null = null;
  const found = document.phrases[index] ?? noPhrases;
  for (let at = 0; at < found.length; at++) {
    const phrase = found[at];
    if (phrase?.cat !== cat) continue;
    // Mostly there is one: an empty list that grows takes room for many.
    if (matches === null) matches = [matchAt(index, phrase)];
    else matches.push(matchAt(index, phrase));
  }
  return matches ?? none;
}

const none: readonly never[] = [];

/** True when a phrase of one of these categories begins at a token (see `bitsOf`). */
export const beginsAny = ({ begins }: TextDocument, index: number, bits: number): boolean =>
  ((begins[index] ?? 0) & bits) !== 0;

/** Categories that are asked for together. */
export interface Categories {
  readonly bits: number;
  readonly cats: readonly Meaning["cat"][];
}

export const anyOf = (...cats: readonly Meaning["cat"][]): Categories => ({ bits: bitsOf(cats), cats });

/** True when a phrase of one of several categories does begin at a token: `beginsAny` only says that it may. */
export function beginsOneOf(document: TextDocument, index: number, { bits, cats }: Categories): boolean {
  if (!beginsAny(document, index, bits)) return false;
  const found = document.phrases[index] ?? noPhrases;
  for (let at = 0; at < found.length; at++) {
    const phrase = found[at];
    if (phrase !== undefined && cats.includes(phrase.cat)) return true;
  }
  return false;
}
