import type { FigureClaim } from "../claims/index.ts";
import { isToll } from "../claims/index.ts";
import type { FigureItem } from "./edition.ts";

/** What a reader asks first of a toll. */
const order: readonly string[] = ["killed", "casualties", "wounded", "missing", "captured", "displaced"];

/** Orders figures of one weight: the killed before the wounded. */
export function byGravity(a: FigureClaim, b: FigureClaim): number {
  return gravityOf(a) - gravityOf(b);
}

function gravityOf({ measure }: FigureClaim): number {
  const at = order.indexOf(measure);
  return at === -1 ? order.length : at;
}

/** Told beside the first of them. */
const MAX_BESIDES = 2;

/** The first lines, one for the tolls that a source gave of one event: "3 killed and 5 wounded in Nabatieh". */
export function joinTolls(items: readonly FigureItem[], limit: number): readonly FigureItem[] {
  const bySource = Map.groupBy(items, ({ claim }) => claim.source?.id);
  const joined: FigureItem[] = [];
  const gone = new Set<FigureItem>();
  for (const item of items) {
    if (joined.length === limit) break;
    if (gone.has(item)) continue;
    const ofSource = bySource.get(item.claim.source?.id) ?? [];
    const others = ofSource.filter((other) => !gone.has(other) && isBeside(other, item));
    const all = [item, ...others].toSorted((a, b) => byGravity(a.claim, b.claim)).slice(0, 1 + MAX_BESIDES);
    const [first = item, ...rest] = all;
    for (const each of all) gone.add(each);
    const besides = rest.map(({ claim }) => claim);
    // The line stands where the weightiest of them would, and says once that the source is new.
    const change = all.find(({ change: { kind } }) => kind === "new")?.change ?? first.change;
    joined.push(rest.length === 0 ? item : { ...first, change, besides });
  }
  return joined;
}

/** Of two figures of one source. */
function isBeside(other: FigureItem, item: FigureItem): boolean {
  const [a, b] = [other.claim, item.claim];
  return (
    other !== item &&
    canJoin(other) &&
    canJoin(item) &&
    a.measure !== b.measure &&
    a.day === b.day &&
    (a.place === null || b.place === null || a.place.id === b.place.id) &&
    (a.of === null || b.of === null || a.of.id === b.of.id) &&
    a.reports.some(({ articleId }) => b.reports.some((report) => report.articleId === articleId))
  );
}

/** What moved has a line of its own for what it moved from. */
function canJoin({ claim, change, expects }: FigureItem): boolean {
  return (
    isToll(claim) &&
    claim.deniedBy === null &&
    expects.length === 0 &&
    (change.kind === "new" || change.kind === "none")
  );
}
