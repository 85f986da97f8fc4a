import { setImmediate } from "node:timers/promises";
import type { Clock } from "../domain/clock.ts";
import type { Outbox, OutboxChange } from "../domain/delivery.ts";
import { StoreError } from "../domain/store-error.ts";

/** Writes what senders tell into the outbox: all that is told at once, in one transaction. */
export interface Journal {
  /**
   * Resolves when it is written, to whether this process still held the delivery. While the disk is full or the store
   * is locked it waits: what is not written must not be sent, and what was sent must not be forgotten.
   */
  write(...changes: readonly OutboxChange[]): Promise<boolean>;
}

interface Entry {
  readonly changes: readonly OutboxChange[];
  readonly resolve: (isHeld: boolean) => void;
  readonly reject: (error: unknown) => void;
}

const retryMs = 1000;
/** Faults of the place where the store is, which an operator can mend while we wait. */
const passing = new Set(["full", "busy", "read-only", "unreadable", "unreachable"]);

/** `onTrouble` hears of each failed attempt to write. */
export function createJournal(
  outbox: Pick<Outbox, "recordChanges">,
  { owner, clock, onTrouble }: { owner: string; clock: Clock; onTrouble: (error: StoreError) => void },
): Journal {
  let waiting: Entry[] = [];
  let isWriting = false;

  async function record(entries: readonly Entry[]): Promise<ReadonlySet<string>> {
    const changes = entries.flatMap((entry) => entry.changes);
    for (;;) {
      try {
        return await outbox.recordChanges(owner, changes);
      } catch (error) {
        if (!(error instanceof StoreError) || !passing.has(error.problem)) throw error;
        onTrouble(error);
        await clock.sleep(retryMs);
      }
    }
  }

  async function writeAll(): Promise<void> {
    while (waiting.length > 0) {
      // After everything that has just arrived was looked at: it all goes into one transaction.
      await setImmediate();
      const entries = waiting;
      waiting = [];
      try {
        const held = await record(entries);
        for (const { changes, resolve } of entries) resolve(changes.every(({ id }) => held.has(id)));
      } catch (error) {
        for (const { reject } of entries) reject(error);
      }
    }
    isWriting = false;
  }

  return {
    write: (...changes) =>
      new Promise((resolve, reject) => {
        waiting.push({ changes, resolve, reject });
        if (isWriting) return;
        isWriting = true;
        void writeAll();
      }),
  };
}
