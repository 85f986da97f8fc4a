import type { InlineKeyboardMarkup } from "grammy/types";
import type { Button } from "../../domain/message.ts";
import { telegramLimits } from "./limits.ts";

/** Rows of buttons as a keyboard; nothing where there are none. */
export type EncodeButtons = (
  rows: readonly (readonly Button[])[],
) => Promise<{ readonly reply_markup?: InlineKeyboardMarkup }>;

/** `encode` makes a command short enough for a button's data. */
export function createKeyboards(encode: (command: string, maxBytes: number) => Promise<string>): EncodeButtons {
  return async (rows) => {
    if (rows.length === 0) return {};
    const inline_keyboard = await Promise.all(
      rows.map((row) =>
        Promise.all(
          row.map(async ({ label, command }) => ({
            text: label,
            callback_data: await encode(command, telegramLimits.callbackBytes),
          })),
        ),
      ),
    );
    return { reply_markup: { inline_keyboard } };
  };
}
