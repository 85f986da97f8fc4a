import { InputFile } from "grammy";
import type { Reply } from "../../desk/index.ts";
import type { Clock } from "../../domain/clock.ts";
import type { Message } from "../../domain/message.ts";
import type { Pacer } from "../../domain/platform.ts";
import { parseAddress } from "./address.ts";
import { plainOfHtml } from "./html.ts";
import type { EncodeButtons } from "./keyboard.ts";
import { telegramLimits } from "./limits.ts";
import { isNotModified, outcomeOfError } from "./outcome.ts";
import { type PictureParts, sendPictures } from "./pictures.ts";
import { withPlainText } from "./platform.ts";
import { renderMessage, type TelegramPart } from "./render.ts";

export interface SpeakerParts extends PictureParts {
  readonly encode: EncodeButtons;
  readonly pacer: Pacer;
  readonly clock: Clock;
  /** Aborted when the program ends. */
  readonly signal: AbortSignal;
  readonly onTrouble: (message: string) => void;
}

/** Where an answer goes. */
export interface Place {
  /** As `Incoming.chat`. */
  readonly chat: string;
  /** The message that is answered, in groups; null for none. */
  readonly repliesTo: number | null;
  /** Our text whose button was pressed; null for none, or for one that cannot become another text. */
  readonly pressed: number | null;
}

/** A wait that nobody in a conversation has patience for. */
const longestWaitMs = 60_000;
const attempts = 4;

/** Says answers to people: before deliveries, and again where it is certain that nothing arrived. */
export function createSpeaker(parts: SpeakerParts) {
  const { api } = parts;

  async function sendText(part: TelegramPart, { chat, repliesTo }: Place): Promise<void> {
    const { chat_id, ...thread } = parseAddress(chat);
    const reply =
      repliesTo === null ? {} : { reply_parameters: { message_id: repliesTo, allow_sending_without_reply: true } };
    const others = { ...thread, ...reply, ...(await parts.encode(part.rows, chat)) };
    await withPlainText(parts, part.html, (text, options) => api.sendMessage(chat_id, text, { ...others, ...options }));
  }

  /** False when that message cannot become this text (any more). */
  async function editText(part: TelegramPart, { chat }: Place, messageId: number): Promise<boolean> {
    const { chat_id } = parseAddress(chat);
    const markup = await parts.encode(part.rows, chat);
    try {
      await withPlainText(parts, part.html, (text, options) =>
        api.editMessageText(chat_id, messageId, text, { ...options, ...markup }),
      );
      return true;
    } catch (error) {
      if (isNotModified(error)) return true;
      if (outcomeOfError(error, () => "chat").kind === "refused") return false;
      throw error;
    }
  }

  return async function say(reply: Reply, place: Place): Promise<void> {
    const rendered = renderMessage(reply.message);
    const [first] = rendered;
    const pressed = reply.isEdit && rendered.length === 1 ? place.pressed : null;
    const isEdited =
      pressed !== null && first !== undefined && (await patiently(parts, () => editText(first, place, pressed)));
    for (const part of isEdited ? [] : rendered) await patiently(parts, () => sendText(part, place));
    const { pictures, file } = reply;
    const address = parseAddress(place.chat);
    if (file !== null) {
      const { chat_id, ...thread } = address;
      await patiently(parts, () => api.sendDocument(chat_id, new InputFile(Buffer.from(file.text), file.name), thread));
    }
    if (pictures !== null && reply.showsPictures !== false) {
      await patiently(parts, () => sendPictures(parts, address, pictures));
    }
  };
}

/** Tries again only after answers that say for certain that nothing arrived. */
async function patiently<T>({ pacer, clock, signal }: SpeakerParts, send: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const answered = await pacer.take(null, 0, signal);
    try {
      return await send();
    } catch (error) {
      const outcome = outcomeOfError(error, () => "chat");
      const waitMs = outcome.kind === "wait" ? outcome.retryAfterMs : 500 * attempt;
      const isWorthIt = (outcome.kind === "wait" && waitMs <= longestWaitMs) || outcome.kind === "not-sent";
      if (!isWorthIt || attempt >= attempts || signal.aborted) throw error;
      await clock.sleep(waitMs, signal);
    } finally {
      answered?.();
    }
  }
}

/** A message in the few words that fit on a press's answer. */
export function briefly(message: Message): string {
  const [first] = renderMessage({ ...message, buttons: [] });
  const text = plainOfHtml(first?.html ?? "");
  return text.length <= telegramLimits.answerLength ? text : `${text.slice(0, telegramLimits.answerLength - 1)}…`;
}
