import type { BidiChoice } from "./direction.ts";
import { chooseLetterOrder, hasParagraphDirection } from "./direction.ts";
import type { Look } from "./render.ts";

/** Wider lines than this are hard to read, whatever the window allows. */
const WIDEST = 110;

/** What standard output can show now. Colour only on a terminal, and never with NO_COLOR (no-color.org). */
export function lookOfConsole(bidi: BidiChoice): Look {
  const { stdout, env } = process;
  const isTerminal = stdout.isTTY === true;
  return {
    width: isTerminal ? Math.min(stdout.columns || 80, WIDEST) : null,
    color: isTerminal && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb",
    order: chooseLetterOrder(bidi, env, isTerminal),
    paragraphDirection: isTerminal && hasParagraphDirection(env),
  };
}

/** Counts work on standard error, on one line, and only where somebody watches. */
export function progressOnConsole(label: string): { step(done: number, total: number | null): void; end(): void } {
  const { stderr } = process;
  let isShown = false;
  let shownAt = 0;
  return {
    step(done, total) {
      const now = performance.now();
      if (stderr.isTTY !== true || (isShown && now - shownAt < 100)) return;
      isShown = true;
      shownAt = now;
      stderr.write(`\r\u001b[2K${label} ${done}${total === null ? "" : ` / ${total}`}`);
    },
    end() {
      if (isShown) stderr.write("\r\u001b[2K");
    },
  };
}

/** Whoever read our output has left (`| head`): that is no error. */
export function endQuietlyWithoutReader(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}
