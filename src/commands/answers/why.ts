import { composeWhy } from "../../digest/index.ts";
import type { Message } from "../../domain/message.ts";
import { whyMessage } from "../../message/index.ts";
import { parseNumber, splitWords } from "../arguments.ts";
import type { Answer, CommandContext, NumberedLines } from "../command.ts";
import { InputProblem, quoted } from "../problem.ts";
import { readAbout } from "../narrow-reading.ts";
import { messageContext } from "../reading.ts";

/** A fact's id, as `factId` makes it. */
const factIdPattern = /^[a-z][0-9a-z]{14}$/u;

/**
 * `why 3`: the sentences behind the third line of the last answer; `why` alone explains the first. `why <fact id>`
 * needs no answer before it: so buttons say it, of digests too, at any time later.
 */
export async function answerWhy(context: CommandContext, input: string): Promise<Answer> {
  const words = splitWords(input);
  const isByFact = words.length > 0 && words.every((word) => factIdPattern.test(word));
  const factIds = isByFact ? words : lineOf(context.lastLines, input);
  const { claims } = await readAbout(context, { kind: "facts", factIds });
  const why = composeWhy({ claims, factIds });
  if (why === null) throw new InputProblem("error-line-gone", { example: "/digest" });
  return { message: whyMessage(why, messageContext(context)), content: why };
}

function lineOf(lines: NumberedLines | null, input: string): readonly string[] {
  if (lines === null || lines.size === 0) throw new InputProblem("error-nothing-to-explain", { example: "/digest" });
  const numbers = [...lines.keys()];
  const number = input === "" ? Math.min(...numbers) : parseNumber(input);
  const factIds = number === null ? undefined : lines.get(number);
  if (factIds !== undefined) return factIds;
  throw new InputProblem("error-no-such-line", {
    given: quoted(input),
    first: Math.min(...numbers),
    last: Math.max(...numbers),
    example: "/why 1",
  });
}

/** The fact ids behind each number of a message. */
export function numberedLines(message: Message): NumberedLines {
  const lines = new Map<number, readonly string[]>();
  for (const block of message.blocks) {
    if (block.kind === "item" && block.number !== null && block.factIds.length > 0)
      lines.set(block.number, block.factIds);
  }
  return lines;
}
