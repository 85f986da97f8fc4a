import type { Api } from "grammy";
import type { EditOutcome, Pacer, Part, Platform, SendOutcome } from "../../domain/platform.ts";
import { parseAddress } from "./address.ts";
import { plainOfHtml } from "./html.ts";
import type { EncodeButtons } from "./keyboard.ts";
import { pacingLimits } from "./limits.ts";
import { createFloodWatch, isNotModified, isParseError, outcomeOfError } from "./outcome.ts";
import { renderMessage, type TelegramPart } from "./render.ts";

export interface PlatformParts {
  readonly api: Api;
  readonly encode: EncodeButtons;
  readonly isPaid: boolean;
  /** Shared with answers to people. */
  readonly pacer?: Pacer;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told to the operator. */
  readonly onTrouble: (message: string) => void;
}

/** Options that every text of ours is sent with. */
export const htmlOptions = { parse_mode: "HTML", link_preview_options: { is_disabled: true } } as const;

/** Telegram as a place to deliver to. */
export function createTelegramPlatform(parts: PlatformParts): Platform {
  const { api, encode, isPaid, now, pacer } = parts;
  const scopeOf = createFloodWatch(now);
  const paid = isPaid ? { allow_paid_broadcast: true } : {};
  return {
    name: "telegram",
    limits: pacingLimits(isPaid),
    ...(pacer === undefined ? {} : { pacer }),
    render: renderMessage,
    async send({ chat, part, silent, signal }): Promise<SendOutcome> {
      try {
        const { html, rows } = asTelegramPart(part);
        const { chat_id, ...thread } = parseAddress(chat);
        const others = {
          ...thread,
          ...paid,
          ...(silent ? { disable_notification: true } : {}),
          ...(await encode(rows)),
        };
        const sent = await withPlainText(parts, html, (text, options) =>
          api.sendMessage(chat_id, text, { ...others, ...options }, abortable(signal)),
        );
        return { kind: "sent", messageId: String(sent.message_id) };
      } catch (error) {
        return outcomeOfError(error, () => scopeOf(chat));
      }
    },
    async edit({ chat, messageId, part, signal }): Promise<EditOutcome> {
      try {
        const { html, rows } = asTelegramPart(part);
        const { chat_id } = parseAddress(chat);
        const markup = await encode(rows);
        await withPlainText(parts, html, (text, options) =>
          api.editMessageText(chat_id, Number(messageId), text, { ...options, ...markup }, abortable(signal)),
        );
        return { kind: "edited" };
      } catch (error) {
        if (isNotModified(error)) return { kind: "edited" };
        const outcome = outcomeOfError(error, () => scopeOf(chat));
        if (outcome.kind === "gone" || outcome.kind === "refused")
          return { kind: "impossible", reason: outcome.reason };
        return outcome.kind === "moved" ? { kind: "impossible", reason: "the chat has moved" } : outcome;
      }
    },
  };
}

/** What `render` made; other parts are not given to this platform. */
const asTelegramPart = (part: Part): TelegramPart => part as TelegramPart;

/** Markup that Telegram cannot parse is a fault of ours: it is told, and the words are sent without it. */
export async function withPlainText<T>(
  { onTrouble }: Pick<PlatformParts, "onTrouble">,
  html: string,
  send: (text: string, options: typeof htmlOptions | Omit<typeof htmlOptions, "parse_mode">) => Promise<T>,
): Promise<T> {
  try {
    return await send(html, htmlOptions);
  } catch (error) {
    if (!isParseError(error)) throw error;
    onTrouble(`telegram: sent without markup: ${error.description}`);
    return send(plainOfHtml(html), { link_preview_options: htmlOptions.link_preview_options });
  }
}

/** The library's signal type is that of a polyfill, which Node's own fits at run time. */
const abortable = (signal: AbortSignal) => signal as unknown as Parameters<Api["getMe"]>[0];
