/** Members of a cluster that a newcomer is compared with: the first ones, which are the surest. */
const FACES = 8;

/** Clusters looked through under one key, the newest: an endless store must not make every fact slower. */
const MAX_NEAR = 400;

/** Numbers are found faster, where they can be had. */
type Key = string | number;

/** Facts that are one claim. */
export interface Cluster<T> {
  readonly members: T[];
  /** Number of the search that looked at it last. */
  search: number;
}

/** Groups of facts that are one claim, found again by keys that only likely members share. */
export interface Clusters<T> {
  readonly all: readonly Cluster<T>[];
  /** Clusters under any of the keys of which every (compared) member fits. */
  fitting(keys: readonly Key[], fits: (member: T) => boolean): readonly Cluster<T>[];
  /** Puts an item into a cluster, or into a new one when `cluster` is null. */
  add(item: T, cluster: Cluster<T> | null, keys: readonly Key[]): void;
}

/** Oldest first; a set is made where there are many. */
interface Several<T> {
  readonly inOrder: Cluster<T>[];
  known: Set<Cluster<T>> | null;
}

/** Most keys lead to one cluster only. */
type Near<T> = Cluster<T> | Several<T>;

const FEW = 8;

export function createClusters<T>(): Clusters<T> {
  const all: Cluster<T>[] = [];
  const byKey = new Map<Key, Near<T>>();
  let search = 0;
  return {
    all,
    fitting(keys, fits) {
      search += 1;
      const found: Cluster<T>[] = [];
      const look = (cluster: Cluster<T>): void => {
        if (cluster.search === search) return;
        cluster.search = search;
        if (fitsFaces(cluster, fits)) found.push(cluster);
      };
      for (const key of keys) {
        const near = byKey.get(key);
        if (near === undefined) continue;
        if ("members" in near) look(near);
        else
          for (let i = Math.max(0, near.inOrder.length - MAX_NEAR); i < near.inOrder.length; i++)
            look(near.inOrder[i] as Cluster<T>);
      }
      return found;
    },
    add(item, cluster, keys) {
      const home = cluster ?? { members: [], search };
      if (cluster === null) all.push(home);
      home.members.push(item);
      for (const key of keys) addUnder(byKey, key, home);
    },
  };
}

function addUnder<T>(byKey: Map<Key, Near<T>>, key: Key, home: Cluster<T>): void {
  const near = byKey.get(key);
  if (near === undefined) byKey.set(key, home);
  else if (near === home) return;
  else if ("members" in near) byKey.set(key, { inOrder: [near, home], known: null });
  else {
    const { inOrder } = near;
    if (inOrder.length > FEW) near.known ??= new Set(inOrder);
    if (near.known === null ? inOrder.includes(home) : near.known.has(home)) return;
    inOrder.push(home);
    near.known?.add(home);
  }
}

function fitsFaces<T>({ members }: Cluster<T>, fits: (member: T) => boolean): boolean {
  for (let i = 0; i < members.length && i < FACES; i++) if (!fits(members[i] as T)) return false;
  return true;
}
