import type { APIEmbed } from "discord.js";
import type { Block, Inline, Message } from "../../domain/message.ts";
import { embedLimits } from "./limits.ts";
import { directed, escapedStart, markdownOf, plainOf } from "./markdown.ts";

/** One embed, and which numbered lines stand in it. */
export interface Page {
  readonly embed: APIEmbed;
  readonly numbers: readonly number[];
}

/** A line as Discord shows it. */
interface Line {
  readonly text: string;
  readonly number: number | null;
}

/** Lines under a heading; those before the first heading have none. */
interface Section {
  readonly heading: string;
  readonly lines: readonly Line[];
}

/** A name for what goes on under the heading before it: Discord wants one, and shows nothing of this one. */
const goesOn = "\u200b";

/** The message as embeds within every limit, each of which may be a message of its own. At least one. */
export function pagesOf(message: Message): readonly Page[] {
  const title = message.blocks.find(({ kind }) => kind === "title");
  const notes = trailingNotes(message.blocks);
  const body = message.blocks.filter((block) => block !== title && !notes.some((note) => note === block));
  const book = new Book();
  const name = title === undefined || title.kind === "gap" ? "" : markdownOf(title.text, true).trim();
  if (name !== "") book.page.embed.title = cut(directed(name, message.language), embedLimits.title);
  const [head, ...sections] = sectionsOf(body, message);
  for (const line of trimmed(head?.lines ?? [])) book.describe(line);
  for (const { heading, lines } of sections) {
    for (const [at, chunk] of chunksOf(trimmed(lines), embedLimits.fieldValue).entries()) book.list(heading, chunk, at);
  }
  const footer = notes
    .map(({ text }) => directed(plainOf(text).trim(), message.language))
    .join("\n")
    .trim();
  if (footer !== "") book.close(cut(footer, embedLimits.footer));
  return book.pages();
}

type Note = Block & { readonly kind: "note" };

/** Notes at the end tell about the whole; there must be something that they end. */
function trailingNotes(blocks: readonly Block[]): readonly Note[] {
  const from = blocks.findLastIndex(({ kind }) => kind !== "note" && kind !== "gap") + 1;
  return from === 0 ? [] : blocks.slice(from).filter((block): block is Note => block.kind === "note");
}

function sectionsOf(blocks: readonly Block[], { language }: Message): readonly Section[] {
  const sections: { heading: string; lines: Line[] }[] = [{ heading: "", lines: [] }];
  for (const block of blocks) {
    if (block.kind === "heading") {
      const heading = cut(directed(markdownOf(block.text, true).trim(), language), embedLimits.fieldName);
      sections.push({ heading, lines: [] });
    } else {
      const max = sections.length === 1 ? embedLimits.description : embedLimits.fieldValue;
      sections.at(-1)?.lines.push(...linesOf(block, language, max));
    }
  }
  return sections;
}

function linesOf(block: Exclude<Block, { kind: "heading" }>, language: Message["language"], max: number): Line[] {
  if (block.kind === "gap") return [{ text: "", number: null }];
  const number = block.kind === "item" ? block.number : null;
  const isHeadline = block.kind === "item" && block.text.every(({ bold }) => bold === true);
  const bullet = block.kind !== "item" || (number === null && isHeadline) ? "" : number === null ? "• " : `${number}. `;
  // An article's own words read in their own direction.
  const direction = block.kind === "evidence" ? null : language;
  const mark = block.kind === "evidence" ? "> " : block.kind === "note" ? "-# " : "";
  const render = (runs: readonly Inline[], isFirst: boolean) =>
    mark + escapedStart(directed(`${isFirst ? bullet : ""}${markdownOf(runs, block.kind === "title")}`, direction));
  const whole = render(block.text, true);
  if (whole.length <= max) return [{ text: whole.trim() === "" ? "" : whole, number }];
  return broken(block.text, max).map((each, at) => ({
    text: render(each, at === 0),
    number: at === 0 ? number : null,
  }));
}

/** What a line has besides its runs: its number, isolates and marks. */
const frame = 24;

/** Breaks runs between words, where they do not fit. Words of a run that stay together stay one run. */
function broken(runs: readonly Inline[], max: number): readonly (readonly Inline[])[] {
  const words = runs.flatMap((run, from) =>
    run.instant === undefined
      ? [...run.text.matchAll(/\S{1,200}\s*|\s+/gu)].map(([text]) => ({ from, run: { ...run, text } }))
      : [{ from, run }],
  );
  const lines: { from: number; run: Inline }[][] = [];
  let length = Infinity;
  for (const word of words) {
    const added = markdownOf([word.run]).length;
    if (length + added > max - frame) {
      lines.push([]);
      length = 0;
    }
    const line = lines.at(-1) ?? [];
    const last = line.at(-1);
    if (last?.from === word.from) last.run = { ...last.run, text: last.run.text + word.run.text };
    else line.push(word);
    length += added;
  }
  return lines.map((line) => line.map(({ run }) => run));
}

