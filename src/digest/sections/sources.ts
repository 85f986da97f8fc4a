import { knownFrom, type Report } from "../../claims/index.ts";
import type { SectionContext } from "../context.ts";
import type { SourceItem } from "../edition.ts";

/** An outlet's articles of one day, while they are counted. */
type Counted = { -readonly [K in keyof SourceItem]: SourceItem[K] };

/** Outlets of the window's articles, and of the older ones that `usedReports` names, newest first. */
export function sourcesSection(context: SectionContext, usedReports: readonly Report[]): readonly SourceItem[] {
  const { previousDay, day } = context;
  const used = new Set(usedReports.map((report) => report.articleId));
  const items = new Map<string, Map<string | null, Counted>>();
  for (const [articleId, article] of context.known.input.articles) {
    const { published, outlet, url } = article;
    const known = knownFrom(article);
    if (published === null || known === null || known > day) continue;
    const isNew = previousDay === null || known > previousDay;
    if (!isNew && !used.has(articleId)) continue;
    const ofDay = items.get(published) ?? new Map<string | null, Counted>();
    items.set(published, ofDay);
    const counted = ofDay.get(outlet);
    if (counted === undefined) ofDay.set(outlet, { kind: "source", outlet, published, url, count: 1, isNew });
    else {
      counted.url ??= url;
      counted.count += 1;
    }
  }
  return [...items.values()]
    .flatMap((ofDay) => [...ofDay.values()])
    .toSorted((a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : b.count - a.count))
    .slice(0, context.limit);
}
