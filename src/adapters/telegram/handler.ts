import type { Api } from "grammy";
import type { CallbackQuery, Message, Update } from "grammy/types";
import type { ButtonCodec, ChatChange, Desk, Incoming, Reply } from "../../desk/index.ts";
import type { Language } from "../../domain/article.ts";
import type { Clock } from "../../domain/clock.ts";
import type { Log } from "../../domain/log.ts";
import { Backlog } from "./backlog.ts";
import { changeOfMembership, changeOfMessage } from "./changes.ts";
import { incomingOfMessage, incomingOfPress, type Self } from "./incoming.ts";
import { answerInline } from "./inline.ts";
import { reasonOf } from "./outcome.ts";
import { briefly, type createSpeaker, type Place } from "./speaker.ts";

export interface HandlerParts {
  readonly api: Api;
  readonly self: Self;
  readonly desk: Desk;
  readonly codec: ButtonCodec;
  readonly say: ReturnType<typeof createSpeaker>;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly defaultLanguage: Language;
}

/** What we ask for, and nothing else. */
export const updateKinds = ["message", "callback_query", "inline_query", "my_chat_member"] as const;

/** Updates with the same key are handled one after the other. */
export function orderKey({
  message,
  callback_query: press,
  inline_query: query,
  my_chat_member: member,
}: Update): string {
  const chat = message?.chat ?? press?.message?.chat ?? member?.chat;
  return String(chat?.id ?? press?.from.id ?? query?.from.id ?? "");
}

/** Handles one update; what goes wrong is told to the person and the operator, never thrown. */
export function createHandler(parts: HandlerParts): (update: Update) => Promise<void> {
  const { api, desk, log, defaultLanguage } = parts;
  const backlog = new Backlog(parts.clock, parts.signal);
  const isNew = rememberIds();
  return async ({ update_id, message, callback_query: press, inline_query: query, my_chat_member: member }) => {
    if (!isNew(update_id)) return;
    try {
      if (message !== undefined) await onMessage(parts, backlog, message);
      else if (press !== undefined) await onPress(parts, backlog, press);
      else if (query !== undefined) await answerInline(api, desk, query, defaultLanguage);
      else if (member !== undefined) await onChange(parts, changeOfMembership(member));
    } catch (error) {
      log.error("telegram: an update failed", error, { reason: reasonOf(error) });
    }
  };
}

/** An update whose receipt was lost on the way is brought again. */
function rememberIds(): (id: number) => boolean {
  const seen = new Set<number>();
  return (id) => {
    if (seen.has(id)) return false;
    seen.add(id);
    if (seen.size > 1000) seen.delete(seen.values().next().value ?? id);
    return true;
  };
}

async function onMessage(parts: HandlerParts, backlog: Backlog, message: Message): Promise<void> {
  const change = changeOfMessage(message);
  if (change !== null) return onChange(parts, change);
  const incoming = incomingOfMessage(parts.api, parts.self, message);
  if (incoming === null) return;
  const reply = await heard(parts, incoming);
  if (reply === null) return;
  const repliesTo = incoming.kind === "private" ? null : message.message_id;
  const answer = () => told(parts, reply, { chat: incoming.chat, repliesTo, pressed: null });
  if (backlog.isOld(message.date)) return backlog.keep(incoming.chat, answer);
  backlog.drop(incoming.chat);
  await answer();
}

async function onPress(parts: HandlerParts, backlog: Backlog, press: CallbackQuery): Promise<void> {
  const { api, self, codec } = parts;
  const incoming = incomingOfPress(api, self, press);
  if (incoming === null) return answerPress(parts, press);
  const text = await codec.decode(press.data ?? "", incoming.chat);
  const reply = await heard(parts, { ...incoming, text });
  // A press that is not answered leaves a clock on the button; in a group, only the presser sees this answer.
  const isForPresser = reply?.isPrivate === true && incoming.kind !== "private" && reply.message.buttons.length === 0;
  await answerPress(parts, press, isForPresser && reply !== null ? briefly(reply.message) : undefined);
  if (reply === null || isForPresser) return;
  const isText = press.message !== undefined && "text" in press.message;
  const pressed = isText ? (press.message?.message_id ?? null) : null;
  backlog.drop(incoming.chat);
  await told(parts, reply, { chat: incoming.chat, repliesTo: null, pressed });
}

/** Presses from before we came back can no longer be answered; that is no fault. */
async function answerPress({ api, log }: HandlerParts, { id }: CallbackQuery, text?: string): Promise<void> {
  try {
    await api.answerCallbackQuery(id, text === undefined ? {} : { text, show_alert: true });
  } catch (error) {
    log.debug("telegram: a press was not answered", { reason: reasonOf(error) });
  }
}

async function heard({ desk, log }: HandlerParts, incoming: Incoming): Promise<Reply | null> {
  try {
    return await desk.hear(incoming);
  } catch (error) {
    log.error("telegram: a question failed", error);
    return desk.failureReply(incoming);
  }
}

/** A chat that does not let us answer is no fault of ours. */
async function told({ say, log }: HandlerParts, reply: Reply, place: Place): Promise<void> {
  try {
    await say(reply, place);
  } catch (error) {
    log.warn("telegram: an answer was not sent", { reason: reasonOf(error) });
  }
}

async function onChange(parts: HandlerParts, change: ChatChange | null): Promise<void> {
  if (change === null) return;
  const reply = await parts.desk.chatChanged(change);
  if (reply === null) return;
  const chat = change.kind === "moved" ? change.to : change.chat;
  await told(parts, reply, { chat, repliesTo: null, pressed: null });
}
