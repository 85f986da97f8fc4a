import type { CommandContext } from "../commands/command.ts";
import type { Language } from "../domain/article.ts";
import { dayAt } from "../domain/slots.ts";
import type { Story } from "../domain/story.ts";
import { type ChatState, linesOf } from "./chat-state.ts";
import type { ChatKind } from "./incoming.ts";
import type { DeskParts } from "./parts.ts";

/** The chat that is spoken of, and how it is spoken to. */
export interface Hearing {
  readonly chat: string;
  readonly kind: ChatKind;
  /** What the person's client is set to. */
  readonly personLanguage: Language | null;
  readonly state: ChatState;
  readonly isOperator: boolean;
}

/** Everything that an answer to a chat may depend on. */
export function contextOf(
  parts: DeskParts,
  { chat, kind, personLanguage, state, isOperator }: Hearing,
): CommandContext {
  const { commands: _, ...data } = parts.data();
  const zone = state.zone ?? parts.defaults.zone;
  const now = parts.clock.now();
  const { digits = "latin", dualMonths = true, dates } = state;
  // A group is not of one person's language.
  const first = kind === "private" ? personLanguage : null;
  return {
    ...data,
    store: parts.store,
    story: data.stories.find(({ id }) => id === state.storyId) ?? (data.stories[0] as Story),
    options: {
      language: state.language ?? first ?? parts.defaults.language,
      digits,
      dualMonths,
      ...(dates === undefined ? {} : { dates }),
    },
    chat: { id: chat, zone, now, newId: parts.newId, isShared: kind !== "private", pictures: state.pictures ?? null },
    today: dayAt(now, zone).toString(),
    lastLines: linesOf(state),
    operations: isOperator ? parts.operations : null,
  };
}
