/** Which order of letters a terminal wants. See docs/decisions/terminal-bidi.md for what terminals do. */

/**
 * - `logical`: letters in reading order; the terminal (or whatever reads the pipe) puts them right to left.
 * - `visual`: we put them in drawing order, joined; for terminals that draw every letter where it comes.
 */
export type LetterOrder = "logical" | "visual";
export const bidiChoices = ["auto", "logical", "visual"] as const;
export type BidiChoice = (typeof bidiChoices)[number];

type Environment = Readonly<Record<string, string | undefined>>;

/** Terminals known to draw letters where they come. Everything else gets logical order, which copies right too. */
export function chooseLetterOrder(choice: BidiChoice, environment: Environment, isTerminal: boolean): LetterOrder {
  if (choice !== "auto") return choice;
  if (!isTerminal || hasParagraphDirection(environment)) return "logical";
  const program = environment["TERM_PROGRAM"] ?? "";
  const term = environment["TERM"] ?? "";
  const drawsAsItComes =
    ["vscode", "alacritty", "ghostty"].includes(program.toLowerCase()) ||
    environment["ALACRITTY_WINDOW_ID"] !== undefined ||
    environment["XTERM_VERSION"] !== undefined ||
    term === "alacritty" ||
    term === "linux";
  return drawsAsItComes ? "visual" : "logical";
}

/** VTE 0.58 (GNOME Terminal 3.34) and later and mintty set a paragraph's direction by an escape sequence. */
export function hasParagraphDirection(environment: Environment): boolean {
  return Number(environment["VTE_VERSION"] ?? 0) >= 5800 || environment["TERM_PROGRAM"] === "mintty";
}

/** ECMA-48 SCP, as the terminal working group's bidi recommendation uses it. */
export const paragraphDirection = { rtl: "\u001b[2 k", reset: "\u001b[0 k" } as const;
