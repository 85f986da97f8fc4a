import { type Meaning, noPhrases, type Phrase, phraseOf } from "./phrases.ts";
import { Steps } from "./steps.ts";
import { type Token, tokenize } from "./text/tokens.ts";

/** A reading of a word form: what is left when `clitics` are taken off its front. */
export interface Reading {
  readonly clitics: string;
  readonly stem: string;
}

/** Where no word has been read. */
const ROOT = 0;

/** A reading of a form with which longer phrases begin. */
interface Start {
  readonly clitics: string;
  readonly node: number;
}

/** What is known of a word form: what it means alone, whole words first, and the phrases that it begins. */
export interface Form {
  /** Number of the form among the words of all phrases; 0 for a form that is in none. */
  readonly id: number;
  readonly alone: readonly Phrase[];
  /** The categories of what it means alone, a bit each. */
  readonly bits: number;
  readonly starts: readonly Start[];
  /** A bit for the number of each word that goes on with them, even and odd ones apart: most words are told by it. */
  readonly nextEven: number;
  readonly nextOdd: number;
  /** True where it alone may be a name that only the words around show to be one (see `withoutUnled`). */
  readonly unsure: boolean;
}

const bitOfId = (id: number): number => 1 << ((id >> 1) & 31);
const noStarts: readonly Start[] = [];

/** What is no word begins nothing. */
export const noForm: Form = {
  id: 0,
  alone: noPhrases,
  bits: 0,
  starts: noStarts,
  nextEven: 0,
  nextOdd: 0,
  unsure: false,
};

/** All phrases that one language knows, found token by token; no regular expression runs over a text. */
export class PhraseTable {
  readonly #steps = new Steps();
  /** By node, from the root: what the words that lead to it mean, and the bits of the words that go on (see `Form`). */
  readonly #meanings: (Meaning[] | null)[] = [null];
  readonly #nextEven: number[] = [0];
  readonly #nextOdd: number[] = [0];
  /** By node: its phrases where nothing is written onto their first word, made when a text first has them. */
  readonly #whole: (readonly Phrase[] | undefined)[] = [undefined];
  /** Folded word → its number, from 1: phrases are followed by numbers, most words of a text have none. */
  readonly #ids = new Map<string, number>();
  #words = 0;
  readonly #readings: (form: string) => readonly Reading[];
  readonly #allows: (meaning: Meaning, clitics: string) => boolean;

  constructor(readings: (form: string) => readonly Reading[], allows: (meaning: Meaning, clitics: string) => boolean) {
    this.#readings = readings;
    this.#allows = allows;
  }

  /** Adds a phrase as written; it is folded and split like a text. */
  add(phrase: string, meaning: Meaning): void {
    let node = ROOT;
    for (const { kind, norm, start, end } of tokenize(phrase)) {
      if (kind !== "word" && kind !== "number") continue;
      let id = this.#ids.get(norm);
      if (id === undefined) {
        this.#ids.set(norm, (id = ++this.#words));
        // Whoever writes الشئون for الشؤون writes one word.
        const other = phrase.slice(start, end).includes("ؤو") ? norm.replace("وو", "يو") : norm;
        if (!this.#ids.has(other)) this.#ids.set(other, id);
      }
      node = this.#steps.get(node, id) || this.#addStep(node, id);
    }
    if (node !== ROOT) (this.#meanings[node] ??= []).push(meaning);
  }

  #addStep(node: number, id: number): number {
    const next = this.#meanings.push(null) - 1;
    this.#whole.push(undefined);
    this.#nextEven.push(0);
    this.#nextOdd.push(0);
    const bits = (id & 1) === 0 ? this.#nextEven : this.#nextOdd;
    bits[node] = (bits[node] ?? 0) | bitOfId(id);
    this.#steps.set(node, id, next);
    return next;
  }

  /** True when this very word is a phrase; نوري is none, though نوري المالكي is one, nor is a family name by itself. */
  knows(form: string): boolean {
    return this.#meanings[this.#begin(form)]?.some((one) => one.cat !== "entity" || one.only !== "named") === true;
  }

  #begin(form: string): number {
    const id = this.#ids.get(form);
    return id === undefined ? ROOT : this.#steps.get(ROOT, id);
  }

