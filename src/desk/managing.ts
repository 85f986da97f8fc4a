import type { Command, CommandContext } from "../commands/command.ts";
import { messageContext } from "../commands/reading.ts";
import { quoted } from "../commands/problem.ts";
import { isOneOf } from "../commands/vocabulary.ts";
import type { Message } from "../domain/message.ts";
import { channelMessage, errorMessage, managingMessage } from "../message/index.ts";
import type { Turn } from "./hear.ts";
import { plainReply, type Reply } from "./reply.ts";

/** The chat whose settings a private chat changes. */
export interface Managed {
  readonly chat: string;
  readonly title: string;
}

/** What is the person's own, whatever is managed from here. */
const ownCommands = ["language", "forgetme"];

/**
 * The chat that a command of a private chat is meant for; null for the private chat itself. The person is asked about
 * at the platform each time: for whoever is no admin any more nothing is changed, neither there nor here.
 */
export async function managedBy(turn: Turn, command: Command): Promise<Managed | Reply | null> {
  const { state, incoming, states, context } = turn;
  const { manages } = state;
  if (manages === undefined || command.audience !== "admins" || ownCommands.includes(command.name)) return null;
  const found = (await incoming.resolve?.(manages.chat)) ?? null;
  if (found?.mayManage === true) return { chat: found.chat, title: found.title };
  await states.change(incoming.chat, { manages: undefined });
  return plainReply(errorMessage("error-channel-lost", { title: manages.title }, messageContext(context)));
}

/** `channel @news` manages a channel from here, `channel off` ends it, `channel` says which. */
export async function answerChannel(turn: Turn, input: string): Promise<Reply> {
  const { incoming, context, state, states } = turn;
  const words = messageContext(context);
  const problem = (key: string, args: Readonly<Record<string, string>>) => plainReply(errorMessage(key, args, words));
  const example = "/channel @my_channel";
  if (incoming.kind !== "private" || incoming.resolve === undefined)
    return problem("error-channel-private", { example });
  if (isOneOf(context.schedule.off, input)) {
    await states.change(incoming.chat, { manages: undefined });
    return pageReply(channelMessage(null, words), incoming.isPress);
  }
  if (input === "") return pageReply(channelMessage(state.manages?.title ?? null, words), incoming.isPress);
  const found = await incoming.resolve(input);
  if (found === null) return problem("error-channel-unknown", { given: quoted(input), example });
  if (!found.mayManage) return problem("error-channel-not-admin", { title: found.title });
  if (!found.mayPost) return problem("error-channel-no-post", { title: found.title });
  await states.change(incoming.chat, { manages: { chat: found.chat, title: found.title } });
  return pageReply(channelMessage(found.title, words), incoming.isPress);
}

const pageReply = (message: Message, isEdit: boolean): Reply => ({ ...plainReply(message), isEdit });

/** The answer with the name of the chat that it speaks of, and the way back. */
export function underTitle(message: Message, managed: Managed | null, context: CommandContext): Message {
  return managed === null ? message : managingMessage(message, managed.title, messageContext(context));
}
