import { createHmac } from "node:crypto";
import type { ChatHere, CommandContext } from "../commands/command.ts";
import { numberedLines } from "../commands/answers/why.ts";
import { offerUncertain } from "../commands/session.ts";
import type { ReaderData } from "../commands/set-up.ts";
import type { Language } from "../domain/article.ts";
import type { Clock } from "../domain/clock.ts";
import type { Gazetteer } from "../domain/entity.ts";
import type { OpenMemory } from "../domain/memory.ts";
import type { Store } from "../domain/ports.ts";
import { dayAt } from "../domain/slots.ts";
import type { Story } from "../domain/story.ts";
import type { ZoneNames } from "../domain/zone.ts";
import { errorMessage } from "../message/index.ts";
import { type ChatStates, createChatStates, keptLines, linesOf } from "./chat-state.ts";
import type { Desk } from "./desk.ts";
import type { Incoming } from "./incoming.ts";
import type { Reply } from "./reply.ts";

/** What `config/` and `digests/` say. */
export interface DeskData extends ReaderData {
  readonly gazetteer: Gazetteer;
  readonly stories: readonly Story[];
  readonly zones: ZoneNames;
}

export interface DeskParts {
  readonly store: Store;
  readonly memory: OpenMemory;
  /** What counts at the moment. */
  readonly data: () => DeskData;
  readonly clock: Clock;
  /** Another one at each call: 16 of `[0-9a-z]`. */
  readonly newId: () => string;
  readonly defaults: { readonly language: Language; readonly zone: string };
  /** `<platform>:<id>` */
  readonly operators: ReadonlySet<string>;
  /** By which the desk knows its own buttons again; the same after a restart. */
  readonly secret: string;
}

export function createDesk(parts: DeskParts): Desk {
  const states = createChatStates(parts.memory("chat"));
  return {
    hear: (incoming) => hear(parts, states, incoming),
    failureReply: (incoming) => plainReply(errorMessage("error-failed", {}, wordsFor(parts, incoming))),
    chatChanged: async () => null,
    suggest: async () => [],
    cards: async () => ({ cards: [], next: null }),
    menu: () => [],
    profile: () => ({ name: "", description: "", about: "" }),
    buttons: ({ maxLength }) => ({
      encode: (command) =>
        `${createHmac("sha256", parts.secret).update(command).digest("base64url").slice(0, 8)}${command}`.slice(
          0,
          maxLength,
        ),
      decode: async (data) => data.slice(8),
    }),
    memory: (namespace) => parts.memory(`adapter:${namespace}`),
  };
}

function wordsFor(parts: DeskParts, { personLanguage }: Incoming) {
  const { words, gazetteer, stories } = parts.data();
  const language = personLanguage ?? parts.defaults.language;
  return {
    options: { language, digits: "latin", dualMonths: true } as const,
    words,
    gazetteer,
    story: stories[0] as Story,
  };
}

const plainReply = (message: Reply["message"]): Reply => ({
  message,
  pictures: null,
  showsPictures: null,
  file: null,
  isPrivate: true,
  isEdit: false,
});

async function hear(parts: DeskParts, states: ChatStates, incoming: Incoming): Promise<Reply | null> {
  const { text, isAddressed, isPress, chat } = incoming;
  if (!isAddressed && !isPress) return null;
  const { commands, ...data } = parts.data();
  const state = await states.of(chat);
  const zone = state.zone ?? parts.defaults.zone;
  const now = parts.clock.now();
  const here: ChatHere = { id: chat, zone, now, newId: parts.newId };
  const context: CommandContext = {
    ...data,
    store: parts.store,
    story: data.stories.find(({ id }) => id === state.storyId) ?? (data.stories[0] as Story),
    options: {
      language: state.language ?? incoming.personLanguage ?? parts.defaults.language,
      digits: state.digits ?? "latin",
      dualMonths: state.dualMonths ?? true,
    },
    chat: here,
    today: dayAt(now, zone).toString(),
    lastLines: linesOf(state),
  };
  const answer = await offerUncertain(await commands.answer(text ?? "", context), context);
  const lines = numberedLines(answer.message);
  if (lines.size > 0 || answer.chose !== undefined) {
    await states.change(chat, { ...(lines.size > 0 ? { lines: keptLines(lines) } : {}), ...answer.chose });
  }
  return {
    message: answer.message,
    pictures: answer.pictures ?? null,
    showsPictures: null,
    file: answer.file ?? null,
    isPrivate: answer.isProblem === true,
    isEdit: isPress,
  };
}
