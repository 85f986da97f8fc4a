/** Telegram's HTML: the only place where text becomes markup, and markup text again. */

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it stands in HTML, outside of tags or as the value of an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (char) => escapes[char] ?? char);
}

export function bold(html: string): string {
  return `<b>${html}</b>`;
}

/** `html` as a link; without it where the address is none that Telegram would open. */
export function link(html: string, url: string): string {
  const isWeb = URL.canParse(url) && /^https?:/u.test(url);
  return isWeb ? `<a href="${escapeHtml(new URL(url).href)}">${html}</a>` : html;
}

/** A quotation that shows its first lines, and the rest at a tap. */
export function foldingQuote(html: string): string {
  return `<blockquote expandable>${html}</blockquote>`;
}

const unescapes: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

/** What a reader sees of our own HTML, for when the server cannot parse it. */
export function plainOfHtml(html: string): string {
  return html.replace(/<[^>]*>/gu, "").replace(/&(?:amp|lt|gt|quot);/gu, (name) => unescapes[name] ?? name);
}
