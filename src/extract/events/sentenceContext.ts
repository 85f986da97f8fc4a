import type { TextDocument } from "../document.ts";
import type { FoldedEventRule as Rule } from "../phrases.ts";

/** A list of a hundred calls is no news: a rule is tried a few times a sentence. */
const TRIES = 4;

/** How many words from a trigger another word rules it out: further on in a long sentence another thing is told. */
const RULED_OUT_WITHIN = 12;

/** Which rules a sentence leaves room for: its companion words are looked for once a rule. */
export class SentenceContext {
  readonly #document: TextDocument;
  readonly #tries = new Map<string, number>();
  #sentence = -1;
  /** First word of a companion → the tokens that may be it; null until a rule asks for companions. */
  #companions: Map<string, number[]> | null = null;

  constructor(document: TextDocument) {
    this.#document = document;
  }

  /** True when the words around the trigger at a token let the rule tell it. */
  mayTell(sentence: number, rule: Rule, at: number): boolean {
    if (sentence !== this.#sentence) {
      this.#sentence = sentence;
      this.#companions = null;
      this.#tries.clear();
    }
    const isNear = rule.nearFolded.length === 0 || this.#hasAny(rule.nearFolded, at, Number.POSITIVE_INFINITY);
    const left = this.#tries.get(rule.id) ?? (isNear ? TRIES : 0);
    this.#tries.set(rule.id, left - 1);
    return left > 0 && !this.#hasAny(rule.unlessFolded, at, RULED_OUT_WITHIN);
  }

  /** Companions by themselves or with what the language writes onto them: أسرى، والأسرى، للأسرى. */
  #hasAny(companions: readonly (readonly string[])[], from: number, within: number): boolean {
    if (companions.length === 0) return false;
    this.#companions ??= companionsOf(this.#document, this.#sentence);
    for (const words of companions) {
      const places = this.#companions.get(words[0] ?? "");
      if (places?.some((at) => Math.abs(at - from) <= within && this.#goesOn(words, at)) === true) return true;
    }
    return false;
  }

  #goesOn(words: readonly string[], at: number): boolean {
    for (let next = 1; next < words.length; next++) {
      if (this.#document.tokens[at + next]?.norm !== words[next]) return false;
    }
    return true;
  }
}

function companionsOf({ sentences, words }: TextDocument, sentence: number): Map<string, number[]> {
  const found = new Map<string, number[]>();
  const { first, last } = sentences[sentence] ?? { first: 0, last: -1 };
  for (let at = first; at <= last; at++) {
    for (const word of words[at]?.companions ?? []) {
      const places = found.get(word);
      if (places === undefined) found.set(word, [at]);
      else places.push(at);
    }
  }
  return found;
}
