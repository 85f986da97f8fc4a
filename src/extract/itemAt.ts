/**
 * The item that an index of items points at; undefined for -1, which says that there is none. A list that is asked for
 * its item -1 looks for a property of that name, which takes many times longer than this comparison.
 */
export const itemAt = <T>(items: readonly T[], index: number | undefined): T | undefined =>
  index === undefined || index < 0 ? undefined : items[index];