  /** Adds every phrase that goes on behind the form of token `index`, which begins it. */
  #goOn(tokens: readonly Token[], words: FormOf, index: number, { node, clitics }: Start, found: Phrase[]): void {
    let here = node;
    for (let at = index + 1; at < tokens.length; at++) {
      let id = words[at]?.id ?? 0;
      if (id === 0 && tokens[at]?.kind === "number") id = this.#ids.get(tokens[at]?.norm ?? "") ?? 0;
      here = id === 0 ? ROOT : this.#steps.get(here, id);
      if (here === ROOT) return;
      const meanings = this.#meanings[here];
      if (meanings == null) continue;
      const length = at - index + 1;
      // All ways to a node are of one length.
      const phrases =
        clitics === ""
          ? (this.#whole[here] ??= this.#phrasesOf(meanings, clitics, length))
          : this.#phrasesOf(meanings, clitics, length);
      for (const phrase of phrases) found.push(phrase);
    }
  }

  #phrasesOf(meanings: readonly Meaning[], clitics: string, length: number): readonly Phrase[] {
    return meanings
      .filter((meaning) => this.#allows(meaning, clitics))
      .map((meaning) => phraseOf(meaning, clitics, length));
  }

  /** Every phrase that begins at token `index`, longest first, whole words before stripped ones. */
  at(tokens: readonly Token[], words: FormOf, index: number): readonly Phrase[] {
    const { alone, starts, nextEven, nextOdd } = words[index] ?? noForm;
    if (starts.length === 0) return alone;
    // Most words that begin phrases stand before a word that goes on with none of them.
    const next = words[index + 1]?.id ?? 0;
    const ids = (next & 1) === 0 ? nextEven : nextOdd;
    const goesOn = next === 0 ? tokens[index + 1]?.kind === "number" : (ids & bitOfId(next)) !== 0;
    if (!goesOn) return alone;
    const longer: Phrase[] = [];
    for (const start of starts) this.#goOn(tokens, words, index, start, longer);
    if (longer.length === 0) return alone;
    if (longer.length > 1) longer.sort((a, b) => b.length - a.length || a.clitics.length - b.clitics.length);
    return alone.length === 0 ? longer : longer.concat(alone);
  }

  /** What phrases a folded word form may begin; the caller remembers it. */
  form(norm: string): Form {
    const id = this.#ids.get(norm) ?? 0;
    const alone: Phrase[] = [];
    const starts: Start[] = [];
    let [nextEven, nextOdd] = [0, 0];
    for (const { clitics, stem } of this.#readings(norm)) {
      const node = this.#begin(stem);
      if (node === ROOT) continue;
      for (const meaning of this.#meanings[node] ?? []) {
        if (this.#allows(meaning, clitics)) alone.push(phraseOf(meaning, clitics, 1));
      }
      const [even = 0, odd = 0] = [this.#nextEven[node], this.#nextOdd[node]];
      if (even !== 0 || odd !== 0) starts.push({ clitics, node });
      nextEven |= even;
      nextOdd |= odd;
    }
    if (id === 0 && alone.length === 0 && starts.length === 0) return noForm;
    return {
      id,
      alone: alone.length === 0 ? noPhrases : alone,
      bits: alone.reduce((bits, { bit }) => bits | bit, 0),
      starts: starts.length === 0 ? noStarts : starts,
      nextEven,
      nextOdd,
      unsure: alone.some(({ only }) => only !== null),
    };
  }
}

/** Token index → what phrases its word begins. */
type FormOf = readonly Form[];
