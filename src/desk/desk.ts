import type { Language } from "../domain/article.ts";
import type { Inline, Message } from "../domain/message.ts";
import type { Memory } from "../domain/memory.ts";
import type { ButtonCodec, ButtonLimits } from "./buttons.ts";
import type { ChatChange, Incoming } from "./incoming.ts";
import type { Reply } from "./reply.ts";

/**
 * Everything between the platforms and the commands, once for all of them: who may do what, what a chat chose, what a
 * button stands for. Adapters translate in, call it, and translate out. It throws only when the store or the program
 * fails; `failureReply` says so to the person.
 */
export interface Desk {
  /** Null: nothing is said (not addressed, another bot's command, over the limit again). */
  hear(incoming: Incoming): Promise<Reply | null>;
  /** What a person is told when `hear` threw. Never throws. */
  failureReply(incoming: Incoming): Reply;
  /** Null: nothing is said, or nobody could hear it. */
  chatChanged(change: ChatChange): Promise<Reply | null>;
  /** What is told next door when a chat can be reached no more. @param place the chat's name, perhaps with its address */
  suspensionNotice(chat: string, reason: string, place: Inline): Promise<Message>;
  /** Chats of a platform that could not be reached, for an adapter that can find out whether they can be now. */
  suspendedChats(platform: string): Promise<readonly string[]>;
  /** What may be written for an option of a command; at most `limit`, in both scripts. Never throws. */
  suggest(question: SuggestQuestion): Promise<readonly Choice[]>;
  /** Sourced quotes and figures to be inserted into other chats. */
  cards(question: CardQuestion): Promise<CardPage>;
  /** The commands that a menu shows, in its order. */
  menu(language: Language, scope: MenuScope): readonly MenuEntry[];
  /** What the bot is, for its profile: at most 512 characters, and at most 120. */
  profile(language: Language): { readonly name: string; readonly description: string; readonly about: string };
  /** Turns commands into what a platform's buttons carry. */
  buttons(limits: ButtonLimits): ButtonCodec;
  /** Small things that an adapter must not forget: file ids, the hash of registered commands. */
  memory(namespace: string): Memory;
}

export interface SuggestQuestion {
  /** Name of the command, or one of its words. */
  readonly command: string;
  /** `MenuOption.name` */
  readonly option: string;
  /** What was typed for it so far. */
  readonly typed: string;
  readonly language: Language;
  readonly limit: number;
}

/** `label` is shown (both scripts where there are two), `value` is written into the line. */
export interface Choice {
  readonly label: string;
  readonly value: string;
}

export interface CardQuestion {
  /** `rutte`, `troops`, `قوات`; empty for what is newest. */
  readonly query: string;
  readonly language: Language;
  /** What the page before gave as `next`; empty for the first. */
  readonly offset: string;
  readonly limit: number;
}

export interface CardPage {
  readonly cards: readonly Card[];
  /** Null on the last page. */
  readonly next: string | null;
}

/** One figure or quote with who, when, outlet and its sentence. */
export interface Card {
  /** The same for the same claim, options and language; at most 64 of `[A-Za-z0-9_-]`. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** What is inserted. */
  readonly message: Message;
}

/** Who sees a menu: `group` everybody of a group, `admins` those who may also change its settings. */
export type MenuScope = "private" | "group" | "admins" | "operators";

export interface MenuEntry {
  /** `[a-z0-9_]{1,32}` */
  readonly name: string;
  /** The Arabic word that calls it too, without spaces; null where there is none. */
  readonly arabic: string | null;
  /** In the menu's language, at most 100 characters. */
  readonly summary: string;
  readonly audience: "everyone" | "admins" | "operators";
  /** What may be written after it, in this order; a line is made of them by `commandLine`. */
  readonly options: readonly MenuOption[];
}

export interface MenuOption {
  /** `[a-z]{1,32}` */
  readonly name: string;
  /** In the menu's language, at most 100 characters. */
  readonly summary: string;
  readonly kind: "text" | "number";
  readonly isRequired: boolean;
  /** The only values there are, at most 25; null for others. */
  readonly choices: readonly Choice[] | null;
  /** Whether `Desk.suggest` knows values. */
  readonly isSuggested: boolean;
  /** Stands before the value in the line: `on`, `by`; empty for nothing. */
  readonly lead: string;
}

/** The line that a command with the values of its options stands for: `troops on 2024-10-25 by NATO`. */
export function commandLine(entry: MenuEntry, values: Readonly<Record<string, string | number>>): string {
  const words = entry.options.flatMap(({ name, lead }) => {
    const value = String(values[name] ?? "").trim();
    return value === "" ? [] : [lead, value];
  });
  return [entry.name, ...words].filter((word) => word !== "").join(" ");
}
