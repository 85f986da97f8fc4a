import { type Token, tokenize } from "./tokens.ts";

/** Part of what a text index was built with: an index of another version is built anew. Raise it with any change here. */
export const searchTermsVersion = 1;

/** A word of a text as the search sees it. */
export interface SearchWord {
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** Folded, as written. */
  readonly word: string;
  /** What is left when the letters that may be prefixes are taken off; every reading, none for most words. */
  readonly stems: readonly string[];
}

/** What is asked: every term must be there, each in one of its readings. */
export interface SearchQuery {
  readonly terms: readonly SearchTerm[];
}

export interface SearchTerm {
  /** The word as written and, where it has the article, without it. */
  readonly sure: readonly string[];
  /** Readings that take a first letter for a prefix, which may be part of the word (`والد`, `فلسطين`). */
  readonly possible: readonly string[];
}

/** More words, and UTF-16 units, than a reader types: a pasted article must not become a query that runs for seconds. */
const maxTerms = 48;
const maxLength = 2000;

interface Prefix {
  readonly letters: string;
  readonly withArticle: boolean;
}

/** One-letter conjunctions and prepositions, and the article; li- and al- are written together as `لل`. */
const prefixes: readonly Prefix[] = ["", "و", "ف"].flatMap((conjunction) => [
  ...["", "ب", "ل", "ك"].map((preposition) => ({ letters: conjunction + preposition, withArticle: false })),
  ...["ال", "بال", "لل", "كال"].map((article) => ({ letters: conjunction + article, withArticle: true })),
]);
const usedPrefixes = prefixes.filter((prefix) => prefix.letters !== "");
const prefixLetters = new Set(usedPrefixes.map((prefix) => prefix.letters));

/**
 * Fewest letters that may remain. Two after the article (`الدم`); three after single letters, or every short word
 * that begins with one of them would be found under its tail (`كلب` under `لب`, `ولد` under `لد`).
 */
const minAfterArticle = 2;
const minAfterLetters = 3;

const arabicWord = /^\p{Script=Arabic}+$/u;
/** An Arabic prefix written onto a word of another script: `لـNATO`. */
const mixedWord = /^(\p{Script=Arabic}+)(\P{Script=Arabic}.*)$/su;

/** The words and numbers of a text, in order. */
export function searchWords(text: string): SearchWord[] {
  const tokens = tokenize(text);
  const words: SearchWord[] = [];
  for (const [i, token] of tokens.entries()) {
    if (token.kind === "number")
      words.push({ start: token.start, end: token.end, word: plainNumber(token), stems: [] });
    if (token.kind !== "word" || isBarePrefix(token, tokens[i + 1])) continue;
    const found = readWord(token, text.slice(token.start, token.end));
    if (found !== null) words.push(found);
  }
  return words;
}

/** The query for what a reader typed; no terms when there is no word in it. Any characters are safe. */
export function searchQuery(typed: string): SearchQuery {
  const terms = new Map<string, SearchTerm>();
  const read = typed.slice(0, maxLength);
  for (const { word, stems, end } of searchWords(read)) {
    const isCut = end === maxLength && typed.length > maxLength;
    if (isCut || terms.size === maxTerms) break;
    const article = stems.filter((stem) => word === `ال${stem}`);
    terms.set(word, { sure: [word, ...article], possible: stems.filter((stem) => !article.includes(stem)) });
  }
  return { terms: [...terms.values()] };
}

/** `1,500`, `١٬٥٠٠` and `1500` are one word; so are `1.5` and `١٫٥`. */
const plainNumber = (token: Token): string => token.norm.replace(/[,٬،'’](?=\d{3}(?!\d))/gu, "").replace("٫", ".");

/** A prefix set off from what it belongs to (`بـ10`, `لـ"رويترز"`), or a lone `و`. */
const isBarePrefix = (token: Token, next: Token | undefined): boolean =>
  prefixLetters.has(token.norm) && (token.norm.length === 1 || (next?.glued ?? false));

function readWord(token: Token, source: string): SearchWord | null {
  const { start, end } = token;
  const word = token.norm.replace(/['’ʼ]s$/u, "").replace(/['’ʼ]/gu, "");
  const mixed = mixedWord.exec(word);
  if (mixed?.[1] !== undefined && mixed[2] !== undefined && prefixLetters.has(mixed[1])) {
    return { start, end, word: mixed[2], stems: [] };
  }
  if (word === "") return null;
  return { start, end, word, stems: arabicWord.test(word) ? stemsOf(word, source) : [] };
}

/** Every reading of a folded Arabic word without its prefixes. `source` is the word as the text spells it. */
function stemsOf(word: string, source: string): string[] {
  const article = mayHaveArticle(source);
  const stems = new Set<string>();
  for (const { letters, withArticle } of usedPrefixes) {
    if (!word.startsWith(letters) || (withArticle && !article)) continue;
    const rest = word.slice(letters.length);
    if (rest.length >= (withArticle ? minAfterArticle : minAfterLetters)) stems.add(rest);
  }
  return [...stems];
}

/** The article's alef has no hamza: `ألبانيا` is no `بانيا` with the article, though both fold to `البانيا`. */
function mayHaveArticle(source: string): boolean {
  const firstAlef = /[اأإآٱ]/u.exec(source.normalize("NFKC"))?.[0];
  return firstAlef === undefined || firstAlef === "ا" || firstAlef === "ٱ";
}
