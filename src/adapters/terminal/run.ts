import type { Session } from "../../commands/session.ts";
import { type Language, languages } from "../../domain/article.ts";
import type { Inline, Message } from "../../domain/message.ts";
import { lookOfConsole } from "./console.ts";
import type { BidiChoice } from "./direction.ts";
import { runPrompt } from "./prompt.ts";
import { renderMessage } from "./render.ts";

export interface TerminalInput {
  readonly session: Session;
  readonly bidi: BidiChoice;
  /** Told before the first edition, in each language; empty for nothing. */
  readonly notices: Readonly<Record<Language, readonly (readonly Inline[])[]>>;
  readonly onFailure: (error: unknown) => void;
}

/** Greets with the latest edition in each language, then answers until the reader leaves. */
export async function runTerminal({ session, bidi, notices, onFailure }: TerminalInput): Promise<void> {
  const { stdin, stdout } = process;
  const look = () => lookOfConsole(bidi);
  for (const language of languages) {
    const { message } = await session.ask("digest", language);
    stdout.write(`${renderMessage(withNotices(message, notices[language]), look())}\n`);
  }
  await runPrompt({ session, input: stdin, output: stdout, isTerminal: isTerminal(), look, onFailure });
}

/** Somebody types only where both ends are a terminal; `mujaz < questions.txt` is answered without prompts. */
const isTerminal = (): boolean => process.stdin.isTTY === true && process.stdout.isTTY === true;

function withNotices(message: Message, notices: readonly (readonly Inline[])[]): Message {
  const notes = notices.map((text) => ({ kind: "note", text }) as const);
  return notes.length === 0 ? message : { ...message, blocks: [...notes, { kind: "gap" }, ...message.blocks] };
}
