/** How items are ranked when working out their whole value costs too much to do it for thousands. */
export interface Ranking<T> {
  /** At least the item's value, and quickly known. */
  readonly bound: (item: T) => number;
  /** @param bound the item's own */
  readonly value: (item: T, bound: number) => number;
  /** Orders items of equal value. */
  readonly tie: (a: T, b: T) => number;
}

/**
 * The items by falling value, as sorting them all would give them; the value of an item is worked out only when those
 * taken so far leave it a chance to be the next.
 */
export function* bestFirst<T>(items: readonly T[], { bound, value, tie }: Ranking<T>): Generator<T> {
  const byBound = Map.groupBy(items, bound);
  const bounds = [...byBound.keys()].sort((a, b) => b - a);
  let valued: { readonly item: T; readonly value: number }[] = [];
  for (const [i, limit] of bounds.entries()) {
    for (const item of byBound.get(limit) ?? []) valued.push({ item, value: value(item, limit) });
    valued.sort((a, b) => b.value - a.value || tie(a.item, b.item));
    const rest = bounds[i + 1] ?? Number.NEGATIVE_INFINITY;
    const open = valued.findIndex((each) => each.value <= rest);
    const sure = open === -1 ? valued.length : open;
    for (const { item } of valued.slice(0, sure)) yield item;
    valued = valued.slice(sure);
  }
}
