import type { Named } from "./mention.ts";

const ENDINGS = 256;
/** Bits of a number. */
const BITS = 32;

/** How a form ends, from 0 to 255: nearly every word of a text is told apart from a few names by it. */
export function endingOf(form: string): number {
  const { length } = form;
  const [last, next, third] = [form.charCodeAt(length - 1), form.charCodeAt(length - 2), form.charCodeAt(length - 3)];
  return (last + 5 * next + 25 * third) & (ENDINGS - 1);
}

/** Names by a folded word, told apart from most words of a text by how they end. */
export class NamesByWord {
  readonly #named = new Map<string, Named>();
  readonly #endings = new Int32Array(ENDINGS / BITS);

  has(word: string): boolean {
    return this.#named.has(word);
  }

  set(word: string, named: Named): void {
    this.#named.set(word, named);
    const ending = endingOf(word);
    this.#endings[ending >> 5] = (this.#endings[ending >> 5] ?? 0) | (1 << (ending & (BITS - 1)));
  }

  /** False where none of the names ends so. */
  mayEnd(ending: number): boolean {
    return ((this.#endings[ending >> 5] ?? 0) & (1 << (ending & (BITS - 1)))) !== 0;
  }

  /** @param ending as `endingOf` has it of the word */
  get(word: string, ending = endingOf(word)): Named | undefined {
    return this.mayEnd(ending) ? this.#named.get(word) : undefined;
  }
}

/** The people whom only one text names, by their folded family names. */
export class LocalNames {
  readonly #named = new NamesByWord();
  readonly #prefixes: ReadonlySet<string>;

  /** @param prefixes folded: what is written onto the front of a word (و، ب); whoever is called so keeps his article */
  constructor(prefixes: ReadonlySet<string>) {
    this.#prefixes = prefixes;
  }

  has(family: string): boolean {
    return this.#named.has(family);
  }

  /** @param family at least three letters */
  set(family: string, named: Named): void {
    this.#named.set(family, named);
  }

  /**
   * Whom a form of a text means, and the letter taken off its front.
   * @param ending as `endingOf` has it
   */
  find(form: string, ending: number): { readonly named: Named; readonly clitics: string } | null {
    if (!this.#named.mayEnd(ending)) return null;
    const whole = this.#named.get(form, ending);
    if (whole !== undefined) return { named: whole, clitics: "" };
    const clitic = form[0] ?? "";
    const behind = this.#prefixes.has(clitic) ? this.#named.get(form.slice(1), ending) : undefined;
    return behind === undefined ? null : { named: behind, clitics: clitic };
  }
}
