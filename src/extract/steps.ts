const FIRST_SLOTS = 4096;
/** Numbers a slot: from which node, by which word, to which node, and one to fill it up. */
const SLOT = 4;

/**
 * Which node of a tree of phrases a word leads to from another. All in one table of numbers with open addressing: a text
 * asks for words that it is mostly the first to ask for, and a step reads one place of memory.
 */
export class Steps {
  /** Their number is a power of two, and at least twice the steps; a node of 0 is free. */
  #slots = new Int32Array(FIRST_SLOTS * SLOT);
  #size = 0;

  /** The node that `word` leads to from `node`, or 0. */
  get(node: number, word: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let at = slotOf(node, word) & mask; ; at = (at + SLOT) & mask) {
      const to = slots[at + 2] ?? 0;
      if (to === 0 || (slots[at] === node && slots[at + 1] === word)) return to;
    }
  }

  /** @param to from 1 */
  set(node: number, word: number, to: number): void {
    this.#size++;
    if (2 * this.#size * SLOT > this.#slots.length) this.#grow();
    place(this.#slots, node, word, to);
  }

  #grow(): void {
    const slots = new Int32Array(2 * this.#slots.length);
    for (let at = 0; at < this.#slots.length; at += SLOT) {
      const [node = 0, word = 0, to = 0] = this.#slots.subarray(at, at + SLOT);
      if (to !== 0) place(slots, node, word, to);
    }
    this.#slots = slots;
  }
}

const slotOf = (node: number, word: number): number => {
  const hash = Math.imul(Math.imul(node, 0x9e3779b1) ^ word, 0x85ebca6b);
  return Math.imul(hash ^ (hash >>> 15), SLOT);
};

function place(slots: Int32Array, node: number, word: number, to: number): void {
  const mask = slots.length - 1;
  let at = slotOf(node, word) & mask;
  while (slots[at + 2] !== 0) at = (at + SLOT) & mask;
  slots[at] = node;
  slots[at + 1] = word;
  slots[at + 2] = to;
}
