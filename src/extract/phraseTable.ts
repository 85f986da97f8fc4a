import { bitsOf, type Meaning, noPhrases, type Phrase } from "./phrases.ts";
import { type Token, tokenize } from "./text/tokens.ts";

/** A reading of a word form: what is left when `clitics` are taken off its front. */
export interface Reading {
  readonly clitics: string;
  readonly stem: string;
}

interface Node {
  /** Number of the next word → what goes on with it. */
  next: Map<number, Node> | null;
  meanings: Meaning[] | null;
}

const newNode = (): Node => ({ next: null, meanings: null });

/** A reading of a form with which longer phrases begin. */
interface Start {
  readonly clitics: string;
  readonly node: Node;
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
  readonly #root = newNode();
  /** Folded word → its number, from 1: phrases are followed by numbers, most words of a text have none. */
  readonly #ids = new Map<string, number>();
  readonly #readings: (form: string) => readonly Reading[];
  readonly #allows: (meaning: Meaning, clitics: string) => boolean;

  constructor(readings: (form: string) => readonly Reading[], allows: (meaning: Meaning, clitics: string) => boolean) {
    this.#readings = readings;
    this.#allows = allows;
  }

  /** Adds a phrase as written; it is folded and split like a text. */
  add(phrase: string, meaning: Meaning): void {
    let node = this.#root;
    for (const { kind, norm } of tokenize(phrase)) {
      if (kind !== "word" && kind !== "number") continue;
      let id = this.#ids.get(norm);
      if (id === undefined) this.#ids.set(norm, (id = this.#ids.size + 1));
      node.next ??= new Map();
      let child = node.next.get(id);
      if (child === undefined) {
        child = newNode();
        node.next.set(id, child);
      }
      node = child;
    }
    if (node !== this.#root) (node.meanings ??= []).push(meaning);
  }

  /** True when some phrase begins with this very word. */
  knows(form: string): boolean {
    return this.#begin(form) !== undefined;
  }

  #begin(form: string): Node | undefined {
    return this.#root.next?.get(this.#ids.get(form) ?? 0);
  }

  /** Adds every phrase that goes on behind the form of token `index`, which begins it. */
  #goOn(tokens: readonly Token[], words: FormOf, index: number, { node, clitics }: Start, found: Phrase[]): void {
    let here: Node | undefined = node;
    for (let at = index + 1; at < tokens.length && here.next !== null; at++) {
      let id = words[at]?.phrases.id ?? 0;
      if (id === 0 && tokens[at]?.kind === "number") id = this.#ids.get(tokens[at]?.norm ?? "") ?? 0;
      here = id === 0 ? undefined : here.next.get(id);
      if (here === undefined) return;
      if (here.meanings === null) continue;
      const length = at - index + 1;
      for (const meaning of here.meanings) {
        if (this.#allows(meaning, clitics)) found.push({ cat: meaning.cat, meaning, clitics, length });
      }
    }
  }

  /** Every phrase that begins at token `index`, longest first, whole words before stripped ones. */
  at(tokens: readonly Token[], words: FormOf, index: number): readonly Phrase[] {
    const { alone, starts, nextEven, nextOdd } = words[index]?.phrases ?? noForm;
    if (starts.length === 0) return alone;
    // Most words that begin phrases stand before a word that goes on with none of them.
    const next = words[index + 1]?.phrases.id ?? 0;
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
    for (const { clitics, stem } of this.#readings(norm)) {
      const node = this.#begin(stem);
      if (node === undefined) continue;
      for (const meaning of node.meanings ?? []) {
        if (this.#allows(meaning, clitics)) alone.push({ cat: meaning.cat, meaning, clitics, length: 1 });
      }
      if (node.next !== null) starts.push({ clitics, node });
    }
    if (id === 0 && alone.length === 0 && starts.length === 0) return noForm;
    let [nextEven, nextOdd] = [0, 0];
    for (const { node } of starts) {
      for (const next of node.next?.keys() ?? []) {
        if ((next & 1) === 0) nextEven |= bitOfId(next);
        else nextOdd |= bitOfId(next);
      }
    }
    return {
      id,
      alone: alone.length === 0 ? noPhrases : alone,
      bits: bitsOf(alone.map(({ cat }) => cat)),
      starts: starts.length === 0 ? noStarts : starts,
      nextEven,
      nextOdd,
      unsure: alone.some(({ meaning }) => meaning.cat === "entity" && meaning.only !== undefined),
    };
  }
}

/** Token index → what phrases its word begins. */
type FormOf = readonly { readonly phrases: Form }[];
