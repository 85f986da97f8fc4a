import { realpathSync } from "node:fs";
import { relative } from "node:path";
import type { AddSummary, Library } from "../commands/library.ts";
import type { Extractor, Store } from "../domain/ports.ts";
import type { ExtractorKnowledge } from "../extract/index.ts";
import type { IngestHints, IngestOutcome } from "../ingest/index.ts";

export interface UpkeepParts {
  /** Read at the first need. Its fingerprint is the configuration's. */
  readonly knowledge: () => ExtractorKnowledge & { readonly fingerprint: string };
  /** Shows how far a run is, where somebody watches. */
  readonly progress: (label: string) => { step(done: number, total: number | null): void; end(): void };
  /** Articles of our own invention for the first run: they are shown, and never kept. */
  readonly samplesFolder: string;
  /** A file or article that could not be used, and why. */
  readonly leftOut: (what: string, why: string) => void;
}

/** Fills stores with articles and keeps their facts fresh. What a run does not need is not loaded. */
export interface Upkeep {
  extractor(): Promise<Extractor>;
  /** Changes whenever the same article could give other facts. */
  fingerprint(): Promise<string>;
  read(paths: readonly string[], hints: IngestHints): Promise<AsyncIterable<IngestOutcome>>;
  /** Adds files to a store that is kept, without the samples. */
  add(store: Store, paths: readonly string[], hints: IngestHints): Promise<AddSummary>;
  /** Adds files to a store that is thrown away. */
  addForNow(store: Store, paths: readonly string[]): Promise<AddSummary>;
  /** For facts that are derived article by article. */
  libraryOver(store: Store): Promise<Library>;
  /** Derives stale facts anew; the number of articles that had some. */
  refresh(store: Store): Promise<number>;
}

export function createUpkeep(parts: UpkeepParts): Upkeep {
  const { knowledge, progress, samplesFolder, leftOut } = parts;
  const { extractor, fingerprint, libraryOver } = loadExtraction(knowledge);
  const read: Upkeep["read"] = async (paths, hints) => {
    const { readPaths } = await import("../ingest/index.ts");
    const { outletIndexOf } = await import("../commands/outlets.ts");
    return readPaths(paths, hints, outletIndexOf(knowledge().gazetteer));
  };
  const addAll = async (store: Store, outcomes: AsyncIterable<IngestOutcome>): Promise<AddSummary> => {
    const library = await libraryOver(store);
    const shown = progress("reading");
    const summary = await library.add(outcomes, ({ done, path, detail }) => {
      if (detail === null) shown.step(done, null);
      else {
        shown.end();
        leftOut(path, detail);
      }
    });
    shown.end();
    return summary;
  };

  return {
    extractor,
    fingerprint,
    read,
    libraryOver,
    add: async (store, paths, hints) => addAll(store, withoutSamples(await read(paths, hints), samplesFolder, leftOut)),
    addForNow: async (store, paths) => addAll(store, await read(paths, {})),
    async refresh(store) {
      if ((await store.staleArticles(await fingerprint())).length === 0) return 0;
      const shown = progress("deriving facts");
      const { derived, failed } = await (await libraryOver(store)).reindex(({ done, total }) =>
        shown.step(done, total),
      );
      shown.end();
      for (const { of, message } of failed) leftOut(of, message);
      return derived;
    },
  };
}

/** Extraction takes time to load: it is, once, when the first article needs it. */
function loadExtraction(knowledge: UpkeepParts["knowledge"]) {
  let extract: Extractor | null = null;
  const extractor = async () => {
    const { createExtractor } = await import("../extract/index.ts");
    extract ??= createExtractor(knowledge());
    return extract;
  };
  const fingerprint = async () => {
    const { extractorVersion } = await import("../extract/index.ts");
    return `${extractorVersion}-${knowledge().fingerprint}`;
  };
  const libraryOver = async (store: Store): Promise<Library> => {
    const { createLibrary } = await import("../commands/library.ts");
    return createLibrary({ store, extract: await extractor(), fingerprint: await fingerprint() });
  };
  return { extractor, fingerprint, libraryOver };
}

async function* withoutSamples(
  outcomes: AsyncIterable<IngestOutcome>,
  samplesFolder: string,
  leftOut: UpkeepParts["leftOut"],
): AsyncGenerator<IngestOutcome> {
  for await (const outcome of outcomes) {
    if (isInside(samplesFolder, outcome.path)) leftOut(outcome.path, "it is a sample, and samples are never stored");
    else yield outcome;
  }
}

/** Whether a file lies in a folder, by whatever links either is named. */
function isInside(folder: string, file: string): boolean {
  try {
    return !relative(realpathSync(folder), realpathSync(file)).startsWith("..");
  } catch {
    // A file that is not there is no sample; ingest tells what is wrong with it.
    return false;
  }
}
