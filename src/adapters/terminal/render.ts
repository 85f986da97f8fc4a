import type { Block, Button, Inline, Message } from "../../domain/message.ts";
import { type LetterOrder, paragraphDirection } from "./direction.ts";
import { type Run, type Style, widthOf, wrapRuns } from "./styled-line.ts";
import { toVisualOrder } from "./visual-order.ts";

/** What the reader's side can do. */
export interface Look {
  /** Columns to wrap to; null for a pipe or a file, where lines stay whole. */
  readonly width: number | null;
  readonly color: boolean;
  readonly order: LetterOrder;
  /** True when the terminal takes `paragraphDirection`. */
  readonly paragraphDirection: boolean;
}

const FSI = "\u2068";
const PDI = "\u2069";
const RLI = "\u2067";
const RLM = "\u200f";
const INDENT = 3;
const plain: Style = { bold: false, dim: false, url: null };

type Direction = "rtl" | "ltr";

/**
 * The message as lines that end with a line end; what is folded under it follows after an empty line. Never throws; what
 * a text holds of control characters is left out.
 */
export function renderMessage(message: Message, look: Look): string {
  const own = renderBlocks(message, look);
  return message.folded === undefined ? own : `${own}\n${renderMessage(message.folded, look)}`;
}

function renderBlocks(message: Message, look: Look): string {
  const direction: Direction = message.language === "ar" ? "rtl" : "ltr";
  const lines = message.blocks.flatMap((block) => renderBlock(block, direction, look));
  const isMarked = direction === "rtl" && look.paragraphDirection && look.order === "logical";
  const body = `${lines.join("\n")}\n`;
  return isMarked ? `${paragraphDirection.rtl}${body}${paragraphDirection.reset}` : body;
}

/** A button and the number that a reader types for it. */
export interface NumberedButton {
  readonly number: number;
  readonly button: Button;
}

/** Hints for buttons: `[10] كل الأرقام · [11] English`. */
export function renderButtons(buttons: readonly NumberedButton[], language: Message["language"], look: Look): string {
  if (buttons.length === 0) return "";
  const text = buttons.flatMap(({ number, button }, at): Inline[] => [
    { text: `${at === 0 ? "" : " · "}[${number}] ` },
    { text: button.label, foreign: true },
  ]);
  return renderMessage({ language, blocks: [{ kind: "note", text }], buttons: [] }, look);
}

function renderBlock(block: Block, messageDirection: Direction, look: Look): string[] {
  if (block.kind === "gap") return [""];
  const base: Style = {
    ...plain,
    bold: block.kind === "title" || block.kind === "heading",
    dim: block.kind === "note",
  };
  const bullet = bulletOf(block);
  const start: Run[] = bullet === "" ? [] : [{ text: bullet, style: base, isolate: null }];
  const runs = [...start, ...block.text.map((inline, at) => toRun(inline, at, base))];
  // An article's own words read in their own direction, whatever the message's language.
  const direction = block.kind === "evidence" ? (directionOf(runs) ?? messageDirection) : messageDirection;
  const indent = bullet === "" ? 0 : INDENT;
  return wrapRuns(runs, look.width, indent).map((line, at) => {
    const padding: Run = { text: " ".repeat(INDENT), style: plain, isolate: null };
    return renderLine(at > 0 && indent > 0 ? [padding, ...line] : line, direction, look);
  });
}

/** A line that is bold from end to end is a headline, and stands without a bullet. */
function bulletOf(block: Exclude<Block, { kind: "gap" }>): string {
  if (block.kind !== "item") return "";
  if (block.number !== null) return `${block.number}. `;
  return block.text.every(({ bold }) => bold === true) ? "" : "• ";
}

function toRun({ text, bold, url, foreign }: Inline, at: number, base: Style): Run {
  return {
    text: withoutControls(text),
    style: { ...base, bold: base.bold || bold === true, url: url ?? null },
    isolate: foreign === true ? at : null,
  };
}

/** A text from the web must not move the cursor, colour the screen or turn the rest of the line around. */
function withoutControls(text: string): string {
  return text.replace(/[\s\u2028\u2029]+/gu, " ").replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "");
}

function directionOf(runs: readonly Run[]): Direction | null {
  const [strong] = /\p{L}/u.exec(runs.map(({ text }) => text).join("")) ?? [];
  return strong === undefined ? null : isRightToLeft(strong) ? "rtl" : "ltr";
}

const isRightToLeft = (letter: string): boolean => /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(letter);

function renderLine(runs: readonly Run[], direction: Direction, look: Look): string {
  const isolated = withIsolates(runs);
  if (look.order === "logical") {
    const line = isolated.map((run) => paint(run, look)).join("");
    if (direction === "ltr" || line === "") return line;
    if (look.width !== null) return `${RLI}${line}${PDI}`;
    const outside = runs.filter(({ isolate }) => isolate === null);
    return directionOf(outside) === "rtl" ? line : RLM + line;
  }
  const drawn = toVisualOrder(isolated, direction);
  const columns = drawn.reduce((sum, run) => sum + widthOf(run.text), 0);
  const padding = direction === "rtl" && look.width !== null ? " ".repeat(Math.max(0, look.width - columns)) : "";
  return padding + drawn.map((run) => paint(run, look)).join("");
}

/** Opens and closes the isolates of a line; one that was wrapped is opened again on each of its lines. */
function withIsolates(runs: readonly Run[]): Run[] {
  return runs.flatMap((run, at) => {
    if (run.isolate === null) return [run];
    const opens = runs[at - 1]?.isolate === run.isolate ? "" : FSI;
    const closes = runs[at + 1]?.isolate === run.isolate ? "" : PDI;
    return [{ ...run, text: `${opens}${run.text}${closes}` }];
  });
}

function paint({ text, style }: Run, { color }: Look): string {
  if (!color || text === "") return text;
  const linked = style.url === null ? text : `\u001b]8;;${safeUrl(style.url)}\u0007${text}\u001b]8;;\u0007`;
  if (style.bold) return `\u001b[1m${linked}\u001b[22m`;
  return style.dim ? `\u001b[2m${linked}\u001b[22m` : linked;
}

/** Only web addresses, and nothing in them that could end the escape sequence they stand in. */
function safeUrl(url: string): string {
  return URL.canParse(url) && /^https?:/u.test(url) ? new URL(url).href.replace(/[^\x21-\x7e]/gu, "") : "";
}
