import { foldText } from "../text/fold.ts";
import type { Token } from "../text/tokens.ts";
import { tokenize } from "../text/tokens.ts";
import type { Split } from "./types.ts";

/** A set of word sequences, each with a tag, that is matched token by token. */
export interface PhraseTable<Tag> {
  readonly root: PhraseNode<Tag>;
  /** The phrases are stored last word first, for a match that walks back from a number. */
  readonly reversed: boolean;
}

interface PhraseNode<Tag> {
  readonly next: Map<string, PhraseNode<Tag>>;
  tag: Tag | null;
}

export interface TableMatch<Tag> {
  /** Token indices, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly tag: Tag;
  /** Clitics cut off the phrase's first word. */
  readonly split: Split;
}

const emptyNode = <Tag>(): PhraseNode<Tag> => ({ next: new Map(), tag: null });

/** Stands in a phrase for one of the optional words, or for nothing. */
const SLOT = "*";

function expand(words: readonly string[], optional: readonly string[]): string[][] {
  const slot = words.indexOf(SLOT);
  if (slot < 0) return [[...words]];
  const before = words.slice(0, slot);
  const after = words.slice(slot + 1);
  return [[], ...optional.map((phrase) => phrase.split(" "))].map((middle) => [...before, ...middle, ...after]);
}

/** Folded words of a phrase as the tokenizer cuts a text. */
function phraseWords(phrase: string): string[] {
  return phrase.split(/\s+/u).flatMap((word) => (word === SLOT ? [SLOT] : tokenize(word).map((token) => token.norm)));
}

/** Builds a table. The first tag given for a phrase stays. */
export function createPhraseTable<Tag>(
  phrases: Iterable<readonly [string, Tag]>,
  options: { readonly reversed: boolean; readonly optional?: readonly string[] },
): PhraseTable<Tag> {
  const root = emptyNode<Tag>();
  const optional = (options.optional ?? []).map(foldText);
  for (const [phrase, tag] of phrases) {
    for (const words of expand(phraseWords(phrase), optional)) {
      let node = root;
      for (const word of options.reversed ? words.reverse() : words) {
        const known = node.next.get(word) ?? emptyNode<Tag>();
        node.next.set(word, known);
        node = known;
      }
      node.tag ??= tag;
    }
  }
  return { root, reversed: options.reversed };
}

const whole = (stem: string): Split => ({ and: false, preposition: null, definite: false, stem });

/** The longest phrase that ends at token `last`, not reaching before `floor`. Its first word may carry clitics. */
export function matchBackward<Tag>(
  table: PhraseTable<Tag>,
  tokens: readonly Token[],
  last: number,
  floor: number,
  splits: (norm: string) => readonly Split[],
): TableMatch<Tag> | null {
  let node: PhraseNode<Tag> | undefined = table.root;
  let best: TableMatch<Tag> | null = null;
  for (let at = last; at >= floor && node !== undefined && node.next.size > 0; at--) {
    const token = tokens[at];
    if (token?.kind !== "word") break;
    const exact: PhraseNode<Tag> | undefined = node.next.get(token.norm);
    if (exact?.tag != null) best = { first: at, last, tag: exact.tag, split: whole(token.norm) };
    else {
      for (const split of splits(token.norm)) {
        const tag = split.definite ? null : node.next.get(split.stem)?.tag;
        if (tag == null) continue;
        best = { first: at, last, tag, split };
        break;
      }
    }
    node = exact;
  }
  return best;
}

const noSplits = (): readonly Split[] => [];

/** The longest phrase that begins at token `first`; its first word may carry clitics where `splits` is given. */
export function matchForward<Tag>(
  table: PhraseTable<Tag>,
  tokens: readonly Token[],
  first: number,
  splits: (norm: string) => readonly Split[] = noSplits,
): TableMatch<Tag> | null {
  const head = tokens[first];
  if (head === undefined || !isPhraseToken(head)) return null;
  const start = table.root.next.get(head.norm);
  const plain = start === undefined ? null : walk(start, tokens, first, whole(head.norm));
  if (plain !== null) return plain;
  for (const split of splits(head.norm)) {
    const match = split.definite ? null : walk(table.root.next.get(split.stem), tokens, first, split);
    if (match !== null) return match;
  }
  return null;
}

const isPhraseToken = (token: Token): boolean => token.kind === "word" || token.kind === "symbol";

/** Follows a phrase from the node of its first word. */
function walk<Tag>(
  start: PhraseNode<Tag> | undefined,
  tokens: readonly Token[],
  first: number,
  split: Split,
): TableMatch<Tag> | null {
  let node = start;
  let best: TableMatch<Tag> | null = null;
  for (let at = first; node !== undefined; ) {
    if (node.tag !== null) best = { first, last: at, tag: node.tag, split };
    at++;
    const token = tokens[at];
    node = token !== undefined && isPhraseToken(token) ? node.next.get(token.norm) : undefined;
  }
  return best;
}
