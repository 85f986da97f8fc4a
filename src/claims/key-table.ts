/** Members listed under a key: the newest so many. An endless store must not make every fact slower. */
export const MOST_UNDER_KEY = 400;

/** Lists of small whole numbers under 32-bit keys, in flat arrays: thousands are kept and asked for without an object each. */
export interface KeyTable {
  /** Puts a number under a key, unless it is there. */
  add(key: number, member: number): void;
  /** First entry of a key's list, oldest first; -1 when nothing stands under it. */
  first(key: number): number;
  /** The entry after an entry; -1 after the last one. */
  next(entry: number): number;
  memberOf(entry: number): number;
}

const NONE = -1;
const FIRST_SIZE = 4096;

/** @param most how many entries a list keeps, the newest ones */
export function createKeyTable(most = MOST_UNDER_KEY): KeyTable {
  let lists = createLists(FIRST_SIZE);
  let entries = createEntries(FIRST_SIZE);
  let listCount = 0;
  let entryCount = 0;

  const isListed = (slot: number, member: number): boolean => {
    const tail = lists.tails[slot] as number;
    // The last one is asked about most.
    if (entries.members[tail] === member) return true;
    for (let entry = lists.heads[slot] as number; entry !== tail; entry = entries.nexts[entry] as number)
      if (entries.members[entry] === member) return true;
    return false;
  };

  return {
    add(key, member) {
      let slot = slotOf(lists, key);
      const isNew = lists.heads[slot] === NONE;
      if (!isNew && isListed(slot, member)) return;
      if (entryCount === entries.members.length) entries = withRoom(entries);
      const entry = entryCount++;
      entries.members[entry] = member;
      entries.nexts[entry] = NONE;
      if (isNew) {
        if (++listCount * 2 > lists.keys.length) {
          lists = withSpace(lists);
          slot = slotOf(lists, key);
        }
        lists.keys[slot] = key;
        lists.heads[slot] = entry;
      } else entries.nexts[lists.tails[slot] as number] = entry;
      lists.tails[slot] = entry;
      const count = (lists.counts[slot] as number) + 1;
      lists.counts[slot] = Math.min(count, most);
      if (count > most) lists.heads[slot] = entries.nexts[lists.heads[slot] as number] as number;
    },
    first: (key) => lists.heads[slotOf(lists, key)] as number,
    next: (entry) => entries.nexts[entry] as number,
    memberOf: (entry) => entries.members[entry] as number,
  };
}

interface Lists {
  readonly keys: Int32Array;
  readonly heads: Int32Array;
  readonly tails: Int32Array;
  readonly counts: Int32Array;
}

function createLists(size: number): Lists {
  const column = () => new Int32Array(size);
  return { keys: column(), heads: column().fill(NONE), tails: column(), counts: column() };
}

function withSpace({ keys, heads, tails, counts }: Lists): Lists {
  const larger = createLists(keys.length * 4);
  for (let from = 0; from < keys.length; from++) {
    if (heads[from] === NONE) continue;
    const to = slotOf(larger, keys[from] as number);
    larger.keys[to] = keys[from] as number;
    larger.heads[to] = heads[from] as number;
    larger.tails[to] = tails[from] as number;
    larger.counts[to] = counts[from] as number;
  }
  return larger;
}

/** Where a key's list is, or would be: open addressing, in tables whose size is a power of two. */
function slotOf({ keys, heads }: Lists, key: number): number {
  const mask = keys.length - 1;
  const mixed = Math.imul(key, 0x9e3779b1);
  let slot = (mixed ^ (mixed >>> 15)) & mask;
  while (heads[slot] !== NONE && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}

interface Entries {
  readonly members: Int32Array;
  readonly nexts: Int32Array;
}

function createEntries(size: number): Entries {
  return { members: new Int32Array(size), nexts: new Int32Array(size) };
}

function withRoom({ members, nexts }: Entries): Entries {
  const larger = createEntries(members.length * 2);
  larger.members.set(members);
  larger.nexts.set(nexts);
  return larger;
}
