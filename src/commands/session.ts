import type { Language } from "../domain/article.ts";
import { numberedLines } from "./answers/why.ts";
import type { Answer, ChatHere, CommandContext, NumberedLines } from "./command.ts";
import { withUncertain } from "../message/index.ts";
import { messageContext } from "./reading.ts";
import { suggestNames } from "./completion.ts";
import type { Commands } from "./registry.ts";

export interface SessionInput {
  readonly commands: Commands;
  readonly context: Omit<CommandContext, "today" | "lastLines" | "chat" | "operations">;
  /** `YYYY-MM-DD` where the reader is, at the moment of asking. */
  readonly today: () => string;
  /** The chat at the moment of asking; null for single questions. */
  readonly chat: () => ChatHere | null;
}

/** One reader's conversation: remembers the language and story chosen, and the last answer with numbered lines. */
export interface Session {
  readonly language: Language;
  /** Numbered lines of the last answer that has any: `why 3` speaks of them. */
  readonly lastLines: NumberedLines | null;
  /** @param language for this answer alone, without changing the reader's choice */
  ask(line: string, language?: Language): Promise<Answer>;
  /** What may follow the line so far: whole commands or names, and the part of the line they replace. */
  complete(line: string): Promise<{ readonly matches: readonly string[]; readonly fragment: string }>;
}

export function createSession({ commands, context, today, chat }: SessionInput): Session {
  let { options, story } = context;
  let lastLines: NumberedLines | null = null;
  return {
    get language() {
      return options.language;
    },
    get lastLines() {
      return lastLines;
    },
    async ask(line, language = options.language) {
      const asked = {
        ...context,
        options: { ...options, language },
        story,
        today: today(),
        lastLines,
        chat: chat(),
        operations: null,
      };
      const answer = await offerUncertain(await commands.answer(line, asked), asked);
      // The sentences behind line 3 must not make line 4 unreachable.
      const lines = numberedLines(answer.message);
      if (lines.size > 0) lastLines = lines;
      options = { ...options, language: answer.chose?.language ?? options.language };
      story = context.stories.find(({ id }) => id === answer.chose?.storyId) ?? story;
      return answer;
    },
    complete: (line) => suggestNames(line, commands, context.store),
  };
}

/** A digest whose answer was lost is offered again at the chat's next contact. */
export async function offerUncertain(answer: Answer, context: CommandContext): Promise<Answer> {
  if (context.chat === null) return answer;
  const lost = await context.store.deliveries({ chat: context.chat.id, states: ["uncertain"] });
  return { ...answer, message: withUncertain(answer.message, lost.length, messageContext(context)) };
}
