/** Members of a cluster that a newcomer is compared with: the first ones, which are the surest. */
const FACES = 8;

/** Clusters looked through under one key, the newest: an endless store must not make every fact slower. */
const MAX_NEAR = 400;

/** Numbers are found faster, where they can be had. */
type Key = string | number;

/** Groups of facts that are one claim, found again by keys that only likely members share. */
export interface Clusters<T> {
  readonly all: readonly (readonly T[])[];
  /** Clusters under any of the keys of which every (compared) member fits. */
  fitting(keys: readonly Key[], fits: (member: T) => boolean): readonly T[][];
  /** Puts an item into a cluster, or into a new one when `cluster` is null. */
  add(item: T, cluster: T[] | null, keys: readonly Key[]): void;
}

/** Most keys lead to one cluster or two: a set is made for those that lead to many. */
interface Entry<T> {
  readonly inOrder: T[][];
  known: Set<T[]> | null;
}

const FEW = 8;

function addOnce<T>(entry: Entry<T>, home: T[]): void {
  const { inOrder } = entry;
  if (inOrder.length > FEW) entry.known ??= new Set(inOrder);
  if (entry.known === null ? inOrder.includes(home) : entry.known.has(home)) return;
  inOrder.push(home);
  entry.known?.add(home);
}

export function createClusters<T>(): Clusters<T> {
  const all: T[][] = [];
  const byKey = new Map<Key, Entry<T>>();
  return {
    all,
    fitting(keys, fits) {
      const found: T[][] = [];
      const seen = new Set<T[]>();
      for (const key of keys) {
        const near = byKey.get(key)?.inOrder ?? [];
        for (let i = Math.max(0, near.length - MAX_NEAR); i < near.length; i++) {
          const cluster = near[i] as T[];
          if (seen.has(cluster)) continue;
          seen.add(cluster);
          if (fitsFaces(cluster, fits)) found.push(cluster);
        }
      }
      return found;
    },
    add(item, cluster, keys) {
      const home = cluster ?? [];
      if (cluster === null) all.push(home);
      home.push(item);
      for (const key of keys) {
        const entry = byKey.get(key);
        if (entry === undefined) byKey.set(key, { inOrder: [home], known: null });
        else addOnce(entry, home);
      }
    },
  };
}

function fitsFaces<T>(cluster: readonly T[], fits: (member: T) => boolean): boolean {
  for (let i = 0; i < cluster.length && i < FACES; i++) if (!fits(cluster[i] as T)) return false;
  return true;
}
