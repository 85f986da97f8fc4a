import type { Api } from "grammy";
import type { CallbackQuery, Chat, Message, User } from "grammy/types";
import type { ChatKind, Incoming } from "../../desk/index.ts";
import type { Language } from "../../domain/article.ts";
import { addressOf, personAddress } from "./address.ts";
import { isAdmin, resolveChat } from "./admins.ts";

/** Who we are to others. */
export interface Self {
  readonly id: number;
  readonly username: string;
}

/** Administrators who hide behind their group write under this account (core.telegram.org/bots/api#message). */
const groupAnonymousBot = 1_087_968_824;

export function languageOf(user: User | undefined): Language | null {
  const code = user?.language_code?.split("-")[0];
  return code === "ar" || code === "en" ? code : null;
}

export const kindOf = ({ type }: Pick<Chat, "type">): ChatKind =>
  type === "private" || type === "channel" ? type : "group";

/** The topic that a message stands in; in other chats a thread is only a chain of answers. */
export function topicOf(message: Pick<Message, "is_topic_message" | "message_thread_id">): number | undefined {
  return message.is_topic_message === true ? message.message_thread_id : undefined;
}

/** What a person wrote; null for what we do not react to: other bots, forwarded messages, posts of linked channels. */
export function incomingOfMessage(api: Api, self: Self, message: Message): Incoming | null {
  const { chat, from, sender_chat: senderChat } = message;
  if (message.forward_origin !== undefined || message.via_bot !== undefined) return null;
  if (message.is_automatic_forward === true || from === undefined) return null;
  const isAnonymousAdmin = from.id === groupAnonymousBot && senderChat?.id === chat.id;
  if (from.is_bot && senderChat === undefined) return null;
  const text = message.text ?? null;
  const { location } = message;
  if (text === null && location === undefined) return null;
  const isManager = isAnonymousAdmin
    ? async () => true
    : async () => senderChat === undefined && isAdmin(api, chat.id, from.id);
  return {
    ...basics(api, self, chat, from, topicOf(message)),
    person: personAddress(senderChat?.id ?? from.id),
    text,
    isAddressed: isAddressed(self, message),
    isPress: false,
    mayManage: chat.type === "private" ? async () => true : isManager,
    ...(location === undefined ? {} : { location: { latitude: location.latitude, longitude: location.longitude } }),
  };
}

/** A press, without what its data stands for. */
export function incomingOfPress(api: Api, self: Self, query: CallbackQuery): Incoming | null {
  const { message, from } = query;
  // Under a card that was inserted into a chat we are not in, there is no message to us.
  if (message === undefined || from.is_bot) return null;
  const { chat } = message;
  const topic = "text" in message || "photo" in message ? topicOf(message) : undefined;
  return {
    ...basics(api, self, chat, from, topic),
    person: personAddress(from.id),
    text: null,
    isAddressed: true,
    isPress: true,
    mayManage: async () => chat.type === "private" || isAdmin(api, chat.id, from.id),
  };
}

function basics(api: Api, self: Self, chat: Chat, from: User, topic: number | undefined) {
  return {
    chat: addressOf(chat.id, topic),
    kind: kindOf(chat),
    personLanguage: languageOf(from),
    botName: self.username,
    resolve: (reference: string) => resolveChat(api, self, reference, from.id),
    privateLink: (payload: string) => `https://t.me/${self.username}?start=${payload}`,
  };
}

/** A command for us or for nobody in particular, our name, an answer to us, or a private chat. */
function isAddressed(self: Self, { chat, text = "", entities = [], reply_to_message: original }: Message): boolean {
  if (chat.type === "private" || original?.from?.id === self.id) return true;
  const ours = `@${self.username.toLowerCase()}`;
  return entities.some(({ type, offset, length }) => {
    const marked = text.slice(offset, offset + length).toLowerCase();
    if (type === "mention") return marked === ours;
    return type === "bot_command" && offset === 0 && (!marked.includes("@") || marked.endsWith(ours));
  });
}
