import type { Token } from "../text/tokens.ts";
import type { QuantityLanguage } from "./lexicon.ts";
import type { Reading } from "./types.ts";

/** A magnitude that is no number. Token indices, inclusive. */
export interface VaguePhrase {
  readonly first: number;
  readonly last: number;
  readonly and: boolean;
  readonly definite: boolean;
}

const plurals = new Set(["plural", "vaguePlural"]);
/** Behind "several", "a few" a magnitude in the singular is vague too. */
const magnitudes = new Set(["plural", "vaguePlural", "ten", "hundred", "scale", "countedOrConstruct"]);
/** More magnitudes in a row than any language uses: "hundreds of thousands of millions". */
const MOST_MAGNITUDES = 4;

/** عشرات الآلاف, بضعة آلاف, hundreds of thousands, a few hundred: the vague magnitude that begins at a token. */
export function readVague(tokens: readonly Token[], at: number, language: QuantityLanguage): VaguePhrase | null {
  const read = (index: number): Reading | null => {
    const token = tokens[index];
    return token?.kind === "word" ? language.read(token.norm) : null;
  };
  const skipFillers = (index: number): number => {
    let next = index;
    while (next < index + 2 && tokens[next]?.kind === "word" && language.fillers.has(tokens[next]?.norm ?? "")) next++;
    return next;
  };
  const head = read(at);
  if (head?.atom == null) return null;
  const few = head.atom.kind === "few";
  if (!few && !plurals.has(head.atom.kind)) return null;
  const follows = few ? magnitudes : plurals;
  let last = at;
  for (let count = 0; count < MOST_MAGNITUDES; count++) {
    const next = skipFillers(last + 1);
    const reading = read(next);
    if (reading?.atom == null || reading.and || reading.preposition !== null || !follows.has(reading.atom.kind)) break;
    last = next;
  }
  if (few && last === at) return null;
  return { first: at, last, and: head.and, definite: head.definite };
}
