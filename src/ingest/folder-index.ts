import { realpath } from "node:fs/promises";
import { isAbsolute, join, resolve, sep } from "node:path";
import { z } from "zod";
import { describeIssues, metadataSchema } from "./front-matter.ts";
import type { Metadata } from "./front-matter.ts";

export const indexName = "index.json";

const entrySchema = metadataSchema.extend({
  id: z.string().trim().min(1).max(200).nullable().default(null),
  file: z.string().min(1),
});

/** One article of an index, or what is wrong with its entry. `path` is where the article's file is. */
export type IndexEntry =
  | {
      readonly path: string;
      readonly id: string | null;
      readonly metadata: Metadata;
    }
  | {
      readonly path: string;
      readonly problem: "malformed index" | "outside the folder";
      readonly detail: string;
    };

/** Reads the text of a folder's `index.json`. A bad entry spoils only itself. Throws when the whole is no list. */
export async function readIndex(source: string, folder: string): Promise<IndexEntry[]> {
  const list: unknown = JSON.parse(source.replace(/^\uFEFF/, ""));
  if (!Array.isArray(list)) throw new Error('expected a list: [{ "file": "a.txt", "published": "2024-10-29" }, ...]');
  const seen = new Set<string>();
  const entries: IndexEntry[] = [];
  for (const [position, item] of list.entries()) entries.push(await readEntry(item, position, folder, seen));
  return entries;
}

async function readEntry(item: unknown, position: number, folder: string, seen: Set<string>): Promise<IndexEntry> {
  const parsed = entrySchema.safeParse(item);
  if (!parsed.success) {
    const detail = `entry ${position + 1}: ${describeIssues(parsed.error)}`;
    return { path: join(folder, indexName), problem: "malformed index", detail };
  }
  const { id, file, ...metadata } = parsed.data;
  const path = join(folder, file);
  if (isAbsolute(file) || !(await isInside(folder, path))) {
    const detail = `entry ${position + 1}: "${file}" leaves the folder; an index names only files in its own folder`;
    return { path: join(folder, indexName), problem: "outside the folder", detail };
  }
  if (id !== null && seen.has(id)) {
    return {
      path,
      problem: "malformed index",
      detail: `entry ${position + 1}: the id "${id}" is used twice`,
    };
  }
  if (id !== null) seen.add(id);
  return { path, id, metadata };
}

/** Links are followed before judging; a file that does not exist is judged by its name. */
async function isInside(folder: string, path: string): Promise<boolean> {
  if (!resolve(path).startsWith(resolve(folder) + sep)) return false;
  try {
    return (await realpath(path)).startsWith((await realpath(folder)) + sep);
  } catch {
    return true;
  }
}
