import { open, readdir, realpath, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { largestFileBytes, type ArticleContext, type FileKind, toArticle, tooLarge } from "./article.ts";
import { type IndexEntry, indexName, readIndex } from "./folder-index.ts";
import { type Metadata, noMetadata } from "./front-matter.ts";
import type { IngestOutcome, Skip } from "./outcome.ts";

const kinds: Readonly<Record<string, FileKind>> = {
  ".txt": "text",
  ".md": "markdown",
  ".markdown": "markdown",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
};

export interface Walk {
  readonly context: ArticleContext;
  readonly hints: Metadata;
  /** Real paths of the folders read so far: a link back to one of them would never end. */
  readonly folders: Set<string>;
}

/** Reads a file or folder. Every problem is an outcome; nothing is thrown. */
export async function* readPath(path: string, walk: Walk): AsyncGenerator<IngestOutcome> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) yield* readFolder(path, walk);
    else yield await readArticle(path, null, noMetadata, walk);
  } catch (error) {
    yield { path, ...systemError(error) };
  }
}

async function* readFolder(folder: string, walk: Walk): AsyncGenerator<IngestOutcome> {
  const real = await realpath(folder);
  if (walk.folders.has(real)) {
    yield {
      path: folder,
      skipped: "folder read before",
      detail: "it is a folder that was read under another name",
    };
    return;
  }
  walk.folders.add(real);
  const names = (await readdir(folder)).filter((name) => !name.startsWith(".")).sort();
  if (names.includes(indexName)) {
    yield* readIndexed(folder, walk);
    return;
  }
  for (const name of names) {
    const path = join(folder, name);
    const isFolder = (await stat(path).catch(() => null))?.isDirectory() ?? false;
    if (isFolder || extname(name).toLowerCase() in kinds) yield* readPath(path, walk);
  }
}

async function* readIndexed(folder: string, walk: Walk): AsyncGenerator<IngestOutcome> {
  const path = join(folder, indexName);
  let entries: IndexEntry[];
  try {
    const bytes = await readLimited(path);
    if (!(bytes instanceof Uint8Array)) {
      yield { path, ...bytes };
      return;
    }
    entries = await readIndex(new TextDecoder("utf-8", { fatal: true }).decode(bytes), folder);
  } catch (error) {
    const detail = `it cannot be read: ${(error as Error).message}`;
    yield { path, skipped: "malformed index", detail };
    return;
  }
  for (const entry of entries) {
    if ("problem" in entry) yield { path: entry.path, skipped: entry.problem, detail: entry.detail };
    else yield await readArticle(entry.path, entry.id, entry.metadata, walk);
  }
}

async function readArticle(path: string, id: string | null, metadata: Metadata, walk: Walk): Promise<IngestOutcome> {
  const kind = kinds[extname(path).toLowerCase()];
  if (!kind) {
    const detail = `expected one of ${Object.keys(kinds).join(" ")}`;
    return { path, skipped: "unknown ending", detail };
  }
  try {
    const bytes = await readLimited(path);
    if (!(bytes instanceof Uint8Array)) return { path, ...bytes };
    const result = await toArticle({ bytes, kind, id, metadata, hints: walk.hints }, walk.context);
    return "skipped" in result ? { path, ...result } : { path, article: result };
  } catch (error) {
    return { path, ...systemError(error) };
  }
}

/** Reads no more than the limit, whatever the file grows to meanwhile; never waits on a pipe or device. */
async function readLimited(path: string): Promise<Uint8Array | Skip> {
  const stats = await stat(path);
  if (!stats.isFile()) return { skipped: "not a file", detail: "it is neither a file nor a folder" };
  if (stats.size > largestFileBytes) return tooLarge(stats.size);
  if (stats.size === 0) return { skipped: "empty", detail: "it has no text" };
  const file = await open(path);
  try {
    const buffer = new Uint8Array(stats.size);
    const { bytesRead } = await file.read(buffer, 0, stats.size, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function systemError(error: unknown): Skip {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOENT") return { skipped: "not found", detail: "there is no such file or folder" };
  if (code === "ELOOP") return { skipped: "unreadable", detail: "it is a link that leads back to itself" };
  if (code === "EACCES" || code === "EPERM") return { skipped: "unreadable", detail: "reading it is not permitted" };
  return { skipped: "unreadable", detail: (error as Error).message };
}
