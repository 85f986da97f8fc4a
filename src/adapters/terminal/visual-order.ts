import bidiModule from "bidi-js";
import { shapeLetters } from "./shaping.ts";
import type { Run, Style } from "./styled-line.ts";

/** A letter with its marks, which move with it. */
interface Cell {
  readonly letter: string;
  readonly marks: string;
  readonly style: Style;
}

/** The bidi library counts UTF-16 units; a symbol outside the basic plane counts as this neutral one. */
const NEUTRAL = "☺";
const isControl = (char: string): boolean => /^\p{Cf}$/u.test(char);

// The package is CommonJS whose export is the function itself, which its types do not say.
const createBidi = bidiModule as unknown as typeof bidiModule.default;
let bidi: ReturnType<typeof createBidi> | null = null;

/** Puts one line in drawing order (Unicode Bidirectional Algorithm, UAX 9), letters joined, controls left out. */
export function toVisualOrder(runs: readonly Run[], direction: "rtl" | "ltr"): Run[] {
  bidi ??= createBidi();
  const cells = cellsOf(runs);
  const line = cells.map(({ letter }) => (letter.length === 1 ? letter : NEUTRAL)).join("");
  const levels = bidi.getEmbeddingLevels(line, direction);
  const mirrored = bidi.getMirroredCharactersMap(line, levels.levels);
  const letters = cells.map(({ letter }, at) => mirrored.get(at) ?? letter);
  const shaped = shapeLetters(letters);
  const drawn: Run[] = [];
  for (const at of bidi.getReorderedIndices(line, levels)) {
    const cell = cells[at];
    const letter = shaped[at] ?? "";
    if (cell === undefined || isControl(letter)) continue;
    const last = drawn.at(-1);
    const text = letter + cell.marks;
    if (last?.style === cell.style) drawn[drawn.length - 1] = { ...last, text: last.text + text };
    else drawn.push({ text, style: cell.style, isolate: null });
  }
  return drawn;
}

function cellsOf(runs: readonly Run[]): Cell[] {
  return runs.flatMap(({ text, style }) =>
    (text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []).map((cluster) => {
      const letter = String.fromCodePoint(cluster.codePointAt(0) ?? 0x20);
      return { letter, marks: cluster.slice(letter.length), style };
    }),
  );
}
