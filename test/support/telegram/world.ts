import { RequestError } from "./request-error.ts";
import type { Entity } from "./entities.ts";

/** Everything that the fake server knows: people, chats, messages. Field names are the Bot API's own. */

export interface User {
  readonly id: number;
  readonly is_bot: boolean;
  readonly first_name: string;
  readonly username?: string;
  readonly language_code?: string;
}
export interface Chat {
  readonly id: number;
  readonly type: "private" | "group" | "supergroup" | "channel";
  readonly title?: string;
  readonly username?: string;
  readonly first_name?: string;
  readonly is_forum?: true;
}
export interface Button {
  readonly text: string;
  readonly callback_data?: string;
  readonly url?: string;
}
export interface Message {
  readonly message_id: number;
  readonly date: number;
  readonly chat: Chat;
  readonly from?: User;
  readonly sender_chat?: Chat;
  readonly message_thread_id?: number;
  readonly is_topic_message?: true;
  readonly text?: string;
  readonly entities?: readonly Entity[];
  readonly caption?: string;
  readonly caption_entities?: readonly Entity[];
  readonly photo?: readonly { readonly file_id: string; readonly width: number; readonly height: number }[];
  readonly document?: { readonly file_id: string; readonly file_name?: string };
  readonly reply_markup?: { readonly inline_keyboard: readonly (readonly Button[])[] };
  readonly reply_to_message?: Message;
  readonly edit_date?: number;
  readonly [other: string]: unknown;
}
export type Status = "creator" | "administrator" | "member" | "restricted" | "left" | "kicked";
export interface Member {
  readonly user: User;
  readonly status: Status;
  readonly isAnonymous: boolean;
  /** False where an administrator's or member's right to write is taken away. */
  readonly canPost: boolean;
}

/** What happened in a chat on the bot's side, in order, for the test to read. */
export interface ChatEvent {
  readonly kind: "sent" | "edited" | "deleted";
  readonly message: Message;
  readonly at: number;
  readonly silent: boolean;
}

export interface ChatState {
  chat: Chat;
  readonly members: Map<number, Member>;
  readonly topics: Map<number, { isClosed: boolean }>;
  readonly messages: Map<number, Message>;
  readonly events: ChatEvent[];
  /** How many events the test has read. */
  read: number;
  migratedTo: number | null;
  /** Times of the bot's messages, for the rates. */
  readonly sentAt: number[];
}

/** A channel's posts in its group, and anonymous administrators, come from these. */
export const groupAnonymousBot: User = {
  id: 1087968824,
  is_bot: true,
  first_name: "Group",
  username: "GroupAnonymousBot",
};
export const channelBot: User = { id: 136817688, is_bot: true, first_name: "Channel", username: "Channel_Bot" };

export class World {
  readonly bot = {
    id: 7_000_000_001,
    is_bot: true,
    first_name: "موجز",
    username: "mujaz_test_bot",
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: true,
  } as const;
  readonly chats = new Map<number, ChatState>();
  readonly files = new Map<string, { readonly bytes: number; readonly width: number; readonly height: number }>();
  #lastId = 1000;

  nextId(): number {
    return (this.#lastId += 1);
  }

  open(chat: Chat): ChatState {
    const known = this.chats.get(chat.id);
    if (known !== undefined) return known;
    const state: ChatState = {
      chat,
      members: new Map(),
      topics: new Map(),
      messages: new Map(),
      events: [],
      read: 0,
      migratedTo: null,
      sentAt: [],
    };
    this.chats.set(chat.id, state);
    return state;
  }

  /** By id or `@name`. Throws as the real server. */
  find(reference: unknown): ChatState {
    const state =
      typeof reference === "string" && reference.startsWith("@")
        ? [...this.chats.values()].find(({ chat }) => chat.username?.toLowerCase() === reference.slice(1).toLowerCase())
        : this.chats.get(Number(reference));
    if (state === undefined) throw new RequestError(400, "Bad Request: chat not found");
    return state;
  }

  botStatus(state: ChatState): Member["status"] {
    return state.members.get(this.bot.id)?.status ?? "left";
  }

  /** Throws as the real server when the bot cannot write there. */
  checkMayWrite(state: ChatState, thread: unknown, what: "text messages" | "photos" | "documents"): void {
    const { chat } = state;
    if (state.migratedTo !== null) {
      const parameters = { migrate_to_chat_id: state.migratedTo };
      throw new RequestError(400, "Bad Request: group chat was upgraded to a supergroup chat", parameters);
    }
    const bot = state.members.get(this.bot.id);
    const named = chat.type === "channel" ? "channel" : chat.type === "supergroup" ? "supergroup" : "group";
    if (chat.type === "private") {
      if (bot?.status === "kicked") throw new RequestError(403, "Forbidden: bot was blocked by the user");
      if (bot === undefined) throw new RequestError(403, "Forbidden: bot can't initiate conversation with a user");
    } else if (bot?.status === "kicked")
      throw new RequestError(403, `Forbidden: bot was kicked from the ${named} chat`);
    else if (bot === undefined || bot.status === "left")
      throw new RequestError(403, `Forbidden: bot is not a member of the ${named} chat`);
    else if (chat.type === "channel" && bot.status !== "administrator")
      throw new RequestError(400, "Bad Request: need administrator rights in the channel chat");
    else if (!bot.canPost) throw new RequestError(400, `Bad Request: not enough rights to send ${what} to the chat`);
    if (thread === undefined) return;
    const topic = state.topics.get(Number(thread));
    if (topic === undefined) throw new RequestError(400, "Bad Request: message thread not found");
    if (topic.isClosed && bot?.status !== "administrator") throw new RequestError(400, "Bad Request: TOPIC_CLOSED");
  }
}

/** A member as `getChatMember` and updates show it. */
export function memberRecord({ user, status, isAnonymous, canPost }: Member): object {
  switch (status) {
    case "creator":
      return { status, user, is_anonymous: isAnonymous };
    case "administrator":
      return {
        status,
        user,
        is_anonymous: isAnonymous,
        can_be_edited: false,
        can_manage_chat: true,
        can_delete_messages: true,
        can_manage_video_chats: true,
        can_restrict_members: true,
        can_promote_members: false,
        can_change_info: true,
        can_invite_users: true,
        can_post_stories: false,
        can_edit_stories: false,
        can_delete_stories: false,
        can_post_messages: canPost,
      };
    case "restricted":
      return { status, user, is_member: true, until_date: 0, ...restrictions(canPost) };
    case "kicked":
      return { status, user, until_date: 0 };
    case "member":
    case "left":
      return { status, user };
  }
}

function restrictions(canPost: boolean): object {
  const rights =
    "can_send_messages can_send_audios can_send_documents can_send_photos can_send_videos can_send_video_notes can_send_voice_notes can_send_polls can_send_other_messages can_add_web_page_previews can_react_to_messages can_edit_tag can_change_info can_invite_users can_pin_messages can_manage_topics";
  return Object.fromEntries(rights.split(" ").map((right) => [right, canPost]));
}
