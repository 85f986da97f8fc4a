/**
 * Small values by key, in one namespace of the store: what a chat chose, what a button stands for. It has no atomic
 * change: nothing that is counted or claimed lives here.
 */
export interface Memory {
  /** The value as it was set (JSON), or undefined when there is none or its time is over. */
  get<T>(key: string): Promise<T | undefined>;
  /** @param ttlMs how long it is kept; for good without it */
  set(key: string, value: unknown, ttlMs?: number): Promise<void>;
  /** Returns whether there was one. */
  delete(key: string): Promise<boolean>;
  /** Deletes everything of the namespace. */
  clear(): Promise<void>;
}

/** Opens a namespace; any text. */
export type OpenMemory = (namespace: string) => Memory;
