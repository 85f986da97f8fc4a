import type { Named } from "./mention.ts";

/** Letters that stick to a family name: and, by, to, then. */
const clitics = "وبلف";

/** How a form ends, as one of 32 bits: nearly every word of a text is told apart from a few names by it. */
function endingBit(form: string): number {
  const { length } = form;
  return 1 << ((form.charCodeAt(length - 1) + 5 * form.charCodeAt(length - 2)) & 31);
}

/** The people whom only one text names, by their folded family names. */
export class LocalNames {
  readonly #named = new Map<string, Named>();
  #endings = 0;

  has(family: string): boolean {
    return this.#named.has(family);
  }

  /** @param family at least three letters */
  set(family: string, named: Named): void {
    this.#named.set(family, named);
    this.#endings |= endingBit(family);
  }

  /** Whom a form of a text means, and the letter taken off its front. */
  find(form: string): { readonly named: Named; readonly clitics: string } | null {
    if ((this.#endings & endingBit(form)) === 0) return null;
    const whole = this.#named.get(form);
    if (whole !== undefined) return { named: whole, clitics: "" };
    const clitic = form[0] ?? "";
    const behind = clitics.includes(clitic) ? this.#named.get(form.slice(1)) : undefined;
    return behind === undefined ? null : { named: behind, clitics: clitic };
  }
}
