import { countWords, lineKey } from "../fold.ts";
import { calendarDayPattern, readPrintedDay } from "../printed-day.ts";
import { firstMatch, type KnownOutlet, matchDateline, outletOf } from "./match.ts";
import { isListItem, type Page, paragraphsEndWithStops, readsAsSentence } from "./page.ts";
import type { Furniture, PreparedLine } from "./rules.ts";

interface Head {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
}

const mostHeadLines = 14;
const mostBylineWords = 25;
const mostNameWords = 8;
const fewestTitleWords = 3;
const mostTitleWords = 18;

/**
 * Cuts what stands over an article: section label, headline, subtitle, byline, dateline. The head ends at the first
 * line that reads as a sentence; without a byline or dateline only the headline and known furniture are cut, because
 * any other short line may belong to the article.
 */
export function cutHead(page: Page, givenTitle: string | null, furniture: Furniture, isKnownOutlet: KnownOutlet): Head {
  const head = headLines(page);
  const rules = furniture.rules.filter((rule) => rule.where === "head" || rule.where === "edges");
  let outlet: string | null = null;
  let lastAnchor = -1;
  const days: string[] = [];
  for (const at of head) {
    const line = page.line(at);
    const dateline = matchDateline(line, furniture, isKnownOutlet);
    const byline = dateline === null ? bylineDays(line, furniture) : [];
    if (dateline !== null || byline.length > 0) {
      outlet ??= dateline?.outlet ?? null;
      days.push(...byline);
      lastAnchor = at;
      page.cut(at);
    } else {
      const hit = firstMatch(rules, line);
      if (!hit) continue;
      outlet ??= outletOf(hit, furniture);
      page.cut(at);
    }
  }
  const title = cutTitle(page, head, givenTitle);
  for (const at of head) if (at < lastAnchor && !isListItem(page.line(at).clean)) page.cut(at);
  return { title, outlet, published: days.sort()[0] ?? null };
}

/** Lines before the first sentence; none when the page has no sentence at all. */
function headLines(page: Page): number[] {
  const kept = page.kept();
  const end = kept.findIndex((at) => page.line(at).clean === "" || readsAsSentence(page.line(at)));
  return end < 0 ? [] : kept.slice(0, Math.min(end, mostHeadLines));
}

/** The headline, and every repeat of it in the head, leave the text. A given title is cut even where it ends in a stop. */
function cutTitle(page: Page, head: readonly number[], givenTitle: string | null): string | null {
  const title = givenTitle ?? printedTitle(page, head);
  if (title === null) return null;
  const key = lineKey(title);
  const first = page.kept()[head.filter((at) => !page.isCut(at)).length];
  const headlines = [...head, ...(first === undefined ? [] : [first])].filter((at) => isHeadline(page.line(at), key));
  // A word or two over the headline is the name of a section that the rules do not list.
  const labels = head.filter((at) => at < (headlines[0] ?? -1) && page.line(at).words < fewestTitleWords);
  for (const at of [...labels, ...headlines]) page.cut(at);
  return title;
}

/** The headline itself, or the headline of a title that goes on with the site's name. */
function isHeadline(line: PreparedLine, titleKey: string): boolean {
  return line.key === titleKey || (line.words >= fewestTitleWords && titleKey.startsWith(`${line.key} `));
}

function printedTitle(page: Page, head: readonly number[]): string | null {
  if (!paragraphsEndWithStops(page)) return null;
  const candidates = head.filter((at) => !page.isCut(at)).map((at) => page.line(at));
  const title = candidates.find((line) => line.words >= fewestTitleWords && !isListItem(line.clean));
  return title && title.words <= mostTitleWords && !/[:：]$/u.test(title.clean) ? title.clean : null;
}

const clockTime = /\d{1,2}:\d{2}(?::\d{2})?/gu;
const separator = /[|•·/–—-]/u;

/** The calendar days of a byline; empty when the line has none, or has words that do not stand apart from it. */
function bylineDays(line: PreparedLine, furniture: Furniture): string[] {
  if (line.words > mostBylineWords || line.clean === "") return [];
  const day = new RegExp(calendarDayPattern(furniture.months), "giu");
  const printed = line.folded.match(day);
  if (!printed) return [];
  const rest = line.folded.replace(day, " ").replace(clockTime, " ").replace(furniture.bylineWord, " ");
  const others = countWords(rest);
  if (others > mostNameWords || (others > 0 && !separator.test(rest))) return [];
  const dayFirst = /\p{Script=Arabic}/u.test(line.folded);
  return printed.flatMap((text) => readPrintedDay(text, furniture.months, dayFirst) ?? []);
}
