import type { Json, StoredMessage } from "./model.ts";

/** What the client shows of a message, from above; without marks of direction and invisible names of fields. */
export function readingOf({ content, embeds }: StoredMessage): string {
  const texts = [shown(content), ...embeds.flatMap(textsOf)];
  const whole = texts.filter((text) => text !== "").join("\n");
  return whole.replace(/[\u200b\u200e\u200f\u2066-\u2069]/gu, "").trim();
}

/** Markup is read everywhere but in the author's line and in the footer. */
function textsOf(embed: Json): readonly string[] {
  const { author, title, description, fields, footer } = embed as {
    readonly author?: { readonly name: string };
    readonly title?: string;
    readonly description?: string;
    readonly fields?: readonly { readonly name: string; readonly value: string }[];
    readonly footer?: { readonly text: string };
  };
  const lists = (fields ?? []).flatMap(({ name, value }) => [shown(name), shown(value)]);
  return [author?.name ?? "", shown(title ?? ""), shown(description ?? ""), ...lists, footer?.text ?? ""];
}

const markup =
  /\\([^\p{L}\p{N}\s])|\[((?:\\.|[^\]\\])*)\]\(\S+?\)|<(?:[@#][&!]?\d+)>|^(?:#{1,3}|-#|>{1,3}) |[*_~|`]/gmu;

/**
 * A sign after a backslash as it is, a link by its text, a mention as a name; other marks are gone, even where the client
 * would ask for a second one of them.
 */
const shown = (text: string): string =>
  text.replace(markup, (found: string, sign?: string, label?: string) => {
    if (sign !== undefined) return sign;
    if (label !== undefined) return shown(label);
    return found.startsWith("<") ? "@somebody" : "";
  });
