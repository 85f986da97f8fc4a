import { answerStart } from "../commands/answers/help.ts";
import type { ChatStates } from "./chat-state.ts";
import { contextOf } from "./context.ts";
import type { ChatChange } from "./incoming.ts";
import type { DeskParts } from "./parts.ts";
import { plainReply, type Reply } from "./reply.ts";

/** The chat is back, and with it its topics, whose addresses begin with its own. */
async function resume({ store, clock }: DeskParts, chat: string): Promise<void> {
  for (const each of [chat, ...(await store.suspendedChats(`${chat}/`))]) await store.resumeChat(each, clock.now());
}

/** Keeps subscriptions in step with what happened to their chat; greets where we are new. */
export async function chatChanged(parts: DeskParts, states: ChatStates, change: ChatChange): Promise<Reply | null> {
  const { store, clock } = parts;
  const { chat } = change;
  switch (change.kind) {
    case "gone":
      await store.suspendChat(chat, change.reason, clock.now());
      return null;
    case "back":
      await resume(parts, chat);
      return null;
    case "moved":
      await store.moveChat(chat, change.to);
      await states.move(chat, change.to);
      return null;
    case "joined": {
      await resume(parts, chat);
      const state = await states.of(chat);
      const hearing = { chat, kind: change.chatKind, personLanguage: change.language, state, isOperator: false };
      const { message } = await answerStart(contextOf(parts, hearing));
      return { ...plainReply(message), isPrivate: false };
    }
  }
}
