/** Words that are remembered; beyond this the memory starts anew, so that no input can grow it without end. */
const MOST_WORDS = 50_000;
/** A longer word is no word that comes again. */
const LONGEST = 40;
const FIRST_SIZE = 1024;

/**
 * What is known of words as they are written, worked out once a spelling. A word is looked up by its letters in the
 * text, so that no string is made of one that was seen before; of the texts themselves nothing is kept.
 */
export class Spellings<T> {
  readonly #make: (written: string) => T;
  /** Hash → number of a word, from 1; 0 is free. Its size is a power of two, and at least twice the words. */
  #slots = new Int32Array(2 * FIRST_SIZE);
  /** By number of a word: its hash, and where its letters begin; one more at the end. */
  #hashes = new Int32Array(FIRST_SIZE + 1);
  #starts = new Int32Array(FIRST_SIZE + 2);
  #letters = new Uint16Array(8 * FIRST_SIZE);
  #values: T[] = [];

  constructor(make: (written: string) => T) {
    this.#make = make;
  }

  /** What is known of the word that stands at `start` to `end` of a text, in UTF-16 units. */
  at(text: string, start: number, end: number): T {
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash ^= hash >>> 15;
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let word = slots[slot] ?? 0; word !== 0; word = slots[slot] ?? 0) {
      if (this.#hashes[word] === hash && this.#is(word, text, start, end)) return this.#values[word - 1] as T;
      slot = (slot + 1) & mask;
    }
    const made = this.#make(text.slice(start, end));
    if (end - start <= LONGEST) this.#remember(text, start, end, hash, made);
    return made;
  }

  #is(word: number, text: string, start: number, end: number): boolean {
    const from = this.#starts[word] ?? 0;
    if ((this.#starts[word + 1] ?? 0) - from !== end - start) return false;
    for (let i = start; i < end; i++) if (this.#letters[from + i - start] !== text.charCodeAt(i)) return false;
    return true;
  }

  #remember(text: string, start: number, end: number, hash: number, value: T): void {
    if (this.#values.length === MOST_WORDS) {
      this.#values = [];
      this.#slots.fill(0);
    }
    const word = this.#values.push(value);
    if (2 * word > this.#slots.length) this.#grow();
    const from = word === 1 ? 0 : (this.#starts[word] ?? 0);
    if (from + end - start > this.#letters.length) this.#letters = copied(this.#letters, 2 * this.#letters.length);
    for (let i = start; i < end; i++) this.#letters[from + i - start] = text.charCodeAt(i);
    this.#starts[word] = from;
    this.#starts[word + 1] = from + end - start;
    this.#hashes[word] = hash;
    this.#place(word);
  }

  #place(word: number): void {
    const mask = this.#slots.length - 1;
    let slot = (this.#hashes[word] ?? 0) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = word;
  }

  #grow(): void {
    const size = this.#slots.length;
    this.#hashes = copied(this.#hashes, size + 1);
    this.#starts = copied(this.#starts, size + 2);
    this.#slots = new Int32Array(2 * size);
    for (let word = 1; word < this.#values.length; word++) this.#place(word);
  }
}

function copied<A extends Int32Array | Uint16Array>(array: A, length: number): A {
  const copy = new (array.constructor as new (length: number) => A)(length);
  copy.set(array);
  return copy;
}
