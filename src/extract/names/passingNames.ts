import { phrasesAt, type TextDocument } from "../document.ts";
import { endOfUnknownName } from "./unknownNames.ts";
import { itemAt } from "../itemAt.ts";

/** Where a name stands: its first and last token. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * Full names that a text tells in passing, before it lets somebody speak by one word of them: "For two weeks Neema Mushi
 * has gone ...", said Mushi. Read once a text, when the first such word asks.
 */
export class PassingNames {
  #byWord: ReadonlyMap<string, NameSpan> | null = null;

  /** The first full name in front of a token that begins or ends with its word. */
  before(document: TextDocument, index: number): NameSpan | undefined {
    this.#byWord ??= fullNames(document);
    const span = this.#byWord.get(document.tokens[index]?.norm ?? "");
    return span !== undefined && span.last < index ? span : undefined;
  }
}

function fullNames(document: TextDocument): ReadonlyMap<string, NameSpan> {
  const byWord = new Map<string, NameSpan>();
  const { subjectFirst } = document.rules.grammar;
  for (let first = 0; first < document.tokens.length; first++) {
    if (!mayBegin(document, first, subjectFirst)) continue;
    const last = endOfUnknownName(document, first, 2);
    if (last < 0 || (subjectFirst && last - first >= LONGEST)) continue;
    if (subjectFirst) addName(document, byWord, last, { first, last });
    else {
      // زكريا بوشتى ليلته: without capitals a run may go on behind the name; the word that is asked for ends it.
      addName(document, byWord, first, { first, last: endOfShortest(document, first, last) });
      for (let at = first + 1; at <= last; at++) addName(document, byWord, at, { first, last: at });
    }
    first = last;
  }
  return byWord;
}

/** The first name that a word belongs to stays. */
function addName({ tokens }: TextDocument, byWord: Map<string, NameSpan>, at: number, span: NameSpan): void {
  const { norm = "" } = tokens[at] ?? {};
  if (norm.length > 2 && !byWord.has(norm)) byWord.set(norm, span);
}

/** A given name and one more, with the small words that lead to it (محمد أبو سلعة). */
function endOfShortest({ words }: TextDocument, first: number, last: number): number {
  let at = first + 1;
  while (at < last && words[at]?.shape.isNameParticle === true) at++;
  return at;
}

/** Words of a name that stands in passing. */
const LONGEST = 3;

/** Without capitals a given name begins one; with them, a word that no list knows, and none in front of it. */
function mayBegin(document: TextDocument, index: number, subjectFirst: boolean): boolean {
  const shape = document.words[index]?.shape;
  if (shape === undefined || document.quoteOf[index] !== -1) return false;
  const before = itemAt(document.words, index - 1)?.shape;
  if (!subjectFirst) return shape.isGivenName && before?.isNamesake !== true;
  return shape.isNameWord && before?.isNameWord !== true && phrasesAt(document, index).length === 0;
}
