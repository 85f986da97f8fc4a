import type { HeadWord, WrittenPart } from "../bodyWords.ts";
import { type Form, noForm } from "../phraseTable.ts";
import { type DateWord, noDateWord } from "../quantities/dates/words.ts";
import type { Reading } from "../quantities/types.ts";
import type { Grammar } from "./language.ts";
import type { PlaceNoun } from "./places.ts";

/** What a grammar says of a word by its shape, each as in the grammar's function of that name. */
export interface WordShape {
  readonly isDefinite: boolean;
  readonly isGivenName: boolean;
  readonly isListedName: boolean;
  readonly isHomograph: boolean;
  readonly endsCompound: boolean;
  readonly isNamesake: boolean;
  /** "And" is written onto a given name (وبدر). */
  readonly isJoinedName: boolean;
  readonly isPossessed: boolean;
  /** It only describes a body that was named before. */
  readonly isDescribing: boolean;
  readonly isNameWord: boolean;
  readonly isGluedNameWord: boolean;
  readonly isNameParticle: boolean;
  readonly isCommonStart: boolean;
  readonly isCommonWord: boolean;
  readonly isNoName: boolean;
}

/** Shapes by what is true of them: there are few, and words share theirs, so that it is at hand for the next word. */
const shapes = new Map<string, WordShape>();

export function shapeOf(grammar: Grammar, norm: string, written: string): WordShape {
  const shape: WordShape = {
    isDefinite: grammar.isDefinite(norm) && !grammar.keepsHamza(written),
    isGivenName: grammar.isGivenName(norm, written),
    isListedName: grammar.isListedName(norm, written),
    isHomograph: grammar.isHomograph(written),
    endsCompound: grammar.endsCompound(norm),
    isNamesake: grammar.isNamesake(norm),
    isJoinedName: grammar.joins(norm[0] ?? "") && grammar.isGivenName(norm.slice(1), norm.slice(1)),
    isPossessed: grammar.isPossessed(norm),
    isDescribing: grammar.describing.has(norm),
    isNameWord: grammar.isNameWord(norm, written, false),
    isGluedNameWord: grammar.isNameWord(norm, written, true),
    isNameParticle: grammar.isNameParticle(written),
    isCommonStart: grammar.isCommonStart(norm, written),
    isCommonWord: grammar.isCommonWord(norm, written),
    isNoName: grammar.isNoName(norm, written),
  };
  const key = Object.values(shape).map(Number).join("");
  return shapes.getOrInsert(key, shape);
}

/** All that a language knows of one word form: looked up once a token, however many engines ask. */
export interface Word extends Form {
  /** Folded spelling. */
  readonly norm: string;
  /** What it is as a part of a number, or null. */
  readonly number: Reading | null;
  /** Which tables of what qualifies a number it may open (see `qualifiers`). */
  readonly qualifies: number;
  /** What it can be in a date. */
  readonly date: DateWord;
  readonly shape: WordShape;
  /** What it may have to do with a name (see `nameBits`). */
  readonly names: number;
  /** The numbers of the first words of companions of event rules that it may be, the language's prefixes taken off. */
  readonly companions: readonly number[];
  /** The head of a body's name that it is; null for most words. */
  readonly body: HeadWord | null;
  /** The parts of such a name that it may begin; none for most words. */
  readonly bodyParts: readonly WrittenPart[];
  /** How it ends (see `endingOf`). */
  readonly ending: number;
  /** The noun for a place that it is (town, province), or null. */
  readonly place: PlaceNoun | null;
  /** A verb of a place that takes people in. */
  readonly hosts: boolean;
}

const none: readonly number[] = [];

/** The numbers of what is left of a form without its prefixes, of words that are numbered. */
export function companionsIn(
  form: string,
  { prefixes }: Grammar,
  numbers: ReadonlyMap<string, number>,
): readonly number[] {
  const found = [...prefixes].map((prefix) =>
    form.startsWith(prefix) ? numbers.get(form.slice(prefix.length)) : undefined,
  );
  const known = found.filter((number) => number !== undefined);
  return known.length === 0 ? none : known;
}

const noShape: WordShape = {
  isDefinite: false,
  isGivenName: false,
  isListedName: false,
  isHomograph: false,
  endsCompound: false,
  isNamesake: false,
  isJoinedName: false,
  isPossessed: false,
  isDescribing: false,
  isNameWord: false,
  isGluedNameWord: false,
  isNameParticle: false,
  isCommonStart: false,
  isCommonWord: false,
  isNoName: false,
};

/**
 * One word, every one of the same layout: without spreads, and what is asked of all words of a text in front, so that it
 * lies close together in memory.
 */
export const wordOf = (norm: string, form: Form, rest: Omit<Word, keyof Form | "norm">): Word => ({
  norm,
  bits: form.bits,
  id: form.id,
  alone: form.alone,
  starts: form.starts,
  shape: rest.shape,
  names: rest.names,
  nextEven: form.nextEven,
  nextOdd: form.nextOdd,
  unsure: form.unsure,
  date: rest.date,
  place: rest.place,
  body: rest.body,
  ending: rest.ending,
  number: rest.number,
  qualifies: rest.qualifies,
  companions: rest.companions,
  bodyParts: rest.bodyParts,
  hosts: rest.hosts,
});

/** What stands for all that is no word. */
export const noWord: Word = wordOf("", noForm, {
  number: null,
  qualifies: 0,
  date: noDateWord,
  shape: noShape,
  names: 0,
  companions: none,
  body: null,
  bodyParts: [],
  ending: 0,
  place: null,
  hosts: false,
});
