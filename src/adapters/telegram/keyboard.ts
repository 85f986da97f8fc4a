import type { InlineKeyboardMarkup } from "grammy/types";
import type { Button } from "../../domain/message.ts";

/** Rows of buttons as a keyboard; nothing where there are none. `chat` is absent for what many chats get. */
export type EncodeButtons = (
  rows: readonly (readonly Button[])[],
  chat?: string,
) => Promise<{ readonly reply_markup?: InlineKeyboardMarkup }>;

/** `encode` makes a command short enough for a button's data, 64 bytes. */
export function createKeyboards(encode: (command: string, chat?: string) => Promise<string>): EncodeButtons {
  return async (rows, chat) => {
    if (rows.length === 0) return {};
    const inline_keyboard = await Promise.all(
      rows.map((row) =>
        Promise.all(
          row.map(async ({ label, command }) => ({
            text: label,
            callback_data: await encode(command, chat),
          })),
        ),
      ),
    );
    return { reply_markup: { inline_keyboard } };
  };
}
