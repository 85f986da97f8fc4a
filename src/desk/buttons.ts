import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { Message } from "../domain/message.ts";
import type { OpenMemory } from "../domain/memory.ts";
import { whyCommand } from "../message/index.ts";

/** How long a button's data may be on a platform. */
export interface ButtonLimits {
  readonly maxLength: number;
  /** Whether the platform counts bytes of UTF-8, or UTF-16 units. */
  readonly unit: "bytes" | "characters";
}

/**
 * Turns commands into buttons' data and back. Data is signed, so that only what the desk made is taken for a button.
 * A command that is too long is kept under a token; what was made yesterday, or before a restart, is still known.
 */
export interface ButtonCodec {
  /**
   * The same data for the same command. Sync, since rendering is: a long command is being kept when it returns.
   * @param chat whose button it is; what is kept of it goes when the chat is forgotten. Absent for what many chats get
   */
  encode(command: string, chat?: string): string;
  /**
   * The command; null when the data is forged, or its token is not known (any more).
   * @param chat where the button was pressed
   */
  decode(data: string, chat?: string): Promise<string | null>;
}

export interface ButtonParts {
  readonly memory: OpenMemory;
  readonly secret: string;
  /** A long command could not be kept: its button will be told to be old. */
  readonly onTrouble: (error: unknown) => void;
}

/** Nobody presses a button of last season's digest. */
const keptMs = 90 * 86_400_000;
/** Letters of base64 of a signature: 48 bits, with a guess costing a request each. */
const signatureLength = 8;
const tokenLength = 16;
const tokenMark = "~";

/** Where the long commands of a chat's buttons are kept. */
export const buttonsOf = (chat: string): string => `buttons ${chat}`;

export function createButtonCodec(parts: ButtonParts, limits: ButtonLimits): ButtonCodec {
  const { memory, secret, onTrouble } = parts;
  const keeping = new Map<string, Promise<void>>();
  const sign = (text: string) =>
    createHmac("sha256", secret).update(text).digest("base64url").slice(0, signatureLength);
  const lengthOf = (text: string) => (limits.unit === "bytes" ? Buffer.byteLength(text) : text.length);

  function keep(token: string, command: string, chat: string): void {
    const key = `${chat} ${token}`;
    if (keeping.has(key)) return;
    const kept = memory(buttonsOf(chat))
      .set(token, command, keptMs)
      .catch(onTrouble)
      .finally(() => keeping.delete(key));
    keeping.set(key, kept);
  }

  return {
    encode(command, chat = "") {
      const room = limits.maxLength - signatureLength;
      if (lengthOf(command) <= room && !command.startsWith(tokenMark)) return `${sign(command)}${command}`;
      const token = createHash("sha256").update(command).digest("base64url").slice(0, tokenLength);
      keep(token, command, chat);
      return `${sign(`${tokenMark}${token}`)}${tokenMark}${token}`;
    },
    async decode(data, chat = "") {
      const text = data.slice(signatureLength);
      if (!isSame(data.slice(0, signatureLength), sign(text))) return null;
      if (!text.startsWith(tokenMark)) return text;
      const token = text.slice(tokenMark.length);
      await Promise.all(keeping.values());
      for (const whose of [chat, ""]) {
        const command = await memory(buttonsOf(whose)).get<string>(token);
        if (command !== undefined) return command;
      }
      return null;
    },
  };
}

function isSame(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** Numbered lines with the command that opens each: for buttons `1 2 3`, or a menu of lines. */
export function lineCommands(message: Message): readonly { readonly number: number; readonly command: string }[] {
  return message.blocks.flatMap((block) =>
    block.kind === "item" && block.number !== null && block.factIds.length > 0
      ? [{ number: block.number, command: whyCommand(block.factIds) }]
      : [],
  );
}
