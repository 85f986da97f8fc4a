import { PassThrough, Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { numberButtons, runPrompt } from "../../../src/adapters/terminal/prompt.ts";
import type { Session } from "../../../src/commands/session.ts";
import type { Block, Button, Message } from "../../../src/domain/message.ts";

const look = { width: null, color: false, order: "logical", paragraphDirection: false } as const;

function message(text: string, buttons: readonly Button[] = [], lines = 0): Message {
  const items = Array.from(
    { length: lines },
    (_, at): Block => ({ kind: "item", number: at + 1, factIds: ["f"], text: [] }),
  );
  return {
    language: "en",
    blocks: [{ kind: "line", text: [{ text }] }, ...items],
    buttons: buttons.length > 0 ? [buttons] : [],
  };
}

/** A session that repeats what it was asked, and remembers it. */
function echo(asked: string[], buttons: readonly Button[] = []): Session {
  return {
    language: "en",
    lastLines: null,
    async ask(line) {
      asked.push(line);
      if (line === "fail") throw new Error("store is gone");
      return { message: message(`answer to ${line}`, buttons), content: null };
    },
    complete: async () => ({ matches: [], fragment: "" }),
  };
}

async function run(input: string | readonly string[], session: Session, isTerminal = false) {
  const output = new PassThrough();
  const failures: unknown[] = [];
  let written = "";
  output.on("data", (chunk) => {
    written += String(chunk);
  });
  const onFailure = (error: unknown) => failures.push(error);
  await runPrompt({ session, input: Readable.from(input), output, isTerminal, look: () => look, onFailure });
  return { written, failures };
}

describe("the prompt reading a pipe", () => {
  it("answers every line in order and ends with the input", async () => {
    const asked: string[] = [];
    const { written } = await run("/troops\n\n  \nقوات\r\n/who rutte", echo(asked));
    expect(asked).toEqual(["/troops", "قوات", "/who rutte"]);
    expect(written).toBe("answer to /troops\n\nanswer to قوات\n\nanswer to /who rutte\n\n");
  });

  it("prints a file before its message, and the second language after the first", async () => {
    const both: Session = {
      ...echo([]),
      async ask() {
        const file = { name: "a.csv", mediaType: "text/csv", text: "a,b\r\n" } as const;
        return { message: { ...message("first"), folded: message("second") }, file, content: null };
      },
    };
    expect((await run("digest both", both)).written).toMatch(/^a,b\r\n[\s]*first[\s]*second\s*$/u);
  });

  it("ends at once with an empty input", async () => {
    expect(await run("", echo([]))).toEqual({ written: "", failures: [] });
  });

  it("tells a failure and goes on", async () => {
    const asked: string[] = [];
    const { failures } = await run("fail\nnext\n", echo(asked));
    expect(failures).toHaveLength(1);
    expect(asked).toEqual(["fail", "next"]);
  });

  it("presses a button by its number", async () => {
    const asked: string[] = [];
    await run(
      "digest\n1\n2\n7\n",
      echo(asked, [
        { label: "All", command: "troops" },
        { label: "English", command: "language en" },
      ]),
    );
    expect(asked).toEqual(["digest", "troops", "language en", "7"]);
  });

  it("prints no prompt", async () => {
    expect((await run("a\n", echo([]))).written).not.toContain("mujaz>");
  });
});

describe("the numbers of buttons", () => {
  it("come after those of the lines, which need no button of their own", () => {
    const buttons = [
      { label: "1", command: "why 1" },
      { label: "All", command: "troops" },
      { label: "English", command: "language en" },
    ];
    expect(numberButtons(message("x", buttons, 9), null).map(({ number, button }) => [number, button.label])).toEqual([
      [10, "All"],
      [11, "English"],
    ]);
  });

  it("do not hide the lines of the answer before", () => {
    const numbered = numberButtons(message("why", [{ label: "All", command: "troops" }]), new Map([[4, ["f"]]]));
    expect(numbered.map(({ number }) => number)).toEqual([5]);
  });
});
