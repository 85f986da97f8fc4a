/**
 * Joined Arabic letters for terminals that draw each letter alone: every letter becomes the presentation form
 * (Unicode FE80–FEFC) that its neighbours ask for. Only for text that is also put in visual order.
 */

interface Forms {
  readonly isolated: string;
  readonly final: string;
  readonly initial: string | null;
  readonly medial: string | null;
}

/** The block lists each letter as isolated, final and, if it joins to the left, initial and medial. */
function readForms(): ReadonlyMap<string, Forms> {
  const shapes = new Map<string, string[]>();
  for (let code = 0xfe80; code <= 0xfefc; code++) {
    const shape = String.fromCharCode(code);
    const base = shape.normalize("NFKC");
    shapes.set(base, [...(shapes.get(base) ?? []), shape]);
  }
  const forms = new Map<string, Forms>();
  for (const [base, [isolated = base, final = isolated, initial = null, medial = null]] of shapes) {
    forms.set(base, { isolated, final, initial, medial });
  }
  return forms;
}

/** By letter, and by the pairs of lam and alef, which are drawn as one. */
const formsOf = readForms();
const TATWEEL = "ـ";
const HAMZA = "ء";

const joinsToNext = (char: string): boolean => char === TATWEEL || (formsOf.get(char)?.initial ?? null) !== null;
const joinsToPrevious = (char: string): boolean => char === TATWEEL || (char !== HAMZA && formsOf.has(char));

/** @param letters one line in reading order, a letter an item, marks left out. The alef of a lam-alef becomes empty. */
export function shapeLetters(letters: readonly string[]): string[] {
  const shaped = [...letters];
  for (const [at, letter] of letters.entries()) {
    if (shaped[at] === "") continue;
    const next = letters[at + 1] ?? "";
    const pair = letter === "ل" ? formsOf.get(letter + next) : undefined;
    const forms = pair ?? formsOf.get(letter);
    if (forms === undefined) continue;
    const before = joinsToNext(letters[at - 1] ?? "") && joinsToPrevious(letter);
    const after = pair === undefined && forms.initial !== null && joinsToPrevious(next);
    const shape = before ? (after ? forms.medial : forms.final) : after ? forms.initial : forms.isolated;
    shaped[at] = shape ?? letter;
    if (pair !== undefined) shaped[at + 1] = "";
  }
  return shaped;
}
