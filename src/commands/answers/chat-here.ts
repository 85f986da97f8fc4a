import type { ChatHere, CommandContext } from "../command.ts";
import { InputProblem } from "../problem.ts";

/** The chat that is answered; a question that belongs to none is told where one is. */
export function chatOf({ chat }: CommandContext): ChatHere {
  if (chat === null) throw new InputProblem("error-no-chat", { example: "npx mujaz start" });
  return chat;
}
