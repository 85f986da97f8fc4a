import type { Inline, Message } from "../../src/domain/message.ts";

/** A message as plain text for golden files: `**bold**`, `⟨foreign⟩`, `# title`, `## heading`, `> evidence`, `~ note`. */
export function textOf({ blocks, buttons }: Message): string {
  const lines = blocks.map((block) => {
    switch (block.kind) {
      case "gap":
        return "";
      case "title":
        return `# ${runs(block.text)}`;
      case "heading":
        return `## ${runs(block.text)}`;
      case "evidence":
        return `> ${runs(block.text)}`;
      case "note":
        return `~ ${runs(block.text)}`;
      case "item":
        return `${block.number === null ? "•" : `${block.number}.`} ${runs(block.text)}`;
      case "line":
        return runs(block.text);
    }
  });
  return [...lines, ...buttons.map((row) => row.map((button) => `‹${button.label}›`).join(" "))].join("\n");
}

function runs(text: readonly Inline[]): string {
  return text
    .map((run) => {
      const shown = run.foreign === true ? `⟨${run.text}⟩` : run.text;
      return run.bold === true ? `**${shown}**` : shown;
    })
    .join("");
}
