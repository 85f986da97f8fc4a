import { numberedLines } from "../commands/answers/why.ts";
import type { Answer, Command, CommandContext } from "../commands/command.ts";
import { messageContext } from "../commands/reading.ts";
import type { ReadLine } from "../commands/registry.ts";
import { offerUncertain } from "../commands/session.ts";
import type { Message } from "../domain/message.ts";
import { emptyStoreNote, errorMessage } from "../message/index.ts";
import { type ChatState, type ChatStates, keptLines } from "./chat-state.ts";
import { contextOf } from "./context.ts";
import { commandOfPayload } from "./deep-links.ts";
import type { Desk } from "./desk.ts";
import type { Incoming } from "./incoming.ts";
import { cleaned, createGate, deskLimits } from "./limits.ts";
import { answerChannel, type Managed, managedBy, underTitle } from "./managing.ts";
import type { DeskParts } from "./parts.ts";
import { refusalOf } from "./permission.ts";
import { plainReply, type Reply } from "./reply.ts";
import { answerLocation } from "./location.ts";

/** What is needed to answer one person. */
interface Turn {
  readonly parts: DeskParts;
  readonly states: ChatStates;
  readonly incoming: Incoming;
  readonly state: ChatState;
  readonly context: CommandContext;
}

export function createHearer(parts: DeskParts, states: ChatStates): Desk["hear"] {
  const gate = createGate(parts.clock);
  const isFilled = rememberFilled(parts);
  return async (incoming) => {
    const { text, isAddressed, isPress, chat, kind, person, personLanguage, location } = incoming;
    if (!isAddressed && !isPress) return null;
    const { commands } = parts.data();
    const raw = text ?? "";
    const line = cleaned(raw.slice(0, deskLimits.inputLength));
    // Before anything is counted or read: what is another bot's business costs nothing.
    if (isOthers(commands.read(line, null).bot, incoming)) return null;
    const { verdict, waitMs } = gate.pass(person);
    if (verdict === "ignore") return null;
    const state = await states.of(chat);
    const isOperator = parts.operators.has(person);
    const context = contextOf(parts, { chat, kind, personLanguage, state, isOperator });
    const turn: Turn = { parts, states, incoming, state, context };
    const told = (key: string, args: Readonly<Record<string, string | number>> = {}) =>
      plainReply(errorMessage(key, args, messageContext(context)));
    if (verdict === "tell") return told("error-too-fast", { seconds: Math.ceil(waitMs / 1000) });
    if (location !== undefined) return answerLocation(turn, location);
    if (text === null) return told("error-old-button", { example: "/help" });
    if (raw.length > deskLimits.inputLength) {
      return told("error-too-long", { most: deskLimits.inputLength, example: "/search Kursk" });
    }
    const reply = await answer(turn, line);
    // Refusals and settings are true whatever was read.
    if (reply.isPrivate || (await isFilled())) return reply;
    return { ...reply, message: emptyStoreNote(reply.message, messageContext(context)) };
  };
}

const isOthers = (bot: string | null, { botName }: Incoming): boolean =>
  bot !== null && botName !== null && bot.toLowerCase() !== botName.toLowerCase();

/** Whether any article was ever read; asked again only until there is one. */
function rememberFilled({ store }: DeskParts): () => Promise<boolean> {
  let isFilled = false;
  return async () => {
    isFilled ||= (await store.countArticles()) > 0;
    return isFilled;
  };
}

async function answer(turn: Turn, line: string): Promise<Reply> {
  const { parts, context, incoming, state } = turn;
  const { commands } = parts.data();
  const read = commands.read(line, context.lastLines);
  if (read.command?.name === "start" && read.rest !== "") return answer(turn, lineOfPayload(turn, read.rest));
  if (read.command?.name === "channel") return answerChannel(turn, read.rest);
  const managed = read.command === null ? null : await managedBy(turn, read.command);
  if (managed !== null && "message" in managed) return managed;
  const refusal = await refusalOf(turn, read, managed);
  if (refusal !== null) return refusal;
  const target = managed ?? { chat: incoming.chat, title: null };
  const asked = managed === null ? context : { ...context, chat: chatOf(context, managed) };
  const given = await offerUncertain(await commands.answer(line, asked), asked);
  await remember(turn, given, target.chat);
  if (given.forgot === true) await turn.states.forget(target.chat);
  return replyOf(incoming, read, given, underTitle(given.message, managed, context), state);
}

const chatOf = ({ chat }: CommandContext, managed: Managed) =>
  chat === null ? null : { ...chat, id: managed.chat, isShared: true };

/** A link may ask for anything that changes nothing; for the rest it opens the greeting. */
function lineOfPayload({ parts }: Turn, payload: string): string {
  const line = commandOfPayload(payload);
  if (line === null) return "start";
  const { command, rest } = parts.data().commands.read(line, null);
  if (command === null || command.name === "start") return "start";
  if (command.audience === "everyone") return line;
  return command.name === "subscribe" && rest === "" ? line : "start";
}

async function remember({ states, incoming }: Turn, { message, chose }: Answer, chat: string): Promise<void> {
  const lines = numberedLines(message);
  // The sentences behind line 3 must not make line 4 unreachable.
  if (lines.size > 0) await states.change(incoming.chat, { lines: keptLines(lines) });
  if (chose !== undefined) await states.change(chat, chose);
}

/** Commands whose pages take each other's place. */
const isPage = ({ command, rest }: ReadLine): boolean =>
  command?.audience === "admins" || command?.audience === "operators" || isPageOf(command, rest);
const isPageOf = (command: Command | null, rest: string): boolean =>
  command?.name === "who" && /\s\p{Nd}+$/u.test(rest);

function replyOf(incoming: Incoming, read: ReadLine, given: Answer, message: Message, state: ChatState): Reply {
  return {
    message,
    pictures: given.pictures ?? null,
    showsPictures: given.showsPictures ?? state.pictures ?? null,
    file: given.file ?? null,
    isPrivate: given.isProblem === true || (read.command !== null && read.command.audience !== "everyone"),
    isEdit: incoming.isPress && given.isProblem !== true && isPage(read),
  };
}

export type { Turn };
