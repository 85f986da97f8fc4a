import type { Message } from "../domain/message.ts";
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
  /** The same data for the same command. Sync, since rendering is: the desk keeps long commands by `remember`. */
  encode(command: string): string;
  /** The command; null when the data is forged, or its token is not known (any more). */
  decode(data: string): Promise<string | null>;
}

/** Numbered lines with the command that opens each: for buttons `1 2 3`, or a menu of lines. */
export function lineCommands(message: Message): readonly { readonly number: number; readonly command: string }[] {
  return message.blocks.flatMap((block) =>
    block.kind === "item" && block.number !== null && block.factIds.length > 0
      ? [{ number: block.number, command: whyCommand(block.factIds) }]
      : [],
  );
}
