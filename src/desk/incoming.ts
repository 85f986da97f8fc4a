import type { Language } from "../domain/article.ts";

/** Something that a person did in a chat, as the adapter heard it. */
export interface Incoming {
  /**
   * As `Subscription.chat`: `telegram:42`, `telegram:-100123/7` (a topic), `discord:1234`. What is chosen and
   * subscribed to belongs to it; a private chat is its person's own.
   */
  readonly chat: string;
  readonly kind: ChatKind;
  /** `<platform>:<id>`, as `OPERATORS` lists it; an anonymous admin is the group itself. */
  readonly person: string;
  /** What the person's client is set to; a private chat begins in it. Null for neither of ours. */
  readonly personLanguage: Language | null;
  /**
   * What was written: `/troops on 2024-10-25`, `من روته`, `3`; for a pressed button the command that its data was
   * decoded to, null when that says nothing any more. Passed on as it came: the desk measures and cleans it.
   */
  readonly text: string | null;
  /** A command, a mention, a reply to us, or a private chat. Other words of a group are not answered. */
  readonly isAddressed: boolean;
  /** A button was pressed: the answer takes the place of its message where that makes sense. */
  readonly isPress: boolean;
  /** The bot's own name, by which it is called in groups (`/troops@mujaz_bot`); null where there is none. */
  readonly botName: string | null;
  /** Whether the person may change this chat's settings, asked of the platform now; only for what needs it. */
  mayManage(): Promise<boolean>;
  /** What keeps the bot from posting in this chat, asked of the platform now; null for nothing. Absent for nothing ever. */
  obstacle?(): Promise<Obstacle | null>;
  /**
   * Another chat that the person names (`@mychannel`, or its address) and wants to manage from here; null when there
   * is none. Absent where the platform has no such thing.
   */
  resolve?(reference: string): Promise<ManagedChat | null>;
  /** Address that opens the person's private chat with us and sends `/start <payload>`; absent where there is none. */
  privateLink?(payload: string): string;
  /** Sent by the person, for the time zone. Degrees. */
  readonly location?: { readonly latitude: number; readonly longitude: number };
}

/** `group` stands for every chat of several people that only its admins set up: groups, topics, servers' channels. */
export type ChatKind = "private" | "group" | "channel";

export interface ManagedChat {
  /** As `Incoming.chat`. */
  readonly chat: string;
  readonly title: string;
  /** Whether the person, not the bot, is its admin. */
  readonly mayManage: boolean;
  /** Whether the bot may post there. */
  readonly mayPost: boolean;
}

/** Why nothing can be delivered into a chat, as the person can mend it. */
export type Obstacle =
  /** What the bot is not allowed there, by the names that the platform's own client has for it. */
  | { readonly kind: "permissions"; readonly names: readonly string[] }
  /** The bot is not a member; the address adds it. */
  | { readonly kind: "absent"; readonly link: string }
  /** A place that takes no messages, such as a forum: only what is in it does. */
  | { readonly kind: "no-messages" };

/** Something that happened to a chat, without anybody asking. */
export type ChatChange =
  /** We were added, or somebody started us. */
  | { readonly kind: "joined"; readonly chat: string; readonly chatKind: ChatKind; readonly language: Language | null }
  /** We may write there again. */
  | { readonly kind: "back"; readonly chat: string }
  /** We were blocked, removed or silenced, or the chat is no more; the reason is shown to readers and operators. */
  | { readonly kind: "gone"; readonly chat: string; readonly reason: GoneReason }
  | { readonly kind: "moved"; readonly chat: string; readonly to: string };

/** Keys of words: `gone-<reason>`. */
export const goneReasons = ["blocked", "removed", "no-permission", "closed", "deleted"] as const;
export type GoneReason = (typeof goneReasons)[number];
