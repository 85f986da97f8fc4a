import { RequestError } from "./request-error.ts";

export interface Entity {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  readonly url?: string;
}
export interface Formatted {
  readonly text: string;
  readonly entities: readonly Entity[];
}

/** As the Bot API server reads HTML (td/telegram/MessageEntity.cpp, `parse_html`), with its own words for what is wrong. */
const tags: Readonly<Record<string, string>> = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  u: "underline",
  ins: "underline",
  s: "strikethrough",
  strike: "strikethrough",
  del: "strikethrough",
  "tg-spoiler": "spoiler",
  blockquote: "blockquote",
  code: "code",
  pre: "pre",
  a: "text_link",
};
const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };

interface Open {
  readonly tag: string;
  readonly at: number;
  readonly entity: Entity | null;
}

export function parseHtml(html: string): Formatted {
  const open: Open[] = [];
  const entities: Entity[] = [];
  let text = "";
  let at = 0;
  const fail = (what: string): never => {
    throw new RequestError(400, `Bad Request: can't parse entities: ${what}`);
  };
  const byteAt = (index: number) => Buffer.byteLength(html.slice(0, index));
  while (at < html.length) {
    const char = html[at] as string;
    if (char === "&") {
      const [whole = "&", name = "", number] = /^&(?:#(\d+|x[\da-f]+)|([a-z]+));?/iu.exec(html.slice(at)) ?? [];
      const code = name === "" ? null : Number(name.startsWith("x") ? `0${name}` : name);
      const decoded =
        code === null ? named[number ?? ""] : code > 0 && code < 0x11_0000 ? String.fromCodePoint(code) : undefined;
      text += decoded ?? "&";
      at += decoded === undefined ? 1 : whole.length;
    } else if (char !== "<") {
      text += char;
      at += 1;
    } else if (html[at + 1] === "/") {
      const end = html.indexOf(">", at);
      if (end < 0) fail(`Unclosed end tag at byte offset ${byteAt(at)}`);
      const name = html
        .slice(at + 2, end)
        .trim()
        .toLowerCase();
      const last = open.pop();
      if (last === undefined)
        throw new RequestError(
          400,
          `Bad Request: can't parse entities: Unexpected end tag at byte offset ${byteAt(at)}`,
        );
      if (name !== "" && name !== last.tag)
        fail(`Unmatched end tag at byte offset ${byteAt(at)}, expected "</${last.tag}>", found "</${name}>"`);
      const length = text.length - (last.entity?.offset ?? 0);
      if (last.entity !== null && length > 0) entities.push({ ...last.entity, length });
      at = end + 1;
    } else {
      const [whole, name = ""] = /^<([^\s>]*)[^>]*>/u.exec(html.slice(at)) ?? [];
      if (whole === undefined)
        throw new RequestError(
          400,
          `Bad Request: can't parse entities: Unclosed start tag at byte offset ${byteAt(at)}`,
        );
      const tag = name.toLowerCase();
      const type = tags[tag];
      if (type === undefined) fail(`Unsupported start tag "${tag}" at byte offset ${byteAt(at)}`);
      open.push({ tag, at, entity: entityOf(type ?? "", tag, whole, text.length) });
      at += whole.length;
    }
  }
  const [left] = open.slice(-1);
  if (left !== undefined) fail(`Can't find end tag corresponding to start tag "${left.tag}"`);
  return trimmed({ text, entities });
}

/** A link without a web address is no link; the real server drops it silently. */
function entityOf(type: string, tag: string, whole: string, offset: number): Entity | null {
  if (tag === "blockquote" && /\sexpandable\b/u.test(whole))
    return { type: "expandable_blockquote", offset, length: 0 };
  if (tag !== "a") return { type, offset, length: 0 };
  const [, quoted = ""] = /\shref\s*=\s*"([^"]*)"/u.exec(whole) ?? [];
  const url = quoted.replace(/&(lt|gt|amp|quot);/gu, (_, name: string) => named[name] ?? "");
  return URL.canParse(url) && /^(https?|tg):/u.test(url) ? { type, offset, length: 0, url } : null;
}

/** White space around a text is cut off, and what pointed there with it. Invisible controls of direction stay. */
function trimmed({ text, entities }: Formatted): Formatted {
  const start = text.length - text.trimStart().length;
  const cut = text.trim();
  const kept = entities.flatMap((entity) => {
    const offset = Math.max(0, entity.offset - start);
    const length = Math.min(cut.length, entity.offset - start + entity.length) - offset;
    return length > 0 ? [{ ...entity, offset, length }] : [];
  });
  return { text: cut, entities: kept.toSorted((a, b) => a.offset - b.offset || b.length - a.length) };
}

/** What the real server marks by itself in any text: commands, names and addresses. */
export function withFound(formatted: Formatted): Formatted {
  const patterns: readonly [string, RegExp][] = [
    ["bot_command", /(?<![\p{L}\p{N}_/<>])\/[a-z0-9_]{1,64}(?:@[a-z0-9_]{3,32})?(?![\p{L}\p{N}_/])/giu],
    ["mention", /(?<![\p{L}\p{N}_])@[a-z0-9_]{3,32}(?![\p{L}\p{N}_])/giu],
    ["url", /https?:\/\/[^\s⁦-⁩]+/giu],
  ];
  const found = patterns.flatMap(([type, pattern]) =>
    [...formatted.text.matchAll(pattern)].map((match) => ({ type, offset: match.index, length: match[0].length })),
  );
  const isFree = (entity: Entity) =>
    !formatted.entities.some(
      ({ type, offset, length }) =>
        ["text_link", "code", "pre"].includes(type) &&
        offset < entity.offset + entity.length &&
        entity.offset < offset + length,
    );
  const entities = [...formatted.entities, ...found.filter(isFree)].toSorted((a, b) => a.offset - b.offset);
  return { text: formatted.text, entities };
}
