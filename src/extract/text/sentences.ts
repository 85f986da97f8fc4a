import type { Token } from "./tokens.ts";

/** A run of tokens, both ends inclusive, never a `break`; `start` and `end` are UTF-16 offsets in the text. */
export interface Run {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

export interface Sentence extends Run {
  readonly paragraph: number;
}

const run = (tokens: readonly Token[], first: number, last: number): Run => ({
  first,
  last,
  start: tokens[first]?.start ?? 0,
  end: tokens[last]?.end ?? 0,
});

const isClosing = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.glued &&
  (token.kind === "close" || token.kind === "quote" || token.kind === "bracket-close" || token.kind === "stop");

/** True when the stop at `index` ends no sentence: an abbreviation, initials, a numbered list, dots that trail off. */
function isInnerStop(tokens: readonly Token[], index: number, abbreviations: ReadonlySet<string>): boolean {
  const stop = tokens[index];
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (stop === undefined || before === undefined) return false;
  if (after?.glued === true && (after.kind === "word" || after.kind === "number"))
    return stop.norm === "." && !(isWhole(after) && (isWhole(before) || isClosing(before)));
  if (after === undefined || after.kind === "break") return false;
  if (stop.norm === "." && before.kind === "word" && stop.glued && abbreviations.has(before.norm)) return true;
  // محمود. س، أمام: a letter for the family name.
  const isInitial = after.kind === "word" && after.norm.length === 1 && abbreviations.has(after.norm);
  if (stop.norm === "." && isInitial && tokens[index + 2]?.kind === "comma") return true;
  if (stop.norm === "." && before.kind === "number" && (tokens[index - 2]?.kind ?? "break") === "break") return true;
  return stop.norm.length > 1 && /^[.…]+$/u.test(stop.norm);
}

/** العملية.وأضاف: behind a whole word a missing space makes no abbreviation, as د.محمد and أ.ف.ب are. */
const isWhole = ({ kind, norm }: Token): boolean =>
  kind === "word" && norm.length > 2 && /^\p{Script=Arabic}/u.test(norm);

/** Nobody writes a longer sentence: a text without full stops is cut, so that reading it stays linear. */
const LONGEST = 600;

/**
 * Splits into sentences: at line ends, and after `.`, `!`, `?`, `؟` with the quotation marks and brackets that
 * close right behind. A sentence inside a quotation ends like any other: evidence of a long quotation spans several.
 */
export function splitSentences(tokens: readonly Token[], abbreviations: ReadonlySet<string>): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let first = -1;
  const close = (last: number): void => {
    if (first >= 0 && last >= first) sentences.push({ ...run(tokens, first, last), paragraph });
    first = -1;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.kind === "break") {
      close(i - 1);
      paragraph++;
      continue;
    }
    if (first < 0) first = i;
    if (i - first >= LONGEST) {
      close(i - 1);
      first = i;
    }
    if (token.kind !== "stop" || isInnerStop(tokens, i, abbreviations)) continue;
    let last = i;
    while (isClosing(tokens[last + 1])) last++;
    // A comma behind the closing mark goes on with the same sentence: «... .»، قال.
    const next = tokens[last + 1];
    if (last > i && (next?.kind === "comma" || next?.kind === "semicolon")) {
      if (next.glued) continue;
    }
    close(last);
    i = last;
  }
  close(tokens.length - 1);
  return sentences;
}
