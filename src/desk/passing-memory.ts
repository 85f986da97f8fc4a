import type { Memory, OpenMemory } from "../domain/memory.ts";

/** A memory that ends with the program: for the terminal over a store that is thrown away, and for tests. */
export function passingMemory(now: () => number): OpenMemory {
  const namespaces = new Map<string, Map<string, { readonly json: string; readonly until: number }>>();
  return (namespace) => {
    const values = namespaces.get(namespace) ?? new Map<string, { json: string; until: number }>();
    namespaces.set(namespace, values);
    const memory: Memory = {
      async get<T>(key: string) {
        const found = values.get(key);
        return found === undefined || found.until <= now() ? undefined : (JSON.parse(found.json) as T);
      },
      async set(key, value, ttlMs) {
        values.set(key, { json: JSON.stringify(value), until: ttlMs === undefined ? Infinity : now() + ttlMs });
      },
      delete: async (key) => values.delete(key),
      clear: async () => values.clear(),
    };
    return memory;
  };
}
