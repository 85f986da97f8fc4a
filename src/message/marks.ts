import { correctedFact } from "../claims/index.ts";
import type { Correction } from "../domain/correction.ts";
import type { Block, Inline, Message } from "../domain/message.ts";
import { changedParts } from "./notices.ts";
import { createWriter, type MessageContext, type Writer } from "./writer.ts";

/** A posted message with its wrong lines marked; `short` says only that a line was corrected. Any language. */
export type MarkLines = (message: Message, corrections: readonly Correction[], length: "full" | "short") => Message;

/** Marks lines in the words of `digests/`; the reader's options but the language are those given. */
export function createMarkLines(context: MessageContext): MarkLines {
  const markLines: MarkLines = (message, corrections, length) => {
    const { folded } = message;
    const options = { ...context.options, language: message.language };
    const blocks = message.blocks.map((block) => marked(block, corrections, length, { ...context, options }));
    const own = { ...message, blocks };
    return folded === undefined ? own : { ...own, folded: markLines(folded, corrections, length) };
  };
  return markLines;
}

function marked(
  block: Block,
  corrections: readonly Correction[],
  length: "full" | "short",
  context: MessageContext,
): Block {
  if (block.kind !== "item") return block;
  const last = corrections.findLast(({ factId }) => block.factIds.includes(factId));
  if (last === undefined) return block;
  const writer = createWriter(context, last.madeOn);
  const mark = length === "full" ? fullMark(last, writer) : writer.say("mark-short");
  return { ...block, text: [...block.text, { text: " " }, ...writer.bold(mark)] };
}

function fullMark({ original, change, madeOn }: Correction, writer: Writer): readonly Inline[] {
  const told = { was: original, now: correctedFact(original, change), change: change.kind };
  return writer.say(`mark-${change.kind}`, { ...changedParts(told, writer), on: writer.day(madeOn) });
}
