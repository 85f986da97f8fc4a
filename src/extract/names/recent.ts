/** How many names back a word may point: enough for a long report, and no more work in a text of any length. */
export const REACH = 400;

/** The last item that passes, looking back no further than `REACH` items. */
export function lastWhere<T>(items: readonly T[], passes: (item: T) => boolean): T | undefined {
  for (let at = items.length - 1; at >= 0 && items.length - at <= REACH; at--) {
    const item = items[at];
    if (item !== undefined && passes(item)) return item;
  }
  return undefined;
}
