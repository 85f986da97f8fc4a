import { messageContext } from "../commands/reading.ts";
import { errorMessage, suspensionMessage } from "../message/index.ts";
import { buttonsOf, createButtonCodec } from "./buttons.ts";
import { cards } from "./cards.ts";
import { chatChanged } from "./chat-changes.ts";
import { createChatStates } from "./chat-state.ts";
import { contextOf } from "./context.ts";
import type { Desk } from "./desk.ts";
import { createHearer } from "./hear.ts";
import type { Incoming } from "./incoming.ts";
import { menu, profile } from "./menu.ts";
import type { DeskParts } from "./parts.ts";
import { plainReply } from "./reply.ts";
import { suggest } from "./suggest.ts";

export function createDesk(parts: DeskParts): Desk {
  const states = createChatStates(parts.memory("chat"), (chat) => parts.memory(buttonsOf(chat)).clear());
  const hearer = createHearer(parts, states);
  const failure = ({ chat, kind, personLanguage }: Incoming) => {
    const context = contextOf(parts, { chat, kind, personLanguage, state: {}, isOperator: false });
    return plainReply(errorMessage("error-failed", {}, messageContext(context)));
  };
  const onTrouble = (error: unknown) => parts.log.error("a button's command could not be kept", error);
  return {
    hear: hearer,
    failureReply: failure,
    chatChanged: (change) => chatChanged(parts, states, change),
    async suspensionNotice(chat, reason, place) {
      const hearing = { chat, kind: "group", personLanguage: null, isOperator: false } as const;
      const context = contextOf(parts, { ...hearing, state: await states.of(chat) });
      return suspensionMessage(place, reason, messageContext(context));
    },
    suspendedChats: (platform) => parts.store.suspendedChats(`${platform}:`),
    async suggest(question) {
      try {
        return await suggest(parts, question);
      } catch (error) {
        parts.log.error("nothing could be suggested", error);
        return [];
      }
    },
    cards: (question) => cards(parts, question),
    menu: (language, scope) => menu(parts, language, scope),
    profile: (language) => profile(parts, language),
    buttons: (limits) => createButtonCodec({ ...parts, onTrouble }, limits),
    memory: (namespace) => parts.memory(`adapter ${namespace}`),
  };
}
