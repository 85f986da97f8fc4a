import { codesOf } from "./codes.ts";

/** Words that are remembered; beyond this the memory starts anew, so that no input can grow it without end. */
const MOST_WORDS = 50_000;
/** A longer word is no word that comes again. */
const LONGEST = 40;
const FIRST_SIZE = 1024;
/** Numbers a slot: a word's hash, how long it is, where its letters begin, and its number, from 1; 0 is free. */
const SLOT = 4;

/**
 * What is known of words as they are written, worked out once a spelling. A word is looked up by its letters in the
 * text, so that no string is made of one that was seen before; of the texts themselves nothing is kept.
 */
export class Spellings<T> {
  readonly #make: (written: string) => T;
  /** All that a look needs of a word stands side by side. Their number is a power of two, and at least twice the words. */
  #slots = new Int32Array(2 * FIRST_SIZE * SLOT);
  #letters = new Uint16Array(8 * FIRST_SIZE);
  #used = 0;
  #values: T[] = [];

  constructor(make: (written: string) => T) {
    this.#make = make;
  }

  /**
   * What is known of the word that stands at `start` to `end` of a text, in UTF-16 units.
   * @param codes as `codesOf` makes them of the text
   */
  at(text: string, start: number, end: number, codes = codesOf(text)): T {
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ (codes[i] ?? 0), 0x01000193);
    hash ^= hash >>> 15;
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let at = Math.imul(hash, SLOT) & mask; ; at = (at + SLOT) & mask) {
      const word = slots[at + 3] ?? 0;
      if (word === 0) break;
      if (slots[at] !== hash || slots[at + 1] !== end - start) continue;
      if (this.#is(slots[at + 2] ?? 0, codes, start, end)) return this.#values[word - 1] as T;
    }
    const made = this.#make(text.slice(start, end));
    if (end - start <= LONGEST) this.#remember(codes, start, end, hash, made);
    return made;
  }

  #is(from: number, codes: Uint16Array, start: number, end: number): boolean {
    const letters = this.#letters;
    for (let i = start; i < end; i++) if (letters[from + i - start] !== codes[i]) return false;
    return true;
  }

  #remember(codes: Uint16Array, start: number, end: number, hash: number, value: T): void {
    if (this.#values.length === MOST_WORDS) {
      this.#values = [];
      this.#slots.fill(0);
      this.#used = 0;
    }
    const word = this.#values.push(value);
    if (2 * word * SLOT > this.#slots.length) this.#grow();
    const from = this.#used;
    this.#used += end - start;
    if (this.#used > this.#letters.length) {
      const letters = new Uint16Array(2 * this.#letters.length);
      letters.set(this.#letters);
      this.#letters = letters;
    }
    this.#letters.set(codes.subarray(start, end), from);
    place(this.#slots, hash, end - start, from, word);
  }

  #grow(): void {
    const slots = new Int32Array(2 * this.#slots.length);
    for (let at = 0; at < this.#slots.length; at += SLOT) {
      const [hash = 0, length = 0, from = 0, word = 0] = this.#slots.subarray(at, at + SLOT);
      if (word !== 0) place(slots, hash, length, from, word);
    }
    this.#slots = slots;
  }
}

function place(slots: Int32Array, hash: number, length: number, from: number, word: number): void {
  const mask = slots.length - 1;
  let at = Math.imul(hash, SLOT) & mask;
  while (slots[at + 3] !== 0) at = (at + SLOT) & mask;
  slots[at] = hash;
  slots[at + 1] = length;
  slots[at + 2] = from;
  slots[at + 3] = word;
}
