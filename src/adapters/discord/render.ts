import type { APIEmbed, RESTPostAPIChannelMessageJSONBody } from "discord.js";
import type { Language } from "../../domain/article.ts";
import type { Button, Message } from "../../domain/message.ts";
import { componentsOf, type LineCommand, type MenuWords, type Row } from "./components.ts";
import { cut, lengthOf, type Page, pagesOf } from "./embed.ts";
import { embedLimits, storyColours } from "./limits.ts";

/** A message ready to be sent, but for its nonce; its buttons carry commands until it is `sealed`. */
export interface Body extends Pick<RESTPostAPIChannelMessageJSONBody, "embeds" | "allowed_mentions" | "content"> {
  readonly components?: Row[];
}

export interface RenderParts {
  readonly words: Readonly<Record<Language, MenuWords>>;
  readonly lineCommands: (message: Message) => readonly LineCommand[];
}

/** What one message of Discord's shows. */
interface Sheet {
  readonly embeds: readonly APIEmbed[];
  readonly numbers: readonly number[];
}

/** The message as the messages of Discord that it takes, the buttons under the last of its own language. */
export function bodiesOf(message: Message, parts: RenderParts): readonly Body[] {
  const { sheets, last } = sheetsOf(message);
  return sheets.map((sheet, at) => bodyOf(message, sheet, at === last ? message.buttons : [], parts));
}

/** One page of an answer, with buttons that turn to the others. @param at from 0; one that is not there is the last */
export function pageOf(message: Message, at: number, parts: RenderParts, turn: (at: number) => Button): Body {
  const { sheets } = sheetsOf(message);
  const here = Math.min(at, sheets.length - 1);
  const turns = [here - 1, here + 1].filter((page) => page >= 0 && page < sheets.length).map(turn);
  const sheet = sheets[here] ?? { embeds: [], numbers: [] };
  return bodyOf(message, sheet, [...message.buttons, turns], parts);
}

/** What is folded follows in the same message where it fits. */
function sheetsOf(message: Message): { readonly sheets: readonly Sheet[]; readonly last: number } {
  const own = pagesOf(message).map((page, at) => (at === 0 ? withAuthor(page, message) : page));
  const folded = message.folded === undefined ? [] : pagesOf(message.folded);
  const [end, next] = [own.at(-1), folded[0]];
  const fits = end !== undefined && next !== undefined && lengthOf(end.embed) + lengthOf(next.embed) <= embedLimits.all;
  const groups = fits
    ? [...own.slice(0, -1).map((page) => [page]), [end, next], ...folded.slice(1).map((page) => [page])]
    : [...own, ...folded].map((page) => [page]);
  const color = colourOf(message);
  const sheets = groups.map((pages) => ({
    embeds: pages.map(({ embed }) => ({ ...embed, color })),
    numbers: [...new Set(pages.flatMap(({ numbers }) => numbers))],
  }));
  return { sheets, last: own.length - 1 };
}

function bodyOf(message: Message, sheet: Sheet, buttons: Message["buttons"], parts: RenderParts): Body {
  const { words } = parts;
  const lines = parts.lineCommands(message);
  const { numbers } = sheet;
  const components = componentsOf({ ...message, buttons }, { words: words[message.language], lines, numbers });
  return { embeds: [...sheet.embeds], components: [...components], allowed_mentions: { parse: [] } };
}

/** The story's name above the title, unless the title says it. */
function withAuthor(page: Page, { story }: Message): Page {
  if (story === undefined || page.embed.title?.includes(story.title) === true) return page;
  return { ...page, embed: { ...page.embed, author: { name: cut(story.title, embedLimits.author) } } };
}

/** The same colour for the same story, always. */
function colourOf({ story }: Message): NonNullable<APIEmbed["color"]> {
  const sum = [...(story?.id ?? "")].reduce((hash, letter) => (hash * 31 + (letter.codePointAt(0) ?? 0)) % 65_521, 7);
  return storyColours[sum % storyColours.length] ?? storyColours[0];
}
