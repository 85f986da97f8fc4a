import type { ChatMemberUpdated, Message } from "grammy/types";
import type { ChatChange } from "../../desk/index.ts";
import { addressOf } from "./address.ts";
import { mayWrite } from "./admins.ts";
import { kindOf, languageOf } from "./incoming.ts";

/** What became of us in a chat; null when nothing that matters did. */
export function changeOfMembership({
  chat,
  from,
  old_chat_member: was,
  new_chat_member: is,
}: ChatMemberUpdated): ChatChange | null {
  const address = addressOf(chat.id);
  const kind = kindOf(chat);
  const speaks = (member: typeof is) =>
    kind === "channel" ? member.status === "administrator" && member.can_post_messages === true : mayWrite(member);
  if (!speaks(is)) {
    if (!speaks(was)) return null;
    if (kind === "private") return { kind: "gone", chat: address, reason: "blocked" };
    const isOut = is.status === "left" || is.status === "kicked";
    return { kind: "gone", chat: address, reason: isOut ? "removed" : "no-permission" };
  }
  if (speaks(was)) return null;
  // Who starts us in private says so with /start; a chat that had silenced us is only back.
  const isNew = kind !== "private" && was.status !== "restricted";
  if (!isNew) return { kind: "back", chat: address };
  return { kind: "joined", chat: address, chatKind: kind, language: languageOf(from) };
}

/** What a service message tells of its chat: moved to a supergroup, a topic closed or opened. */
export function changeOfMessage(message: Message): ChatChange | null {
  const { chat, migrate_to_chat_id: to, message_thread_id: thread } = message;
  if (to !== undefined) return { kind: "moved", chat: addressOf(chat.id), to: addressOf(to) };
  if (message.forum_topic_closed !== undefined)
    return { kind: "gone", chat: addressOf(chat.id, thread), reason: "closed" };
  if (message.forum_topic_reopened !== undefined) return { kind: "back", chat: addressOf(chat.id, thread) };
  return null;
}