/** As many lines together as fit. */
function chunksOf(lines: readonly Line[], max: number): readonly (readonly Line[])[] {
  const chunks: Line[][] = [];
  for (const line of lines) {
    const chunk = chunks.at(-1);
    if (chunk === undefined || textOf([...chunk, line]).length > max) chunks.push([line]);
    else chunk.push(line);
  }
  return chunks;
}

/** Fills one embed after another. */
class Book {
  readonly #pages: { embed: APIEmbed; numbers: number[] }[] = [{ embed: {}, numbers: [] }];
  #isNew = true;

  get page(): { embed: APIEmbed; numbers: number[] } {
    return this.#pages.at(-1) as { embed: APIEmbed; numbers: number[] };
  }

  describe(line: Line): void {
    const before = this.page.embed.description;
    // Discord refuses a description of nothing, and a page needs no gap at its top.
    if (before === undefined && line.text === "") return;
    const text = before === undefined ? line.text : `${before}\n${line.text}`;
    const isFull = text.length > embedLimits.description || this.#lacks(line.text.length + 1);
    if (isFull && !this.#isNew) return this.#turn(() => this.describe(line));
    this.page.embed.description = text;
    this.#count(line);
  }

  list(heading: string, lines: readonly Line[], at: number): void {
    const fields = (this.page.embed.fields ??= []);
    const name = at === 0 || fields.length === 0 ? heading : goesOn;
    const value = textOf(lines) || goesOn;
    const isFull = fields.length === embedLimits.fields || this.#lacks(name.length + value.length);
    if (isFull && !this.#isNew) return this.#turn(() => this.list(heading, lines, at));
    fields.push({ name: name || goesOn, value });
    for (const line of lines) this.#count(line);
    this.#isNew = false;
  }

  close(footer: string): void {
    if (this.#lacks(footer.length)) this.#turn(() => {});
    this.page.embed.footer = { text: footer };
  }

  pages(): readonly Page[] {
    return this.#pages.map(({ embed, numbers }) => {
      const { fields = [], ...rest } = embed;
      const isEmpty = fields.length === 0 && rest.title === undefined && rest.description === undefined;
      const filled = isEmpty && rest.footer === undefined ? { description: "…" } : rest;
      return { embed: fields.length === 0 ? filled : { ...filled, fields }, numbers };
    });
  }

  #lacks(length: number): boolean {
    return lengthOf(this.page.embed) + length > embedLimits.all - reserved;
  }

  #turn(then: () => void): void {
    this.#pages.push({ embed: {}, numbers: [] });
    this.#isNew = true;
    then();
  }

  #count({ number }: Line): void {
    if (number !== null) this.page.numbers.push(number);
    this.#isNew = false;
  }
}

/** Room for the author line, which is added last. */
const reserved = embedLimits.author;

/** What Discord counts of an embed, in UTF-16 units (Discord counts no more than these). */
export function lengthOf({ title = "", description = "", fields = [], footer, author }: APIEmbed): number {
  const texts = [
    title,
    description,
    footer?.text ?? "",
    author?.name ?? "",
    ...fields.flatMap((one) => [one.name, one.value]),
  ];
  return texts.reduce((sum, { length }) => sum + length, 0);
}

const textOf = (lines: readonly Line[]): string => lines.map(({ text }) => text).join("\n");

/** Without empty lines at either end, or two in a row. */
function trimmed(lines: readonly Line[]): readonly Line[] {
  const once = lines.filter(({ text }, at) => text !== "" || (at > 0 && lines[at - 1]?.text !== ""));
  return once.at(-1)?.text === "" ? once.slice(0, -1) : once;
}

/** For what has nowhere to go on: names and titles. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const isolates = [...text].filter((sign) => "\u2067\u2068".includes(sign)).length;
  const kept = [...text].reduce((line, sign) => (line.length + sign.length < max - isolates ? line + sign : line), "");
  const open = [...kept].reduce(
    (depth, sign) => depth + ("\u2067\u2068".includes(sign) ? 1 : sign === "\u2069" ? -1 : 0),
    0,
  );
  return `${kept}…${"\u2069".repeat(Math.max(0, open))}`;
}
