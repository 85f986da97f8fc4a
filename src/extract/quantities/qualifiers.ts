import type { Token } from "../text/tokens.ts";
import type { NumberWords } from "./items.ts";
import { qualifiers, type QuantityLanguage } from "./lexicon.ts";
import { matchBackward, matchForward, type PhraseTable, type TableMatch } from "./phrases.ts";
import type { PhraseTag } from "./types.ts";
import { itemAt } from "../itemAt.ts";

type TagOf<Table> = Table extends PhraseTable<infer Tag> ? Tag : never;

/** Reads the phrases around a number that qualify it. What is known of most words tells that they begin none. */
export class QualifierReader {
  readonly #tokens: readonly Token[];
  readonly #words: NumberWords;
  readonly #language: QuantityLanguage;

  constructor(tokens: readonly Token[], words: NumberWords, language: QuantityLanguage) {
    this.#tokens = tokens;
    this.#words = words;
    this.#language = language;
  }

  /** The longest phrase in front of a number that ends at token `last`, not reaching before `floor`. */
  before(last: number, floor: number): TableMatch<PhraseTag> | null {
    const { before, splits } = this.#language;
    return this.#may(last, qualifiers.before) ? matchBackward(before, this.#tokens, last, floor, splits) : null;
  }

  /** The longest phrase of a table behind a number that begins at token `first`. */
  behind<T extends "after" | "afterNoun" | "percent">(
    table: T,
    first: number,
  ): TableMatch<TagOf<QuantityLanguage[T]>> | null {
    if (!this.#may(first, qualifiers[table])) return null;
    return matchForward(this.#language[table] as PhraseTable<TagOf<QuantityLanguage[T]>>, this.#tokens, first);
  }

  #may(at: number, table: number): boolean {
    return itemAt(this.#tokens, at)?.kind !== "word" || ((this.#words[at]?.qualifies ?? 0) & table) !== 0;
  }
}
