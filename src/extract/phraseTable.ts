import { type Match, type Meaning, noMatches } from "./phrases.ts";
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

/** What a word means by itself when `clitics` are taken off its front. */
interface Alone {
  readonly clitics: string;
  readonly meaning: Meaning;
}

/** A reading of a form with which longer phrases begin. */
interface Start {
  readonly clitics: string;
  readonly node: Node;
}

/** What is known of a word form: what it means alone, whole words first, and the phrases that it begins. */
export interface Form {
  /** Number of the form among the words of all phrases; 0 for a form that is in none. */
  readonly id: number;
  readonly alone: readonly Alone[];
  readonly starts: readonly Start[];
}

/** What is no word begins nothing. */
export const noForm: Form = { id: 0, alone: [], starts: [] };

const matchAt = (first: number, last: number, { meaning, clitics }: Alone): Match => ({
  cat: meaning.cat,
  meaning,
  first,
  last,
  clitics,
});

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
  #goOn(tokens: readonly Token[], words: FormOf, index: number, { node, clitics }: Start, found: Match[]): void {
    let here: Node | undefined = node;
    for (let last = index + 1; last < tokens.length && here.next !== null; last++) {
      let id = words[last]?.phrases.id ?? 0;
      if (id === 0 && tokens[last]?.kind === "number") id = this.#ids.get(tokens[last]?.norm ?? "") ?? 0;
      here = id === 0 ? undefined : here.next.get(id);
      if (here === undefined) return;
      if (here.meanings === null) continue;
      for (const meaning of here.meanings) {
        if (this.#allows(meaning, clitics)) found.push(matchAt(index, last, { meaning, clitics }));
      }
    }
  }

  /** Every phrase that begins at token `index`, longest first, whole words before stripped ones. */
  at(tokens: readonly Token[], words: FormOf, index: number): readonly Match[] {
    const { alone, starts } = words[index]?.phrases ?? noForm;
    const short = alone.length === 0 ? noMatches : alone.map((one) => matchAt(index, index, one));
    if (starts.length === 0) return short;
    const long: Match[] = [];
    for (const start of starts) this.#goOn(tokens, words, index, start, long);
    if (long.length === 0) return short;
    if (long.length > 1) long.sort((a, b) => b.last - a.last || a.clitics.length - b.clitics.length);
    return short.length === 0 ? long : [...long, ...short];
  }

  /** What phrases a folded word form may begin; the caller remembers it. */
  form(norm: string): Form {
    const id = this.#ids.get(norm) ?? 0;
    const alone: Alone[] = [];
    const starts: Start[] = [];
    for (const { clitics, stem } of this.#readings(norm)) {
      const node = this.#begin(stem);
      if (node === undefined) continue;
      for (const meaning of node.meanings ?? []) if (this.#allows(meaning, clitics)) alone.push({ clitics, meaning });
      if (node.next !== null) starts.push({ clitics, node });
    }
    return id === 0 && alone.length === 0 && starts.length === 0 ? noForm : { id, alone, starts };
  }
}

/** Token index → what phrases its word begins. */
type FormOf = readonly { readonly phrases: Form }[];
