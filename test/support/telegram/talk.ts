import { setTimeout } from "node:timers/promises";
import { type Params, withoutReply } from "./methods.ts";
import { typeProblems } from "./schema.ts";
import type { FakeServer } from "./server.ts";
import {
  type Button,
  channelBot,
  type Chat,
  type ChatEvent,
  type ChatState,
  groupAnonymousBot,
  type Member,
  memberRecord,
  type Message,
  type User,
} from "./world.ts";

/** How people talk to the bot: what they do becomes updates, as the real server would tell them. */

const now = () => Math.floor(Date.now() / 1000);

export interface Said {
  readonly text: string;
  readonly replyTo?: Message;
  readonly thread?: number;
  /** When it was written, seconds since 1970; now without it. */
  readonly date?: number;
  /** `anonymous`: as the group, by an administrator who hides; `channel`: as some channel. */
  readonly as?: "anonymous" | "channel" | "forward";
  readonly location?: { readonly latitude: number; readonly longitude: number };
}

export class TalkChat {
  readonly state: ChatState;
  readonly #server: FakeServer;

  constructor(server: FakeServer, state: ChatState) {
    this.#server = server;
    this.state = state;
  }

  get id(): number {
    return this.state.chat.id;
  }

  /** Messages and edits of the bot that the test has not read; the next one, waited for. */
  async next(withinMs = 8000): Promise<ChatEvent> {
    const until = Date.now() + withinMs;
    while (this.state.events.length <= this.state.read) {
      if (Date.now() > until) throw new Error(`nothing new in chat ${this.id} within ${withinMs} ms`);
      await setTimeout(5);
    }
    const event = this.state.events[this.state.read] as ChatEvent;
    this.state.read += 1;
    return event;
  }

  /** Nothing more comes. */
  async quiet(forMs = 300): Promise<readonly ChatEvent[]> {
    await setTimeout(forMs);
    const left = this.state.events.slice(this.state.read);
    this.state.read = this.state.events.length;
    return left;
  }

  says(person: User, said: string | Said): Message {
    const { text, replyTo, thread, as, location, date = now() } = typeof said === "string" ? { text: said } : said;
    const { chat } = this.state;
    const writer =
      as === "anonymous"
        ? { from: groupAnonymousBot, sender_chat: chat }
        : as === "channel"
          ? { from: channelBot, sender_chat: { id: -1009999, type: "channel", title: "Elsewhere" } as const }
          : { from: person };
    const entities = found(text);
    const message: Message = {
      message_id: this.#server.world.nextId(),
      date,
      chat,
      ...writer,
      ...(thread === undefined ? {} : { message_thread_id: thread, is_topic_message: true }),
      ...(replyTo === undefined ? {} : { reply_to_message: withoutReply(replyTo) }),
      ...(as === "forward" ? { forward_origin: { type: "user", date: date - 60, sender_user: person } } : {}),
      ...(location === undefined ? { text } : { location }),
      ...(entities.length > 0 ? { entities } : {}),
    };
    this.state.messages.set(message.message_id, message);
    const isSeen = chat.type === "private" || this.#isFor(message);
    if (isSeen && this.#server.world.botStatus(this.state) !== "kicked") this.#update("message", message);
    return message;
  }

  /** The person changes what they wrote. */
  edits(message: Message, text: string): void {
    const edited = { ...message, text, edit_date: now() };
    this.state.messages.set(message.message_id, edited);
    this.#update("edited_message", edited);
  }

  /** Presses the button with this label; resolves to the bot's answer to the press. */
  async presses(person: User, message: Message, label: string): Promise<Params> {
    const shown = this.state.messages.get(message.message_id) ?? message;
    const buttons = shown.reply_markup?.inline_keyboard.flat() ?? [];
    const button =
      buttons.find(({ text }: Button) => text === label) ?? buttons.find(({ text }) => text.includes(label));
    if (button?.callback_data === undefined)
      throw new Error(
        `no button "${label}" under: ${shown.text?.slice(0, 200)} ${JSON.stringify(buttons.map(({ text }) => text))}`,
      );
    return this.pressesData(person, shown, button.callback_data);
  }

  async pressesData(person: User, message: Message, data: string): Promise<Params> {
    const id = String(this.#server.world.nextId());
    return new Promise((resolve, reject) => {
      this.#server.bot.callbacks.set(id, resolve);
      this.#update("callback_query", { id, from: person, message, chat_instance: String(this.id), data });
      void setTimeout(8000, null, { ref: false }).then(() =>
        reject(new Error(`the press of ${data} was not answered`)),
      );
    });
  }

  /** The bot's place in the chat changes: added, promoted, restricted, kicked, blocked, back. */
  botBecomes(status: Member["status"], by: User, canPost = true): void {
    const { bot } = this.#server.world;
    const was = this.state.members.get(bot.id) ?? { user: bot, status: "left", isAnonymous: false, canPost: true };
    const is: Member = { user: bot, status, isAnonymous: false, canPost };
    this.state.members.set(bot.id, is);
    this.#update("my_chat_member", {
      chat: this.state.chat,
      from: by,
      date: now(),
      old_chat_member: memberRecord({ ...was, user: botUser(bot) }),
      new_chat_member: memberRecord({ ...is, user: botUser(bot) }),
    });
  }

