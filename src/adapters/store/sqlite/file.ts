import { accessSync, constants, existsSync, linkSync, renameSync, rmSync, type Stats, statSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { randomUUID } from "node:crypto";
import type { OpenOptions } from "../driver.ts";
import { storeError } from "./errors.ts";
import { migrate } from "./migrate.ts";

/** Sees to it that a store is at `file`, begun there if it may be. Throws `StoreError` for anything but a usable file. */
export function prepareFile(file: string, { ifMissing }: OpenOptions): void {
  const stats = statOrNull(file);
  if (stats === null) {
    refuseBadFolder(file);
    if (ifMissing === "refuse")
      throw storeError("missing", file, "is not there", "Ingest some articles first, or check the path");
    createStore(file);
    return;
  }
  if (!stats.isFile())
    throw storeError("unreadable", file, "is not a file", "Give the path of a file, not of a folder");
  if (stats.size === 0) {
    throw storeError(
      "damaged",
      file,
      "is empty, which no store ever is",
      "Restore it from a backup, or delete it to begin anew",
    );
  }
  refuseUnwritable(file, file);
  refuseUnwritable(dirname(file), file);
}

export function statOrNull(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    throw storeError("unreadable", path, "cannot be reached", "Check the path and the rights of its folders", error);
  }
}

function refuseBadFolder(file: string): void {
  const folder = statOrNull(dirname(file));
  if (folder === null)
    throw storeError("missing", file, "has no folder", `Create the folder ${dirname(file)}, or check the path`);
  if (!folder.isDirectory())
    throw storeError("unreadable", file, "is inside something that is no folder", "Check the path");
  if (existsSync(`${file}-wal`)) {
    const what = `is gone, but its journal ${file}-wal is still there`;
    throw storeError("damaged", file, what, "Restore the file from a backup, or move the journal away to begin anew");
  }
  refuseUnwritable(dirname(file), file);
}

/** SQLite opens what it may only read without a word, and fails at the first article. */
function refuseUnwritable(path: string, file: string): void {
  try {
    accessSync(path, constants.W_OK);
  } catch (error) {
    throw storeError(
      "read-only",
      file,
      "cannot be written to",
      "Give this user the right to write the file and its folder",
      error,
    );
  }
}

/**
 * Makes the store beside its place and moves it there whole: a process killed here leaves no half-made store, and an
 * empty file at its place can always be called damaged. When two processes begin at once, the second finds the first's.
 */
function createStore(file: string): void {
  const draft = `${file}.${randomUUID()}.new`;
  try {
    const database = new DatabaseSync(draft);
    try {
      migrate(database, file);
    } finally {
      database.close();
    }
    moveUnlessThere(draft, file);
  } finally {
    for (const suffix of ["", "-journal"]) rmSync(draft + suffix, { force: true });
  }
}

function moveUnlessThere(draft: string, file: string): void {
  try {
    linkSync(draft, file);
  } catch (error) {
    if (existsSync(file)) return;
    // Some file systems know no links.
    if (error instanceof Error) renameSync(draft, file);
  }
}
