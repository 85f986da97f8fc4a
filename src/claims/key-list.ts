/** The keys of one item, in a buffer that the next item fills anew: thousands of items make no list each. */
export interface KeyList {
  keys: Int32Array;
  count: number;
}

/** Most items have fewer. */
const FIRST_SIZE = 32;

export function createKeyList(): KeyList {
  return { keys: new Int32Array(FIRST_SIZE), count: 0 };
}

export function putKey(list: KeyList, key: number): void {
  if (list.count === list.keys.length) {
    const larger = new Int32Array(list.keys.length * 2);
    larger.set(list.keys);
    list.keys = larger;
  }
  list.keys[list.count++] = key;
}

export function hasKey({ keys, count }: Readonly<KeyList>, key: number): boolean {
  for (let i = 0; i < count; i++) if (keys[i] === key) return true;
  return false;
}
