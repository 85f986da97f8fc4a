import { helpMessage, startMessage } from "../../message/index.ts";
import type { Answer, Command, CommandContext } from "../command.ts";
import { messageContext } from "../reading.ts";

export async function answerStart(context: CommandContext): Promise<Answer> {
  return {
    message: startMessage({ isPrivate: context.chat?.isShared !== true }, messageContext(context)),
    content: null,
  };
}

export async function answerHelp(context: CommandContext, commands: readonly Command[]): Promise<Answer> {
  const list = commands.map(({ name, words, summary, example }) => ({
    name,
    arabic: words[0] ?? null,
    summary,
    example: example[context.options.language],
  }));
  return { message: helpMessage({ commands: list }, messageContext(context)), content: list };
}
