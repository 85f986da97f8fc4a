import type { Platform } from "../../domain/platform.ts";
import { lookOfConsole } from "./console.ts";
import type { BidiChoice } from "./direction.ts";
import { renderMessage } from "./render.ts";

/** The chat of whoever sits at the prompt. */
export const localChat = "terminal:local";

/** The terminal as a place to deliver to: what is due is printed between the answers. */
export function terminalPlatform(output: NodeJS.WritableStream, bidi: BidiChoice): Platform {
  let printed = 0;
  return {
    name: "terminal",
    // Nothing is lost on the way to a terminal: what was printed once need not be known again.
    limits: { rates: [], concurrency: 1, nonceMemoryMs: 0 },
    render: (message) => [{ text: renderMessage(message, lookOfConsole(bidi)) }],
    send: ({ part }) =>
      new Promise((resolve) => {
        output.write(`\n${String(part["text"])}\n`, (error) => {
          printed += 1;
          if (error == null) resolve({ kind: "sent", messageId: String(printed) });
          else resolve({ kind: "unknown", reason: error.message });
        });
      }),
  };
}
