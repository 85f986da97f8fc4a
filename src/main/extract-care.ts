import type { Handlers } from "../adapters/terminal/program.ts";
import type { Upkeep } from "../operate/upkeep.ts";

export interface ExtractCareParts {
  readonly upkeep: Pick<Upkeep, "extractor" | "read">;
  readonly leftOut: (what: string, why: string) => void;
  /** The error of a run in which nothing could be used. */
  readonly nothingRead: (paths: readonly string[]) => Error;
}

/** Handler of the command that prints the facts of articles. */
export function createExtractCare({ upkeep, leftOut, nothingRead }: ExtractCareParts): Pick<Handlers, "extract"> {
  return {
    async extract(paths, hints, options) {
      const [{ extractionRecord }, { extractionText }, extract] = await Promise.all([
        import("../commands/extraction-record.ts"),
        import("../commands/extraction-text.ts"),
        upkeep.extractor(),
      ]);
      const isExplained = options.explain === true;
      let count = 0;
      for await (const outcome of await upkeep.read(paths, hints)) {
        if ("skipped" in outcome) {
          leftOut(outcome.path, outcome.detail);
          continue;
        }
        count += 1;
        const extraction = extract(outcome.article);
        const text =
          options.json === true
            ? JSON.stringify(extractionRecord(extraction, isExplained))
            : extractionText(extraction, isExplained);
        process.stdout.write(`${text}\n`);
      }
      if (count === 0) throw nothingRead(paths);
    },
  };
}
