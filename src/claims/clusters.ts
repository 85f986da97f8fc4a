import type { KeyList } from "./key-list.ts";
import { createKeyTable } from "./key-table.ts";

/** Members of a cluster that a newcomer is compared with: the first ones, which are the surest. */
const FACES = 8;

/** Facts that are one claim. */
export interface Cluster<T> {
  readonly members: T[];
  /** Its place among all. */
  readonly number: number;
  /** Number of the search that looked at it last. */
  search: number;
}

/**
 * Groups of facts that are one claim. They are found again by keys: whatever fits shares at least one with some member,
 * and so the keys decide nothing but how many are compared.
 */
export interface Clusters<T> {
  readonly all: readonly Cluster<T>[];
  /** The oldest cluster of which every (compared) member fits; null when there is none. */
  oldestFitting(item: T, keys: Readonly<KeyList>): Cluster<T> | null;
  /** Every cluster of which every (compared) member fits, oldest first. */
  fitting(item: T, keys: Readonly<KeyList>): readonly Cluster<T>[];
  /** Puts an item into a cluster, or into a new one when `cluster` is null. */
  add(item: T, cluster: Cluster<T> | null, keys: Readonly<KeyList>): void;
}

/** @param fits whether a newcomer and a member can be one claim */
export function createClusters<T>(fits: (item: T, member: T) => boolean): Clusters<T> {
  const all: Cluster<T>[] = [];
  const table = createKeyTable();
  let search = 0;

  const fitsFaces = (item: T, { members }: Cluster<T>): boolean => {
    for (let i = 0; i < members.length && i < FACES; i++) if (!fits(item, members[i] as T)) return false;
    return true;
  };

  return {
    all,
    oldestFitting(item, { keys, count }) {
      search += 1;
      let oldest: Cluster<T> | null = null;
      for (let i = 0; i < count; i++) {
        for (let entry = table.first(keys[i] as number); entry !== -1; entry = table.next(entry)) {
          const cluster = all[table.memberOf(entry)] as Cluster<T>;
          if (cluster.search === search || (oldest !== null && cluster.number > oldest.number)) continue;
          cluster.search = search;
          if (fitsFaces(item, cluster)) oldest = cluster;
        }
      }
      return oldest;
    },
    fitting(item, { keys, count }) {
      search += 1;
      const found: Cluster<T>[] = [];
      for (let i = 0; i < count; i++) {
        for (let entry = table.first(keys[i] as number); entry !== -1; entry = table.next(entry)) {
          const cluster = all[table.memberOf(entry)] as Cluster<T>;
          if (cluster.search === search) continue;
          cluster.search = search;
          if (fitsFaces(item, cluster)) found.push(cluster);
        }
      }
      return found.length < 2 ? found : found.sort((a, b) => a.number - b.number);
    },
    add(item, cluster, { keys, count }) {
      const number = cluster?.number ?? all.length;
      if (cluster === null) all.push({ members: [item], number, search });
      else cluster.members.push(item);
      for (let i = 0; i < count; i++) table.add(keys[i] as number, number);
    },
  };
}
