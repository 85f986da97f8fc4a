import type { Report } from "../../claims/index.ts";
import type { SectionContext } from "../context.ts";
import type { SourceItem } from "../edition.ts";

/** An outlet's articles of one day, while they are counted. */
type Counted = { -readonly [K in keyof SourceItem]: SourceItem[K] };

/** Outlets of the window's articles, and of the older ones that `usedReports` names, newest first. */
export function sourcesSection(context: SectionContext, usedReports: readonly Report[]): readonly SourceItem[] {
  const { previousDay, day } = context;
  const inWindow = (published: string) => published <= day && (previousDay === null || published > previousDay);
  const used = new Set(usedReports.map((report) => report.articleId));
  const items = new Map<string, Map<string | null, Counted>>();
  for (const [articleId, { published, outlet, url }] of context.known.input.articles) {
    if (published === null || published > day) continue;
    const isNew = inWindow(published);
    if (!isNew && !used.has(articleId)) continue;
    const ofDay = items.get(published) ?? new Map<string | null, Counted>();
    items.set(published, ofDay);
    const known = ofDay.get(outlet);
    if (known === undefined) ofDay.set(outlet, { kind: "source", outlet, published, url, count: 1, isNew });
    else {
      known.url ??= url;
      known.count += 1;
    }
  }
  return [...items.values()]
    .flatMap((ofDay) => [...ofDay.values()])
    .toSorted((a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : b.count - a.count))
    .slice(0, context.limit);
}
