import type { ChatChange, Desk, Incoming, Reply } from "../../src/desk/index.ts";
import { passingMemory } from "../../src/desk/index.ts";
import type { Message } from "../../src/domain/message.ts";

export interface ScriptedDesk extends Desk {
  readonly heard: Incoming[];
  readonly changes: ChatChange[];
  /** Chats that are suspended. */
  suspended: readonly string[];
  /** Answers what was heard; echoes it without it. */
  answer: (incoming: Incoming) => Reply | null | Promise<Reply | null>;
}

export const sentence = (text: string, over: Partial<Message> = {}): Message => ({
  language: "en",
  blocks: [{ kind: "line", text: [{ text }] }],
  buttons: [],
  ...over,
});

export const replyOf = (message: Message, over: Partial<Reply> = {}): Reply => ({
  message,
  pictures: null,
  showsPictures: null,
  file: null,
  isPrivate: false,
  isEdit: false,
  ...over,
});

/** A desk that answers as it is told, and remembers what it heard. */
export function scriptedDesk(): ScriptedDesk {
  const memory = passingMemory(Date.now);
  const desk: ScriptedDesk = {
    heard: [],
    changes: [],
    suspended: [],
    answer: (incoming) => replyOf(sentence(`you said ${incoming.text ?? "nothing"}`), { isEdit: incoming.isPress }),
    async hear(incoming) {
      desk.heard.push(incoming);
      return incoming.isAddressed ? desk.answer(incoming) : null;
    },
    failureReply: () => replyOf(sentence("something failed")),
    async chatChanged(change) {
      desk.changes.push(change);
      return change.kind === "joined" ? replyOf(sentence("hello all")) : null;
    },
    suspensionNotice: async (_, reason, place) => sentence(`${place.text}: ${reason}`),
    suspendedChats: async () => desk.suspended,
    suggest: async () => [],
    cards: async ({ query, language, offset }) => ({
      cards: [{ id: `c${offset || 0}`, title: query, description: language, message: sentence(`card ${query}`) }],
      next: offset === "" ? "1" : null,
    }),
    menu: (language, scope) => [
      {
        name: "help",
        arabic: "مساعدة",
        summary: `${scope} ${language}`,
        audience: "everyone",
        options: [],
      },
    ],
    profile: (language) => ({ name: "Mujaz", description: `about ${language}`, about: language }),
    buttons: () => ({ encode: (command) => command, decode: async (data) => (data === "forged" ? null : data) }),
    memory,
  };
  return desk;
}
