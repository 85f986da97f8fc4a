import type { Claim } from "../claims/index.ts";
import type { Block, Button, Inline, Message } from "../domain/message.ts";
import type { Writer } from "./writer.ts";

/** Facts named by one line; an often repeated claim has many that say the same. */
const MAX_FACT_IDS = 24;

export function title(text: readonly Inline[]): Block {
  return { kind: "title", text };
}

export function heading(text: readonly Inline[]): Block {
  return { kind: "heading", text };
}

export function line(text: readonly Inline[]): Block {
  return { kind: "line", text };
}

export function note(text: readonly Inline[]): Block {
  return { kind: "note", text };
}

export const gap: Block = { kind: "gap" };

/** A numbered line with the facts behind it; `number` null is a bullet. */
export function item(number: number | null, text: readonly Inline[], claims: readonly Claim[]): Block {
  return { kind: "item", number, text, factIds: factIdsOf(claims) };
}

/** The facts behind claims, each claim's own first fact before any second one. */
export function factIdsOf(claims: readonly Claim[]): readonly string[] {
  const first = claims.flatMap((claim) => claim.factIds.slice(0, 1));
  return [...new Set([...first, ...claims.flatMap((claim) => claim.factIds)])].slice(0, MAX_FACT_IDS);
}

/** Claims of one line that its button explains. */
const MAX_EXPLAINED = 3;

/** Opens the sentences behind these facts, in any chat and at any time; at most 51 letters. */
export function whyCommand(factIds: readonly string[]): string {
  return `why ${factIds.slice(0, MAX_EXPLAINED).join(" ")}`;
}

/** A button for each numbered line, which opens its sentences. */
export function whyButtons(blocks: readonly Block[], writer: Writer): readonly Button[] {
  return blocks.flatMap((block) =>
    block.kind === "item" && block.number !== null && block.factIds.length > 0
      ? [{ label: writer.number(block.number), command: whyCommand(block.factIds) }]
      : [],
  );
}

export function message(
  writer: Writer,
  blocks: readonly Block[],
  buttons: readonly (readonly Button[])[] = [],
): Message {
  const { language } = writer;
  const made = { language, blocks, buttons: buttons.filter((row) => row.length > 0) };
  const tells = blocks.some((block) => "factIds" in block && block.factIds.length > 0);
  return tells ? { ...made, story: { id: writer.story.id, title: writer.story[language] } } : made;
}

/** UTF-16 units of all that a reader sees, a line end counted for each block. */
export function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => {
    if (block.kind === "gap") return sum + 1;
    const prefix = block.kind === "item" && block.number !== null ? String(block.number).length + 2 : 0;
    return sum + 1 + prefix + block.text.reduce((length, run) => length + run.text.length, 0);
  }, 0);
}
