import type { Stored } from "../repositories/tenant-repository.ts";

/** All rows of one kind of one organisation as they were at a content version, in the order of their codes. */
export interface KeptList<T extends object = object> {
  readonly contentVersion: number;
  readonly rows: readonly Stored<T>[];
  /** Characters of content: what the list costs to keep. */
  readonly weight: number;
}

/** Lists that were read before. They are only ever used together with the content version the database names now. */
export interface ListCache {
  get(organisationId: string, table: string): KeptList | undefined;
  put(organisationId: string, table: string, list: KeptList): void;
}

/** About a hundred megabytes of values: three of the largest authorities, or a hundred usual ones. */
const MOST_WEIGHT = 24_000_000;
const ROW_WEIGHT = 200;

/** Keeps the lists used last, up to a bound for all of them together. */
export function createListCache(mostWeight = MOST_WEIGHT): ListCache {
  const kept = new Map<string, KeptList>();
  let weight = 0;
  const cost = (list: KeptList) => list.weight + list.rows.length * ROW_WEIGHT;

  function drop(key: string): void {
    const list = kept.get(key);
    if (list === undefined) return;
    kept.delete(key);
    weight -= cost(list);
  }

  return {
    get: (organisationId, table) => {
      const key = `${table} ${organisationId}`;
      const list = kept.get(key);
      if (list === undefined) return undefined;
      // Behind the others again: the one not used for longest goes first.
      kept.delete(key);
      kept.set(key, list);
      return list;
    },
    put: (organisationId, table, list) => {
      const key = `${table} ${organisationId}`;
      drop(key);
      kept.set(key, list);
      weight += cost(list);
      for (const oldest of kept.keys()) {
        if (weight <= mostWeight) break;
        drop(oldest);
      }
    },
  };
}
