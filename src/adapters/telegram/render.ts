import type { Button, Message } from "../../domain/message.ts";
import type { Part } from "../../domain/platform.ts";
import { bold, escapeHtml, foldingQuote, link } from "./html.ts";
import { telegramLimits } from "./limits.ts";
import { type Line, lengthOfLine, linesOf, type Run } from "./lines.ts";

/** One message of Telegram, as it waits in the outbox. */
export interface TelegramPart extends Part {
  readonly html: string;
  /** Rows as they are drawn, from the left; their commands become callback data when the message is sent. */
  readonly rows: readonly (readonly Button[])[];
}

const FSI = "\u2068";
const PDI = "\u2069";

/** The message as HTML within Telegram's length, cut between lines; the buttons stand under the last part. */
export function renderMessage(message: Message): readonly TelegramPart[] {
  const htmls = pages(linesOf(message, telegramLimits.textLength), telegramLimits.textLength).map(htmlOf);
  return htmls.map((html, i) => ({ html, rows: i === htmls.length - 1 ? rowsOf(message) : [] }));
}

/** What fits under a picture: the message's first lines. */
export function renderCaption(message: Message): string {
  const most = telegramLimits.captionLength;
  const [first = []] = pages(linesOf(message, most), most);
  return htmlOf(first);
}

/** Telegram draws every row from the left: where people read from the right, the first button comes last. */
export function rowsOf({ buttons, language }: Pick<Message, "buttons" | "language">): TelegramPart["rows"] {
  const rows = buttons.flatMap((row) =>
    Array.from({ length: Math.ceil(row.length / telegramLimits.rowLength) }, (_, i) =>
      row.slice(i * telegramLimits.rowLength, (i + 1) * telegramLimits.rowLength),
    ),
  );
  let left: number = telegramLimits.buttons;
  const fitting = rows.filter((row) => (left -= row.length) >= 0);
  return language === "ar" ? fitting.map((row) => row.toReversed()) : fitting;
}

/** Lines in pages that fit. A page neither begins nor ends with an empty line, and no heading ends one. */
function pages(lines: readonly Line[], most: number): readonly (readonly Line[])[] {
  const all: Line[][] = [];
  let page: Line[] = [];
  let length = 0;
  for (const line of lines) {
    const more = lengthOfLine(line) + (page.length > 0 ? 1 : 0);
    if (length + more > most) {
      const heading = page.findLastIndex((each) => each.runs.length > 0);
      const carried = heading > 0 && isHeading(page[heading]) ? page.splice(heading) : [];
      all.push(page);
      page = carried.filter(({ runs }) => runs.length > 0);
      length = page.reduce((sum, each) => sum + lengthOfLine(each) + 1, 0);
      if (length + lengthOfLine(line) > most) {
        all.push(page);
        page = [];
        length = 0;
      }
    }
    if (page.length === 0 && line.runs.length === 0) continue;
    length += lengthOfLine(line) + (page.length > 0 ? 1 : 0);
    page.push(line);
  }
  all.push(page);
  return all.map(withoutEmptyEnd).filter((each) => each.length > 0);
}

const isHeading = (line: Line | undefined): boolean => line?.runs.every((run) => run.bold) === true;

function withoutEmptyEnd(page: readonly Line[]): readonly Line[] {
  return page.slice(0, page.findLastIndex(({ runs }) => runs.length > 0) + 1);
}

function htmlOf(page: readonly Line[]): string {
  const groups: { readonly quote: number | null; readonly lines: string[] }[] = [];
  for (const { quote, runs } of page) {
    const html = runs.map(htmlOfRun).join("");
    const last = groups.at(-1);
    if (last !== undefined && last.quote === quote) last.lines.push(html);
    else groups.push({ quote, lines: [html] });
  }
  return groups
    .map(({ quote, lines }) => (quote === null ? lines.join("\n") : foldingQuote(lines.join("\n"))))
    .join("\n");
}

/** Isolates stand outside of tags and links, so that what is tapped or copied is the name alone. */
function htmlOfRun({ text, bold: isBold, url, foreign }: Run): string {
  const plain = escapeHtml(text);
  const linked = url === null ? plain : link(plain, url);
  const html = isBold && text.trim() !== "" ? bold(linked) : linked;
  return foreign ? `${FSI}${html}${PDI}` : html;
}
