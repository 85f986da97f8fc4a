import type { Block, Inline, Message } from "../domain/message.ts";
import type { ArticleHit } from "../domain/ports.ts";
import { line, message, title } from "./blocks.ts";
import { outletName } from "./names.ts";
import { isForeign, plain } from "./words.ts";
import { createWriter, type MessageContext, type Writer } from "./writer.ts";

/** Articles that have the words, with a piece of each. */
export function searchMessage(
  input: { readonly query: string; readonly hits: readonly ArticleHit[] },
  context: MessageContext,
): Message {
  const writer = createWriter(context, null);
  const query = writer.join(input.query);
  if (input.hits.length === 0) return message(writer, [line(writer.say("search-none", { query }))]);
  const items = input.hits.map(({ article, snippet, highlight }): Block => {
    const text = writer.say("search-hit", {
      outlet: outletName(article.outlet, writer),
      day: writer.day(article.published),
      snippet: snippetRuns(snippet, highlight, writer),
    });
    return { kind: "item", number: null, text, factIds: [] };
  });
  return message(writer, [title(writer.say("search-title", { query })), ...items]);
}

function snippetRuns(snippet: string, highlight: ArticleHit["highlight"], writer: Writer): readonly Inline[] {
  // Isolated one by one, the pieces of a snippet would change places.
  if (isForeign(snippet, writer.language)) return [{ text: snippet, foreign: true }];
  const start = highlight === null ? 0 : Math.max(0, Math.min(highlight.start, snippet.length));
  const end = highlight === null ? 0 : Math.max(start, Math.min(highlight.end, snippet.length));
  return [
    { text: snippet.slice(0, start) },
    { text: snippet.slice(start, end), bold: true },
    { text: snippet.slice(end) },
  ].filter((run) => run.text !== "");
}

/** A command as help shows it; `summary` is a key of the .ftl files. */
export interface HelpEntry {
  readonly name: string;
  /** The Arabic word that calls it too. */
  readonly arabic: string | null;
  readonly summary: string;
  readonly example: string;
}

export function helpMessage(input: { readonly commands: readonly HelpEntry[] }, context: MessageContext): Message {
  const writer = createWriter(context, null);
  const items = input.commands.map(({ name, arabic, summary, example }): Block => {
    const text = writer.say("help-line", {
      command: writer.bold(`/${name}`),
      arabic: arabic === null ? "" : writer.say("help-arabic", { word: arabic }),
      summary: writer.say(summary),
    });
    const shown = example === `/${name}` ? [] : writer.join(" · ", writer.say("help-example", { example }));
    return { kind: "item", number: null, text: writer.join(text, shown), factIds: [] };
  });
  return message(writer, [title(writer.say("help-title", { name: writer.say("bot-name") })), ...items]);
}

/** The greeting: what it follows, and the first commands. */
export function startMessage(input: { readonly isPrivate: boolean }, context: MessageContext): Message {
  const writer = createWriter(context, null);
  const hello = writer.say("start-hello", {
    name: writer.bold(plain(writer.say("bot-name"))),
    story: writer.story[writer.language],
  });
  const other = writer.language === "ar" ? "en" : "ar";
  const digest = { label: plain(writer.say("button-digest")), command: "digest" };
  // In a group the language is a setting that only admins change.
  const language = { label: plain(writer.say("button-other-language")), command: `language ${other}` };
  return message(
    writer,
    [line(hello), line(writer.say("start-commands"))],
    [input.isPrivate ? [digest, language] : [digest]],
  );
}

/** What an exported file holds. */
export function exportMessage(
  told: { readonly name: string; readonly claims: number; readonly sentences: number },
  context: MessageContext,
): Message {
  const writer = createWriter(context, null);
  const parts = { name: told.name, claims: writer.number(told.claims), sentences: writer.number(told.sentences) };
  return message(writer, [line(writer.say("export-done", parts))]);
}

/** `key` is one of the `error-` keys of the .ftl files; `args` are what the reader wrote and a right example. */
export function errorMessage(
  key: string,
  args: Readonly<Record<string, string | number>>,
  context: MessageContext,
): Message {
  const writer = createWriter(context, null);
  const parts = Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, typeof value === "number" ? writer.number(value) : value]),
  );
  return message(writer, [line(writer.say(key, parts))]);
}
