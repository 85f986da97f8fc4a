import { setTimeout } from "node:timers/promises";
import type { Params } from "./methods.ts";
import { typeProblems } from "./schema.ts";
import { FakeServer, type ServerOptions, token } from "./server.ts";
import { TalkChat } from "./talk.ts";
import type { Chat, Message, User } from "./world.ts";

export type { ChatEvent, Message, User } from "./world.ts";
export { TalkChat } from "./talk.ts";
export { isApiKnown } from "./schema.ts";

/** A Telegram of our own: the Bot API server, and the people on its other side. */
export interface FakeTelegram {
  readonly root: string;
  readonly token: string;
  readonly server: FakeServer;
  person(name: string, language?: string): User;
  /** A private chat that the person has opened. */
  privateChat(person: User): TalkChat;
  /** A chat in which the bot is a member, and the person its creator. */
  group(title: string, creator: User, details?: Partial<Pick<Chat, "type" | "username" | "is_forum">>): TalkChat;
  /** Types `@bot <query>`; resolves to what the bot offers. */
  asksInline(person: User, query: string, offset?: string): Promise<Params>;
  stop(): Promise<void>;
}

export async function startFakeTelegram(options: ServerOptions = {}): Promise<FakeTelegram> {
  const server = new FakeServer(options);
  const port = await server.listen();
  const { world } = server;
  let lastChat = 0;
  return {
    root: `http://127.0.0.1:${port}`,
    token,
    server,
    person: (name, language) => ({
      id: 500_000_000 + world.nextId(),
      is_bot: false,
      first_name: name,
      username: `${name.replace(/\W/gu, "").toLowerCase() || "person"}_${world.nextId()}`,
      ...(language === undefined ? {} : { language_code: language }),
    }),
    privateChat(person) {
      const { username } = person;
      const state = world.open({
        id: person.id,
        type: "private",
        first_name: person.first_name,
        ...(username === undefined ? {} : { username }),
      });
      const chat = new TalkChat(server, state);
      chat.member(person, "member");
      chat.state.members.set(world.bot.id, { user: world.bot, status: "member", isAnonymous: false, canPost: true });
      return chat;
    },
    group(title, creator, details = {}) {
      lastChat += 1;
      const { type = "supergroup" } = details;
      const id = type === "group" ? -4_000_000 - lastChat : Number(`-100${2_000_000_000 + lastChat}`);
      const chat = new TalkChat(server, world.open({ id, title, ...details, type }));
      chat.member(creator, "creator");
      const status = type === "channel" ? "administrator" : "member";
      chat.state.members.set(world.bot.id, { user: world.bot, status, isAnonymous: false, canPost: true });
      return chat;
    },
    asksInline(person, query, offset = "") {
      const id = String(world.nextId());
      const asked = { id, from: person, query, offset, chat_type: "sender" };
      server.problems.push(...typeProblems("Update", { update_id: 1, inline_query: asked }));
      return new Promise((resolve, reject) => {
        server.bot.inline.set(id, resolve);
        server.updates.add("inline_query", asked);
        void setTimeout(8000, null, { ref: false }).then(() => reject(new Error(`"${query}" was not answered`)));
      });
    },
    stop: () => server.close(),
  };
}

/** Labels of a message's buttons, row by row. */
export function labelsOf({ reply_markup }: Message): readonly (readonly string[])[] {
  return (reply_markup?.inline_keyboard ?? []).map((row) => row.map(({ text }) => text));
}
