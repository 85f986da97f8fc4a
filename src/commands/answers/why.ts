import { composeWhy } from "../../digest/index.ts";
import type { Message } from "../../domain/message.ts";
import { whyMessage } from "../../message/index.ts";
import { parseNumber } from "../arguments.ts";
import type { Answer, CommandContext } from "../command.ts";
import { InputProblem, quoted } from "../problem.ts";
import { messageContext, readStore } from "../reading.ts";

/** `why 3`: the sentences behind the third line of the last answer; `why` alone explains the first. */
export async function answerWhy(context: CommandContext, input: string): Promise<Answer> {
  if (context.lastAnswer === null) throw new InputProblem("error-nothing-to-explain", { example: "/digest" });
  const lines = numberedLines(context.lastAnswer);
  if (lines.size === 0) throw new InputProblem("error-nothing-to-explain", { example: "/digest" });
  const numbers = [...lines.keys()];
  const number = input === "" ? Math.min(...numbers) : parseNumber(input);
  const factIds = number === null ? undefined : lines.get(number);
  const notThere = () =>
    new InputProblem("error-no-such-line", {
      given: quoted(input),
      first: Math.min(...numbers),
      last: Math.max(...numbers),
      example: "/why 1",
    });
  if (factIds === undefined) throw notThere();
  const { claims } = await readStore(context);
  const why = composeWhy({ claims, factIds });
  if (why === null) throw notThere();
  return { message: whyMessage(why, messageContext(context)), content: why };
}

/** The fact ids behind each number of a message. */
export function numberedLines(message: Message): ReadonlyMap<number, readonly string[]> {
  const lines = new Map<number, readonly string[]>();
  for (const block of message.blocks) {
    if (block.kind === "item" && block.number !== null && block.factIds.length > 0)
      lines.set(block.number, block.factIds);
  }
  return lines;
}
