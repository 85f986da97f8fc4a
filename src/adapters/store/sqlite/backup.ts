import { randomUUID } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
} from "node:fs";
import { dirname, resolve } from "node:path";
import { backup, DatabaseSync } from "node:sqlite";
import { StoreError } from "../../../domain/store-error.ts";
import { fileOf, inMemory, isSqliteUrl } from "./address.ts";
import { damageOf } from "./damage.ts";
import { guardFor, storeError } from "./errors.ts";
import { prepareFile, statOrNull } from "./file.ts";
import { busyTimeoutMs } from "./kysely-dialect.ts";
import { refuseUnknownFormat } from "./migrate.ts";

export interface CopyOptions {
  /** Whether what is there already may give way. */
  readonly force: boolean;
  /** Pages of the file copied so far, and in all. */
  readonly progress: (done: number, total: number) => void;
}

/** Pages (of 4 KiB) between two reports. */
const pagesAtOnce = 2000;

/**
 * Copies the store at `url` to a new file while others read and write it: the copy is the store at one moment, in one
 * file, and it is in its place only when it is whole and was checked. Throws `StoreError`.
 */
export async function backUpStore(url: string, to: string, { force, progress }: CopyOptions): Promise<void> {
  const source = sqliteFileOf(url, "For Postgres use pg_dump, which does the same");
  const target = resolve(to);
  prepareFile(source, { ifMissing: "refuse" });
  const stats = statOrNull(target);
  if (stats !== null) {
    if (!stats.isFile()) throw storeError("unreadable", target, "is not a file", "Give the path of a new file");
    if (realpathSync(target) === realpathSync(source)) {
      throw storeError("refused", target, "is the store itself", "Give the path of a new file");
    }
    if (!force) throw storeError("refused", target, "is there already", "Give another name, or --force to replace it");
  }
  if (statOrNull(dirname(target))?.isDirectory() !== true) {
    throw storeError("missing", target, "has no folder", `Create the folder ${dirname(target)}, or check the path`);
  }
  await copyWhole(source, target, progress, (draft) => {
    if (force) renameSync(draft, target);
    else linkSync(draft, target);
  });
}

/**
 * Puts a copy of a backup at the store's place. A store that is there is refused without `force`; with it, it is kept
 * beside the new one. Throws `StoreError` for a file that is no whole store, and for a store that is in use.
 * @returns where the old store was kept; null when there was none
 */
export async function restoreStore(
  from: string,
  url: string,
  { force, progress }: CopyOptions,
): Promise<string | null> {
  const source = resolve(from);
  const target = sqliteFileOf(url, "For Postgres use pg_restore, or restore into a folder and mujaz migrate");
  if (statOrNull(source)?.isFile() !== true) {
    throw storeError("missing", source, "is no file", "Give the file that mujaz backup wrote");
  }
  const isThere = statOrNull(target) !== null || existsSync(`${target}-wal`);
  if (isThere && !force) {
    const fix = "Give --force to put the backup in its place (the old store is kept beside it), or another --data";
    throw storeError("refused", target, "is there already", fix);
  }
  if (statOrNull(target) !== null && realpathSync(target) === realpathSync(source)) {
    throw storeError("refused", source, "is the store itself", "Give the file that mujaz backup wrote");
  }
  mkdirSync(dirname(target), { recursive: true });
  let kept: string | null = null;
  await copyWhole(source, target, progress, (draft) => {
    if (isThere) kept = setAside(target);
    renameSync(draft, target);
  });
  return kept;
}

function sqliteFileOf(url: string, otherwise: string): string {
  if (!isSqliteUrl(url))
    throw new StoreError("address", `DATABASE_URL: the store is not a file of SQLite. ${otherwise}.`);
  const file = fileOf(url);
  if (file === inMemory) throw new StoreError("address", "DATABASE_URL: a store in memory has no file");
  return file;
}

/** Copies beside the target's place, checks the copy, and has it moved there. */
async function copyWhole(
  source: string,
  target: string,
  progress: CopyOptions["progress"],
  moveIntoPlace: (draft: string) => void,
): Promise<void> {
  const draft = `${target}.${randomUUID()}.new`;
  const guard = guardFor(source);
  try {
    const database = guard(() => new DatabaseSync(source, { timeout: busyTimeoutMs }));
    try {
      guard(() => {
        refuseUnknownFormat(database, source);
        // One moment of the store for all steps: without it SQLite begins anew whenever somebody writes.
        database.exec("BEGIN");
        database.prepare("SELECT count(*) FROM sqlite_schema").get();
      });
      await backup(database, draft, {
        rate: pagesAtOnce,
        progress: ({ totalPages, remainingPages }) => progress(totalPages - remainingPages, totalPages),
      }).catch((error: unknown) => {
        guardFor(draft)(() => {
          throw error;
        });
      });
    } finally {
      database.close();
    }
    guardFor(draft)(() => checkCopy(draft, source));
    flush(draft);
    moveIntoPlace(draft);
    flush(dirname(target));
  } finally {
    for (const suffix of ["", "-journal", "-wal", "-shm"]) rmSync(draft + suffix, { force: true });
  }
}

/** Out of the write-ahead mode the copy is one file, whole in itself. */
function checkCopy(draft: string, source: string): void {
  const copy = new DatabaseSync(draft);
  try {
    copy.exec("PRAGMA journal_mode = DELETE");
    refuseUnknownFormat(copy, source);
    const damage = damageOf(copy);
    if (damage.length > 0) {
      throw storeError("damaged", source, `is damaged: ${damage[0]}`, "Nothing was changed. Take an older backup");
    }
  } finally {
    copy.close();
  }
}

/**
 * Gives the store at the target a second name, and its journal too. Throws `StoreError` when somebody uses it: he would
 * go on writing to a file that nobody reads.
 */
function setAside(target: string): string {
  const kept = `${target}.replaced-${new Date().toISOString().replaceAll(/[:.]/gu, "")}`;
  if (existsSync(target)) {
    takeOutOfUse(target);
    linkSync(target, kept);
  }
  for (const suffix of ["-wal", "-shm"]) {
    if (existsSync(target + suffix)) renameSync(target + suffix, kept + suffix);
  }
  return kept;
}

/** SQLite leaves the write-ahead mode only for the last one who has the file open. */
function takeOutOfUse(file: string): void {
  try {
    guardFor(file)(() => {
      const database = new DatabaseSync(file);
      try {
        database.exec("PRAGMA journal_mode = DELETE");
      } finally {
        database.close();
      }
    });
  } catch (error) {
    if (error instanceof StoreError && error.problem === "busy") {
      throw storeError("busy", file, "is in use", "Stop the bot and every other mujaz, and try again", error);
    }
    // A damaged store is what a backup is for.
    if (!(error instanceof StoreError && error.problem === "damaged")) throw error;
  }
}

/** Rename is safe against a crash of the machine only when the content is on the disk before, and the folder after. */
function flush(path: string): void {
  try {
    const handle = openSync(path, "r");
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    // Windows opens no folders; files are flushed there when they are closed.
    if (process.platform !== "win32") throw error;
  }
}
