import { errorMessage } from "../../message/index.ts";
import type { Answer, Command, CommandContext } from "../command.ts";
import { quoted } from "../problem.ts";
import { heardOf } from "../narrow-reading.ts";
import { lookupAmong, messageContext } from "../reading.ts";

/** Nobody's name has more. */
const mostNameWords = 5;

/**
 * Words that begin with no command: a name of someone who is known is answered as `who`; null for anything else, which
 * may be a mistyped command.
 */
export async function answerName(context: CommandContext, text: string, who: Command): Promise<Answer | null> {
  const words = text.split(" ");
  if (text.length < 3 || words.length > mostNameWords || !/\p{L}/u.test(text)) return null;
  const found = lookupAmong(await heardOf(context.store), context).find(text);
  return found.kind === "found" ? who.run(context, found.entity.en) : null;
}

/** Words that are neither a command nor a name: the search for them is one button away. */
export function offerSearch(context: CommandContext, text: string): Answer {
  const message = errorMessage("error-free-words", { given: quoted(text) }, messageContext(context));
  const [label = ""] = message.blocks.flatMap(() => quoted(text));
  return {
    message: { ...message, buttons: [[{ label, command: `search ${label.replace(/…$/u, "")}` }]] },
    content: null,
    isProblem: true,
  };
}
