import type { Report } from "../../claims/index.ts";
import type { SectionContext } from "../context.ts";
import type { SourceItem } from "../edition.ts";

/** Outlets of the window's articles, and of the older ones that `usedReports` names, newest first. */
export function sourcesSection(context: SectionContext, usedReports: readonly Report[]): readonly SourceItem[] {
  const { previousDay, day } = context;
  const inWindow = (published: string) => published <= day && (previousDay === null || published > previousDay);
  const used = new Set(usedReports.map((report) => report.articleId));
  const items = new Map<string, SourceItem>();
  for (const [articleId, { published, outlet, url }] of context.known.input.articles) {
    if (published === null || published > day) continue;
    const isNew = inWindow(published);
    if (!isNew && !used.has(articleId)) continue;
    const key = JSON.stringify([published, outlet]);
    const known = items.get(key);
    items.set(key, {
      kind: "source",
      outlet,
      published,
      url: known?.url ?? url,
      count: (known?.count ?? 0) + 1,
      isNew,
    });
  }
  return [...items.values()]
    .toSorted((a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : b.count - a.count))
    .slice(0, context.limit);
}
