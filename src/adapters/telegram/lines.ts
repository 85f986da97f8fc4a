import type { Block, Inline, Message } from "../../domain/message.ts";

/** A message as lines of runs, each within a length, before it becomes HTML. */

export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly url: string | null;
  readonly foreign: boolean;
}

/** `quote`: lines in a row with the same number stand in one quotation that folds; null stands outside. */
export interface Line {
  readonly runs: readonly Run[];
  readonly quote: number | null;
}

const RLM = "\u200f";
const LRM = "\u200e";

/** `most`: no line is longer, in UTF-16 units; what is longer goes on in the next. */
export function linesOf(message: Message, most: number): readonly Line[] {
  const own = message.blocks.flatMap((block, at) => blockLines(block, message, block.kind === "evidence" ? at : null));
  const { folded } = message;
  const under = folded === undefined ? [] : [empty, ...folded.blocks.flatMap((block) => blockLines(block, folded, -1))];
  return [...own, ...under].flatMap((line) => wrapped(line, most));
}

const empty: Line = { runs: [], quote: null };

function blockLines(block: Block, { language }: Message, quote: number | null): Line[] {
  if (block.kind === "gap") return [{ runs: [], quote }];
  const isHead = block.kind === "title" || block.kind === "heading";
  const bullet = bulletOf(block);
  const own = block.text.map(({ text, bold, url, foreign }) => ({
    text: withoutControls(text),
    bold: isHead || bold === true,
    url: url ?? null,
    foreign: foreign === true,
  }));
  const runs = bullet === "" ? own : [{ text: bullet, bold: false, url: null, foreign: false }, ...own];
  // An article's own words are read in their own direction.
  const mark = block.kind === "evidence" ? "" : directionMark(runs, language);
  const marked = mark === "" ? runs : [{ text: mark, bold: false, url: null, foreign: false }, ...runs];
  return [{ runs: marked, quote }];
}

/** A line that is bold from end to end is a headline, and stands without a bullet. */
function bulletOf(block: Exclude<Block, { kind: "gap" }>): string {
  if (block.kind !== "item") return "";
  if (block.number !== null) return `${block.number}. `;
  return block.text.every(({ bold }: Inline) => bold === true) ? "" : "• ";
}

/** Clients take a line's direction from its first letter: where that is a foreign name's, a mark goes before it. */
function directionMark(runs: readonly Run[], language: Message["language"]): string {
  const [letter] = /\p{L}/u.exec(runs.map(({ text }) => text).join("")) ?? [];
  const isRightToLeft = letter === undefined ? null : /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(letter);
  if (language === "ar") return isRightToLeft === true ? "" : RLM;
  return isRightToLeft === true ? LRM : "";
}

/** A text from the web must not turn the rest of the line around, or end it. */
function withoutControls(text: string): string {
  return text.replace(/[\s\u2028\u2029]+/gu, " ").replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "");
}

/** A foreign run stands between two isolates. */
const lengthOfRun = ({ text, foreign }: Run): number => text.length + (foreign ? 2 : 0);
export const lengthOfLine = ({ runs }: Line): number => runs.reduce((sum, run) => sum + lengthOfRun(run), 0);

function wrapped(line: Line, most: number): Line[] {
  if (lengthOfLine(line) <= most) return [line];
  const lines: Run[][] = [[]];
  let room = most;
  for (const run of line.runs) {
    let left = run;
    while (lengthOfRun(left) > room) {
      const at = cutAt(left.text, room - (left.foreign ? 2 : 0));
      if (at > 0) lines.at(-1)?.push({ ...left, text: left.text.slice(0, at).trimEnd() });
      left = { ...left, text: left.text.slice(at).trimStart() };
      lines.push([]);
      room = most;
    }
    lines.at(-1)?.push(left);
    room -= lengthOfRun(left);
  }
  return lines.filter((runs) => runs.length > 0).map((runs) => ({ ...line, runs }));
}

/** Where to cut a text so that the first piece fits: after a word where there is one, never inside a character. */
function cutAt(text: string, room: number): number {
  const space = text.slice(0, room + 1).lastIndexOf(" ");
  if (space > room / 2) return space;
  const isInPair = /[\ud800-\udbff]/u.test(text[room - 1] ?? "") && /[\udc00-\udfff]/u.test(text[room] ?? "");
  return Math.max(0, isInPair ? room - 1 : room);
}