  member(person: User, status: Member["status"], isAnonymous = false): void {
    this.state.members.set(person.id, { user: person, status, isAnonymous, canPost: true });
  }

  topic(thread: number, isClosed = false): void {
    this.state.topics.set(thread, { isClosed });
  }

  closesTopic(by: User, thread: number, isClosed: boolean): void {
    this.topic(thread, isClosed);
    const told = isClosed ? { forum_topic_closed: {} } : { forum_topic_reopened: {} };
    const { chat } = this.state;
    const base = { message_id: this.#server.world.nextId(), date: now(), chat, from: by };
    this.#update("message", { ...base, message_thread_id: thread, is_topic_message: true, ...told });
  }

  /** The group becomes a supergroup with another id. */
  migrate(by: User): TalkChat {
    const chat: Chat = { ...this.state.chat, id: Number(`-100${Math.abs(this.id)}`), type: "supergroup" };
    const next = new TalkChat(this.#server, this.#server.world.open(chat));
    for (const [id, member] of this.state.members) next.state.members.set(id, member);
    this.state.migratedTo = chat.id;
    const base = { date: now(), from: by };
    this.#update("message", {
      ...base,
      message_id: this.#server.world.nextId(),
      chat: this.state.chat,
      migrate_to_chat_id: chat.id,
    });
    this.#update("message", { ...base, message_id: this.#server.world.nextId(), chat, migrate_from_chat_id: this.id });
    return next;
  }

  /** In a group, a bot in privacy mode sees only what is meant for it. */
  #isFor(message: Message): boolean {
    const { bot } = this.#server.world;
    if (this.state.members.get(bot.id)?.status === "administrator") return true;
    if (message.reply_to_message?.from?.id === bot.id) return true;
    const text = message.text ?? "";
    if (text.includes(`@${bot.username}`)) return true;
    return /^\/[a-z0-9_]+(?!@)(\s|$)/iu.test(text);
  }

  #update(kind: string, content: object): void {
    const plain = JSON.parse(JSON.stringify(content)) as object;
    this.#server.problems.push(...typeProblems("Update", { update_id: 1, [kind]: plain }));
    this.#server.updates.add(kind, plain);
  }
}

/** In updates the bot is a user like others. */
function botUser({ id, is_bot, first_name, username }: User): User {
  return { id, is_bot, first_name, ...(username === undefined ? {} : { username }) };
}

function found(text: string): { type: string; offset: number; length: number }[] {
  const commands = [...text.matchAll(/(?:^|(?<=\s))\/[a-z0-9_]{1,64}(?:@[a-z0-9_]{3,32})?(?=\s|$)/giu)];
  const mentions = [...text.matchAll(/(?:^|(?<=\s))@[a-z0-9_]{3,32}(?![a-z0-9_])/giu)];
  return [
    ...commands.map((match) => ({ type: "bot_command", offset: match.index, length: match[0].length })),
    ...mentions.map((match) => ({ type: "mention", offset: match.index, length: match[0].length })),
  ];
}
