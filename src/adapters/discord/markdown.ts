import type { Language } from "../../domain/article.ts";
import type { Inline } from "../../domain/message.ts";

const FSI = "\u2068";
const RLI = "\u2067";
const PDI = "\u2069";

/**
 * The runs as Discord's Markdown: nothing in a text of ours or of an article is taken for markup or a mention.
 * @param isBold in titles and headings, which are bold already and show no moments
 */
export function markdownOf(runs: readonly Inline[], isBold = false): string {
  return runs
    .map(({ text, bold, url, foreign, instant }) => {
      const clean = instant === undefined || isBold ? escaped(text) : momentOf(instant);
      const isolated = foreign === true && clean !== "" ? `${FSI}${clean}${PDI}` : clean;
      const linked = url !== undefined && isWebAddress(url) ? `[${isolated}](${new URL(url).href})` : isolated;
      return bold === true && !isBold ? bolded(linked) : linked;
    })
    .join("");
}

/** Day and time as each reader's own Discord tells them; https://docs.discord.com/developers/reference#message-formatting */
const momentOf = (instant: number): string => `<t:${Math.floor(instant / 1000)}:f>`;

/** The runs where Discord shows no markup: names of buttons, footers. */
export function plainOf(runs: readonly Inline[]): string {
  return runs
    .map(({ text, foreign }) => {
      const clean = cleaned(text);
      return foreign === true && clean !== "" ? `${FSI}${clean}${PDI}` : clean;
    })
    .join("");
}

/** A line of its own direction: without it a line of Arabic that begins with a number or a Latin name reads wrongly. */
export function directed(line: string, language: Language | null): string {
  if (line === "") return "";
  if (language === null) return `${FSI}${line}${PDI}`;
  return language === "ar" ? `${RLI}${line}${PDI}` : line;
}

/** Markup stands next to the letters, or Discord prints the stars. */
function bolded(text: string): string {
  const [, before = "", inner = "", after = ""] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  return inner === "" ? text : `${before}**${inner}**${after}`;
}

/** No line ends, controls or direction marks of a text from the web. */
const cleaned = (text: string): string =>
  text.replace(/[\s\u2028\u2029]+/gu, " ").replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "");

/** Discord hides a backslash before any sign that is no letter. Without `<` and brackets there is no mention or link. */
const escaped = (text: string): string => cleaned(text).replace(/[\\*_~`|<>[\]]/gu, String.raw`\$&`);

/** What would make a heading, a list or small print of a line that begins so. */
export const escapedStart = (line: string): string =>
  line.replace(/^([#+-])/u, String.raw`\$1`).replace(/^(\d+)\.(?=\s)/u, String.raw`$1\.`);

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:/u.test(url) && !/[()\s]/u.test(new URL(url).href);
}
