/** Columns of numbers by token index, each filled with -1: one piece of memory for all, asked for once. */
export class Columns {
  readonly #size: number;
  readonly #all: Int32Array;
  #taken = 0;

  /** @param size of one column */
  constructor(size: number, count: number) {
    this.#size = size;
    this.#all = new Int32Array(size * count).fill(-1);
  }

  next(): Int32Array {
    const from = this.#taken;
    this.#taken += this.#size;
    return this.#all.subarray(from, this.#taken);
  }
}
