import { createInterface } from "node:readline";
import type { Button, Message } from "../../domain/message.ts";
import { numberedLines } from "../../commands/answers/why.ts";
import type { NumberedLines } from "../../commands/command.ts";
import type { Session } from "../../commands/session.ts";
import { type Look, type NumberedButton, renderButtons, renderMessage } from "./render.ts";

export interface PromptInput {
  readonly session: Session;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** True when somebody types: then there is a prompt, a history and completion. */
  readonly isTerminal: boolean;
  /** Asked at every answer: a window may have been resized. */
  readonly look: () => Look;
  /** Where a failure of the program is told; the prompt goes on. */
  readonly onFailure: (error: unknown) => void;
}

const PROMPT = "mujaz> ";

/** Answers line by line until the input ends, Ctrl-C or Ctrl-D. Returns; never ends the process. */
export async function runPrompt({ session, input, output, isTerminal, look, onFailure }: PromptInput): Promise<void> {
  const lines = createInterface({
    input,
    output: isTerminal ? output : undefined,
    terminal: isTerminal,
    prompt: PROMPT,
    crlfDelay: Infinity,
    historySize: 200,
    removeHistoryDuplicates: true,
    completer: (line: string, done: (error: Error | null, result: [string[], string]) => void) => {
      session.complete(line).then(
        ({ matches, fragment }) => done(null, [[...matches], fragment]),
        () => done(null, [[], line]),
      );
    },
  });
  lines.on("SIGINT", () => lines.close());
  if (isTerminal) lines.prompt();
  let buttons: readonly NumberedButton[] = [];
  for await (const line of lines) {
    if (line.trim() !== "") {
      try {
        const { message, file } = await session.ask(pressed(line, buttons) ?? line);
        buttons = numberButtons(message, session.lastLines);
        const before = file === undefined ? "" : `${file.text}\n\n`;
        const hints = renderButtons(buttons, message.language, look());
        output.write(`${before}${renderMessage(message, look())}${hints}\n`);
      } catch (error) {
        onFailure(error);
      }
    }
    if (isTerminal) lines.prompt();
  }
  if (isTerminal) output.write("\n");
}

/**
 * Numbers for the buttons of a message, after those of the numbered lines: the reader types one number for either.
 * Buttons that only open a numbered line have that line's number already.
 */
export function numberButtons(message: Message, lastLines: NumberedLines | null): readonly NumberedButton[] {
  const lines = numberedLines(message);
  const first = Math.max(0, ...lines.keys(), ...(lastLines?.keys() ?? [])) + 1;
  return message.buttons
    .flat()
    .filter(({ label, command }: Button) => !(command.startsWith("why ") && /^\p{Nd}+$/u.test(label)))
    .map((button, at) => ({ number: first + at, button }));
}

function pressed(line: string, buttons: readonly NumberedButton[]): string | null {
  const typed = line.trim();
  return buttons.find(({ number }) => String(number) === typed)?.button.command ?? null;
}
