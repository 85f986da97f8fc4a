/** Small whole numbers stand for names, and are mixed to keys: they are found faster than texts are. */

/** A number for every name, from 0 up. */
export function createIds(): (name: string) => number {
  const ids = new Map<string, number>();
  return (name) => {
    const known = ids.get(name);
    if (known !== undefined) return known;
    ids.set(name, ids.size);
    return ids.size - 1;
  };
}

/** One number for two; others may have the same: whatever is found by it is compared itself. */
export const mixed = (a: number, b: number): number => Math.imul(a, 31) ^ Math.imul(b, 0x9e3779b1);
