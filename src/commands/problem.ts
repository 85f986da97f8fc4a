/** What a reader wrote cannot be answered; `key` names the words of the kind answer, `args` fill it. */
export class InputProblem extends Error {
  override readonly name = "InputProblem";
  readonly key: string;
  readonly args: Readonly<Record<string, string | number>>;
  /** What the reader may have meant, as a command. */
  readonly suggestion: string | null;

  constructor(key: string, args: Readonly<Record<string, string | number>>, suggestion: string | null = null) {
    super(`${key} ${JSON.stringify(args)}`);
    this.key = key;
    this.args = args;
    this.suggestion = suggestion;
  }
}

/** The reader's own words in an answer: short, one line, nothing that moves the cursor or the text direction. */
export function quoted(given: string): string {
  const clean = given.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
  const letters = [...clean];
  return letters.length > 40 ? `${letters.slice(0, 39).join("")}…` : clean;
}
