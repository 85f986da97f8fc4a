import { close, fdatasync, openSync } from "node:fs";
import { promisify } from "node:util";
import { storeError } from "./errors.ts";

/** What was committed, on its way to the disk. */
export interface Flusher {
  /** Resolves when everything committed before is on the disk. Throws `StoreError`. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

const dataSync = promisify(fdatasync);
const closeFile = promisify(close);

/**
 * For a store in WAL whose commits do not wait for the disk (`synchronous = NORMAL`). As safe as `FULL`, which does the
 * same flush of the journal within the commit; but there the whole process stands still meanwhile.
 * @param file of the database, or null for one in memory
 */
export function openFlusher(file: string | null): Flusher {
  if (file === null) return { flush: async () => {}, close: async () => {} };
  // SQLite makes the journal at the first read or write, and keeps it while the database is open. It takes no locks on
  // it, so a second descriptor that is closed releases none.
  let journal: number | null = null;
  return {
    async flush() {
      try {
        journal ??= openSync(`${file}-wal`, "r+");
        await dataSync(journal);
      } catch (error) {
        throw storeError("unreadable", file, "cannot be flushed to its disk", "Check the disk that it is on", error);
      }
    },
    async close() {
      if (journal !== null) await closeFile(journal);
      journal = null;
    },
  };
}
