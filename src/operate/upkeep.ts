import type { AddSummary, Library } from "../commands/library.ts";
import type { Article } from "../domain/article.ts";
import type { Extraction } from "../domain/fact.ts";
import type { Store } from "../domain/ports.ts";
import type { ExtractorKnowledge } from "../extract/index.ts";
import type { IngestHints, IngestOutcome } from "../ingest/index.ts";

export interface UpkeepParts {
  /** Read at the first need. Its fingerprint is the configuration's. */
  readonly knowledge: () => ExtractorKnowledge & { readonly fingerprint: string };
  /** Shows how far a run is, where somebody watches. */
  readonly progress: (label: string) => { step(done: number, total: number | null): void; end(): void };
  /** A file or article that could not be used, and why. */
  readonly leftOut: (what: string, why: string) => void;
}

/** Fills stores with articles and keeps their facts fresh. What a run does not need is not loaded. */
export interface Upkeep {
  extractor(): Promise<(article: Article) => Extraction>;
  /** Changes whenever the same article could give other facts. */
  fingerprint(): Promise<string>;
  read(paths: readonly string[], hints: IngestHints): Promise<AsyncIterable<IngestOutcome>>;
  add(store: Store, paths: readonly string[], hints: IngestHints): Promise<AddSummary>;
  /** Derives stale facts anew; the number of articles that had some. */
  refresh(store: Store): Promise<number>;
}

export function createUpkeep({ knowledge, progress, leftOut }: UpkeepParts): Upkeep {
  let extract: ((article: Article) => Extraction) | null = null;
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
  const read: Upkeep["read"] = async (paths, hints) => {
    const { readPaths } = await import("../ingest/index.ts");
    const { outletIndexOf } = await import("../commands/outlets.ts");
    return readPaths(paths, hints, outletIndexOf(knowledge().gazetteer));
  };

  return {
    extractor,
    fingerprint,
    read,
    async add(store, paths, hints) {
      const library = await libraryOver(store);
      const shown = progress("reading");
      const summary = await library.add(await read(paths, hints), ({ done, path, detail }) => {
        if (detail === null) shown.step(done, null);
        else {
          shown.end();
          leftOut(path, detail);
        }
      });
      shown.end();
      return summary;
    },
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
